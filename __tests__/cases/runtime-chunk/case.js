// A runtime chunk shared by several entries: the runtime runs before the chunk that holds the local copies.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./x": "./x.js" },
        runtime: false,
        shared: ["dep"],
      },
    },
    host: {
      federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: ["dep"] },
      config: { entry: { main: "./index.js", second: "./second.js" }, optimization: { runtimeChunk: "single" } },
    },
  },
  html: '<!doctype html><script src="host/runtime.js"></script><script src="host/second.js"></script><script src="host/main.js"></script>',
};
