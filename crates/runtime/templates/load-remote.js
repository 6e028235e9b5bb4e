// `loadRemote`: a remote's module by a name that is made at run time.

/**
 * What stands in for module `name` of remote `index`.
 * @param {number} index
 * @param {string} name
 * @returns {number | undefined}
 */
const fallbackOf = (index, name) => {
  const table = HAS_FALLBACKS && FALLBACKS[index];
  return (table && own(table, name) ? table[name] : table && table[""]) || undefined;
};

/**
 * The same way as that of an import in the source: with its own placeholder, which no module of the bundler is called.
 * @param {string} request
 * @returns {Promise<unknown>} the module's exports
 */
const loadRemote = (request) => {
  const id = "federation-rs " + request;
  try {
    if (!own(REMOTE_MODULES, id)) {
      const found = findNamed(request);
      REMOTE_MODULES[id] = [found[0], found[1], fallbackOf(found[0], found[1]), 1];
    }
  } catch (error) {
    return Promise.reject(error);
  }
  /** @type {Promise<unknown>[]} */
  const promises = [];
  load(id, promises);
  // It may be unloaded meanwhile.
  const state = loaded[id];
  return Promise.all(promises).then(
    () => /** @type {Factory} */ (state.factory)(),
    (error) => {
      // Names are made at run time: those that lead nowhere are not kept.
      if (loaded[id] === state) {
        delete loaded[id];
        delete REMOTE_MODULES[id];
      }
      throw error;
    }
  );
};
