// The externals of the configuration answer an import before anybody shares it, and are not asked about virtual modules. In
// rspack imports are replaced before it looks at externals: so those that it would take have to be known then.

const { builtinModules } = require("node:module");

/** The scheme of virtual modules that import, as a function or a pattern of the configuration might take it for a package. */
const VIRTUAL = /^federation:/;
const SAMPLE = "federation:container;x";

/** @param {any} compiler @returns {any[]} every external, by itself */
function externalsOf({ options, webpack }) {
  const plugins = options.plugins.filter((/** @type {any} */ plugin) => plugin instanceof webpack.ExternalsPlugin);
  const lists = [options.externals, ...plugins.map((/** @type {any} */ plugin) => plugin.externals)];
  return /** @type {any[]} */ (lists.flat(Number.POSITIVE_INFINITY)).filter(Boolean);
}

/**
 * @param {any} compiler
 * @returns {{ ask: boolean, cover: (request: string) => boolean }} `ask`: only the bundler can say what is external;
 *   otherwise `cover` says it
 */
function knownExternals(compiler) {
  const all = externalsOf(compiler);
  const builtin = compiler.options.externalsPresets?.node ? new Set(builtinModules) : new Set();
  const covers = (/** @type {any} */ external, /** @type {string} */ request) =>
    external instanceof RegExp
      ? request.search(external) >= 0
      : typeof external === "string"
        ? external === request
        : Object.hasOwn(external, request) && external[request] !== false;
  return {
    ask: all.some((external) => typeof external === "function" || external.byLayer),
    cover: (request) => builtin.has(request) || all.some((external) => covers(external, request)),
  };
}

/**
 * Keeps virtual modules from externals that mean packages: `/^[^./]/`, or a function that takes whatever is no path.
 * @param {any} compiler before the bundler reads its options
 */
function guardExternals({ options }) {
  options.externals = guarded(options.externals);
}

/** @param {any} external @returns {any} */
function guarded(external) {
  if (Array.isArray(external)) return external.map(guarded);
  if (external instanceof RegExp && SAMPLE.search(external) >= 0) {
    // What stands before a match is taken along, so that `^` still means the beginning.
    return new RegExp(`(?<![^])(?!${VIRTUAL.source.slice(1)})[^]*?(?:${external.source})`, external.flags);
  }
  if (typeof external !== "function") return external;
  // The bundler looks at how many parameters it has.
  return new Proxy(external, {
    apply(target, self, args) {
      const request = typeof args[0] === "string" ? args[1] : args[0]?.request;
      const [callback] = args.slice(-1);
      if (typeof request !== "string" || !VIRTUAL.test(request)) return Reflect.apply(target, self, args);
      return typeof callback === "function" ? callback() : Promise.resolve();
    },
  });
}

/**
 * @param {any} compilation that is complete
 * @returns {string[]} the imports that externals answered
 */
function answeredIn(compilation) {
  // Looking at all modules is dear in rspack.
  if (externalsOf(compilation.compiler).length === 0) return [];
  const external = [...compilation.modules].filter((module) => module.identifier().startsWith("external "));
  return [...new Set(external.map(({ userRequest }) => userRequest))];
}

module.exports = { answeredIn, guardExternals, knownExternals };
