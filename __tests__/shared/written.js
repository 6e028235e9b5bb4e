// What stands in package.json as the range of a dependency, and which range that is: seen in the error of an importer that
// finds no version that fits.

const { appJson } = require("./app");

const ANY = "any";

/** Written, the range that ours requires, and webpack's where it is another. @type {[string, string, string?][]} */
const COMMON = [
  ["^1.2.3", "^1.2.3"],
  ["~1.2", "~1.2"],
  ["1.2.3", "=1.2.3"],
  ["1.x", "^1"],
  ["x", ANY, "*"],
  ["*", ANY, "*"],
  [" ^1.2.3 ", "^1.2.3"],
  [">=1.2 <3", ">=1.2 <3"],
  ["^1 || ^2", "^1 || ^2"],
  ["1.2 - 2", ">=1.2 (<2 || ^2)"],
  ["v1.2.3", "=1.2.3"],
  ["", ANY],
  ["latest", ANY],
  ["next", ANY],
  ["dev", ANY],
  ["npm:d@^1.2.0", "^1.2.0", ANY],
  ["npm:@scope/d@1 || 2", "^1 || ^2", ANY],
  ["npm:d", ANY],
  ["npm:@scope/d", ANY],
  ["npm:d@latest", ANY],
  ["npm:^1.2.0", "^1.2.0", ANY],
  ["jsr:@std/d@^1.2.0", "^1.2.0", ANY],
  ["workspace:*", ANY],
  ["workspace:1.2.0", "=1.2.0", ANY],
  ["workspace:^1.2.0", "^1.2.0", ANY],
  ["workspace:>=1 <3", ">=1 <3", ANY],
  ["workspace:other@^1.2.0", "^1.2.0", ANY],
  ["workspace:packages/d", ANY],
  // Nothing is installed whose version these could name.
  ["workspace:^", ANY],
  ["workspace:~", ANY],
  ["patch:d@npm%3A^1.2.0#~/.yarn/patches/d.patch", "^1.2.0", ANY],
  ["patch:d@npm%3A1.2.0#~/.yarn/patches/d.patch", "=1.2.0", ANY],
  ["link:../d", ANY],
  ["portal:../d", ANY],
  ["file:../d", ANY],
  ["file:d-1.2.0.tgz", ANY],
  // Addresses: what stands behind the hash.
  ["git+ssh://git@github.com/a/d.git#semver:^1.2.0", "^1.2.0"],
  ["git+ssh://git@github.com:a/d.git#v1.2.0", "=1.2.0"],
  ["git+https://github.com/a/d#1.2.0", "=1.2.0"],
  ["git+https://example.com/a/d.git#semver:~1.2", "~1.2"],
  ["git://github.com/a/d.git#semver:1.x", "^1"],
  ["https://github.com/a/d.git#semver:^1.2.0", "^1.2.0"],
  ["github:a/d#semver:^1.2.0", "^1.2.0"],
  ["gitlab:a/d#^1.2.0", "^1.2.0"],
  ["bitbucket:a/d#semver:1", "^1"],
  ["gist:a/0123456789#semver:^1.2.0", "^1.2.0"],
  ["a/d#semver:^1.2.0", "^1.2.0"],
  ["a/d#1.2.0", "=1.2.0"],
  ["a/d", ANY],
  ["git+ssh://git@github.com/a/d.git", ANY],
  ["git+ssh://git@github.com/a/d.git#", ANY],
  ["https://example.com/d-1.2.0.tgz", ANY],
  ["https://github.com/a/d/archive/v1.2.0.tar.gz", ANY],
  ["#1.2.0", ANY],
];

/** With catalogs in reach. @type {[string, string, string?][]} */
const CATALOGS = [
  ["catalog:", "^1.2.0", ANY],
  ["catalog:default", "^1.2.0", ANY],
  ["catalog:old", "~0.9", ANY],
  ["catalog:alias", "^2.0.0", ANY],
];

/**
 * One application that has a package for each row.
 * @param {[string, string, string?][]} values
 * @param {(names: string[]) => Record<string, string | object>} [files] more of them
 * @returns {import("../shared.test").Row}
 */
