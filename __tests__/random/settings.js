// Options of the bundlers and rules of projects, one idea each: drawn by name, so that a system is shrunk by leaving names out.

const path = require("node:path");

/** @typedef {any} Config */
/**
 * @typedef {object} Setting
 * @property {(config: Config, bundler: any) => void} apply
 * @property {boolean} [hostOnly] not where a container is built
 * @property {boolean} [panics] rspack ends the process where its own plugin is built with this
 */

/** @param {object} optimization @returns {Setting} */
const optimize = (optimization) => ({ apply: (config) => Object.assign(config.optimization, optimization) });
/** @param {object} rule @returns {Setting} */
const rule = (rule) => ({ apply: (config) => config.module.rules.push(rule) });
/** @param {object} options @returns {Setting} */
const parser = (options) => ({
  apply: (config) => {
    config.module.parser = { javascript: { ...config.module.parser?.javascript, ...options } };
  },
});
/** @param {object} output @returns {Setting} */
const output = (output) => ({ apply: (config) => Object.assign(config.output, output) });
/** @param {(bundler: any) => object} make @returns {Setting} */
const plugin = (make) => ({ apply: (config, bundler) => config.plugins.push(make(bundler)) });

const COMMENT = path.join(__dirname, "comment-loader.js");

/** @type {Record<string, Setting>} */
const SETTINGS = {
  "runtimeChunk single": optimize({ runtimeChunk: "single" }),
  "runtimeChunk multiple": optimize({ runtimeChunk: "multiple" }),
  "splitChunks all": { ...optimize({ splitChunks: { chunks: "all", minSize: 0 } }), hostOnly: true },
  "splitChunks async": optimize({ splitChunks: { chunks: "async", minSize: 0 } }),
  "splitChunks vendor": optimize({
    splitChunks: {
      chunks: "async",
      minSize: 0,
      cacheGroups: { vendor: { test: /node_modules/, name: "vendor", enforce: true } },
    },
  }),
  "splitChunks by resource": optimize({
    splitChunks: {
      chunks: "async",
      minSize: 0,
      cacheGroups: {
        main: {
          test: (/** @type {any} */ module) => /kit|base/.test(module.resource || ""),
          name: "named",
          enforce: true,
        },
      },
    },
  }),
  "no splitChunks": optimize({ splitChunks: false }),
  concatenated: {
    ...optimize({ concatenateModules: true, usedExports: true, providedExports: true }),
    panics: true,
  },
  "not concatenated": optimize({ concatenateModules: false }),
  "ids named": optimize({ moduleIds: "named", chunkIds: "named" }),
  "ids natural": optimize({ moduleIds: "natural", chunkIds: "natural" }),
  "ids deterministic": optimize({ moduleIds: "deterministic", chunkIds: "deterministic" }),
  "no usedExports": optimize({ usedExports: false }),
  "no providedExports": optimize({ providedExports: false, usedExports: false, concatenateModules: false }),
  "no sideEffects": optimize({ sideEffects: false }),
  "no mangling": optimize({ mangleExports: false }),
  "mangled by size": optimize({ mangleExports: "size", usedExports: true, providedExports: true }),
  "chunks not merged": optimize({ mergeDuplicateChunks: false, removeEmptyChunks: false }),
  "modules in parents stay": optimize({ removeAvailableModules: true }),
  "eval source maps": { apply: (config) => (config.devtool = "eval-cheap-module-source-map") },
  "source maps": { apply: (config) => (config.devtool = "source-map") },
  "ES5 runtime": { apply: (config) => (config.target = ["web", "es5"]) },
  "strict exceptions": output({ strictModuleExceptionHandling: true }),
  pathinfo: output({ pathinfo: "verbose" }),
  "chunk names by hash": output({ chunkFilename: "[contenthash].js" }),
  "layers for all": {
    apply: (config, bundler) => {
      if (!bundler.rspackVersion) config.experiments.layers = true;
      for (const entry of Object.values(config.entry)) /** @type {any} */ (entry).layer = "client";
    },
  },
  "loader for sources": rule({ test: /\.m?js$/, exclude: /node_modules/, use: COMMENT }),
  "loader for all scripts": rule({ test: /\.[cm]?js$/, use: COMMENT }),
  "loader but for packages": rule({ exclude: [/node_modules/, /\.json$/], use: COMMENT }),
  "catch-all asset": rule({ exclude: [/\.[cm]?js$/, /\.json$/], type: "asset/resource" }),
  "one of": rule({
    oneOf: [
      { resourceQuery: /raw/, type: "asset/source" },
      { test: /\.[cm]?js$/, use: COMMENT },
      { exclude: [/\.[cm]?js$/, /\.json$/], type: "asset/resource" },
    ],
  }),
  "not fully specified": rule({ test: /\.m?js$/, resolve: { fullySpecified: false } }),
  "by issuer": rule({ issuer: { not: [/\.css$/] }, test: /\.js$/, use: COMMENT }),
  "query rule": rule({ resourceQuery: { not: [/never/] }, test: /\.js$/, use: COMMENT }),
  "AMD off": rule({ test: /\.js$/, parser: { amd: false } }),
  "AMD off everywhere": rule({ exclude: /\.json$/, parser: { amd: false } }),
  "strict exports": parser({ exportsPresence: "error" }),
  "URLs off": parser({ url: false }),
  "ignored modules": plugin(({ IgnorePlugin }) => new IgnorePlugin({ resourceRegExp: /^never$/ })),
  defined: plugin(({ DefinePlugin }) => new DefinePlugin({ NEVER: "1" })),
  provided: plugin(({ ProvidePlugin }) => new ProvidePlugin({ Never: "never" })),
  banner: plugin(({ BannerPlugin }) => new BannerPlugin({ banner: "banner" })),
  "replaced by path": plugin(
    ({ NormalModuleReplacementPlugin }) => new NormalModuleReplacementPlugin(/never-asked-for/, "./m0"),
  ),
  "links not followed": { apply: (config) => (config.resolve.symlinks = false) },
  "main fields": { apply: (config) => (config.resolve.mainFields = ["module", "main"]) },
};

module.exports = { SETTINGS };
