// ConsumeSharedPlugin and ProvideSharedPlugin, each alone in its build and both in one: a string, lists, configs, prefixes,
// files; what is only provided is imported as ever, what is only consumed is not offered to others.
module.exports = {
  apps: {
    remote: {
      plugins: ({ container, sharing }) => [
        new container.ContainerPlugin({ name: "remote", filename: "remoteEntry.js", exposes: { "./all": "./all.js" } }),
        new sharing.ConsumeSharedPlugin({
          consumes: [
            "dep",
            {
              alias: { import: "dep", shareKey: "renamed", requiredVersion: "^1.0.0", singleton: true },
              "utils/": { shareKey: "u/", requiredVersion: false },
              newer: "^3.0.0",
              lenient: "lenient",
              absent: { import: false, requiredVersion: false },
              "./store.js": { shareKey: "store" },
              "./unused.js": { shareKey: "unused" },
              scoped: { shareScope: "other", singleton: true, requiredVersion: "^5.0.0" },
              filtered: { exclude: { version: "^1.0.0" }, requiredVersion: false },
            },
          ],
        }),
      ],
      warnings: [
        /^shared module lenient: (.*\n)*.*No required version specified and unable to automatically determine one\./,
      ],
    },
    host: {
      plugins: ({ ConsumeSharedPlugin, ProvideSharedPlugin, ContainerReferencePlugin }) => [
        new ContainerReferencePlugin({ remoteType: "script", remotes: { remote: "remote@remote/remoteEntry.js" } }),
        new ProvideSharedPlugin({
          provides: [
            "dep",
            { newer: "newer", "utils/": "u/", "./store.js": "store", absent: { shareKey: "absent", version: "7.0.0" } },
            {
              scoped: { shareKey: "scoped", shareScope: "other", eager: true },
              both: { shareKey: "own", version: false },
            },
            { filtered: { shareKey: "filtered" }, excluded: { exclude: { version: "1" } }, unimported: "unimported" },
          ],
        }),
        new ProvideSharedPlugin({ shareScope: "default", provides: { dep: "renamed", lenient: { version: "0.1.0" } } }),
        new ConsumeSharedPlugin({ consumes: { both: { shareKey: "own", requiredVersion: false } } }),
      ],
    },
  },
};
