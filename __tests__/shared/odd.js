// package.json files that nobody should write: a warning names file and field, and the build goes on. The bundlers read the
// nearest package.json of what they resolve themselves, and refuse those that are not JSON; ours are above it.

const fs = require("node:fs");
const path = require("node:path");
const { appJson, installed } = require("./app");

const LONG = "1".repeat(100_000);
/** The text of an array in an array in an array. @param {number} depth */
const nested = (depth) => "[".repeat(depth) + "]".repeat(depth);

/**
 * The root's package.json is `root`, and the nearest one to the importer is in order and does not list the package.
 * @param {string | object} root
 * @param {object} more
 */
const above = (root, more) => ({
  files: {
    "package.json": root,
    "app/package.json": { name: "inner" },
    "app/src/index.js": "module.exports = require('dep').version;",
    ...installed("app/node_modules/dep", "dep", "1.2.0"),
  },
  context: "app",
  shared: ["dep"],
  host: { dep: ["1.9.0", "2.0.0"] },
  ...more,
});
/** Such a file counts as none: any version will do. @param {RegExp} warning @param {object} [more] */
const unusable = (warning, more) => ({
  expected: { value: "2.0.0 of the host", registered: ["dep 1.2.0"], warnings: [warning] },
  ...more,
});
const SAYS_NOTHING = { webpack: { warnings: [] }, why: "webpack says nothing of it" };
const OWN_WORDS = {
  webpack: { warnings: [/Unable to read description file|Unable to find required version/] },
  why: "webpack words it otherwise",
};

/** The package's own package.json. @param {string | object} json @param {object} more */
const inside = (json, more) => ({
  files: {
    ...appJson({ dep: "^1.0.0" }),
    "src/index.js": "module.exports = require('dep').version;",
    "node_modules/dep/index.js": "exports.version = 'local';",
    "node_modules/dep/package.json": json,
  },
  shared: { dep: { strictVersion: false } },
  ...more,
});

