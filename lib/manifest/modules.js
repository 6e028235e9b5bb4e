// What a manifest needs of modules, while each is still a module of its own.

const { lastLook, requestOf } = require("../modules/graph");

/** The folder of the package that a file is in. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/**
 * @param {any} compilation
 * @returns {{ exposed: Record<string, any[]>, imports: object[], packages: Record<string, number> }}
 */
function modulesOf(compilation) {
  const { moduleGraph } = compilation;
  const { virtual, real } = lastLook(compilation);
  /** By request of a container: the module of each expose. @type {Record<string, any[]>} */
  const exposed = {};
  /** @type {Map<string, object>} */
  const imports = new Map();
  for (const { module, request } of virtual) {
    if (request.startsWith("container;")) {
      exposed[request] = module.blocks.map((/** @type {any} */ block) => lastOf(moduleGraph, block));
    }
    if (!/^(?:esm;)?remote;/.test(request)) continue;
    for (const { originModule: importer, dependency } of moduleGraph.getIncomingConnections(module)) {
      // Placeholders stand for each other; only what others import counts.
      if (!importer || requestOf(importer, new Map()) !== undefined) continue;
      const item = { request, file: fileOf(importer), kind: dependency.type, ids: dependency.ids };
      imports.set(JSON.stringify(item), item);
    }
  }
  return { exposed, imports: [...imports.values()], packages: packagesOf(real) };
}

/** Of several modules the last is what hosts get. @param {any} moduleGraph @param {any} block */
function lastOf(moduleGraph, block) {
  const modules = block.dependencies.map((/** @type {any} */ dependency) => moduleGraph.getModule(dependency));
  return modules.filter(Boolean).at(-1);
}

/** @param {any} module @returns {string | undefined} */
const fileOf = ({ resource }) => resource?.split("?")[0];

/** @param {{ module: any, resource: string }[]} real @returns {Record<string, number>} by the folder of a package: bytes of its modules */
function packagesOf(real) {
  /** @type {Record<string, number>} */
  const packages = {};
  for (const { module, resource } of real) {
    const folder = resource.includes("node_modules") && PACKAGE.exec(resource)?.[0];
    if (folder) packages[folder] = (packages[folder] || 0) + module.size();
  }
  return packages;
}

module.exports = { fileOf, modulesOf };
