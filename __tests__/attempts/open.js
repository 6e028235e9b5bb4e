// Random orders that still fail, by seed: the shortest order of the kind and what is wrong. One that holds again has to leave the list.

/** @type {Record<number, string>} */
const OPEN = {
  952: "a chunk of nav is a 503, the browser goes offline, an import of both remotes waits, nav is unloaded: one more import after all has healed is refused (chunk), the one after it is not",
  1615: "shop's get hangs: nav, which imports shop itself, is told of the timeout twice after shop has healed, and works from then on",
};

module.exports = { OPEN };
