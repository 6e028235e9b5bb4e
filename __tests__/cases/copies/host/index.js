import { version } from "dep";
import viaA from "lib-a";
import viaB from "lib-b";

cases({
  "each has its own": () => equal([version, viaA, viaB], ["1.5.0", "2.0.0", "1.5.0"]),
  "all copies are provided": () =>
    equal(Object.keys(__webpack_share_scopes__.default.dep).sort(), ["1.1.0", "1.5.0", "2.0.0"]),
});
