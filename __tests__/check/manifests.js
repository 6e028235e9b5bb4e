// Manifests from a few words, in the shape that ours have.

/**
 * @typedef {object} Words
 * @property {string} name
 * @property {string} [version]
 * @property {string[]} [shared] `KEY VERSION [needs=RANGE] [singleton] [strict] [eager] [unused]`, a copy and a need of it;
 *   without a version only the need; `scope=NAME`, `bytes=NUMBER`
 * @property {Record<string, string[] | null>} [exposes] with the names of the exports
 * @property {Record<string, Record<string, string[] | null>>} [remotes] by key: the exposes that are used, with the exports
 * @property {string} [scope] the container's share scope
 * @property {string} [strategy]
 * @property {string[]} [packages] `NAME VERSION BYTES` of what is not shared
 */

/** @param {string} text */
function sharedOf(text) {
  const [key, ...words] = text.split(" ");
  const version = /^\d/.test(words[0] || "") ? words[0] : undefined;
  const value = (/** @type {string} */ name) =>
    words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const singleton = words.includes("singleton");
  return {
    key,
    version,
    shareScope: value("scope") || "default",
    requiredVersion: value("needs")?.replaceAll("_", " ") ?? null,
    singleton,
    strictVersion: words.includes("strict") || (version !== undefined && !singleton && !words.includes("lenient")),
    eager: words.includes("eager"),
    bytes: Number(value("bytes") || 1000),
    used: !words.includes("unused"),
  };
}

/**
 * @param {Words} words
 * @returns {object}
 */
function manifestOf(words) {
  const { name, version = "1.0.0", exposes = {}, remotes = {}, scope = "default", strategy = "version-first" } = words;
  const shared = (words.shared || []).map(sharedOf);
  const assets = { js: { sync: [], async: [] }, css: { sync: [], async: [] } };
  const container = Object.keys(exposes).length > 0;
  return {
    id: name,
    name,
    metaData: {
      name,
      type: "app",
      buildInfo: { buildVersion: version, buildName: name },
      remoteEntry: { name: container ? "remoteEntry.js" : "", path: "", type: "global" },
      types: { path: "", name: "", zip: "", api: "" },
      globalName: name,
      pluginVersion: "0.1.0",
      publicPath: "auto",
    },
    shared: [],
    remotes: [],
    exposes: Object.keys(exposes).map((path) => ({ id: `${name}:${path}`, name: path.slice(2), path, assets })),
    "federation-rs": {
      format: 1,
      uniqueName: name,
      shareScope: scope,
      shareStrategy: strategy,
      provides: shared
        .filter(({ version }) => version)
        .map(({ requiredVersion, used, ...copy }) => ({
          ...copy,
          files: [],
          usedBy: { entries: used ? ["main"] : [], exposes: [] },
        })),
      consumes: shared
        .filter(({ used }) => used)
        .map(({ bytes, used, version, ...need }) => ({
          ...need,
          version: version || null,
          usedBy: { entries: ["main"], exposes: [] },
        })),
      remotes: Object.entries(remotes).map(([key, uses]) => ({
        key,
        shareScope: scope,
        locations: [{ type: "script", name: key, entry: `https://example.com/${key}/remoteEntry.js` }],
        uses: Object.entries(uses).map(([expose, exports]) => ({
          expose,
          exports,
          usedBy: { entries: ["main"], exposes: [] },
        })),
      })),
      exposes: Object.fromEntries(Object.entries(exposes).map(([path, exports]) => [path, { exports }])),
      packages: (words.packages || []).map((text) => {
        const [name, version, bytes] = text.split(" ");
        return { name, version, requiredVersion: null, bytes: Number(bytes) };
      }),
      assets: {},
    },
  };
}

module.exports = { manifestOf };
