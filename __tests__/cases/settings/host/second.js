import { token } from "dep";
import fromRemote from "remote/x";
import common from "./common";

globalThis.second = { token };
if (SECOND !== "same") {
  cases({
    "an entry with a runtime of its own works alone": () => {
      same(fromRemote, token);
      same(common.token, token);
    },
  });
}
