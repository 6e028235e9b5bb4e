// The six builds that host and remote are paired from.

const federation = require("../..");
const { BUNDLERS } = require("../support/bundlers");
const { peer, resolve } = require("../peers");

const { webpack, rspack } = BUNDLERS;

/**
 * @typedef {object} Build
 * @property {string} name
 * @property {any} bundler
 * @property {(options: object) => object} plugin
 * @property {string} hostEntry ours needs no bootstrap file
 */

/** @type {Build[]} */
const BUILDS = [
  {
    name: "ours, webpack",
    bundler: webpack,
    plugin: (options) => new federation.ModuleFederationPlugin(options),
    hostEntry: "./index.js",
  },
  {
    name: "ours, rspack",
    bundler: rspack,
    plugin: (options) => new federation.ModuleFederationPlugin(options),
    hostEntry: "./index.js",
  },
  {
    name: "webpack",
    bundler: webpack,
    plugin: (options) => new webpack.container.ModuleFederationPlugin(options),
    hostEntry: "./bootstrap.js",
  },
  {
    name: "rspack V1",
    bundler: rspack,
    plugin: (options) => new rspack.container.ModuleFederationPluginV1(options),
    hostEntry: "./bootstrap.js",
  },
  {
    name: "enhanced",
    bundler: peer("webpack"),
    plugin: (options) => {
      const { ModuleFederationPlugin } = peer("@module-federation/enhanced/webpack");
      return new ModuleFederationPlugin({ manifest: false, ...options, dts: false, dev: false });
    },
    hostEntry: "./bootstrap.js",
  },
  {
    name: "rspack MF2",
    bundler: rspack,
    plugin: (options) => {
      const implementation = resolve("@module-federation/runtime-tools");
      return new rspack.container.ModuleFederationPlugin({ manifest: false, ...options, implementation });
    },
    hostEntry: "./bootstrap.js",
  },
];

module.exports = { BUILDS };
