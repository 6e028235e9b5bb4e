// The start waits for no remote, and what is loaded already is preferred to a higher version.
module.exports = {
  apps: {
    remote: {
      federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared: ["dep"] },
    },
    host: {
      federation: {
        name: "host",
        remotes: { remote: "remote@remote/remoteEntry.js", hang: "hang@hang.js" },
        shared: { dep: { requiredVersion: "^1.0.0" } },
        shareStrategy: "loaded-first",
      },
    },
  },
};
