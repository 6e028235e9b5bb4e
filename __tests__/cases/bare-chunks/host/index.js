/** Files of the host that the page has asked for, besides its entry. */
const fetched = () =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /\/host\/chunk-/.test(name)).length;

cases({
  "import() of a remote": async () => {
    const a = await import("remote/a");
    equal(a.name, "a");
    same(await import("remote/a"), a);
  },
  "import() of two remotes at once, one of them CommonJS": async () => {
    const [a, b] = await Promise.all([import("remote/a"), import("remote/b")]);
    equal([a.name, b.name, b.default], ["a", "b", { name: "b" }]);
  },
  "none of these fetched a file": () => equal(fetched(), 0),
  "import() of a shared module fetches its copy, if any": async () => {
    const a = await import("remote/a");
    const before = fetched();
    same((await import("dep")).token, a.dep.token);
    equal(fetched() - before <= 1, true);
  },
  "a chunk with a module of its own has a file": async () => {
    const before = fetched();
    const more = await import("./more.js");
    equal([more.name, fetched() - before], ["a", 1]);
  },
});
