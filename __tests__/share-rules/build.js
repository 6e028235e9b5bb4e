// One container for each plugin and bundler, with one exposed module for each way to consume a shared one.

const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const { rspack } = require("@rspack/core");
const federation = require("../..");
const { build, messages } = require("../support/bundlers");

/** Whose plugin on which bundler. The first is the one that the others are held against. */
const BUILDS = {
  "webpack's own": { bundler: webpack, plugin: webpack.container.ModuleFederationPlugin },
  "ours on webpack": { bundler: webpack, plugin: federation.ModuleFederationPlugin },
  "ours on rspack": { bundler: rspack, plugin: federation.ModuleFederationPlugin },
};

/** The container's name; registrations of the same version are compared with it. */
const UNIQUE_NAME = "m";

/**
 * The configuration behind the words of a way to consume: `range` (^2.0.0), `star` (*), `strict`, `singleton`, `eager`, and
 * `own=VERSION` with a local copy.
 * @param {string} way
 * @returns {{ import: string | false, shareKey: string, version: string | false, requiredVersion: string | false,
 *   strictVersion: boolean, singleton: boolean, eager: boolean }}
 */
function configOf(way) {
  const words = way.split(" ");
  const own = words.find((word) => word.startsWith("own="))?.slice(4);
  return {
    import: own ? `./own-${fileOf(way)}` : false,
    shareKey: keyOf(way),
    version: own || false,
    requiredVersion: words.includes("range") ? "^2.0.0" : words.includes("star") ? "*" : false,
    strictVersion: words.includes("strict"),
    singleton: words.includes("singleton"),
    eager: words.includes("eager"),
  };
}

/** @param {string} way */
const keyOf = (way) => way.replace(/\W+/g, "-") || "any";
/** @param {string} way */
const fileOf = (way) => `${keyOf(way)}.js`;

/**
 * @param {string} folder for sources and outputs
 * @param {string[]} ways
 * @returns {Promise<Record<string, string>>} name of the build -> file of the container
 */
async function buildContainers(folder, ways) {
  const context = path.join(folder, "src");
  fs.mkdirSync(context, { recursive: true });
  for (const way of ways) {
    const { version } = configOf(way);
    fs.writeFileSync(path.join(context, fileOf(way)), `module.exports = require("${keyOf(way)}");`);
    const exports = `{ version: "${version}", from: "${UNIQUE_NAME}" }`;
    if (version) fs.writeFileSync(path.join(context, `own-${fileOf(way)}`), `module.exports = ${exports};`);
  }
  /** @type {Record<string, string>} */
  const files = {};
  for (const [name, { bundler, plugin }] of Object.entries(BUILDS)) {
    const output = path.join(folder, name.replace(/\W+/g, "-"));
    const stats = await build(bundler, {
      mode: "development",
      context,
      entry: {},
      target: "node",
      devtool: false,
      output: { path: output, uniqueName: UNIQUE_NAME },
      plugins: [
        new plugin({
          name: "container",
          filename: "container.js",
          library: { type: "commonjs-module" },
          exposes: Object.fromEntries(ways.map((way) => [`./${keyOf(way)}`, `./${fileOf(way)}`])),
          shared: Object.fromEntries(ways.map((way) => [keyOf(way), configOf(way)])),
        }),
      ],
    });
    const found = [...messages(stats, "errors"), ...messages(stats, "warnings")];
    if (found.length > 0) throw new Error(`${name}: ${found.join("\n")}`);
    files[name] = path.join(output, "container.js");
  }
  return files;
}

module.exports = { BUILDS, UNIQUE_NAME, buildContainers, configOf, keyOf };
