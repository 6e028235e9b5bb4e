// A singleton: one copy, the highest; whoever requires less is warned.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./x": "./x.js" },
        shared: { dep: { singleton: true } },
      },
    },
    host: {
      federation: {
        name: "host",
        remotes: { remote: "remote@remote/remoteEntry.js" },
        shared: { dep: { singleton: true } },
      },
    },
  },
  warned: ["Unsatisfied version 2.1.0 from remote of shared singleton module dep (required ^1.0.0)"],
};
