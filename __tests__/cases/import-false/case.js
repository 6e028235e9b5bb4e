// import: false brings no copy: the host's is taken.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./x": "./x.js" },
        shared: { dep: { import: false, requiredVersion: "^1.0.0" } },
      },
    },
    host: { federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: { dep: {} } } },
  },
};
