const INIT_TIMEOUT = 1000;
const CHUNKS = {"src_a":["dep-id"]};
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
const runs = { __proto__:  null };
const begin = (name) => {
  const scope = scopeOf(name);
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
const absolute = (url) => {
  const link = document.createElement("a");
  link.href = url;
  return link.href;
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
const MOST_PRELOADS = 40;
const LARGEST_MANIFEST = 1e7;
const fileFinder = (data, address, answered, allowed) => {
  const path = data.metaData.publicPath;
  const ours = data["federation-rs"];
  const root = ours && /^(\.\.\/)+$/.test(ours.root) ? ours.root : ".";
  const home = new URL(address);
  const base = new URL(typeof path == "string" && path && path != "auto" ? path.replace(/\/?$/, "/") : root, answered);
  const fits =
    (/^https?:$/.test(base.protocol) && (base.origin == home.origin || allowed.indexOf(base.origin) >= 0)) ||
    (base.protocol == "file:" && home.protocol == "file:");
  return (name) => {
    if (!fits || typeof name != "string" || !name) return;
    try {
      const url = new URL(name, base).href;
      if (url.indexOf(base.href) == 0 && !/%2f|%5c/i.test(url.slice(base.href.length))) return url;
    } catch (error) {
    }
  };
};
const badManifest = (text, url) => fault("bad-manifest", "Loading manifest failed.\n(" + text + ": " + url + ")", url);
const readText = (response, url) => {
  const reader =  response.body.getReader();
  const decoder = new TextDecoder();
  let left = LARGEST_MANIFEST;
  let text = "";
  const next = () =>
    reader.read().then((part) => {
      if (part.done) return text;
      left -= part.value.length;
      if (left < 0) {
        reader.cancel();
        throw badManifest("more than 10 MB", url);
      }
      text += decoder.decode(part.value, { stream: true });
      return next();
    });
  return next();
};
const readManifest = (location, state) => {
  const address = absolute(location[1]);
  const init = { cache: state.tries ? "reload" : "default" };
  const own = () =>
    fetch(address, init);
  return own()
    .then((response) => {
      const status = response.status;
      if (!response.ok) {
        throw fault("http", "Loading manifest failed.\n(" + status + ": " + address + ")", address, status > 499);
      }
      return readText(response, address).then((text) => {
        let data;
        try {
          data = JSON.parse(text);
        } catch (error) {
          throw badManifest("no JSON", address);
        }
        if (!data || !data.metaData || !data.metaData.remoteEntry) throw badManifest("no manifest", address);
        try {
          return { data: data, file: fileFinder(data, address, response.url || address, location[3]) };
        } catch (error) {
          throw badManifest("publicPath is no address", address);
        }
      });
    })
    .catch((error) => {
      if ((error && error.by === fault)) throw error;
      throw fault(navigator.onLine === false ? "offline" : "network", error, address, true);
    });
};
const isEsModule = (manifest) => /^(module|esm)$/.test(manifest.data.metaData.remoteEntry.type);
const preload = (state, name, timing) => {
  const manifest = state.manifest;
  if (!manifest) {
    (state.wanted || (state.wanted = Object.create(null)))[name] = 1;
    return;
  }
  const hints = state.hints || (state.hints = Object.create(null));
  const rows = Array.isArray(manifest.data.exposes) ? manifest.data.exposes : [];
  rows.forEach(( row) => {
    if (!row || row.path !== name) return;
    ["js", "css"].forEach((kind) => {
      const files = row.assets && row.assets[kind] && row.assets[kind]["sync"];
      (Array.isArray(files) ? files : []).slice(0, MOST_PRELOADS).forEach((file) => {
        const found = manifest.file(file);
        const url = found && manifest.data["federation-rs"] ? freshUrl(found, state) : found;
        if (!url || hints[url]) return;
        const link = (hints[url] = document.createElement("link"));
        if (kind == "js" && isEsModule(manifest)) link.rel = "modulepreload";
        else {
          link.rel = "preload";
          link.as = kind == "js" ? "script" : "style";
        }
        if (__webpack_require__.nc) link.setAttribute("nonce", __webpack_require__.nc);
        link.href = url;
        headNow().appendChild(link);
      });
    });
  });
};
const importEntry = (url, state) => {
  const began = performance.now();
  return import(freshUrl(url, state)).catch((error) => {
    state.tries++;
    if (!/dynamically imported|module script/.test(error && error.message)) throw fault("evaluation", error, url);
    return diagnose(absolute(url), timeoutOf(state.remote), began).then((answer) => {
      const status = answer[0];
      const again = !status || status > 499 || status < 400;
      const page = status && status < 400 && !/script/.test(answer[1] || "script");
      throw fault(page ? "not-javascript" : status && status > 399 ? "http" : "network", error, url, again && !page);
    });
  });
};
const loadByManifest = (location, state) =>
  readManifest(location, state).then((manifest) => {
    const meta = manifest.data.metaData;
    const entry = meta.remoteEntry;
    const name = (typeof entry.path == "string" && entry.path ? entry.path + "/" : "") + entry.name;
    const url = typeof entry.name == "string" && entry.name && manifest.file(name);
    if (!url)
      throw badManifest("its entry is not below it and not of an allowed origin, or there is none", location[1]);
    const integrity = location[2];
    state.manifest = manifest;
    Object.keys(state.wanted || {}).forEach((expose) => preload(state, expose));
    if (!isEsModule(manifest)) {
      return loadScript(
        [typeof meta.globalName == "string" ? meta.globalName : location[0], url, integrity],
        state
      );
    }
    if (integrity) throw fault("integrity", "Browsers cannot check the hash of an ES module: " + url, url);
    return importEntry(url, state);
  });
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
  next.hints = state.hints;
  remotes[state.index] = next;
};
const timeoutOf = (remote) => 8000;
const freshUrl = (url, state) => (state.tries ? addQuery(url, "try=" + state.tries) : url);
const locate = (location, state) => {
  if (isManifest(location)) return loadByManifest( location, state);
  return loadScript(
     location,
    state
  );
};
const isManifest = (location) =>
  Array.isArray(location) && (location.length > 3);
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
  if (remote[2].some(isManifest)) preload(state, name);
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
    throw error;
  }
};
const ofDocument = (name) =>  Document.prototype.__lookupGetter__(name).call(document);
const headNow = () => ofDocument("head");
__webpack_require__.fed = use;
__webpack_require__.I = initSharing;
__webpack_require__.f.fed = (chunk, promises) => {
  if (own(CHUNKS, chunk)) {
    loadAll(CHUNKS[chunk], promises);
  }
};
