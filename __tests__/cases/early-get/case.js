// Who takes a copy of a shared module gets the whole of it: also a container that takes it while it is initialised, when the host
// has chosen nothing yet, and also what the copy needs through placeholders that are in chunks of the host's start.

const shared = {
  base: { singleton: true },
  ui: { singleton: true },
  left: { singleton: true },
  right: { singleton: true },
  deep: {},
  "uses-remote": {},
  "other-scope": { shareScope: "other" },
  hasty: { eager: true },
};
const host = (config) => ({
  federation: {
    name: "host",
    remotes: {
      early: "early@early.js",
      remote: "remote@remote/remoteEntry.js",
      elsewhere: { external: "elsewhere@elsewhere.js", shareScope: "other" },
    },
    shared,
  },
  config,
});
const page = (...scripts) => `<!doctype html><script>
  const taken = {};
  const take = async (scope, keys) => {
    for (const key of keys) {
      const [entry] = Object.values(scope[key]);
      try { taken[key] = (await entry.get())().text; } catch (error) { taken[key] = String(error); }
    }
  };
  const container = (keys) => ({
    async init(scope) { await new Promise((go) => setTimeout(go, 50)); await take(scope, keys); },
    async get() { return () => ({}); },
  });
  var early = container(["ui", "left", "deep", "uses-remote", "hasty"]), elsewhere = container(["other-scope"]);
</script>${scripts.map((name) => `<script src="host/${name}.js"></script>`).join("")}`;

const splitChunks = {
  chunks: "all",
  minSize: 0,
  cacheGroups: { vendors: { test: /node_modules/, name: "vendors", enforce: true } },
};
const remote = {
  federation: {
    name: "remote",
    filename: "remoteEntry.js",
    exposes: { "./x": "./x.js" },
    shared: { base: { import: false, requiredVersion: "^1.0.0" } },
  },
};

module.exports = {
  rows: {
    plain: { apps: { remote, host: host({}) }, html: page("main") },
    "a runtime chunk": {
      apps: { remote, host: host({ optimization: { runtimeChunk: "single" } }) },
      html: page("runtime", "main"),
    },
    "split chunks": { apps: { remote, host: host({ optimization: { splitChunks } }) }, html: page("vendors", "main") },
  },
};
