// `loadShare`: a shared module by a name that is made at run time.

/**
 * The copy that imports of this build get; where it imports no such module, the highest version that is there.
 * @param {string} key
 * @param {{ shareScope?: string }} [options]
 * @returns {Promise<Factory | false>} `false` if there is none
 */
const loadShare = (key, options) => {
  const scope = (options && options.shareScope) || "default";
  const id = Object.keys(CONSUMES).find(
    (id) =>
      (HAS_SCOPES ? listOf(CONSUMES[id][0]).indexOf(scope) >= 0 : CONSUMES[id][0] === scope) && CONSUMES[id][1] === key
  );
  if (id !== undefined) {
    /** @type {Promise<unknown>[]} */
    const promises = [];
    load(id, promises);
    return Promise.all(promises).then(() => /** @type {Factory} */ (loaded[id].factory));
  }
  // A name that nobody has becomes no share scope.
  const known =
    own(shareScopes, scope) ||
    (HAS_PROVIDES && PROVIDES.some((record) => record[0] === scope)) ||
    (HAS_REMOTES &&
      REMOTES.some((record) => (HAS_SCOPES ? listOf(record[0]).indexOf(scope) >= 0 : record[0] === scope)));
  if (!known) return Promise.resolve(/** @type {false} */ (false));
  return Promise.resolve(initSharing(scope)).then(
    () => own(shareScopes[scope], key) && loadShared([scope, key, 0, 0], [])
  );
};
