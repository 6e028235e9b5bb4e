// A module of "a" imports from "b", which imports from "a". The host asks for both at once, and the page for one alone.
const remotes = { a: "a@a/remoteEntry.js", b: "b@b/remoteEntry.js" };
module.exports = {
  apps: {
    a: {
      federation: {
        name: "a",
        filename: "remoteEntry.js",
        exposes: { "./outer": "./outer.js", "./inner": "./inner.js" },
        remotes: { b: remotes.b },
        shared: ["dep"],
      },
    },
    b: {
      federation: {
        name: "b",
        filename: "remoteEntry.js",
        exposes: { "./middle": "./middle.js" },
        remotes: { a: remotes.a },
        shared: ["dep"],
      },
    },
    host: { federation: { name: "host", remotes, shared: ["dep"] } },
  },
};
