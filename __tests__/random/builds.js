// Builds a system: each application in four ways (ours and the bundlers' own, on both bundlers), and all as one build.

const fs = require("node:fs");
const path = require("node:path");
const federation = require("../..");
const { BUNDLERS, build, messages } = require("../support/bundlers");
const { filesOf } = require("./packages");
const { SETTINGS } = require("./settings");
const { fileOf, textOf } = require("./sources");

/** @typedef {import("./system").System} System */
/** @typedef {import("./system").App} App */

/** @type {Record<string, { bundler: string, by: "ours" | "own" | "one" }>} */
const WAYS = {
  "ours, webpack": { bundler: "webpack", by: "ours" },
  "ours, rspack": { bundler: "rspack", by: "ours" },
  "own, webpack": { bundler: "webpack", by: "own" },
  "own, rspack": { bundler: "rspack", by: "own" },
  "one, webpack": { bundler: "webpack", by: "one" },
  "one, rspack": { bundler: "rspack", by: "one" },
};

/** Every file of a system. @param {System} system @returns {Record<string, string>} */
function allFiles(system) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const app of system.apps) {
    const { name, type, dependencies } = app;
    files[`${name}/package.json`] = JSON.stringify({ name: `app-${name}`, version: "1.0.0", type, dependencies });
    for (const module of app.modules) files[`${name}/${fileOf(app, module)}`] = `${textOf(app, module)}\n`;
    for (const [index, entry] of app.entries.entries()) {
      const imports = app.modules.filter((module) => entry.includes(module.name));
      const lines = imports.map((module) => `import "./${fileOf(app, module)}";`);
      files[`${name}/start${index}.js`] = `${[...lines, `started("${name} ${index}");`].join("\n")}\n`;
      files[`${name}/boot${index}.js`] = `import("./start${index}.js").catch(failed);\n`;
    }
    for (const install of app.installs) {
      const pack = system.packages[install.name];
      const inside = install.inside ? `/node_modules/${install.inside}` : "";
      const place = `${name}${install.inside ? `/${install.inside}` : ""}`;
      const dependencies = Object.fromEntries(pack.needs.map((need) => [need, install.inside ? ">=1.0.0" : "^1.0.0"]));
      for (const [file, text] of Object.entries(filesOf(pack, install.version, place, dependencies))) {
        files[`${name}${inside}/node_modules/${install.name}/${file}`] = `${text}\n`;
      }
    }
  }
  return files;
}

/** @param {string} folder is made anew @param {Record<string, string>} files */
function write(folder, files) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "package.json"), "{}");
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

/** As ours are, in the words of the bundlers' own plugins. @param {App["shared"]} shared */
function withoutSubpaths(shared) {
  /** @type {App["shared"]} */
  const all = {};
  for (const [key, { subpaths, ...options }] of Object.entries(shared)) {
    all[key] = options;
    if (!subpaths) continue;
    const { shareKey, ...rest } = options;
    all[`${key}/`] = { ...rest, ...(shareKey && { shareKey: `${shareKey}/` }) };
  }
  return all;
}

/**
 * @typedef {object} Patience with remotes, of ours
 * @property {number} timeout
 * @property {number} initTimeout
 * @property {number} [retries]
 */
/** A busy machine takes longer than a page should wait. @type {Patience} */
const LONG = { timeout: 20_000, initTimeout: 20_000 };

/** @param {System} system @param {App} app @param {"ours" | "own"} by @param {Patience} [patience] */
function optionsOf(system, app, by, patience = LONG) {
  const exposed = system.apps.some(({ remotes }) => remotes.includes(app.name));
  const exposes = Object.fromEntries(app.modules.map((module) => [`./${module.name}`, `./${fileOf(app, module)}`]));
  const { initTimeout, ...rest } = patience;
  const at = (/** @type {string} */ name) => {
    const theirs = system.apps.find((other) => other.name === name);
    const url = `http://${name}.test/remoteEntry.js`;
    const external = theirs?.module ? `import ${url}` : `script ${name}@${url}`;
    return [name, by === "ours" ? { external, ...rest } : external];
  };
  return {
    name: app.name,
    filename: "remoteEntry.js",
    ...(exposed && { exposes }),
    ...(app.module && { library: { type: "module" } }),
    remotes: Object.fromEntries(app.remotes.map(at)),
    shared: by === "own" ? withoutSubpaths(app.shared) : app.shared,
    ...(by === "own" && app.settings.some((name) => name.startsWith("runtimeChunk")) && { runtime: false }),
    ...(by === "ours" && { initTimeout }),
  };
}

