// An entry that is called like the container is one file with it, and so has its runtime, whatever `optimization.runtimeChunk` says:
// hosts load this file and nothing else.

/** @param {any} runtimeChunk @param {any} [entry] @param {object} [options] */
const row = (runtimeChunk, entry = { shop: "./start.js", other: "./other.js" }, options) => ({
  apps: {
    shop: {
      federation: {
        name: "shop",
        filename: "remoteEntry.js",
        exposes: { "./x": "./x.js" },
        shared: ["./both.js"],
        ...options,
      },
      config: { entry, optimization: { runtimeChunk } },
    },
    host: { federation: { name: "host", remotes: { shop: "shop@shop/remoteEntry.js" } } },
  },
});

module.exports = {
  rows: {
    single: row("single"),
    "one for each entry": row(true),
    multiple: row("multiple"),
    "by name": row({ name: "runtime" }),
    "a list of modules": row("single", { shop: ["./other.js", "./start.js"] }),
    "the container's own option": row("single", undefined, { runtime: false }),
    off: row(false),
  },
};
