// What `ProvideSharedPlugin` provides: files, and what imports by a name led to. The imports stay as they are, so they are
// read from the module graph, where those are too that a cache restored without asking anybody.

const { filesOf } = require("./files");
const { realFile } = require("./graph");
const { report } = require("../bundler/report");
const { createResolve } = require("../bundler/resolve");

const NAME = "federation-rs";

/**
 * @param {any} compiler
 * @param {{ provides: string | null, providedFiles: string[] }} plan
 * @returns {(compilation: any) => [request: string, file: string][]} what to provide of a compilation, as its graph is now
 */
function createProvided(compiler, { provides, providedFiles }) {
  const pattern = provides && new RegExp(provides);
  const resolve = createResolve(compiler);
  /** @type {[string, string][]} */
  let files = [];
  if (providedFiles.length > 0) {
    compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
      files = providedFiles.flatMap((key) => {
        try {
          const file = resolve(compiler.context, key);
          return file ? [[key, file]] : [];
        } catch (error) {
          const file = `shared module ${key}`;
          report(compilation, compilation.errors, { message: `Module not found: ${error}`, file });
          return [];
        }
      });
    });
  }
  return (compilation) => {
    // The plain path of a file that is consumed as well is its placeholder.
    const consumed = filesOf(compiler).placeholders;
    const real = (/** @type {string} */ file) => (consumed.has(file) ? `${file}?federation-local` : file);
    const own = files.map(([key, file]) => /** @type {[string, string]} */ ([key, real(file)]));
    return pattern ? [...own, ...importsIn(compilation, pattern)] : own;
  };
}

/**
 * @param {any} compilation
 * @param {RegExp} pattern
 * @returns {[request: string, file: string][]} by whom it is imported does not matter, each once
 */
function importsIn(compilation, pattern) {
  /** @type {Map<string, [string, string]>} */
  const found = new Map();
  const files = filesOf(compilation.compiler).placeholders;
  for (const module of compilation.modules) {
    for (const { dependency, module: target } of compilation.moduleGraph.getOutgoingConnections(module)) {
      const request = dependency?.request;
      if (typeof request !== "string" || !pattern.test(request)) continue;
      const file = realFile(target, files);
      if (file !== undefined) found.set(`${request}\0${file}`, [request, file]);
    }
  }
  return [...found.values()];
}

module.exports = { createProvided };
