// What is not there is an error of the build that names it; the rest of the container works.
module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./x": "./x.js", "./gone": "./gone.js" },
        shared: { nowhere: { requiredVersion: "^1" } },
      },
      errors: [
        /gone\.js/,
        /resolving fallback for shared module nowhere: .*Module not found: Error: Can't resolve 'nowhere' in/s,
      ],
    },
    page: {},
  },
  modes: ["development"],
  html: '<!doctype html><script src="remote/remoteEntry.js"></script><script src="page/main.js"></script>',
};
