// What the browser extension of Module Federation reads: a global to which all federation builds of a page write. What others
// wrote stays. Source of its shape: the runtime of Module Federation 2, and that extension.

/**
 * As an own property whatever it is called: `object["__proto__"] = value` would be something else.
 * @param {object} object
 * @param {string} key
 * @param {unknown} value
 * @returns {void}
 */
const put = (object, key, value) => {
  Object.defineProperty(object, key, { value: value, writable: true, enumerable: true, configurable: true });
};

/**
 * What is at `key`, or else `value`, which is put there.
 * @param {any} object
 * @param {string} key
 * @param {unknown} value
 * @returns {any}
 */
const putOnce = (object, key, value) => {
  if (!own(object, key) || !object[key]) put(object, key, value);
  return object[key];
};

/**
 * @param {any[]} list
 * @param {string} field that tells one row from the other
 * @param {any} row
 * @returns {void}
 */
const addRow = (list, field, row) => {
  if (!list.some((other) => other[field] === row[field])) list.push(row);
};

/**
 * The page's global; asked for each time, because others replace what is in it.
 * @returns {any}
 */
const devtoolsGlobal = () => {
  /** @type {any} */
  const page = self;
  const names = ["__FEDERATION__", "__VMOK__"];
  const name = names.find((name) => own(page, name));
  const global = name ? page[name] : {};
  // Elements with that id are no own properties of the page.
  names.forEach((name) => {
    if (!own(page, name)) Object.defineProperty(page, name, { value: global, writable: true });
  });
  ["__GLOBAL_PLUGIN__", "__INSTANCES__"].forEach((key) => putOnce(global, key, []));
  ["moduleInfo", "__SHARE__", "__MANIFEST_LOADING__"].forEach((key) => putOnce(global, key, {}));
  putOnce(global, "__PRELOADED_MAP__", new Map());
  putOnce(global, "__PRELOADED_ASSETS__", new Set());
  return global;
};

/**
 * An application's row; fields that it has stay.
 * @param {string} key
 * @param {object} fields
 * @returns {any}
 */
const moduleInfoOf = (key, fields) => {
  const row = putOnce(devtoolsGlobal().moduleInfo, key, {});
  Object.keys(fields).forEach((field) => putOnce(row, field, /** @type {any} */ (fields)[field]));
  return row;
};

/** @returns {any} this build's row */
const ownModuleInfo = () =>
  moduleInfoOf(BUILD_VERSION ? UNIQUE_NAME + ":" + BUILD_VERSION : UNIQUE_NAME, {
    version: BUILD_VERSION,
    remoteEntry: "",
    remotesInfo: {},
    modules: [],
    shared: [],
  });

/**
 * Never what stops an application: anything may be in a global.
 * @param {() => void} tell
 * @returns {void}
 */
const tellDevtools = (tell) => {
  try {
    tell();
  } catch (error) {
    warn("DevTools will not show all of " + UNIQUE_NAME + ": " + error);
  }
};

/**
 * What this build wants of a shared module.
 * @param {string} scopeName
 * @param {string} key
 */
const shareConfigOf = (scopeName, key) => {
  const found =
    HAS_CONSUMES &&
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

/**
 * The share scopes as they are now. A copy: the extension reads no object without a prototype, and only `loaded: true`.
 */
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
          strategy: HAS_LOADED_FIRST ? "loaded-first" : "version-first",
          shareConfig: entry.shareConfig || (entry.from === UNIQUE_NAME ? shareConfigOf(scopeName, key) : {}),
        });
      });
    });
  });
  return view;
};

/**
 * A runtime of Module Federation 2 takes an instance for its own if it has its id, or its name and no version: no id of its is
 * like this one, and there is always a version.
 * @type {any}
 */
const devtoolsInstance = (HAS_HOT && previous && previous.devtools) || { options: {} };

/**
 * What the global tells of remote `index`: under the name that its entry has, as Module Federation 2 calls remotes.
 * @param {number} index
 * @returns {void}
 */
const showRemote = (index) =>
  tellDevtools(() => {
    const info = remoteInfo(REMOTES[index]);
    const options = devtoolsInstance.options;
    options.remotes = options.remotes.filter((/** @type {any} */ other) => other.alias !== info.alias).concat(info);
    put(ownModuleInfo().remotesInfo, info.name, { matchedVersion: info.entry });
    // Builds of Module Federation 2 read a manifest in such a row, and put what it says in its place.
    if (info.entry) moduleInfoOf(info.name + ":" + info.entry, { version: info.entry, remoteEntry: info.entry });
  });

/**
 * The container is there.
 * @param {Attempt} state
 * @returns {void}
 */
const showLoaded = (state) =>
  tellDevtools(() => {
    const info = remoteInfo(state.remote);
    devtoolsInstance.moduleCache.set(info.name, { remoteInfo: info, inited: true });
    const data = HAS_MANIFESTS && state.manifest && state.manifest.data;
    if (!data) return;
    const rows = (/** @type {unknown} */ list) => (Array.isArray(list) ? list.filter((row) => row) : []);
    moduleInfoOf(info.name + ":" + info.entry, {
      buildVersion: data.metaData.buildInfo && data.metaData.buildInfo.buildVersion,
      modules: rows(data.exposes).map((row) => ({ moduleName: row.name, modulePath: row.path })),
      shared: rows(data.shared).map((row) => ({ sharedName: row.name, version: row.version })),
    });
  });

/**
 * @param {number} index of a remote that is unloaded
 * @returns {void}
 */
const showUnloaded = (index) =>
  tellDevtools(() => devtoolsInstance.moduleCache.delete(remoteInfo(REMOTES[index]).name));

/**
 * What the container offers.
 * @param {string[]} names
 * @returns {void}
 */
const showExposes = (names) =>
  tellDevtools(() => {
    const modules = ownModuleInfo().modules;
    names.forEach((name) => addRow(modules, "modulePath", { moduleName: name.replace("./", ""), modulePath: name }));
  });

/**
 * This build as the global's newest instance; after a hot update in the place of what it was before.
 * @returns {void}
 */
const showInstance = () =>
  tellDevtools(() => {
    const page = devtoolsGlobal();
    const base = "federation-rs:" + UNIQUE_NAME;
    let id = devtoolsInstance.options.id || base;
    if (!devtoolsInstance.name) {
      // Other runtimes of this build: a container beside a host.
      for (let count = 2; own(page.__SHARE__, id); count++) id = base + "#" + count;
      page.__INSTANCES__.push(devtoolsInstance);
    }
    const shared = {};
    const rows = ownModuleInfo().shared;
    if (HAS_PROVIDES) {
      PROVIDES.forEach((record) => {
        const config = shareConfigOf(record[0], record[1]);
        const copy = { version: record[2], from: UNIQUE_NAME, scope: [record[0]], shareConfig: config };
        putOnce(shared, record[1], []).push(copy);
        addRow(rows, "sharedName", { sharedName: record[1], version: record[2], shareConfig: config });
      });
    }
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
    if (HAS_REMOTES) REMOTES.forEach((_, index) => showRemote(index));
  });
