// Placeholders: loaded with their chunk or before their entry starts, evaluated where they are imported.

/**
 * `factory`: what gives the exports; `done`: everything below is loaded too; `loading`: the last chain that began here; `error`:
 * why there is no factory; `stale`: its remote was unloaded.
 * @typedef {{ factory?: Factory, done?: 1, loading?: Promise<unknown>, error?: unknown, stale?: 1 }} Loaded
 */
/** @type {Record<Id, Loaded>} */
const loaded = (HAS_HOT && previous && previous.loaded) || { __proto__: /** @type {any} */ (null) };
// What an update took out of the build is disposed: what another one brings back begins anew.
if (HAS_HOT) {
  Object.keys(loaded).forEach((id) => {
    if (!(HAS_CONSUMES && own(CONSUMES, id)) && !(HAS_REMOTES && own(REMOTE_MODULES, id))) delete loaded[id];
  });
}

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
  if (state.done) return;
  if (outer && outer.indexOf(state) >= 0) {
    outer.open = 1;
    return;
  }
  if (!outer && state.loading) {
    promises.push(state.loading);
    return;
  }
  /** @type {any} */
  const chain = outer || [];
  chain.push(state);
  /** @param {unknown} factory */
  const settle = (factory) => {
    state.factory = expectFactory(factory);
    if (HAS_UNLOAD && state.stale) {
      state.stale = undefined;
      uncache(id);
    }
    if (!outer) {
      chain.forEach((/** @type {Loaded} */ link) => {
        if (link.factory) link.done = 1;
      });
    }
    // A remote's module may still have circles to close, in the remote's own runtime.
    else if (HAS_CONSUMES && !outer.open && (!HAS_REMOTES || own(CONSUMES, id))) state.done = 1;
  };
  /** @param {unknown} error whoever imports a chunk expects a rejection */
  const refuse = (error) => {
    state.error = error;
    state.loading = undefined;
    // Who asks again on behalf of the same import closes no circle.
    chain.splice(chain.indexOf(state), 1);
    throw error;
  };
  try {
    const result =
      HAS_CONSUMES && (!HAS_REMOTES || own(CONSUMES, id))
        ? loadShared(CONSUMES[id], chain, state)
        : loadExposed(REMOTE_MODULES[id], chain, state);
    if (typeof result == "function") return settle(result);
    const promise = Promise.resolve(result).then(settle).catch(refuse);
    promises.push(promise);
    if (!outer) state.loading = promise;
  } catch (error) {
    promises.push(new Promise(() => refuse(error)));
  }
};

/**
 * Loads a placeholder. One that is only asked for by `require` stops nobody: what cannot be had is thrown there.
 * @param {Id | [Id]} id
 * @param {Promise<unknown>[]} promises
 * @returns {void}
 */
const loadOne = (id, promises) => {
  if (!Array.isArray(id)) return load(id, promises);
  /** @type {Promise<unknown>[]} */
  const parts = [];
  if (loaded[id[0]]) loaded[id[0]].error = undefined;
  load(id[0], parts);
  parts.forEach((promise) => {
    const over = promise.catch(() => {});
    // What failed at once holds nobody.
    if (!loaded[id[0]].error) promises.push(over);
  });
};

/**
 * Loads what a chunk needs, and once more what was unloaded while the rest was loading. A declaration, because it calls itself.
 * @param {(Id | [Id])[]} ids
 * @param {Promise<unknown>[]} promises
 * @returns {void}
 */
function loadAll(ids, promises) {
  /** @type {Promise<unknown>[]} */
  const late = HAS_UNLOAD && !__webpack_require__.R ? [] : promises;
  ids.forEach((id) => (HAS_OPTIONAL ? loadOne(id, late) : load(/** @type {Id} */ (id), late)));
  if (!HAS_UNLOAD || late === promises || !late.length) return;
  promises.push(
    Promise.all(late).then(() => {
      /** @type {Promise<unknown>[]} */
      const again = [];
      if (ids.some((id) => loaded[HAS_OPTIONAL && Array.isArray(id) ? id[0] : /** @type {Id} */ (id)].stale))
        loadAll(ids, again);
      return Promise.all(again);
    })
  );
}

/**
 * `result`, once the placeholders are loaded that it needs from chunks of the start.
 * @template T
 * @param {Id} key
 * @param {T | Promise<T>} result
 * @returns {T | Promise<T>}
 */
const withNeeds = (key, result) => {
  /** @type {Promise<unknown>[]} */
  const promises = [];
  if (own(NEEDS, key)) loadAll(NEEDS[key], promises);
  return promises.length ? Promise.all(promises).then(() => result) : result;
};

/**
 * @param {Id} id of a placeholder
 * @returns {Id} what its importers call it
 */
const nameOf = (id) =>
  HAS_CONSUMES && own(CONSUMES, id)
    ? CONSUMES[id][1]
    : HAS_REMOTES && own(REMOTE_MODULES, id)
      ? REMOTES[REMOTE_MODULES[id][0]][1] + REMOTE_MODULES[id][1].slice(1)
      : id;

/**
 * The exports behind placeholder `id`.
 * @param {Id} id
 * @returns {unknown}
 */
const use = (id) => {
  const state = loaded[id] || (loaded[id] = {});
  // While the factory runs, a circle may come back here: it must get the exports as far as they are, not the
  // placeholder's own, which are still empty. And after a failure nothing half-made may stay in the cache.
  const cache = __webpack_require__.c;
  const placeholder = cache[id];
  delete cache[id];
  if (!state.factory) {
    /** @type {Promise<unknown>[]} */
    const late = [];
    // A chain of its own: the next import does not wait for this attempt, which began before it.
    inChain([], () => load(id, late));
    late.forEach((promise) => promise.catch(() => {}));
  }
  const factory = state.factory;
  if (!factory) {
    if (HAS_HOT) startOver(placeholder);
    if (HAS_OPTIONAL) forgetBroken();
    const error = state.error || new Error(notEager(HAS_ADVICE ? nameOf(id) : id));
    throw HAS_OPTIONAL ? Object.assign(Object(error), { missing: 1 }) : error;
  }
  try {
    const exports = HAS_FORMS ? inForm(id, factory()) : factory();
    cache[id] = placeholder;
    if (HAS_HOT) follow(id);
    return exports;
  } catch (error) {
    // What a module throws it throws for good, as in an ES module graph: asked again, its bundler gives what it had exported
    // by then. Unless it is that something was missing: then it ran for nothing, and can run again.
    if (HAS_REMOTES && error && /** @type {any} */ (error).missing) state.done = state.loading = undefined;
    // A remote's module keeps that by itself.
    else if (HAS_CONSUMES) {
      state.factory = () => {
        throw error;
      };
    }
    throw error;
  }
};

/**
 * Modules that what is missing breaks off leave the cache, or the next import would get what they had exported by then.
 * @returns {void}
 */
const forgetBroken = () => {
  const cache = __webpack_require__.c;
  const running = Object.keys(cache)
    .map((id) => /** @type {[Id, CachedModule]} */ ([id, cache[id]]))
    .filter((entry) => !entry[1].loaded);
  Promise.resolve().then(() =>
    running.forEach((entry) => {
      if (!entry[1].loaded && cache[entry[0]] === entry[1]) delete cache[entry[0]];
    })
  );
};
