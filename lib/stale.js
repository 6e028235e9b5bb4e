// Importers that rspack keeps from an earlier build, in watch mode and from its persistent cache: those whose own file is the
// same. What their imports become depends on more, the package.json files above them and the copy that is installed, and
// nobody asks for it. So we do when one of these may have changed, and have importers with another answer built again.
// webpack asks in every build.

const path = require("node:path");
const { persistentCache } = require("./cache");

const NAME = "federation-rs";

/**
 * @param {any} compiler
 * @param {string} placeholder the file of placeholders
 * @param {(request: string, dir: string, issuer: string) => string} answer what an import becomes
 */
function rebuildStale(compiler, placeholder, answer) {
  if (!compiler.webpack.rspackVersion) return;
  let first = true;
  compiler.hooks.finishMake.tapPromise(NAME, async (/** @type {any} */ compilation) => {
    if (compilation.compiler !== compiler) return;
    const changed = [...(compiler.modifiedFiles || []), ...(compiler.removedFiles || [])];
    const look = first ? persistentCache(compiler) : changed.some((file) => path.basename(file) === "package.json");
    first = false;
    if (look)
      await Promise.all(staleImporters(compilation, placeholder, answer).map((one) => rebuild(compilation, one)));
  });
}

/**
 * @param {any} compilation
 * @param {string} placeholder
 * @param {Parameters<typeof rebuildStale>[2]} answer
 * @returns {any[]} modules
 */
function staleImporters(compilation, placeholder, answer) {
  const stale = new Map();
  for (const module of compilation.modules) {
    if (!module.resource?.startsWith(`${placeholder}?`)) continue;
    for (const { originModule: importer, dependency } of compilation.moduleGraph.getIncomingConnections(module)) {
      // Placeholders import each other; they are as good as their importers.
      const file = importer?.resource?.split("?")[0];
      if (!file || file === placeholder || stale.has(importer.identifier())) continue;
      const now = answer(dependency.request, importer.context || path.dirname(file), file);
      if (!now.endsWith(`!${module.resource}`)) stale.set(importer.identifier(), importer);
    }
  }
  return [...stale.values()];
}

/** @param {any} compilation @param {any} module */
const rebuild = (compilation, module) =>
  new Promise((resolve, reject) => {
    compilation.rebuildModule(module, (/** @type {unknown} */ error) => (error ? reject(error) : resolve(undefined)));
  });

module.exports = { rebuildStale };
