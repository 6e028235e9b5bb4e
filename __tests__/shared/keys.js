// Every key of an entry of `shared`, and what it does.

const { appJson, installed, user } = require("./app");

/** One package, imported by the application. @param {string} [range] @param {string} [version] */
const one = (range = "^1.0.0", version = "1.2.0") => ({
  ...appJson({ dep: range }),
  "src/index.js": "module.exports = require('dep').version;",
  ...installed("node_modules/dep", "dep", version),
});
/** A package with two modules, one of them imported besides the other. */
const PARTS = {
  ...appJson({ parts: "^1.0.0", other: "^2.0.0" }),
  "src/index.js": "module.exports = [require('parts/a').version, require('parts/b').version];",
  ...installed("node_modules/parts", "parts", "1.2.0"),
  "node_modules/parts/a.js": "exports.version = 'a';",
  "node_modules/parts/b.js": "exports.version = 'b';",
  ...installed("node_modules/other", "other", "2.2.0"),
  "node_modules/other/a.js": "exports.version = 'other a';",
  "node_modules/other/b.js": "exports.version = 'other b';",
};
const HOST = { dep: ["1.1.0", "1.9.0", "2.0.0"] };
const OTHER_SCOPE = "module.exports = [require('dep').version, Object.keys(__webpack_share_scopes__.other.dep)];";
const NONE = "Error: No satisfying version";

