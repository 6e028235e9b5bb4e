import { version as scoped } from "@scope/dep";
import { version as aliased } from "alias";
import no from "filtered/no";
import yes from "filtered/yes";
import yesNot from "filtered/yes/not";
import { version as old } from "old";
import { version } from "plain";
import { version as ranged } from "ranged";
import a from "utils/a";
import b from "utils/deep/b";

const keys = (scope) => Object.keys(__webpack_share_scopes__[scope]).sort();

cases({
  "all are there": () =>
    equal(
      [scoped, aliased, no, yes, yesNot, old, version, ranged, a, b],
      ["1.0.0", "1.0.0", "no", "yes", "yes not", "1.0.0", "1.0.0", "1.0.0", "a", "b"],
    ),
  "under these keys": () => {
    equal(keys("default"), ["alias", "filtered/yes", "plain", "ranged", "utils/a", "utils/deep/b"]);
    equal(keys("other"), ["renamed"]);
  },
  "with the versions of their packages": () =>
    equal(Object.keys(__webpack_share_scopes__.default["utils/deep/b"]), ["4.5.6"]),
  "__webpack_init_sharing__ is ours": async () => equal(await __webpack_init_sharing__("default"), 1),
});
