// What a build is warned of besides what its modules say: settings that will not work, subpaths of singletons that are
// not shared. What counts is decided in Rust; the imports are read from the module graph.

const path = require("node:path");

/**
 * @param {any} compilation
 * @param {any} federation the Rust handle
 * @param {string[]} requests all virtual requests of the build
 * @returns {{ message: string, file: string }[]}
 */
function adviceOn(compilation, federation, requests) {
  const { uniqueName, chunkLoading } = compilation.outputOptions;
  const settings = { uniqueName: uniqueName || "", scripts: chunkLoading === "jsonp" };
  const singletons = federation.singletons(requests);
  const imports = singletons.length > 0 ? subpathsIn(compilation, singletons) : [];
  return federation.advice(JSON.stringify(settings), imports);
}

/**
 * @param {any} compilation
 * @param {{ package: string, folder: string }[]} singletons
 * @returns {string[]} what is imported of the packages by a subpath, from outside of their folders
 */
function subpathsIn(compilation, singletons) {
  /** @type {Set<string>} */
  const found = new Set();
  const inside = (/** @type {any} */ module, /** @type {string} */ folder) =>
    typeof module?.resource === "string" && module.resource.startsWith(folder + path.sep);
  for (const module of compilation.modules) {
    for (const { package: name, folder } of singletons) {
      if (!inside(module, folder)) continue;
      // One importer will do: there may be thousands.
      const connections = compilation.moduleGraph.getIncomingConnections(module);
      const from = [...connections].find(
        ({ dependency, originModule }) => dependency?.request?.startsWith(`${name}/`) && !inside(originModule, folder),
      );
      if (from) found.add(from.dependency.request);
    }
  }
  return [...found];
}

module.exports = { adviceOn };
