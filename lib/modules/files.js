// Shared files: keys of `shared` such as `./src/store`. Whatever resolves to the file becomes a placeholder, in place; the
// real module stays under the same path with a query (`LOCAL_QUERY` in `federation.rs`).

const { instead, loader } = require("./placeholders");
const { addRule } = require("./rules");
const { report } = require("../bundler/report");
const { createResolve } = require("../bundler/resolve");

const NAME = "federation-rs";

/**
 * @typedef {object} Files
 * @property {Map<string, string>} placeholders file -> its virtual request
 * @property {string[]} provided virtual requests whose local copies are provided in any case
 */
/** @type {WeakMap<object, Files>} by compiler */
const shared = new WeakMap();
/** @type {Files} */
const NONE = { placeholders: new Map(), provided: [] };

/**
 * @param {any} compiler
 * @param {import("../addon").Federation} federation
 * @param {{ entry: number, key?: string, import?: string, always: boolean }[]} entries
 * @param {string} digest of the options
 */
function addFiles(compiler, federation, entries, digest) {
  if (entries.length === 0) return;
  const files = { placeholders: new Map(), provided: /** @type {string[]} */ ([]) };
  shared.set(compiler, files);
  const resolve = createResolve(compiler);
  compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
    /** @param {string | undefined} request */
    const find = (request) => {
      if (!request) return;
      try {
        return resolve(compiler.context, request);
      } catch (error) {
        const file = `shared module ${request}`;
        report(compilation, compilation.errors, { message: `Module not found: ${error}`, file });
      }
    };
    files.placeholders.clear();
    files.provided = [];
    for (const { entry, key, import: request, always } of entries) {
      const [file, copy] = [find(key), find(request)];
      if (key && !file) continue;
      const consume = federation.consumeFile(entry, file, copy);
      if (!consume) continue;
      if (file) files.placeholders.set(file, consume);
      if (always) files.provided.push(consume);
    }
  });
  // In webpack they are modules of our own class.
  if (!compiler.webpack.rspackVersion) return;
  addRule(compiler, {
    resource: (/** @type {string} */ file) => files.placeholders.has(file),
    resourceQuery: { not: [/^\?federation-local$/] },
    dependency: { not: federation.otherCategories() },
    // Before the loaders of the real module.
    enforce: "post",
    type: "javascript/auto",
    use: (/** @type {{ resource: string, issuer: string }} */ { resource, issuer }) => {
      const consume = files.placeholders.get(resource.split("?")[0]);
      const placeholder = federation.placeholderFor(consume, issuer || "");
      return [placeholder === consume ? loader(digest) : instead(digest, placeholder)];
    },
  });
}

/** @param {any} compiler @returns {Files} */
const filesOf = (compiler) => shared.get(compiler) || NONE;

module.exports = { addFiles, filesOf };