/** @type {Record<string, import("../shared.test").Row>} */
module.exports = {
  "above: not JSON": above(
    "{ dependencies",
    unusable(
      /^shared module dep: No required version specified .* Unable to read description file: .*package\.json: not JSON: /,
      OWN_WORDS,
    ),
  ),
  "above: empty": above("", unusable(/Unable to read description file: .*package\.json: not JSON: /, OWN_WORDS)),
  "above: an array": above(
    [],
    unusable(/Unable to read description file: .*package\.json: not a JSON object/, OWN_WORDS),
  ),
  "above: a byte order mark": above(`\ufeff${JSON.stringify({ name: "app", dependencies: { dep: "^1.0.0" } })}`, {
    expected: { value: "1.9.0 of the host", registered: ["dep 1.2.0"] },
    webpack: { value: "2.0.0 of the host", warnings: [/Unable to read description file/] },
    why: "webpack does not read past the mark",
  }),
  "above: 50 MB": above("{}", {
    prepare: (/** @type {string} */ folder) => fs.truncateSync(path.join(folder, "package.json"), 50 << 20),
    ...unusable(/package\.json: 52428800 bytes, and more than 524288 are not read/, OWN_WORDS),
  }),
  "above: a circle of links": above("{}", {
    prepare: (/** @type {string} */ folder) => {
      fs.rmSync(path.join(folder, "package.json"));
      fs.symlinkSync("other.json", path.join(folder, "package.json"));
      fs.symlinkSync("package.json", path.join(folder, "other.json"));
    },
    ...unusable(/Unable to read description file: .*package\.json: .*symbolic links/, OWN_WORDS),
  }),
  "above: dependencies are an array": above(
    { name: "app", dependencies: ["dep"], devDependencies: { dep: "^1.0.0" } },
    {
      expected: {
        value: "1.9.0 of the host",
        registered: ["dep 1.2.0"],
        warnings: [
          /^shared module dep: .*package\.json: dependencies is an array\. Write an object such as \{ "react": "\^18\.0\.0" \}\.$/,
        ],
      },
      ...SAYS_NOTHING,
    },
  ),
  "above: a range of 100,000 characters": above(
    { dependencies: { dep: LONG } },
    unusable(
      /package\.json: dependencies\["dep"\] is "1{60}\.\.\." \(100000 characters\), which is too long for a range\. Any version will do\.$/,
      {
        webpack: { value: "1.2.0", warnings: [] },
        why: "webpack takes it for a range that nothing satisfies",
      },
    ),
  ),
  "above: a range that is none": above(
    { dependencies: { dep: "1.2.beta" } },
    unusable(/dependencies\["dep"\] is "1\.2\.beta", which is no range\. Any version will do\.$/, {
      webpack: { value: "1.2.0", warnings: [] },
      why: "webpack takes it for a range that nothing satisfies",
    }),
  ),
  "above: a range that is a number": above(
    { optionalDependencies: { dep: 1 }, dependencies: { dep: "^1.0.0" } },
    {
      expected: {
        value: "1.9.0 of the host",
        warnings: [/optionalDependencies\["dep"\] is 1, a number\. Write a range such as "\^18\.0\.0"\.$/],
      },
      webpack: false,
      why: "webpack fails: versionDesc.trim is not a function",
    },
  ),
  "above: keys that are there twice, and names of Object.prototype": above(
    '{ "dependencies": { "dep": "^9" }, "__proto__": { "dependencies": { "dep": "^8" } }, "constructor": 1, "dependencies": { "__proto__": "1", "dep": "^7", "dep": "^1.0.0" } }',
    { expected: { value: "1.9.0 of the host", registered: ["dep 1.2.0"] } },
  ),
  "above: 100,000 levels deep": above(`{ "x": ${nested(100_000)}, "dependencies": { "dep": "^1.0.0" } }`, {
    expected: { value: "1.9.0 of the host", registered: ["dep 1.2.0"] },
    webpack: false,
    why: "webpack's outcome depends on the depth that JSON.parse of this Node.js takes",
  }),
  "above: a folder in its place": above("{}", {
    prepare: (/** @type {string} */ folder) => {
      fs.rmSync(path.join(folder, "package.json"));
      fs.mkdirSync(path.join(folder, "package.json"));
    },
    ...unusable(/Unable to find required version for "dep" in description file/),
    ...OWN_WORDS,
  }),

  'inside: version "1.2"': inside(
    { name: "dep", version: "1.2" },
    {
      expected: {
        value: "local",
        registered: ["dep 1.2"],
        warnings: [
          /^shared module dep -> .*index\.js: .*package\.json: version is "1\.2", which is no full version such as "1\.2\.3"\. It counts as 1\.2\.0; or specify version in shared config\.$/,
        ],
      },
      ...SAYS_NOTHING,
    },
  ),
  "inside: version is a word": inside(
    { name: "dep", version: "latest" },
    {
      host: { dep: ["1.0.0"] },
      expected: {
        value: { version: "1.0.0 of the host" }.version,
        registered: ["dep latest"],
        warnings: [/version is "latest", which is no full version such as "1\.2\.3"\. It counts as 0\.0\.0/],
      },
      ...SAYS_NOTHING,
    },
  ),
  "inside: version is a number": inside(
    { name: "dep", version: 1 },
    {
      expected: {
        registered: ["dep 0"],
        warnings: [
          /No version in description file \(usually package\.json\)\. .*\n.*package\.json: version is 1, a number\. Write a string such as "1\.2\.3"\.\nfederation-rs: others get this copy of dep as version 0, .*$/,
        ],
        warned: [/No satisfying version/],
      },
      webpack: false,
      why: "webpack registers the number",
    },
  ),
  "inside: version is an object": inside(
    { name: "dep", version: { major: 1 } },
    {
      expected: {
        registered: ["dep 0"],
        warnings: [/version is an object\. Write a string/],
        warned: [/No satisfying version/],
      },
      webpack: false,
      why: "webpack registers [object Object]",
    },
  ),
  "inside: a version of 100,000 characters": inside(
    { name: "dep", version: LONG },
    {
      expected: {
        registered: ["dep 0"],
        warnings: [/version is "1{60}\.\.\." \(100000 characters\), which is no full version/],
        warned: [/No satisfying version/],
      },
      webpack: false,
      why: "webpack registers all of it",
    },
  ),
  "inside: no name": inside({ version: "1.2.0" }, { expected: { value: "local", registered: ["dep 1.2.0"] } }),
  "inside: no version": inside(
    { name: "dep" },
    {
      expected: {
        value: "local",
        registered: ["dep 0"],
        warnings: [
          /^shared module dep -> .*index\.js: No version specified and unable to automatically determine one\. No version in description file \(usually package\.json\)\. Add version to description file .*node_modules.dep.package\.json, or manually specify version in shared config\.(?:\nfederation-rs: others get this copy of dep as version 0, .*)?$/,
        ],
        warned: [/No satisfying version/],
      },
    },
  ),
  "inside: a package.json of a folder within": inside(
    { name: "dep", version: "1.2.0", main: "cjs/index.js" },
    {
      prepare: (/** @type {string} */ folder) => {
        fs.mkdirSync(path.join(folder, "node_modules/dep/cjs"));
        fs.writeFileSync(path.join(folder, "node_modules/dep/cjs/index.js"), "exports.version = 'cjs';");
        fs.writeFileSync(path.join(folder, "node_modules/dep/cjs/package.json"), '{ "type": "commonjs" }');
      },
      expected: { value: "cjs", registered: ["dep 1.2.0"] },
      webpack: {
        registered: ["dep 0"],
        warnings: [/No version in description file/],
        warned: [/No satisfying version/],
      },
      why: "webpack looks no further than the nearest package.json",
    },
  ),
  "inside: no package.json at all": inside("", {
    prepare: (/** @type {string} */ folder) => fs.rmSync(path.join(folder, "node_modules/dep/package.json")),
    expected: {
      value: "local",
      registered: ["dep 0"],
      warnings: [/No description file \(usually package\.json\) found\. Add description file with name and version/],
      warned: [/No satisfying version/],
    },
    webpack: { registered: ["dep 9.9.9"], warnings: [] },
    why: "webpack takes the application's version",
  }),
};
