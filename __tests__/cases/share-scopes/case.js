// Several share scopes: of a container, of remotes and of shared modules, in a page where every container is given all that it
// names. `hand` is loaded by hand, as webpack's hosts do it, with one share scope.
const TWO = ["default", "team"];
const container = (name, options) => ({ name, filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, ...options });
const shared = {
  common: { requiredVersion: false },
  inner: { shareScope: "team", singleton: true, requiredVersion: false },
  order: { import: false, shareScope: ["team", "default"], requiredVersion: false },
  other: { import: false, shareKey: "order", shareScope: ["nowhere", "default"], requiredVersion: false },
};

module.exports = {
  before: ["hand/remoteEntry.js"],
  apps: {
    remote: { federation: container("remote", { shareScope: TWO, shared }) },
    hand: { federation: container("hand", { shareScope: ["team", "default"], shared: ["common"] }) },
    single: {
      federation: container("single", {
        shareScope: "team",
        shared: { order: { requiredVersion: false }, common: { import: false, requiredVersion: false } },
      }),
    },
    host: {
      federation: {
        name: "host",
        remotes: {
          remote: { external: "remote@remote/remoteEntry.js", shareScope: TWO },
          single: { external: "single@single/remoteEntry.js", shareScope: TWO },
        },
        shared: {
          common: { shareScope: TWO, singleton: true, requiredVersion: "^1.0.0" },
          inner: { shareScope: "team", singleton: true, requiredVersion: false },
          order: { requiredVersion: "^1.0.0" },
        },
      },
    },
  },
};
