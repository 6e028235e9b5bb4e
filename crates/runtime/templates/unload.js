// `unloadRemote`: nothing of a remote is kept, so that its next import loads what is deployed then.

/**
 * Names of the arrays through which chunks arrive, in the order in which builds made them: an array with a `push` of its own.
 * @returns {string[]}
 */
const chunkArrays = () =>
  Object.getOwnPropertyNames(self).filter((name) => {
    // Other properties may have getters, which are better left alone.
    const property = Object.getOwnPropertyDescriptor(self, name);
    return property && Array.isArray(property.value) && own(property.value, "push");
  });

/**
 * Called right after an entry ran (nothing runs between a script and its event): the newest array that nobody had is its own.
 * @param {Attempt} state
 * @param {string[]} before those that were there when it was asked for
 * @returns {void}
 */
const noteChunkArray = (state, before) => {
  const taken = remotes.map((other) => other.chunks);
  state.chunks =
    chunkArrays()
      .filter((name) => before.indexOf(name) < 0 && taken.indexOf(name) < 0)
      .pop() || state.chunks;
};

/**
 * @param {ShareScope} scope
 * @returns {SharedEntry[]}
 */
const entriesOf = (scope) =>
  Object.keys(scope).reduce(
    (/** @type {SharedEntry[]} */ all, key) => all.concat(Object.keys(scope[key]).map((name) => scope[key][name])),
    []
  );

/**
 * Calls `init` and notes what the remote puts into `scope`: its own copies come first, and at once.
 * @param {Container} container
 * @param {ShareScope} scope
 * @param {object[]} [chain]
 * @param {InitOptions} [options]
 * @returns {MaybePromise<unknown>}
 */
const noteShares = (container, scope, chain, options) => {
  const before = entriesOf(scope);
  const result = container.init && (HAS_SCOPES ? container.init(scope, chain, options) : container.init(scope, chain));
  const first = entriesOf(scope).find((entry) => before.indexOf(entry) < 0);
  const state = remotes.find((remote) => remote.container === container);
  if (first && state) state.from = first.from;
  return result;
};

/**
 * @returns {HTMLLinkElement[]}
 */
const styleSheets = () => Array.from(document.querySelectorAll("link[rel=stylesheet]"));

/**
 * Called right after `get`: bundlers put the links of a chunk into the page before they give its promise.
 * @param {Attempt} state
 * @param {HTMLLinkElement[]} before those that were there
 * @returns {void}
 */
const noteStyles = (state, before) => {
  const styles = styleSheets().filter((link) => before.indexOf(link) < 0);
  state.styles = (state.styles || []).concat(styles);
  // What an old version had under this address the browser may have kept.
  styles.forEach((link) => {
    if (state.tries) link.href = freshUrl(link.href, state);
  });
};

/**
 * @param {Attempt} state
 * @returns {void}
 */
const dropStyles = (state) => {
  const styles = state.styles || [];
  // Those that its modules have loaded since; `data-webpack` begins with the name of the build.
  const builds = styles.map((link) => (link.getAttribute("data-webpack") || "").split(":")[0]).filter((name) => name);
  styleSheets().forEach((link) => {
    const mark = link.getAttribute("data-webpack") || "";
    if (styles.indexOf(link) >= 0 || builds.some((name) => mark.indexOf(name + ":") == 0)) link.remove();
  });
};

/**
 * Copies that the remote offered and nobody uses.
 * @param {Attempt} state
 * @param {string} scopeName
 * @returns {void}
 */
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
  // Ours may have given way to one of these.
  if (HAS_PROVIDES) PROVIDES.filter((record) => record[0] === scopeName).forEach((record) => register(scope, record));
};

/**
 * The next version makes its own array `name`. Chunks of the old one that are on their way still reach the old one.
 * @param {string} name
 * @returns {void}
 */
