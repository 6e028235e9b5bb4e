// `afterResolve` gets what the options say, whatever it answered before: at retries, in next imports, after `unloadRemote`, for
// each location of a list, by manifest too.
const remote = (name) => ({
  federation: { name, filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, manifest: true },
  config: { output: { uniqueName: name } },
});

module.exports = {
  apps: {
    remote: remote("remote"),
    host: {
      federation: {
        name: "host",
        remotes: {
          remote: "elsewhere@remote/remoteEntry.js",
          manifest: "data@remote/mf-manifest.json",
          listed: ["first@gone/remoteEntry.js", "elsewhere@remote/remoteEntry.js"],
          down: { external: "down@gone/remoteEntry.js" },
        },
        runtimePlugins: ["./plugin.js"],
      },
    },
  },
  warned: ["Initialization of sharing external failed: "],
};
