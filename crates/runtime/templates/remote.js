// Remote containers and what is in them.

/**
 * An attempt to have a remote: its states and events stand in docs/architecture.md ("Attempts"). Whoever imports keeps the attempt
 * that the import began with, and so does everything that is under way for it: what comes late finds no other's.
 *
 * `index` and `remote`: of what; `unloads`: how often it was unloaded before; `tries`: the number in the addresses of its files, where it must get round a server that
 * hangs or an entry that is out of date; `old`: the attempt whose container it replaces; `container`: the container or a promise of it;
 * `ready`: the same after its `init`; `url`: where it came from; `asked`: somebody imports from it; `used`: how many modules were
 * given and have not thrown; `threw`: what those threw that have, by name.
 *
 * `manifest`: the one that the entry was found by; `wanted`: modules that were asked for before it was there; `hints`: links by the
 * file that the browser was told of; `initialized`: its `init` is through; `entry`: what its manifest named, in Node; `global`: the
 * variable that its entry sets; `place`: where runtime plugins wanted it from; `chunks`: the array through which its chunks arrive; `from`: whose its copies are; `styles`: its style sheets.
 * @typedef {{
 *   index: number, remote: RemoteRecord, tries: number, old?: Attempt, used: number, threw: Record<string, unknown>,
 *   container?: MaybePromise<Container>, ready?: Promise<Container>, url?: string, asked?: 1,
 *   manifest?: Manifest, wanted?: Record<string, 1>, hints?: Record<string, HTMLLinkElement>,
 *   initialized?: 1, unloads?: number, styles?: HTMLLinkElement[], entry?: string, global?: string, place?: RemoteLocation, chunks?: string, from?: string,
 * }} Attempt
 */

/**
 * @param {number} index
 * @param {number} tries
 * @param {Attempt} [old]
 * @returns {Attempt}
 */
const newAttempt = (index, tries, old) => ({
  index: index,
  remote: REMOTES[index],
  tries: tries,
  old: old,
  used: 0,
  // Names of exposes begin with a dot.
  threw: {},
});

/** Those that the next imports begin with. @type {Attempt[]} */
const remotes = HAS_REMOTES ? REMOTES.map((_, index) => newAttempt(index, 0)) : [];

/**
 * The attempt has failed: the next import begins a new one. Unless somebody was first, or has unloaded the remote.
 * @param {Attempt} state
 * @returns {void}
 */
const replace = (state) => {
  if (remotes[state.index] !== state) return;
  const next = state.container
    ? newAttempt(state.index, state.tries + 1, state)
    : newAttempt(state.index, state.tries, state.old);
  // One is enough.
  state.old = undefined;
  if (HAS_UNLOAD) {
    next.unloads = state.unloads;
    next.global = state.global;
    next.chunks = state.chunks;
    next.from = state.from;
    if (!HAS_NO_PAGE) dropStyles(state);
  }
  if (HAS_MANIFESTS) next.hints = state.hints;
  remotes[state.index] = next;
};

/**
 * @param {Attempt} state
 * @returns {boolean} true if somebody has unloaded the remote since the attempt began
 */
const wasUnloaded = (state) => remotes[state.index].unloads !== state.unloads;

/**
 * How long one step may take, in milliseconds: the entry, its `init`, a module's chunks.
 * @param {RemoteRecord} remote
 * @returns {number}
 */
const timeoutOf = (remote) => (HAS_TIMEOUTS && remote[3]) || 8000;

/**
 * How often an import tries again by itself what may be better in a moment.
 * @param {RemoteRecord} remote
 * @returns {number}
 */
const retriesOf = (remote) => (remote[4] === undefined ? 2 : remote[4]);

/**
 * An address that no cache and no silent server answers for, where the attempt needs one.
 * @param {string} url
 * @param {Attempt} state
 * @returns {string}
 */
const freshUrl = (url, state) => (state.tries ? addQuery(url, "try=" + state.tries) : url);

/**
 * @param {RemoteLocation} location
 * @param {Attempt} state
 * @returns {MaybePromise<Container>} rejects with a fault if it is a script
 */
