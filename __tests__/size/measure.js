// Bytes of our entries by bundler and set of features. The applications are those of bench/size.js, and some more.

const path = require("node:path");
const { APPS, MORE, buildApp, bytes } = require("../../bench/size/apps");
const federation = require("../..");
const { BUNDLERS } = require("../support/bundlers");

const OUTPUT = path.join(__dirname, "..", ".output", "size");
const { plain: _, ...OWN } = APPS;
const CASES = { ...OWN, ...MORE };

/** @typedef {Record<string, [raw: number, gzip: number]>} Sizes by bundler and case */

/** @returns {Promise<Sizes>} */
async function measure() {
  /** @type {Sizes} */
  const sizes = {};
  const plugin = (/** @type {any} */ options) => new federation.ModuleFederationPlugin(options);
  for (const [name, bundler] of Object.entries(BUNDLERS)) {
    for (const [title, app] of Object.entries(CASES)) {
      const { raw, gzip } = bytes(await buildApp(app, { bundler, plugin }, path.join(OUTPUT, name, title)));
      sizes[`${name} ${title}`] = [raw, gzip];
    }
  }
  return sizes;
}

module.exports = { measure };
