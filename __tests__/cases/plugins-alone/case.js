// ContainerPlugin, ContainerReferencePlugin and SharePlugin, each alone in its build, and the three together in one.
const remotes = { remote: "remote@remote/remoteEntry.js" };
const exposes = { "./x": "./x.js" };
module.exports = {
  apps: {
    remote: {
      plugins: ({ ContainerPlugin }) => [new ContainerPlugin({ name: "remote", filename: "remoteEntry.js", exposes })],
    },
    share: { plugins: ({ SharePlugin }) => [new SharePlugin({ shared: { dep: { singleton: true } } })] },
    all: {
      plugins: ({ ContainerPlugin, container, sharing }) => [
        new ContainerPlugin({
          name: "all",
          filename: "remoteEntry.js",
          exposes,
          library: { type: "window", name: "all" },
        }),
        new container.ContainerReferencePlugin({ remoteType: "script", remotes }),
        new sharing.SharePlugin({ shared: ["dep"] }),
      ],
    },
    host: {
      plugins: ({ ContainerReferencePlugin }) => [
        new ContainerReferencePlugin({ remoteType: "script", remotes: { ...remotes, all: "all@all/remoteEntry.js" } }),
      ],
    },
  },
  html: '<!doctype html><script src="share/main.js"></script><script src="host/main.js"></script>',
};
