// Where a local copy is, by the bundler's own resolver.

const path = require("node:path");

/** What webpack takes for the fallback of a shared module. */
const KIND = { dependencyType: "esm" };
/** The rest is for webpack alone: its cache of resolutions and its file system answer later. */
const OPTIONS = { ...KIND, useSyncFileSystemCalls: true, cache: false };

/**
 * @param {any} compiler
 * @param {object} [options] of the bundler: rspack's resolver does not know its defaults before the first build begins
 * @returns {(dir: string, request: string) => string | undefined} nothing where the configuration wants it so (an alias to
 *   `false`); throws where there is nothing
 */
function createResolve(compiler, options) {
  const all = options ? { ...options, ...OPTIONS } : OPTIONS;
  return (dir, request) => {
    const resolver = compiler.resolverFactory.get("normal", all);
    const file = attempt(() => resolver.resolveSync({}, dir, request));
    if (file === undefined) throw new Error(`Can't resolve '${request}' in '${dir}'`);
    return file || undefined;
  };
}

/**
 * The same in webpack, with its caches, and for plugins of its resolver that take their time.
 * @param {any} compilation depends on what is looked at
 * @returns {(dir: string, request: string) => Promise<string | undefined>} as above; rejects where there is nothing
 */
function createLateResolve(compilation) {
  const resolver = compilation.resolverFactory.get("normal", KIND);
  const { fileDependencies, contextDependencies, missingDependencies } = compilation;
  const context = { fileDependencies, contextDependencies, missingDependencies };
  return (dir, request) =>
    new Promise((resolve, reject) => {
      resolver.resolve({}, dir, request, context, (/** @type {unknown} */ error, /** @type {string | false} */ file) =>
        error || file === undefined
          ? reject(error || new Error(`Can't resolve '${request}' in '${dir}'`))
          : resolve(file || undefined),
      );
    });
}

/**
 * True if what an import leads to depends on nothing but the folders above the importer.
 * @param {any} resolve the bundler's options
 */
function resolvesByFolders({ byDependency, ...resolve }) {
  const { modules = [], preferRelative, pnp, tsConfig, plugins, alias } = { ...resolve, ...byDependency?.esm };
  const isRelative = (/** @type {any} */ target) => typeof target === "string" && target.startsWith(".");
  const targets = Object.values(alias || {}).map((target) => target?.alias ?? target);
  return (
    !preferRelative &&
    !pnp &&
    !tsConfig &&
    !plugins?.length &&
    !targets.flat().some(isRelative) &&
    modules
      .flat()
      .every((/** @type {string} */ name) => ["node_modules", "..."].includes(name) || path.isAbsolute(name))
  );
}

/**
 * Bundlers say in different ways that there is nothing.
 * @template T
 * @param {() => T} call
 */
function attempt(call) {
  try {
    return call();
  } catch {
    return undefined;
  }
}

module.exports = { createLateResolve, createResolve, resolvesByFolders };
