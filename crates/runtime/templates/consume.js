// Which copy of a shared module an importer gets. Source of the rules and of the texts: webpack `ConsumeSharedRuntimeModule`.

const SINGLETON = 1;
const STRICT = 2;
const EAGER = 4;

/**
 * @param {string[]} names versions
 * @param {(name: string) => boolean} [accepts]
 * @returns {string | undefined}
 */
const highest = (names, accepts) =>
  names.reduce(
    (best, name) => ((!accepts || accepts(name)) && (!best || isLower(best, name)) ? name : best),
    /** @type {string | undefined} */ (undefined),
  );

/**
 * @param {Versions} versions
 * @param {string} name
 * @returns {MaybePromise<Factory>}
 */
const take = (versions, name) => {
  versions[name].loaded = 1;
  return versions[name].get();
};

/**
 * The copy for `record`, as things stand in the scope.
 * @param {ConsumeRecord} record
 * @returns {MaybePromise<Factory>}
 */
const choose = (record) => {
  const scopeName = record[0];
  const key = record[1];
  const flags = record[3];
  const intervals = record[4];
  const eager = HAS_EAGER && flags & EAGER;
  const scope = shareScopes[scopeName];
  const versions = own(scope, key) ? scope[key] : {};
  const all = Object.keys(versions);
  const names = eager ? all.filter((name) => versions[name].eager) : all;
  if (!names.length) {
    if (record[2]) return getLocal(record[2]);
    throw new Error(
      eager && own(scope, key)
        ? "Shared module is not available for eager consumption: " + key
        : "Shared module " + key + " doesn't exist in shared scope " + scopeName,
    );
  }
  /** @type {string} */
  let name;
  if (HAS_SINGLETONS && (!HAS_VERSIONED || flags & SINGLETON)) {
    name = names.reduce((best, next) => (!versions[best].loaded && isLower(best, next) ? next : best));
    if (HAS_RANGES && intervals && !satisfies(intervals, name)) {
      const message =
        "Unsatisfied version " +
        name +
        " from " +
        versions[name].from +
        " of shared singleton module " +
        key +
        " (required " +
        record[5] +
        ")";
      if (HAS_STRICT && (!HAS_LENIENT || flags & STRICT)) throw new Error(message);
      warn(message);
    }
    return take(versions, name);
  }
  if (HAS_RANGES && intervals) {
    const fitting = highest(names, (name) => satisfies(intervals, name));
    if (fitting) return take(versions, fitting);
    const strict = HAS_STRICT && (!HAS_LENIENT || flags & STRICT);
    if (strict && record[2]) return getLocal(record[2]);
    const message =
      "No satisfying version (" +
      record[5] +
      ")" +
      (eager ? " for eager consumption" : "") +
      " of shared module " +
      key +
      " found in shared scope " +
      scopeName +
      ".\nAvailable versions: " +
      all.map((name) => name + " from " + versions[name].from).join(", ");
    if (strict) throw new Error(message);
    warn(message);
  }
  return take(versions, /** @type {string} */ (highest(names)));
};

/**
 * @param {ConsumeRecord} record
 * @param {object[]} chain
 * @returns {MaybePromise<Factory>}
 */
const loadShared = (record, chain) => {
  if (own(overrides, record[1])) return overrides[record[1]]();
  /** @returns {MaybePromise<Factory>} */
  const inChain = () => {
    // Chunks that the copy loads belong to the chain of whoever asked for it.
    const outer = __webpack_require__.R;
    __webpack_require__.R = chain;
    try {
      return choose(record);
    } finally {
      __webpack_require__.R = outer;
    }
  };
  const ready = initSharing(record[0]);
  return !(HAS_EAGER && record[3] & EAGER) && ready && ready !== 1 ? ready.then(inChain) : inChain();
};
