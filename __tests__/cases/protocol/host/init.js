const { remote } = globalThis;

cases({
  "init gives 1 or a promise of it, and takes the same scope again": async () => {
    const scope = {};
    equal(await remote.init(scope), 1);
    equal(await remote.init(scope), 1);
    equal(Object.keys(scope.dep), ["1.2.0"]);
    const { from, eager, get } = scope.dep["1.2.0"];
    equal([from, eager, (await get())()], ["remote", false, "dep 1.2.0"]);
  },
  "a copy without from and eager, as pages write them, is taken": async () => {
    const scope = { dep: { "1.9.0": { get: () => () => "the page's" } } };
    const { get, init } = globalThis.second;
    await init(scope);
    equal((await get("./x"))().default, "the page's");
    equal(scope.dep["1.9.0"].loaded, 1);
  },
});
