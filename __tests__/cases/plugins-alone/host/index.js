import all from "all/x";
import remote from "remote/x";

cases({
  "each alone": () => equal([remote, window.shared], ["remote", "1.0.0"]),
  "the three together": () => equal(all, ["1.0.0", "remote"]),
  "a container without shared modules takes init and does nothing": () => equal(window.remote.init({}), undefined),
});
