// Remote entries that set a global variable.

/**
 * What is in global variable `path` (`a` or `a.b`). DOM elements with that id are not: they are no own properties.
 * @param {string} path
 * @returns {any}
 */
const findGlobal = (path) =>
  HAS_PATHS
    ? path.split(".").reduce((/** @type {any} */ object, name) => (own(object, name) ? object[name] : undefined), self)
    : own(self, path)
      ? /** @type {any} */ (self)[path]
      : undefined;

/**
 * The script that is loading `url` right now, if a build on the page has begun to. `data-webpack` is what webpack's own
 * loader writes; both remove their scripts when they are through.
 * @param {string} url
 * @returns {HTMLScriptElement | undefined}
 */
const findScript = (url) => {
  const scripts = document.getElementsByTagName("script");
  for (let index = 0; index < scripts.length; index++) {
    const script = scripts[index];
    if (script.getAttribute("src") == url && script.hasAttribute("data-webpack")) return script;
  }
};

/**
 * @param {string} url
 * @param {string} [integrity]
 * @returns {HTMLScriptElement}
 */
const addScript = (url, integrity) => {
  const made = HAS_PLUGINS && ask("createScript", { url: url, attrs: {} });
  /** @type {HTMLScriptElement} */
  const script = (made && (made.script || made)) || document.createElement("script");
  script.async = true;
  script.setAttribute("data-webpack", UNIQUE_NAME);
  if (__webpack_require__.nc) script.setAttribute("nonce", __webpack_require__.nc);
  script.src = HAS_TRUSTED_TYPES ? __webpack_require__.tu(url) : url;
  if (HAS_CROSS_ORIGIN && script.src.indexOf(location.origin + "/") !== 0) script.crossOrigin = CROSS_ORIGIN;
  if (HAS_INTEGRITY && integrity) {
    // Browsers check the hashes of a script from elsewhere only if they may read it.
    script.crossOrigin = script.crossOrigin || "anonymous";
    script.integrity = integrity;
  }
  headNow().appendChild(script);
  return script;
};

/**
 * What the bundler's loader does, for scripts that it cannot make: with a hash, or made by a plugin.
 * @param {string} url
 * @param {string | undefined} integrity
 * @param {(event: { type: string }) => void} done
 * @returns {void}
 */
const loadOwnScript = (url, integrity, done) => {
  const script = (!(HAS_INTEGRITY && integrity) && findScript(url)) || addScript(url, integrity);
  ["load", "error"].forEach((type) => {
    script.addEventListener(type, (event) => {
      script.remove();
      done(event);
    });
  });
};

/**
 * Not by `document.baseURI`, which an element of that name would hide.
 * @param {string} url
 * @returns {string}
 */
const absolute = (url) => {
  if (HAS_WORKER) return new URL(url, location.href).href;
  const link = document.createElement("a");
  link.href = url;
  return link.href;
};

/**
 * What the browser noted of the last answer for `url`: nothing, where it keeps no more.
 * @param {string} url absolute
 * @param {number} since when it was asked for
 * @returns {any}
 */
const resourceOf = (url, since) =>
  performance
    .getEntriesByName(url)
    .filter((entry) => entry.startTime >= since)
    .pop();

/**
 * Status and content type of the answer for `url`, for what an error event does not say. The browser keeps them for
 * its own origin; others are asked once more, and tell if they let this origin read.
 * @param {string} url absolute
 * @param {number} time in milliseconds: the browser would queue the next request behind one that hangs
 * @param {number} since when it was asked for
 * @returns {Promise<[number?, (string | null)?]>}
 */
const diagnose = (url, time, since) => {
  const entry = resourceOf(url, since);
  if (entry && entry.responseStatus) return Promise.resolve([entry.responseStatus, entry.contentType]);
  const control = new AbortController();
  setTimeout(() => control.abort(), time);
  return fetch(url, { signal: control.signal }).then(
    (response) => {
      // Nobody reads the rest.
      control.abort();
      return [response.status, response.headers.get("content-type")];
    },
    () => []
  );
};

/**
 * What builds of ours on this page load, or have loaded, by the global variable: one answer for each file and name, whoever asks and
 * however the address is written. `home`: the address without its query, which only gets round caches; `by`: the attempt that
 * began it; `pinned`: the hash that the browser has checked.
 * @typedef {{ home: string, tries: number, by?: Attempt, pinned?: string, container: Promise<Container> }} Loading
 * @returns {Record<string, Loading>}
 */
