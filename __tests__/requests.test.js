// Whose module an import of a shared package gives, where the project says more about it than its node_modules: plugins that
// change requests, aliases, externals. It is the same as with the bundlers' own plugins.

const path = require("node:path");
const assert = require("node:assert");
const { describe, it } = require("node:test");
const { BUNDLERS } = require("./support/bundlers");
const { buildApp, runApp, writeApp } = require("./support/small-app");
const { ModuleFederationPlugin } = require("..");

const FOLDER = path.join(__dirname, ".output", "requests");
const EXTERNAL = "var 'external'";
const NOTHING_SHARED = /`externals` answers every import of dep,/;

/** @typedef {(data: any, folder: string) => any} Change what a plugin does to a request */
/**
 * @typedef {object} Row
 * @property {(folder: string, bundler: any) => any} config `plugins` come behind ours, `before` ahead of it
 * @property {unknown} [gives] what `dep` is, "own dep" without
 * @property {boolean} [missing] `dep` is not installed
 * @property {string} [imports] how the application gets it
 * @property {RegExp} [warned]
 */

/** @param {string} hook @param {Change} change @param {{ at?: string, later?: boolean, stage?: number }} [how] */
const plugin = (hook, change, { at = "compilation", later, stage } = {}) => ({
  /** @param {any} compiler */
  apply(compiler) {
    const tap = (/** @type {any} */ factory) => {
      const run = (/** @type {any} */ data) => change(data, compiler.context);
      const options = { name: "project", ...(stage === undefined ? {} : { stage }) };
      if (!later) return factory.hooks[hook].tap(options, run);
      factory.hooks[hook].tapPromise(options, async (/** @type {any} */ data) => {
        await new Promise((resolve) => setTimeout(resolve, 2));
        return run(data);
      });
    };
    compiler.hooks[at].tap("project", (/** @type {any} */ first, /** @type {any} */ second) =>
      tap(second?.normalModuleFactory ?? first),
    );
  },
});

/** @type {Change} */
const toOwn = (data, folder) => {
  if (data.request === "dep") data.request = path.join(folder, "own", "dep.js");
};
/** @type {Change} */
const ignore = (data) => (data.request === "dep" ? false : undefined);
const caught = 'let dep; try { dep = require("dep"); } catch { dep = "none"; } exports.dep = dep;';

/** @type {Record<string, Row>} */
const CHANGED = {
  "a hook that does nothing": {
    config: () => ({ plugins: [plugin("beforeResolve", () => undefined)] }),
    gives: "installed dep",
  },
  "an import that beforeResolve drops": {
    config: () => ({ plugins: [plugin("beforeResolve", ignore)] }),
    imports: caught,
    gives: "none",
  },
  "an import that IgnorePlugin drops": {
    config: (_, bundler) => ({ plugins: [new bundler.IgnorePlugin({ resourceRegExp: /^dep$/ })] }),
    imports: caught,
    gives: "none",
  },
  "beforeResolve that imports from another folder": {
    config: () => ({
      plugins: [
        plugin("beforeResolve", (data, folder) => {
          if (data.request === "dep") data.context = path.join(folder, "own");
        }),
      ],
    }),
    gives: "dep installed for own",
  },
  "beforeResolve that makes another request a shared one": {
    config: () => ({
      plugins: [
        plugin("beforeResolve", (data) => {
          if (data.request === "old-dep") data.request = "dep";
        }),
      ],
    }),
    imports: 'export { default as dep } from "old-dep";',
    gives: "installed dep",
  },
  "NormalModuleReplacementPlugin with a request": {
    config: (folder, { NormalModuleReplacementPlugin }) => ({
      plugins: [new NormalModuleReplacementPlugin(/^dep$/, path.join(folder, "own/dep.js"))],
    }),
  },
  "NormalModuleReplacementPlugin with a function": {
    config: (folder, { NormalModuleReplacementPlugin }) => ({
      before: [new NormalModuleReplacementPlugin(/dep/, (/** @type {any} */ data) => void toOwn(data, folder))],
    }),
  },
  "an alias to a file": { config: (folder) => ({ resolve: { alias: { dep: path.join(folder, "own/dep.js") } } }) },
  "an alias relative to the importer": { config: () => ({ resolve: { alias: { dep$: "./own/dep.js" } } }) },
  "an alias to another package": { config: () => ({ resolve: { alias: { dep: "other" } } }), gives: "installed other" },
  "several aliases": {
    config: () => ({ resolve: { alias: { dep: ["nowhere", "other"] } } }),
    gives: "installed other",
  },
  "a folder of modules": {
    config: (folder) => ({ resolve: { modules: [path.join(folder, "own/node_modules"), "node_modules"] } }),
    gives: "dep installed for own",
  },
  "paths of a tsconfig.json": {
    config: (folder, { rspackVersion }) => ({
      resolve: { [rspackVersion ? "tsConfig" : "tsconfig"]: path.join(folder, "paths.json") },
    }),
  },
};
for (const hook of ["beforeResolve", "factorize", "resolve"]) {
  const change = plugin.bind(null, hook, toOwn);
  CHANGED[`${hook} of a plugin behind ours`] = { config: () => ({ plugins: [change()] }) };
  CHANGED[`${hook} of a plugin ahead of ours`] = { config: () => ({ before: [change()] }) };
  CHANGED[`${hook} that takes its time`] = { config: () => ({ plugins: [change({ later: true })] }) };
  CHANGED[`${hook} of an early stage`] = { config: () => ({ plugins: [change({ stage: -100 })] }) };
  CHANGED[`${hook} of a late stage`] = { config: () => ({ plugins: [change({ stage: 50 })] }) };
  for (const at of ["thisCompilation", "normalModuleFactory"]) {
    CHANGED[`${hook}, tapped in ${at}`] = { config: () => ({ plugins: [change({ at })] }) };
  }
}
// A hook further down would find no package at all: the bundler looks for it first.
CHANGED["beforeResolve that finds what is not installed"] = {
  config: () => ({ plugins: [plugin("beforeResolve", toOwn)] }),
  missing: true,
};

