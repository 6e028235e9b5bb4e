// Runtime plugins: their hooks have the names and arguments of Module Federation 2, as far as docs/runtime-plugins.md says.

/** @type {RuntimePlugin[] | undefined} */
let plugins;

/** What hooks get to know of this build. */
const instance = HAS_PLUGINS
  ? {
      name: UNIQUE_NAME,
      options: {
        name: UNIQUE_NAME,
        remotes: HAS_REMOTES ? REMOTES.map((record) => ({ name: record[1], alias: record[1] })) : [],
        get shared() {
          return ownShared();
        },
      },
      shareScopeMap: shareScopes,
    }
  : undefined;

/**
 * What this build offers, by share key, as Module Federation 2 has it.
 * @returns {Record<string, object[]>}
 */
const ownShared = () => {
  /** @type {Record<string, object[]>} */
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

/**
 * Calls a hook. What it throws says whose it is.
 * @param {RuntimePlugin} plugin
 * @param {string} hook
 * @param {any} args of `fetch` a list
 * @returns {any}
 */
const call = (plugin, hook, args) => {
  /** @param {any} error @returns {never} */
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

/**
 * The plugins; made when they are first needed, because the runtime may run before the chunk that holds them.
 * @returns {RuntimePlugin[]}
 */
const pluginsOf = () => {
  if (!plugins) {
    // What plugins import themselves they get without hooks, and for nobody's import: it is needed at once.
    plugins = [];
    let made;
    try {
      made = inChain(undefined, () => /** @type {RuntimePlugin[]} */ (__webpack_require__(PLUGINS)));
    } finally {
      plugins = made;
    }
    ask("init", { options: instance && instance.options, origin: instance });
  }
  return /** @type {RuntimePlugin[]} */ (plugins);
};

/**
 * Asks all plugins at once; the last answer counts.
 * @param {string} hook
 * @param {object} args
 * @returns {any} `undefined` if nobody answers
 */
const ask = (hook, args) =>
  pluginsOf().reduce((/** @type {any} */ answer, plugin) => {
    const own = plugin[hook] && call(plugin, hook, args);
    return own === undefined ? answer : own;
  }, undefined);

/**
 * Asks one after the other; the last answer counts.
 * @param {string} hook
 * @param {object} args
 * @returns {Promise<any>}
 */
const askInTurn = (hook, args) =>
  pluginsOf().reduce(
    (/** @type {Promise<any>} */ answer, plugin) =>
      plugin[hook]
        ? answer.then((before) =>
            Promise.resolve(call(plugin, hook, args)).then((own) => (own === undefined ? before : own))
          )
        : answer,
    Promise.resolve()
  );

/**
 * Hands `args` from plugin to plugin; each may give others.
 * @template {object} T
 * @param {string} hook
 * @param {T} args
 * @returns {Promise<T>}
 */
const handRound = (hook, args) =>
  pluginsOf().reduce(
    (/** @type {Promise<any>} */ given, plugin) =>
      plugin[hook]
        ? given.then((before) => Promise.resolve(call(plugin, hook, before)).then((own) => own || before))
        : given,
    Promise.resolve(args)
  );

/**
 * What hooks get to know of a remote; `entry` and `entryGlobalName` may be changed in `afterResolve`.
 * @param {RemoteRecord} record
 * @param {RemoteLocation} [place] where it is looked for
 */
const remoteInfo = (record, place) => {
  const location = /** @type {ScriptLocation} */ (place || record[2][0]);
  const script = HAS_SCRIPTS && isScript(location);
  return {
    name: script ? location[0] : record[1],
    alias: record[1],
    entry: script ? location[1] : "",
    entryGlobalName: script ? location[0] : "",
    type: script ? "global" : "external",
    shareScope: record[0],
  };
};

/**
 * What was imported: `shop/Cart`.
 * @param {RemoteModuleRecord} record
 * @returns {string}
 */
const requestOf = (record) => REMOTES[record[0]][1] + record[1].slice(1);

/**
 * `record` after `beforeRequest`, which may ask for another module.
 * @param {RemoteModuleRecord} record
 * @returns {Promise<RemoteModuleRecord>}
 */
const resolveRequest = (record) =>
  handRound("beforeRequest", {
    id: requestOf(record),
    options: instance && instance.options,
    origin: instance,
  }).then((args) => {
    // An import that nobody changed stays what the build made of it.
    if (args.id === requestOf(record)) return record;
    const found = findNamed(args.id);
    return /** @type {RemoteModuleRecord} */ ([found[0], found[1], record[2]]);
  });

/**
 * The container that `loadEntry` gives, or what is at `location`, after `afterResolve`, which may want another entry: this time, the next
 * one begins with what the options say.
 * @param {Attempt} state
 * @param {RemoteLocation} location
 * @returns {Promise<Container>} rejects with a fault if it is a script
 */
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
      HAS_SCRIPTS && isScript(location)
        ? /** @type {any} */ ([found.entryGlobalName, found.entry].concat(/** @type {any} */ (location).slice(2)))
        : location;
    state.place = place;
    return askInTurn("loadEntry", { remoteInfo: found, origin: instance }).then(
      (container) => container || locate(place, state)
    );
  });
};

/**
 * What `errorLoadRemote` gives instead of the module, or a rejection with `error`.
 * @param {Error} error
 * @param {RemoteModuleRecord} record
 * @returns {Promise<Factory>}
 */
const askForRescue = (error, record) =>
  askInTurn("errorLoadRemote", {
    id: requestOf(record),
    error: error,
    from: HAS_LOAD_REMOTE && record[3] ? "runtime" : "build",
    lifecycle: "onLoad",
    origin: instance,
  }).then((found) => {
    if (!found) throw error;
    return typeof found == "function" ? found : () => found;
  });

/**
 * What `onLoad` makes of a module's factory.
 * @param {RemoteModuleRecord} record
 * @param {Factory} factory
 * @returns {Promise<Factory>}
 */
const afterLoad = (record, factory) =>
  askInTurn("onLoad", {
    id: requestOf(record),
    expose: record[1],
    remote: remoteInfo(REMOTES[record[0]], remotes[record[0]].place),
    exposeModuleFactory: factory,
    origin: instance,
  }).then((found) => (typeof found == "function" ? found : factory));

/**
 * The version that `resolveShare` wants instead of `name`: it replaces `resolver`, which gives an entry of the share scope.
 * @param {ConsumeRecord} record
 * @param {Versions} versions
 * @param {string} name
 * @returns {string}
 */
const askForVersion = (record, versions, name) => {
  const args = {
    shareScopeMap: shareScopes,
    scope: HAS_SCOPES ? scopeWith(record) : record[0],
    pkgName: record[1],
    version: name,
    resolver: () => /** @type {any} */ (versions[name]),
    origin: instance,
  };
  const answer = ask("resolveShare", args) || args;
  const entry = answer.resolver();
  return (
    Object.keys(versions).find((own) => versions[own] === entry || (entry && versions[own] === entry.shared)) || name
  );
};
