// Hosts and containers for Node, executed in Node, by every way in which one file there reaches another.

const ENTRY = "../remote/remoteEntry.js";

/**
 * @param {object} library of the container
 * @param {string} remote its location
 * @param {object} [more] `remoteType`; `by`: who builds which; `config` of both; `host` of one; the rest is of the case
 */
const row = (library, remote, { remoteType, by = {}, config = {}, host = {}, ...more } = {}) => ({
  modes: ["production"],
  runs: "node",
  ...more,
  apps: {
    remote: {
      by: by.remote,
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        library,
        exposes: { "./x": "./x.js" },
        shared: ["dep"],
      },
      config: { target: "node", ...config },
    },
    host: {
      by: by.host,
      federation: { name: "host", remotes: { remote }, ...(remoteType && { remoteType }), shared: ["dep"] },
      config: {
        target: "node",
        entry: { main: by.host === "builtin" ? "./boundary.js" : "./index.js" },
        ...config,
        ...host,
      },
    },
  },
});

const commonjs = [{ type: "commonjs-module" }, `commonjs ${ENTRY}`];
const MODULES = {
  output: {
    module: true,
    chunkFormat: "module",
    chunkLoading: "import",
    filename: "[name].mjs",
    chunkFilename: "[name].mjs",
  },
  experiments: { outputModule: true },
};

module.exports = {
  rows: {
    "commonjs-module, commonjs": row(...commonjs, { modes: ["development", "production"] }),
    "commonjs-module, commonjs, the bundler's own remote": row(...commonjs, { by: { remote: "builtin" } }),
    "commonjs-module, commonjs, in the bundler's own host": row(...commonjs, { by: { host: "builtin" } }),
    "commonjs, commonjs by a path": row(
      { type: "commonjs", name: "remote" },
      "promise import('../remote/remoteEntry.js').then((all) => all.remote || all.default.remote)",
    ),
    "commonjs2, commonjs2": row({ type: "commonjs2" }, ENTRY, { remoteType: "commonjs2" }),
    "commonjs2, commonjs-module": row({ type: "commonjs2" }, ENTRY, { remoteType: "commonjs-module" }),
    "commonjs-static, node-commonjs": row({ type: "commonjs-static" }, `node-commonjs ${ENTRY}`),
    "umd, commonjs": row({ type: "umd", name: "remote" }, `commonjs ${ENTRY}`),
    "commonjs-module, promise": row(
      { type: "commonjs-module" },
      `promise new Promise((resolve) => setTimeout(() => resolve(require("${ENTRY}")), 5))`,
    ),
    "global, var": row({ type: "global", name: "remote" }, `promise import("${ENTRY}").then(() => globalThis.remote)`),
    "a list of types": row({ type: "commonjs-module" }, ["commonjs ./gone.js", "var nowhere", `commonjs ${ENTRY}`]),
    "target async-node": row(...commonjs, { config: { target: "async-node" } }),
    "target node18": row(...commonjs, { config: { target: "node18" } }),
    "target node and es5": row(...commonjs, { config: { target: ["node", "es5"] } }),
    "runtimeChunk single": row(...commonjs, { config: { optimization: { runtimeChunk: "single" } } }),
    "splitChunks all": row(...commonjs, { config: { optimization: { splitChunks: { chunks: "all", minSize: 0 } } } }),
    "output.library commonjs2 on the host": row(...commonjs, {
      host: { output: { library: { type: "commonjs2" } } },
    }),
    "devtool source-map": row(...commonjs, { config: { devtool: "source-map" } }),
    "ES modules: module, import": row({ type: "module" }, `import ${ENTRY}`, { config: MODULES }),
    "ES modules: module, module": row({ type: "module" }, `module ${ENTRY}`, { config: MODULES }),
  },
};
