// requiredVersion: false takes any version; version: given stands above package.json.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./x": "./x.js" },
        shared: { dep: { version: "7.0.0", requiredVersion: "^7" } },
      },
    },
    host: {
      federation: {
        name: "host",
        remotes: { remote: "remote@remote/remoteEntry.js" },
        shared: { dep: { requiredVersion: false } },
      },
    },
  },
};
