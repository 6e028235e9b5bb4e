import { getInfo, loadRemote, unloadRemote } from "federation-rs/runtime";

// The first import asks all remotes; here they have been asked before anything is looked at.
window.asked = [];
window.later = [];
const down = () => rejected(() => import("down/x"));
/** What the hook was asked about `key` while `run` ran. */
const asked = async (key, run) => {
  window.asked.length = 0;
  await run();
  return window.asked.filter(([id]) => id === key);
};
const infoOf = (key) => getInfo().remotes.find(({ name }) => name === key);
const SCRIPT = ["remote", "remote/remoteEntry.js", "elsewhere"];
const MANIFEST = ["manifest", "remote/mf-manifest.json", "data"];
const LIST = [
  ["listed", "gone/remoteEntry.js", "first"],
  ["listed", "remote/remoteEntry.js", "elsewhere"],
];

cases({
  "imports after a failure": async () => {
    await down();
    equal(await asked("down", async () => [await down(), await down(), await down()]), [
      ["down", "gone/remoteEntry.js", "down"],
      ["down", "gone/remoteEntry.js", "down"],
      ["down", "gone/remoteEntry.js", "down"],
    ]);
  },
  "after unloadRemote": async () => {
    const load = async () => equal((await import("remote/x")).default, "x");
    unloadRemote("remote");
    equal(await asked("remote", load), [SCRIPT]);
    equal(infoOf("remote").url, "remote/remoteEntry.js?t=1");
    equal(infoOf("remote").entries, ["remote/remoteEntry.js"]);
    unloadRemote("remote");
    equal(await asked("remote", load), [SCRIPT]);
  },
  "later hooks know the entry that was taken": () =>
    equal(window.later.at(-1), ["remote", "remote/remoteEntry.js?t=1", "remote"]),
  "a manifest": async () => {
    unloadRemote("remote");
    const load = async () => equal((await loadRemote("manifest/x")).default, "x");
    equal(await asked("manifest", load), [MANIFEST]);
    unloadRemote("manifest");
    equal(await asked("manifest", load), [MANIFEST]);
  },
  "each location of a list": async () => {
    unloadRemote("manifest");
    unloadRemote("listed");
    const load = async () => equal((await import("listed/x")).default, "x");
    equal(await asked("listed", load), LIST);
    equal(infoOf("listed").url, "remote/remoteEntry.js?t=1");
    unloadRemote("listed");
    equal(await asked("listed", load), LIST);
  },
});
