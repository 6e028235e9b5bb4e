// Placeholders: loaded with their chunk or before their entry starts, evaluated where they are imported.

/**
 * `factory`: what gives the exports; `done`: everything below is loaded too, as it is without remotes; `loading`: the chain
 * that began here; `error`: what was thrown at once.
 * @typedef {{ factory?: Factory, done?: 1, loading?: Promise<unknown>, error?: unknown }} Loaded
 */
/** @type {Record<Id, Loaded>} */
const loaded = (HAS_HOT && previous && previous.loaded) || { __proto__: /** @type {any} */ (null) };

/**
 * Loads placeholder `id` and pushes a promise if that takes time.
 *
 * What is loaded on behalf of one import is a chain, and containers hand it to each other (`get`'s second argument): an
 * import that is in its own chain closes a circle and waits for nothing. A chain never waits for another one, which
 * could be waiting for it; it asks once more instead, and whoever answers gives the same module. Only when the import
 * that began a chain is through is everything in it complete.
 * @param {Id} id
 * @param {Promise<unknown>[]} promises
 * @returns {void}
 */
const load = (id, promises) => {
  const state = loaded[id] || (loaded[id] = {});
  const outer = __webpack_require__.R;
  if ((HAS_REMOTES ? state.done : state.factory) || (outer && outer.indexOf(state) >= 0)) return;
  if (!outer && state.loading) {
    promises.push(state.loading);
    return;
  }
  /** @type {Loaded[]} */
  const chain = /** @type {any} */ (outer || []);
  chain.push(state);
  /** @param {Factory} factory */
  const settle = (factory) => {
    state.factory = factory;
    // A shared module keeps the copy that was chosen; a remote's module may still have circles to close.
    if (HAS_REMOTES && !outer) chain.forEach((link) => (link.done = 1));
    else if (HAS_REMOTES && HAS_CONSUMES && own(CONSUMES, id)) state.done = 1;
  };
  /** @type {MaybePromise<Factory>} */
  let result;
  try {
    result =
      HAS_CONSUMES && (!HAS_REMOTES || own(CONSUMES, id))
        ? loadShared(CONSUMES[id], chain)
        : loadExposed(REMOTE_MODULES[id], chain, state);
  } catch (error) {
    // Whoever imports a chunk expects a rejection.
    state.error = error;
    result = Promise.reject(error);
  }
  if (typeof result == "function") return settle(result);
  const promise = result.then(settle);
  promises.push(promise);
  if (!outer) {
    /** @returns {void} */
    const end = () => {
      if (state.loading === promise) state.loading = undefined;
    };
    state.loading = promise;
    promise.then(end, end);
  }
};

/**
 * The exports behind placeholder `id`.
 * @param {Id} id
 * @returns {unknown}
 */
const use = (id) => {
  const state = loaded[id] || (loaded[id] = {});
  if (!state.factory) {
    /** @type {Promise<unknown>[]} */
    const late = [];
    load(id, late);
    late.forEach((promise) => promise.catch(() => {}));
  }
  const factory = state.factory;
  if (!factory) {
    if (HAS_HOT) startOver(id);
    throw state.error || new Error(notEager(id));
  }
  // While the factory runs, a circle may come back here: it must get the exports as far as they are, not the
  // placeholder's own, which are still empty. And after a failure nothing half-made may stay in the cache.
  const cache = __webpack_require__.c;
  const placeholder = cache[id];
  delete cache[id];
  try {
    const exports = factory();
    cache[id] = placeholder;
    if (HAS_HOT) follow(id);
    return exports;
  } catch (error) {
    // What a module throws it throws for good, as in an ES module graph: asked again, its bundler gives what it had exported
    // by then.
    state.factory = () => {
      throw error;
    };
    throw error;
  }
};