const isDep = (/** @type {string} */ request) => request === "dep";
/** @type {Record<string, any>} */
const EXTERNALS = {
  "a string": { externals: "var 'external'", imports: `export { default as dep } from "var 'external'";` },
  "an object": { externals: { dep: EXTERNAL } },
  "an object and its type": { externals: { dep: "'external'" }, externalsType: "var" },
  "a list": { externals: [{ other: "var 1" }, /^nobody$/, { dep: EXTERNAL }] },
  "a function with a callback": {
    externals: (/** @type {any} */ { request }, /** @type {any} */ callback) =>
      isDep(request) ? callback(null, EXTERNAL) : callback(),
  },
  "a function that takes its time": {
    externals: (/** @type {any} */ { request }, /** @type {any} */ callback) =>
      setTimeout(() => (isDep(request) ? callback(null, EXTERNAL) : callback()), 2),
  },
  "a function with a promise": {
    externals: async (/** @type {any} */ { request }) => (isDep(request) ? EXTERNAL : undefined),
  },
  "a function in a list": {
    externals: [
      { other: "var 1" },
      (/** @type {any} */ { request }, /** @type {any} */ callback) =>
        isDep(request) ? callback(null, EXTERNAL) : callback(),
    ],
  },
  "a function that takes whatever is no path": {
    externals: (/** @type {any} */ { request }, /** @type {any} */ callback) =>
      /^[^./]/.test(request) ? callback(null, EXTERNAL) : callback(),
  },
};

/** @type {Record<string, Row>} */
const ROWS = { ...CHANGED };
for (const [title, { imports, ...config }] of Object.entries(EXTERNALS)) {
  for (const missing of [false, true]) {
    const row = { config: () => config, imports, missing, gives: "external" };
    ROWS[`externals: ${title}${missing ? ", not installed" : ""}`] = imports ? row : { ...row, warned: NOTHING_SHARED };
  }
}
for (const pattern of [/^dep$/, /^[^./]/, /p$/]) {
  ROWS[`externals: ${pattern}`] = {
    config: () => ({ externals: pattern, externalsType: "commonjs" }),
    imports: caught,
    gives: "none",
    missing: true,
    warned: NOTHING_SHARED,
  };
}
ROWS["externals: another plugin"] = {
  config: (_, { ExternalsPlugin }) => ({ plugins: [new ExternalsPlugin("var", { dep: "'external'" })] }),
  gives: "external",
  missing: true,
  warned: NOTHING_SHARED,
};
ROWS["externals: for one importer alone"] = {
  config: () => ({
    externals: (/** @type {any} */ { request, contextInfo }, /** @type {any} */ callback) =>
      isDep(request) && contextInfo.issuer.endsWith("page.js") ? callback(null, EXTERNAL) : callback(),
  }),
  imports:
    'import dep from "dep"; import other from "./own/importer"; const all = [dep, other]; export { all as dep };',
  gives: ["external", "dep installed for own"],
};

/** @param {Row} row @returns {Record<string, string>} */
function filesOf({ missing, imports = 'export { default as dep } from "dep";' }) {
  const installed = (/** @type {string} */ where, /** @type {string} */ name, /** @type {string} */ text) => ({
    [`${where}node_modules/${name}/package.json`]: JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
    [`${where}node_modules/${name}/index.js`]: `module.exports = "${text}";`,
  });
  return {
    "package.json": JSON.stringify({ name: "app", version: "1.0.0", dependencies: { dep: "^1.0.0" } }),
    "paths.json": JSON.stringify({ compilerOptions: { baseUrl: ".", paths: { dep: ["own/dep.js"] } } }),
    "index.js": 'module.exports = import("./page").then(({ dep }) => dep);',
    "page.js": imports,
    "own/dep.js": 'module.exports = "own dep";',
    "own/importer.js": 'module.exports = require("dep");',
    ...(missing
      ? {}
      : { ...installed("", "dep", "installed dep"), ...installed("own/", "dep", "dep installed for own") }),
    ...installed("", "other", "installed other"),
  };
}

for (const [name, bundler] of Object.entries(BUNDLERS)) {
  describe(`with ${name} an import gives what the project says`, { concurrency: 2 }, () => {
    for (const [index, [title, row]] of Object.entries(ROWS).entries()) {
      it(title, async () => {
        const folder = path.join(FOLDER, name, `${index}`);
        writeApp(folder, filesOf(row));
        const { before = [], plugins = [], ...config } = row.config(folder, bundler);
        const ours = new ModuleFederationPlugin({ name: "app", shared: ["dep"] });
        const { errors, warnings } = await buildApp(bundler, folder, {
          plugins: [...before, ours, ...plugins],
          ...config,
        });
        assert.deepStrictEqual(errors, []);
        assert.strictEqual(warnings.length, row.warned ? 1 : 0, warnings.join("\n"));
        if (row.warned) assert.match(warnings[0], row.warned);
        assert.deepStrictEqual(runApp(folder), row.gives ?? "own dep");
      });
    }
  });
}
