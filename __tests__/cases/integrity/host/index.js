import x from "good/x";

cases({
  "the right file runs": () => equal(x, "x"),
  "another one does not": async () => {
    for (const _ of [1, 2]) {
      const error = await rejected(() => import("bad/x"));
      equal([error.name, error.kind, error.url], ["RemoteError", "integrity", "remote/changed.js"]);
      equal(window.ran, undefined);
    }
  },
});
