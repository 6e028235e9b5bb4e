// Importers that rspack keeps from an earlier build, in watch mode and from its persistent cache: those whose own file is the
// same. What their imports become depends on more, the package.json files above them and the copy that is installed, and
// nobody asks for it. So we do when one of these may have changed, and have importers with another answer built again.
// webpack asks in every build.

const path = require("node:path");
const { persistentCache } = require("../bundler/cache");
const { requestOf } = require("../modules/graph");
const { rebuild } = require("../modules/workers");

const NAME = "federation-rs";

/** Those of shared files are found by their paths and are never stale. @type {Map<string, string>} */
const NO_FILES = new Map();
/** Files that say which versions there are and which are required. */
const DESCRIPTIONS = ["package.json", "pnpm-workspace.yaml", ".yarnrc.yml"];

/**
 * What imports ask for, where the bundler says it; `Asked` in Rust.
 * @typedef {{ category: string, types: string[], strict: boolean, whole: boolean }} Asked
 * @typedef {{ dir: string, issuer: string, layer?: string, asked?: Asked }} Importer its folder, its file, its layer
 */

/**
 * @callback Answer what an import becomes
 * @param {string} request
 * @param {Importer} importer
 * @returns {string | Promise<string>}
 */

/**
 * @param {any} compiler
 * @param {string} placeholder the file of placeholders
 * @param {Answer} answer
 * @param {RegExp} [unshared] imports like this may be left as they are, until the version of their local copy changes
 */
function rebuildStale(compiler, placeholder, answer, unshared) {
  if (!compiler.webpack.rspackVersion) return;
  let first = true;
  compiler.hooks.finishMake.tapPromise(NAME, async (/** @type {any} */ compilation) => {
    if (compilation.compiler !== compiler) return;
    const changed = [...(compiler.modifiedFiles || []), ...(compiler.removedFiles || [])];
    const look = first ? persistentCache(compiler) : changed.some((file) => DESCRIPTIONS.includes(path.basename(file)));
    first = false;
    if (look) {
      const stale = await staleImporters(compilation, placeholder, answer, unshared);
      await Promise.all(stale.map((one) => rebuild(compilation, one)));
    }
  });
}

/**
 * @param {any} compilation
 * @param {string} placeholder
 * @param {Answer} answer
 * @param {RegExp} [unshared]
 * @returns {Promise<any[]>} modules
 */
async function staleImporters(compilation, placeholder, answer, unshared) {
  const stale = new Map();
  for (const module of compilation.modules) {
    const stands = module.resource?.startsWith(`${placeholder}?`);
    if (!stands && !unshared) continue;
    for (const { originModule: importer, dependency } of compilation.moduleGraph.getIncomingConnections(module)) {
      // Placeholders import each other; they are as good as their importers.
      const file = importer?.resource?.split("?")[0];
      const request = dependency?.request;
      if (!file || file === placeholder || stale.has(importer.identifier())) continue;
      if (!stands && !(request && unshared?.test(request))) continue;
      const dir = importer.context || path.dirname(file);
      const now = await answer(request, { dir, issuer: file, layer: importer.layer || undefined });
      const right = stands ? now.endsWith(`!${placeholder}?${requestOf(module, NO_FILES)}`) : now === request;
      if (!right) stale.set(importer.identifier(), importer);
    }
  }
  return [...stale.values()];
}

module.exports = { rebuildStale };
