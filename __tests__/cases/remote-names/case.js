// Which remote a request is of: keys that begin with other keys, keys that are other remotes' global variables. Imports,
// `federation-rs/runtime` and runtime plugins are of one opinion, whatever the order of the options; Rust's is tested by the same
// table (`crates/federation/src/consume.rs`).
const { remotes } = require("./table.json");

const entries = Object.entries(remotes).map(([key, global]) => [key, `${global}@${encodeURIComponent(global)}.js`]);

/** @param {string[][]} own @param {string[]} [runtimePlugins] */
const row = (own, runtimePlugins) => ({
  apps: { host: { federation: { name: "host", remotes: Object.fromEntries(own), runtimePlugins } } },
  html: `<!doctype html><script>
    for (const path of ${JSON.stringify(Object.values(remotes))}) {
      const get = (name) => Promise.resolve(() => ({ __esModule: true, default: [path, name] }));
      if (path === "x.admin") window.x = { admin: { get, init() {} } };
      else window[path] = { get, init() {} };
    }
  </script><script src="host/main.js"></script>`,
});

module.exports = {
  rows: {
    "as they stand": row(entries),
    "the other way round": row([...entries].reverse()),
    "with a runtime plugin": row(entries, ["./plugin.js"]),
    "with a runtime plugin, the other way round": row([...entries].reverse(), ["./plugin.js"]),
  },
};
