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
  const theirs = own !== federation.ModuleFederationPlugin;
  // A machine that runs tests may take longer than a page should wait; a case can say otherwise.
  const patient = (/** @type {any} */ item) => (item.remotes && !theirs ? { initTimeout: 20_000, ...item } : item);
  const options = (app.federation ? [app.federation].flat() : []).map(patient);
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
  return judge(await build(how.bundler || BUNDLERS[how.bundlerName], configOf(folder, app, how)), app, how);
}

/**
 * Fails unless the build says what it is expected to.
 * @param {any} stats
 * @param {App} app
 * @param {{ name: string }} how
 */
function judge(stats, app, how) {
  expectMessages(`${how.name}: errors`, messages(stats, "errors"), app.errors);
  expectMessages(`${how.name}: warnings`, messages(stats, "warnings"), app.warnings);
  return stats;
}

/**
 * Builds the applications of a case, one after the other, or all of them by one MultiCompiler.
 * @param {string} folder of the case
 * @param {{ apps: Record<string, App | ((how: object) => App)>, multi?: boolean }} definition
 * @param {{ bundlerName: string, mode: string, output: string, url: string }} how `url`: where the output is served
 * @returns {Promise<Record<string, any>>} the stats, by application
 */
async function buildApps(folder, { apps, multi }, { bundlerName, mode, output, url }) {
  // A function may look at what was built before it.
  const jobs = Object.entries(apps).map(([name, value]) => {
    const how = { name, bundlerName, mode, output: path.join(output, name), url: `${url}/${name}` };
    return { folder: path.join(folder, name), app: () => (typeof value === "function" ? value(how) : value), how };
  });
  /** @type {Record<string, any>} */
  const built = {};
  if (multi) {
    const configs = jobs.map(({ folder, app, how }) => configOf(folder, app(), how));
    const { stats } = await build(BUNDLERS[bundlerName], configs);
    for (const [index, { app, how }] of jobs.entries()) built[how.name] = judge(stats[index], app(), how);
  } else {
    for (const { folder, app, how } of jobs) built[how.name] = await buildApp(folder, app(), how);
  }
  return built;
}

module.exports = { buildApp, buildApps, configOf, expectMessages };
