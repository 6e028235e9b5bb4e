// One federation for each compiler. Its hooks hand over; what is done is decided in Rust.

const { Federation, translated } = require("./addon");
const { checkBundler, hasLayers, takesEnsureHandler } = require("./bundler/versions");
const { moduleDigest, separateCache } = require("./bundler/cache");
const { addModules } = require("./modules");
const { addRuntime } = require("./runtime");

/**
 * @typedef {object} Joined what plugins asked for, and the Rust handle once the build needs it
 * @property {[string, string][]} plugins pairs of name and options
 * @property {Federation} [handle]
 */
/** @type {WeakMap<object, Joined>} */
const compilers = new WeakMap();

/**
 * Adds one plugin to `compiler`; the first sets up the hooks.
 * @param {any} compiler
 * @param {string} plugin
 * @param {string} options as JSON text
 */
function join(compiler, plugin, options) {
  const joined = compilers.get(compiler);
  if (joined) {
    joined.plugins.push([plugin, options]);
    return;
  }
  checkBundler(compiler, plugin);
  compilers.set(compiler, { plugins: [[plugin, options]] });
  // All plugins of the configuration have been applied by then, and the bundler has not read its options yet.
  compiler.hooks.afterEnvironment.tap("federation-rs", () => {
    const federation = federationOf(compiler);
    const plugins = compilers.get(compiler)?.plugins || [];
    separateCache(compiler, plugins);
    addModules(compiler, federation, moduleDigest(compiler, plugins));
    addRuntime(compiler, federation);
    const types = federation.types();
    if (types) require("./types").addTypes(compiler, JSON.parse(types));
    // Few want one, and what makes it takes time to load.
    if (federation.manifestExports() !== null) require("./manifest").addManifest(compiler, federation);
  });
}

/**
 * The Rust handle of `compiler`, or of the compiler whose child it is.
 * @param {any} compiler
 * @returns {Federation}
 */
function federationOf(compiler) {
  const joined = compilers.get(compiler) || compilers.get(compiler.root);
  if (!joined) throw new Error("federation-rs: this compiler has none of its plugins");
  if (!joined.handle) {
    const [ensureHandler, layers] = [takesEnsureHandler(compiler), hasLayers(compiler)];
    joined.handle = translated(() => new Federation(joined.plugins, compiler.context, ensureHandler, layers));
  }
  return joined.handle;
}

module.exports = { join, federationOf };
