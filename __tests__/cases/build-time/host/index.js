import other from "other";
import value from "./loader.js!./late.js";

cases({
  "what a loader has executed gets shared modules, or the loader an error": () =>
    equal(value.startsWith(BUNDLER === "webpack" ? "executed with dep 1.0.0" : "not executed"), true),
  "the build has its own shared modules": async () => {
    equal(other, "other 1.0.0");
    equal((await import("./late")).default, "dep 1.0.0 late");
    equal(Object.keys(__webpack_require__.S.default).sort(), ["dep", "other"]);
  },
});
