import { which } from "kit";

cases({
  "the shared package is what the project made of it": async () => {
    const { default: later } = await import("./app.js");
    equal([which, later], [EXPECTED, EXPECTED]);
  },
  "and is shared": () => equal(Object.keys(__webpack_share_scopes__.default.kit), ["1.0.0"]),
});
