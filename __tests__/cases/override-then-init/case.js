// `override` works without `init`, and `init` still works after it.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./versions": "./versions.js" },
        shared: { dep: {}, other: {} },
      },
    },
    page: {},
  },
  html: '<!doctype html><script src="remote/remoteEntry.js"></script><script src="page/main.js"></script>',
};
