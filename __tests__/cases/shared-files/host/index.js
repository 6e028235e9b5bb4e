import { again, state as theirs } from "remote/x";
import { state } from "./src/store";

cases({
  "one store, the remote's: its version is the highest": () => {
    equal(state.owner, "remote");
    same(state, theirs);
    same(state, again);
  },
  "provided without being imported": async () => {
    const { spare } = __webpack_share_scopes__.default;
    equal(Object.keys(spare), ["2.0.0"]);
    equal((await spare["2.0.0"].get())().default, "spare of remote");
  },
});
