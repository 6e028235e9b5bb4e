// Names of Object.prototype as share scopes, share keys, versions, exposes and remotes: they are names like any other, and
// nothing is written into objects that everybody uses.
const NAMES = require("./names");

/** Not a literal: in one `__proto__` is no name. @param {(name: string, index: number) => [string, unknown]} entry */
const each = (entry) => Object.fromEntries(NAMES.map(entry));

/**
 * The same in host and remote but for the version: one scope, one key, one version of each name.
 * @param {string} version
 */
const shared = (version) => ({
  ...each((scope, index) => [
    `scope-${index}`,
    { import: "./local.js", shareKey: "dep", shareScope: scope, version, requiredVersion: ">=1" },
  ]),
  ...each((key, index) => [`key-${index}`, { import: "./local.js", shareKey: key, version, requiredVersion: ">=1" }]),
  ...each((name, index) => [
    `version-${index}`,
    { import: "./local.js", shareKey: `dep-${index}`, version: name, requiredVersion: false },
  ]),
});

const containers = NAMES.map((scope, index) => ({
  name: `scoped${index}`,
  filename: `scoped${index}.js`,
  shareScope: scope,
  exposes: { "./x": `./scoped${index}.js` },
}));

module.exports = {
  apps: {
    offer: {
      federation: [
        {
          name: "offer",
          filename: "offer.js",
          exposes: { ...each((name) => [name, "./exposed.js"]), "./all": "./all.js" },
          shared: shared("2.0.0"),
        },
        ...containers,
      ],
    },
    host: {
      federation: {
        name: "host",
        remotes: {
          ...each((name) => [name, "offer@offer/offer.js"]),
          ...each((scope, index) => [
            `scoped${index}`,
            { external: `scoped${index}@offer/scoped${index}.js`, shareScope: scope },
          ]),
        },
        shared: shared("1.0.0"),
      },
    },
  },
};
