// Share scopes: what this build puts into them, and when.

/**
 * One for each scope. The object itself is the token by which a scope's initialisation finds out that it goes in circles.
 * @typedef {{ result?: MaybePromise<1> }} Run
 */
/** @type {Record<string, Run>} */
const runs = { __proto__: /** @type {any} */ (null) };

/**
 * The module that holds a getter. The getter's number is that of its module, times 16, and its own in there.
 * @param {number} getter
 * @returns {Id}
 */
const holderOf = (getter) => (HAS_MANY_GETTERS ? GETTERS[getter >> 4] : GETTER);

/**
 * The local copy that a getter gives.
 * @param {number} getter
 * @returns {MaybePromise<Factory>}
 */
const getLocal = (getter) => {
  const chain = __webpack_require__.R;
  const get = () => __webpack_require__(holderOf(getter))[HAS_MANY_GETTERS ? getter & 15 : getter]();
  const copy =
    HAS_LATE && own(LATE, holderOf(getter))
      ? __webpack_require__.e(LATE[holderOf(getter)]).then(() => inChain(chain, get))
      : get();
  const whole = HAS_NEEDS ? withNeeds(getter, copy) : copy;
  return HAS_AWAITED ? awaited(getter, whole) : whole;
};

/**
 * What others get of a local copy: the whole of it, whoever asks and whenever. Who is none of ours hands no chain in and may
 * be a container in its `init`: what the copy needs is then chosen as things stand, since waiting for the remotes would be
 * waiting for the one that asks.
 * @param {number} getter
 * @param {Chain} [chain]
 * @returns {MaybePromise<Factory>}
 */
const offer = (getter, chain) =>
  inChain(chain || (HAS_WAITS ? Object.assign(/** @type {Chain} */ ([]), { early: 1 }) : []), () => getLocal(getter));

/**
 * Source of the rule which registration wins: webpack `ShareRuntimeModule`.
 * @param {ShareScope} scope
 * @param {ProvideRecord} record
 * @returns {void}
 */
const register = (scope, record) => {
  const versions = inner(scope, record[1]) || (scope[record[1]] = {});
  const version = record[2];
  const active = own(versions, version) && versions[version];
  const eager = HAS_EAGER && !!record[4];
  if (
    !active ||
    // A host of Module Federation 2 does not wait for a remote with several share scopes before it takes a copy.
    (!(HAS_SCOPES ? active.loaded || active.loading : active.loaded) &&
      (HAS_EAGER && eager != !!active.eager
        ? eager
        : (HAS_EAGER || !active.eager) && UNIQUE_NAME > /** @type {string} */ (active.from)))
  ) {
    versions[version] = {
      // Vite's containers know a share scope of webpack's kind by this text, `.e(...).then(`, and take copies from others
      // while they are initialised.
      get: (chain) =>
        eager ? offer(record[3], chain) : __webpack_require__.fed.e(record[3], chain).then((factory) => factory),
      from: UNIQUE_NAME,
      eager: eager,
      version: version,
    };
  }
};

/**
 * @param {string} name of a scope
 * @returns {void}
 */
const begin = (name) => {
  const scope = scopeOf(name);
  if (HAS_PROVIDES) {
    PROVIDES.forEach((record) => {
      if (record[0] === name) register(scope, record);
    });
  }
};

/**
 * What remote `index` shares shall count from the start. One that fails holds nobody, a silent one not for long.
 * @param {number} index
 * @param {object[]} tokens
 * @returns {Promise<void>}
 */
const awaitRemote = (index, tokens) =>
  new Promise((resolve) => {
    /** @type {1 | undefined} */
    let late;
    const timer = setTimeout(() => {
      if (HAS_WARNINGS) late = 1;
      resolve();
    }, INIT_TIMEOUT);
    initRemote(remotes[index], tokens)
      .then(
        () => {
          if (HAS_WARNINGS && late) {
            warn(
              "Remote " +
                REMOTES[index][1] +
                " came late" +
                (HAS_ADVICE ? ": it gets the shared modules that are loaded already" : "")
            );
          }
        },
        (reason) => warn("Initialization of sharing external failed: " + reason.text)
      )
      .then(() => {
        clearTimeout(timer);
        resolve();
      });
  });

/**
 * Puts what this build shares into scope `name` and lets its remotes do the same, once. Gives 1 or a promise of it;
 * `undefined` where waiting would go in circles.
 * @param {string} name
 * @param {object[]} [chain] tokens of the initialisations that this one is part of
 * @returns {MaybePromise<1 | undefined>}
 */
const initSharing = (name, chain) => {
  // Where nobody is waited for, nothing can go in circles.
  if (!HAS_WAITS) {
    if (!runs[name]) begin(name);
    runs[name] = {};
    return 1;
  }
  const run = runs[name] || (runs[name] = {});
  const tokens = chain || [];
  if (tokens.indexOf(run) >= 0) return;
  const nested = tokens.length;
  tokens.push(run);
  // Another initialisation of this scope is under way: it may be waiting for the very one that asks.
  if (run.result) return nested && run.result !== 1 ? undefined : run.result;
  begin(name);
  run.result = 1;
  /** @type {Promise<unknown>[]} */
  const waits = [];
  REMOTES.forEach((record, index) => {
    if (HAS_ON_DEMAND && index >= IMPORTED) return;
    if (HAS_SCOPES ? listOf(record[0]).indexOf(name) >= 0 : record[0] === name) waits.push(awaitRemote(index, tokens));
  });
  if (waits.length) run.result = Promise.all(waits).then(() => (run.result = 1));
  return run.result;
};
