// Which copy of a shared module an importer gets. Source of the rules and of the texts: webpack `ConsumeSharedRuntimeModule`.

const SINGLETON = 1;
const STRICT = 2;
const EAGER = 4;

/**
 * The highest of `names`; with the strategy `loaded-first` the highest that is loaded, if there is one.
 * @param {Versions} versions
 * @param {string[]} names
 * @param {Version[][]} [intervals] the others do not count
 * @returns {string | undefined}
 */
const pick = (versions, names, intervals) =>
  names.reduce(
    (best, name) =>
      HAS_RANGES && intervals && !satisfies(intervals, name)
        ? best
        : !best ||
            (HAS_LOADED_FIRST && !versions[best].loaded != !versions[name].loaded
              ? versions[name].loaded
              : isLower(best, name))
          ? name
          : best,
    /** @type {string | undefined} */ (undefined)
  );

/**
 * @param {Versions} versions
 * @param {string} name
 * @returns {MaybePromise<Factory>}
 */
const take = (versions, name) => {
  versions[name].loaded = 1;
  if (HAS_DEVTOOLS) noteUser(versions[name]);
  return versions[name].get(__webpack_require__.R);
};

/**
 * @param {MaybePromise<Factory>} copy foreign: whatever has a `then`
 * @param {string} what it is
 * @param {number} time in milliseconds
 * @returns {Promise<Factory>}
 */
const awaitCopy = (copy, what, time) => {
  const factory = Promise.resolve(copy).then(expectFactory);
  const silence = new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(what + " is silent: no answer in " + time + " ms")), time);
    // What waits keeps all that it knows, and a process of Node, alive.
    const end = () => clearTimeout(timer);
    factory.then(end, end);
  });
  return Promise.race([factory, silence]);
};

/**
 * The copy for `record`, as things stand in the scope. A declaration, because it calls itself.
 * @param {ConsumeRecord} record
 * @param {string[]} failed versions that cannot be had
 * @param {unknown} [error] why
 * @returns {MaybePromise<Factory>}
 */
function choose(record, failed, error) {
  const scopeName = HAS_SCOPES ? scopeWith(record) : /** @type {string} */ (record[0]);
  const key = record[1];
  const local = record[2];
  const flags = record[3];
  const intervals = record[4];
  const eager = HAS_EAGER && flags & EAGER;
  const singleton = HAS_SINGLETONS && (!HAS_VERSIONED || flags & SINGLETON);
  const strict = HAS_STRICT && (!HAS_LENIENT || flags & STRICT);
  const scope = shareScopes[scopeName];
  const versions = (own(scope, key) && scope[key]) || {};
  const all = Object.keys(versions);
  const shared = "Shared module " + key;
  /** It has the time of any chunk of this build. @returns {MaybePromise<Factory>} */
  const ownCopy = () => {
    const copy = getLocal(local);
    return typeof copy == "function" ? copy : awaitCopy(copy, shared, CHUNK_TIMEOUT);
  };
  const names = all.filter((name) => (!eager || versions[name].eager) && failed.indexOf(name) < 0);
  if (!names.length) {
    if (!HAS_IMPORTLESS || local) {
      if (HAS_INFO) noteChoice(record, undefined, UNIQUE_NAME, all.length ? "none-available" : "none-offered");
      return ownCopy();
    }
    throw error || new Error(HAS_EAGER && eager && all.length ? notEager(key) : noCopy(record));
  }
  const best =
    !HAS_LOADED_FIRST && singleton
      ? names.reduce((best, next) => (!versions[best].loaded && isLower(best, next) ? next : best))
      : pick(versions, names, HAS_RANGES && !singleton ? intervals : undefined);
  // A range that any version will do for has no text.
  if (
    HAS_RANGES &&
    record[5] &&
    ((HAS_VERSIONED && !best) || !satisfies(/** @type {Version[][]} */ (intervals), /** @type {string} */ (best)))
  ) {
    if (!singleton && strict && local) {
      if (HAS_INFO) noteChoice(record, undefined, UNIQUE_NAME, "none-fits");
      return ownCopy();
    }
    if (HAS_WARNINGS || strict) {
      const message = singleton
        ? unfitSingleton(record, versions, /** @type {string} */ (best))
        : noneFits(record, versions, !!eager);
      // Why a fitting copy could not be had is nearer to the cause.
      if (strict) throw error || new Error(message);
      warn(message);
    }
  }
  const chosen = /** @type {string} */ (HAS_VERSIONED ? best || pick(versions, names) : best);
  const name = HAS_PLUGINS ? askForVersion(record, versions, chosen) : chosen;
  if (HAS_INFO) noteChoice(record, name, versions[name].from, whyChosen(record, versions, names, name, chosen));
  const before = versions[name].loaded;
  const from = versions[name].from;
  const what = shared + " " + name + " from " + from;
  // Nobody else has what this build has.
  const isLast =
    from === UNIQUE_NAME &&
    !names.some((other) => (HAS_RANGES && intervals && !satisfies(intervals, other) ? false : other !== name));
  /**
   * @param {unknown} error
   * @returns {MaybePromise<Factory>}
   */
  const next = (error) => {
    versions[name].loaded = before;
    if (isLast) throw error;
    warn(what + " gives way: " + error);
    return choose(record, failed.concat(name), error);
  };
  try {
    const copy = take(versions, name);
    if (typeof copy == "function") return copy;
    return awaitCopy(copy, what, isLast ? CHUNK_TIMEOUT : COPY_TIMEOUT).catch(next);
  } catch (error) {
    return next(error);
  }
}

/**
 * @param {ConsumeRecord} record
 * @param {Chain} chain
 * @param {Loaded} [state] of the placeholder
 * @returns {MaybePromise<Factory>}
 */
const loadShared = (record, chain, state) => {
  if (HAS_CONTAINER && overrides[record[1]]) {
    if (HAS_INFO) noteChoice(record, undefined, undefined, "override");
    return overrides[record[1]]();
  }
  // Chunks that the copy loads belong to the chain of whoever asked for it.
  const find = () =>
    // Somebody chose before the remotes were there, and it keeps its copy.
    HAS_WAITS && state && state.done
      ? /** @type {Factory} */ (state.factory)
      : inChain(chain, () => choose(record, []));
  const ready = HAS_SCOPES ? initAll(record[0]) : initSharing(/** @type {string} */ (record[0]));
  return HAS_WAITS && !(HAS_EAGER && record[3] & EAGER) && !chain.early && ready && ready !== 1
    ? ready.then(find)
    : find();
};
