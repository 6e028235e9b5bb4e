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
 * @param {RemoteState} state
 * @param {string[]} before those that were there when it was asked for
 * @returns {void}
 */
const noteChunkArray = (state, before) => {
  const taken = remotes.map((other) => other.chunks);
  state.chunks = chunkArrays()
    .filter((name) => before.indexOf(name) < 0 && taken.indexOf(name) < 0)
    .pop();
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
 * Copies that the remote offered and nobody uses.
 * @param {RemoteState} state
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
 * The global variable `path`, and the chunks below it, must not be taken for those of the next version.
 * @param {string} path
 * @param {RemoteState} state
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
  chunkArrays().forEach((name) => {
    if (names.indexOf(name) >= 0) /** @type {any} */ (self)[name] = undefined;
  });
};

/**
 * The next import of placeholder `id` asks the remote.
 * @param {Id} id
 * @returns {void}
 */
const forget = (id) => {
  const state = loaded[id];
  const loading = state && state.loading;
  const drop = () => {
    if (loaded[id] !== state) return;
    delete loaded[id];
    (own(ES_MODULES, id) ? ES_MODULES[id] : []).concat(id).forEach((same) => delete __webpack_require__.c[same]);
  };
  // Importers that are waiting evaluate what they wait for.
  if (loading) loading.then(() => setTimeout(drop), drop);
  else drop();
};

/**
 * @param {string} name
 * @returns {boolean} false if nothing of it was loaded
 */
const unloadRemote = (name) => {
  const index = findNamed(name)[0];
  const state = remotes[index];
  const used = !!state.container;
  Object.keys(REMOTE_MODULES).forEach((id) => {
    if (REMOTE_MODULES[id][0] !== index) return;
    if (REMOTE_MODULES[id][3]) {
      // Whoever waits has the state; the name may be another remote's from now on.
      delete REMOTE_MODULES[id];
      delete loaded[id];
    } else forget(id);
  });
  if (!used) return used;
  REMOTES[index][2].forEach((location) => {
    if (!isScript(location)) {
      delete __webpack_require__.c[__webpack_require__(/** @type {Id} */ (location))];
    } else if (HAS_SCRIPTS && HAS_NODE) {
      dropContainers(state.entry || /** @type {ScriptLocation} */ (location)[1]);
    } else if (HAS_SCRIPTS) {
      dropGlobals(state.global || /** @type {ScriptLocation} */ (location)[0], state, state.container);
    }
  });
  const scopes = REMOTES[index][0];
  if (HAS_SCOPES) listOf(scopes).forEach((scope) => dropShares(state, scope));
  else dropShares(state, /** @type {string} */ (scopes));
  // A new address gets round every cache, of chunks too; and next year's page shall not find this year's.
  remotes[index] = { tries: Math.max(Date.now(), (state.tries || 0) + 1) };
  if (HAS_DEVTOOLS) showUnloaded(index);
  return used;
};
