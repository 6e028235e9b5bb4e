// A host and a remote that share a package: both import it at once, without a bootstrap file.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./Hello": "./Hello.js", "./other": "./other.js" },
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
};
