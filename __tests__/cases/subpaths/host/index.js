import { id } from "pkg";
import { id as a } from "pkg/a";
import { id as b } from "pkg/deep/b";
import { id as excluded } from "pkg/excluded";
import { id as own } from "pkg/own";
import remote from "remote/all";

const scope = Object.fromEntries(
  Object.entries(__webpack_share_scopes__.default)
    .map(([key, versions]) => [key, Object.keys(versions).sort().join()])
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);

cases({
  "each has the package's version": () =>
    equal(scope, {
      another: "1.2.0",
      pkg: "1.1.0,1.2.0",
      "pkg/a": "1.1.0,1.2.0",
      "pkg/deep/b": "1.1.0,1.2.0",
      "pkg/own": "1.1.0",
    }),
  "the host's are the highest": () =>
    equal([id, a, b, own, excluded], ["pkg 1.2.0", "a 1.2.0 in pkg 1.2.0", "b 1.2.0", "own 1.2.0", "excluded 1.2.0"]),
  "the remote takes them, and what only it has": () =>
    equal(remote, ["pkg 1.2.0", "a 1.2.0 in pkg 1.2.0", "b 1.2.0", "own 1.1.0", "excluded 1.1.0"]),
});
