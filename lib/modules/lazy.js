// Lazy compilation, where the bundler builds what is imported when a page asks for it: not of entries and of federation's own
// modules. A host would get a proxy instead of a container, and an entry that arrives late, by a hot update, cannot wait for
// its shared modules. What stands for shared and remote modules is small and loads late by itself.

const { filesOf } = require("./files");
const { requestOf } = require("./graph");
const { report } = require("../bundler/report");

const NAME = "federation-rs";

/**
 * @param {any} compiler
 * @param {boolean} exposes the build has containers
 */
function limitLazyCompilation(compiler, exposes) {
  const isOurs = (/** @type {any} */ module) => requestOf(module, filesOf(compiler).placeholders) !== undefined;
  const { options, webpack } = compiler;
  if (!webpack.rspackVersion) {
    if (!options.experiments.lazyCompilation) return;
    options.experiments.lazyCompilation = { ...options.experiments.lazyCompilation, entries: false };
    undo(compiler, isOurs);
    return;
  }
  // rspack's middleware reads the option when the server starts, and rspack's CLI writes it just before. At the top level it is
  // since 1.5.
  for (const place of [options, options.experiments]) {
    if (!("lazyCompilation" in place)) continue;
    const limited = (/** @type {any} */ given, asked = false) =>
      given && limit(compiler, given, isOurs, exposes, asked);
    let value = limited(place.lazyCompilation, true);
    Object.defineProperty(place, "lazyCompilation", {
      configurable: true,
      enumerable: true,
      get: () => value,
      set: (given) => {
        value = limited(given);
      },
    });
  }
}

/**
 * In webpack a test may be anything that only webpack reads; but there plugins are asked what becomes of a module, before and
 * after lazy compilation.
 * @param {any} compiler
 * @param {(module: any) => boolean} isOurs
 */
function undo(compiler, isOurs) {
  compiler.hooks.normalModuleFactory.tap(NAME, (/** @type {any} */ factory) => {
    /** @type {WeakMap<object, any>} what was resolved -> the module */
    const ours = new WeakMap();
    /** @param {number} stage @param {(module: any, data: object) => any} run */
    const tap = (stage, run) =>
      factory.hooks.module.tap(
        { name: NAME, stage },
        (/** @type {any} */ module, /** @type {any} */ _, /** @type {object} */ data) => run(module, data),
      );
    tap(-1000, (module, data) => {
      if (isOurs(module)) ours.set(data, module);
    });
    tap(1000, (_, data) => ours.get(data));
  });
}

/**
 * rspack asks one test, which is a function or a regular expression.
 * @param {any} compiler
 * @param {any} given
 * @param {(module: any) => boolean} isOurs
 * @param {boolean} exposes
 * @param {boolean} asked it is in the configuration
 */
function limit(compiler, given, isOurs, exposes, asked) {
  const { test } = given;
  return {
    ...given,
    entries: false,
    test: (/** @type {any} */ module) => {
      if (isOurs(module)) return false;
      return typeof test === "function" ? test(module) : !test || test.test(module.nameForCondition() || "");
    },
    ...(exposes && askedAt(compiler, given, asked)),
  };
}

/**
 * rspack's client asks the page's server, which is the host's; a container's modules are to be had from its own.
 * @param {any} compiler
 * @param {{ serverUrl?: string, imports?: boolean }} given
 * @param {boolean} warns
 */
function askedAt(compiler, { serverUrl, imports }, warns) {
  if (serverUrl || imports === false) return;
  const { publicPath } = compiler.options.output;
  if (/^https?:\/\//.test(publicPath)) return { serverUrl: new URL(publicPath).origin };
  compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
    // Without a server nothing is lazy anyway.
    if (!warns || !compiler.watchMode) return;
    const message =
      "lazyCompilation.serverUrl is missing, so that imports are not lazy: in a host's page rspack would ask the host's server " +
      `for modules of this container, and output.publicPath is ${JSON.stringify(publicPath) ?? "a function"}. ` +
      'Write the address of this build\'s server into either, such as "http://localhost:3001".';
    report(compilation, compilation.warnings, { message, file: "federation-rs: lazyCompilation.serverUrl" });
  });
  return { imports: false };
}

module.exports = { limitLazyCompilation };
