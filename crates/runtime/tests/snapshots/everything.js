const UNIQUE_NAME = "app";
const BUILD_VERSION = "1.0.0";
const CROSS_ORIGIN = "anonymous";
const INIT_TIMEOUT = 1000;
const CHUNK_TIMEOUT = 120000;
const PLUGINS = 9;
const CHUNKS = {"src_a":["dep-id"]};
const BARE = {"src_a":1};
const TITLE = "shop";
const CHUNK_LOADING = "webpackChunkapp";
const STARTS = {"main":["dep-id"]};
const CONSUMES = {"dep-id":["default","dep",1,0,[[[1,0,0],[2,0,0,0]]],"^1.0.0"]};
const LATE = {"7":"src_a"};
const GETTERS = [7,9];
const PROVIDES = [["default","dep","1.0.0",1]];
const REMOTES = [["default","shop",[["shop","http://localhost/shop.js"]]]];
const REMOTE_MODULES = {"cart-id":[0,"./Cart"]};
const IMPORTED = 1;
const FALLBACKS = [{"./Cart":17}];
const FORMS = {"dep-id":2};
const AWAITED = {1:1,"./a":1};
const ES_MODULES = {"cart-id":["cart-es"]};
const previous = __webpack_require__.fed;
const overrides = (previous && previous.overrides) || { __proto__:  null };
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
const ADVICE_MARK = "\nfederation-rs: " + "";
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
const admitsPrerelease = (version, bound) =>
  !!bound && bound.length > 3 && bound[3] !== -1 && version.slice(0, 3).join() == bound.slice(0, 3).join();
const satisfies = (intervals, text) => {
  const version = parseVersion(text);
  return intervals.some(
    (interval) =>
      !isBelow(version, interval[0]) &&
      (!interval[1] || isBelow(version, interval[1])) &&
      (version.length < 4 || admitsPrerelease(version, interval[0]) || admitsPrerelease(version, interval[1]))
  );
};
const runs = { __proto__:  null };
const holderOf = (getter) => GETTERS[getter >> 4];
const getLocal = (getter) => {
  const chain = __webpack_require__.R;
  const get = () => __webpack_require__(holderOf(getter))[getter & 15]();
  const copy =
    own(LATE, holderOf(getter))
      ? __webpack_require__.e(LATE[holderOf(getter)]).then(() => inChain(chain, get))
      : get();
  const whole = copy;
  return awaited(getter, whole);
};
const offer = (getter, chain) =>
  inChain(chain || Object.assign( ([]), { early: 1 }), () => getLocal(getter));
const register = (scope, record) => {
  const versions = inner(scope, record[1]) || (scope[record[1]] = {});
  const version = record[2];
  const active = own(versions, version) && versions[version];
  const eager = !!record[4];
  if (
    !active ||
    (!(active.loaded || active.loading) &&
      (eager != !!active.eager
        ? eager
        : UNIQUE_NAME >  active.from))
  ) {
    versions[version] = {
      get: (chain) =>
        eager ? offer(record[3], chain) : __webpack_require__.fed.e(record[3], chain).then((factory) => factory),
      from: UNIQUE_NAME,
      eager: eager,
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
                ": it gets the shared modules that are loaded already"
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
    if (index >= IMPORTED) return;
    if (listOf(record[0]).indexOf(name) >= 0) waits.push(awaitRemote(index, tokens));
  });
  if (waits.length) run.result = Promise.all(waits).then(() => (run.result = 1));
  return run.result;
};
const listOf = (scopes) => (Array.isArray(scopes) ? scopes : [scopes]);
const scopeWith = (record) => {
  const names = listOf(record[0]);
  const found = names.filter((name) => own(shareScopes[name], record[1]));
  return found.concat(names)[0];
};
const initAll = (scopes, chain) => {
  const waits = listOf(scopes)
    .map((name) => initSharing(name, chain))
    .filter((result) => result && result !== 1);
  return waits.length ? Promise.all(waits).then(() => 1) : 1;
};
const initOptions = (scopes) => {
  listOf(scopes).forEach(scopeOf);
  return { version: "", shareScopeKeys: scopes, shareScopeMap: shareScopes };
};
const hostScopes = (scopes, given, options) => {
  const map = options && options.shareScopeMap;
  const keys = options && options.shareScopeKeys;
  const all = Object.create(null);
  listOf(scopes).forEach((name) => {
    const named = map && keys && (Array.isArray(scopes) || listOf(keys).indexOf(name) >= 0);
    all[name] = named ? map[name] || (map[name] = {}) : given;
  });
  return all;
};
const initByName = (scopes) => (scope, chain, options) => {
  const given = hostScopes(scopes, scope, options);
  Object.keys(given).forEach((name) => {
    if (shareScopes[name] && shareScopes[name] !== given[name]) throw new Error(OTHER_SCOPE);
  });
  Object.assign(shareScopes, given);
  return initAll(scopes, chain);
};
const notEager = (what) =>
  "Shared module is not available for eager consumption: " +
  what +
  ADVICE_MARK +
  ("import it behind a dynamic import, or share it as eager in " + UNIQUE_NAME + ".");
