// A loader has a module executed while the build goes on, which imports a shared module.

const { BUNDLERS } = require("../../support/bundlers");

const app =
  (hot) =>
  ({ bundlerName }) => {
    const { DefinePlugin, HotModuleReplacementPlugin } = BUNDLERS[bundlerName];
    return {
      federation: { shared: { dep: { eager: true }, other: {} } },
      plugins: () => [
        new DefinePlugin({ BUNDLER: JSON.stringify(bundlerName) }),
        ...(hot ? [new HotModuleReplacementPlugin()] : []),
      ],
    };
  };

module.exports = {
  rows: {
    plain: { apps: { host: app(false) } },
    "with hot module replacement": { modes: ["development"], apps: { host: app(true) } },
  },
};
