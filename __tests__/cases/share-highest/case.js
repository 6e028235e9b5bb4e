// The highest version that both accept wins, whoever brings it.
module.exports = {
  apps: {
    remote: {
      federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared: { dep: {} } },
    },
    host: { federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: { dep: {} } } },
  },
};
