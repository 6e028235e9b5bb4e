// Remote containers and what is in them.

/**
 * `container`: the container or a promise of it; `ready`: the same after its `init`. A failure leaves neither.
 * `url`: where it came from; `asked`: somebody imports from it; `used`: something of it was loaded; `renewed`: its entry was asked for a second time;
 * `old`: the container that a renewed entry replaces; `tries`: how many addresses were changed to get round a server that hangs
 * or an entry that is out of date; `manifest`: the one that the entry was found by; `initialized`: its `init` is through; `entry`: what its manifest named, in Node; `global`: the
 * variable that its entry sets;  `chunks`: the array through which its chunks arrive; `from`: whose its copies are; `wanted`: modules that were asked for
 * before it was there; `hints`: files that the browser was told of.
 * @typedef {{
 *   container?: MaybePromise<Container>, ready?: Promise<Container>, url?: string,
 *   asked?: 1, used?: 1, renewed?: 1, old?: Container, tries?: number,
 *   manifest?: Manifest, wanted?: string[], hints?: Record<string, 1>,
 *   initialized?: 1, entry?: string, global?: string, chunks?: string, from?: string,
 * }} RemoteState
 */
/** @type {RemoteState[]} */
const remotes = HAS_REMOTES ? REMOTES.map(() => ({})) : [];

/**
 * How long one step may take, in milliseconds: the entry, its `init`, a module's chunks.
 * @param {number} index
 * @returns {number}
 */
const timeoutOf = (index) => (HAS_TIMEOUTS && REMOTES[index][3]) || 8000;

/**
 * How often an import tries again by itself what may be better in a moment.
 * @param {number} index
 * @returns {number}
 */
const retriesOf = (index) => {
  const retries = REMOTES[index][4];
  return retries === undefined ? 2 : retries;
};

/**
 * @param {number} index
 * @param {RemoteLocation} location
 * @returns {MaybePromise<Container>} rejects with a fault if it is a script
 */
const locate = (index, location) => {
  const state = remotes[index];
  if (HAS_REGISTER && isModule(location)) return importEntry(/** @type {ScriptLocation} */ (location)[1], state);
  if (HAS_MANIFESTS && isManifest(location)) return loadByManifest(/** @type {ManifestLocation} */ (location), state);
  if (HAS_SCRIPTS && (!HAS_EXTERNALS || isScript(location))) {
    const script = /** @type {ScriptLocation} */ (location);
    return HAS_NODE ? fetchScript(script, state, timeoutOf(index)) : loadScript(script, state);
  }
  // The holder's exports are the external's id.
  return __webpack_require__(__webpack_require__(/** @type {Id} */ (location)));
};

/**
 * @param {RemoteLocation} location
 * @returns {boolean}
 */
const isScript = (location) => Array.isArray(location);

/**
 * @param {RemoteLocation} location
 * @returns {boolean}
 */
const isManifest = (location) =>
  Array.isArray(location) && (HAS_REGISTER ? Array.isArray(location[3]) : location.length > 3);

/**
 * @param {RemoteLocation} location
 * @returns {boolean} true for an entry that was registered as an ES module
 */
const isModule = (location) => Array.isArray(location) && location[3] === 1;

/**
 * The first location that gives a container. Source of the order and of the text: webpack `FallbackModule`.
 * A declaration, because it calls itself: only these are dropped when nobody else does.
 * @param {number} index
 * @param {number} position
 * @param {unknown} [reason] why the location before failed
 * @returns {Promise<Container>} rejects with a fault
 */
function findRemote(index, position, reason) {
  const state = remotes[index];
  const locations = REMOTES[index][2];
  if (HAS_LISTS && position == locations.length) return Promise.reject(reason);
  const location = locations[position];
  const url = HAS_SCRIPTS && (!HAS_EXTERNALS || isScript(location)) ? /** @type {ScriptLocation} */ (location)[1] : "";
  /** @returns {MaybePromise<Container>} */
  const find = () => locate(index, location);
  const start = HAS_PLUGINS ? () => resolveEntry(index).then((container) => container || find()) : find;
  return within(start, timeoutOf(index), "no-container", url)
    .then((container) => {
      if (HAS_EXTERNALS && !container) throw fault("no-container", "Container missing", url);
      if (HAS_EXTERNALS && typeof container.get != "function")
        throw fault("bad-container", "Container without get", url);
      state.url = url;
      if (HAS_DEVTOOLS) showLoaded(index);
      return container;
    })
    .catch((reason) => {
      if (reason.kind == "timeout") state.tries = (state.tries || 0) + 1;
      // An external is asked anew next time: its rejected promise is no answer for ever.
      if (HAS_EXTERNALS && !isScript(location))
        delete __webpack_require__.c[__webpack_require__(/** @type {Id} */ (location))];
      if (!HAS_LISTS) throw reason;
      return findRemote(index, position + 1, reason);
    });
}

