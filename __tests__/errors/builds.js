// Builds with options that are wrong, or odd, for both bundlers.

const fs = require("node:fs");
const path = require("node:path");
const { BUNDLERS, build, messages } = require("../support/bundlers");
const federation = require("../..");

const OUTPUT = path.join(__dirname, "..", ".output", "errors");

/**
 * @typedef {object} App
 * @property {object[]} federation options of plugins, by name: `{ ModuleFederationPlugin: options }`
 * @property {Record<string, string>} [files]
 * @property {object} [config] merged over the bundler's configuration
 */

/**
 * Writes the files, builds them with the plugins.
 * @param {string} bundlerName
 * @param {string} name of the folder
 * @param {App} app
 */
async function buildFiles(bundlerName, name, { federation: options, files = {}, config = {} }) {
  const root = path.join(OUTPUT, name, bundlerName);
  fs.rmSync(root, { recursive: true, force: true });
  fs.mkdirSync(root, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
  const plugins = options.flatMap((item) =>
    Object.entries(item).map(([plugin, value]) => new /** @type {any} */ (federation)[plugin](value)),
  );
  const output = { path: path.join(root, "dist"), filename: "[name].js", uniqueName: name };
  /** @type {string[]} */
  const notes = [];
  const listen = (/** @type {any} */ compiler) =>
    compiler.hooks.infrastructureLog.tap(
      "test",
      (/** @type {string} */ origin, /** @type {string} */ _type, /** @type {unknown[]} */ args) => {
        if (origin === "federation-rs") return notes.push(args.join(" ")) > 0;
      },
    );
  const stats = await build(BUNDLERS[bundlerName], {
    mode: "development",
    devtool: false,
    context: root,
    entry: {},
    ...config,
    output: { ...output, .../** @type {any} */ (config).output },
    plugins: [...plugins, { apply: listen }],
  });
  const { uniqueName } = stats.compilation.outputOptions;
  const [errors, warnings] = [messages(stats, "errors"), messages(stats, "warnings")];
  return { errors, warnings, notes, uniqueName, dist: output.path };
}

module.exports = { buildFiles };
