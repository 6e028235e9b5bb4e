// What Rust needs to know to find the chunks of nothing but placeholders.

const PROVIDE = /[\\/]federation-rs\?provide;/;

/**
 * How many modules there are in chunks that may hold placeholders alone. Counting is dear in rspack (each module becomes an
 * object in JavaScript), so only those are counted that begin with a placeholder, as for `import("shop/Cart")`, or are for a
 * getter, of which `splitChunks` may have left a placeholder.
 * @param {any} compilation
 * @param {Set<any>} chunks
 * @param {{ module: any, chunks: unknown[] }[]} modules the virtual ones, with ids of their chunks
 * @returns {[id: unknown, count: number][]}
 */
function sizesOf({ chunkGraph }, chunks, modules) {
  /** By chunk: the virtual modules in it. @type {Map<unknown, any[]>} */
  const held = new Map([...chunks].filter((chunk) => !chunk.isOnlyInitial()).map((chunk) => [chunk.id, []]));
  for (const { module, chunks } of modules) {
    for (const id of chunks) held.get(id)?.push(module);
  }
  return [...chunks]
    .filter((chunk) => {
      const virtual = held.get(chunk.id) || [];
      return virtual.length > 0 && [...chunk.groupsIterable].some((group) => mayBeBare(group, virtual));
    })
    .map((chunk) => /** @type {[unknown, number]} */ ([chunk.id, chunkGraph.getChunkModules(chunk).length]))
    .sort(([a], [b]) => (`${a}` < `${b}` ? -1 : 1));
}

/** @param {any} group of chunks @param {any[]} virtual modules in one of them */
const mayBeBare = (group, virtual) =>
  virtual.some((module) => group.getModulePreOrderIndex(module) === 0) ||
  [...group.origins].some((/** @type {any} */ { module }) => PROVIDE.test(module?.resource));

/**
 * The global list through which chunks come, if they come so.
 * @param {any} compilation
 * @param {any} chunk
 * @returns {string | null}
 */
function chunkLoadingOf({ outputOptions }, chunk) {
  const { chunkLoading = outputOptions.chunkLoading } = chunk.getEntryOptions() || {};
  const isList = chunkLoading === "jsonp" || chunkLoading === "import-scripts";
  const onSelf = ["self", "window", "globalThis"].includes(outputOptions.globalObject);
  return isList && onSelf ? outputOptions.chunkLoadingGlobal : null;
}

module.exports = { chunkLoadingOf, sizesOf };
