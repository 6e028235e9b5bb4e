// Workers are entries too, but bundlers neither name them nor give them includes: their start brings along what entries have
// by includes. What that is is known when all other modules are built; then workers' starts are built again.

const path = require("node:path");
const { persistentCache } = require("./cache");
const { lookAgain, workersIn } = require("./graph");

const NAME = "federation-rs";

/** @typedef {{ needed: string[], built: Map<string, string> }} Workers `built`: by identifier of a start, what it brings */
/** @type {WeakMap<object, Workers>} by compiler */
const known = new WeakMap();

/** @param {any} compiler */
function addWorkers(compiler) {
  const workers = { needed: /** @type {string[]} */ ([]), built: new Map() };
  known.set(compiler, workers);
  compiler.hooks.thisCompilation.tap(NAME, () => {
    workers.needed = [];
  });
  compiler.options.module.rules.push({
    dependency: "worker",
    enforce: "post",
    type: "javascript/auto",
    use: [{ loader: path.join(__dirname, "worker-loader.js") }],
  });
}

/**
 * @param {any} compiler
 * @param {any} module the start of a worker, which is being built
 * @returns {string[]} virtual requests to bring along
 */
function broughtBy(compiler, module) {
  const workers = known.get(compiler);
  if (!workers) return [];
  workers.built.set(module.identifier(), workers.needed.join());
  return workers.needed;
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
  const stale = workersIn(compilation).filter((start) => workers.built.get(start.identifier()) !== brings);
  await Promise.all(stale.map((start) => rebuild(compilation, start)));
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
