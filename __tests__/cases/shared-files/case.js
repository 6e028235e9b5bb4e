// A key that names a file: every request that resolves to it is shared, and it is provided even where nobody imports it.
const shared = { "./src/store": { singleton: true }, "./src/spare.js": { shareKey: "spare", version: "2.0.0" } };
module.exports = {
  apps: {
    remote: { federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared } },
    host: { federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared } },
  },
};
