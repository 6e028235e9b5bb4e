// host -> a -> b, while the host uses b too: one b on the page, and one copy of what all three share.
module.exports = {
  apps: {
    b: {
      federation: {
        name: "b",
        filename: "remoteEntry.js",
        exposes: { "./state": "./state.js" },
        shared: { dep: { singleton: true } },
      },
    },
    a: {
      federation: {
        name: "a",
        filename: "remoteEntry.js",
        exposes: { "./view": "./view.js" },
        remotes: { b: "b@b/remoteEntry.js" },
        shared: { dep: { singleton: true } },
      },
    },
    host: {
      federation: {
        name: "host",
        remotes: { a: "a@a/remoteEntry.js", b: "b@b/remoteEntry.js" },
        shared: { dep: { singleton: true } },
      },
    },
  },
};
