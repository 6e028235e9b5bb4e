// A range that nobody satisfies only warns without strictVersion, and the highest is taken.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./x": "./x.js" },
        shared: { dep: { strictVersion: false } },
      },
    },
    host: { federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: { dep: {} } } },
  },
  warned: ["No satisfying version (^3.0.0) of shared module dep found in shared scope default.\nAvailable versions: "],
};
