// An eager copy is there at once and beats another of its version.
module.exports = {
  apps: {
    remote: {
      federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared: { dep: {} } },
    },
    host: {
      federation: {
        name: "host",
        remotes: { remote: "remote@remote/remoteEntry.js" },
        shared: { dep: { eager: true } },
      },
    },
  },
};
