// Everything that can be split is split: chunks of the host are shared by its entries, with one runtime chunk;
// the container stays one file, with a runtime of its own.
const remotes = { remote: "remote@remote/remoteEntry.js" };
const optimization = { splitChunks: { chunks: "all", minSize: 0 }, runtimeChunk: "single", chunkIds: "named" };
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./x": "./x.js" },
        shared: ["dep", { eager: { eager: true } }],
      },
      config: { optimization },
    },
    host: {
      federation: { name: "host", remotes, shared: ["dep"] },
      config: {
        entry: { main: "./index.js", second: "./second.js" },
        optimization: {
          ...optimization,
          splitChunks: {
            ...optimization.splitChunks,
            cacheGroups: {
              default: false,
              defaultVendors: false,
              all: { name: "everything", test: /index|second|common|federation-rs/, enforce: true },
            },
          },
        },
      },
    },
  },
  html: '<!doctype html><script src="host/runtime.js"></script><script src="host/everything.js"></script><script src="host/second.js"></script><script src="host/main.js"></script>',
};
