// Runtime plugins that import shared modules: at once what is eager, later what a hook imports. What they import is chosen
// without hooks.

/** @param {string} plugin @param {object} [shared] */
const row = (plugin, shared) => ({
  apps: {
    host: {
      federation: {
        name: "host",
        remotes: { gone: "gone@gone.js" },
        shared: { ui: { eager: true, ...shared }, deep: { eager: true } },
        runtimePlugins: [plugin],
      },
      config: { resolve: { modules: ["node_modules"] } },
    },
  },
  warned: ["Initialization of sharing external failed: "],
});

module.exports = {
  rows: {
    "a static import": row("./static.js"),
    "further down": row("./below.js"),
    "by require": row("./required.js"),
    "only the plugin imports it": row("./alone.js"),
    "in a hook": row("./later.js", { eager: false }),
    "in a hook, eager": row("./later.js"),
  },
};
