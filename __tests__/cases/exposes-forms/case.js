// The forms of `exposes`: a list, several imports (all run, the last is exported), a chunk's name, the root, odd names.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: [
          "./plain.js",
          {
            "./several": ["./first.js", "./last.js"],
            "./named": { import: "./named.js", name: "my-chunk" },
            ".": "./root.js",
            "./__proto__": "./odd.js",
            constructor: "./odd.js",
            "a b": "./odd.js",
          },
        ],
      },
    },
    host: { federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" } } },
  },
};
