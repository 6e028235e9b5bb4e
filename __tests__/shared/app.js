// An application with packages installed around it, as a package manager leaves them: written into a folder of its own,
// built by webpack's own plugin and by ours on both bundlers, and executed right here.

const fs = require("node:fs");
const path = require("node:path");
const { BUILDS } = require("../share-rules/build");
const { build, messages } = require("../support/bundlers");

/**
 * @typedef {object} Outcome
 * @property {unknown} value what `src/index.js` exports, or the error's first line
 * @property {string[]} registered what the build puts into the share scopes: `key version`, sorted
 * @property {string[]} warned what is written with console.warn
 * @property {string[]} warnings of the build
 * @property {string[]} errors of the build
 */

/**
 * @typedef {object} App
 * @property {Record<string, string | object>} files path -> text, or an object for a JSON file
 * @property {Record<string, string>} [links] path -> what it links to, relative to its folder
 * @property {(folder: string) => void} [prepare] makes what these cannot
 * @property {unknown} [shared]
 * @property {Record<string, string[]>} [host] share key -> versions that the host has (in scope `default`)
 * @property {string} [context] the application's folder
 * @property {object} [config] of the bundler
 * @property {object} [options] of the plugin
 */

/** The package.json of the application. @param {object} dependencies @param {object} [more] */
const appJson = (dependencies, more) => ({ "package.json": { name: "app", version: "9.9.9", dependencies, ...more } });

/**
 * A package that exports its version, in folder `at`.
 * @param {string} at
 * @param {string} name
 * @param {string} version
 * @param {object} [more] fields of its package.json
 */
const installed = (at, name, version, more) => ({
  [`${at}/package.json`]: { name, version, ...more },
  [`${at}/index.js`]: `exports.version = ${JSON.stringify(version)};`,
});

/**
 * A package that exports the version of `dep` that it gets.
 * @param {string} at
 * @param {string} name
 * @param {object} [dependencies]
 * @param {string} [dep]
 */
const user = (at, name, dependencies, dep = "dep") => ({
  [`${at}/package.json`]: { name, version: "1.0.0", dependencies },
  [`${at}/index.js`]: `exports.version = require(${JSON.stringify(dep)}).version;`,
});

/**
 * @param {string} folder is made anew
 * @param {App} app
 */
function write(folder, { files, links = {}, prepare }) {
  fs.rmSync(folder, { recursive: true, force: true });
  const place = (/** @type {string} */ name) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    return file;
  };
  for (const [name, text] of Object.entries(files)) {
    fs.writeFileSync(place(name), typeof text === "string" ? text : JSON.stringify(text));
  }
  // Node.js reads the nearest one of what it runs.
  fs.writeFileSync(place("dist/package.json"), "{}");
  for (const [name, target] of Object.entries(links)) fs.symlinkSync(target, place(name));
  prepare?.(folder);
}

/**
 * @param {string} folder that `write` made
 * @param {App} app
 * @param {string} who builds, of `BUILDS`
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(folder, app, who) {
  const { bundler, plugin } = BUILDS[/** @type {keyof BUILDS} */ (who)];
  const context = path.join(folder, app.context || ".");
  const output = path.join(folder, "dist", who.replace(/\W+/g, "-"));
  const stats = await build(bundler, {
    mode: "development",
    context,
    entry: {},
    target: "node",
    devtool: false,
    output: { path: output, uniqueName: "app" },
    ...app.config,
    plugins: [
      new plugin({
        name: "container",
        filename: "container.js",
        library: { type: "commonjs-module" },
        exposes: { "./main": "./src/index.js" },
        .../** @type {any} */ ({ shared: app.shared, ...app.options }),
      }),
    ],
  });
  const texts = (/** @type {"warnings" | "errors"} */ kind) => messages(stats, kind).map((text) => text.trim());
  const found = { warnings: texts("warnings"), errors: texts("errors") };
  return { ...(await execute(path.join(output, "container.js"), app.host || {})), ...found };
}

/**
 * @param {string} file of a container
 * @param {Record<string, string[]>} host
 * @returns {Promise<Pick<Outcome, "value" | "registered" | "warned">>}
 */
async function execute(file, host) {
  for (const cached of Object.keys(require.cache)) {
    if (cached.startsWith(path.dirname(file) + path.sep)) delete require.cache[cached];
  }
  /** @type {Record<string, Record<string, any>>} */
  const scope = {};
  for (const [key, versions] of Object.entries(host)) {
    const entry = (/** @type {string} */ version) => ({
      get: () => Promise.resolve(() => ({ version: `${version} of the host` })),
      from: "host",
      eager: false,
    });
    scope[key] = Object.fromEntries(versions.map((version) => [version, entry(version)]));
  }
  /** @type {string[]} */
  const warned = [];
  const { warn } = console;
  console.warn = (text) => warned.push(String(text).split("\n")[0]);
  try {
    const container = require(file);
    await container.init(scope);
    const registered = Object.entries(scope).flatMap(([key, versions]) =>
      Object.entries(versions)
        .filter(([, { from }]) => from === "app")
        .map(([version, { eager }]) => `${key} ${version}${eager ? " eager" : ""}`),
    );
    let value;
    try {
      value = await (await container.get("./main"))();
    } catch (error) {
      value = String(error).split("\n")[0];
    }
    // As far as JSON shows it.
    return { value: JSON.parse(JSON.stringify(value) ?? "null"), registered: registered.sort(), warned };
  } finally {
    console.warn = warn;
  }
}

module.exports = { appJson, installed, outcomeOf, user, write };
