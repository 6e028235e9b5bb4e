// The forms of `exposes`, `remotes` and `shared` once more, each in the plugin for it alone.

const path = require("node:path");

const of = (/** @type {string} */ folder) => ({ context: path.join(__dirname, "..", folder) });

module.exports = {
  apps: {
    remote: {
      plugins: ({ ContainerPlugin }) => [
        new ContainerPlugin({
          name: "remote",
          filename: "js/remoteEntry.js",
          shareScope: "intern",
          exposes: [
            "./plain.js",
            { "./several": ["./first.js", "./last.js"] },
            { "./named": { import: "./named.js", name: "my-chunk" }, ".": { import: ["./first.js", "./root.js"] } },
          ],
        }),
      ],
      config: of("exposes-forms/remote"),
    },
    host: {
      plugins: ({ ContainerReferencePlugin, SharePlugin }) => [
        new ContainerReferencePlugin({
          remoteType: "script",
          shareScope: "intern",
          remotes: [
            { "remote/deep": "promise Promise.resolve(other)", remote: "remote@remote/js/remoteEntry.js" },
            {
              listed: { external: ["gone@gone/remoteEntry.js", "script remote@remote/js/remoteEntry.js"] },
              scoped: { external: "var other", shareScope: "own" },
            },
          ],
        }),
        // A location that is its own key.
        new ContainerReferencePlugin({ remoteType: "var", remotes: ["other", { named: ["missing", "other"] }] }),
        new SharePlugin({
          shareScope: "own",
          shared: ["plain", { ranged: "^1.0.0", alias: "plain", "utils/": { shareScope: "intern" } }],
        }),
      ],
      config: { resolve: { modules: [path.join(__dirname, "..", "share-forms", "node_modules")] } },
      warnings: ["shared module plain", "shared module alias", "shared module utils/a"],
    },
  },
  html: `<!doctype html><script>
    var missing;
    var inits = [];
    var other = {
      get: async (asked) => () => ({ __esModule: true, default: "other " + asked }),
      init: (scope) => void inits.push(scope),
    };
  </script><script src="host/main.js"></script>`,
};
