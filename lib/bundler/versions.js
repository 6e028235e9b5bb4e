// Which bundlers this package works with.

/** The oldest versions that the tests run; see `__tests__/versions`. */
const OLDEST = { webpack: "5.24.0", rspack: "1.3.0" };

/**
 * @param {string} version
 * @param {string} oldest
 */
function isBelow(version, oldest) {
  const [a, b] = [version, oldest].map((text) => text.split(/[.-]/).map(Number));
  const at = [0, 1, 2].find((index) => a[index] !== b[index]);
  return at !== undefined && a[at] < b[at];
}

/**
 * Throws if `compiler` is none that this package works with.
 * @param {any} compiler
 * @param {string} plugin
 */
function checkBundler(compiler, plugin) {
  const bundler = compiler?.webpack;
  const version = bundler?.rspackVersion || bundler?.version;
  const needs = `Use webpack ${OLDEST.webpack} or later, or @rspack/core ${OLDEST.rspack} or later.`;
  // webpack 4 has no `compiler.webpack`.
  if (typeof version !== "string" || !compiler.hooks) {
    throw new Error(`${plugin}: found a compiler that is neither webpack 5 nor rspack. ${needs}`);
  }
  const name = bundler.rspackVersion ? "rspack" : "webpack";
  if (isBelow(version, OLDEST[name])) throw new Error(`${plugin}: found ${name} ${version}. ${needs}`);
}

/**
 * True if `require.ensure(list, run, onError)` is read: older versions of rspack take three arguments for none.
 * @param {any} compiler
 */
const takesEnsureHandler = ({ webpack }) => !webpack.rspackVersion || !isBelow(webpack.rspackVersion, "1.7.0");

/**
 * True if modules can be in layers: an experiment that webpack and older versions of rspack have to be asked for.
 * @param {any} compiler
 */
const hasLayers = ({ webpack, options }) =>
  Boolean(options.experiments?.layers) || Boolean(webpack.rspackVersion && !isBelow(webpack.rspackVersion, "1.6.0"));

module.exports = { checkBundler, hasLayers, takesEnsureHandler };
