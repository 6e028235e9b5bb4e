// `preloadRemote`: the entry, and what its manifest says that modules need, before anybody asks for them.

/**
 * @param {string | { nameOrAlias: string, exposes?: string[], resourceCategory?: "all" | "sync" }} wanted
 * @returns {Promise<unknown>} rejects with a `RemoteError`
 */
const preloadOne = (wanted) => {
  const options = typeof wanted == "string" ? { nameOrAlias: wanted } : wanted;
  const found = findNamed(options.nameOrAlias);
  const index = found[0];
  const own = options.exposes || (found[1] == "." ? undefined : [found[1]]);
  const names = own && own.map((name) => "./" + name.replace(/^\.\//, ""));
  const state = remotes[index];
  // As soon as the manifest is there, beside the entry.
  if (HAS_MANIFESTS && !HAS_NO_PAGE && names) names.forEach((name) => preload(state, name));
  return Promise.resolve(containerOf(state)).then(
    () => {
      const rows = HAS_MANIFESTS && !HAS_NO_PAGE && state.manifest && state.manifest.data.exposes;
      if (!Array.isArray(rows)) return;
      const kinds = options.resourceCategory == "all" ? ["sync", "async"] : ["sync"];
      kinds.forEach((kind) => {
        (names || rows.map((row) => row && row.path)).forEach((name) => preload(state, name, kind));
      });
    },
    (reason) => {
      replace(state);
      throw remoteError(reason, REMOTES[index][1], ".");
    }
  );
};

/**
 * @param {Parameters<typeof preloadOne>[0] | Parameters<typeof preloadOne>[0][]} list
 * @returns {Promise<void>}
 */
const preloadRemote = (list) =>
  new Promise((resolve) => {
    const all = /** @type {Parameters<typeof preloadOne>[0][]} */ (Array.isArray(list) ? list : [list]);
    resolve(Promise.all(all.map(preloadOne)).then(() => {}));
  });
