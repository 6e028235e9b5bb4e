// Builds the applications of a case.

const fs = require("node:fs");
const path = require("node:path");
const federation = require("../..");
const { BUNDLERS, build, messages } = require("./bundlers");

/**
 * @typedef {object} App
 * @property {object | object[]} [federation] options of `ModuleFederationPlugin`
 * @property {"ours" | "builtin"} [by] whose plugin; the bundler's own with "builtin"
 * @property {(federation: any, bundler: any) => object[]} [plugins] other plugins
 * @property {object} [config] merged over the bundler's configuration
 * @property {(string | RegExp)[]} [warnings] what the build must warn of, in any order, and nothing else
 * @property {(string | RegExp)[]} [errors]
 */

/**
 * @param {string} folder of the application's sources
 * @param {App} app
 * @param {{ name: string, bundlerName: string, mode: string, output: string, bundler?: any }} how
 */
function configOf(folder, app, { name, bundlerName, mode, output, bundler = BUNDLERS[bundlerName] }) {
  const own =
    app.by === "builtin"
      ? bundler.container.ModuleFederationPluginV1 || bundler.container.ModuleFederationPlugin
      : federation.ModuleFederationPlugin;
  const options = app.federation ? [app.federation].flat() : [];
  const { output: outputConfig, ...config } = /** @type {any} */ (app.config || {});
  const entry = fs.existsSync(path.join(folder, "index.js")) ? { main: "./index.js" } : {};
  return {
    name,
    mode,
    context: folder,
    entry,
    target: "web",
    devtool: false,
    output: {
      path: output,
      filename: "[name].js",
      chunkFilename: "[name].js",
      publicPath: "auto",
      uniqueName: name,
      ...outputConfig,
    },
    plugins: [...options.map((item) => new own(item)), ...(app.plugins ? app.plugins(federation, bundler) : [])],
    ...config,
  };
}

/**
 * Fails unless `found` are just the messages that are expected.
 * @param {string} what
 * @param {string[]} found
 * @param {(string | RegExp)[]} [expected]
 */
function expectMessages(what, found, expected = []) {
  const fits = (/** @type {string} */ message, /** @type {string | RegExp} */ pattern) =>
    typeof pattern === "string" ? message.includes(pattern) : pattern.test(message);
  const unexpected = found.filter((message) => !expected.some((pattern) => fits(message, pattern)));
  const missing = expected.filter((pattern) => !found.some((message) => fits(message, pattern)));
  if (unexpected.length) throw new Error(`${what}: not expected:\n${unexpected.join("\n")}`);
  if (missing.length)
    throw new Error(`${what}: expected, did not come: ${missing.join("\n")}; came: ${found.join("\n")}`);
}

/**
 * @param {string} folder
 * @param {App} app
 * @param {Parameters<typeof configOf>[2]} how
 */
async function buildApp(folder, app, how) {
  const stats = await build(how.bundler || BUNDLERS[how.bundlerName], configOf(folder, app, how));
  expectMessages(`${how.name}: errors`, messages(stats, "errors"), app.errors);
  expectMessages(`${how.name}: warnings`, messages(stats, "warnings"), app.warnings);
  return stats;
}

module.exports = { buildApp, configOf, expectMessages };
