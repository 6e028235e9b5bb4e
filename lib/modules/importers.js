// What the module graph says of placeholders besides where they are: who imports them, and which of them the local copies and
// the exposed modules need. Rust makes of it what must be loaded when.

/** @typedef {{ module: any, request: string, id: unknown, chunks: unknown[] }} Placed */
/** @typedef {{ kind: string, category: string, isVirtual: boolean, chunks: unknown[] }} Importer */

const PLACEHOLDER = /^(?:consume|remote);/;
/** Modules of ours that hold what others ask for by and by. */
const HOLDER = /^(?:provide|container);/;

/**
 * @param {any} compilation
 * @param {any} chunkGraph
 * @param {Placed[]} placed the virtual modules
 * @param {(request: string) => boolean} mayBeMissing
 * @returns {Map<any, Importer[]>} by placeholder that may be missing
 */
function importersIn({ moduleGraph }, chunkGraph, placed, mayBeMissing) {
  const requests = new Map(placed.map(({ module, request }) => [module, request]));
  /** @param {any} module @returns {Importer[]} */
  const importersOf = (module) => {
    /** @type {Map<string, Importer>} */
    const found = new Map();
    for (const { dependency, originModule } of moduleGraph.getIncomingConnections(module)) {
      if (!originModule || !dependency) continue;
      const request = requests.get(originModule);
      const importers = request?.startsWith("esm;")
        ? importersOf(originModule)
        : [
            {
              kind: dependency.type || "",
              category: dependency.category || "",
              isVirtual: request !== undefined,
              chunks: [...chunkGraph.getModuleChunks(originModule)].map(({ id }) => id).sort(),
            },
          ];
      for (const importer of importers) found.set(JSON.stringify(importer), importer);
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, importer]) => importer);
  };
  const known = placed.filter(({ request }) => PLACEHOLDER.test(request) && mayBeMissing(request));
  return new Map(known.map(({ module }) => [module, importersOf(module)]));
}

/**
 * @param {any} compilation
 * @param {Placed[]} placed the virtual modules
 * @returns {Map<any, [request: string, ids: unknown[]][]>} by module that holds getters or exposes: the placeholders that what
 *   it leads to imports, also through other modules
 */
function reachedIn({ moduleGraph }, placed) {
  const ids = new Map(placed.filter(({ request }) => PLACEHOLDER.test(request)).map(({ module, id }) => [module, id]));
  /** @param {any} root @returns {unknown[]} */
  const reachedFrom = (root) => {
    const seen = new Set([root]);
    const reached = [];
    for (const module of seen) {
      if (ids.has(module)) {
        reached.push(ids.get(module));
        continue;
      }
      for (const { dependency, module: next } of moduleGraph.getOutgoingConnections(module)) {
        // It loads what it needs by itself.
        if (next && dependency?.type !== "import()") seen.add(next);
      }
    }
    return reached;
  };
  /** @param {any} holder @returns {[string, unknown[]][]} */
  const reaches = (holder) =>
    [...moduleGraph.getOutgoingConnections(holder)]
      .filter(({ dependency, module }) => module && dependency?.request)
      .map(({ dependency, module }) => /** @type {[string, unknown[]]} */ ([dependency.request, reachedFrom(module)]))
      .filter(([, found]) => found.length > 0);
  return new Map(placed.filter(({ request }) => HOLDER.test(request)).map(({ module }) => [module, reaches(module)]));
}

/**
 * @param {Placed[]} placed
 * @param {unknown[]} start ids of chunks
 * @returns {boolean} true if placeholders are in these chunks
 */
const hasPlaceholders = (placed, start) =>
  placed.some(({ request, chunks }) => PLACEHOLDER.test(request) && chunks.some((id) => start.includes(id)));

module.exports = { hasPlaceholders, importersIn, reachedIn };
