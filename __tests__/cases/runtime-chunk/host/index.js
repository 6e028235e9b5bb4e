import { token } from "dep";
import x from "remote/x";

cases({
  "entries and remote have one copy": () => {
    same(window.second, token);
    same(x, token);
  },
});
