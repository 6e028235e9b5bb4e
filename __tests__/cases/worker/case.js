// A worker's entry and its chunks: shared modules are negotiated in the worker, which has a share scope of its own.
const row = (config = {}, more = {}) => ({
  ...more,
  apps: { host: { federation: { name: "host", shared: ["dep"] }, config } },
});
const production = { modes: ["production"] };
const modules = { output: { module: true, filename: "[name].mjs" }, experiments: { outputModule: true } };

module.exports = {
  rows: {
    "as it is": row(),
    "runtimeChunk single": row({ optimization: { runtimeChunk: "single" } }, production),
    "splitChunks all": row({ optimization: { splitChunks: { chunks: "all", minSize: 0 } } }, production),
    "concatenateModules off": row({ optimization: { concatenateModules: false } }, production),
    "ES modules": row(modules, production),
    "target web and es5": row({ target: ["web", "es5"] }, production),
  },
};
