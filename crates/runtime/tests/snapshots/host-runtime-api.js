const UNIQUE_NAME = "app";
const REMOTES = [["default","shop",[["shop","http://localhost/shop.js"]]]];
const REMOTE_MODULES = {"cart-id":[0,"./Cart"]};
const ES_MODULES = {"cart-id":["cart-es"]};
const shareScopes = (__webpack_require__.S = Object.assign( ({ __proto__: null }), __webpack_require__.S));
const own = (object, key) => object && Object.prototype.hasOwnProperty.call(object, key);
const inner = (object, key) =>
  own(object, key) ? object[key] : (object[key] =  ({ __proto__: null }));
const scopeOf = (name) => inner(shareScopes, name);
const addQuery = (url, query) => url + (url.indexOf("?") < 0 ? "?" : "&") + query;
const warn = (message) => {
  console.warn(message);
};
const ADVICE_MARK = "\nfederation-rs: ";
const runs = { __proto__:  null };
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
const fault = (kind, error, url, again) => ({
  kind: kind,
  error: typeof error == "string" ? new Error(error) : error,
  url: url,
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
        const known = error && (error.name == "ChunkLoadError" ? "chunk" : error.kind);
        reject(error && error.error ? error : fault(known || kind, error, url));
      })
      .then(() => clearTimeout(timer));
  });
const remoteError = (reason, remote, expose) => {
  const cause = reason.error || reason;
  const parts = String(cause.message || cause).split(ADVICE_MARK);
  return Object.assign(
    new Error(
      parts[0] +
        '\nwhile loading "' +
        expose +
        '" from webpack/container/reference/' +
        remote +
        ADVICE_MARK +
        (parts[1] || reason.kind)
    ),
    {
      name: "RemoteError",
      remote: remote,
      expose: expose,
      url: reason.url,
      kind: reason.kind,
      attempts: reason.attempts,
      cause: cause,
    }
  );
};
const findGlobal = (path) =>
  own(self, path)
      ?  self[path]
      : undefined;
