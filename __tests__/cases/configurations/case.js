// Configurations as applications have them, and what they rely on without saying so.

const remotes = { remote: "remote@remote/remoteEntry.js" };
const exposing = { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared: ["dep"] };
const define =
  (startups) =>
  (_, { DefinePlugin }) => [new DefinePlugin({ STARTUPS: startups === undefined ? "undefined" : String(startups) })];
const host = { federation: { name: "host", remotes, shared: ["dep"] }, plugins: define() };
const remote = { federation: exposing };

/** A host with a container of its own, whose page has every entry, as the html plugins make it. */
const standalone = (federation, entry, first) => ({
  apps: {
    remote,
    host: {
      federation: { name: "host", filename: "remoteEntry.js", exposes: { "./exposed": "./exposed.js" }, ...federation },
      plugins: define(),
      config: {
        entry: { main: entry },
        optimization: { runtimeChunk: "single", splitChunks: { chunks: "all", minSize: 0 } },
      },
    },
  },
  pages: [first ? ["host", "main"] : ["main", "host"]],
});

module.exports = {
  rows: {
    "startup code: an entry that is called as the container": {
      apps: {
        remote: { federation: exposing, config: { entry: { remote: "./startup.js" } } },
        host: { ...host, plugins: define(1) },
      },
    },
    "library.type module says that the output is ES modules; a host without a name": {
      apps: {
        remote: {
          federation: { ...exposing, library: { type: "module" } },
          config: { entry: {}, experiments: { outputModule: true }, output: { scriptType: "text/javascript" } },
        },
        host: ({ url }) => ({
          federation: {
            library: { type: "module" },
            remotes: { remote: `${url.replace(/host$/, "remote")}/remoteEntry.js` },
            shared: ["dep"],
          },
          plugins: define(),
          config: {
            experiments: { outputModule: true },
            output: { filename: "[name].mjs", chunkFilename: "[name].mjs", scriptType: "text/javascript" },
          },
        }),
      },
    },
    "a runtime chunk and a container on one page": standalone({ remotes, shared: ["dep"] }, "./index.js"),
    "a container before the runtime chunk": standalone({ remotes, shared: ["dep"] }, "./index.js", true),
    "the same, nothing shared": standalone({}, "./plain.js"),
    "the same, nothing shared, the container first": standalone({}, "./plain.js", true),
    "a page that loads containers itself and shares nothing that it has": {
      apps: {
        remote,
        host: { federation: { name: "host", shared: ["dep"] }, config: { entry: { main: "./dynamic.js" } } },
      },
    },
    "what is external is not shared": {
      apps: {
        host: {
          federation: { name: "host", shared: { dep: "^1.0.0" } },
          warnings: [/`externals` answers every import of dep, so this build shares none of it/],
          config: { entry: { main: "./external.js" }, externals: { dep: "var ({ text: 'external' })" } },
        },
      },
    },
    "a tool that changes the plugin's options before the build": {
      apps: {
        remote,
        host: {
          plugins: (federation, bundler) => {
            const plugin = new federation.ModuleFederationPlugin({
              name: "host",
              remotes: { remote: "remote@nowhere/remoteEntry.js" },
              shared: ["dep"],
            });
            const tool = {
              apply: ({ options }) => {
                const found = options.plugins.find((one) => one.constructor.name === "ModuleFederationPlugin");
                found._options.remotes.remote = remotes.remote;
              },
            };
            return [tool, plugin, ...define()(federation, bundler)];
          },
        },
      },
    },
  },
};
