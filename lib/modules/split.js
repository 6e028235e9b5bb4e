// A container's entry has to work as the one file that hosts load: no chunk may be split off from what it needs at once.

/** @typedef {"all" | "initial" | "async" | RegExp | ((chunk: any) => boolean | undefined)} Chunks */

/**
 * @param {Chunks} chunks what `splitChunks` may take modules from
 * @param {Set<string>} containers names of the entries to spare
 * @returns {Chunks}
 */
function without(chunks, containers) {
  if (chunks === "async") return chunks;
  return (chunk) => {
    if (containers.has(chunk.name)) return false;
    if (typeof chunks === "function") return chunks(chunk);
    if (chunks instanceof RegExp) return chunks.test(chunk.name);
    return chunks === "all" || chunk.canBeInitial();
  };
}

/**
 * @param {any} compiler
 * @param {string[]} names of containers
 */
function keepWhole(compiler, names) {
  const { splitChunks } = compiler.options.optimization;
  if (!splitChunks || names.length === 0) return;
  const containers = new Set(names);
  const groups = Object.values(splitChunks.cacheGroups || {});
  for (const group of [splitChunks, ...groups]) {
    if (group?.chunks !== undefined) group.chunks = without(group.chunks, containers);
  }
}

module.exports = { keepWhole };
