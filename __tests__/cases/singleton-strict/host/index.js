import { version } from "dep";
import fine from "remote/fine";

cases({
  "an unsatisfied strict singleton rejects, and again": async () => {
    for (const _ of [1, 2]) {
      const { message } = await rejected(() => import("remote/x"));
      equal(
        message.split("\n")[0],
        "Unsatisfied version 2.0.0 from host of shared singleton module dep (required ^1.0.0)",
      );
      equal(message.split("\n")[1], 'while loading "./x" from webpack/container/reference/remote');
    }
  },
  "so does a module that nobody provides": async () => {
    const { message } = await rejected(() => import("remote/nobody"));
    equal(message.split("\n")[0], "Shared module nobody doesn't exist in shared scope default");
  },
  "the rest works": () => equal([version, fine], ["2.0.0", "fine"]),
});
