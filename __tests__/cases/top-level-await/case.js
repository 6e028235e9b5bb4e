// Modules with top-level await, exposed and shared: who imports them gets what they export, not a promise of it. Both the
// remote's modules and the copies of shared packages, also those that are async because of what they import.

const shared = { slow: {}, outer: {}, "./local.js": { singleton: true } };

module.exports = {
  apps: {
    remote: {
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./x": "./x.js", "./nested": "./nested.js", "./fails": "./fails.js", "./plain": "./plain.js" },
        shared: ["slow"],
      },
      config: { target: ["web", "es2022"] },
    },
    host: {
      federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared },
      config: { target: ["web", "es2022"] },
    },
  },
};