const noCopy = (record) =>
  "Shared module " +
  record[1] +
  " doesn't exist in shared scope " +
  record[0] +
  ADVICE_MARK +
  (UNIQUE_NAME + " brings no copy of its own (import: false): share one in its host, or let it bring one.");
const adviseVersion = (record) =>
  ADVICE_MARK +
  (UNIQUE_NAME +
      " asks for " +
      record[1] +
      " " +
      record[5] +
      ": share such a version, or change its requiredVersion.");
const unfitSingleton = (record, versions, name) =>
  "Unsatisfied version " +
  name +
  " from " +
  versions[name].from +
  " of shared singleton module " +
  record[1] +
  " (required " +
  record[5] +
  ")" +
  adviseVersion(record);
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
const SINGLETON = 1;
const STRICT = 2;
const EAGER = 4;
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
  const scopeName = scopeWith(record);
  const key = record[1];
  const local = record[2];
  const flags = record[3];
  const intervals = record[4];
  const eager = flags & EAGER;
  const singleton = (flags & SINGLETON);
  const strict = (flags & STRICT);
  const scope = shareScopes[scopeName];
  const versions = (own(scope, key) && scope[key]) || {};
  const all = Object.keys(versions);
  const shared = "Shared module " + key;
  const ownCopy = () => {
    const copy = getLocal(local);
    return typeof copy == "function" ? copy : awaitCopy(copy, shared, CHUNK_TIMEOUT);
  };
  const names = all.filter((name) => (!eager || versions[name].eager) && failed.indexOf(name) < 0);
  if (!names.length) {
    if (local) {
      noteChoice(record, undefined, UNIQUE_NAME, all.length ? "none-available" : "none-offered");
      return ownCopy();
    }
    throw error || new Error(eager && all.length ? notEager(key) : noCopy(record));
  }
  const best =
    singleton
      ? names.reduce((best, next) => (!versions[best].loaded && isLower(best, next) ? next : best))
      : pick(versions, names, !singleton ? intervals : undefined);
  if (
    record[5] &&
    ((!best) || !satisfies( intervals,  best))
  ) {
    if (!singleton && strict && local) {
      noteChoice(record, undefined, UNIQUE_NAME, "none-fits");
      return ownCopy();
    }
    const message = singleton
      ? unfitSingleton(record, versions,  best)
      : noneFits(record, versions, !!eager);
    if (strict) throw error || new Error(message);
    warn(message);
  }
  const chosen =  (best || pick(versions, names));
  const name = askForVersion(record, versions, chosen);
  noteChoice(record, name, versions[name].from, whyChosen(record, versions, names, name, chosen));
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
    noteChoice(record, undefined, undefined, "override");
    return overrides[record[1]]();
  }
  const find = () =>
    state && state.done
      ?  state.factory
      : inChain(chain, () => choose(record, []));
  const ready = initAll(record[0]);
  return !(record[3] & EAGER) && !chain.early && ready && ready !== 1
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
const ADVICE = {
  offline: "The browser is offline; the next import tries again.",
  network: "The server cannot be reached, or a content security policy forbids it.",
  http: "The server has no entry there, or fails: compare the address with the remote's own build.",
  timeout:
    "The server or the remote's init is silent: the next import tries again; the remote's option timeout sets how long to wait.",
  "not-javascript":
    "The server answers with a page instead of the remote's entry: compare the address with its own build.",
  evaluation: "The remote's entry, or the module, threw: the error is in the remote, not here.",
  "no-container":
    "The entry ran and set no such global variable, which must be the remote's name (or library.name); or the external that brings the container failed.",
  worker:
    'A module worker loads no scripts: give the remote as an ES module ("import ...", or type: "module"), or make the worker a classic one.',
  "bad-container": "Something else has the remote's global variable: give the remote a name of its own.",
  init: "The remote could not take over the share scope; other remotes are not concerned.",
  "no-expose": "Compare with exposes in the remote's configuration.",
  chunk: "A file of the remote did not arrive: it must be deployed together with the entry.",
  skew: "The remote was deployed anew while this page ran: reload the page, or call unloadRemote, to get its new version.",
  "bad-manifest":
    "The server answers with something else, or the manifest leads to an origin that is not in the remote's option allowOrigins.",
  integrity: "The entry is not the one whose hash is in the remote's option integrity.",
};
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
          (ADVICE[reason.kind] +
              (reason.used && reason.kind != "skew"
                ? " Modules of it run already: unloadRemote of federation-rs/runtime lets another entry in."
                : "")))
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
  path.split(".").reduce(( object, name) => (own(object, name) ? object[name] : undefined), self);
