const UNIQUE_NAME = "app";
const CHUNK_TIMEOUT = 120000;
const CHUNKS = {"src_a":["dep-id"]};
const CONSUMES = {"dep-id":["default","dep",1,0,[[[1,0,0],[2,0,0,0]]],"^1.0.0"]};
const GETTER = 7;
const PROVIDES = [["default","dep","1.0.0",1]];
const overrides = { __proto__:  null };
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
const addQuery = (url, query) => url + (url.indexOf("?") < 0 ? "?" : "&") + query;
const warn = (message) => {
  console.warn(message);
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
const offer = (getter, chain) =>
  inChain(chain || ([]), () => getLocal(getter));
const register = (scope, record) => {
  const versions = inner(scope, record[1]) || (scope[record[1]] = {});
  const version = record[2];
  const active = own(versions, version) && versions[version];
  if (
    !active ||
    (!active.loaded &&
      ((!active.eager) && UNIQUE_NAME >  active.from))
  ) {
    versions[version] = {
      get: (chain) =>
        __webpack_require__.fed.e(record[3], chain).then((factory) => factory),
      from: UNIQUE_NAME,
      eager: false,
      version: version,
    };
  }
};
const begin = (name) => {
  const scope = scopeOf(name);
  PROVIDES.forEach((record) => {
    if (record[0] === name) register(scope, record);
  });
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
const adviseVersion = (record) =>
  ADVICE_MARK +
  "shared-version";
const noneFits = (record, versions, eager) =>
  "No satisfying version (" +
  record[5] +
  ")" +
  (eager ? " for eager consumption" : "") +
  " of shared module " +
  record[1] +
  " found in shared scope " +
  record[0] +
  ".\nAvailable versions: " +
  Object.keys(versions)
    .map((name) => name + " from " + versions[name].from)
    .join(", ") +
  adviseVersion(record);
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
    return ownCopy();
  }
  const best =
    pick(versions, names, intervals);
  if (
    record[5] &&
    ((!best) || !satisfies( intervals,  best))
  ) {
    if (local) {
      return ownCopy();
    }
    const message = noneFits(record, versions, false);
    throw error || new Error(message);
  }
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
  if (overrides[record[1]]) {
    return overrides[record[1]]();
  }
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
const again = /\btry=\d+/.exec( (scriptNow() || 0).src);
const readCurrentScript = () => {
  const script = scriptNow();
  if (!script) return;
  __webpack_require__.nc = __webpack_require__.nc || script.nonce;
  const load = __webpack_require__.l;
  if (again && load) {
    __webpack_require__.l = (url, done, key, chunk) => load(addQuery(url, again[0]), done, key + again[0], chunk);
  }
};
const OTHER_SCOPE = "Container initialization failed as it has already been initialized with a different share scope";
const createContainer = (scopes, exposes) => {
  readCurrentScript();
  return {
    get: (name, chain) => {
      const load = exposes[name] || exposes["./" + name];
      if (!load) return Promise.reject(new Error('Module "' + name + '" does not exist in container.'));
      const result = inChain(chain, load);
      return result;
    },
    init: (scope, chain) => {
          const present = shareScopes[ scopes];
          if (present && present !== scope) throw new Error(OTHER_SCOPE);
          shareScopes[ scopes] = scope;
          return initSharing( scopes, chain);
        },
    override: (map) => {
      Object.assign(overrides, map);
    },
  };
};
__webpack_require__.fed = use;
__webpack_require__.fed.container = createContainer;
__webpack_require__.I = initSharing;
__webpack_require__.fed.e =  offer;
__webpack_require__.f.fed = (chunk, promises) => {
  if (own(CHUNKS, chunk)) {
    loadAll(CHUNKS[chunk], promises);
  }
};
