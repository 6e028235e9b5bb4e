// Workers are entries too, but bundlers neither name them nor give them includes: their start brings along what entries have
// by includes. What that is is known when all other modules are built; then workers' starts are built again.

const { WORKER_LOADER } = require("../loaders");
const { persistentCache } = require("../bundler/cache");
const { lookAgain, virtualModules, workersIn } = require("./graph");

const NAME = "federation-rs";

/**
 * `needed`: what those bring along that have placeholders below them; `federated`: identifiers of their starts; `built`: by identifier
 * of a start, what it brings.
 * @typedef {{ needed: string[], federated: Set<string>, built: Map<string, string | undefined> }} Workers
 */
/** @type {WeakMap<object, Workers>} by compiler */
const known = new WeakMap();

/** @param {any} compiler */
function addWorkers(compiler) {
  /** @type {Workers} */
  const workers = { needed: [], federated: new Set(), built: new Map() };
  known.set(compiler, workers);
  compiler.hooks.thisCompilation.tap(NAME, () => {
    workers.needed = [];
    workers.federated.clear();
  });
  compiler.options.module.rules.push({
    dependency: "worker",
    enforce: "post",
    type: "javascript/auto",
    use: [{ loader: WORKER_LOADER }],
  });
}

/**
 * @param {any} compiler
 * @param {any} module the start of a worker, which is being built
 * @returns {string[] | undefined} virtual requests to bring along; `undefined` if it is a worker like any other
 */
function broughtBy(compiler, module) {
  const workers = known.get(compiler);
  if (!workers) return undefined;
  const id = module.identifier();
  const brings = workers.federated.has(id) ? workers.needed : undefined;
  workers.built.set(id, brings?.join());
  return brings;
}

/**
 * @param {any} compilation
 * @param {string[]} needed virtual requests
 */
async function bring(compilation, needed) {
  const workers = known.get(compilation.compiler);
  // Without one that was built here a worker can only come from a cache.
  if (!workers || (workers.built.size === 0 && !mayRestore(compilation.compiler))) return;
  workers.needed = [...needed].sort();
  const brings = workers.needed.join();
  const starts = workersIn(compilation);
  if (starts.length === 0) return;
  const virtual = new Set(virtualModules(compilation).map(({ module }) => module));
  workers.federated = new Set(
    starts.filter((start) => leadsTo(compilation, start, virtual)).map((start) => start.identifier()),
  );
  const stale = starts.filter((start) => {
    const id = start.identifier();
    return !workers.built.has(id) || workers.built.get(id) !== (workers.federated.has(id) ? brings : undefined);
  });
  await Promise.all(stale.map((start) => rebuild(compilation, start)));
}

/**
 * @param {any} compilation
 * @param {any} start of a worker
 * @param {Set<any>} virtual modules
 * @returns {boolean} true if there is one below what the worker imports, now or later
 */
function leadsTo({ moduleGraph }, start, virtual) {
  const seen = new Set([start]);
  for (const module of seen) {
    for (const { dependency, module: next } of moduleGraph.getOutgoingConnections(module)) {
      // What its start brings is there for what it imports; a worker's workers have starts of their own.
      if (!next || dependency?.category === "worker" || (module === start && virtual.has(next))) continue;
      if (virtual.has(next)) return true;
      seen.add(next);
    }
  }
  return false;
}

/** @param {any} compiler */
const mayRestore = (compiler) => !compiler.webpack.rspackVersion || persistentCache(compiler);

/** @param {any} compilation @param {any} module */
const rebuild = (compilation, module) =>
  new Promise((resolve, reject) => {
    compilation.rebuildModule(module, (/** @type {unknown} */ error) => {
      lookAgain(compilation);
      if (error) reject(error);
      else resolve(undefined);
    });
  });

module.exports = { addWorkers, bring, broughtBy, rebuild };
