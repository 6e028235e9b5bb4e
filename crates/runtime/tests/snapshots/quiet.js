const STARTS = {"main":["dep-id"]};
const CONSUMES = {"dep-id":["default","dep",1,0,[[[1,0,0],[2,0,0,0]]],"^1.0.0"]};
const GETTER = 7;
const shareScopes = (__webpack_require__.S = Object.assign( ({ __proto__: null }), __webpack_require__.S));
const own = (object, key) => object && Object.prototype.hasOwnProperty.call(object, key);
const inner = (object, key) =>
  own(object, key) ? object[key] : (object[key] =  ({ __proto__: null }));
const scopeOf = (name) => inner(shareScopes, name);
const inChain = (chain, run) => {
  const outer = __webpack_require__.R;
  __webpack_require__.R = chain;
  try {
    return run();
  } finally {
    __webpack_require__.R = outer;
  }
};
const ADVICE_MARK = "\nfederation-rs: " + "npx federation-rs explain ";
const parseVersion = (text) => {
  const match =  /^[v=\s]*(\d*)\.?(\d*)\.?(\d*)[^-+]*-?([^+\s]*)/.exec(text);
  const words = match[4] ? match[4].split(".") : [];
  const numbers = [+match[1], +match[2], +match[3]];
  return numbers.concat(words.map((word) => (/^\d+$/.test(word) ? +word : word)));
};
const isBelow = (a, b) => {
  for (let index = 0; ; index++) {
    const x = a[index];
    const y = b[index];
    if (x === undefined || y === undefined) {
      return x !== y && (x === undefined) !== (index === 3);
    }
    if (x !== y) return typeof x == typeof y ? x < y : typeof x == "number";
  }
};
const isLower = (a, b) => isBelow(parseVersion(a), parseVersion(b));
const satisfies = (intervals, text) => {
  const version = parseVersion(text);
  return intervals.some(
    (interval) =>
      !isBelow(version, interval[0]) &&
      (!interval[1] || isBelow(version, interval[1])) &&
      (version.length < 4)
  );
};
const runs = { __proto__:  null };
const holderOf = (getter) => GETTER;
const getLocal = (getter) => {
  const get = () => __webpack_require__(holderOf(getter))[getter]();
  return get();
};
const begin = (name) => {
  const scope = scopeOf(name);
};
const initSharing = (name, chain) => {
  if (!runs[name]) {
    runs[name] = {};
    begin(name);
  }
  return 1;
};
const notEager = (what) =>
  "Shared module is not available for eager consumption: " +
  what +
  ADVICE_MARK +
  "shared-eager";
const noCopy = (record) =>
  "Shared module " +
  record[1] +
  " doesn't exist in shared scope " +
  record[0] +
  ADVICE_MARK +
  "shared-missing";
const pick = (versions, names, intervals) =>
  names.reduce(
    (best, name) =>
      intervals && !satisfies(intervals, name)
        ? best
        : !best ||
            isLower(best, name)
          ? name
          : best,
     undefined
  );
const take = (versions, name) => {
  versions[name].loaded = 1;
  return versions[name].get();
};
function choose(record, failed, error) {
  const scopeName = record[0];
  const key = record[1];
  const local = record[2];
  const intervals = record[4];
  const scope = shareScopes[scopeName];
  const versions = own(scope, key) ? scope[key] : {};
  const all = Object.keys(versions);
  const names = all.filter((name) => failed.indexOf(name) < 0);
  if (!names.length) {
    if (local) {
      return getLocal(local);
    }
    throw error || new Error(noCopy(record));
  }
  const best =
    pick(versions, names, intervals);
  if (
    record[5] &&
    ((!best) || !satisfies( intervals,  best))
  ) {}
  const chosen =  (best || pick(versions, names));
  const name = chosen;
  const before = versions[name].loaded;
  const next = (error) => {
    versions[name].loaded = before;
    return choose(record, failed.concat(name), error);
  };
  try {
    const copy = take(versions, name);
    return typeof copy == "function" ? copy : copy.catch(next);
  } catch (error) {
    return next(error);
  }
}
const loadShared = (record, chain) => {
  const find = () => inChain(chain, () => choose(record, []));
  const ready = initSharing( record[0]);
  return find();
};
const loaded = { __proto__:  null };
const load = (id, promises) => {
  const state = loaded[id] || (loaded[id] = {});
  const outer = __webpack_require__.R;
  if (state.factory || (outer && outer.indexOf(state) >= 0)) return;
  if (!outer && state.loading) {
    promises.push(state.loading);
    return;
  }
  const chain =  (outer || []);
  chain.push(state);
  const settle = (factory) => {
    state.factory = factory;
  };
  let result;
  try {
    result =
      loadShared(CONSUMES[id], chain);
  } catch (error) {
    state.error = error;
    result = Promise.reject(error);
  }
  if (typeof result == "function") return settle(result);
  const promise = result.then(settle);
  promises.push(promise);
  if (!outer) {
    const end = () => {
      if (state.loading === promise) state.loading = undefined;
    };
    state.loading = promise;
    promise.then(end, end);
  }
};
const use = (id) => {
  const state = loaded[id] || (loaded[id] = {});
  if (!state.factory) {
    const late = [];
    load(id, late);
    late.forEach((promise) => promise.catch(() => {}));
  }
  const factory = state.factory;
  if (!factory) {
    throw state.error || new Error(notEager(id));
  }
  const cache = __webpack_require__.c;
  const placeholder = cache[id];
  delete cache[id];
  try {
    const exports = factory();
    cache[id] = placeholder;
    return exports;
  } catch (error) {
    state.factory = () => {
      throw error;
    };
    throw error;
  }
};
const readCurrentScript = () => {
  if (typeof document == "undefined") return;
  const prototype = Document.prototype;
  const script = prototype.__lookupGetter__("currentScript").call(document);
  if (!script) return;
  __webpack_require__.nc = __webpack_require__.nc || script.nonce;
};
const start = (entry, run) => {
  readCurrentScript();
  if (!own(STARTS, entry)) return run();
  const promises = [];
  STARTS[entry].forEach((id) => load(id, promises));
  return promises.length ? Promise.all(promises).then(run) : run();
};
__webpack_require__.fed = use;
__webpack_require__.fed.start = start;
__webpack_require__.I = initSharing;