const findScript = (url) => {
  const scripts = document.getElementsByTagName("script");
  for (let index = 0; index < scripts.length; index++) {
    const script = scripts[index];
    if (script.getAttribute("src") == url && script.hasAttribute("data-webpack")) return script;
  }
};
const addScript = (url, integrity) => {
  const made = ask("createScript", { url: url, attrs: {} });
  const script = (made && (made.script || made)) || document.createElement("script");
  script.async = true;
  script.setAttribute("data-webpack", UNIQUE_NAME);
  if (__webpack_require__.nc) script.setAttribute("nonce", __webpack_require__.nc);
  script.src = __webpack_require__.tu(url);
  if (script.src.indexOf(location.origin + "/") !== 0) script.crossOrigin = CROSS_ORIGIN;
  if (integrity) {
    script.crossOrigin = script.crossOrigin || "anonymous";
    script.integrity = integrity;
  }
  headNow().appendChild(script);
  return script;
};
const loadOwnScript = (url, integrity, done) => {
  const script = (!integrity && findScript(url)) || addScript(url, integrity);
  ["load", "error"].forEach((type) => {
    script.addEventListener(type, (event) => {
      script.remove();
      done(event);
    });
  });
};
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
  const integrity = location[2];
  state.global = global;
  const url = freshUrl(location[1], state);
  const address = absolute(url);
  const home = address.split(/[?#]/)[0];
  const page = loadings();
  const known = page[global];
  if (known && known.home != home && (known.by != state)) {
    return Promise.reject(fault("bad-container", global + " came from " + known.home + " and not from " + url, url));
  }
  const present = known && known.tries >= state.tries;
  if (present && (!integrity || known.pinned == integrity)) return known.container;
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
      if (((integrity && event.type == "error") || !find()) && event.type != "timeout")
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
        else if (integrity) refuse("integrity", "error");
        else refuse("network", "error", true);
      });
    };
    const begin = () => {
      if (navigator.onLine === false) return refuse("offline", "error");
      arrays = chunkArrays();
      addEventListener("error", listen);
      loadOwnScript(url, integrity, done);
    };
    if (integrity && (present || findGlobal(global))) {
      fetch(url, { integrity: integrity })
        .then(() => (present ? known.container.then(resolve) : find() || begin()))
        .catch(begin);
    } else if (!find()) begin();
  });
  const loading = (page[global] = { home: home, tries: state.tries, container: container });
  loading.by = state;
  loading.pinned = integrity;
  container.catch(() => {
    if (page[global] !== loading) return;
    delete page[global];
    if (present) known.container.then(() => (page[global] = page[global] || known)).catch(() => {});
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
  init.credentials = "include";
  const own = () =>
    fetch(address, init);
  return askInTurn("fetch", [address, init]).then((response) => response || own())
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
      const files = row.assets && row.assets[kind] && row.assets[kind][timing || "sync"];
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
const pinned = (manifest, name, url) => {
  const ours = manifest.data["federation-rs"];
  const asset = ours && own(ours.assets, name) && ours.assets[name];
  const integrity = asset && asset.integrity;
  if (!/^sha384-[\w+/]{64}$/.test(integrity)) throw fault("integrity", "The manifest has no hash of " + url, url);
  return integrity;
};
const importEntry = (url, state) => {
  throw badManifest("an ES module, while output.environment.dynamicImport is off", url);
};
const loadByManifest = (location, state) =>
  readManifest(location, state).then((manifest) => {
    const meta = manifest.data.metaData;
    const entry = meta.remoteEntry;
    const name = (typeof entry.path == "string" && entry.path ? entry.path + "/" : "") + entry.name;
    const url = typeof entry.name == "string" && entry.name && manifest.file(name);
    if (!url)
      throw badManifest("its entry is not below it and not of an allowed origin, or there is none", location[1]);
    const integrity = location[2] == "manifest" ? pinned(manifest, name, url) : location[2];
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
  next.unloads = state.unloads;
  next.global = state.global;
  next.chunks = state.chunks;
  next.from = state.from;
  dropStyles(state);
  next.hints = state.hints;
  remotes[state.index] = next;
};
const wasUnloaded = (state) => remotes[state.index].unloads !== state.unloads;
const timeoutOf = (remote) => remote[3] || 8000;
const retriesOf = (remote) => (remote[4] === undefined ? 2 : remote[4]);
const freshUrl = (url, state) => (state.tries ? addQuery(url, "try=" + state.tries) : url);
const locate = (location, state) => {
  if (isModule(location)) return importEntry( location[1], state);
  if (isManifest(location)) return loadByManifest( location, state);
  if (isScript(location)) {
    return loadScript(
       location,
      state
    );
  }
  return __webpack_require__(__webpack_require__( location));
};
const isScript = (location) => Array.isArray(location);
const isManifest = (location) =>
  Array.isArray(location) && Array.isArray(location[3]);
const isModule = (location) => Array.isArray(location) && location[3] === 1;
function findRemote(state, position, reason) {
  const locations = state.remote[2];
  if (position == locations.length) return Promise.reject(reason);
  const location = locations[position];
  const url = isScript(location) ?  location[1] : "";
  const start = () => resolveEntry(state, location);
  return within(start, timeoutOf(state.remote), "no-container", url)
    .then((container) => {
      if (!container) throw fault("no-container", "Container missing", url);
      if (typeof container.get != "function")
        throw fault("bad-container", "Container without get", url);
      state.url = url ?  state.place[1] : url;
      showLoaded(state);
      return container;
    })
    .catch((reason) => {
      if (reason.kind == "timeout") state.tries++;
      if (!isScript(location))
        delete __webpack_require__.c[__webpack_require__( location)];
      return findRemote(state, position + 1, reason);
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
            handRound("beforeInitContainer", {
                  shareScope: scopeOf(listOf(remote[0])[0]),
                  initScope: chain || [],
                  remoteInfo: remoteInfo(remote, state.place),
                  remoteEntryExports: container,
                  origin: instance,
                }).then((args) =>
                  initContainer(container, args.shareScope, chain, initOptions(remote[0]))
                ),
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
  if (!container.override) return;
  const map = {};
  if ((!container.init)) {
    Object.keys(scope).forEach((key) => {
      const name = pick(scope[key], Object.keys(scope[key]));
      if (name) map[key] = () => take(scope[key], name);
    });
  }
  container.override(Object.assign(map, overrides));
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
  const scopeName = listOf(remote[0])[0];
  const began = performance.now();
  const fresh = state.tries && !state.container;
  if (remote[2].some(isManifest)) preload(state, name);
  const sharing = initAll(remote[0]);
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
          reason.used = 1;
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
    if (reason.over ? attempt > 3 : !reason.again || attempt > retriesOf(state.remote))
      throw reason;
    chain.length = length;
    const pause = Math.min(300 * attempt, 2000) * (1 + Math.random() / 3);
    return new Promise((resolve) => setTimeout(resolve, pause)).then(() =>
      tryExposed(record, chain, link, attempt + 1)
    );
  });
}
const loadResolved = (record, chain, link) =>
  tryExposed(record, chain, link, 1).catch((reason) => {
    const error = remoteError(reason, REMOTES[record[0]][1], record[1]);
    const local = record[2];
    if (!local) throw error;
    warn(error.message);
    return inTime(record, () => getLocal(local));
  });
const inTime = (record, run) =>
  within(run, timeoutOf(REMOTES[record[0]]), "", "").catch((reason) => {
    const own = reason.kind == "timeout" && reason.error.name != "RemoteError";
    throw own ? remoteError(reason, REMOTES[record[0]][1], record[1]) : reason.error;
  });
const loadExposed = (record, chain, link) => {
  const result = inTime(record, () => resolveRequest(record))
        .then((resolved) =>
          loadResolved(resolved, chain, link).then((factory) => inTime(record, () => afterLoad(resolved, factory)))
        )
        .catch((error) => inTime(record, () => askForRescue(error, record)));
  return result;
};
let plugins;
const instance = {
      name: UNIQUE_NAME,
      options: {
        name: UNIQUE_NAME,
        remotes: REMOTES.map((record) => ({ name: record[1], alias: record[1] })),
        get shared() {
          return ownShared();
        },
      },
      shareScopeMap: shareScopes,
    };
const ownShared = () => {
  const all = {};
  PROVIDES.forEach((record) => {
    const scope = record[0];
    const key = record[1];
    const version = record[2];
    const there = shareScopes[scope] && shareScopes[scope][key] && shareScopes[scope][key][version];
    const need = Object.keys(CONSUMES)
      .map((id) => CONSUMES[id])
      .filter((consume) => consume[1] == key)[0];
    const flags = need ? need[3] : 0;
    (all[key] || (all[key] = [])).push({
      version: version,
      scope: [scope],
      from: UNIQUE_NAME,
      get: there && there.from == UNIQUE_NAME ? there.get : undefined,
      loaded: !!(there && there.from == UNIQUE_NAME && there.loaded),
      useIn: [],
      deps: [],
      strategy: "version-first",
      shareConfig: {
        singleton: !!(flags & 1),
        strictVersion: !!(flags & 2),
        eager: !!record[4],
        requiredVersion: need && need[5] ? need[5] : false,
      },
    });
  });
  return all;
};
const call = (plugin, hook, args) => {
  const named = (error) => {
    const where = "Runtime plugin " + plugin.name + ", hook " + hook + ": ";
    throw Object.assign(new Error(where + ((error && error.message) || error)), error, { cause: error });
  };
  try {
    const answer = hook == "fetch" ? plugin[hook](args[0], args[1]) : plugin[hook](args);
    return answer && typeof answer.then == "function" ? answer.then(undefined, named) : answer;
  } catch (error) {
    named(error);
  }
};
const pluginsOf = () => {
  if (!plugins) {
    plugins = [];
    let made;
    try {
      made = inChain(undefined, () =>  __webpack_require__(PLUGINS));
    } finally {
      plugins = made;
    }
    ask("init", { options: instance && instance.options, origin: instance });
  }
  return  plugins;
};
const ask = (hook, args) =>
  pluginsOf().reduce(( answer, plugin) => {
    const own = plugin[hook] && call(plugin, hook, args);
    return own === undefined ? answer : own;
  }, undefined);
const askInTurn = (hook, args) =>
  pluginsOf().reduce(
    ( answer, plugin) =>
      plugin[hook]
        ? answer.then((before) =>
            Promise.resolve(call(plugin, hook, args)).then((own) => (own === undefined ? before : own))
          )
        : answer,
    Promise.resolve()
  );
const handRound = (hook, args) =>
  pluginsOf().reduce(
    ( given, plugin) =>
      plugin[hook]
        ? given.then((before) => Promise.resolve(call(plugin, hook, before)).then((own) => own || before))
        : given,
    Promise.resolve(args)
  );
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
const requestOf = (record) => REMOTES[record[0]][1] + record[1].slice(1);
const resolveRequest = (record) =>
  handRound("beforeRequest", {
    id: requestOf(record),
    options: instance && instance.options,
    origin: instance,
  }).then((args) => {
    if (args.id === requestOf(record)) return record;
    const found = findNamed(args.id);
    return  ([found[0], found[1], record[2]]);
  });
const resolveEntry = (state, location) => {
  const info = remoteInfo(state.remote, location);
  return handRound("afterResolve", {
    id: info.alias,
    pkgNameOrAlias: info.alias,
    remote: info,
    remoteInfo: info,
    options: instance && instance.options,
    origin: instance,
  }).then((resolved) => {
    const found = resolved.remoteInfo || info;
    const place =
      isScript(location)
        ?  [found.entryGlobalName, found.entry].concat( location.slice(2))
        : location;
    state.place = place;
    return askInTurn("loadEntry", { remoteInfo: found, origin: instance }).then(
      (container) => container || locate(place, state)
    );
  });
};
const askForRescue = (error, record) =>
  askInTurn("errorLoadRemote", {
    id: requestOf(record),
    error: error,
    from: record[3] ? "runtime" : "build",
    lifecycle: "onLoad",
    origin: instance,
  }).then((found) => {
    if (!found) throw error;
    return typeof found == "function" ? found : () => found;
  });
const afterLoad = (record, factory) =>
  askInTurn("onLoad", {
    id: requestOf(record),
    expose: record[1],
    remote: remoteInfo(REMOTES[record[0]], remotes[record[0]].place),
    exposeModuleFactory: factory,
    origin: instance,
  }).then((found) => (typeof found == "function" ? found : factory));
const askForVersion = (record, versions, name) => {
  const args = {
    shareScopeMap: shareScopes,
    scope: scopeWith(record),
    pkgName: record[1],
    version: name,
    resolver: () =>  versions[name],
    origin: instance,
  };
  const answer = ask("resolveShare", args) || args;
  const entry = answer.resolver();
  return (
    Object.keys(versions).find((own) => versions[own] === entry || (entry && versions[own] === entry.shared)) || name
  );
};
const follow = (id) => {
  const holder = ( id) =>
    own(CONSUMES, id) && CONSUMES[id][2] && holderOf(CONSUMES[id][2]);
  const getters = __webpack_require__.c[holder(id) || ""];
  if (!getters || !getters.hot) return;
  getters.hot.accept(getters.children, () => {
    Object.keys(CONSUMES).forEach((other) => {
      const placeholder = __webpack_require__.c[other];
      if (holder(other) === holder(id) && placeholder && placeholder.hot) placeholder.hot.invalidate();
    });
  });
};
const startOver = (placeholder) => {
  if (placeholder && placeholder.hot && placeholder.hot.status() == "apply" && typeof location == "object") {
    location.reload();
  }
};
const NODE = 2;
const WHOLE = 3;
const inForm = (id, exports) => {
  const form = own(FORMS, id) && FORMS[id];
  if (!form || isNamespace(exports) || (form == WHOLE && typeof exports != "object")) {
    return exports;
  }
  const isNode = form == NODE || (form != WHOLE && own(REMOTE_MODULES, id) && isOfWebpack(id));
  return __webpack_require__.t(exports, isNode ? 2 : 6);
};
const isOfWebpack = (id) => {
  const container =  remotes[REMOTE_MODULES[id][0]].container;
  return !!container && (!!container.override || !isNamespace(container));
};
const isNamespace = (value) => ({}).toString.call(value) == "[object Module]";
const awaited = (key, loaded) =>
  own(AWAITED, key)
    ? Promise.resolve(loaded)
        .then((factory) => factory())
        .then((exports) => () => exports)
    : loaded;
const loaded = (previous && previous.loaded) || { __proto__:  null };
Object.keys(loaded).forEach((id) => {
  if (!own(CONSUMES, id) && !own(REMOTE_MODULES, id)) delete loaded[id];
});
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
  const late = !__webpack_require__.R ? [] : promises;
  ids.forEach((id) => load( id, late));
  if (late === promises || !late.length) return;
  promises.push(
    Promise.all(late).then(() => {
      const again = [];
      if (ids.some((id) => loaded[id].stale))
        loadAll(ids, again);
      return Promise.all(again);
    })
  );
}
const nameOf = (id) =>
  own(CONSUMES, id)
    ? CONSUMES[id][1]
    : own(REMOTE_MODULES, id)
      ? REMOTES[REMOTE_MODULES[id][0]][1] + REMOTE_MODULES[id][1].slice(1)
      : id;
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
    startOver(placeholder);
    const error = state.error || new Error(notEager(nameOf(id)));
    throw error;
  }
  try {
    const exports = inForm(id, factory());
    cache[id] = placeholder;
    follow(id);
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
        ("it has these: " + REMOTES.map((record) => record[1]).join(", ") + "; registerRemotes adds others.")
    );
  }
  return [found, "." + request.slice(name.length)];
};
const fallbackOf = (index, name) => {
  const table = FALLBACKS[index];
  return (table && own(table, name) ? table[name] : table && table[""]) || undefined;
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
const preloadOne = (wanted) => {
  const options = typeof wanted == "string" ? { nameOrAlias: wanted } : wanted;
  const found = findNamed(options.nameOrAlias);
  const index = found[0];
  const own = options.exposes || (found[1] == "." ? undefined : [found[1]]);
  const names = own && own.map((name) => "./" + name.replace(/^\.\//, ""));
  const state = remotes[index];
  if (names) names.forEach((name) => preload(state, name));
  return Promise.resolve(containerOf(state)).then(
    () => {
      const rows = state.manifest && state.manifest.data.exposes;
      if (!Array.isArray(rows)) return;
      const kinds = options.resourceCategory == "all" ? ["sync", "async"] : ["sync"];
      kinds.forEach((kind) => {
        (names || rows.map((row) => row && row.path)).forEach((name) => preload(state, name, kind));
      });
    },
    (reason) => {
      replace(state);
      throw remoteError(reason, REMOTES[index][1], ".");
    }
  );
};
const preloadRemote = (list) =>
  new Promise((resolve) => {
    const all =  (Array.isArray(list) ? list : [list]);
    resolve(Promise.all(all.map(preloadOne)).then(() => {}));
  });
const loadShare = (key, options) => {
  const scope = (options && options.shareScope) || "default";
  const id = Object.keys(CONSUMES).find(
    (id) =>
      (listOf(CONSUMES[id][0]).indexOf(scope) >= 0) && CONSUMES[id][1] === key
  );
  if (id !== undefined) {
    const promises = [];
    load(id, promises);
    return Promise.all(promises).then(() =>  loaded[id].factory);
  }
  const known =
    own(shareScopes, scope) ||
    PROVIDES.some((record) => record[0] === scope) ||
    REMOTES.some((record) => (listOf(record[0]).indexOf(scope) >= 0));
  if (!known) return Promise.resolve( false);
  return Promise.resolve(initSharing(scope)).then(
    () => own(shareScopes[scope], key) && loadShared([scope, key, 0, 0], [])
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
  const result = container.init && container.init(scope, chain, options);
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
  PROVIDES.filter((record) => record[0] === scopeName).forEach((record) => register(scope, record));
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
  if (state.hints) {
    const hints = state.hints;
    Object.keys(hints).forEach((url) => hints[url].remove());
  }
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
  listOf(scopes).forEach((scope) => dropShares(state, scope));
  showUnloaded(index);
  return used;
};
const badRemote = (position, field, found, write) =>
  new TypeError(
    "registerRemotes: [" +
      position +
      "]" +
      field +
      ": found " +
      (typeof found == "string" ? JSON.stringify(found) : String(found)) +
      ADVICE_MARK +
      ("write " + write + ".")
  );
const isWhole = (least, most) => (value) => Number.isInteger(value) && value >= least && value <= most;
const isText = (value) => typeof value == "string" && value !== "";
const isTexts = (value) => (Array.isArray(value) ? value : [value]).every(isText);
const fieldRules = () => ({
  name: isText,
  alias: isText,
  entryGlobalName: isText,
  type: isText,
  shareScope: isTexts,
  timeout: isWhole(1, 2147483647),
  retries: isWhole(0, 20),
  integrity: (value) =>
    isText(value) && /^(manifest|(( |^)sha(256-[\w+/]{43}=|384-[\w+/]{64}|512-[\w+/]{86}==))+)$/.test(value),
  allowOrigins: isTexts,
});
const FIELD_ADVICE = {
  name: "the global variable that its entry sets",
  alias: "what imports begin with",
  entryGlobalName: "the global variable that its entry sets",
  type: '"module", or nothing for a script',
  shareScope: "the name of a share scope",
  timeout: "a time in milliseconds, such as 8000",
  retries: "how often to try again: a whole number from 0 to 20",
  integrity: 'hashes such as "sha384-...", separated by spaces, or "manifest"',
  allowOrigins: "an origin, or a list of them",
};
const readRemote = (remote, position) => {
  if (!remote || typeof remote != "object") throw badRemote(position, "", remote, "an object with name and entry");
  const rules = fieldRules();
  Object.keys(rules).forEach((field) => {
    const value = remote[field];
    if (value != null && !rules[field](value)) {
      throw badRemote(position, "." + field, value, FIELD_ADVICE[field]);
    }
  });
  const key = remote.alias || remote.name;
  if (!key) throw badRemote(position, ".name", remote.name, "what imports begin with");
  const url = remote.entry;
  if (!isText(url)) throw badRemote(position, ".entry", url, "the address of its entry or manifest");
  const global = remote.entryGlobalName || remote.name || key;
  const location = [global, url];
  if (remote.integrity) location[2] = remote.integrity;
  if (remote.type == "module" || remote.type == "esm") {
    location[3] = 1;
  } else if (/^[^?#]*\.json($|[?#])/.test(url)) {
    location[2] = remote.integrity || "";
    location[3] = [].concat(remote.allowOrigins || []);
  }
  const number = ( value) => (value == null ? undefined : value);
  return [
    remote.shareScope || "default",
    key,
    [ location],
    number(remote.timeout),
    number(remote.retries),
  ];
};
const registered = (previous && previous.registered) || [];
const addRemote = (record, force) => {
  const index = REMOTES.findIndex((known) => known[1] == record[1]);
  if (index < 0) {
    remotes.push(newAttempt(REMOTES.push(record) - 1, 0));
  } else if (force) {
    REMOTES[index] = record;
    const unloads = remotes[index].unloads;
    remotes[index] = newAttempt(index, remotes[index].tries);
    remotes[index].unloads = unloads;
  }
  if ((force || index < 0)) showRemote(index < 0 ? REMOTES.length - 1 : index);
  return force || index < 0;
};
const registerRemotes = (list, options) => {
  if (!Array.isArray(list)) throw new TypeError("registerRemotes: found " + typeof list + " instead of a list");
  const force = !!options && !!options.force;
  list.map(readRemote).forEach((record) => {
    if (force && REMOTES.some((known) => known[1] == record[1])) unloadRemote(record[1]);
    const added = addRemote(record, force);
    if (added) registered.push(record);
  });
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
  if (record[5] && !satisfies( record[4], name)) return "unfit";
  const higher = names.filter((other) => isLower(name, other));
  if (!higher.length) return names.length > 1 ? "highest" : "only";
  return versions[name].loaded ? "loaded" : "highest-fitting";
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
    shared: Object.keys(CONSUMES).map(describeShared),
    shareScopes: scopes,
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
const devtoolsInstance = (previous && previous.devtools) || { options: {} };
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
    const data = state.manifest && state.manifest.data;
    if (!data) return;
    const rows = ( list) => (Array.isArray(list) ? list.filter((row) => row) : []);
    moduleInfoOf(info.name + ":" + info.entry, {
      buildVersion: data.metaData.buildInfo && data.metaData.buildInfo.buildVersion,
      modules: rows(data.exposes).map((row) => ({ moduleName: row.name, modulePath: row.path })),
      shared: rows(data.shared).map((row) => ({ sharedName: row.name, version: row.version })),
    });
  });
const showUnloaded = (index) =>
  tellDevtools(() => devtoolsInstance.moduleCache.delete(remoteInfo(REMOTES[index]).name));
const showExposes = (names) =>
  tellDevtools(() => {
    const modules = ownModuleInfo().modules;
    names.forEach((name) => addRow(modules, "modulePath", { moduleName: name.replace("./", ""), modulePath: name }));
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
const ofDocument = (name) =>  Document.prototype.__lookupGetter__(name).call(document);
const scriptNow = () => (typeof document == "undefined" ? undefined : ofDocument("currentScript"));
const headNow = () => ofDocument("head");
const again = /\btry=\d+/.exec( (scriptNow() || 0).src);
const apart = (url) =>
  document.querySelector("script[src=" + JSON.stringify(url) + "]:not([data-webpack])") ? url + "#" : url;
let before;
if (again) {
  before =  self[CHUNK_LOADING] || [];
   self[CHUNK_LOADING] = [];
}
const claimList = () => {
  const list =  self[CHUNK_LOADING] || {};
  const place = " at " + __webpack_require__.p;
  const by = (list.by = (before || list).by || [TITLE, place]);
  if (by[0] != TITLE || (!again && by[1] && by[1] != place)) {
    return new Error(
      "Two builds are called " +
        UNIQUE_NAME +
        ": " +
        by.join("") +
        " and " +
        TITLE +
        place +
        ADVICE_MARK +
        "write another output.uniqueName into one of them."
    );
  }
};
const readCurrentScript = () => {
  const script = scriptNow();
  let path = script ? script.src : "";
  const scripts = script === undefined ? [] : document.getElementsByTagName("script");
  for (let index = scripts.length; !path && index--; ) path = scripts[index].src;
  if (path) __webpack_require__.p = new URL(UNDO_PATH, path.replace(/^blob:/, "")).href;
  if (!script) return;
  __webpack_require__.nc = __webpack_require__.nc || script.nonce;
  const plain = __webpack_require__.l;
  __webpack_require__.l = plain && ((url, done, key, chunk) => plain(apart(url), done, key, chunk));
  const load = __webpack_require__.l;
  if (again && load) {
    __webpack_require__.l = (url, done, key, chunk) => load(addQuery(url, again[0]), done, key + again[0], chunk);
    const list =  self[CHUNK_LOADING];
    const push = list.push;
    list.push = ( row) => {
      const running = scriptNow();
      return running && running.src.indexOf(again[0]) < 0 ? before.push(row) : push(row);
    };
  }
};
const installBare = (chunk) => {
  const modules = {};
  delete BARE[chunk];
  CHUNKS[chunk].forEach((row) => {
    const id = row;
    modules[id] = (placeholder) => {
      placeholder.exports = use(id);
    };
  });
   self[CHUNK_LOADING].push([[chunk], modules]);
};
const OTHER_SCOPE = "Container initialization failed as it has already been initialized with a different share scope";
const createContainer = (scopes, exposes) => {
  readCurrentScript();
  const clash = claimList();
  if (clash) {
    const refuse = () => Promise.reject(clash);
    return { get: refuse, init: refuse };
  }
  showExposes(Object.keys(exposes));
  return {
    get: (name, chain) => {
      const load = exposes[name] || exposes["./" + name];
      if (!load) return Promise.reject(new Error('Module "' + name + '" does not exist in container.'));
      const key = exposes[name] ? name : "./" + name;
      const result = inChain(chain, load);
      return awaited(key, result);
    },
    init: initByName(scopes),
    override: (map) => {
      Object.assign(overrides, map);
    },
  };
};
const start = (entry, run) => {
  readCurrentScript();
  const clash = claimList();
  if (clash) throw clash;
  if (!own(STARTS, entry)) return run();
  const promises = [];
  loadAll(STARTS[entry], promises);
  return promises.length ? Promise.all(promises).then(run) : run();
};
__webpack_require__.fed = use;
__webpack_require__.fed.loaded = loaded;
__webpack_require__.fed.overrides = overrides;
__webpack_require__.fed.registered = registered;
registered.forEach((record) => addRemote(record, true));
showInstance();
__webpack_require__.fed.devtools = devtoolsInstance;
__webpack_require__.fed.start = start;
__webpack_require__.fed.container = createContainer;
__webpack_require__.I = initSharing;
__webpack_require__.fed.e =  offer;
__webpack_require__.fed.loadRemote = loadRemote;
__webpack_require__.fed.registerRemotes = registerRemotes;
__webpack_require__.fed.preloadRemote = preloadRemote;
__webpack_require__.fed.loadShare = loadShare;
__webpack_require__.fed.unloadRemote = unloadRemote;
__webpack_require__.fed.getInfo = getInfo;
__webpack_require__.f.fed = (chunk, promises) => {
  if (own(CHUNKS, chunk)) {
    if (own(BARE, chunk)) installBare(chunk);
    loadAll(CHUNKS[chunk], promises);
  }
};
