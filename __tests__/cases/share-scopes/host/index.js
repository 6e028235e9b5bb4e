import * as common from "common";
import { id as inner } from "inner";
import { id as order } from "order";
import * as remote from "remote/x";
import * as single from "single/x";

const copies = (scope, key) =>
  Object.entries(scope[key] || {})
    .map(([version, { from }]) => `${version} of ${from}`)
    .sort();

cases({
  "each container has the host's scopes under their names": () => {
    const { default: usual, team } = __webpack_share_scopes__;
    same(remote.scopes().default, usual);
    same(remote.scopes().team, team);
    equal(usual === team, false);
  },
  "a container with one scope takes its own, though it is not the first": () => {
    same(single.scopes().team, __webpack_share_scopes__.team);
    equal("default" in single.scopes(), false);
  },
  "what is shared in several scopes is in each of them": () => {
    const { default: usual, team } = __webpack_share_scopes__;
    equal(copies(usual, "common"), ["1.0.0 of remote", "1.1.0 of host"]);
    equal(copies(team, "common"), ["1.0.0 of remote", "1.1.0 of host"]);
    equal([copies(usual, "inner"), copies(team, "inner")], [[], ["2.0.0 of host", "2.1.0 of remote"]]);
    equal([copies(usual, "order"), copies(team, "order")], [["1.0.0 of host"], ["2.0.0 of single"]]);
  },
  "and is one module in all": async () => {
    const of = async (scope) => (await __webpack_share_scopes__[scope].common["1.1.0"].get())();
    same((await of("default")).token, common.token);
    same((await of("team")).token, common.token);
  },
  "of several scopes the first that has the module decides": () => {
    equal([common.id, inner, order], ["common 1.1.0 of host", "inner 2.1.0 of remote", "order 1.0.0 of host"]);
    equal(remote.found, {
      common: "common 1.1.0 of host",
      inner: "inner 2.1.0 of remote",
      order: "order 2.0.0 of single",
      other: "order 1.0.0 of host",
    });
    equal(single.found, { common: "common 1.1.0 of host", order: "order 2.0.0 of single" });
  },
  "a host of webpack gives one scope for all names": async () => {
    const scope = { common: { "1.5.0": { get: () => () => ({ id: "common of the page" }), from: "page" } } };
    await window.hand.init(scope);
    const hand = (await window.hand.get("./x"))();
    equal(hand.found, { common: "common of the page" });
    same(hand.scopes().team, scope);
    same(hand.scopes().default, scope);
    equal(copies(scope, "common"), ["1.3.0 of hand", "1.5.0 of page"]);
  },
  "and another scope for one of them is refused": () => {
    const scopes = { team: {}, default: window.hand };
    let error;
    try {
      window.hand.init(scopes.team, [], { shareScopeMap: scopes, shareScopeKeys: ["team", "default"] });
    } catch (thrown) {
      error = thrown;
    }
    equal(/already been initialized with a different share scope/.test(error), true);
  },
});