function row(values, files = () => ({})) {
  const names = values.map((_, index) => `d${index}`);
  const imports = names.map((name) => `import("${name}")`).join(", ");
  const read = 'all.map((one) => one.then(() => "any", (error) => /\\((.*)\\) of/.exec(error.message)[1]))';
  const webpack = values.map(([written, ours, own]) => [written, own || ours]);
  const differs = values.some(([, , own]) => own);
  const pairs = `.then((found) => found.map((range, index) => [written[index], range]))`;
  return {
    files: {
      ...appJson(Object.fromEntries(names.map((name, index) => [name, values[index][0]]))),
      "src/index.js": `const written = ${JSON.stringify(values.map(([written]) => written))};\nconst all = [${imports}];\nmodule.exports = Promise.all(${read})${pairs};`,
      ...files(names),
    },
    shared: Object.fromEntries(names.map((name) => [name, { import: false, strictVersion: true }])),
    host: Object.fromEntries(names.map((name) => [name, ["0.0.0-none"]])),
    expected: { value: values.map(([written, range]) => [written, range]), registered: [] },
    ...(differs && {
      webpack: { value: webpack },
      why: "webpack knows no protocols but those of repositories, and no prerelease for any version",
    }),
  };
}

/** @param {string[]} names @param {string} range */
const list = (names, range) => Object.fromEntries(names.map((name) => [name, range]));
/** @param {string[]} names @param {string} range @param {string} indent */
const yaml = (names, range, indent) => names.map((name) => `${indent}"${name}": ${range} # ours\n`).join("");
/** @param {string[]} names */
const catalogs = (names) =>
  `catalog:\n${yaml(names, "^1.2.0", "  ")}\ncatalogs:\n  old:\n${yaml(names, "'~0.9'", "    ")}  alias:\n${yaml(names, '"npm:other@^2.0.0"', "    ")}`;

/** @type {Record<string, import("../shared.test").Row>} */
module.exports = {
  "ranges, protocols and addresses": row(COMMON),
  "pnpm's catalogs": row(CATALOGS, (names) => ({
    "pnpm-workspace.yaml": `packages:\n  - "packages/*"\n\n${catalogs(names)}`,
  })),
  "yarn's catalogs": row(CATALOGS, (names) => ({ ".yarnrc.yml": `nodeLinker: node-modules\n${catalogs(names)}` })),
  "Bun's catalogs": row(CATALOGS, (names) => ({
    "src/package.json": { dependencies: Object.fromEntries(names.map((name, index) => [name, CATALOGS[index][0]])) },
    "package.json": {
      name: "root",
      workspaces: {
        packages: ["packages/*"],
        catalog: list(names, "^1.2.0"),
        catalogs: { old: list(names, "~0.9"), alias: list(names, "npm:other@^2.0.0") },
      },
    },
  })),
  "a catalog in the workspace's root": {
    ...row(CATALOGS, (names) => ({
      "apps/web/package.json": {
        dependencies: Object.fromEntries(names.map((name, index) => [name, CATALOGS[index][0]])),
      },
      "apps/web/src/index.js": "module.exports = require('../../../src');",
      "src/package.json": { dependencies: Object.fromEntries(names.map((name, index) => [name, CATALOGS[index][0]])) },
      "package.json": { name: "root" },
      "pnpm-workspace.yaml": catalogs(names),
    })),
    context: "apps/web",
  },
  "a catalog that is not there": {
    files: {
      ...appJson({ dep: "catalog:nobody" }),
      "src/index.js": "module.exports = require('dep').version;",
      "pnpm-workspace.yaml": "catalogs: { old: { dep: 1 } }",
    },
    shared: { dep: { import: false } },
    host: { dep: ["3.0.0"] },
    expected: {
      value: "3.0.0 of the host",
      warnings: [
        /^shared module dep: .*package\.json: dependencies\["dep"\] is "catalog:nobody", and no pnpm-workspace\.yaml, \.yarnrc\.yml or package\.json has dep in the catalog "nobody"\. Any version will do\.$/,
      ],
    },
    webpack: { warnings: [] },
    why: "webpack says nothing",
  },
  "a catalog that cannot be read": {
    files: {
      ...appJson({ dep: "catalog:" }),
      "src/index.js": "module.exports = require('dep').version;",
      "pnpm-workspace.yaml": "catalog: [",
    },
    shared: { dep: { import: false } },
    host: { dep: ["3.0.0"] },
    expected: {
      value: "3.0.0 of the host",
      warnings: [
        /dependencies\["dep"\] is "catalog:", and the catalog cannot be read \(.*pnpm-workspace\.yaml: not YAML: .*\)/,
      ],
    },
    webpack: { warnings: [] },
    why: "webpack says nothing",
  },
};
