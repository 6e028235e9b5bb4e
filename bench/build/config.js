// The builds of a generated application: each bundler without a plugin, and with each plugin.

const path = require("node:path");
const { federationOf } = require("./generate");

/**
 * What is measured, the bundler without a plugin first. Loaded by name, in a process that loads nothing else.
 * @type {Record<string, { bundler: string, peer?: boolean, over?: string, plugin?: (options: any, bundler: any) => object }>}
 */
const BUILDS = {
  webpack: { bundler: "webpack" },
  "ours, webpack": { bundler: "webpack", over: "webpack", plugin: ours },
  "webpack's plugin": {
    bundler: "webpack",
    over: "webpack",
    plugin: (options, { container }) => new container.ModuleFederationPlugin(options),
  },
  // On the webpack of its own folder, which is the same version: it loads modules of webpack from there.
  enhanced: {
    bundler: "webpack",
    peer: true,
    over: "webpack",
    plugin: (options) => {
      const { ModuleFederationPlugin } = load("@module-federation/enhanced/webpack", true);
      return new ModuleFederationPlugin({ ...options, dts: false, manifest: false, dev: false });
    },
  },
  rspack: { bundler: "@rspack/core" },
  "ours, rspack": { bundler: "@rspack/core", over: "rspack", plugin: ours },
  "rspack V1": {
    bundler: "@rspack/core",
    over: "rspack",
    plugin: (options, { container }) => new container.ModuleFederationPluginV1(options),
  },
  "rspack MF2": {
    bundler: "@rspack/core",
    over: "rspack",
    plugin: (options, { container }) => {
      const { resolve } = require("../../__tests__/peers");
      const implementation = resolve("@module-federation/runtime-tools");
      return new container.ModuleFederationPlugin({ ...options, manifest: false, implementation });
    },
  },
};

/** @param {string} name @param {boolean} [fromPeers] @returns {any} */
function load(name, fromPeers) {
  return fromPeers ? require("../../__tests__/peers").peer(name) : require(name);
}

/** @param {any} options */
function ours(options) {
  const { ModuleFederationPlugin } = require("../..");
  return new ModuleFederationPlugin(options);
}

/**
 * @param {string} name of the build
 * @param {string} folder of the application
 * @param {import("./generate").Shape} shape
 * @param {string} mode
 * @returns {any} the compiler
 */
function compilerOf(name, folder, shape, mode) {
  const { bundler: bundlerName, peer, plugin } = BUILDS[name];
  const loaded = load(bundlerName, peer);
  const bundler = loaded.rspack || loaded;
  return bundler({
    mode,
    context: folder,
    entry: { main: "./src/index.js", ...(!plugin && shape.E > 0 && { container: "./src/container.js" }) },
    target: "web",
    devtool: false,
    performance: false,
    // What is compared is building; minimizers take as long as all the rest.
    optimization: { minimize: false },
    infrastructureLogging: { level: "error" },
    output: {
      path: path.join(folder, "..", `dist-${name.replace(/\W+/g, "-")}`),
      publicPath: "auto",
      uniqueName: "app",
    },
    plugins: plugin ? [plugin(federationOf(shape), bundler)] : [],
  });
}

module.exports = { BUILDS, compilerOf };
