const start = performance.now();

cases({
  "rejected in time, with webpack's text": async () => {
    const error = await rejected(import("hang/x"));
    const took = performance.now() - start;
    equal([error.name, error.kind, error.url], ["RemoteError", "timeout", "hang.js"]);
    equal(error.message.split("\n")[1], "(timeout: hang.js)");
    equal(took > 7500 && took < 8900, true);
  },
  "another remote works": async () => equal((await import("remote/x")).default, "x"),
});
