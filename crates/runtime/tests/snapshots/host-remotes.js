const INIT_TIMEOUT = 1000;
const CHUNKS = {"src_a":["dep-id"]};
const STARTS = {"main":["dep-id"]};
const REMOTES = [["default","shop",[["shop","http://localhost/shop.js"]]]];
const REMOTE_MODULES = {"cart-id":[0,"./Cart"]};
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
const awaitRemote = (index, tokens) =>
  new Promise((resolve) => {
    let late;
    const timer = setTimeout(() => {
      late = 1;
      resolve();
    }, INIT_TIMEOUT);
    initRemote(index, tokens)
      .then(
        () => {
          if (late) {
            warn("Remote " + REMOTES[index][1] + " came late: it gets the shared modules that are loaded already");
          }
        },
        (reason) => warn("Initialization of sharing external failed: " + reason.error)
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
  run.result = 1;
  begin(name);
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
    const listen = (event) => {
      if (!event.filename || event.filename == address) detail = event.message;
    };
    const done = (event) => {
      removeEventListener("error", listen);
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
    const load =  __webpack_require__.l;
    load(url, done, url);
  });
const remotes = REMOTES.map(() => ({}));
const timeoutOf = (index) => 8000;
const locate = (index, location) => {
  const state = remotes[index];
  const script =  location;
  return loadScript(script, state);
};
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
  container.init && container.init(scope, chain);
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
__webpack_require__.f.fed = (chunk, promises) => {
  if (own(CHUNKS, chunk)) {
    CHUNKS[chunk].forEach((id) => load(id, promises));
  }
};
