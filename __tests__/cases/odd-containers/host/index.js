const error = (promise) =>
  promise.then(
    () => {
      throw new Error("it was loaded");
    },
    (error) => error,
  );
const warn = console.warn;
console.warn = (text) => /Initialization of sharing external failed: Error: thrown/.test(text) || warn(text);

cases({
  "a container without init is asked for what its exposes are called": async () => {
    equal((await import("bare/x")).default, "./x");
    equal((await import("promised/a/b")).default, "./a/b");
  },
  "one of 2020 is asked by its names": async () => equal((await import("of2020/x")).default, "x"),
  "of several locations one that throws is left for the next": async () =>
    equal((await import("listed/x")).default, "./x"),
  "a single one that throws rejects with what it threw, each time anew": async () => {
    const { name, kind, code, message } = await error(import("single/x"));
    equal([name, kind, code, message.split("\n")[0]], ["RemoteError", "no-container", "E_THROWN", "thrown"]);
    const { tries } = window;
    equal((await error(import("single/y"))).code, "E_THROWN");
    equal(window.tries > tries, true);
  },
});
