import { getInfo, loadRemote, preloadRemote, registerRemotes, unloadRemote } from "federation-rs/runtime";
import table from "../table.json";

const { imports, none, remotes, variables } = table;
const compiled = {
  "@x/shop": () => import("@x/shop"),
  "@x/shop/a": () => import("@x/shop/a"),
  "@x/shop/admin": () => import("@x/shop/admin"),
  "@x/shop/admin/a/b": () => import("@x/shop/admin/a/b"),
  "@x/shop/administrator": () => import("@x/shop/administrator"),
  "@x/shopping/a": () => import("@x/shopping/a"),
  "shop/a": () => import("shop/a"),
  "shop/admin/a": () => import("shop/admin/a"),
  "legacy/a": () => import("legacy/a"),
  "constructor/a": () => import("constructor/a"),
  "same/a": () => import("same/a"),
  "twice/a": () => import("twice/a"),
};
const led = () => import("legacy/leads-to/@x/shop/admin/a");
const expected = ([key, expose]) => [remotes[key], expose];
const ready = (name) => getInfo().remotes.find((remote) => remote.name === name).status === "ready";

cases({
  "imports: the longest key": async () => {
    equal(Object.keys(compiled), Object.keys(imports));
    for (const [request, found] of Object.entries(imports)) {
      equal([request, (await compiled[request]()).default], [request, expected(found)]);
    }
  },
  "loadRemote: as imports, and global variables where no key fits": async () => {
    for (const [request, found] of Object.entries({ ...imports, ...variables })) {
      equal([request, (await loadRemote(request)).default], [request, expected(found)]);
    }
    for (const request of none) {
      equal((await rejected(() => loadRemote(request))).message.split("\n")[0], `No remote for "${request}" in host`);
    }
  },
  "beforeRequest: as imports": async () => {
    const { default: found } = await led();
    equal(found, found[1] === "./a" ? ["x.admin", "./a"] : ["old", "./leads-to/@x/shop/admin/a"]);
  },
  "unloadRemote and preloadRemote: the same remote": async () => {
    for (const [request, [key]] of Object.entries({ ...imports, ...variables })) {
      await loadRemote(request);
      const others = Object.keys(remotes).filter((other) => other !== key);
      const before = others.map(ready);
      equal([request, ready(key), unloadRemote(request), ready(key)], [request, true, true, false]);
      equal([request, others.map(ready)], [request, before]);
      // What is unloaded loses its variable.
      const path = remotes[key];
      const container = { get: async (name) => () => ({ __esModule: true, default: [path, name] }), init() {} };
      if (path === "x.admin") window.x.admin = container;
      else window[path] = container;
      await preloadRemote(request);
      equal([request, getInfo().remotes.find(({ name }) => name === key).status], [request, "loaded"]);
    }
  },
  "registerRemotes with force: the remote that has the key": async () => {
    window.newest = { get: async () => () => ({ __esModule: true, default: "newest" }), init() {} };
    registerRemotes([{ name: "shop", entryGlobalName: "newest", entry: "newest.js" }], { force: true });
    equal((await loadRemote("shop/a")).default, "newest");
    equal((await compiled["shop/a"]()).default, "newest");
    equal((await loadRemote("@x/shop/a")).default, ["shop", "./a"]);
    equal(window.legacy, undefined);
    equal(typeof window.shop.get, "function");
  },
});
