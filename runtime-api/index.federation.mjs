// Modules of their own, so that a build takes in those that it uses.

export { getInfo } from "./getInfo.federation.cjs";
export { loadRemote } from "./loadRemote.federation.cjs";
export { loadShare } from "./loadShare.federation.cjs";
export { preloadRemote } from "./preloadRemote.federation.cjs";
export { registerRemotes } from "./registerRemotes.federation.cjs";
export { unloadRemote } from "./unloadRemote.federation.cjs";