/**
 * @param {System} system
 * @param {App} app
 * @param {string} way of `WAYS`
 * @param {string} folder
 * @param {Patience} [patience]
 */
function configOf(system, app, way, folder, patience) {
  const { bundler: bundlerName, by } = WAYS[way];
  const bundler = BUNDLERS[bundlerName];
  const boots = by === "own" || app.boot;
  /** @type {any} */
  const config = {
    name: app.name,
    mode: system.mode,
    context: path.join(folder, app.name),
    entry: Object.fromEntries(
      app.entries.map((_, index) => [`main${index}`, { import: `./${boots ? "boot" : "start"}${index}.js` }]),
    ),
    target: "web",
    devtool: false,
    cache: false,
    performance: false,
    experiments: bundler.rspackVersion ? {} : { outputModule: app.module },
    resolve: {},
    module: { rules: [] },
    optimization: { minimize: false },
    plugins: [],
    output: {
      path: outputOf(folder, app, way),
      filename: "[name].js",
      chunkFilename: "chunk-[id].js",
      publicPath: "auto",
      uniqueName: app.name,
      ...(app.module && { module: true, chunkFormat: "module", chunkLoading: "import" }),
    },
  };
  for (const name of app.settings) {
    if (!(SETTINGS[name].panics && way === "own, rspack")) SETTINGS[name].apply(config, bundler);
  }
  if (by === "one") {
    // Every application's modules are those of this build; the other applications' rules do not count, as ever.
    config.resolve.alias = Object.fromEntries(
      system.apps.flatMap((other) =>
        other.modules.map((module) => [
          `${other.name}/${module.name}$`,
          path.join(folder, other.name, fileOf(other, module)),
        ]),
      ),
    );
    return config;
  }
  const own = bundler.container.ModuleFederationPluginV1 || bundler.container.ModuleFederationPlugin;
  const plugin = by === "ours" ? federation.ModuleFederationPlugin : own;
  config.plugins.unshift(new plugin(optionsOf(system, app, by, patience)));
  return config;
}

/** @param {string} folder @param {App} app @param {string} way */
const outputOf = (folder, app, way) => path.join(folder, "dist", way.replace(", ", "-"), app.name);

/**
 * @typedef {object} Built
 * @property {string} output
 * @property {string[]} errors
 * @property {string[]} warnings
 * @property {string[][]} entries the files that a page loads, by entry
 */

/** @param {System} system @param {App} app @param {string} way @param {string} folder @param {Patience} [patience] @returns {Promise<Built>} */
async function buildApp(system, app, way, folder, patience) {
  const output = outputOf(folder, app, way);
  try {
    const stats = await build(BUNDLERS[WAYS[way].bundler], configOf(system, app, way, folder, patience));
    const { entrypoints } = stats.toJson({ all: false, entrypoints: true });
    const entries = app.entries.map((_, index) =>
      entrypoints[`main${index}`].assets
        .map((/** @type {{ name: string }} */ { name }) => name)
        .filter((/** @type {string} */ name) => name.endsWith(".js")),
    );
    return { output, errors: messages(stats, "errors"), warnings: messages(stats, "warnings"), entries };
  } catch (error) {
    return { output, errors: [String(error)], warnings: [], entries: [] };
  }
}

/**
 * @param {System} system
 * @param {string} folder
 * @param {string[]} ways
 * @param {(way: string) => void} note is told each way before it is built
 * @param {Patience} [patience]
 * @returns {Promise<Record<string, Record<string, Built>>>} by way and application
 */
async function buildSystem(system, folder, ways, note, patience) {
  write(folder, allFiles(system));
  /** @type {Record<string, Record<string, Built>>} */
  const built = {};
  for (const way of ways) {
    built[way] = {};
    note(way);
    for (const app of system.apps) {
      if (WAYS[way].by === "one" && app !== system.apps[0]) continue;
      built[way][app.name] = await buildApp(system, app, way, folder, patience);
    }
  }
  return built;
}

module.exports = { WAYS, allFiles, buildSystem, optionsOf };
