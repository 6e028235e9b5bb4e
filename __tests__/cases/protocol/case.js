// What containers and share scopes promise those who call them by hand, and messages that no other case has.

const container = (name) => ({
  federation: {
    name,
    filename: "remoteEntry.js",
    exposes: { "./x": "../remote/x.js" },
    shared: { dep: { singleton: true } },
  },
});
const page = (entry, federation, config) => ({
  federation: { name: "host", ...federation },
  config: { entry: { main: entry }, ...config },
});

module.exports = {
  rows: {
    "get before init": {
      apps: { remote: container("remote"), host: page("./container.js", { shared: {} }) },
      before: ["remote/remoteEntry.js"],
    },
    "init by hand": {
      apps: { remote: container("remote"), second: container("second"), host: page("./init.js", { shared: {} }) },
      before: ["remote/remoteEntry.js", "second/remoteEntry.js"],
    },
    "Container missing": {
      apps: { host: page("./none.js", { remotes: { gone: ["promise Promise.resolve()", "var undefined"] } }) },
      warned: ["Initialization of sharing external failed"],
    },
    "output.ignoreBrowserWarnings": {
      apps: {
        host: ({ bundlerName }) => ({
          ...page(
            "./quiet.js",
            { shared: { dep: { singleton: true, requiredVersion: "^2.0.0" } } },
            { output: { ignoreBrowserWarnings: true } },
          ),
          // rspack drops the option.
          plugins: (_, { DefinePlugin }) => [new DefinePlugin({ TOLD: bundlerName === "webpack" ? "0" : "1" })],
        }),
      },
      warned: ["Unsatisfied version 1.2.0 from host of shared singleton module dep (required ^2.0.0)"],
    },
  },
};
