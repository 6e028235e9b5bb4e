// A small application: written, built by one bundler with our plugin, executed in Node.

const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { build, messages } = require("./bundlers");

const RUN = "require(process.argv[1]).then((it) => console.log(JSON.stringify(it)), (e) => console.log(e.stack));";

/** @param {string} folder @param {Record<string, string>} files */
function writeApp(folder, files) {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

/**
 * @param {any} bundler
 * @param {string} folder with an `index.js`, whose export is a promise
 * @param {any} config
 */
async function buildApp(bundler, folder, config) {
  const stats = await build(bundler, {
    mode: "production",
    target: "node",
    context: folder,
    entry: "./index.js",
    output: { path: path.join(folder, "dist"), library: { type: "commonjs2" } },
    optimization: { minimize: false },
    ...config,
  });
  return { errors: messages(stats, "errors"), warnings: messages(stats, "warnings") };
}

/** What the application's promise gives. @param {string} folder */
const runApp = (folder) =>
  JSON.parse(execFileSync(process.execPath, ["-e", RUN, path.join(folder, "dist/main.js")], { encoding: "utf8" }));

module.exports = { buildApp, runApp, writeApp };
