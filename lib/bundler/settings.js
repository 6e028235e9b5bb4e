// What of the bundler's configuration decides how containers are made; its type is `Settings` in Rust.

const text = (/** @type {unknown} */ value) => (typeof value === "string" ? value : undefined);

/** @param {any} options the bundler's, with its defaults */
const settingsOf = ({ entry, optimization, output }) => ({
  runtimeChunk: Boolean(optimization.runtimeChunk),
  publicPath: text(output.publicPath),
  chunkLoading: text(output.chunkLoading),
  scriptType: text(output.scriptType),
  entries: typeof entry === "function" ? undefined : Object.keys(entry),
});

module.exports = { settingsOf };
