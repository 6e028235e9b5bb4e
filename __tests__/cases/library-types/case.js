// How containers reach their hosts: every library type of a container with the types of remotes that find it.

const ENTRY = "remote/remoteEntry.js";
const URL = `remote@${ENTRY}`;
/** Loads the container's script, then gives what `value` is. */
const loading = (value) =>
  `promise new Promise((resolve, reject) => { const script = document.createElement("script"); script.src = "${ENTRY}"; script.onload = () => resolve(${value}); script.onerror = reject; document.head.append(script); })`;
const present = [ENTRY];
/** Such loaders evaluate when no script is the current one, so addresses are given. */
const loaded = { remoteConfig: ({ url }) => ({ output: { publicPath: `${url}/` } }) };
const system = {
  before: ["systemjs/dist/s.js"],
  starts: ([file]) => `System.import("./${file}")`,
  ...loaded,
};
const amd = {
  before: ["requirejs/require.js"],
  starts: ([file]) => `require.config({ paths: { remote: "remote/remoteEntry" } }); require(["${file}"])`,
  ...loaded,
};

/**
 * @param {object | undefined} library of the container
 * @param {object} remote `remotes` and perhaps `remoteType` of the host
 * @param {object} [more] `host`, `remote`: more configuration; `by`: who builds which; the rest is of the case
 */
const row = (
  library,
  remote,
  { host = {}, remoteConfig = () => ({}), by = {}, options = {}, hostOptions = {}, ...more } = {},
) => ({
  modes: ["production"],
  ...more,
  apps: {
    remote: (how) => ({
      by: by.remote,
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        library,
        exposes: { "./x": "./x.js" },
        shared: ["dep"],
        ...options,
      },
      config: remoteConfig(how),
    }),
    host: ({ url }) => ({
      by: by.host,
      federation: { name: "host", shared: ["dep"], ...remote, ...hostOptions },
      // Only ours starts without a boundary.
      config: {
        entry: { main: by.host === "builtin" ? "./boundary.js" : "./index.js" },
        ...(typeof host === "function" ? host(url) : host),
      },
    }),
  },
});

/** @param {string} location */
const remotes = (location, remoteType) => ({ remotes: { remote: location }, ...(remoteType && { remoteType }) });
const library = (type, name = "remote") => ({ type, name });

/** Rows that run with our plugin on both sides, and with the bundler's own on either. */
const PAIRS = {
  "no library, script": [undefined, remotes(URL)],
  "window, script": [library("window"), remotes(URL, "script")],
  "umd, script": [library("umd"), remotes(URL, "script")],
  "var, promise": [library("var"), remotes(loading("remote"))],
  "jsonp, promise": [
    library("jsonp", "container"),
    remotes(
      `promise new Promise((resolve) => { window.container = resolve; const script = document.createElement("script"); script.src = "${ENTRY}"; document.head.append(script); })`,
    ),
  ],
  "var, var": [library("var"), remotes("remote", "var"), { before: present }],
  "system, system": [
    { type: "system" },
    remotes(`../${ENTRY}`, "system"),
    { ...system, host: (url) => ({ output: { library: { type: "system" }, publicPath: `${url}/` } }) },
  ],
};
const SWAPPED = Object.entries(PAIRS).flatMap(([title, [from, to, more]]) => [
  [title, row(from, to, { ...more, modes: ["development", "production"] })],
  [`${title}, the bundler's own remote`, row(from, to, { ...more, by: { remote: "builtin" } })],
  [`${title}, in the bundler's own host`, row(from, to, { ...more, by: { host: "builtin" } })],
]);

module.exports = {
  rows: {
    ...Object.fromEntries(SWAPPED),
    "self, script": row(library("self"), remotes(URL, "script")),
    "global, script": row(library("global"), remotes(URL, "script")),
    "this, script": row(library("this"), remotes(URL, "script")),
    "assign, script": row(library("assign"), remotes(URL, "script")),
    "umd2, script": row(library("umd2"), remotes(URL, "script")),
    "umd with names for each loader": row(
      { type: "umd", name: { root: ["shops", "remote"], amd: "remote", commonjs: "remote" }, umdNamedDefine: true },
      remotes(`shops.remote@${ENTRY}`, "script"),
    ),
    "a list of names, script": row(library("window", ["shops", "remote"]), remotes(`shops.remote@${ENTRY}`, "script")),
    "global, the location says script": row(library("global"), remotes(`script ${URL}`, "var")),
    "window, window": row(library("window"), remotes("remote", "window"), { before: present }),
    "self, self": row(library("self"), remotes("remote", "self"), { before: present }),
    "global, global": row(library("global"), remotes("remote", "global"), { before: present }),
    "this, this": row(library("this"), remotes("remote", "this"), { before: present }),
    "var, assign": row(library("var"), remotes("remote", "assign"), { before: present }),
    "umd, umd host": row(library("umd"), remotes("remote", "umd"), {
      before: present,
      host: { output: { library: { type: "umd", name: "shell" } } },
    }),
    "the host's library decides the remote type": row(library("window"), remotes("remote"), {
      before: present,
      hostOptions: { library: { type: "window", name: "host" } },
    }),
    "amd, amd": row({ type: "amd" }, remotes("remote", "amd"), {
      ...amd,
      host: (url) => ({ output: { library: { type: "amd" }, publicPath: `${url}/` } }),
    }),
    "umd, amd": row(library("umd"), remotes("remote", "amd"), {
      ...amd,
      host: (url) => ({ output: { library: { type: "amd" }, publicPath: `${url}/` } }),
    }),
    "a list of types": row(
      library("window"),
      {
        remotes: {
          remote: ["var nowhere", "promise Promise.reject(new Error('no'))", "window nothing", "gone@gone.js", URL],
        },
      },
      {},
    ),
    "a list, the first is there": row(library("window"), {
      remotes: { remote: [URL, "promise Promise.reject(new Error('not asked'))"] },
    }),
    "an internal container, then a script": row(library("window"), {
      remotes: { remote: ["internal ./empty.js", URL] },
    }),
    "a share scope of its own": row(
      library("window"),
      { remotes: { remote: { external: URL, shareScope: "other" } } },
      { options: { shareScope: "other" }, hostOptions: { shared: { dep: { shareScope: "other" } } } },
    ),
  },
};
