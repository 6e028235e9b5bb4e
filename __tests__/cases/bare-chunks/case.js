// A chunk of nothing but placeholders is not fetched: the runtime knows what is in it.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./a": "./a.js", "./b": "./b.js" },
        shared: ["dep"],
      },
    },
    host: {
      federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: ["dep"] },
      config: { output: { chunkFilename: "chunk-[name].js" } },
    },
  },
};
