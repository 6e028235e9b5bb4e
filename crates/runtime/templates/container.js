// The container: what a remote entry registers.

const OTHER_SCOPE = "Container initialization failed as it has already been initialized with a different share scope";

/**
 * @param {Scopes} scopes
 * @param {Record<string, () => Promise<Factory>>} exposes
 * @returns {Container}
 */
const createContainer = (scopes, exposes) => {
  if (!HAS_NO_PAGE) readCurrentScript();
  if (HAS_WORKER && HAS_AUTO_PATH) readEntry();
  const clash = HAS_CHUNK_LIST && claimList();
  if (clash) {
    const refuse = () => Promise.reject(clash);
    return { get: refuse, init: refuse };
  }
  if (HAS_NODE_CHUNKS) fetchChunks();
  if (HAS_DEVTOOLS) showExposes(Object.keys(exposes));
  return {
    get: (name, chain) => {
      // Names of the first public design come without "./".
      const load = exposes[name] || exposes["./" + name];
      if (!load) return Promise.reject(new Error('Module "' + name + '" does not exist in container.'));
      const key = exposes[name] ? name : "./" + name;
      /** @returns {Promise<Factory>} */
      const get = () => /** @type {any} */ (withNeeds(key, load()));
      const result = HAS_SHARING ? inChain(chain, HAS_NEEDS ? get : load) : load();
      return HAS_AWAITED ? awaited(key, result) : result;
    },
    init: HAS_SCOPES
      ? initByName(scopes)
      : (scope, chain) => {
          if (!HAS_SHARING) return;
          const present = shareScopes[/** @type {string} */ (scopes)];
          if (present && present !== scope) throw new Error(OTHER_SCOPE);
          shareScopes[/** @type {string} */ (scopes)] = scope;
          return initSharing(/** @type {string} */ (scopes), chain);
        },
    override: (map) => {
      if (HAS_SHARING) Object.assign(overrides, map);
    },
  };
};
