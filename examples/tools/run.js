// Serves and builds one example. Servers come first: builds have to know where remotes are.

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { BUNDLERS, build, messages } = require("../../__tests__/support/bundlers");
const { serve } = require("./serve");

const EXAMPLES = path.join(__dirname, "..");

/**
 * @param {import("./applications").Application} application
 * @param {Record<string, string>} env for its configuration
 */
async function buildApplication({ folder, bundler }, env) {
  const config = require(path.join(EXAMPLES, folder, `${bundler}.config.js`));
  const began = Date.now();
  const stats = await build(BUNDLERS[bundler], config(env));
  const findings = [...messages(stats, "errors"), ...messages(stats, "warnings")];
  if (findings.length) throw new Error(`${folder} by ${bundler}:\n${findings.join("\n")}`);
  process.stdout.write(`${folder} by ${bundler}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

/**
 * What is built goes to a folder of this run: addresses are part of it, and another run may have others.
 * @param {import("./applications").Example} example
 * @returns {Promise<Record<string, string>>} addresses by application; served until the process ends
 */
async function runExample({ applications }) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "federation-rs-"));
  process.on("exit", () => fs.rmSync(root, { recursive: true, force: true }));
  /** @type {Record<string, string>} */
  const urls = {};
  for (const [name, { folder, port }] of Object.entries(applications)) {
    urls[name] = await serve([path.join(root, name), path.join(EXAMPLES, folder, "public")], port);
  }
  for (const [name, application] of Object.entries(applications)) {
    await buildApplication(application, { ...urls, output: path.join(root, name) });
  }
  return urls;
}

module.exports = { EXAMPLES, runExample };
