const { remote } = globalThis;

cases({
  "get without init works, with a scope of the container's own": async () =>
    equal((await remote.get("./x"))().default, "dep 1.2.0"),
  "then init with another scope throws at once": () => {
    try {
      remote.init({});
    } catch ({ message }) {
      return equal(
        message,
        "Container initialization failed as it has already been initialized with a different share scope",
      );
    }
    throw new Error("init did not throw");
  },
  "an unknown name is a rejection": async () =>
    equal((await rejected(remote.get("./none"))).message, 'Module "./none" does not exist in container.'),
  "and it still works": async () => equal((await remote.get("./x"))().default, "dep 1.2.0"),
});
