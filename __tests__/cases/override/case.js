// `override`, as the first public design had it: before first use it replaces a shared package, here and in the remotes below.
module.exports = {
  apps: {
    b: {
      federation: {
        name: "b",
        filename: "remoteEntry.js",
        exposes: { "./dep": "./dep.js" },
        shared: { dep: { singleton: true, requiredVersion: "^1.0.0" }, other: {} },
      },
    },
    a: {
      federation: {
        name: "a",
        filename: "remoteEntry.js",
        exposes: { "./dep": "./dep.js", "./below": "./below.js", "./late": "./late.js" },
        remotes: { b: "b@b/remoteEntry.js" },
        shared: { dep: { singleton: true, requiredVersion: "^1.0.0" }, other: {} },
      },
    },
    page: {},
  },
  html: '<!doctype html><script src="a/remoteEntry.js"></script><script src="page/main.js"></script>',
};