/**
 * @param {number} index
 * @returns {MaybePromise<Container>}
 */
const containerOf = (index) => {
  const state = remotes[index];
  return (
    state.container ||
    (state.container = findRemote(index, 0).then(
      (container) => (state.container = container),
      (reason) => {
        state.container = undefined;
        throw reason;
      }
    ))
  );
};

/**
 * @param {Container} container
 * @param {ShareScope} scope
 * @param {object[]} [chain]
 * @param {InitOptions} [options]
 * @returns {unknown}
 */
const initContainer = (container, scope, chain, options) =>
  HAS_UNLOAD
    ? noteShares(container, scope, chain, options)
    : container.init && (HAS_SCOPES ? container.init(scope, chain, options) : container.init(scope, chain));

/**
 * The remote's container, after its `init` with our share scope. Once; after a failure the next call tries again.
 * @param {number} index
 * @param {object[]} [chain]
 * @returns {Promise<Container>} rejects with a fault
 */
const initRemote = (index, chain) => {
  const state = remotes[index];
  return (
    state.ready ||
    (state.ready = Promise.resolve(containerOf(index))
      .then((container) =>
        within(
          () =>
            HAS_PLUGINS
              ? handRound("beforeInitContainer", {
                  shareScope: scopeOf(HAS_SCOPES ? firstScope(index) : /** @type {string} */ (REMOTES[index][0])),
                  initScope: chain || [],
                  remoteInfo: remoteInfo(index),
                  remoteEntryExports: container,
                  origin: instance,
                }).then((args) =>
                  HAS_SCOPES
                    ? initContainer(container, args.shareScope, chain, initOptions(index))
                    : initContainer(container, args.shareScope, chain)
                )
              : HAS_SCOPES
                ? initContainer(container, scopeOf(firstScope(index)), chain, initOptions(index))
                : initContainer(container, scopeOf(/** @type {string} */ (REMOTES[index][0])), chain),
          timeoutOf(index),
          "init",
          /** @type {string} */ (state.url)
        )
          .catch((reason) => {
            // Somebody else on the page was first. It works, with the share scope it has.
            if (!/different share scope/.test(reason.error)) throw reason;
            warn("Initialization of sharing external failed: " + reason.error);
          })
          .then(() => {
            if (HAS_INFO) state.initialized = 1;
            return container;
          })
      )
      .catch((reason) => {
        // An entry that threw at the start need not throw again for the first import to be told.
        if (state.asked || reason.kind != "evaluation") state.ready = undefined;
        throw reason;
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
  if (!container.override || (!HAS_CONTAINER && container.init)) return;
  /** @type {Overrides} */
  const map = {};
  if (HAS_PROVIDES && (!HAS_CONTAINER || !container.init)) {
    Object.keys(scope).forEach((key) => {
      const name = pick(scope[key], Object.keys(scope[key]));
      if (name) map[key] = () => take(scope[key], name);
    });
  }
  container.override(HAS_CONTAINER ? Object.assign(map, overrides) : map);
};

/**
 * The next one to ask loads the entry anew, under another address.
 * @param {RemoteState} state
 * @returns {void}
 */
const replaceContainer = (state) => {
  state.old = /** @type {Container} */ (state.container);
  state.tries = (state.tries || 0) + 1;
  state.container = state.ready = undefined;
};

/**
 * @param {number} index
 * @param {string} name
 * @param {object[]} chain
 * @returns {Promise<Factory>} rejects with a fault
 */
const getExposed = (index, name, chain) => {
  const scopeName = HAS_SCOPES ? firstScope(index) : /** @type {string} */ (REMOTES[index][0]);
  const state = remotes[index];
  if (HAS_MANIFESTS && !HAS_NODE && REMOTES[index][2].some(isManifest)) preload(state, name);
  const sharing = HAS_SCOPES ? initAll(REMOTES[index][0]) : initSharing(scopeName);
  // The attempt that `initSharing` has just begun, or a new one: one attempt an import.
  const ready = initRemote(index);
  if (!state.asked) {
    state.asked = 1;
    ready.catch(() => {
      state.ready = undefined;
    });
  }
  return Promise.all([ready, sharing]).then((results) => {
    const container = results[0];
    const url = /** @type {string} */ (state.url);
    /** @returns {Promise<Factory>} */
    const get = () => {
      handOn(container, shareScopes[scopeName]);
      return container.get(container.init ? name : name.replace("./", ""), chain);
    };
    return within(get, timeoutOf(index), "no-expose", url).then(
      (factory) => {
        if (typeof factory != "function") {
          throw fault("no-expose", 'The container gave nothing for "' + name + '".', url);
        }
        state.used = 1;
        state.renewed = undefined;
        return factory;
      },
      (reason) => {
        // It would wait for the same silent chunk for ever; a new one asks under other addresses.
        if (reason.kind == "timeout" && url && !state.used && state.container === container) replaceContainer(state);
        throw reason;
      }
    );
  });
};

/**
 * An old entry whose chunks are gone since a deploy: where nothing of the remote ran yet, a new entry takes its place.
 * @param {RemoteModuleRecord} record
 * @param {object[]} chain
 * @param {Fault} reason why a chunk could not be loaded
 * @param {boolean} first true if no new entry had been asked for when the import began
 * @returns {Promise<Factory>} rejects with a fault
 */
const renew = (record, chain, reason, first) => {
  const state = remotes[record[0]];
  const address = reason.error.request;
  if (!state.url || !address || reason.error.type == "timeout" || (state.renewed && !first)) throw reason;
  if (state.used) {
    return (HAS_NODE ? Promise.resolve([reason.error.status]) : diagnose(address)).then((answer) => {
      if (answer[0] == 404 || answer[0] == 410) reason.kind = "skew";
      throw reason;
    });
  }
  if (!state.renewed) {
    state.renewed = 1;
    replaceContainer(state);
  }
  return getExposed(record[0], record[1], chain);
};

/**
 * A declaration, because it calls itself.
 * @param {RemoteModuleRecord} record
 * @param {object[]} chain
 * @param {number} attempt counts from 1
 * @returns {Promise<Factory>} rejects with a fault
 */
function tryExposed(record, chain, attempt) {
  const first = !remotes[record[0]].renewed;
  return getExposed(record[0], record[1], chain)
    .catch((reason) => {
      if (HAS_SCRIPTS && reason.kind == "chunk") return renew(record, chain, reason, first);
      throw reason;
    })
    .catch((reason) => {
      reason.attempts = attempt;
      if (!reason.again || attempt > (HAS_RETRIES ? retriesOf(record[0]) : 2)) throw reason;
      // Later each time, and not all hosts of a server at once.
      const pause = (HAS_RETRIES ? Math.min(300 * attempt, 2000) : 300 * attempt) * (1 + Math.random() / 3);
      return new Promise((resolve) => setTimeout(resolve, pause)).then(() => tryExposed(record, chain, attempt + 1));
    });
}

/**
 * @param {RemoteModuleRecord} record
 * @param {object[]} chain
 * @returns {Promise<Factory>}
 */
const loadResolved = (record, chain) =>
  tryExposed(record, chain, 1).catch((reason) => {
    const error = remoteError(reason, REMOTES[record[0]][1], record[1]);
    if (!HAS_FALLBACKS || !record[2]) throw error;
    if (HAS_WARNINGS) warn(error.message);
    return getLocal(record[2]);
  });

/**
 * @param {RemoteModuleRecord} record
 * @param {object[]} chain
 * @returns {Promise<Factory>}
 */
const loadExposed = (record, chain) =>
  HAS_PLUGINS
    ? resolveRequest(record)
        .then((resolved) => loadResolved(resolved, chain).then((factory) => afterLoad(resolved, factory)))
        .catch((error) => askForRescue(error, record))
    : loadResolved(record, chain);