const findScript = (url) => {
  const scripts = document.getElementsByTagName("script");
  for (let index = 0; index < scripts.length; index++) {
    const script = scripts[index];
    if (script.getAttribute("src") == url && script.hasAttribute("data-webpack")) return script;
  }
};
const addScript = (url, integrity) => {
  const script = document.createElement("script");
  script.async = true;
  script.setAttribute("data-webpack", UNIQUE_NAME);
  if (__webpack_require__.nc) script.setAttribute("nonce", __webpack_require__.nc);
  script.src = url;
  document.head.appendChild(script);
  return script;
};
const loadOwnScript = (url, integrity, done) => {
  const script = findScript(url) || addScript(url, integrity);
  ["load", "error"].forEach((type) => {
    script.addEventListener(type, (event) => {
      script.remove();
      done(event);
    });
  });
};
const resourceOf = (url) => performance.getEntriesByName(url).pop();
const diagnose = (url) => {
  const entry = resourceOf(url);
  return entry && entry.responseStatus
    ? Promise.resolve([entry.responseStatus, entry.contentType])
    : fetch(url).then(
        (response) => [response.status, response.headers.get("content-type")],
        () => []
      );
};
const loadScript = (location, state) =>
  new Promise((resolve, reject) => {
    const global = location[0];
    state.global = global;
    const url = state.tries ? addQuery(location[1], "try=" + state.tries) : location[1];
    const address = url;
    const home = address.split(/[?#]/)[0];
    let detail;
    const refuse = (kind, type, again) => {
      const text = "Loading script failed.\n(" + type + ": " + url + ")";
      reject(fault(kind, detail ? text + "\n" + detail : text, url, again));
    };
    const find = () => {
      const found = findGlobal(global);
      if (!found || typeof found.get != "function" || found === state.old) return;
      if (!found.__url && Object.isExtensible(found)) Object.defineProperty(found, "__url", { value: home });
      if (!found.__url || found.__url == home) resolve(found);
      else reject(fault("bad-container", global + " came from " + found.__url + " and not from " + url, url));
      return 1;
    };
    if (find()) return;
    if (navigator.onLine === false) return refuse("offline", "error");
    const arrays = chunkArrays();
    const listen = (event) => {
      if (!event.filename || event.filename == address) detail = event.message;
    };
    const done = (event) => {
      removeEventListener("error", listen);
      noteChunkArray(state, arrays);
      if (remotes.indexOf(state) < 0) {
        dropGlobals(global, state, findGlobal(global));
        return reject(fault("skew", "It was unloaded while it was loading: " + url, url, true));
      }
      if (find() || event.type == "timeout") return;
      if (event.type == "load") {
        const entry = resourceOf(address);
        const kind = detail
          ? /html/.test(entry && entry.contentType)
            ? "not-javascript"
            : "evaluation"
          : "no-container";
        return refuse(findGlobal(global) === undefined ? kind : "bad-container", "missing");
      }
      diagnose(address).then((answer) => {
        const status = answer[0];
        if (status) detail = "HTTP " + status;
        if (!status) refuse(navigator.onLine === false ? "offline" : "network", "error", true);
        else if (status > 399) refuse("http", "error", status > 499);
        else if (!/script/.test(answer[1] || "script")) refuse("not-javascript", "error");
        else refuse("network", "error", true);
      });
    };
    addEventListener("error", listen);
    loadOwnScript(url, location[2], done);
  });
const remotes = REMOTES.map(() => ({}));
const timeoutOf = (index) => 8000;
const locate = (index, location) => {
  const state = remotes[index];
  const script =  location;
  return loadScript(script, state);
};
const isScript = (location) => Array.isArray(location);
function findRemote(index, position, reason) {
  const state = remotes[index];
  const locations = REMOTES[index][2];
  const location = locations[position];
  const url = location[1];
  const find = () => locate(index, location);
  const start = find;
  return within(start, timeoutOf(index), "no-container", url)
    .then((container) => {
      state.url = url;
      return container;
    })
    .catch((reason) => {
      if (reason.kind == "timeout") state.tries = (state.tries || 0) + 1;
      throw reason;
    });
}
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
const initContainer = (container, scope, chain, options) =>
  noteShares(container, scope, chain, options);
const initRemote = (index, chain) => {
  const state = remotes[index];
  return (
    state.ready ||
    (state.ready = Promise.resolve(containerOf(index))
      .then((container) =>
        within(
          () =>
            initContainer(container, scopeOf( REMOTES[index][0]), chain),
          timeoutOf(index),
          "init",
           state.url
        )
          .catch((reason) => {
            if (!/different share scope/.test(reason.error)) throw reason;
            warn("Initialization of sharing external failed: " + reason.error);
          })
          .then(() => {
            state.initialized = 1;
            return container;
          })
      )
      .catch((reason) => {
        if (state.asked || reason.kind != "evaluation") state.ready = undefined;
        throw reason;
      }))
  );
};
const handOn = (container, scope) => {
  if (!container.override || container.init) return;
  const map = {};
  container.override(map);
};
const replaceContainer = (state) => {
  state.old =  state.container;
  state.tries = (state.tries || 0) + 1;
  state.container = state.ready = undefined;
};
const getExposed = (index, name, chain) => {
  const scopeName = REMOTES[index][0];
  const state = remotes[index];
  const sharing = initSharing(scopeName);
  const ready = initRemote(index);
  if (!state.asked) {
    state.asked = 1;
    ready.catch(() => {
      state.ready = undefined;
    });
  }
  return Promise.all([ready, sharing]).then((results) => {
    const container = results[0];
    const url =  state.url;
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
        if (reason.kind == "timeout" && url && !state.used && state.container === container) replaceContainer(state);
        throw reason;
      }
    );
  });
};
const renew = (record, chain, reason, first) => {
  const state = remotes[record[0]];
  const address = reason.error.request;
  if (!state.url || !address || reason.error.type == "timeout" || (state.renewed && !first)) throw reason;
  if (state.used) {
    return diagnose(address).then((answer) => {
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
function tryExposed(record, chain, attempt) {
  const first = !remotes[record[0]].renewed;
  return getExposed(record[0], record[1], chain)
    .catch((reason) => {
      if (reason.kind == "chunk") return renew(record, chain, reason, first);
      throw reason;
    })
    .catch((reason) => {
      reason.attempts = attempt;
      if (!reason.again || attempt > (2)) throw reason;
      const pause = (300 * attempt) * (1 + Math.random() / 3);
      return new Promise((resolve) => setTimeout(resolve, pause)).then(() => tryExposed(record, chain, attempt + 1));
    });
}
const loadResolved = (record, chain) =>
  tryExposed(record, chain, 1).catch((reason) => {
    const error = remoteError(reason, REMOTES[record[0]][1], record[1]);
    throw error;
  });
const loadExposed = (record, chain) =>
  loadResolved(record, chain);
const loaded = { __proto__:  null };
const load = (id, promises) => {
  const state = loaded[id] || (loaded[id] = {});
  const outer = __webpack_require__.R;
  if (state.done || (outer && outer.indexOf(state) >= 0)) return;
  if (!outer && state.loading) {
    promises.push(state.loading);
    return;
  }
  const chain =  (outer || []);
  chain.push(state);
  const settle = (factory) => {
    state.factory = factory;
    if (!outer) chain.forEach((link) => (link.done = 1));
  };
  let result;
  try {
    result =
      loadExposed(REMOTE_MODULES[id], chain);
  } catch (error) {
    state.error = error;
    result = Promise.reject(error);
  }
  if (typeof result == "function") return settle(result);
  const promise = result.then(settle);
  promises.push(promise);
  if (!outer) {
    const end = () => {
      state.loading = undefined;
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
const findNamed = (request) => {
  let found = -1;
  let best = -Infinity;
  let name = "";
  REMOTES.forEach((record, index) => {
    const location =  record[2][0];
    [record[1], isScript(location) ? location[0] : ""].forEach((own, isGlobal) => {
      const rank = own.length - 1e6 * isGlobal;
      if (own && rank > best && (request + "/").indexOf(own + "/") == 0) {
        found = index;
        best = rank;
        name = own;
      }
    });
  });
  if (found < 0) {
    throw new Error(
      'No remote for "' +
        request +
        '" in ' +
        UNIQUE_NAME +
        ADVICE_MARK +
        "no-remote"
    );
  }
  return [found, "." + request.slice(name.length)];
};
const fallbackOf = (index, name) => {
  return undefined;
};
const loadRemote = (request) => {
  const id = "federation-rs " + request;
  try {
    if (!own(REMOTE_MODULES, id)) {
      const found = findNamed(request);
      REMOTE_MODULES[id] = [found[0], found[1], fallbackOf(found[0], found[1]), 1];
    }
  } catch (error) {
    return Promise.reject(error);
  }
  const promises = [];
  load(id, promises);
  const state = loaded[id];
  return Promise.all(promises).then(() =>  state.factory());
};
const chunkArrays = () =>
  Object.getOwnPropertyNames(self).filter((name) => {
    const property = Object.getOwnPropertyDescriptor(self, name);
    return property && Array.isArray(property.value) && own(property.value, "push");
  });
const noteChunkArray = (state, before) => {
  const taken = remotes.map((other) => other.chunks);
  state.chunks = chunkArrays()
    .filter((name) => before.indexOf(name) < 0 && taken.indexOf(name) < 0)
    .pop();
};
const entriesOf = (scope) =>
  Object.keys(scope).reduce(
    ( all, key) => all.concat(Object.keys(scope[key]).map((name) => scope[key][name])),
    []
  );
const noteShares = (container, scope, chain, options) => {
  const before = entriesOf(scope);
  const result = container.init && container.init(scope, chain);
  const first = entriesOf(scope).find((entry) => before.indexOf(entry) < 0);
  const state = remotes.find((remote) => remote.container === container);
  if (first && state) state.from = first.from;
  return result;
};
const dropShares = (state, scopeName) => {
  const scope = scopeOf(scopeName);
  const ours = state.manifest && state.manifest.data["federation-rs"];
  const from = state.from || (ours && ours.uniqueName);
  if (!from || from === UNIQUE_NAME) return;
  Object.keys(scope).forEach((key) => {
    Object.keys(scope[key]).forEach((name) => {
      if (scope[key][name].from === from && !scope[key][name].loaded) delete scope[key][name];
    });
    if (!Object.keys(scope[key]).length) delete scope[key];
  });
};
const dropGlobals = (path, state, container) => {
  const parts = path.split(".");
  const last =  parts.pop();
  const isOurs = container && container === findGlobal(path);
  if (isOurs) (parts.length ? findGlobal(parts.join(".")) : self)[last] = undefined;
  const names = state.chunks ? [state.chunks] : isOurs ? ["webpackChunk" + path, "rspackChunk" + path] : [];
  chunkArrays().forEach((name) => {
    if (names.indexOf(name) >= 0)  self[name] = undefined;
  });
};
const forget = (id) => {
  const state = loaded[id];
  const loading = state && state.loading;
  const drop = () => {
    if (loaded[id] !== state) return;
    delete loaded[id];
    (own(ES_MODULES, id) ? ES_MODULES[id] : []).concat(id).forEach((same) => delete __webpack_require__.c[same]);
  };
  if (loading) loading.then(() => setTimeout(drop), drop);
  else drop();
};
const unloadRemote = (name) => {
  const index = findNamed(name)[0];
  const state = remotes[index];
  const used = !!state.container;
  Object.keys(REMOTE_MODULES).forEach((id) => {
    if (REMOTE_MODULES[id][0] !== index) return;
    if (REMOTE_MODULES[id][3]) {
      delete REMOTE_MODULES[id];
      delete loaded[id];
    } else forget(id);
  });
  if (!used) return used;
  REMOTES[index][2].forEach((location) => {
    if (!isScript(location)) {
      delete __webpack_require__.c[__webpack_require__( location)];
    } else {
      dropGlobals(state.global ||  location[0], state, state.container);
    }
  });
  const scopes = REMOTES[index][0];
  dropShares(state,  scopes);
  remotes[index] = { tries: Math.max(Date.now(), (state.tries || 0) + 1) };
  return used;
};
const listVersions = (versions) =>
  Object.keys(versions).map((name) => ({
    version: name,
    from: versions[name].from,
    eager: !!versions[name].eager,
    loaded: !!versions[name].loaded,
  }));
const describeRemote = (record, index) => {
  const state = remotes[index];
  const build = state.manifest && state.manifest.data.metaData.buildInfo;
  const modules = Object.keys(REMOTE_MODULES)
    .filter((id) => REMOTE_MODULES[id][0] === index && own(loaded, id) && loaded[id].factory)
    .map((id) => REMOTE_MODULES[id][1]);
  const pending =  state.container;
  return {
    name: record[1],
    shareScope: record[0],
    entries: record[2].filter(isScript).map((location) =>  location[1]),
    url: state.url || "",
    status: !pending ? "idle" : pending.then ? "loading" : state.initialized ? "ready" : "loaded",
    version: (build && build.buildVersion) || undefined,
    modules: modules.filter((name, position) => modules.indexOf(name) === position).sort(),
  };
};
const getInfo = () => {
  const scopes = {};
  Object.keys(shareScopes).forEach((name) => {
    scopes[name] = {};
    Object.keys(shareScopes[name]).forEach((key) => {
      scopes[name][key] = listVersions(shareScopes[name][key]);
    });
  });
  return {
    name: UNIQUE_NAME,
    remotes: REMOTES.map(describeRemote),
    shared: [],
    shareScopes: scopes,
  };
};
const readCurrentScript = () => {
  if (typeof document == "undefined") return;
  const prototype = Document.prototype;
  const script = prototype.__lookupGetter__("currentScript").call(document);
  if (!script) return;
  __webpack_require__.nc = __webpack_require__.nc || script.nonce;
};
__webpack_require__.fed = use;
__webpack_require__.I = initSharing;
__webpack_require__.fed.loadRemote = loadRemote;
__webpack_require__.fed.unloadRemote = unloadRemote;
__webpack_require__.fed.getInfo = getInfo;
readCurrentScript();
