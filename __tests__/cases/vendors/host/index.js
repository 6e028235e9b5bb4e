import { version } from "dep";
import plain from "plain";

cases({
  "it starts, though a remote that is imported late is not there": () => equal([version, plain], ["1.0.0", "plain"]),
  "what is imported late is loaded late": async () => {
    equal((await import("remote/x")).default, "1.0.0");
    equal((await import("late")).version, "1.0.0");
    equal((await rejected(() => import("gone/x"))).name, "RemoteError");
  },
});
