// More local copies than one module holds the getters of, and more keys than a bundler is told of one by one.

const parts = { "parts/": { singleton: true }, strict: { eager: true } };
/** Keys that nobody imports. */
const others = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`other-${index}`, { import: false }]));

/** @param {object} shared */
const row = (shared) => ({
  apps: {
    host: { federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared } },
    remote: { federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./sum": "./sum.js" }, shared } },
  },
});

module.exports = { rows: { "few keys": row(parts), "many keys": row({ ...parts, ...others }) } };
