import { id as absent } from "absent";
import { id as both } from "both";
import * as dep from "dep";
import { id as excluded } from "excluded";
import { id as filtered } from "filtered";
import { id as lenient } from "lenient";
import { id as newer } from "newer";
import all from "remote/all";
import { id as scoped } from "scoped";
import { id as utilsA } from "utils/a";
import * as store from "./store.js";

const scope = (name, of) =>
  Object.fromEntries(
    Object.entries(__webpack_share_scopes__[name])
      .filter(([, versions]) => Object.values(versions).some(({ from }) => from === of))
      .map(([key, versions]) => [key, Object.keys(versions).join()])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

cases({
  "imports of what is only provided are as ever": () =>
    equal(
      [absent, dep.id, excluded, filtered, lenient, newer, scoped, utilsA],
      ["absent 1 of host", "dep 1.2.0 of host", "excluded 1 of host", "filtered 1 of host"].concat([
        "lenient 1 of host",
        "newer 2 of host",
        "scoped 5 of host",
        "utils/a of host",
      ]),
    ),
  "what is imported is provided, under its share key and version": () =>
    equal(scope("default", "host"), {
      absent: "7.0.0",
      dep: "1.2.0",
      filtered: "1.0.0",
      lenient: "0.1.0",
      newer: "2.0.0",
      own: "0",
      renamed: "1.2.0",
      store: "0",
      "u/a": "4.0.0",
    }),
  "in the share scope of its config": async () => {
    await __webpack_init_sharing__("other");
    equal(scope("other", "host"), { scoped: "5.0.0" });
  },
  "eager is there at once": () => {
    const { eager, get } = __webpack_share_scopes__.other.scoped["5.0.0"];
    equal([eager, get()().id], [true, "scoped 5 of host"]);
  },
  "one module, whoever asks": async () => {
    const of = async (key, version) => (await __webpack_share_scopes__.default[key][version].get())();
    same((await of("dep", "1.2.0")).token, dep.token);
    same((await of("renamed", "1.2.0")).token, dep.token);
    same((await of("store", "0")).token, store.token);
    equal(both, "both 1 of host");
  },
  "what is only consumed is not offered": () => equal([scope("default", "remote"), scope("other", "remote")], [{}, {}]),
  "the consumer takes what fits, its own copy otherwise": () =>
    equal(all, {
      dep: "dep 1.2.0 of host",
      alias: "dep 1.2.0 of host",
      utils: "utils/a of host",
      newer: "newer 3 of remote",
      lenient: "lenient 1 of host",
      absent: "absent 1 of host",
      store: "store of host",
      // A container is given one share scope; this one is the remote's own.
      scoped: "scoped 5.1 of remote",
      filtered: "filtered 1 of remote",
      own: "utils/own of remote",
    }),
});