/** @type {Record<string, import("../shared.test").Row>} */
module.exports = {
  "import: another package": {
    files: { ...one(), ...installed("node_modules/other", "other", "3.0.0") },
    shared: { dep: { import: "other" } },
    expected: { value: "3.0.0", registered: ["dep 3.0.0"] },
  },
  "import: a file of the application": {
    files: { ...one(), "src/own.js": "exports.version = 'own';" },
    shared: { dep: { import: "./src/own", version: "1.5.0" } },
    expected: { value: "own", registered: ["dep 1.5.0"] },
  },
  "import: a file, found from the context and not from the importer": {
    files: {
      ...one(),
      "src/index.js": "module.exports = require('./deep/x');",
      "src/deep/x.js": "module.exports = require('dep').version;",
      "src/own.js": "exports.version = 'own';",
    },
    shared: { dep: { import: "./src/own" } },
    expected: { value: "own", registered: ["dep 0"] },
  },
  "import: false with a host that has it": {
    files: one(),
    shared: { dep: { import: false } },
    host: HOST,
    expected: { value: "1.9.0 of the host", registered: [] },
  },
  "import: false with a host that has another version": {
    files: one("^3.0.0"),
    shared: { dep: { import: false } },
    host: HOST,
    expected: {
      value: "2.0.0 of the host",
      registered: [],
      warned: ["No satisfying version (^3.0.0) of shared module dep found in shared scope default."],
    },
  },
  "import: false and strictVersion": {
    files: one("^3.0.0"),
    shared: { dep: { import: false, strictVersion: true } },
    host: HOST,
    expected: { value: `${NONE} (^3.0.0) of shared module dep found in shared scope default.`, registered: [] },
  },
  "import: false, and nobody has it": {
    files: one(),
    shared: { dep: { import: false } },
    expected: { value: "Error: Shared module dep doesn't exist in shared scope default", registered: [] },
  },
  "import: false without the package installed": {
    files: { ...appJson({}), "src/index.js": "module.exports = require('dep').version;" },
    shared: { dep: { import: false, requiredVersion: "^1.0.0" } },
    host: HOST,
    expected: { value: "1.9.0 of the host", registered: [] },
  },
  "import: a file is provided although nobody imports the key": {
    files: { ...one(), "src/index.js": "module.exports = 1;", "src/own.js": "exports.version = 'own';" },
    shared: { dep: { import: "./src/own", version: "1.5.0" } },
    expected: { value: 1, registered: ["dep 1.5.0"] },
  },
  "import: a package that is not there": {
    files: one(),
    shared: { dep: { import: "nobody" } },
    host: HOST,
    expected: {
      value: "1.9.0 of the host",
      registered: [],
      errors: [/Can't resolve 'nobody'/],
    },
  },
  "import with a prefix key": {
    files: PARTS,
    shared: { "parts/": { import: "other/" } },
    expected: { value: ["other a", "other b"], registered: ["parts/a 2.2.0", "parts/b 2.2.0"] },
  },

  shareKey: {
    files: one(),
    shared: { dep: { shareKey: "renamed" } },
    host: { renamed: ["1.7.0"], dep: ["1.8.0"] },
    expected: { value: "1.7.0 of the host", registered: ["renamed 1.2.0"] },
  },
  "shareKey with a prefix key": {
    files: PARTS,
    shared: { "parts/": { shareKey: "pieces/" } },
    host: { "pieces/a": ["1.7.0"], "parts/b": ["1.7.0"] },
    expected: { value: ["1.7.0 of the host", "b"], registered: ["pieces/a 1.2.0", "pieces/b 1.2.0"] },
  },
  "one shareKey for two packages": {
    files: {
      ...appJson({ dep: "^1.0.0", fork: "^2.0.0" }),
      "src/index.js": "module.exports = [require('dep').version, require('fork').version];",
      ...installed("node_modules/dep", "dep", "1.2.0"),
      ...installed("node_modules/fork", "fork", "2.2.0"),
    },
    shared: { dep: {}, fork: { shareKey: "dep" } },
    expected: { value: ["1.2.0", "2.2.0"], registered: ["dep 1.2.0", "dep 2.2.0"] },
  },
  "one shareKey for two packages, with their versions given": {
    files: {
      ...appJson({ dep: "^1.0.0", fork: "^2.0.0" }),
      "src/index.js": "module.exports = [require('dep').version, require('fork').version];",
      ...installed("node_modules/dep", "dep", "0"),
      ...installed("node_modules/fork", "fork", "0.0"),
    },
    shared: { dep: { version: "1.2.0" }, fork: { shareKey: "dep", version: "2.2.0" } },
    expected: { value: ["0", "0.0"], registered: ["dep 1.2.0", "dep 2.2.0"] },
  },
  shareScope: {
    files: { ...one(), "src/index.js": OTHER_SCOPE },
    shared: { dep: { shareScope: "other" } },
    host: HOST,
    expected: { value: ["1.2.0", ["1.2.0"]], registered: [] },
  },
  "shareScope of the plugin": {
    files: {
      ...one(),
      "src/index.js": "module.exports = [require('dep').version, Object.keys(__webpack_share_scopes__)];",
    },
    shared: { dep: {} },
    options: { shareScope: "other" },
    expected: { value: ["1.2.0", ["other"]] },
  },
  packageName: {
    files: { ...one("~1.1.0"), "src/index.js": "module.exports = require('alias').version;" },
    config: { resolve: { alias: { alias: "dep" } } },
    shared: { alias: { packageName: "dep", shareKey: "dep" } },
    host: HOST,
    expected: { value: "1.1.0 of the host", registered: ["dep 1.2.0"] },
  },
  "no packageName: the key is the package": {
    files: { ...one("~1.1.0"), "src/index.js": "module.exports = require('alias').version;" },
    config: { resolve: { alias: { alias: "dep" } } },
    shared: { alias: { shareKey: "dep" } },
    host: HOST,
    expected: { value: "2.0.0 of the host", warnings: [/Unable to find required version for "alias"/] },
  },

  "version: a string": {
    files: one(),
    shared: { dep: { version: "1.3.0" } },
    expected: { value: "1.2.0", registered: ["dep 1.3.0"] },
  },
  "version: false": {
    files: one(),
    shared: { dep: { version: false } },
    host: { dep: ["1.1.0"] },
    expected: { value: "1.1.0 of the host", registered: ["dep 0"] },
  },
  "version: of every copy": {
    files: {
      ...one(),
      "src/index.js": "module.exports = [require('dep').version, require('lib').version];",
      ...user("node_modules/lib", "lib", { dep: "^1" }),
      ...installed("node_modules/lib/node_modules/dep", "dep", "1.0.1"),
    },
    shared: { dep: { version: "1.5.0" } },
    expected: { registered: ["dep 1.5.0"] },
  },

  "requiredVersion: a range": {
    files: one("^7"),
    shared: { dep: { requiredVersion: "~1.1.0" } },
    host: HOST,
    expected: { value: "1.1.0 of the host", registered: ["dep 1.2.0"] },
  },
  "requiredVersion: false": {
    files: one("^7"),
    shared: { dep: { requiredVersion: false } },
    host: HOST,
    expected: { value: "2.0.0 of the host", registered: ["dep 1.2.0"] },
  },
  "requiredVersion: a range that holds for nothing": {
    files: one(),
    shared: { dep: { requiredVersion: ">2 <1" } },
    host: HOST,
    expected: { value: "1.2.0", registered: ["dep 1.2.0"] },
  },
  "requiredVersion: for every importer": {
    files: {
      ...one("^7"),
      "src/index.js": "module.exports = [require('dep').version, require('lib').version];",
      ...user("node_modules/lib", "lib", { dep: "^8" }),
    },
    shared: { dep: { requiredVersion: "^1" } },
    host: HOST,
    expected: { value: ["1.9.0 of the host", "1.9.0 of the host"], registered: ["dep 1.2.0"] },
  },
  "requiredVersion: inferred": {
    files: one("~1.1.0"),
    shared: { dep: { requiredVersion: undefined } },
    host: HOST,
    expected: { value: "1.1.0 of the host", registered: ["dep 1.2.0"] },
  },

  "strictVersion by default: its own copy": {
    files: one("~1.2.0"),
    shared: ["dep"],
    host: { dep: ["1.1.0", "2.0.0"] },
    expected: { value: "1.2.0", registered: ["dep 1.2.0"] },
  },
  "strictVersion: its own copy where nothing fits at all": {
    files: one("^5"),
    shared: ["dep"],
    host: HOST,
    expected: { value: "1.2.0", registered: ["dep 1.2.0"] },
  },
  "strictVersion: false": {
    files: one("^5"),
    shared: { dep: { strictVersion: false } },
    host: HOST,
    expected: {
      value: "2.0.0 of the host",
      registered: ["dep 1.2.0"],
      warned: ["No satisfying version (^5) of shared module dep found in shared scope default."],
    },
  },
  "strictVersion with a singleton": {
    files: one("^1"),
    shared: { dep: { singleton: true, strictVersion: true } },
    host: HOST,
    expected: { value: "Error: Unsatisfied version 2.0.0 from host of shared singleton module dep (required ^1)" },
  },
  singleton: {
    files: one("^1"),
    shared: { dep: { singleton: true } },
    host: HOST,
    expected: {
      value: "2.0.0 of the host",
      registered: ["dep 1.2.0"],
      warned: ["Unsatisfied version 2.0.0 from host of shared singleton module dep (required ^1)"],
    },
  },
  "singleton with several copies: one for all": {
    files: {
      ...one("^1"),
      "src/index.js": "module.exports = [require('dep').version, require('lib').version];",
      ...user("node_modules/lib", "lib", { dep: "^2" }),
      ...installed("node_modules/lib/node_modules/dep", "dep", "2.3.0"),
    },
    shared: { dep: { singleton: true } },
    expected: {
      value: ["2.3.0", "2.3.0"],
      registered: ["dep 1.2.0", "dep 2.3.0"],
      warned: ["Unsatisfied version 2.3.0 from app of shared singleton module dep (required ^1)"],
    },
  },
  eager: {
    files: one(),
    shared: { dep: { eager: true } },
    host: { dep: ["1.9.0"] },
    expected: { value: "1.2.0", registered: ["dep 1.2.0 eager"] },
  },
  "eager: false": {
    files: one(),
    shared: { dep: { eager: false } },
    host: HOST,
    expected: { value: "1.9.0 of the host", registered: ["dep 1.2.0"] },
  },

  "include.version that fits": {
    files: one(),
    shared: { dep: { include: { version: "^1" } } },
    host: HOST,
    expected: { value: "1.9.0 of the host", registered: ["dep 1.2.0"] },
  },
  "include.version that does not fit: not shared": {
    files: one(),
    shared: { dep: { include: { version: "^2" } } },
    host: HOST,
    expected: { value: "1.2.0", registered: [] },
  },
  "exclude.version that fits: not shared": {
    files: one(),
    shared: { dep: { exclude: { version: "1.2.x" } } },
    host: HOST,
    expected: { value: "1.2.0", registered: [] },
  },
  "exclude.version of one copy among several": {
    files: {
      ...one(),
      "src/index.js": "module.exports = [require('dep').version, require('lib').version];",
      ...user("node_modules/lib", "lib", { dep: "*" }),
      ...installed("node_modules/lib/node_modules/dep", "dep", "0.5.0"),
    },
    shared: { dep: { exclude: { version: "<1" } } },
    host: HOST,
    expected: { value: ["1.9.0 of the host", "0.5.0"], registered: ["dep 1.2.0"] },
  },
  "exclude.version of a copy without a version": {
    files: { ...one(), "node_modules/dep/package.json": { name: "dep" } },
    shared: { dep: { exclude: { version: "*" } } },
    host: HOST,
    expected: {
      value: "1.9.0 of the host",
      registered: ["dep 0"],
      warnings: [/No version in description file/],
    },
  },
  "include.version of a copy without a version: not shared": {
    files: { ...one(), "node_modules/dep/package.json": { name: "dep" } },
    shared: { dep: { include: { version: "*" } } },
    host: HOST,
    expected: { value: "1.2.0", registered: [] },
    webpack: { warnings: [/No version in description file/] },
    why: "nothing is registered, so ours has nothing to warn of",
  },
  "include and exclude a version": {
    files: one(),
    shared: { dep: { include: { version: "^1" }, exclude: { version: "1.2.0" } } },
    host: HOST,
    expected: { value: "1.2.0", registered: [] },
  },
  "include.request: a string": {
    files: PARTS,
    shared: { "parts/": { include: { request: "a" } } },
    expected: { value: ["a", "b"], registered: ["parts/a 1.2.0"] },
  },
  "include.request: a regular expression": {
    files: PARTS,
    shared: { "parts/": { include: { request: /^[bc]$/ } } },
    expected: { value: ["a", "b"], registered: ["parts/b 1.2.0"] },
  },
  "include.request: flags that remember": {
    files: PARTS,
    shared: { "parts/": { include: { request: /A|B/gi } } },
    expected: { value: ["a", "b"], registered: ["parts/a 1.2.0", "parts/b 1.2.0"] },
  },
  "exclude.request: a string and a regular expression": {
    files: {
      ...PARTS,
      "src/index.js":
        "module.exports = [require('parts/a').version, require('other/b').version, require('other/a').version];",
    },
    shared: { "parts/": { exclude: { request: "a" } }, "other/": { exclude: { request: /a/y } } },
    expected: { value: ["a", "other b", "other a"], registered: ["other/b 2.2.0"] },
  },
  "include.request and exclude.request": {
    files: PARTS,
    shared: { "parts/": { include: { request: /./ }, exclude: { request: "b" } } },
    expected: { value: ["a", "b"], registered: ["parts/a 1.2.0"] },
  },
};
