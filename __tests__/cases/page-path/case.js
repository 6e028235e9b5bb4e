// A remote with a public path that pages complete by their own address asks the host's server for its chunks: where the page has a
// script under that address, nobody waits for that one's event.

const lib = { test: /node_modules/, name: "lib", enforce: true };
const splitChunks = { chunks: "all", minSize: 0, cacheGroups: { lib } };
const config = { output: { publicPath: "host/" }, optimization: { splitChunks } };
const shared = { dep: { singleton: true } };

/** @param {string} attributes of the page's script @param {string} [late] */
const row = (attributes, late = attributes) => ({
  modes: ["development"],
  apps: {
    remote: {
      federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared },
      config: { ...config },
      warnings: ['output.publicPath is "host/": a page of another origin or at another path asks'],
    },
    host: { federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared }, config },
  },
  html: `<!doctype html><script ${attributes} src="host/lib.js"></script><script ${late} src="host/main.js"></script>`,
  // What the remote shares of it is asked of the host's server too.
  warned: [/^Shared module dep 1\.0\.0 from remote gives way: ChunkLoadError/],
});

module.exports = {
  rows: { "a script": row(""), "a deferred script": row("defer"), "an async script": row("async", "") },
};
