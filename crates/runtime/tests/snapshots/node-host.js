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
    timer.unref();
    new Promise((go) => go(run()))
      .then(resolve, (error) => {
        const known =
          error &&
          (error.type && error.request
            ? "chunk"
            : ((error.name == "ChunkLoadError") || (error.expose && error.name == "RemoteError")) &&
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
const LARGEST = 50 * 1024 * 1024;
const inProcess = sharedInProcess();
function sharedInProcess() {
  const scope = globalThis;
  const key = Symbol.for("federation-rs");
  return scope[key] || (scope[key] = { containers: Object.create(null), limit: 0 });
}
let nodeRequire;
const findRequire = async () => {
  const name = "module";
  nodeRequire = typeof require == "function" ? require : (await import(name)).createRequire(process.cwd() + "/");
};
const refused = (kind, url, detail, again) =>
  fault(
    kind,
    "Loading script failed.\n(" + (kind == "timeout" ? kind : "error") + ": " + url + ")\n" + detail,
    url,
    again
  );
const readBody = async (response) => {
  const tooLarge = () => refused("http", response.url, "The answer has more than " + LARGEST / 1024 / 1024 + " MB.");
  if (Number(response.headers.get("content-length")) > LARGEST) throw tooLarge();
  const parts = [];
  let size = 0;
  const reader =  response.body.getReader();
  for (;;) {
    const part = await reader.read();
    if (part.done) return Buffer.concat(parts);
    size += part.value.length;
    if (size > LARGEST) throw tooLarge();
    parts.push(part.value);
  }
};
const request = async (url, signal) => {
  const origin = new URL(url).origin;
  for (let address = url, hops = 0; ; hops++) {
    const response = await fetch(address, { signal: signal, redirect: "manual" });
    const target = response.status > 299 && response.status < 400 && response.headers.get("location");
    if (!target) return response;
    const next = new URL(target, address);
    if (next.origin != origin) throw refused("http", url, "It redirects to another origin, " + next.origin + ".");
    if (hops == 5) throw refused("http", url, "It redirects more than 5 times.");
    address = next.href;
  }
};
const fetchUntil = async (url, control, time) => {
  try {
    await findRequire();
    const response = await request(url, control.signal);
    const status = response.status;
    if (!response.ok) {
      const reason = refused("http", url, "HTTP " + status, status > 499);
      reason.error.status = status;
      throw reason;
    }
    const type = response.headers.get("content-type") || "";
    if (/html/.test(type)) throw refused("not-javascript", url, "It is " + type);
    return Object.assign(await readBody(response), { address: response.url });
  } catch (thrown) {
    const error =  thrown;
    if (error.by === fault) throw error;
    if (control.signal.aborted) throw refused("timeout", url, "No answer in " + time + " ms.");
    throw refused("network", url, String((error.cause && error.cause.message) || error.message), true);
  } finally {
    control.abort();
  }
};
const hashesOf = (file) => {
  const hashes = {};
  ["sha256", "sha384", "sha512"].forEach((kind) => {
    hashes[kind] = nodeRequire("crypto").createHash(kind).update(file).digest("base64");
  });
  return hashes;
};
const evaluate = (file, url, result) => {
  const vm = nodeRequire("vm");
  const run = vm.runInThisContext(
    "(function (exports, require, module, __filename, __dirname) {" +
      Buffer.from(file) +
      "\n;return " +
      result +
      "\n})",
    { filename: url, importModuleDynamically: vm.constants && vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }
  );
  const module = { exports: {} };
  const variable = run.call(module.exports, module.exports, nodeRequire, module, url, url.replace(/[^/]*$/, ""));
  return Object.keys(module.exports).length ? module.exports : variable;
};
const fetchContainer = async (location, url, time, fetched) => {
  const global = location[0];
  const file = await fetchUntil(url, fetched.control, time);
  fetched.hashes = hashesOf(file);
  let exports;
  try {
    const name = /^[\w$]+/.exec(global);
    exports = evaluate(file, url, name ? "typeof " + name + ' == "undefined" ? undefined : ' + name : "undefined");
  } catch (error) {
    throw refused("evaluation", url, String(error));
  }
  if (!exports) throw refused("no-container", url, "It exports nothing: give it library.type commonjs-module.");
  const container = typeof exports.get == "function" ? exports : exports[global];
  if (!container || typeof container.get != "function") {
    throw refused("bad-container", url, "What it exports has no get.");
  }
  return container;
};
const fetchScript = async (location, state) => {
  const url = freshUrl(location[1], state);
  const time = timeoutOf(state.remote);
  const containers = inProcess.containers;
  const known = containers[url];
  const fetched = known || {
    container:  undefined,
    hashes: {},
    waiting: 0,
    control: new AbortController(),
  };
  inProcess.limit = Math.max(inProcess.limit, time);
  fetched.waiting++;
  const timer = setTimeout(() => --fetched.waiting || fetched.control.abort(), time);
  if (!known) {
    containers[url] = fetched;
    fetched.container = fetchContainer(location, url, time, fetched).catch((reason) => {
      if (containers[url] === fetched) delete containers[url];
      throw reason;
    });
  }
  try {
    const container = await fetched.container;
    return container;
  } catch (reason) {
    const fault =  reason;
    if (known && fault.kind == "integrity" && containers[url] !== fetched) return fetchScript(location, state);
    throw reason;
  } finally {
    clearTimeout(timer);
  }
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
  return fetchScript(
     location,
    state
  );
};
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
            const look = Promise.resolve([reason.error.status]);
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
const stayAwake = (promise) => {
  const timer = setInterval(() => {}, 1e9);
  const end = () => clearInterval(timer);
  promise.then(end, end);
  return promise;
};
const loadExposed = (record, chain, link) => {
  const result = loadResolved(record, chain, link);
  return stayAwake(result);
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
const start = (entry, run) => {
  if (!own(STARTS, entry)) return run();
  const promises = [];
  loadAll(STARTS[entry], promises);
  return promises.length ? Promise.all(promises).then(run) : run();
};
__webpack_require__.fed = use;
__webpack_require__.fed.start = start;
__webpack_require__.I = initSharing;
__webpack_require__.f.fed = (chunk, promises) => {
  if (own(CHUNKS, chunk)) {
    loadAll(CHUNKS[chunk], promises);
  }
};
