import { name } from "slow";
import { local } from "./local.js";

const caught = (promise) =>
  promise.then(
    () => "nothing",
    (error) => error.message,
  );

cases({
  "a static import of an entry": () => equal([name, local], ["slow", "local"]),
  "static imports": async () =>
    equal((await import("./statically.js")).default, [
      "x slow",
      "default of x",
      "nested x slow",
      "slow",
      "default of slow",
      "outer inner",
      "local",
    ]),
  "import()": async () => {
    equal((await import("remote/x")).x, "x slow");
    equal((await import("remote/nested")).nested, "nested x slow");
    equal((await import("remote/plain")).plain, "plain");
    equal((await import("slow")).name, "slow");
    equal((await import("outer")).outer, "outer inner");
  },
  "what rejects rejects the import, each time": async () => {
    equal(/it fails/.test(await caught(import("remote/fails"))), true);
    equal(/it fails/.test(await caught(import("remote/fails"))), true);
  },
  "a host that asks the container itself": async () => {
    const factory = await window.remote.get("./x");
    equal(factory().x, "x slow");
  },
});
