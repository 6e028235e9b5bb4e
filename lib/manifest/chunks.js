// What a manifest needs of chunks. Chunks and groups are numbered: Rust walks through them.

const { lastLook } = require("../modules/graph");

/** @param {any} compilation */
function chunksOf(compilation) {
  const { chunkGraph, outputOptions } = compilation;
  const numbers = new Numbers(compilation);
  /** @type {Record<string, { group: number, chunk: number }>} */
  const entries = {};
  for (const [name, entrypoint] of compilation.entrypoints) {
    entries[name] = { group: numbers.group(entrypoint), chunk: numbers.chunk(entrypoint.getEntrypointChunk()) };
  }
  const modules = lastLook(compilation).virtual.map(({ module, request }) => ({
    request,
    chunks: [...chunkGraph.getModuleChunks(module)].map((chunk) => numbers.chunk(chunk)),
    blocks: module.blocks.map((/** @type {any} */ block) => {
      const group = chunkGraph.getBlockChunkGroup(block);
      return group ? numbers.group(group) : null;
    }),
  }));
  const publicPath = compilation.getPath(outputOptions.publicPath, { hash: compilation.hash });
  return { entries, modules, ...numbers.lists(), uniqueName: outputOptions.uniqueName || "", publicPath };
}

/** Numbers for chunks and groups, each described once. rspack may give new objects for what is the same. */
class Numbers {
  /** @param {any} compilation */
  constructor(compilation) {
    this.compilation = compilation;
    /** @type {Map<unknown, number>} */
    this.chunkNumbers = new Map();
    /** Names of files. @type {string[][]} */
    this.chunks = [];
    /** @type {Map<unknown, number>} */
    this.groupNumbers = new Map();
    /** @type {any[]} */
    this.found = [];
  }

  /** @param {any} chunk */
  chunk(chunk) {
    const known = this.chunkNumbers.get(chunk.id);
    if (known !== undefined) return known;
    this.chunkNumbers.set(chunk.id, this.chunks.length);
    return this.chunks.push([...chunk.files].filter((file) => !this.isHot(file))) - 1;
  }

  /** A hot update is no file of the build. @param {string} file */
  isHot(file) {
    const { hotUpdateChunkFilename: template } = this.compilation.outputOptions;
    // To ask for every file takes rspack its time.
    const ending = typeof template === "string" ? template.slice(template.lastIndexOf("]") + 1) : "";
    return file.endsWith(ending) && Boolean(this.compilation.getAsset(file)?.info.hotModuleReplacement);
  }

  /** @param {any} group */
  group(group) {
    const key = group.index ?? group;
    const known = this.groupNumbers.get(key);
    if (known !== undefined) return known;
    this.groupNumbers.set(key, this.found.length);
    return this.found.push(group) - 1;
  }

  /** All chunks and groups that were numbered, and those that they lead to. */
  lists() {
    const groups = [];
    // Describing one finds others.
    for (let index = 0; index < this.found.length; index++) {
      const { chunks, childrenIterable } = this.found[index];
      groups.push({
        chunks: [...chunks].map((chunk) => this.chunk(chunk)),
        children: [...childrenIterable].map((child) => this.group(child)),
      });
    }
    return { groups, chunks: this.chunks };
  }
}

module.exports = { chunksOf };
