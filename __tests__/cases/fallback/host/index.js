import all from "all/whatever";
import mirror from "mirror/x";
import there from "there/x";

cases({
  "a local module for all of it": () => equal(all, "stand-in"),
  "for one expose": async () => {
    equal((await import("some/x")).default, "stand-in");
    equal((await import("some/deep/y")).default, "other");
    const error = await rejected(() => import("some/z"));
    equal([error.kind, error.expose], ["http", "./z"]);
  },
  "another address": () => equal(mirror, "x"),
  "nothing stands in for what is there": () => equal(there, "x"),
});
