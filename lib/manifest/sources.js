// The sources of exposed modules and of those whose exports they pass on, for the names of these exports.

const fs = require("node:fs");
const path = require("node:path");
const { createResolve } = require("../bundler/resolve");
const { fileOf } = require("./modules");

/**
 * @typedef {{ own: string[], all: { request: string }[], from: { request: string }[] } | null} Exports see the crate `exports`
 * @typedef {{ file: string, module?: any }} Wanted `module`: as it is in the build
 * @typedef {{ exports: Exports, files: Record<string, string> }} Source `files`: where the requests in `exports` lead
 */

/**
 * @param {any} compiler
 * @param {import("../addon").Federation} federation
 * @returns {(compilation: any, modules: any[]) => Record<string, Source>} by file
 */
function createSources(compiler, federation) {
  const resolve = createResolve(compiler);
  /** What the last build read. @type {Map<string, Source>} */
  let known = new Map();
  const folders = new Folders();

  /** @param {string} file @param {Exports} exports */
  const filesOf = (file, exports) => {
    /** @type {Record<string, string>} */
    const files = {};
    for (const request of requestsOf(exports)) {
      try {
        const found = files[request] ?? resolve(path.dirname(file), request);
        if (found) files[request] = found.split("?")[0];
      } catch {
        // What cannot be found is the bundler's to report.
      }
    }
    return files;
  };

  return (compilation, modules) => {
    folders.next();
    const { modifiedFiles, removedFiles } = compiler;
    const changed = new Set([...(modifiedFiles || []), ...(removedFiles || [])]);
    const packages = [...changed].some((file) => path.basename(file) === "package.json");
    // In watch mode the compiler says what has changed.
    const isSame = (/** @type {string} */ file, /** @type {Source} */ source) =>
      modifiedFiles && !changed.has(file) && !packages && folders.leadOn(file, source);
    /** @type {Map<string, Source>} */
    const sources = new Map();
    /** @type {Wanted[]} */
    let wanted = modules.flatMap((module) => (module && fileOf(module) ? [{ file: `${fileOf(module)}`, module }] : []));
    while (wanted.length > 0) {
      /** @type {Wanted[]} */
      const news = [];
      /** @type {string[]} */
      const found = [];
      for (const one of wanted) {
        const source = known.get(one.file);
        if (sources.has(one.file)) continue;
        if (source && isSame(one.file, source)) sources.set(one.file, source);
        else news.push(one);
        found.push(one.file);
      }
      for (const [file, exports] of readExports(federation, readTexts(compilation, news))) {
        const source = { exports, files: filesOf(file, exports) };
        sources.set(file, source);
        folders.leadOn(file, source);
      }
      const next = found.flatMap((file) => Object.values(sources.get(file)?.files || {}));
      wanted = next.filter((file) => !sources.has(file)).map((file) => ({ file }));
    }
    known = sources;
    return Object.fromEntries(sources);
  };
}

/** A file that is new in a folder may be what a request leads to from now on: the folder's time tells. */
class Folders {
  constructor() {
    /** By folder: its time, in the last build and in this one. @type {Map<string, number>} */
    this.before = new Map();
    /** @type {Map<string, number>} */
    this.now = new Map();
  }

  /** A build begins. */
  next() {
    this.before = this.now;
    this.now = new Map();
  }

  /** @param {string} file @returns {boolean} true if nothing came or went beside `file` since the last build */
  isUntouched(file) {
    const folder = path.dirname(file);
    if (!this.now.has(folder)) {
      this.now.set(folder, fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.NaN);
    }
    return this.now.get(folder) === this.before.get(folder);
  }

  /** @param {string} file @param {Source} source @returns {boolean} true if the requests in `file` lead where they did */
  leadOn(file, { exports, files }) {
    const requests = requestsOf(exports);
    if (requests.length === 0) return true;
    const untouched = [file, ...Object.values(files)].map((one) => this.isUntouched(one));
    return untouched.every(Boolean) && requests.every((request) => files[request]);
  }
}

/** @param {Exports} exports @returns {string[]} */
const requestsOf = (exports) => (exports ? [...exports.all, ...exports.from].map(({ request }) => request) : []);

/**
 * @param {any} compilation
 * @param {Wanted[]} wanted
 * @returns {{ file: string, module: any, text: Buffer }[]} each once; a module without a file has no text
 */
function readTexts(compilation, wanted) {
  const texts = new Map();
  for (const { file, module } of wanted) {
    if (texts.has(file)) continue;
    try {
      texts.set(file, { file, module, text: compilation.inputFileSystem.readFileSync(file) });
    } catch {
      // None, or not where modules are said to be.
    }
  }
  return [...texts.values()];
}

/**
 * @param {import("../addon").Federation} federation
 * @param {{ file: string, module: any, text: Buffer }[]} texts
 * @returns {Map<string, Exports>}
 */
function readExports(federation, texts) {
  if (texts.length === 0) return new Map();
  /** @type {Exports[]} */
  const found = JSON.parse(federation.exports(texts.map(({ file, text }) => [file, `${text}`])));
  // Another language: what its loaders make of it is JavaScript.
  /** @type {{ index: number, pair: [string, string] }[]} */
  const others = texts.flatMap(({ file, module }, index) => {
    const made = found[index] ? undefined : module?.originalSource()?.source();
    return made === undefined ? [] : [{ index, pair: [`${file}.js`, `${made}`] }];
  });
  const made = others.length > 0 ? JSON.parse(federation.exports(others.map(({ pair }) => pair))) : [];
  for (const [at, { index }] of others.entries()) found[index] = made[at];
  return new Map(texts.map(({ file }, index) => [file, found[index]]));
}

module.exports = { createSources };
