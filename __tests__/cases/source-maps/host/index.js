import { token } from "dep";
import fromRemote, { marked } from "remote/x";

cases({
  "runs as without": () => {
    same(fromRemote, token);
    equal(marked, "the remote's marked text");
  },
});
globalThis.marked = "the host's marked text";
