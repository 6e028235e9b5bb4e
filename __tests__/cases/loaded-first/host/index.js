import { version } from "dep";

const started = performance.now();
const requested = (name) => performance.getEntriesByType("resource").some((entry) => entry.name.endsWith(name));

cases({
  "it starts with its own copy, and asks no remote": () => {
    equal(version, "1.0.0");
    equal([requested("remoteEntry.js"), requested("hang.js"), started < 5000], [false, false, true]);
  },
  "a remote brings a higher version": async () => {
    equal((await import("remote/x")).default, "1.2.0");
    equal(Object.keys(__webpack_share_scopes__.default.dep).sort(), ["1.0.0", "1.2.0"]);
  },
  "what is loaded already is preferred": async () => {
    equal((await import("./again")).default, "1.0.0");
  },
});

// Never run: that it is there makes the host know the remote.
export const never = () => import("hang/x");
