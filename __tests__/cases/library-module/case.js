// A container as an ES module, loaded by import(): `library.type` and `remoteType` "module".
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        library: { type: "module" },
        exposes: { "./x": "./x.js" },
        shared: ["dep"],
      },
      config: { output: { module: true }, experiments: { outputModule: true } },
    },
    host: {
      federation: {
        name: "host",
        remoteType: "import",
        remotes: { remote: "../remote/remoteEntry.js" },
        shared: ["dep"],
      },
      config: { target: ["web", "es2020"] },
    },
  },
};
