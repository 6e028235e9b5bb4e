// The usual group of chunks for node_modules, where this package is too once it is installed: it must not take placeholders
// from where they are, or what is imported late would be loaded at the start.
const splitChunks = {
  chunks: "all",
  minSize: 0,
  cacheGroups: { vendors: { name: "vendors", test: /[\\/](node_modules|lib)[\\/]/, enforce: true } },
};
module.exports = {
  apps: {
    remote: {
      federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared: ["dep"] },
      config: { optimization: { splitChunks } },
    },
    host: {
      federation: {
        name: "host",
        remotes: { remote: "remote@remote/remoteEntry.js", gone: "gone@gone.js" },
        shared: ["dep", "late"],
      },
      config: { optimization: { splitChunks } },
    },
  },
  html: '<!doctype html><script src="host/vendors.js"></script><script src="host/main.js"></script>',
  warned: ["Initialization of sharing external failed: "],
};
