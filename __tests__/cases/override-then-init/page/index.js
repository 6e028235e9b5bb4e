const { remote } = window;
const entry = (version) => ({ get: () => Promise.resolve(() => ({ version })), from: "page", eager: false });
const scope = { dep: { "1.5.0": entry("1.5.0") }, other: { "2.5.0": entry("2.5.0") } };

cases({
  "override, then init with a share scope": async () => {
    // A synchronous factory is as good as a promise of one.
    remote.override({ dep: () => () => ({ version: "mine" }) });
    await remote.init(scope);
    const versions = (await remote.get("versions"))();
    equal([versions.dep, versions.other], ["mine", "2.5.0"]);
  },
  "init puts the container's own copies into the scope": () => {
    equal(Object.keys(scope.dep).sort(), ["1.0.0", "1.5.0"]);
    equal(scope.dep["1.0.0"].from, "remote");
    equal(scope.dep["1.0.0"].eager, false);
    equal(scope.other["2.5.0"].loaded, 1);
  },
  "init again: the same scope is fine, another is refused with webpack's text": async () => {
    await remote.init(scope);
    const error = await rejected(async () => remote.init({}));
    equal(
      error.message,
      "Container initialization failed as it has already been initialized with a different share scope",
    );
  },
});
