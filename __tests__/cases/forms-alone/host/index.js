import { version as alias } from "alias";
import listed from "listed/several";
import list from "named/x";
import other from "other";
import { version as plain } from "plain";
import { version as ranged } from "ranged";
import root from "remote";
import deep from "remote/deep/er";
import named from "remote/named";
import file from "remote/plain.js";
import several from "remote/several";
import scoped from "scoped/x";
import a from "utils/a";

const keys = (scope) => Object.keys(__webpack_share_scopes__[scope]).sort();

cases({
  exposes: () => equal([root, named, file, several], ["root", "named", "plain", "last"]),
  "remotes: the first key that matches, lists, types": () => {
    equal([deep, listed, scoped], ["other ./er", "last", "other ./x"]);
    equal([other, list], ["other .", "other ./x"]);
  },
  shared: () => equal([alias, plain, ranged, a], ["1.0.0", "1.0.0", "1.0.0", "a"]),
  "in the plugins' share scopes": () =>
    equal([keys("intern"), keys("own")], [["utils/a"], ["alias", "plain", "ranged"]]),
  "each remote gets its own": () => {
    const { own, default: ofAll } = __webpack_share_scopes__;
    equal([window.inits.includes(own), window.inits.includes(ofAll)], [true, true]);
  },
});
