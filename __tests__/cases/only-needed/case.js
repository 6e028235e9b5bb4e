// Running a factory loads, besides the module, only the shared modules that it needs; nothing is loaded twice.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./a": "./a.js", "./both": "./both.js", "./none": "./none.js" },
        shared: ["dep-a", "dep-b"],
      },
      config: { optimization: { chunkIds: "named" }, output: { chunkFilename: "[id].js" } },
    },
    page: {},
  },
  html: '<!doctype html><script src="remote/remoteEntry.js"></script><script src="page/main.js"></script>',
};
