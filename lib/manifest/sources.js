// The sources of exposed modules and of those whose exports they pass on, for the names of these exports.

const path = require("node:path");
const { createResolve } = require("../resolve");
const { fileOf } = require("./modules");

/**
 * @typedef {{ own: string[], all: { request: string }[], from: { request: string }[] } | null} Exports see the crate `exports`
 * @typedef {{ exports: Exports, files: Record<string, string> }} Source `files`: where the requests in `exports` lead
 * @typedef {{ file: string, module?: any }} Wanted `module`: as it is in the build
 */

/**
 * @param {any} compiler
 * @param {any} federation the Rust handle
 * @returns {(compilation: any, modules: any[]) => Record<string, Source>} by file
 */
function createSources(compiler, federation) {
  const resolve = createResolve(compiler);
  /** What the last build read. @type {Map<string, { text: Buffer, exports: Exports }>} */
  let known = new Map();

  /** @param {string} file @param {Exports} exports */
  const filesOf = (file, exports) => {
    /** @type {Record<string, string>} */
    const files = {};
    for (const { request } of exports ? [...exports.all, ...exports.from] : []) {
      try {
        files[request] ||= resolve(path.dirname(file), request).split("?")[0];
      } catch {
        // What cannot be found is the bundler's to report.
      }
    }
    return files;
  };

  return (compilation, modules) => {
    /** @type {Record<string, Source>} */
    const sources = {};
    /** @type {typeof known} */
    const read = new Map();
    let wanted = modules.filter(Boolean).map((module) => ({ file: fileOf(module), module }));
    while (wanted.length > 0) {
      const texts = readTexts(compilation, wanted);
      const fresh = texts.filter(({ file, text }) => !known.get(file)?.text.equals(text));
      const found = readExports(federation, fresh);
      wanted = [];
      for (const { file, text } of texts) {
        const exports = found.has(file) ? found.get(file) : known.get(file)?.exports;
        read.set(file, { text, exports: exports || null });
        sources[file] = { exports: exports || null, files: filesOf(file, exports || null) };
      }
      for (const { file } of texts) {
        for (const next of Object.values(sources[file].files)) {
          if (!sources[next]) wanted.push({ file: next, module: undefined });
        }
      }
    }
    known = read;
    return sources;
  };
}

/**
 * @param {any} compilation
 * @param {{ file: string | undefined, module?: any }[]} wanted
 * @returns {{ file: string, module: any, text: Buffer }[]} each once; a module without a file has no text
 */
function readTexts(compilation, wanted) {
  const texts = new Map();
  for (const { file, module } of wanted) {
    if (!file || texts.has(file)) continue;
    try {
      texts.set(file, { file, module, text: compilation.inputFileSystem.readFileSync(file) });
    } catch {
      // None, or not where modules are said to be.
    }
  }
  return [...texts.values()];
}

/**
 * @param {any} federation
 * @param {{ file: string, module: any, text: Buffer }[]} texts
 * @returns {Map<string, Exports>}
 */
function readExports(federation, texts) {
  if (texts.length === 0) return new Map();
  /** @type {Exports[]} */
  const found = JSON.parse(federation.exports(texts.map(({ file, text }) => [file, text.toString()])));
  // Another language: what its loaders make of it is JavaScript.
  const others = texts.flatMap(({ file, module }, index) => {
    const made = found[index] ? undefined : module?.originalSource()?.source();
    return made === undefined ? [] : [{ index, pair: [`${file}.js`, `${made}`] }];
  });
  const made = others.length > 0 ? JSON.parse(federation.exports(others.map(({ pair }) => pair))) : [];
  for (const [at, { index }] of others.entries()) found[index] = made[at];
  return new Map(texts.map(({ file }, index) => [file, found[index]]));
}

module.exports = { createSources };
