// Sets of applications that meet on a page. The first starts it; what it names is loaded by its imports, what nobody names is
// loaded by hand afterwards, in order. `shared`: `KEY VERSION needs=RANGE [singleton] [eager] [strict] [lenient]`; without a
// version it is `import: false`.

/**
 * @typedef {object} App
 * @property {string} name
 * @property {string[]} shared
 * @property {string[]} [remotes] names of other applications; each exposes `./use`, which takes its copies
 * @property {object} [options] of the plugin
 * @property {object} [remoteOptions] of its remotes
 */

/** @type {Record<string, App[]>} */
const SETS = {
  "a singleton is the highest version": [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0 singleton"], remotes: ["shop", "nav"] },
    { name: "shop", shared: ["dep 1.2.0 needs=^1.0.0 singleton"] },
    { name: "nav", shared: ["dep 1.1.0 needs=^1.0.0 singleton"] },
  ],
  "a singleton that some cannot use": [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0 singleton"], remotes: ["shop", "nav"] },
    { name: "shop", shared: ["dep 2.0.0 needs=^2.0.0 singleton"] },
    { name: "nav", shared: ["dep 1.1.0 needs=~1.1.0 singleton strict"] },
  ],
  "everybody the highest that fits": [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0", "other 3.0.0 needs=*"], remotes: ["shop", "nav"] },
    { name: "shop", shared: ["dep 1.3.0 needs=^1.2.0", "other 3.1.0 needs=^3.0.0"] },
    { name: "nav", shared: ["dep 2.0.0 needs=^2.0.0", "other 2.9.0 needs=^2.9.0"] },
  ],
  "an eager host is first": [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0 singleton eager"], remotes: ["shop", "nav"] },
    { name: "shop", shared: ["dep 1.2.0 needs=^1.1.0 singleton"] },
    { name: "nav", shared: ["dep 1.3.0 needs=^1.0.0"] },
  ],
  "no copy of its own": [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0"], remotes: ["shop", "nav"] },
    { name: "shop", shared: ["dep needs=^1.0.0", "gone needs=^1.0.0"] },
    { name: "nav", shared: ["dep needs=^2.0.0", "gone needs=*"] },
  ],
  "nothing fits": [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0 strict"], remotes: ["shop", "nav"] },
    { name: "shop", shared: ["dep 1.5.0 needs=^3.0.0 lenient"] },
    { name: "nav", shared: ["dep 1.4.0 needs=^4.0.0"] },
  ],
  "remotes of remotes": [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0 singleton"], remotes: ["shop"] },
    { name: "shop", shared: ["dep 1.2.0 needs=^1.0.0 singleton"], remotes: ["deep"] },
    { name: "deep", shared: ["dep 1.9.0 needs=^1.0.0 singleton"] },
  ],
  "a late one finds what is loaded": [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0 singleton", "other 1.0.0 needs=^1.0.0"], remotes: ["shop"] },
    { name: "shop", shared: ["dep 1.2.0 needs=^1.0.0 singleton", "other 1.1.0 needs=^1.0.0"] },
    { name: "late", shared: ["dep 2.0.0 needs=^2.0.0 singleton", "other 1.4.0 needs=^1.0.0"] },
  ],
  "two late ones": [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0"], remotes: [] },
    { name: "later", shared: ["dep 1.2.0 needs=^1.0.0", "own 1.0.0 needs=^1.0.0 singleton"] },
    { name: "latest", shared: ["dep 1.1.0 needs=^1.0.0", "own 2.0.0 needs=^2.0.0 singleton"] },
  ],
  "the same version from several": [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0", "other 1.0.0 needs=* eager"], remotes: ["a", "z"] },
    { name: "a", shared: ["dep 1.0.0 needs=^1.0.0 singleton", "other 1.0.0 needs=*"] },
    { name: "z", shared: ["dep 1.0.0 needs=^1.0.0", "other 1.0.0 needs=*"] },
  ],
  "a singleton to some only": [
    { name: "host", shared: ["dep 1.0.0 needs=~1.0.0"], remotes: ["shop", "nav"] },
    { name: "shop", shared: ["dep 1.2.0 needs=^1.0.0 singleton"] },
    { name: "nav", shared: ["dep 1.1.0 needs=^1.0.0"] },
  ],
  prereleases: [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0"], remotes: ["shop", "nav"] },
    { name: "shop", shared: ["dep 1.2.0-beta.2 needs=^1.2.0-beta.1"] },
    { name: "nav", shared: ["dep 1.2.0-beta.1 needs=>=1.2.0-beta.1", "single 2.0.0-rc.1 needs=^2.0.0 singleton"] },
  ],
  "a container with a share scope of its own name": [
    {
      name: "host",
      shared: ["dep 1.0.0 needs=^1.0.0 singleton"],
      remotes: ["shop"],
      remoteOptions: { shareScope: "default" },
    },
    { name: "shop", shared: ["dep 1.2.0 needs=^1.0.0 singleton"], options: { shareScope: "mine" } },
  ],
  "a host that is loaded-first": [
    {
      name: "host",
      shared: ["dep 1.0.0 needs=^1.0.0 singleton", "other 1.0.0 needs=^1.0.0"],
      // Whoever comes later comes in the manifest's order, by name, for all that the check can know.
      remotes: ["nav", "shop"],
      options: { shareStrategy: "loaded-first" },
    },
    { name: "shop", shared: ["dep 1.2.0 needs=^1.0.0 singleton", "other 1.2.0 needs=^1.0.0"] },
    { name: "nav", shared: ["dep 1.3.0 needs=^1.3.0 singleton", "other 1.1.0 needs=^1.0.0"] },
  ],
  "a circle of remotes": [
    { name: "host", shared: ["dep 1.0.0 needs=^1.0.0 singleton"], remotes: ["shop", "nav"] },
    { name: "shop", shared: ["dep 1.1.0 needs=^1.0.0 singleton"], remotes: ["nav"] },
    { name: "nav", shared: ["dep 1.2.0 needs=^1.0.0 singleton"], remotes: ["shop"] },
  ],
};

module.exports = { SETS };
