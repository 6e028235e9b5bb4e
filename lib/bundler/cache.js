// What bundlers keep from one build to the next, across processes.

const { createHash } = require("node:crypto");
const { version } = require("../../package.json");
const { LOADER } = require("../loaders");

/**
 * What virtual modules depend on besides their request: a cached one is right only under the same digest. Bundlers make
 * module ids of it, so it does not depend on the order of the options' fields, as no text does.
 * @param {any} compiler
 * @param {[string, string][]} plugins names and options
 * @returns {string}
 */
const moduleDigest = (compiler, plugins) =>
  digestOf(
    compiler,
    plugins.map(([name, options]) => [name, JSON.parse(options, sorted)]),
  );

/** @param {string} _ @param {unknown} value @returns {unknown} */
const sorted = (_, value) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * @param {any} compiler
 * @param {unknown} plugins names and options
 * @returns {string}
 */
function digestOf({ options }, plugins) {
  const { arrowFunction } = options.output.environment || {};
  return createHash("sha256")
    .update(JSON.stringify([version, plugins, options.target, arrowFunction]))
    .digest("hex")
    .slice(0, 16);
}

/** Our loader, such that modules that it made under other options are not taken for the same. @param {string} digest */
const loader = (digest) => ({
  loader: LOADER,
  ident: digest,
  options: {},
});

/**
 * rspack's persistent cache, if it is on. It keeps importers without asking what their imports become.
 * @param {any} compiler
 * @returns {{ version?: string } | undefined}
 */
const persistentCache = ({ webpack, options }) =>
  webpack.rspackVersion && [options.cache, options.experiments?.cache].find((cache) => cache?.type === "persistent");

/**
 * Importers that were built under other options are built again; of fields that match the first counts.
 * @param {any} compiler
 * @param {[string, string][]} plugins names and options
 */
function separateCache(compiler, plugins) {
  const cache = persistentCache(compiler);
  if (cache) cache.version = `${cache.version || ""}federation-rs ${digestOf(compiler, plugins)}`;
}

module.exports = { moduleDigest, loader, persistentCache, separateCache };
