// A strict singleton whose range is not met fails, with webpack's text, and so does a key that nobody has.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./x": "./x.js", "./nobody": "./nobody.js", "./fine": "./fine.js" },
        shared: {
          dep: { singleton: true, strictVersion: true, requiredVersion: "^1.0.0" },
          nobody: { import: false, requiredVersion: false },
        },
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
