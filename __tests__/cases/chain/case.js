// Chains of containers, ours and the bundler's own in turn: the output of one is the remote of the next. All share one copy.

const path = require("node:path");

/** By the first link: plugins, from the first link to the last. */
const CHAINS = {
  a: ["builtin"],
  b: ["builtin", "ours"],
  c: ["ours", "builtin"],
  d: ["builtin", "ours", "builtin"],
  e: ["ours", "builtin", "ours", "builtin"],
  f: ["builtin", "builtin", "ours", "ours"],
};

const address = (/** @type {string} */ name) => `${name}@${name}/remoteEntry.js`;

/** @param {string} chain @param {string[]} plugins */
function linksOf(chain, plugins) {
  return plugins.map((by, index) => {
    const name = `${chain}${index}`;
    const last = index === plugins.length - 1;
    const app = {
      by,
      federation: {
        name,
        filename: "remoteEntry.js",
        exposes: { "./x": last ? "./last.js" : "./x.js" },
        remotes: last ? {} : { next: address(`${chain}${index + 1}`) },
        shared: { dep: { singleton: true, version: `1.${index}.${chain.charCodeAt(0)}` } },
      },
      plugins: (/** @type {any} */ _, /** @type {any} */ bundler) => [
        new bundler.DefinePlugin({ NAME: JSON.stringify(`${name} ${by}`) }),
      ],
      config: {
        context: path.join(__dirname, "link"),
        entry: {},
        output: { publicPath: "auto", uniqueName: name },
        // What takes the time, with so many builds; the host is minimised.
        optimization: { minimize: false },
      },
    };
    return [name, app];
  });
}

const links = Object.entries(CHAINS).flatMap(([chain, plugins]) => linksOf(chain, plugins).reverse());
const remotes = Object.fromEntries(Object.keys(CHAINS).map((chain) => [chain, `${chain}0@${chain}0/remoteEntry.js`]));

module.exports = {
  apps: {
    ...Object.fromEntries(links),
    host: { federation: { name: "host", remotes, shared: { dep: { singleton: true } } } },
  },
};
