// `entry` as a function, as a plain string, and an entry's own library.
module.exports = {
  apps: {
    remote: { federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" } } },
    lib: {
      federation: { remotes: { remote: "remote@remote/remoteEntry.js" } },
      config: { entry: "./lib.js", output: { library: { type: "var", name: "lib" } } },
    },
    host: {
      federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" } },
      config: { entry: async () => ({ main: { import: "./index.js" } }) },
    },
  },
  html: '<!doctype html><script src="lib/main.js"></script><script src="host/main.js"></script>',
};
