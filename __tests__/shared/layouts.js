// How package managers install packages, and what each importer gets of them.

const { appJson, installed, user } = require("./app");

/** The application imports `dep` itself, and through `lib`. */
const INDEX = { "src/index.js": "module.exports = [require('dep').version, require('lib').version];" };
/** A workspace with an application and a library that uses the same package. @param {object} app @param {object} lib */
const workspace = (app, lib) => ({
  "package.json": { name: "root", private: true, workspaces: ["apps/*", "packages/*"] },
  "apps/web/package.json": { name: "web", version: "1.0.0", dependencies: app },
  "apps/web/src/index.js": INDEX["src/index.js"],
  ...user("packages/lib", "lib", lib),
});
const UI = { "src/index.js": "module.exports = require('ui').version;" };
/** An application in a workspace that requires the workspace's package `ui`. @param {string} range @param {string} version */
const requiring = (range, version = "1.2.0") => ({
  ...appJson({ ui: range }),
  ...UI,
  ...installed("packages/ui", "ui", version),
});
const LINKED = { "node_modules/ui": "../packages/ui" };

/** @type {Record<string, import("../shared.test").Row>} */
module.exports = {
  "one copy": {
    files: {
      ...appJson({ dep: "^1.0.0" }),
      ...INDEX,
      ...installed("node_modules/dep", "dep", "1.5.0"),
      ...user("node_modules/lib", "lib", { dep: "*" }),
    },
    shared: ["dep"],
    host: { dep: ["1.4.0", "1.6.0", "2.0.0"] },
    expected: { value: ["1.6.0 of the host", "2.0.0 of the host"], registered: ["dep 1.5.0"] },
  },
  "a nested copy of another major": {
    files: {
      ...appJson({ dep: "^1.0.0" }),
      ...INDEX,
      ...installed("node_modules/dep", "dep", "1.5.0"),
      ...user("node_modules/lib", "lib", { dep: "^2.0.0" }),
      ...installed("node_modules/lib/node_modules/dep", "dep", "2.1.0"),
    },
    shared: ["dep"],
    expected: { value: ["1.5.0", "2.1.0"], registered: ["dep 1.5.0", "dep 2.1.0"] },
  },
  "three copies, three levels deep": {
    files: {
      ...appJson({ dep: "^1" }),
      "src/index.js": "module.exports = [require('dep').version, require('a').version, require('a').inner];",
      ...installed("node_modules/dep", "dep", "1.0.0"),
      ...user("node_modules/a", "a", { dep: "~2.1.0" }),
      "node_modules/a/index.js": "exports.version = require('dep').version; exports.inner = require('b').version;",
      ...installed("node_modules/a/node_modules/dep", "dep", "2.1.3"),
      ...user("node_modules/a/node_modules/b", "b", { dep: "3.x" }),
      ...installed("node_modules/a/node_modules/b/node_modules/dep", "dep", "3.9.0"),
    },
    shared: ["dep"],
    host: { dep: ["2.1.9", "2.2.0", "3.5.0"] },
    expected: { value: ["1.0.0", "2.1.9 of the host", "3.9.0"], registered: ["dep 1.0.0", "dep 2.1.3", "dep 3.9.0"] },
  },
  "the same version twice is registered once": {
    files: {
      ...appJson({ dep: "^1" }),
      ...INDEX,
      ...installed("node_modules/dep", "dep", "1.0.0"),
      ...user("node_modules/lib", "lib", { dep: "1.0.0" }),
      ...installed("node_modules/lib/node_modules/dep", "dep", "1.0.0"),
    },
    shared: ["dep"],
    expected: { value: ["1.0.0", "1.0.0"], registered: ["dep 1.0.0"] },
  },
  "pnpm: a store of links": {
    files: {
      ...appJson({ dep: "^1.0.0", lib: "1" }),
      ...INDEX,
      ...installed("node_modules/.pnpm/dep@1.5.0/node_modules/dep", "dep", "1.5.0"),
      ...installed("node_modules/.pnpm/dep@2.0.0/node_modules/dep", "dep", "2.0.0"),
      ...user("node_modules/.pnpm/lib@1.0.0/node_modules/lib", "lib", { dep: ">=2" }),
    },
    links: {
      "node_modules/dep": ".pnpm/dep@1.5.0/node_modules/dep",
      "node_modules/lib": ".pnpm/lib@1.0.0/node_modules/lib",
      "node_modules/.pnpm/lib@1.0.0/node_modules/dep": "../../dep@2.0.0/node_modules/dep",
    },
    shared: ["dep"],
    expected: { value: ["1.5.0", "2.0.0"], registered: ["dep 1.5.0", "dep 2.0.0"] },
  },
  "pnpm: one package in the store, reached by two links": {
    files: {
      ...appJson({ dep: "^1.0.0", lib: "1" }),
      "src/index.js":
        "module.exports = [require('dep').version, require('lib').version, require('dep').count = (require('dep').count || 0) + 1];",
      ...installed("node_modules/.pnpm/dep@1.5.0/node_modules/dep", "dep", "1.5.0"),
      ...user("node_modules/.pnpm/lib@1.0.0/node_modules/lib", "lib", { dep: "~1.5.0" }),
    },
    links: {
      "node_modules/dep": ".pnpm/dep@1.5.0/node_modules/dep",
      "node_modules/lib": ".pnpm/lib@1.0.0/node_modules/lib",
      "node_modules/.pnpm/lib@1.0.0/node_modules/dep": "../../dep@1.5.0/node_modules/dep",
    },
    shared: ["dep"],
    host: { dep: ["1.9.0"] },
    expected: { value: ["1.9.0 of the host", "1.5.0", 1], registered: ["dep 1.5.0"] },
  },
  "pnpm with resolve.symlinks: false": {
    files: {
      ...appJson({ dep: "^1.0.0", lib: "1" }),
      ...INDEX,
      ...installed("node_modules/.pnpm/dep@1.5.0/node_modules/dep", "dep", "1.5.0"),
      ...user("node_modules/.pnpm/lib@1.0.0/node_modules/lib", "lib", { dep: "~1.2.0" }),
      ...installed("node_modules/.pnpm/dep@1.2.0/node_modules/dep", "dep", "1.2.0"),
    },
    links: {
      "node_modules/dep": ".pnpm/dep@1.5.0/node_modules/dep",
      "node_modules/lib": ".pnpm/lib@1.0.0/node_modules/lib",
      // What a bundler finds for lib without following links.
      "node_modules/.pnpm/lib@1.0.0/node_modules/lib/node_modules/dep": "../../../../dep@1.2.0/node_modules/dep",
    },
    config: { resolve: { symlinks: false } },
    shared: ["dep"],
    expected: { value: ["1.5.0", "1.2.0"], registered: ["dep 1.2.0", "dep 1.5.0"] },
  },
  "a workspace, hoisted": {
    context: "apps/web",
    files: {
      ...workspace({ dep: "^1.0.0", lib: "*" }, { dep: ">=1.2" }),
      ...installed("node_modules/dep", "dep", "1.5.0"),
    },
    links: { "node_modules/lib": "../packages/lib" },
    shared: ["dep"],
    host: { dep: ["1.6.0", "2.0.0"] },
    expected: { value: ["1.6.0 of the host", "2.0.0 of the host"], registered: ["dep 1.5.0"] },
  },
  "a workspace with a copy of each": {
    context: "apps/web",
    files: {
      ...workspace({ dep: "^1.0.0", lib: "*" }, { dep: "^2.0.0" }),
      ...installed("apps/web/node_modules/dep", "dep", "1.5.0"),
      ...installed("packages/lib/node_modules/dep", "dep", "2.5.0"),
    },
    links: { "apps/web/node_modules/lib": "../../../packages/lib" },
    shared: ["dep"],
    expected: { value: ["1.5.0", "2.5.0"], registered: ["dep 1.5.0", "dep 2.5.0"] },
  },
  "the range stands in the workspace's root": {
    context: "apps/web",
    files: {
      ...workspace({ lib: "*" }, {}),
      "package.json": { name: "root", devDependencies: { dep: "~1.5.0" } },
      ...installed("node_modules/dep", "dep", "1.5.0"),
    },
    links: { "node_modules/lib": "../packages/lib" },
    shared: ["dep"],
    host: { dep: ["1.5.9", "1.6.0"] },
    expected: { value: ["1.5.9 of the host", "1.5.9 of the host"], registered: ["dep 1.5.0"] },
  },
  "workspace:* is any version": {
    files: requiring("workspace:*"),
    links: LINKED,
    shared: ["ui"],
    host: { ui: ["3.0.0-beta.1"] },
    expected: { value: "3.0.0-beta.1 of the host", registered: ["ui 1.2.0"] },
  },
  "workspace:^1.2.0 is the range behind it": {
    files: requiring("workspace:^1.2.0"),
    links: LINKED,
    shared: ["ui"],
    host: { ui: ["1.3.0", "2.0.0"] },
    expected: { value: "1.3.0 of the host", registered: ["ui 1.2.0"] },
    webpack: { value: "2.0.0 of the host" },
    why: "webpack requires nothing of what it cannot read",
  },
  "workspace:^ is what it is published as": {
    files: requiring("workspace:^"),
    links: LINKED,
    shared: ["ui"],
    host: { ui: ["1.3.0", "2.0.0"] },
    expected: { value: "1.3.0 of the host", registered: ["ui 1.2.0"] },
    webpack: { value: "2.0.0 of the host" },
    why: "webpack requires nothing of what it cannot read",
  },
  "workspace:~ is what it is published as": {
    files: requiring("workspace:~"),
    links: LINKED,
    shared: ["ui"],
    host: { ui: ["1.2.9", "1.3.0"] },
    expected: { value: "1.2.9 of the host", registered: ["ui 1.2.0"] },
    webpack: { value: "1.3.0 of the host" },
    why: "webpack requires nothing of what it cannot read",
  },
  "workspace:^ of a package without a version": {
    files: { ...requiring("workspace:^"), "packages/ui/package.json": { name: "ui", private: true } },
    links: LINKED,
    shared: { ui: { version: "1.0.0" } },
    host: { ui: ["1.3.0", "2.0.0"] },
    expected: { value: "2.0.0 of the host", registered: ["ui 1.0.0"] },
  },
  "link:, portal: and file: are any version": {
    files: {
      ...appJson({ ui: "link:./packages/ui", a: "portal:./packages/ui", b: "file:./packages/ui" }),
      "src/index.js": "module.exports = [require('ui'), require('a'), require('b')].map((one) => one.version);",
      ...installed("packages/ui", "ui", "1.2.0"),
    },
    links: { ...LINKED, "node_modules/a": "../packages/ui", "node_modules/b": "../packages/ui" },
    shared: ["ui", "a", "b"],
    host: { ui: ["9.0.0"], a: ["9.0.0"], b: ["9.0.0"] },
    expected: {
      value: Array(3).fill("9.0.0 of the host"),
      registered: ["a 1.2.0", "b 1.2.0", "ui 1.2.0"],
    },
    webpack: false,
    why: "webpack registers a file under one key only, whichever it resolves first",
  },
  "an alias beside its package": {
    files: {
      ...appJson({ react: "^18.0.0", react17: "npm:react@^17.0.2" }),
      "src/index.js": "module.exports = [require('react').version, require('react17').version];",
      ...installed("node_modules/react", "react", "18.3.1"),
      ...installed("node_modules/react17", "react", "17.0.2"),
    },
    shared: ["react", "react17"],
    host: { react: ["18.9.0", "19.0.0"], react17: ["17.1.0", "18.0.0"] },
    expected: { value: ["18.9.0 of the host", "17.1.0 of the host"], registered: ["react 18.3.1", "react17 17.0.2"] },
    webpack: { value: ["18.9.0 of the host", "18.0.0 of the host"] },
    why: "webpack requires nothing of an alias",
  },
  "an alias under its package's share key": {
    files: {
      ...appJson({ react: "^18.0.0", react17: "npm:react@^17.0.2" }),
      "src/index.js": "module.exports = [require('react').version, require('react17').version];",
      ...installed("node_modules/react", "react", "18.3.1"),
      ...installed("node_modules/react17", "react", "17.0.2"),
    },
    shared: { react: {}, react17: { shareKey: "react" } },
    expected: { value: ["18.3.1", "17.0.2"], registered: ["react 17.0.2", "react 18.3.1"] },
    webpack: { value: ["18.3.1", "18.3.1"] },
    why: "webpack requires nothing of an alias",
  },
  "an alias of a package in a scope": {
    files: {
      ...appJson({ old: "npm:@scope/dep@~1.2.0" }),
      "src/index.js": "module.exports = require('old').version;",
      ...installed("node_modules/old", "@scope/dep", "1.2.3"),
    },
    shared: ["old"],
    host: { old: ["1.3.0"] },
    expected: { value: "1.2.3", registered: ["old 1.2.3"] },
    webpack: { value: "1.3.0 of the host" },
    why: "webpack requires nothing of an alias",
  },
  "a package that imports itself requires its own version": {
    files: {
      ...appJson({ dep: "^1.0.0" }),
      "src/index.js": "module.exports = require('dep').version;",
      "node_modules/dep/package.json": { name: "dep", version: "1.0.0", main: "main.js", dependencies: { dep: "^7" } },
      "node_modules/dep/main.js": "exports.version = require('dep/inner').version;",
      "node_modules/dep/inner.js": "exports.version = 'inner';",
    },
    shared: ["dep", "dep/inner"],
    host: { "dep/inner": ["5.0.0"] },
    expected: { value: "inner", registered: ["dep 1.0.0", "dep/inner 1.0.0"] },
    webpack: { value: "5.0.0 of the host" },
    why: "webpack lets it have any version, of another major too",
  },
  "optionalDependencies count before dependencies, peerDependencies and devDependencies": {
    files: {
      ...appJson(
        {},
        {
          optionalDependencies: { a: "1.1.1" },
          dependencies: { a: "1.1.2", b: "1.1.2" },
          peerDependencies: { a: "1.1.3", b: "1.1.3", c: "1.1.3" },
          devDependencies: { a: "1.1.4", b: "1.1.4", c: "1.1.4", d: "1.1.4" },
        },
      ),
      "src/index.js":
        "module.exports = [require('a'), require('b'), require('c'), require('d')].map((one) => one.version);",
      ...Object.assign({}, ...[..."abcd"].map((name) => installed(`node_modules/${name}`, name, "1.0.0"))),
    },
    shared: ["a", "b", "c", "d"],
    host: Object.fromEntries(["a", "b", "c", "d"].map((name) => [name, ["1.1.1", "1.1.2", "1.1.3", "1.1.4"]])),
    expected: {
      value: ["1.1.1", "1.1.2", "1.1.3", "1.1.4"].map((version) => `${version} of the host`),
      registered: ["a 1.0.0", "b 1.0.0", "c 1.0.0", "d 1.0.0"],
    },
  },
  "the nearest package.json that lists the package counts": {
    files: {
      ...appJson({ dep: "~1.1.0" }),
      "src/package.json": { private: true },
      "src/index.js":
        "module.exports = [require('dep').version, require('./deep/x').version, require('./deep/own/x').version];",
      "src/deep/package.json": { type: "commonjs", dependencies: { other: "1" } },
      "src/deep/x.js": "exports.version = require('dep').version;",
      "src/deep/own/package.json": { peerDependencies: { dep: "~1.2.0" } },
      "src/deep/own/x.js": "exports.version = require('dep').version;",
      ...installed("node_modules/dep", "dep", "1.0.0"),
    },
    shared: ["dep"],
    host: { dep: ["1.1.7", "1.2.7"] },
    expected: {
      value: ["1.1.7 of the host", "1.1.7 of the host", "1.2.7 of the host"],
      registered: ["dep 1.0.0"],
    },
  },
  "nothing lists the package": {
    files: {
      ...appJson({}),
      "src/index.js": "module.exports = require('dep').version;",
      ...installed("node_modules/dep", "dep", "1.0.0"),
    },
    shared: ["dep"],
    host: { dep: ["3.0.0"] },
    expected: {
      value: "3.0.0 of the host",
      registered: ["dep 1.0.0"],
      warnings: [
        /^shared module dep: No required version specified and unable to automatically determine one\. Unable to find required version for "dep" in description file\/s\n(.*package\.json\n)+It need to be in dependencies, devDependencies or peerDependencies\.$/m,
      ],
    },
  },
};
