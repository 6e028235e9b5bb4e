// Runtime plugins, with the hooks that people use.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./x": "./x.js", "./y": "./y.js" },
        shared: { dep: { requiredVersion: false, version: "1.0.0", import: "./dep" } },
      },
    },
    host: {
      federation: {
        name: "host",
        remotes: { remote: "remote@elsewhere.js", gone: "gone@gone.js", made: "made@made.js", alias: "alias@alias.js" },
        shared: { dep: { requiredVersion: false, version: "2.0.0", import: "./dep" } },
        runtimePlugins: ["./plugins/simple", ["./plugins/with-params.mjs", { entry: "remote/remoteEntry.js" }]],
      },
    },
  },
  warned: ["Initialization of sharing external failed: "],
};
