// Two containers in one compiler, each under its own name, and an application that uses its own container as a remote.
module.exports = {
  apps: {
    both: {
      federation: [
        { name: "first", filename: "first.js", exposes: { "./x": "./x.js" }, shared: ["dep"] },
        {
          name: "second",
          filename: "second.js",
          exposes: { "./x": "./x.js", "./y": "./y.js" },
          remotes: { first: "first@both/first.js" },
        },
      ],
    },
    host: { federation: { name: "host", remotes: { first: "first@both/first.js", second: "second@both/second.js" } } },
  },
};
