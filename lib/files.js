// Shared files: keys of `shared` such as `./src/store`. Whatever resolves to the file becomes a placeholder, in place; the
// real module stays under the same path with a query (`LOCAL_QUERY` in `federation.rs`).

const { loader } = require("./cache");
const { report } = require("./report");
const { createResolve } = require("./resolve");

const NAME = "federation-rs";

/** @type {WeakMap<object, Map<string, string>>} by compiler: file -> its virtual request */
const shared = new WeakMap();

/**
 * @param {any} compiler
 * @param {any} federation the Rust handle
 * @param {string[]} keys
 * @param {string} digest of the options
 */
function addFiles(compiler, federation, keys, digest) {
  if (keys.length === 0) return;
  /** @type {Map<string, string>} */
  const files = new Map();
  shared.set(compiler, files);
  const resolve = createResolve(compiler);
  compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
    files.clear();
    for (const key of keys) {
      try {
        const file = resolve(compiler.context, key);
        files.set(file, federation.consumeFile(key, file));
      } catch (error) {
        report(compilation, compilation.errors, {
          message: `Module not found: ${error}`,
          file: `shared module ${key}`,
        });
      }
    }
  });
  compiler.options.module.rules.push({
    resource: (/** @type {string} */ file) => files.has(file),
    resourceQuery: { not: [/^\?federation-local$/] },
    // Before the loaders of the real module.
    enforce: "post",
    type: "javascript/auto",
    use: [loader(digest)],
  });
}

/**
 * @param {any} compiler
 * @returns {Map<string, string>} file -> its virtual request
 */
const filesOf = (compiler) => shared.get(compiler) || new Map();

module.exports = { addFiles, filesOf };
