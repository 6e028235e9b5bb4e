// Modules with top-level `await`: they run before they are handed out, since who imports them does not wait for them.

/**
 * @template {MaybePromise<Factory>} T
 * @param {string | number} key the getter's number or the name of what is exposed
 * @param {T} loaded
 * @returns {T | Promise<Factory>}
 */
const awaited = (key, loaded) =>
  own(AWAITED, key)
    ? Promise.resolve(loaded)
        .then((factory) => factory())
        .then((exports) => () => exports)
    : loaded;
