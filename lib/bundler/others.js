// What other plugins do to requests, by hooks of the bundler's module factory. Theirs counts: a request is looked at when they
// have changed it, and a local copy is where they lead its request.

const { MARK, unveil } = require("../modules/placeholders");

const NAME = "federation-rs";
/** Behind the taps of all others. */
const LATE = 1_000_000;
/** In `factorize`: behind the bundler's externals and what others do there, ahead of webpack itself. */
const REPLACING = 99;

/** @param {any} hook @returns {any[]} the taps of other plugins; webpack's own come last */
const tapsOf = (hook) =>
  hook.taps.filter((/** @type {any} */ { name }) => name !== NAME && name !== "NormalModuleFactory");

/**
 * rspack: imports are replaced in `beforeResolve`, by the bundler itself or with one call for each that may concern us. Where
 * somebody in JavaScript looks at each import anyway, we wait until all have, as in webpack.
 * @param {any} compiler of rspack
 * @param {boolean} always wait
 * @param {(data: any) => Promise<void>} replace
 * @returns {() => boolean} true if imports of the compilation wait for `replace`
 */
function replaceLate(compiler, always, replace) {
  let waits = always;
  compiler.hooks.compilation.tap(
    { name: NAME, stage: LATE },
    (/** @type {any} */ compilation, /** @type {any} */ { normalModuleFactory }) => {
      if (compilation.compiler !== compiler) return;
      const { beforeResolve, factorize, resolve } = normalModuleFactory.hooks;
      waits = always || [beforeResolve, factorize, resolve].some((hook) => tapsOf(hook).length > 0);
      if (!waits) return;
      // Ahead of the others, and behind what the bundler does by itself.
      const before = beforeResolve.taps
        .filter((/** @type {any} */ { stage = 0 }) => stage >= 0)
        .map((/** @type {any} */ { name }) => name);
      beforeResolve.tap({ name: NAME, before }, (/** @type {any} */ data) => {
        const replaced = data.request.split(MARK)[1];
        if (replaced) data.request = unveil(replaced.split("!")[0]);
      });
      factorize.tapPromise({ name: NAME, stage: REPLACING }, replace);
    },
  );
  return () => waits;
}

/**
 * Where other plugins lead an import. They are asked by the factory's hook, behind which webpack resolves the request too.
 * @param {{ compilation: any, factory: any }} build
 * @param {{ dir: string, request: string, issuer: string, layer?: string }} wanted
 * @returns {Promise<{ dir: string, request: string } | undefined>} `undefined` where one gives the module itself, or none
 */
async function ledByOthers({ compilation, factory: { hooks } }, { dir, request, issuer, layer }) {
  if (tapsOf(hooks.resolve).length === 0) return { dir, request };
  const { webpack, name } = compilation.compiler;
  const contextInfo = { issuer, issuerLayer: layer ?? null, compiler: name };
  const data = {
    ...(webpack.rspackVersion ? plainData() : webpackData(webpack, compilation, request)),
    ...{ contextInfo, context: dir, request },
  };
  const result = await hooks.resolve.promise(data);
  if (result !== undefined && result !== true) return undefined;
  return { dir: data.context, request: data.createData.resource ?? data.request };
}

/** @returns {any} what rspack hands to its hooks, besides the request */
const plainData = () => ({ fileDependencies: [], contextDependencies: [], missingDependencies: [], createData: {} });

/**
 * @param {any} webpack
 * @param {any} compilation depends on what is looked at
 * @param {string} request
 * @returns {any}
 */
function webpackData({ EntryPlugin }, compilation, request) {
  const { fileDependencies, contextDependencies, missingDependencies } = compilation;
  return {
    ...{ fileDependencies, contextDependencies, missingDependencies },
    resolveOptions: {},
    dependencies: [EntryPlugin.createDependency(request, { name: undefined })],
    dependencyType: "esm",
    phase: "evaluation",
    createData: {},
    cacheable: true,
  };
}

module.exports = { REPLACING, ledByOthers, replaceLate };
