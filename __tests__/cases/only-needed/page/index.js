const files = () =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name.split("/").pop())
    .filter((name) => !/main|remoteEntry/.test(name))
    .sort();
const loaded = (name) => files().filter((file) => file.includes(name)).length;
const run = async (name) => (await window.remote.get(name))().default;

cases({
  "the entry loads nothing": () => equal(files(), []),
  "get loads, the factory evaluates": async () => {
    const factory = await window.remote.get("none");
    equal([files().length, window.ran], [1, undefined]);
    equal([factory().default, factory().default, window.ran], ["none", "none", 1]);
  },
  "a module brings its shared modules": async () => {
    equal(await run("a"), "a 1.0.0");
    equal([loaded("dep-a"), loaded("dep-b")], [1, 0]);
  },
  "another brings what is missing": async () => {
    equal(await run("both"), "both 1.0.0 2.0.0");
    equal([loaded("dep-a"), loaded("dep-b")], [1, 1]);
  },
});
