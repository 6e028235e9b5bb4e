// What people edit between two builds that share a cache: options, package.json files, installed packages.

const fs = require("node:fs");
const path = require("node:path");
const { packageJson } = require("./app");

/**
 * `before`, `after`: the plugin's options at the first and at the second build; `prepare`: what is edited before the first,
 * `copied`: the app has a
 * copy of this package; `change`: what is edited in between.
 * @typedef {(app: import("./app").App) => void} Edit
 * @type {Record<string, { before?: object, after?: object, prepare?: Edit, change?: Edit }>}
 */
const EDITS = {
  nothing: {},
  "another share scope": { after: { shareScope: "other" } },
  "another location of a remote": {
    after: { remotes: { shop: "promise Promise.all([globalThis.federationLivingShop]).then(all => all[0])" } },
  },
  "a remote less": { after: { remotes: {} } },
  "an expose more": { after: { exposes: { "./exposed": "./src/exposed.js", "./other": "./src/other.js" } } },
  "an expose less": {
    before: { exposes: { "./exposed": "./src/exposed.js", "./other": "./src/other.js" } },
  },
  "an expose of another file": { after: { exposes: { "./exposed": "./src/other.js" } } },
  "a singleton": { after: { shared: { dep: { singleton: true } } } },
  "a version given": { after: { shared: { dep: { version: "1.9.0" } } } },
  "a shared package less": { after: { shared: {} } },
  "a shared package more": { before: { shared: {} } },
  "a package's version": {
    change: (app) => app.writeDep({ "package.json": packageJson("dep", { version: "1.1.0" }) }),
  },
  "a package's version, to one that is not shared": {
    change: (app) => app.writeDep({ "package.json": packageJson("dep", { version: "9.0.0" }) }),
  },
  "a package's version, from one that is not shared": {
    prepare: (app) => app.writeDep({ "package.json": packageJson("dep", { version: "9.0.0" }) }),
    change: (app) => app.writeDep({ "package.json": packageJson("dep", { version: "1.1.0" }) }),
  },
  "a range in a catalog": {
    prepare: (app) =>
      app.write({ "package.json": packageJson("app", { dep: "catalog:" }), ".yarnrc.yml": "catalog: { dep: ^1.0.0 }" }),
    change: (app) => app.write({ ".yarnrc.yml": "catalog: { dep: ~1.0.0 }" }),
  },
  "the required range": {
    change: (app) => app.write({ "package.json": packageJson("app", { dep: "~1.0.0" }) }),
  },
  "no required range any more": { change: (app) => app.write({ "package.json": packageJson("app") }) },
  "a package.json nearer to the importer": {
    change: (app) => app.write({ "src/package.json": packageJson("src", { dep: "1.0.0" }) }),
  },
  "another version of federation-rs": {
    prepare: (app) => app.copyPackage(),
    change: (app) => app.upgrade(),
  },
  "a package's main file": {
    change: (app) => {
      app.writeDep({
        "package.json": JSON.stringify({ name: "dep", version: "1.0.0", main: "lib.js" }),
        "lib.js": "module.exports = 'lib';",
      });
      fs.rmSync(path.join(app.dep, "index.js"));
    },
  },
};

module.exports = { EDITS };
