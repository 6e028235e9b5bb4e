// ModuleFederationPlugin several times in one compiler, beside each of the other plugins.
const exposes = { "./x": "./x.js" };
const pkg = { singleton: true, requiredVersion: false };
module.exports = {
  apps: {
    remote: {
      federation: [
        { name: "first", filename: "first.js", exposes, shared: { a: pkg } },
        {
          name: "second",
          filename: "second.js",
          exposes: { "./y": "./y.js" },
          remotes: { first: "first@remote/first.js" },
        },
      ],
      plugins: ({ container, sharing }) => [
        new container.ContainerPlugin({
          name: "third",
          filename: "third.js",
          exposes: container.scope("./legacy", { "./x": "./x.js" }),
          library: { type: "window", name: "third" },
        }),
        new sharing.SharePlugin({ shared: sharing.scope("b", { "./inner": pkg }) }),
        new sharing.ConsumeSharedPlugin({ consumes: { c: { ...pkg, import: false } } }),
        new sharing.ProvideSharedPlugin({ provides: { d: { shareKey: "d" } } }),
      ],
      config: { output: { publicPath: "auto", uniqueName: "remote" } },
    },
    host: {
      federation: [
        { remotes: { first: "first@remote/first.js" }, shared: { c: pkg } },
        { remotes: { second: "second@remote/second.js" }, shared: { a: { ...pkg, import: false } } },
      ],
      plugins: ({ ContainerReferencePlugin, ModuleFederationPlugin }) => [
        new ContainerReferencePlugin({ remoteType: "script", remotes: [{ third: "third@remote/third.js" }] }),
        new ModuleFederationPlugin({}),
      ],
    },
  },
};