const divert = (name) => {
  const page = /** @type {any} */ (self);
  const old = page[name];
  page[name] = undefined;
  const scripts = HAS_WORKER
    ? []
    : Array.from(document.getElementsByTagName("script")).filter((script) => script.hasAttribute("data-webpack"));
  if (!scripts.length) return;
  /** @type {unknown[]} */
  const next = [];
  /** @param {(data: unknown) => unknown} push */
  const sort = (push) => (/** @type {unknown} */ data) =>
    scripts.indexOf(/** @type {HTMLScriptElement} */ (scriptNow())) < 0 ? push(data) : old.push(data);
  // The bundler's code takes an array for its own by a `push` that replaces this one.
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

/**
 * The global variable `path`, and the chunks below it, must not be taken for those of the next version.
 * @param {string} path
 * @param {Attempt} state
 * @param {unknown} container the variable stays if it is another one
 * @returns {void}
 */
const dropGlobals = (path, state, container) => {
  const parts = path.split(".");
  const last = /** @type {string} */ (parts.pop());
  const isOurs = container && container === findGlobal(path);
  if (isOurs) (parts.length ? findGlobal(parts.join(".")) : self)[last] = undefined;
  // The names that bundlers give where the script was not ours to load.
  const names = state.chunks ? [state.chunks] : isOurs ? ["webpackChunk" + path, "rspackChunk" + path] : [];
  const others = remotes.map((other) => other !== state && other.chunks);
  chunkArrays().forEach((name) => {
    if (names.indexOf(name) >= 0 && others.indexOf(name) < 0) divert(name);
  });
};

/**
 * Whoever requires placeholder `id` next evaluates what it stands for then.
 * @param {Id} id
 * @returns {void}
 */
const uncache = (id) => {
  (own(ES_MODULES, id) ? ES_MODULES[id] : []).concat(id).forEach((same) => delete __webpack_require__.c[same]);
};

/**
 * The next import of placeholder `id` asks the remote. Importers that wait go on with the next version too; those that need not wait
 * any more have the old one.
 * @param {Id} id
 * @returns {void}
 */
const forget = (id) => {
  const state = loaded[id];
  if (!state) return;
  state.done = state.loading = undefined;
  state.stale = 1;
  uncache(id);
};

/**
 * The variable that the entry sets.
 * @param {Attempt} state
 * @param {RemoteLocation} location of a script
 * @returns {string}
 */
const globalOf = (state, location) => state.global || /** @type {ScriptLocation} */ (location)[0];

/**
 * @param {string} name
 * @returns {boolean} false if nothing of it was loaded
 */
const unloadRemote = (name) => {
  const index = findNamed(name)[0];
  const state = remotes[index];
  const remote = state.remote;
  const known =
    HAS_SCRIPTS &&
    !HAS_NO_PAGE &&
    remote[2].some((location) => isScript(location) && own(loadings(), globalOf(state, location)));
  const used = !!(state.container || state.old || known);
  Object.keys(REMOTE_MODULES).forEach((id) => {
    if (REMOTE_MODULES[id][0] !== index) return;
    if (REMOTE_MODULES[id][3]) {
      // Whoever waits has the state; the name may be another remote's from now on.
      delete REMOTE_MODULES[id];
      delete loaded[id];
    } else forget(id);
  });
  // A new address gets round every cache, of chunks too; and next year's page shall not find this year's.
  remotes[index] = newAttempt(index, used ? Math.max(Date.now(), state.tries + 1) : state.tries);
  remotes[index].unloads = (state.unloads || 0) + 1;
  if (!HAS_NO_PAGE) dropStyles(state);
  if (HAS_MANIFESTS && state.hints) {
    const hints = state.hints;
    Object.keys(hints).forEach((url) => hints[url].remove());
  }
  // Another address may have the name from now on.
  if (HAS_SCRIPTS && !HAS_NODE) {
    remote[2].forEach((location) => {
      if (isScript(location)) delete loadings()[globalOf(state, location)];
    });
  }
  if (!used) return used;
  remote[2].forEach((location) => {
    if (!isScript(location)) {
      delete __webpack_require__.c[__webpack_require__(/** @type {Id} */ (location))];
    } else if (HAS_SCRIPTS && HAS_NODE) {
      dropContainers(state.entry || /** @type {ScriptLocation} */ ((HAS_PLUGINS && state.place) || location)[1]);
    } else if (HAS_SCRIPTS) {
      const global = globalOf(state, location);
      dropGlobals(global, state, known ? findGlobal(global) : state.container);
    }
  });
  const scopes = remote[0];
  if (HAS_SCOPES) listOf(scopes).forEach((scope) => dropShares(state, scope));
  else dropShares(state, /** @type {string} */ (scopes));
  if (HAS_DEVTOOLS) showUnloaded(index);
  return used;
};
