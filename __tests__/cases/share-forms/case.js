// The forms of `shared`: a list of strings and configs, a range, a request under another name, prefix keys, packages in
// scopes, shareKey, shareScope, packageName, include and exclude.
module.exports = {
  apps: {
    host: {
      federation: {
        name: "host",
        shared: [
          "plain",
          "utils/",
          { ranged: "^1.0.0", alias: "plain", "@scope/dep": { shareKey: "renamed", shareScope: "other" } },
          {
            "filtered/": { include: { request: /^yes/ }, exclude: { request: "yes/not" } },
            old: { exclude: { version: "<2" } },
          },
        ],
      },
    },
  },
};
