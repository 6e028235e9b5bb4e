// Where a local copy is, by the bundler's own resolver.

// The kind is what webpack takes for the fallback of a shared module. The rest is for webpack alone: its cache of
// resolutions and its file system answer later, a replacement has to be known at once.
const OPTIONS = { dependencyType: "esm", useSyncFileSystemCalls: true, cache: false };

/**
 * @param {any} compiler
 * @param {object} [options] of the bundler: rspack's resolver does not know its defaults before the first build begins
 * @returns {(dir: string, request: string) => string} throws where there is nothing
 */
function createResolve(compiler, options) {
  const all = options ? { ...options, ...OPTIONS } : OPTIONS;
  return (dir, request) => {
    const resolver = compiler.resolverFactory.get("normal", all);
    const file = attempt(() => resolver.resolveSync({}, dir, request));
    if (!file) throw new Error(`Can't resolve '${request}' in '${dir}'`);
    return file;
  };
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

module.exports = { createResolve };
