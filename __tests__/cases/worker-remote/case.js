// Remotes of workers, which have no document: their entries come by `importScripts`. A worker that shares nothing is as it would be
// without us.
module.exports = {
  apps: {
    remote: {
      federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" } },
      config: { entry: {}, target: "webworker" },
    },
    host: {
      federation: {
        name: "host",
        remotes: { remote: "remote@../remote/remoteEntry.js", gone: "gone@../gone/entry.js" },
      },
    },
  },
};
