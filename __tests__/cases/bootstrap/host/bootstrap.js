import { version } from "dep";
import x from "remote/x";

cases({
  "the entry ran at once": () => equal(window.order, ["main", "after main"]),
  "the bootstrap file has all": () => equal([version, x], ["1.0.0", "1.0.0"]),
});
