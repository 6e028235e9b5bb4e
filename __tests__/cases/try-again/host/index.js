const imports = {
  gone: () => import("gone/x"),
  init: () => import("init/x"),
  get: () => import("get/x"),
  factory: () => import("factory/x"),
};
const requests = () => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("gone.js")).length;

cases({
  "a script that is not there": async () => {
    for (const _ of [1, 2]) {
      const error = await rejected(imports.gone);
      equal([error.name, error.kind, error.url, error.attempts], ["RemoteError", "http", "gone.js", 1]);
      equal([error.remote, error.expose], ["gone", "./x"]);
      const lines = error.message.split("\n");
      equal(lines.slice(0, 4), [
        "Loading script failed.",
        "(error: gone.js)",
        "HTTP 404",
        'while loading "./x" from webpack/container/reference/gone',
      ]);
      equal([lines.length, lines[4].startsWith("federation-rs: ")], [5, true]);
    }
    equal(requests() >= 2, true);
  },
  "init, get and factory that throw": async () => {
    for (const name of ["init", "get", "factory"]) {
      for (const _ of [1, 2]) equal((await rejected(imports[name])).message.split("\n")[0], `${name} failed`);
    }
  },
  "after healing": async () => {
    window.healed = true;
    window.gone = window.get;
    equal((await imports.gone()).default, "get");
    for (const name of ["init", "get"]) equal((await imports[name]()).default, name);
    // A module that threw has thrown for good, as in an ES module graph.
    equal((await rejected(imports.factory)).message, "factory failed");
  },
  "50 imports at once ask once": async () => {
    const before = window.asked;
    const all = await Promise.all(Array.from({ length: 50 }, () => import("get/another")));
    equal(
      all.every((module) => module === all[0]),
      true,
    );
    equal(window.asked, before + 1);
  },
});
