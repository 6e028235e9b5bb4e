// `subpaths: true`: what is below a package is shared as the package is, with the package's version; a key for one of the
// subpaths, wherever it stands, comes first.
const pkg = { singleton: true, subpaths: true, exclude: { request: "excluded" } };
module.exports = {
  apps: {
    remote: {
      federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./all": "./all.js" }, shared: { pkg } },
    },
    host: {
      federation: {
        name: "host",
        remotes: { remote: "remote@remote/remoteEntry.js" },
        shared: { pkg, "pkg/own": { shareKey: "another", subpaths: false, requiredVersion: "^1.2.0" } },
      },
    },
  },
};
