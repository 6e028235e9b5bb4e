// `import` is another request than the key: this build imports it by that request alone, and offers it all the same.

const { BUNDLERS } = require("../../support/bundlers");

/** @param {object} shared @param {object} offered key -> versions */
const row = (shared, offered) => ({
  apps: {
    host: ({ bundlerName }) => ({
      // Something is shared in any case, so that there are share scopes.
      federation: { name: "host", shared: [{ "./index.js": { shareScope: "index" } }, shared] },
      plugins: () => [new BUNDLERS[bundlerName].DefinePlugin({ OFFERED: JSON.stringify(offered) })],
    }),
  },
});

module.exports = {
  rows: {
    "a config": row({ alias: { import: "dep" } }, { alias: ["1.2.0"] }),
    "a string": row({ alias: "dep" }, { alias: ["1.2.0"] }),
    "beside its own key": row({ dep: {}, alias: { import: "dep" } }, { alias: ["1.2.0"], dep: ["1.2.0"] }),
    shareKey: row({ alias: { import: "dep", shareKey: "named" } }, { named: ["1.2.0"] }),
    shareScope: row({ alias: { import: "dep", shareScope: "other" } }, { alias: ["1.2.0"] }),
    version: row({ alias: { import: "dep", version: "9.0.0" } }, { alias: ["9.0.0"] }),
    eager: row({ alias: { import: "dep", eager: true } }, { alias: ["1.2.0"] }),
    "a prefix": row({ "lib/": { import: "utils/", shareKey: "lib/" } }, { "lib/a": ["1.2.0"] }),
    "a version that is excluded": row({ alias: { import: "dep", exclude: { version: "^1" } } }, {}),
    "requests that are not included": row({ "lib/": { import: "utils/", include: { request: /b/ } } }, {}),
  },
};
