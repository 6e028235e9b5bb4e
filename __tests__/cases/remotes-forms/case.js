// The forms of `remotes`: fallback lists, promise, var, internal, a global path, a request without a module.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        library: { type: "global", name: "remote" },
        exposes: { "./x": "./x.js", ".": "./x.js" },
      },
    },
    host: {
      federation: {
        name: "host",
        remotes: {
          listed: [
            "gone@gone/remoteEntry.js",
            "promise Promise.reject(new Error('no'))",
            "remote@remote/remoteEntry.js",
          ],
          promised: "promise new Promise((resolve) => { setTimeout(() => resolve(window.other), 10) })",
          variable: { external: "var other" },
          inside: "internal ./container.js",
          deep: "window.deep.er@remote/remoteEntry.js",
        },
      },
    },
  },
  html: `<!doctype html><script>
    const container = (name) => ({ get: async (asked) => () => ({ __esModule: true, default: name + asked }), init() {} });
    var other = container("other");
    window.deep = { er: container("deep") };
  </script><script src="host/main.js"></script>`,
};
