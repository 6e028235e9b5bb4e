// What a bench needs before it can run, and where its figures go.

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { ROOT, browser, dependencies } = require("../../scripts/run");
const { build } = require("../../scripts/build");

const OUTPUT = path.join(__dirname, "..", ".output");
const RESULTS = path.join(__dirname, "..", "results");

/**
 * npm packages, the other plugins, the addon as it is published (or in the profile that FEDERATION_PROFILE names).
 * @param {{ chromium?: boolean }} [needs]
 */
async function setUp({ chromium = false } = {}) {
  await dependencies();
  await dependencies(path.join(ROOT, "__tests__", "peers"));
  if (chromium) await browser();
  await build(process.env.FEDERATION_PROFILE === "ci" ? "ci" : "release");
}

/**
 * Keeps figures in `results/<name>.json`, with what they were measured on.
 * @param {string} name
 * @param {object} figures
 */
function keep(name, figures) {
  const machine = { cpus: os.cpus().length, model: os.cpus()[0].model, node: process.version };
  const result = { measured: new Date().toISOString().slice(0, 16), machine, ...figures };
  fs.mkdirSync(RESULTS, { recursive: true });
  const file = path.join(RESULTS, `${name}.json`);
  fs.writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  process.stdout.write(`\n${path.relative(ROOT, file)} written\n`);
}

/** @param {string} name @returns {any} the figures that are kept; `undefined` without any */
function kept(name) {
  const file = path.join(RESULTS, `${name}.json`);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
}

/** Ends the process with what went wrong. @param {() => Promise<void>} main */
function start(main) {
  main().catch((error) => {
    process.stderr.write(`${error.stack || error}\n`);
    process.exitCode = 1;
  });
}

module.exports = { OUTPUT, keep, kept, setUp, start };
