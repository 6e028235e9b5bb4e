// The virtual modules in a compilation, found in its module graph: bundlers restore modules from caches without asking.

const { persistentCache } = require("../bundler/cache");
const { LOADER, WORKER_LOADER } = require("../loaders");
const { filesOf } = require("./files");
const { requestWith } = require("./placeholders");

const NAME = "federation-rs";

/** @typedef {{ module: any, request: string }} Virtual a module and its virtual request */

/**
 * By compilation that builds every module: the virtual ones, by identifier. Looking at all modules of a large build is dear
 * in rspack: each becomes an object in JavaScript.
 * @type {WeakMap<object, Map<string, Virtual>>}
 */
const built = new WeakMap();

/** By compilation in which notes are taken: the starts of workers, by identifier. @type {WeakMap<object, Map<string, any>>} */
const builtWorkers = new WeakMap();

/** Takes notes where every virtual module comes by the loader: in rspack's first build, unless that begins with a cache. @param {any} compiler */
function takeNotes(compiler) {
  let first = Boolean(compiler.webpack.rspackVersion) && !persistentCache(compiler);
  compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
    if (first) {
      built.set(compilation, new Map());
      builtWorkers.set(compilation, new Map());
    }
    first = false;
  });
}

/** Called by the loader for every virtual module that is built. @param {any} context the loader's @param {string} request */
function note({ _compilation, _module }, request) {
  built.get(_compilation)?.set(_module.identifier(), { module: _module, request });
}

/** Called by the loader for every start of a worker that is built. @param {any} context the loader's */
function noteWorker({ _compilation, _module }) {
  builtWorkers.get(_compilation)?.set(_module.identifier(), _module);
}

/** Modules that import are `federation-rs` in the compiler's context, placeholders are beside our loader. */
const MARK =
  /[\\/](?:federation-rs|placeholder)\?(?=(?:container|start|provide|plugins|fallback|external|consume|remote|esm);)/;
/** Files of `federation-rs/runtime`; each is a part of the runtime. */
const API = /[\\/]runtime-api[\\/](\w+)\.federation\.[cm]js$/;

/**
 * @param {any} module
 * @param {Map<string, string>} files shared files
 * @param {unknown} [resource] the module's; rspack makes a new text at each question
 * @returns {string | undefined} its virtual request
 */
function requestOf(module, files, resource = module.resource) {
  if (typeof resource !== "string") return;
  const match = MARK.exec(resource);
  if (match) return requestWith(resource.slice(match.index + match[0].length), module.request);
  const part = API.exec(resource);
  if (part) return `api;${part[1]}`;
  const file = files.get(resource);
  // By its address it is itself.
  return file && module.request?.includes(LOADER) ? requestWith(file, module.request) : undefined;
}

/**
 * `real`: all others that have a file; `size`: how many modules there were.
 * @typedef {{ virtual: Virtual[], real: { module: any, resource: string }[], size: number }} Found
 */
/** By compilation: what the last look at it found. @type {WeakMap<object, Found>} */
const looks = new WeakMap();

/**
 * @param {any} compilation
 * @returns {Found}
 */
function look(compilation) {
  /** @type {Found} */
  const found = { virtual: [], real: [], size: 0 };
  const { placeholders } = filesOf(compilation.compiler);
  for (const module of compilation.modules) {
    found.size++;
    const { resource } = module;
    const request = requestOf(module, placeholders, resource);
    if (request !== undefined) found.virtual.push({ module, request });
    else if (typeof resource === "string") found.real.push({ module, resource });
  }
  looks.set(compilation, found);
  return found;
}

/** @param {any} compilation @returns {Virtual[] | undefined} the virtual modules, where notes are taken */
function notedModules(compilation) {
  const notes = built.get(compilation);
  return notes && [...notes.values()];
}

/** @param {any} compilation @returns {Virtual[]} */
const virtualModules = (compilation) => notedModules(compilation) || freshLook(compilation).virtual;

/**
 * The last one, if as many modules are there: between two looks modules are added, or somebody says `lookAgain`.
 * @param {any} compilation
 */
function freshLook(compilation) {
  const last = looks.get(compilation);
  return last && last.size === compilation.modules.size ? last : look(compilation);
}

/** One module was built again: others may have taken the places of those that it imported. @param {any} compilation */
function lookAgain(compilation) {
  looks.delete(compilation);
}

/** @param {any} compilation @returns {any[]} the starts of workers */
function workersIn(compilation) {
  const noted = builtWorkers.get(compilation);
  if (noted) return [...noted.values()];
  const modules = lastLook(compilation).real.map(({ module }) => module);
  return modules.filter(({ request }) => request?.includes(WORKER_LOADER));
}

/**
 * What was found a moment ago: asking for all modules of a build takes rspack its time.
 * @param {any} compilation
 */
const lastLook = (compilation) => looks.get(compilation) || look(compilation);

/**
 * @param {any} compilation
 * @returns {string[]} the virtual requests, each once; those of shared files too, which are provided in any case
 */
function requestsIn(compilation) {
  const found = virtualModules(compilation).map(({ request }) => request);
  return [...new Set([...found, ...filesOf(compilation.compiler).provided])];
}

/**
 * @param {any} module
 * @param {Map<string, string>} files shared files
 * @returns {string | undefined} its file, perhaps with a query, if it is a real module
 */
const realFile = (module, files) =>
  typeof module?.resource === "string" && requestOf(module, files) === undefined ? module.resource : undefined;

module.exports = {
  API,
  MARK,
  lastLook,
  lookAgain,
  note,
  noteWorker,
  notedModules,
  realFile,
  requestOf,
  requestsIn,
  takeNotes,
  virtualModules,
  workersIn,
};