const loadings = () => inner(/** @type {any} */ (self), "federation-rs");

/**
 * @param {ScriptLocation} location
 * @param {Attempt} state
 * @returns {Promise<Container>} rejects with a fault
 */
const loadScript = (location, state) => {
  const global = location[0];
  const integrity = HAS_INTEGRITY ? location[2] : undefined;
  if (HAS_UNLOAD) state.global = global;
  // Browsers queue a request behind one for the same address that hangs.
  const url = freshUrl(location[1], state);
  const address = HAS_RELATIVE ? absolute(url) : url;
  const home = address.split(/[?#]/)[0];
  const page = loadings();
  const known = page[global];
  if (known && known.home != home && (!HAS_LISTS || known.by != state)) {
    return Promise.reject(fault("bad-container", global + " came from " + known.home + " and not from " + url, url));
  }
  const present = known && known.tries >= state.tries;
  if (present && (!HAS_INTEGRITY || !integrity || known.pinned == integrity)) return known.container;
  const container = new Promise((/** @type {(container: Container) => void} */ resolve, reject) => {
    /** What the script threw, scripts from elsewhere do not tell; or the server's answer. @type {string | undefined} */
    let detail;
    /**
     * @param {string} kind
     * @param {string} type as webpack calls it
     * @param {boolean} [again] true if it may be better in a moment
     * @returns {void}
     */
    const refuse = (kind, type, again) => {
      const text = "Loading script failed.\n(" + type + ": " + url + ")";
      reject(fault(kind, detail ? text + "\n" + detail : text, url, again));
    };
    /** @returns {1 | void} 1 if the container is there */
    const find = () => {
      const found = findGlobal(global);
      if (!found || typeof found.get != "function" || (state.old && found === state.old.container)) return;
      resolve(found);
      return 1;
    };
    /** @param {ErrorEvent} event */
    const listen = (event) => {
      if (!event.filename || event.filename == address) detail = event.message;
    };
    const began = performance.now();
    /** @type {string[]} */
    let arrays = [];
    /** @param {{ type: string }} event "timeout" from the bundler's loader, when nobody waits any more */
    const done = (event) => {
      removeEventListener("error", listen);
      if (HAS_UNLOAD) {
        noteChunkArray(state, arrays);
        if (wasUnloaded(state)) {
          dropGlobals(global, state, findGlobal(global));
          return reject(fault("skew", "It was unloaded while it was loading: " + url, url, true));
        }
      }
      // What is there although the browser refused the file is somebody else's.
      if (((HAS_INTEGRITY && integrity && event.type == "error") || !find()) && event.type != "timeout")
        why(event.type);
    };
    /** @param {string} type of the event */
    const why = (type) => {
      /** @param {unknown} page a page came instead */
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
        else if (HAS_INTEGRITY && integrity) refuse("integrity", "error");
        else refuse("network", "error", true);
      });
    };
    /** @returns {void} */
    const begin = () => {
      if (navigator.onLine === false) return refuse("offline", "error");
      if (HAS_UNLOAD) arrays = chunkArrays();
      addEventListener("error", listen);
      const load = /** @type {any} */ (__webpack_require__.l);
      if (HAS_OWN_SCRIPTS) loadOwnScript(url, integrity, done);
      // Its key is the address: a script for another one, which hangs, is no answer.
      else load(url, done, url);
    };
    // Who pins takes what somebody else has loaded if it is the same file, and otherwise loads its own, which the browser checks.
    if (HAS_INTEGRITY && integrity && (present || findGlobal(global))) {
      fetch(url, { integrity: integrity })
        .then(() => (present ? known.container.then(resolve) : find() || begin()))
        .catch(begin);
    } else if (!find()) begin();
  });
  /** @type {Loading} */
  const loading = (page[global] = { home: home, tries: state.tries, container: container });
  if (HAS_LISTS) loading.by = state;
  if (HAS_INTEGRITY) loading.pinned = integrity;
  container.catch(() => {
    if (page[global] !== loading) return;
    delete page[global];
    // It is still what others have.
    if (HAS_INTEGRITY && present) known.container.then(() => (page[global] = page[global] || known)).catch(() => {});
  });
  return container;
};
