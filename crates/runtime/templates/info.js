// `getInfo`: what is loaded, from where, and why this version.

/**
 * @param {ConsumeRecord} record
 * @param {string | undefined} version `undefined` for the local copy
 * @param {string | undefined} from
 * @param {string} why
 * @returns {void}
 */
const noteChoice = (record, version, from, why) => {
  const local = HAS_PROVIDES && PROVIDES.find((provide) => provide[3] === record[2]);
  record[6] = [version || (local ? local[2] : undefined), from, why];
};

/**
 * Module Federation 2 keeps a remote's copies that somebody uses.
 * @param {SharedEntry} entry
 * @returns {void}
 */
const noteUser = (entry) => {
  const users = entry.useIn || (entry.useIn = []);
  if (users.indexOf(UNIQUE_NAME) < 0) users.push(UNIQUE_NAME);
};

/**
 * @param {ConsumeRecord} record
 * @param {Versions} versions
 * @param {string[]} names those that could be had
 * @param {string} name the one that was taken
 * @param {string} chosen before plugins were asked
 * @returns {string}
 */
const whyChosen = (record, versions, names, name, chosen) => {
  if (name !== chosen) return "plugin";
  if (HAS_RANGES && record[5] && !satisfies(/** @type {Version[][]} */ (record[4]), name)) return "unfit";
  const higher = names.filter((other) => isLower(name, other));
  if (!higher.length) return names.length > 1 ? "highest" : "only";
  return versions[name].loaded ? "loaded" : "highest-fitting";
};

/**
 * @param {Versions} versions
 */
const listVersions = (versions) =>
  Object.keys(versions).map((name) => ({
    version: name,
    from: versions[name].from,
    eager: !!versions[name].eager,
    loaded: !!versions[name].loaded,
  }));

/**
 * @param {RemoteRecord} record
 * @param {number} index
 */
const describeRemote = (record, index) => {
  const state = remotes[index];
  const build = state.manifest && state.manifest.data.metaData.buildInfo;
  const modules = Object.keys(REMOTE_MODULES)
    .filter((id) => REMOTE_MODULES[id][0] === index && own(loaded, id) && loaded[id].factory)
    .map((id) => REMOTE_MODULES[id][1]);
  const pending = /** @type {any} */ (state.container);
  return {
    name: record[1],
    shareScope: record[0],
    entries: record[2].filter(isScript).map((location) => /** @type {ScriptLocation} */ (location)[1]),
    url: state.url || "",
    status: !pending ? "idle" : pending.then ? "loading" : state.initialized ? "ready" : "loaded",
    version: (build && build.buildVersion) || undefined,
    modules: modules.filter((name, position) => modules.indexOf(name) === position).sort(),
  };
};

/**
 * @param {string} id
 */
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
  /** @type {Record<string, Record<string, ReturnType<typeof listVersions>>>} */
  const scopes = {};
  Object.keys(shareScopes).forEach((name) => {
    scopes[name] = {};
    Object.keys(shareScopes[name]).forEach((key) => {
      scopes[name][key] = listVersions(shareScopes[name][key]);
    });
  });
  return {
    name: UNIQUE_NAME,
    remotes: HAS_REMOTES ? REMOTES.map(describeRemote) : [],
    shared: HAS_CONSUMES ? Object.keys(CONSUMES).map(describeShared) : [],
    shareScopes: scopes,
  };
};
