import { token } from "dep";
import x from "remote/x";
import common from "./common";

cases({
  "one copy for entries and remote": () => {
    same(window.second, token);
    same(common, token);
    same(x[0], token);
    equal(x[1], "1.0.0");
  },
});
