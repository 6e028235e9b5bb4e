const UNIQUE_NAME = "app";
const REMOTES = [["default","shop",[["shop","http://localhost/shop.js"]]]];
const REMOTE_MODULES = {"cart-id":[0,"./Cart"]};
const ES_MODULES = {"cart-id":["cart-es"]};
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
const runs = { __proto__:  null };
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
  headNow().appendChild(script);
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
  const integrity = undefined;
  state.global = global;
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
    let arrays = [];
    const done = (event) => {
      removeEventListener("error", listen);
      noteChunkArray(state, arrays);
      if (wasUnloaded(state)) {
        dropGlobals(global, state, findGlobal(global));
        return reject(fault("skew", "It was unloaded while it was loading: " + url, url, true));
      }
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
      arrays = chunkArrays();
      addEventListener("error", listen);
      loadOwnScript(url, integrity, done);
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
  next.unloads = state.unloads;
  next.global = state.global;
  next.chunks = state.chunks;
  next.from = state.from;
  dropStyles(state);
  remotes[state.index] = next;
};
const wasUnloaded = (state) => remotes[state.index].unloads !== state.unloads;
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
  noteShares(container, scope, chain, options);
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
      const styles = styleSheets();
      const factory = container.get(container.init || !container.override ? name : name.replace("./", ""), chain);
      noteStyles(state, styles);
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
    if (wasUnloaded(state)) reason.over = 1;
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
    if (state.stale) {
      state.stale = undefined;
      uncache(id);
    }
    if (!outer) {
      chain.forEach(( link) => {
        if (link.factory) link.done = 1;
      });
    }
  };
  const refuse = (error) => {
    state.error = error;
    state.loading = undefined;
    chain.splice(chain.indexOf(state), 1);
    throw error;
  };
  try {
    const result =
      loadExposed(REMOTE_MODULES[id], chain, state);
    if (typeof result == "function") return settle(result);
    const promise = Promise.resolve(result).then(settle).catch(refuse);
    promises.push(promise);
    if (!outer) state.loading = promise;
  } catch (error) {
    promises.push(new Promise(() => refuse(error)));
  }
};
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
  return Promise.all(promises).then(
    () =>  state.factory(),
    (error) => {
      if (loaded[id] === state) {
        delete loaded[id];
        delete REMOTE_MODULES[id];
      }
      throw error;
    }
  );
};
const chunkArrays = () =>
  Object.getOwnPropertyNames(self).filter((name) => {
    const property = Object.getOwnPropertyDescriptor(self, name);
    return property && Array.isArray(property.value) && own(property.value, "push");
  });
const noteChunkArray = (state, before) => {
  const taken = remotes.map((other) => other.chunks);
  state.chunks =
    chunkArrays()
      .filter((name) => before.indexOf(name) < 0 && taken.indexOf(name) < 0)
      .pop() || state.chunks;
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
const styleSheets = () => Array.from(document.querySelectorAll("link[rel=stylesheet]"));
const noteStyles = (state, before) => {
  const styles = styleSheets().filter((link) => before.indexOf(link) < 0);
  state.styles = (state.styles || []).concat(styles);
  styles.forEach((link) => {
    if (state.tries) link.href = freshUrl(link.href, state);
  });
};
const dropStyles = (state) => {
  const styles = state.styles || [];
  const builds = styles.map((link) => (link.getAttribute("data-webpack") || "").split(":")[0]).filter((name) => name);
  styleSheets().forEach((link) => {
    const mark = link.getAttribute("data-webpack") || "";
    if (styles.indexOf(link) >= 0 || builds.some((name) => mark.indexOf(name + ":") == 0)) link.remove();
  });
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
const divert = (name) => {
  const page =  self;
  const old = page[name];
  page[name] = undefined;
  const scripts = Array.from(document.getElementsByTagName("script")).filter((script) => script.hasAttribute("data-webpack"));
  if (!scripts.length) return;
  const next = [];
  const sort = (push) => ( data) =>
    scripts.indexOf( scriptNow()) < 0 ? push(data) : old.push(data);
  const base = Object.create(Array.prototype, {
    push: {
      get: () => sort((data) => Array.prototype.push.call(next, data)),
      set: (push) =>
        Object.defineProperty(next, "push", {
          value: sort(push),
          configurable: true,
          enumerable: true,
          writable: true,
        }),
    },
  });
  page[name] = Object.setPrototypeOf(next, base);
};
const dropGlobals = (path, state, container) => {
  const parts = path.split(".");
  const last =  parts.pop();
  const isOurs = container && container === findGlobal(path);
  if (isOurs) (parts.length ? findGlobal(parts.join(".")) : self)[last] = undefined;
  const names = state.chunks ? [state.chunks] : isOurs ? ["webpackChunk" + path, "rspackChunk" + path] : [];
  const others = remotes.map((other) => other !== state && other.chunks);
  chunkArrays().forEach((name) => {
    if (names.indexOf(name) >= 0 && others.indexOf(name) < 0) divert(name);
  });
};
const uncache = (id) => {
  (own(ES_MODULES, id) ? ES_MODULES[id] : []).concat(id).forEach((same) => delete __webpack_require__.c[same]);
};
const forget = (id) => {
  const state = loaded[id];
  if (!state) return;
  state.done = state.loading = undefined;
  state.stale = 1;
  uncache(id);
};
const globalOf = (state, location) => state.global ||  location[0];
const unloadRemote = (name) => {
  const index = findNamed(name)[0];
  const state = remotes[index];
  const remote = state.remote;
  const known =
    remote[2].some((location) => isScript(location) && own(loadings(), globalOf(state, location)));
  const used = !!(state.container || state.old || known);
  Object.keys(REMOTE_MODULES).forEach((id) => {
    if (REMOTE_MODULES[id][0] !== index) return;
    if (REMOTE_MODULES[id][3]) {
      delete REMOTE_MODULES[id];
      delete loaded[id];
    } else forget(id);
  });
  remotes[index] = newAttempt(index, used ? Math.max(Date.now(), state.tries + 1) : state.tries);
  remotes[index].unloads = (state.unloads || 0) + 1;
  dropStyles(state);
  remote[2].forEach((location) => {
    if (isScript(location)) delete loadings()[globalOf(state, location)];
  });
  if (!used) return used;
  remote[2].forEach((location) => {
    if (!isScript(location)) {
      delete __webpack_require__.c[__webpack_require__( location)];
    } else {
      const global = globalOf(state, location);
      dropGlobals(global, state, known ? findGlobal(global) : state.container);
    }
  });
  const scopes = remote[0];
  dropShares(state,  scopes);
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
const ofDocument = (name) =>  Document.prototype.__lookupGetter__(name).call(document);
const scriptNow = () => (typeof document == "undefined" ? undefined : ofDocument("currentScript"));
const headNow = () => ofDocument("head");
const readCurrentScript = () => {
  const script = scriptNow();
  if (!script) return;
  __webpack_require__.nc = __webpack_require__.nc || script.nonce;
};
__webpack_require__.fed = use;
__webpack_require__.I = initSharing;
__webpack_require__.fed.loadRemote = loadRemote;
__webpack_require__.fed.unloadRemote = unloadRemote;
__webpack_require__.fed.getInfo = getInfo;
readCurrentScript();
