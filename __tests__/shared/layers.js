// `layer` and `issuerLayer`, as in @module-federation/enhanced: whose imports an entry of `shared` is for, and in which layer
// of the bundler the provided copy is.

const { appJson, installed } = require("./app");

/** What is in src/server is in the layer `server`; what such modules import is too. */
const config = {
  experiments: { layers: true },
  module: {
    rules: [
      { test: /src.server/, layer: "server" },
      { test: /where\.js$/, issuerLayer: "server", use: ["./loader.js"] },
    ],
  },
};
const FILES = {
  ...appJson({ dep: "^1.0.0" }),
  "loader.js": `module.exports = () => "module.exports = 'in server';";`,
  "src/index.js": "module.exports = [require('dep'), require('./server/x')].map((dep) => dep.where || dep.version);",
  "src/server/x.js": "module.exports = require('dep');",
  ...installed("node_modules/dep", "dep", "1.2.0"),
  "node_modules/dep/index.js": "exports.version = '1.2.0'; exports.where = require('./where');",
  "node_modules/dep/where.js": "module.exports = 'in none';",
};
const OURS = { files: FILES, config, webpack: /** @type {const} */ (false), why: "webpack's own plugin has no layers" };

/** @type {Record<string, import("../shared.test").Row>} */
module.exports = {
  "without layers in the options the copy is in none": {
    ...OURS,
    shared: ["dep"],
    webpack: undefined,
    why: undefined,
    expected: { value: ["in none", "in none"], registered: ["dep 1.2.0"] },
  },
  "issuerLayer: importers in this layer alone": {
    ...OURS,
    shared: { dep: { issuerLayer: "server" } },
    host: { dep: ["1.9.0"] },
    expected: { value: ["in none", "1.9.0 of the host"], registered: ["dep 1.2.0"] },
  },
  "issuerLayer: nobody is in it": {
    ...OURS,
    shared: { dep: { issuerLayer: "client" } },
    host: { dep: ["1.9.0"] },
    expected: { value: ["in none", "in server"], registered: [] },
  },
  "layer: the copy is in it, whoever imports it": {
    ...OURS,
    shared: { dep: { layer: "server" } },
    expected: { value: ["in server", "in server"], registered: ["dep 1.2.0"] },
  },
  "an entry for each layer, by a list": {
    ...OURS,
    shared: [{ dep: {} }, { dep: { issuerLayer: "server", layer: "server", shareKey: "dep-server" } }],
    expected: { value: ["in none", "in server"], registered: ["dep 1.2.0", "dep-server 1.2.0"] },
  },
  "an entry for each layer, by request": {
    ...OURS,
    shared: {
      "dep-server": { request: "dep", issuerLayer: "server", layer: "server", requiredVersion: "~1.2.0" },
      dep: {},
    },
    host: { dep: ["1.9.0"], "dep-server": ["1.9.0"] },
    expected: { value: ["1.9.0 of the host", "in server"], registered: ["dep 1.2.0", "dep-server 1.2.0"] },
  },
  "a prefix key in a layer": {
    ...OURS,
    files: { ...FILES, "src/server/x.js": "module.exports = { where: require('dep/where') };" },
    shared: { "dep/": { issuerLayer: "server", layer: "server" } },
    expected: { value: ["in none", "in server"], registered: ["dep/where 1.2.0"] },
  },
  "eager in a layer": {
    ...OURS,
    shared: { dep: { issuerLayer: "server", layer: "server", eager: true } },
    expected: { value: ["in none", "in server"], registered: ["dep 1.2.0 eager"] },
  },
};