const locate = (location, state) => {
  if (HAS_REGISTER && isModule(location)) return importEntry(/** @type {ScriptLocation} */ (location)[1], state);
  if (HAS_MANIFESTS && isManifest(location)) return loadByManifest(/** @type {ManifestLocation} */ (location), state);
  if (HAS_SCRIPTS && (!HAS_EXTERNALS || isScript(location))) {
    return (HAS_NODE ? fetchScript : HAS_WORKER ? importScript : loadScript)(
      /** @type {ScriptLocation} */ (location),
      state
    );
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
 * @param {Attempt} state
 * @param {number} position
 * @param {unknown} [reason] why the location before failed
 * @returns {Promise<Container>} rejects with a fault
 */
function findRemote(state, position, reason) {
  const locations = state.remote[2];
  if (HAS_LISTS && position == locations.length) return Promise.reject(reason);
  const location = locations[position];
  const url = HAS_SCRIPTS && (!HAS_EXTERNALS || isScript(location)) ? /** @type {ScriptLocation} */ (location)[1] : "";
  /** @returns {MaybePromise<Container>} */
  const find = () => locate(location, state);
  const start = HAS_PLUGINS ? () => resolveEntry(state, location) : find;
  return within(start, timeoutOf(state.remote), "no-container", url)
    .then((container) => {
      if (HAS_EXTERNALS && !container) throw fault("no-container", "Container missing", url);
      if (HAS_EXTERNALS && typeof container.get != "function")
        throw fault("bad-container", "Container without get", url);
      state.url = HAS_PLUGINS && url ? /** @type {any} */ (state.place)[1] : url;
      if (HAS_DEVTOOLS) showLoaded(state);
      return container;
    })
    .catch((reason) => {
      if (reason.kind == "timeout") state.tries++;
      // An external is asked anew next time: its rejected promise is no answer for ever.
      if (HAS_EXTERNALS && !isScript(location))
        delete __webpack_require__.c[__webpack_require__(/** @type {Id} */ (location))];
      if (!HAS_LISTS) throw reason;
      return findRemote(state, position + 1, reason);
    });
}

/**
 * @param {Attempt} state
 * @returns {MaybePromise<Container>}
 */
const containerOf = (state) =>
  state.container ||
  (state.container = findRemote(state, 0).then(
    (container) => (state.container = container),
    (reason) => {
      const old = state.old;
      state.container = undefined;
      if (!old || reason.again) throw reason;
      // Where there is no other entry, what failed is all there is.
      state.url = old.url;
      state.threw = old.threw;
      return (state.container = /** @type {Container} */ (old.container));
    }
  ));

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
 * The remote's container, after its `init` with our share scope. Once an attempt.
 * @param {Attempt} state
 * @param {object[]} [chain]
 * @returns {Promise<Container>} rejects with a fault
 */
const initRemote = (state, chain) => {
  const remote = state.remote;
  return (
    state.ready ||
    (state.ready = Promise.resolve(containerOf(state))
      .then((container) =>
        within(
          () =>
            HAS_PLUGINS
              ? handRound("beforeInitContainer", {
                  shareScope: scopeOf(HAS_SCOPES ? listOf(remote[0])[0] : /** @type {string} */ (remote[0])),
                  initScope: chain || [],
                  remoteInfo: remoteInfo(remote, state.place),
                  remoteEntryExports: container,
                  origin: instance,
                }).then((args) =>
                  HAS_SCOPES
                    ? initContainer(container, args.shareScope, chain, initOptions(remote[0]))
                    : initContainer(container, args.shareScope, chain)
                )
              : HAS_SCOPES
                ? initContainer(container, scopeOf(listOf(remote[0])[0]), chain, initOptions(remote[0]))
                : initContainer(container, scopeOf(/** @type {string} */ (remote[0])), chain),
          timeoutOf(remote),
          "init",
          /** @type {string} */ (state.url)
        )
          .catch((reason) => {
            // Somebody else on the page was first. It works, with the share scope it has.
            if (!/different share scope/.test(reason.text)) throw reason;
            warn("Initialization of sharing external failed: " + reason.text);
          })
          .then(() => {
            if (HAS_INFO) state.initialized = 1;
            return container;
          })
      )
      .catch((reason) => {
        // An entry that threw at the start need not throw again for the first import to be told.
        if (state.asked || reason.kind != "evaluation") replace(state);
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
 * What importers get of a module that the container gave. What a module throws it throws for good, as in an ES module graph: asked
 * again, its bundler gives what it had exported by then. Where nothing else of the remote was given, another attempt may have a
 * better one.
 * @param {Attempt} state
 * @param {string} name
 * @param {Factory} factory
 * @param {Loaded} link of whoever asks
 * @returns {Factory}
 */
const guard = (state, name, factory, link) => () => {
  const notes = notesOf(state);
  try {
    if (name in notes.threw) throw notes.threw[name];
    return factory();
  } catch (error) {
    notes.threw[name] = error;
    if (link.done) {
      link.done = link.loading = undefined;
      if (!--notes.used) replace(state);
    }
    throw error;
  }
};

/**
 * What is known of an attempt's container: `used` and `threw` of the first attempt on the page that had it, since builds share
 * containers. Unseen by those who list a container's members.
 * @param {Attempt} state
 * @returns {Attempt}
 */
const notesOf = (state) => {
  const container = /** @type {Container} */ (state.container);
  if (!container.__by && Object.isExtensible(container)) Object.defineProperty(container, "__by", { value: state });
  return container.__by || state;
};

/**
 * @param {Attempt} state
 * @param {string} name
 * @param {Chain} chain
 * @param {Loaded} link
 * @returns {Promise<Factory>} rejects with a fault
 */
const getExposed = (state, name, chain, link) => {
  const remote = state.remote;
  const scopeName = HAS_SCOPES ? listOf(remote[0])[0] : /** @type {string} */ (remote[0]);
  const began = HAS_SCRIPTS && !HAS_NODE ? performance.now() : 0;
  // This import is the first to ask for a fresh entry.
  const fresh = state.tries && !state.container;
  if (HAS_MANIFESTS && !HAS_NO_PAGE && remote[2].some(isManifest)) preload(state, name);
  const sharing = HAS_SCOPES ? initAll(remote[0]) : initSharing(scopeName);
  // The attempt that `initSharing` has just begun, or a new one: one attempt an import.
  const ready = initRemote(state);
  state.asked = 1;
  ready.catch(() => replace(state));
  return Promise.all([ready, !chain.early && sharing]).then((results) => {
    const container = results[0];
    const url = /** @type {string} */ (state.url);
    const isOver = () => remotes[state.index] !== state;
    const notes = notesOf(state);
    /** @returns {Promise<Factory>} */
    const get = () => {
      // What it would load now could reach the container that comes after it.
      if (isOver()) throw fault("skew", "Replaced meanwhile: " + url, url);
      if (HAS_PROVIDES || HAS_CONTAINER) handOn(container, shareScopes[scopeName]);
      const styles = HAS_UNLOAD && !HAS_NO_PAGE ? styleSheets() : [];
      // Names without "./" are those of 2020; others may leave `init` out where they share nothing.
      const factory = container.get(container.init || !container.override ? name : name.replace("./", ""), chain);
      if (HAS_UNLOAD && !HAS_NO_PAGE) noteStyles(state, styles);
      return factory;
    };
    return within(get, timeoutOf(remote), "evaluation", url)
      .then((factory) => {
        if (typeof factory != "function") {
          throw fault("no-expose", 'The container gave nothing for "' + name + '".', url);
        }
        if (isOver()) throw fault("skew", "Replaced meanwhile: " + url, url);
        notes.used++;
        return guard(state, name, factory, link);
      })
      .catch((reason) => {
        const unknown = /Module .+ does not exist/.test(reason.text);
        if (unknown) reason.kind = "no-expose";
        const address = reason.kind == "chunk" && reason.error.request;
        if (isOver()) {
          // Another import found it out of date, or it was unloaded: nothing of it runs any more.
          reason.over = 1;
        } else if (notes.used) {
          if (HAS_ADVICE) reason.used = 1;
          if (HAS_SCRIPTS && address) {
            /** @type {Promise<[number?, (string | null)?]>} */
            const look = HAS_NODE
              ? Promise.resolve([reason.error.status])
              : diagnose(address, timeoutOf(remote), began);
            return look.then((answer) => {
              if (answer[0] == 404 || answer[0] == 410) reason.kind = "skew";
              throw reason;
            });
          }
        } else if (!unknown && (reason.error || reason).name != "RemoteError") {
          // An old entry whose chunks are gone since a deploy, or one that waits for a silent server: nothing of it ran.
          replace(state);
          reason.over = address && !fresh;
        }
        throw reason;
      });
  });
};

/**
 * A declaration, because it calls itself.
 * @param {RemoteModuleRecord} record
 * @param {Chain} chain
 * @param {Loaded} link
 * @param {number} attempt counts from 1
 * @returns {Promise<Factory>} rejects with a fault
 */
function tryExposed(record, chain, link, attempt) {
  const state = remotes[record[0]];
  const length = chain.length;
  return getExposed(state, record[1], chain, link).catch((reason) => {
    reason.attempts = attempt;
    if (HAS_UNLOAD && wasUnloaded(state)) reason.over = 1;
    if (reason.over ? attempt > 3 : !reason.again || attempt > (HAS_RETRIES ? retriesOf(state.remote) : 2))
      throw reason;
    // What the container has begun to load for this import it shall wait for when it is asked again: that is no circle.
    chain.length = length;
    // Later each time, and not all hosts of a server at once.
    const pause = (HAS_RETRIES ? Math.min(300 * attempt, 2000) : 300 * attempt) * (1 + Math.random() / 3);
    return new Promise((resolve) => setTimeout(resolve, pause)).then(() =>
      tryExposed(record, chain, link, attempt + 1)
    );
  });
}

/**
 * @param {RemoteModuleRecord} record
 * @param {Chain} chain
 * @param {Loaded} link
 * @returns {Promise<Factory>}
 */
const loadResolved = (record, chain, link) =>
  tryExposed(record, chain, link, 1).catch((reason) => {
    const error = remoteError(reason, REMOTES[record[0]][1], record[1]);
    const local = record[2];
    if (!HAS_FALLBACKS || !local) throw error;
    if (HAS_WARNINGS) warn(error.message);
    return inTime(record, () => getLocal(local));
  });

/**
 * What is asked besides the remote must not hold an import for ever either.
 * @template T
 * @param {RemoteModuleRecord} record
 * @param {() => MaybePromise<T>} run
 * @returns {Promise<T>}
 */
const inTime = (record, run) =>
  within(run, timeoutOf(REMOTES[record[0]]), "", "").catch((reason) => {
    const own = reason.kind == "timeout" && reason.error.name != "RemoteError";
    throw own ? remoteError(reason, REMOTES[record[0]][1], record[1]) : reason.error;
  });

/**
 * A process of Node lives as long as an import is under way, and no longer: what remotes do at the start holds nobody.
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
const stayAwake = (promise) => {
  const timer = setInterval(() => {}, 1e9);
  const end = () => clearInterval(timer);
  promise.then(end, end);
  return promise;
};

/**
 * @param {RemoteModuleRecord} record
 * @param {Chain} chain
 * @param {Loaded} link of whoever asks
 * @returns {Promise<Factory>}
 */
const loadExposed = (record, chain, link) => {
  const result = HAS_PLUGINS
    ? inTime(record, () => resolveRequest(record))
        .then((resolved) =>
          loadResolved(resolved, chain, link).then((factory) => inTime(record, () => afterLoad(resolved, factory)))
        )
        .catch((error) => inTime(record, () => askForRescue(error, record)))
    : loadResolved(record, chain, link);
  return HAS_NODE ? stayAwake(result) : result;
};
