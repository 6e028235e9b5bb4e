// Output as ES modules: containers with `library.type` "module", hosts that `import()` them or import them statically.

const ENTRY = "../remote/remoteEntry.mjs";
const MODULES = {
  output: { module: true, filename: "[name].mjs", chunkFilename: "[name].mjs" },
  experiments: { outputModule: true },
};

/**
 * @param {string} remote its location
 * @param {object} [more] `remoteType`; `by`: who builds which; `host`: more configuration; the rest is of the case
 */
const row = (
  remote,
  { remoteType, by = {}, host = MODULES, optimization = {}, eager, start = "index", ...more } = {},
) => ({
  modes: ["production"],
  ...more,
  apps: {
    remote: {
      by: by.remote,
      federation: {
        name: "remote",
        filename: "remoteEntry.mjs",
        library: { type: "module" },
        exposes: { "./x": "./x.js" },
        shared: ["dep"],
      },
      config: { ...MODULES, optimization: by.remote ? {} : optimization },
    },
    host: (how) => ({
      by: by.host,
      federation: {
        name: "host",
        remotes: { remote: typeof remote === "function" ? remote(how) : remote },
        ...(remoteType && { remoteType }),
        shared: { dep: { eager } },
      },
      config: { entry: { main: `./${by.host ? "boundary" : start}.js` }, optimization, ...host },
    }),
  },
});
const classic = { target: ["web", "es2020"] };
const both = ["development", "production"];

module.exports = {
  rows: {
    "import in a script": row(ENTRY, { remoteType: "import", host: classic }),
    "import in a module": row(`import ${ENTRY}`, { modes: both }),
    "module in a module": row(`module ${ENTRY}`, { modes: both }),
    "module-import in a module": row(`module-import ${ENTRY}`),
    "import by an address": row(({ url }) => `import ${new URL("../remote/remoteEntry.mjs", `${url}/`)}`),
    "promise of an import": row(`promise import(/* webpackIgnore: true */ "${ENTRY}")`),
    "a list of types": row([`import ./gone.mjs`, "var nowhere", `import ${ENTRY}`]),
    "the bundler's own remote": row(`import ${ENTRY}`, { by: { remote: "builtin" } }),
    "in the bundler's own host": row(`import ${ENTRY}`, { by: { host: "builtin" } }),
    "runtimeChunk single": row(`import ${ENTRY}`, { optimization: { runtimeChunk: "single" } }),
    "splitChunks all": row(`import ${ENTRY}`, { optimization: { splitChunks: { chunks: "all", minSize: 0 } } }),
    "concatenateModules off": row(`import ${ENTRY}`, { optimization: { concatenateModules: false } }),
  },
};
