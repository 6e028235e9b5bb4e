import { name } from "dep";

cases({
  "the host starts, with its own copy": () => equal(name, "dep"),
  "an import is told what is not there": async () => {
    const began = performance.now();
    const error = await rejected(import("remote/x"));
    equal([error.kind, error.remote], ["chunk", "remote"]);
    equal(performance.now() - began < 5000, true);
  },
});
