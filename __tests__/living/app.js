// An application in a folder of its own, which tests edit while it is watched or between builds: a container with one
// exposed module, a package to share, a remote. Built for Node, so that its output is executed right here.

const fs = require("node:fs");
const path = require("node:path");
const federation = require("../..");
const { BUNDLERS } = require("../support/bundlers");

/** The remote's container: gives names back. The application finds it in this global variable. */
/** @type {any} */ (globalThis).federationLivingShop = {
  get: (/** @type {string} */ name) => Promise.resolve(() => `shop ${name}`),
  init: () => {},
};

/**
 * A package.json.
 * @param {string} name
 * @param {{ version?: string, dep?: string }} [more] `dep`: the required range
 */
const packageJson = (name, { version, dep } = {}) =>
  JSON.stringify({ name, version, dependencies: dep === undefined ? undefined : { dep } });

/** The files of a new application. */
const FILES = {
  "package.json": packageJson("app", { dep: "^1.0.0" }),
  "src/exposed.js": "module.exports = 'first';",
  "src/other.js": "module.exports = 'other';",
};

/** Of the package that it shares. */
const DEP = {
  "package.json": packageJson("dep", { version: "1.0.0" }),
  "index.js": "module.exports = 'dep';",
};

/**
 * @param {string} folder
 * @param {Record<string, string>} files
 */
function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

/**
 * @typedef {object} Outcome
 * @property {string} value of the exposed module
 * @property {string[]} registered what the container puts into an empty share scope
 * @property {string[]} tables the runtime's tables that name something, and how much they name
 * @property {string[]} required ranges, as messages print them
 */

class App {
  /**
   * @param {string} bundlerName
   * @param {string} folder is made anew
   * @param {boolean} linked the shared package is linked, as in a workspace; bundlers do not watch installed ones
   */
  constructor(bundlerName, folder, linked) {
    this.bundler = BUNDLERS[bundlerName];
    this.folder = folder;
    this.output = path.join(folder, "dist");
    this.federation = federation;
    this.dep = path.join(folder, linked ? "packages" : "node_modules", "dep");
    fs.rmSync(folder, { recursive: true, force: true });
    this.write(FILES);
    this.writeDep(DEP);
    if (linked) {
      fs.mkdirSync(path.join(folder, "node_modules"));
      fs.symlinkSync("../packages/dep", path.join(folder, "node_modules", "dep"));
    }
  }

  /** @param {Record<string, string>} files path -> text */
  write(files) {
    writeFiles(this.folder, files);
  }

  /** @param {Record<string, string>} files of the shared package */
  writeDep(files) {
    writeFiles(this.dep, files);
  }

  /** Uses a copy of this package from now on, which `upgrade` can change. */
  copyPackage() {
    const root = path.join(__dirname, "..", "..");
    this.copy = path.join(this.folder, "copy");
    for (const name of ["index.js", "package.json", "lib"]) {
      fs.cpSync(path.join(root, name), path.join(this.copy, name), { recursive: true });
    }
    for (const name of fs.readdirSync(root).filter((name) => name.endsWith(".node"))) {
      fs.symlinkSync(path.join(root, name), path.join(this.copy, name));
    }
    this.loadCopy();
  }

  /** Another version of the copy, at the same place, which writes other virtual modules. */
  upgrade() {
    const copy = /** @type {string} */ (this.copy);
    const about = JSON.parse(fs.readFileSync(path.join(copy, "package.json"), "utf8"));
    const loader = path.join(copy, "lib", "loaders", "virtual.js");
    const addon = path.join(copy, "lib", "addon", "index.js");
    writeFiles(copy, {
      "package.json": JSON.stringify({ ...about, version: `${about.version}-next` }),
      // Its addon is this version's, which it would refuse.
      "lib/addon/index.js": fs.readFileSync(addon, "utf8").replace("addon.VERSION === version", "addon.VERSION"),
      "lib/loaders/virtual.js": `${fs.readFileSync(loader, "utf8")}
const { pitch } = module.exports;
module.exports.pitch = function () { return pitch.call(this) + "\\n/* of the next version */"; };`,
    });
    this.loadCopy();
  }

  loadCopy() {
    const copy = /** @type {string} */ (this.copy);
    for (const file of Object.keys(require.cache)) {
      if (file.startsWith(copy + path.sep)) delete require.cache[file];
    }
    this.federation = require(copy);
  }

  /** Makes all files a minute old: bundlers do not trust caches of files that have just been written. */
  age() {
    const past = new Date(Date.now() - 60_000);
    for (const folder of [path.join(this.folder, "src"), this.dep, this.folder]) {
      for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
        if (entry.isFile()) fs.utimesSync(path.join(folder, entry.name), past, past);
      }
    }
  }

  /** @param {{ options?: object, config?: object }} [changes] over the plugin's options and the configuration */
  config({ options, config } = {}) {
    return {
      mode: "development",
      context: this.folder,
      entry: {},
      target: "node",
      devtool: false,
      output: { path: this.output, uniqueName: "app", clean: true },
      plugins: [
        new this.federation.ModuleFederationPlugin({
          name: "container",
          filename: "container.js",
          library: { type: "commonjs-module" },
          exposes: { "./exposed": "./src/exposed.js" },
          remotes: { shop: "promise Promise.resolve(globalThis.federationLivingShop)" },
          shared: { dep: { exclude: { version: "^9" } } },
          ...options,
        }),
      ],
      ...config,
    };
  }

  /** @returns {Record<string, string>} every emitted file -> its text */
  emitted() {
    const names = fs.readdirSync(this.output, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.path, entry.name));
    return Object.fromEntries(
      files.sort().map((file) => [path.relative(this.output, file), fs.readFileSync(file, "utf8")]),
    );
  }

  /**
   * Executes the output.
   * @returns {Promise<Outcome>}
   */
  async execute() {
    for (const file of Object.keys(require.cache)) {
      if (file.startsWith(this.output + path.sep)) delete require.cache[file];
    }
    const file = path.join(this.output, "container.js");
    const container = require(file);
    /** @type {Record<string, object>} */
    const scope = {};
    await container.init(scope);
    const registered = Object.entries(scope).flatMap(([key, all]) => Object.keys(all).map((one) => `${key} ${one}`));
    const value = (await container.get("./exposed"))();
    return { value, registered, ...tablesIn(fs.readFileSync(file, "utf8")) };
  }
}

/**
 * @param {string} text of a runtime chunk
 * @returns {Pick<Outcome, "tables" | "required">}
 */
function tablesIn(text) {
  const tables = [];
  /** @type {string[]} */
  let required = [];
  for (const [, name, source] of text.matchAll(/const (CHUNKS|CONSUMES|PROVIDES|REMOTE_MODULES) = (.*?);\n/gs)) {
    const values = Object.values(Function(`return ${source}`)());
    if (values.length > 0) tables.push(`${name} ${values.flat().length}`);
    if (name === "CONSUMES") required = values.map((/** @type {any} */ record) => record[5] || "any");
  }
  return { tables, required };
}

module.exports = { App, packageJson };
