// Several share scopes for one container, remote or shared module. Source: Module Federation 2.

/**
 * @param {Scopes} scopes
 * @returns {string[]}
 */
const listOf = (scopes) => (Array.isArray(scopes) ? scopes : [scopes]);

/**
 * The share scope that decides on `record`: the first that has the module.
 * @param {ConsumeRecord} record
 * @returns {string}
 */
const scopeWith = (record) => {
  const names = listOf(record[0]);
  const found = names.filter((name) => own(shareScopes[name], record[1]));
  return found.concat(names)[0];
};

/**
 * @param {Scopes} scopes
 * @param {object[]} [chain]
 * @returns {MaybePromise<1>}
 */
const initAll = (scopes, chain) => {
  const waits = listOf(scopes)
    .map((name) => initSharing(name, chain))
    .filter((result) => result && result !== 1);
  return waits.length ? Promise.all(waits).then(() => 1) : 1;
};

/**
 * What a remote's `init` gets besides its first share scope.
 * @param {Scopes} scopes
 * @returns {InitOptions}
 */
const initOptions = (scopes) => {
  listOf(scopes).forEach(scopeOf);
  return { version: "", shareScopeKeys: scopes, shareScopeMap: shareScopes };
};

/**
 * The host's share scopes by the container's names for them. A container with several takes each by its name; one with a
 * single scope takes its own if the host names it, and otherwise what it is given.
 * @param {Scopes} scopes
 * @param {ShareScope} given
 * @param {InitOptions} [options] hosts of webpack give none
 * @returns {Record<string, ShareScope>}
 */
const hostScopes = (scopes, given, options) => {
  const map = options && options.shareScopeMap;
  const keys = options && options.shareScopeKeys;
  /** @type {Record<string, ShareScope>} */
  const all = Object.create(null);
  listOf(scopes).forEach((name) => {
    const named = map && keys && (Array.isArray(scopes) || listOf(keys).indexOf(name) >= 0);
    all[name] = named ? map[name] || (map[name] = {}) : given;
  });
  return all;
};

/**
 * A container's `init`.
 * @param {Scopes} scopes
 * @returns {NonNullable<Container["init"]>}
 */
const initByName = (scopes) => (scope, chain, options) => {
  const given = hostScopes(scopes, scope, options);
  Object.keys(given).forEach((name) => {
    if (shareScopes[name] && shareScopes[name] !== given[name]) throw new Error(OTHER_SCOPE);
  });
  Object.assign(shareScopes, given);
  return initAll(scopes, chain);
};
