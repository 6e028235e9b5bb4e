// Remote containers and what is in them.

/**
 * `container`: the container or a promise of it; `ready`: the same after its `init`. A failure leaves neither.
 * @typedef {{ container?: MaybePromise<Container>, ready?: Promise<Container> }} RemoteState
 */
/** @type {RemoteState[]} */
const remotes = HAS_REMOTES ? REMOTES.map(() => ({})) : [];

/**
 * @param {[string, string] | Id} location
 * @returns {MaybePromise<Container>}
 */
const locate = (location) =>
  HAS_SCRIPTS && (!HAS_EXTERNALS || Array.isArray(location))
    ? loadScript(/** @type {[string, string]} */ (location)[0], /** @type {[string, string]} */ (location)[1])
    : __webpack_require__(/** @type {Id} */ (location));

/**
 * The first location that gives a container. Source of the order and of the text: webpack `FallbackModule`.
 * A declaration, because it calls itself: only these are dropped when nobody else does.
 * @param {RemoteRecord[2]} locations
 * @param {number} index
 * @param {unknown} [error] why the location before failed
 * @returns {Promise<Container>}
 */
function findRemote(locations, index, error) {
  if (index == locations.length) return Promise.reject(error || new Error("Container missing"));
  return new Promise((resolve) => resolve(locate(locations[index]))).then(
    (container) => /** @type {any} */ (container) || findRemote(locations, index + 1, error),
    (error) => findRemote(locations, index + 1, error),
  );
}

/**
 * @param {number} index
 * @returns {MaybePromise<Container>}
 */
const containerOf = (index) => {
  const state = remotes[index];
  return (
    state.container ||
    (state.container = findRemote(REMOTES[index][2], 0).then(
      (container) => (state.container = container),
      (error) => {
        state.container = undefined;
        throw error;
      },
    ))
  );
};

/**
 * @param {Container} container
 * @param {ShareScope} scope
 * @param {object[]} [chain]
 * @returns {Promise<Container>}
 */
const initContainer = (container, scope, chain) =>
  new Promise((resolve) => resolve(container.init && container.init(scope, chain)))
    .catch((error) => {
      // Somebody else on the page was first. It works, with the share scope it has.
      if (!/different share scope/.test(error)) throw error;
      warn("Initialization of sharing external failed: " + error);
    })
    .then(() => container);

/**
 * The remote's container, after its `init` with our share scope. Once; after a failure the next call tries again.
 * @param {number} index
 * @param {object[]} [chain]
 * @returns {Promise<Container>}
 */
const initRemote = (index, chain) => {
  const state = remotes[index];
  return (
    state.ready ||
    (state.ready = Promise.resolve(containerOf(index))
      .then((container) => initContainer(container, scopeOf(REMOTES[index][0]), chain))
      .catch((error) => {
        state.ready = undefined;
        throw error;
      }))
  );
};

/**
 * Overrides that were handed to us count below us too. A container of 2020 has no `init`: what it gets of our shared
 * modules it gets this way, under the names it knows.
 * @param {Container} container
 * @param {ShareScope} scope
 * @returns {void}
 */
const handOn = (container, scope) => {
  if (!container.override) return;
  /** @type {Overrides} */
  const map = {};
  if (HAS_PROVIDES && !container.init) {
    Object.keys(scope).forEach((key) => {
      const name = highest(Object.keys(scope[key]));
      if (name) map[key] = () => take(scope[key], name);
    });
  }
  container.override(Object.assign(map, overrides));
};

/**
 * @param {RemoteModuleRecord} record
 * @param {object[]} chain
 * @returns {Promise<Factory>}
 */
const loadExposed = (record, chain) => {
  const index = record[0];
  const name = record[1];
  const scopeName = REMOTES[index][0];
  const sharing = initSharing(scopeName);
  // The attempt that `initSharing` has just begun, or a new one: one attempt an import.
  return Promise.all([initRemote(index), sharing])
    .then((results) => {
      const container = results[0];
      handOn(container, shareScopes[scopeName]);
      return container.get(container.init ? name : name.replace("./", ""), chain);
    })
    .catch((error) => {
      if (error && typeof error.message == "string") {
        error.message += '\nwhile loading "' + name + '" from webpack/container/reference/' + REMOTES[index][1];
      }
      throw error;
    });
};
