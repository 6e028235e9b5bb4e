const mine = { version: "mine", token: {} };
const run = async (name) => (await window.a.get(name))();

cases({
  "override returns nothing and merges": () => {
    equal(window.a.override({ dep: () => Promise.resolve(() => mine) }), undefined);
    equal(window.a.override({ unknown: () => () => 1 }), undefined);
  },
  "what is overridden comes from the page, the rest stays": async () => {
    const { dep, other } = await run("dep");
    equal(dep.version, "mine");
    equal(other, "2.0.0");
  },
  "it is handed on to the remotes below": async () => {
    const { dep, other } = await run("./below");
    equal(dep.version, "mine");
    equal(other, "2.0.0");
  },
  "after first use it has no effect": async () => {
    window.a.override({ other: () => () => ({ version: "too late" }) });
    equal((await run("late")).version, "2.0.0");
  },
});
