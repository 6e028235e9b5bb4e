import { version } from "dep";
import x from "remote/x";

window.order.push("main");
cases({
  "in the order of the scripts, main when all it needs is there": () => {
    equal(window.order, ["page", "plain", "after plain", "after main", "first", "main"]);
  },
  "it has what it needs": () => equal([version, x], ["1.0.0", "x"]),
});
