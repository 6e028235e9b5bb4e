// For old browsers the runtime contains no arrow function and no const.
module.exports = {
  apps: {
    remote: {
      federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared: ["dep"] },
      config: { target: ["web", "es5"] },
    },
    host: {
      federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: ["dep"] },
      config: { target: ["web", "es5"], optimization: { runtimeChunk: "single" } },
    },
  },
  html: '<!doctype html><script src="host/runtime.js"></script><script src="host/main.js"></script>',
};
