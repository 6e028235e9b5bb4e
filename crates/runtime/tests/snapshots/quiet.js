const UNIQUE_NAME = "app";
const CHUNK_TIMEOUT = 120000;
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
const expectFactory = (factory) => {
  if (typeof factory != "function") throw new Error("no function: " + factory);
  return  factory;
};
const warn = (message) => {
};
const ADVICE_MARK = "\nfederation-rs: " + "npx federation-rs explain ";
const parseVersion = (text) => {
  const match =  /^[v=\s]*(\d*)\.?(\d*)\.?(\d*)[^-+]*-?([^+\s]*)/.exec(text);
  const words = match.slice(1, 4).concat(match[4] ? match[4].split(".") : []);
  return words.map((word, index) => (index < 3 || /^\d+$/.test(word) ? +word : word));
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
  const copy =
    get();
  const whole = copy;
  return whole;
};
const begin = (name) => {
  const scope = scopeOf(name);
};
const initSharing = (name, chain) => {
  if (!runs[name]) begin(name);
  runs[name] = {};
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
  return versions[name].get(__webpack_require__.R);
};
const awaitCopy = (copy, what, time) => {
  const factory = Promise.resolve(copy).then(expectFactory);
  const silence = new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(what + " is silent: no answer in " + time + " ms")), time);
    const end = () => clearTimeout(timer);
    factory.then(end, end);
  });
  return Promise.race([factory, silence]);
};
function choose(record, failed, error) {
  const scopeName = record[0];
  const key = record[1];
  const local = record[2];
  const intervals = record[4];
  const scope = shareScopes[scopeName];
  const versions = (own(scope, key) && scope[key]) || {};
  const all = Object.keys(versions);
  const shared = "Shared module " + key;
  const ownCopy = () => {
    const copy = getLocal(local);
    return typeof copy == "function" ? copy : awaitCopy(copy, shared, CHUNK_TIMEOUT);
  };
  const names = all.filter((name) => failed.indexOf(name) < 0);
  if (!names.length) {
    if (local) {
      return ownCopy();
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
  const from = versions[name].from;
  const what = shared + " " + name + " from " + from;
  const isLast =
    from === UNIQUE_NAME &&
    !names.some((other) => (intervals && !satisfies(intervals, other) ? false : other !== name));
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
const loadShared = (record, chain, state) => {
  const find = () =>
    inChain(chain, () => choose(record, []));
  const ready = initSharing( record[0]);
  return find();
};
const loaded = { __proto__:  null };
const load = (id, promises) => {
  const state = loaded[id] || (loaded[id] = {});
  const outer = __webpack_require__.R;
  if (state.done) return;
  if (outer && outer.indexOf(state) >= 0) {
    outer.open = 1;
    return;
  }
  if (!outer && state.loading) {
    promises.push(state.loading);
    return;
  }
  const chain = outer || [];
  chain.push(state);
  const settle = (factory) => {
    state.factory = expectFactory(factory);
    if (!outer) {
      chain.forEach(( link) => {
        if (link.factory) link.done = 1;
      });
    }
    else if (!outer.open) state.done = 1;
  };
  const refuse = (error) => {
    state.error = error;
    state.loading = undefined;
    chain.splice(chain.indexOf(state), 1);
    throw error;
  };
  try {
    const result =
      loadShared(CONSUMES[id], chain, state);
    if (typeof result == "function") return settle(result);
    const promise = Promise.resolve(result).then(settle).catch(refuse);
    promises.push(promise);
    if (!outer) state.loading = promise;
  } catch (error) {
    promises.push(new Promise(() => refuse(error)));
  }
};
function loadAll(ids, promises) {
  const late = promises;
  ids.forEach((id) => load( id, late));
  return;
}
const use = (id) => {
  const state = loaded[id] || (loaded[id] = {});
  const cache = __webpack_require__.c;
  const placeholder = cache[id];
  delete cache[id];
  if (!state.factory) {
    const late = [];
    inChain([], () => load(id, late));
    late.forEach((promise) => promise.catch(() => {}));
  }
  const factory = state.factory;
  if (!factory) {
    const error = state.error || new Error(notEager(id));
    throw error;
  }
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
const ofDocument = (name) =>  Document.prototype.__lookupGetter__(name).call(document);
const scriptNow = () => (typeof document == "undefined" ? undefined : ofDocument("currentScript"));
const readCurrentScript = () => {
  const script = scriptNow();
  if (!script) return;
  __webpack_require__.nc = __webpack_require__.nc || script.nonce;
};
const start = (entry, run) => {
  readCurrentScript();
  if (!own(STARTS, entry)) return run();
  const promises = [];
  loadAll(STARTS[entry], promises);
  return promises.length ? Promise.all(promises).then(run) : run();
};
__webpack_require__.fed = use;
__webpack_require__.fed.start = start;
__webpack_require__.I = initSharing;
