// Importers that follow Node's rules (.mjs, "type": "module") get a remote's default export as default, a CommonJS share's
// module.exports as default, and every name.
module.exports = {
  apps: {
    remote: {
      federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared: ["cjs"] },
    },
    host: { federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: ["cjs", "esm"] } },
  },
};
