import { version } from "dep";
import { version as unlisted } from "unlisted";

cases({
  works: () => equal([version, unlisted], ["?", "1.0.0"]),
  "registered as version 0": () => equal(Object.keys(__webpack_share_scopes__.default.dep), ["0"]),
});
