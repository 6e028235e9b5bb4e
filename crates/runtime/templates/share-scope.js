// Share scopes: what this build puts into them, and when.

/**
 * One for each scope. The object itself is the token by which a scope's initialisation finds out that it goes in circles.
 * @typedef {{ result?: MaybePromise<1> }} Run
 */
/** @type {Record<string, Run>} */
const runs = { __proto__: /** @type {any} */ (null) };

/**
 * The local copy whose getter module `id` holds.
 * @param {Id} id
 * @returns {MaybePromise<Factory>}
 */
const getLocal = (id) =>
  HAS_LATE && own(LATE, id)
    ? __webpack_require__.e(LATE[id]).then(() => __webpack_require__(id)())
    : __webpack_require__(id)();

/**
 * Source of the rule which registration wins: webpack `ShareRuntimeModule`.
 * @param {ProvideRecord} record
 * @returns {void}
 */
const register = (record) => {
  const scope = scopeOf(record[0]);
  const versions = own(scope, record[1]) ? scope[record[1]] : (scope[record[1]] = Object.create(null));
  const version = record[2];
  const active = own(versions, version) && versions[version];
  const eager = HAS_EAGER && !!record[4];
  if (
    !active ||
    (!active.loaded && (!eager != !active.eager ? eager : UNIQUE_NAME > /** @type {string} */ (active.from)))
  ) {
    versions[version] = {
      get: () => getLocal(record[3]),
      from: UNIQUE_NAME,
      eager: eager,
      version: version,
    };
  }
};

/**
 * Puts what this build shares into scope `name` and lets its remotes do the same, once. Gives 1 or a promise of it;
 * `undefined` where waiting would go in circles.
 * @param {string} name
 * @param {object[]} [chain] tokens of the initialisations that this one is part of
 * @returns {MaybePromise<1 | undefined>}
 */
const initSharing = (name, chain) => {
  const tokens = chain || [];
  const run = own(runs, name) ? runs[name] : (runs[name] = {});
  if (tokens.indexOf(run) >= 0) return;
  const nested = tokens.length;
  tokens.push(run);
  // Another initialisation of this scope is under way: it may be waiting for the very one that asks.
  if (run.result) return nested && run.result !== 1 ? undefined : run.result;
  run.result = 1;
  scopeOf(name);
  if (HAS_PROVIDES) {
    PROVIDES.forEach((record) => {
      if (record[0] === name) register(record);
    });
  }
  if (HAS_REMOTES) {
    /** @type {Promise<unknown>[]} */
    const waits = [];
    REMOTES.forEach((record, index) => {
      if (record[0] === name) {
        waits.push(
          initRemote(index, tokens).catch((error) => warn("Initialization of sharing external failed: " + error)),
        );
      }
    });
    if (waits.length) run.result = Promise.all(waits).then(() => (run.result = 1));
  }
  return run.result;
};
