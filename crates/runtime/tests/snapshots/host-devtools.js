const UNIQUE_NAME = "app";
const BUILD_VERSION = "1.0.0";
const INIT_TIMEOUT = 1000;
const CHUNK_TIMEOUT = 120000;
const CHUNKS = {"src_a":["dep-id"]};
const CONSUMES = {"dep-id":["default","dep",1,0,[[[1,0,0],[2,0,0,0]]],"^1.0.0"]};
const GETTER = 7;
const PROVIDES = [["default","dep","1.0.0",1]];
const REMOTES = [["default","shop",[["shop","http://localhost/shop.js"]]]];
const REMOTE_MODULES = {"cart-id":[0,"./Cart"]};
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
const textOf = (error) => {
  try {
    return String(error);
  } catch (_error) {
    return typeof error;
  }
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
  inChain(chain || Object.assign( ([]), { early: 1 }), () => getLocal(getter));
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
const awaitRemote = (index, tokens) =>
  new Promise((resolve) => {
    let late;
    const timer = setTimeout(() => {
      late = 1;
      resolve();
    }, INIT_TIMEOUT);
    initRemote(remotes[index], tokens)
      .then(
        () => {
          if (late) {
            warn(
              "Remote " +
                REMOTES[index][1] +
                " came late" +
                ""
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
const initSharing = (name, chain) => {
  const run = runs[name] || (runs[name] = {});
  const tokens = chain || [];
  if (tokens.indexOf(run) >= 0) return;
  const nested = tokens.length;
  tokens.push(run);
  if (run.result) return nested && run.result !== 1 ? undefined : run.result;
  begin(name);
  run.result = 1;
  const waits = [];
  REMOTES.forEach((record, index) => {
    if (record[0] === name) waits.push(awaitRemote(index, tokens));
  });
  if (waits.length) run.result = Promise.all(waits).then(() => (run.result = 1));
  return run.result;
};
const notEager = (what) =>
  "Shared module is not available for eager consumption: " +
  what +
  ADVICE_MARK +
  "shared-eager";
const SINGLETON = 1;
const STRICT = 2;
const EAGER = 4;
const pick = (versions, names, intervals) =>
  names.reduce(
    (best, name) =>
      !best ||
            isLower(best, name)
          ? name
          : best,
     undefined
  );
const take = (versions, name) => {
  versions[name].loaded = 1;
  noteUser(versions[name]);
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
    noteChoice(record, undefined, UNIQUE_NAME, all.length ? "none-available" : "none-offered");
    return ownCopy();
  }
  const best =
    names.reduce((best, next) => (!versions[best].loaded && isLower(best, next) ? next : best));
  const chosen =  best;
  const name = chosen;
  noteChoice(record, name, versions[name].from, whyChosen(record, versions, names, name, chosen));
  const before = versions[name].loaded;
  const from = versions[name].from;
  const what = shared + " " + name + " from " + from;
  const isLast =
    from === UNIQUE_NAME &&
    !names.some((other) => (other !== name));
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
    state && state.done
      ?  state.factory
      : inChain(chain, () => choose(record, []));
  const ready = initSharing( record[0]);
  return !chain.early && ready && ready !== 1
    ? ready.then(find)
    : find();
};
const fault = (kind, error, url, again) => ({
  kind: kind,
  error: typeof error == "string" ? (error = new Error(error)) : error,
  text: textOf(error),
  url: url,
  by: fault,
  again: again,
});
const within = (run, time, kind, url) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(fault("timeout", "Loading script failed.\n(timeout: " + url + ")\nNo answer in " + time + " ms.", url)),
      time
    );
    new Promise((go) => go(run()))
      .then(resolve, (error) => {
        const known =
          error &&
          (error.type && error.request
            ? "chunk"
            : (error.expose && error.name == "RemoteError") &&
              error.kind);
        reject(error && error.by === fault ? error : fault(known || kind, error, url));
      })
      .then(() => clearTimeout(timer));
  });
const remoteError = (reason, remote, expose) => {
  const cause = reason.error;
  const parts = textOf((cause && cause.message) || reason.text).split(ADVICE_MARK);
  return Object.assign(
    new Error(
      parts[0] +
        '\nwhile loading "' +
        expose +
        '" from webpack/container/reference/' +
        remote +
        ADVICE_MARK +
        (parts[1] ||
          reason.kind)
    ),
    {
      name: "RemoteError",
      remote: remote,
      expose: expose,
      url: reason.url,
      kind: reason.kind,
      code: cause && cause.code,
      attempts: reason.attempts,
      cause: cause,
    }
  );
};
const findGlobal = (path) =>
  own(self, path)
      ?  self[path]
      : undefined;
const resourceOf = (url, since) =>
  performance
    .getEntriesByName(url)
    .filter((entry) => entry.startTime >= since)
    .pop();
const diagnose = (url, time, since) => {
  const entry = resourceOf(url, since);
  if (entry && entry.responseStatus) return Promise.resolve([entry.responseStatus, entry.contentType]);
  const control = new AbortController();
  setTimeout(() => control.abort(), time);
  return fetch(url, { signal: control.signal }).then(
    (response) => {
      control.abort();
      return [response.status, response.headers.get("content-type")];
    },
    () => []
  );
};
const loadings = () => inner( self, "federation-rs");
const loadScript = (location, state) => {
  const global = location[0];
  const url = freshUrl(location[1], state);
  const address = url;
  const home = address.split(/[?#]/)[0];
  const page = loadings();
  const known = page[global];
  if (known && known.home != home) {
    return Promise.reject(fault("bad-container", global + " came from " + known.home + " and not from " + url, url));
  }
  const present = known && known.tries >= state.tries;
  if (present) return known.container;
  const container = new Promise(( resolve, reject) => {
    let detail;
    const refuse = (kind, type, again) => {
      const text = "Loading script failed.\n(" + type + ": " + url + ")";
      reject(fault(kind, detail ? text + "\n" + detail : text, url, again));
    };
    const find = () => {
      const found = findGlobal(global);
      if (!found || typeof found.get != "function" || (state.old && found === state.old.container)) return;
      resolve(found);
      return 1;
    };
    const listen = (event) => {
      if (!event.filename || event.filename == address) detail = event.message;
    };
    const began = performance.now();
    const done = (event) => {
      removeEventListener("error", listen);
      if ((!find()) && event.type != "timeout")
        why(event.type);
    };
    const why = (type) => {
      const missing = (page) => {
        const kind = detail ? (page ? "not-javascript" : "evaluation") : "no-container";
        const found = findGlobal(global);
        refuse(found === undefined || (state.old && found === state.old.container) ? kind : "bad-container", "missing");
      };
      const time = timeoutOf(state.remote);
      if (type == "load") {
        const entry = resourceOf(address, began);
        if (entry || !detail) return missing(entry && /html/.test(entry.contentType));
        return diagnose(address, time, began).then((answer) => missing(/html/.test(answer[1] || "")));
      }
      diagnose(address, time, began).then((answer) => {
        const status = answer[0];
        if (status) detail = "HTTP " + status;
        if (!status) refuse(navigator.onLine === false ? "offline" : "network", "error", true);
        else if (status > 399) refuse("http", "error", status > 499);
        else if (!/script/.test(answer[1] || "script")) refuse("not-javascript", "error");
        else refuse("network", "error", true);
      });
    };
    const begin = () => {
      if (navigator.onLine === false) return refuse("offline", "error");
      addEventListener("error", listen);
      const load =  __webpack_require__.l;
      load(url, done, url);
    };
    if (!find()) begin();
  });
  const loading = (page[global] = { home: home, tries: state.tries, container: container });
  container.catch(() => {
    if (page[global] !== loading) return;
    delete page[global];
  });
  return container;
};
const newAttempt = (index, tries, old) => ({
  index: index,
  remote: REMOTES[index],
  tries: tries,
  old: old,
  used: 0,
  threw: {},
});
const remotes = REMOTES.map((_, index) => newAttempt(index, 0));
const replace = (state) => {
  if (remotes[state.index] !== state) return;
  const next = state.container
    ? newAttempt(state.index, state.tries + 1, state)
    : newAttempt(state.index, state.tries, state.old);
  state.old = undefined;
  remotes[state.index] = next;
};
const timeoutOf = (remote) => 8000;
const freshUrl = (url, state) => (state.tries ? addQuery(url, "try=" + state.tries) : url);
const locate = (location, state) => {
  return loadScript(
     location,
    state
  );
};
const isScript = (location) => Array.isArray(location);
function findRemote(state, position, reason) {
  const locations = state.remote[2];
  const location = locations[position];
  const url = location[1];
  const find = () => locate(location, state);
  const start = find;
  return within(start, timeoutOf(state.remote), "no-container", url)
    .then((container) => {
      state.url = url;
      showLoaded(state);
      return container;
    })
    .catch((reason) => {
      if (reason.kind == "timeout") state.tries++;
      throw reason;
    });
}
const containerOf = (state) =>
  state.container ||
  (state.container = findRemote(state, 0).then(
    (container) => (state.container = container),
    (reason) => {
      const old = state.old;
      state.container = undefined;
      if (!old || reason.again) throw reason;
      state.url = old.url;
      state.threw = old.threw;
      return (state.container =  old.container);
    }
  ));
const initContainer = (container, scope, chain, options) =>
  container.init && container.init(scope, chain);
const initRemote = (state, chain) => {
  const remote = state.remote;
  return (
    state.ready ||
    (state.ready = Promise.resolve(containerOf(state))
      .then((container) =>
        within(
          () =>
            initContainer(container, scopeOf( remote[0]), chain),
          timeoutOf(remote),
          "init",
           state.url
        )
          .catch((reason) => {
            if (!/different share scope/.test(reason.text)) throw reason;
            warn("Initialization of sharing external failed: " + reason.text);
          })
          .then(() => {
            state.initialized = 1;
            return container;
          })
      )
      .catch((reason) => {
        if (state.asked || reason.kind != "evaluation") replace(state);
        throw reason;
      }))
  );
};
const handOn = (container, scope) => {
  if (!container.override || container.init) return;
  const map = {};
  Object.keys(scope).forEach((key) => {
    const name = pick(scope[key], Object.keys(scope[key]));
    if (name) map[key] = () => take(scope[key], name);
  });
  container.override(map);
};
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
const notesOf = (state) => {
  const container =  state.container;
  if (!container.__by && Object.isExtensible(container)) Object.defineProperty(container, "__by", { value: state });
  return container.__by || state;
};
const getExposed = (state, name, chain, link) => {
  const remote = state.remote;
  const scopeName = remote[0];
  const began = performance.now();
  const fresh = state.tries && !state.container;
  const sharing = initSharing(scopeName);
  const ready = initRemote(state);
  state.asked = 1;
  ready.catch(() => replace(state));
  return Promise.all([ready, !chain.early && sharing]).then((results) => {
    const container = results[0];
    const url =  state.url;
    const isOver = () => remotes[state.index] !== state;
    const notes = notesOf(state);
    const get = () => {
      if (isOver()) throw fault("skew", "Replaced meanwhile: " + url, url);
      handOn(container, shareScopes[scopeName]);
      const factory = container.get(container.init || !container.override ? name : name.replace("./", ""), chain);
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
          reason.over = 1;
        } else if (notes.used) {
          if (address) {
            const look = diagnose(address, timeoutOf(remote), began);
            return look.then((answer) => {
              if (answer[0] == 404 || answer[0] == 410) reason.kind = "skew";
              throw reason;
            });
          }
        } else if (!unknown && (reason.error || reason).name != "RemoteError") {
          replace(state);
          reason.over = address && !fresh;
        }
        throw reason;
      });
  });
};
function tryExposed(record, chain, link, attempt) {
  const state = remotes[record[0]];
  const length = chain.length;
  return getExposed(state, record[1], chain, link).catch((reason) => {
    reason.attempts = attempt;
    if (reason.over ? attempt > 3 : !reason.again || attempt > (2))
      throw reason;
    chain.length = length;
    const pause = (300 * attempt) * (1 + Math.random() / 3);
    return new Promise((resolve) => setTimeout(resolve, pause)).then(() =>
      tryExposed(record, chain, link, attempt + 1)
    );
  });
}
const loadResolved = (record, chain, link) =>
  tryExposed(record, chain, link, 1).catch((reason) => {
    const error = remoteError(reason, REMOTES[record[0]][1], record[1]);
    throw error;
  });
const loadExposed = (record, chain, link) => {
  const result = loadResolved(record, chain, link);
  return result;
};
const remoteInfo = (record, place) => {
  const location =  (place || record[2][0]);
  const script = isScript(location);
  return {
    name: script ? location[0] : record[1],
    alias: record[1],
    entry: script ? location[1] : "",
    entryGlobalName: script ? location[0] : "",
    type: script ? "global" : "external",
    shareScope: record[0],
  };
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
    else if (!outer.open && own(CONSUMES, id)) state.done = 1;
  };
  const refuse = (error) => {
    state.error = error;
    state.loading = undefined;
    chain.splice(chain.indexOf(state), 1);
    throw error;
  };
  try {
    const result =
      own(CONSUMES, id)
        ? loadShared(CONSUMES[id], chain, state)
        : loadExposed(REMOTE_MODULES[id], chain, state);
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
    if (error &&  error.missing) state.done = state.loading = undefined;
    else {
      state.factory = () => {
        throw error;
      };
    }
    throw error;
  }
};
const noteChoice = (record, version, from, why) => {
  const local = PROVIDES.find((provide) => provide[3] === record[2]);
  record[6] = [version || (local ? local[2] : undefined), from, why];
};
const noteUser = (entry) => {
  const users = entry.useIn || (entry.useIn = []);
  if (users.indexOf(UNIQUE_NAME) < 0) users.push(UNIQUE_NAME);
};
const whyChosen = (record, versions, names, name, chosen) => {
  if (name !== chosen) return "plugin";
  const higher = names.filter((other) => isLower(name, other));
  if (!higher.length) return names.length > 1 ? "highest" : "only";
  return versions[name].loaded ? "loaded" : "highest-fitting";
};
const describeShared = (id) => {
  const record = CONSUMES[id];
  const choice = record[6] || [];
  const flags = record[3];
  return {
    name: record[1],
    shareScope: record[0],
    requiredVersion: record[5] || "*",
    singleton: !!(flags & SINGLETON),
    strictVersion: !!(flags & STRICT),
    eager: !!(flags & EAGER),
    version: choice[0],
    from: choice[1],
    why: choice[2] || "not-loaded",
  };
};
const put = (object, key, value) => {
  Object.defineProperty(object, key, { value: value, writable: true, enumerable: true, configurable: true });
};
const putOnce = (object, key, value) => {
  if (!own(object, key) || !object[key]) put(object, key, value);
  return object[key];
};
const addRow = (list, field, row) => {
  if (!list.some((other) => other[field] === row[field])) list.push(row);
};
const devtoolsGlobal = () => {
  const page = self;
  const names = ["__FEDERATION__", "__VMOK__"];
  const name = names.find((name) => own(page, name));
  const global = name ? page[name] : {};
  names.forEach((name) => {
    if (!own(page, name)) Object.defineProperty(page, name, { value: global, writable: true });
  });
  ["__GLOBAL_PLUGIN__", "__INSTANCES__"].forEach((key) => putOnce(global, key, []));
  ["moduleInfo", "__SHARE__", "__MANIFEST_LOADING__"].forEach((key) => putOnce(global, key, {}));
  putOnce(global, "__PRELOADED_MAP__", new Map());
  putOnce(global, "__PRELOADED_ASSETS__", new Set());
  return global;
};
const moduleInfoOf = (key, fields) => {
  const row = putOnce(devtoolsGlobal().moduleInfo, key, {});
  Object.keys(fields).forEach((field) => putOnce(row, field,  fields[field]));
  return row;
};
const ownModuleInfo = () =>
  moduleInfoOf(BUILD_VERSION ? UNIQUE_NAME + ":" + BUILD_VERSION : UNIQUE_NAME, {
    version: BUILD_VERSION,
    remoteEntry: "",
    remotesInfo: {},
    modules: [],
    shared: [],
  });
const tellDevtools = (tell) => {
  try {
    tell();
  } catch (error) {
    warn("DevTools will not show all of " + UNIQUE_NAME + ": " + error);
  }
};
const shareConfigOf = (scopeName, key) => {
  const found =
    Object.keys(CONSUMES).filter((id) => {
      const scopes = CONSUMES[id][0];
      return CONSUMES[id][1] === key && (Array.isArray(scopes) ? scopes : [scopes]).indexOf(scopeName) >= 0;
    });
  if (!found || !found.length) return {};
  const need = describeShared(found[0]);
  return {
    requiredVersion: need.requiredVersion,
    singleton: need.singleton,
    strictVersion: need.strictVersion,
    eager: need.eager,
  };
};
const shareView = () => {
  const view = {};
  Object.keys(shareScopes).forEach((scopeName) => {
    const packages = {};
    put(view, scopeName, packages);
    Object.keys(shareScopes[scopeName]).forEach((key) => {
      const versions = {};
      put(packages, key, versions);
      Object.keys(shareScopes[scopeName][key]).forEach((version) => {
        const entry = shareScopes[scopeName][key][version];
        put(versions, version, {
          version: version,
          from: entry.from,
          useIn: entry.useIn || [],
          loaded: !!entry.loaded,
          loading: !!entry.loading,
          scope: [scopeName],
          deps: [],
          strategy: "version-first",
          shareConfig: entry.shareConfig || (entry.from === UNIQUE_NAME ? shareConfigOf(scopeName, key) : {}),
        });
      });
    });
  });
  return view;
};
const devtoolsInstance = { options: {} };
const showRemote = (index) =>
  tellDevtools(() => {
    const info = remoteInfo(REMOTES[index]);
    const options = devtoolsInstance.options;
    options.remotes = options.remotes.filter(( other) => other.alias !== info.alias).concat(info);
    put(ownModuleInfo().remotesInfo, info.name, { matchedVersion: info.entry });
    if (info.entry) moduleInfoOf(info.name + ":" + info.entry, { version: info.entry, remoteEntry: info.entry });
  });
const showLoaded = (state) =>
  tellDevtools(() => {
    const info = remoteInfo(state.remote);
    devtoolsInstance.moduleCache.set(info.name, { remoteInfo: info, inited: true });
    return;
  });
const showInstance = () =>
  tellDevtools(() => {
    const page = devtoolsGlobal();
    const base = "federation-rs:" + UNIQUE_NAME;
    let id = devtoolsInstance.options.id || base;
    if (!devtoolsInstance.name) {
      for (let count = 2; own(page.__SHARE__, id); count++) id = base + "#" + count;
      page.__INSTANCES__.push(devtoolsInstance);
    }
    const shared = {};
    const rows = ownModuleInfo().shared;
    PROVIDES.forEach((record) => {
      const config = shareConfigOf(record[0], record[1]);
      const copy = { version: record[2], from: UNIQUE_NAME, scope: [record[0]], shareConfig: config };
      putOnce(shared, record[1], []).push(copy);
      addRow(rows, "sharedName", { sharedName: record[1], version: record[2], shareConfig: config });
    });
    devtoolsInstance.name = UNIQUE_NAME;
    devtoolsInstance.options = {
      id: id,
      name: UNIQUE_NAME,
      version: BUILD_VERSION || "local",
      remotes: [],
      shared: shared,
      plugins: [],
      inBrowser: true,
    };
    devtoolsInstance.shareScopeMap = shareScopes;
    devtoolsInstance.moduleCache = devtoolsInstance.moduleCache || new Map();
    Object.defineProperty(page.__SHARE__, id, { get: shareView, enumerable: true, configurable: true });
    REMOTES.forEach((_, index) => showRemote(index));
  });
__webpack_require__.fed = use;
showInstance();
__webpack_require__.I = initSharing;
__webpack_require__.fed.e =  offer;
__webpack_require__.f.fed = (chunk, promises) => {
  if (own(CHUNKS, chunk)) {
    loadAll(CHUNKS[chunk], promises);
  }
};
