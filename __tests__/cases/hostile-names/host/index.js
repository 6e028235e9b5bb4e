const frame = document.createElement("iframe");
document.body.append(frame);
const five = (value) => [value, value, value, value, value];
const OBJECTS = ["Object", "Function", "Array", "String", "Promise"];
/** What stands in the objects that everybody uses, and in their prototypes. */
const names = (realm) =>
  OBJECTS.map((name) =>
    [realm[name], realm[name].prototype].map((object) => Object.getOwnPropertyNames(object).sort()),
  );
const loads = [
  () => import("__proto__/all"),
  () => import("constructor/all"),
  () => import("prototype/all"),
  () => import("toString/all"),
  () => import("hasOwnProperty/all"),
];
const scoped = [
  () => import("scoped0/x"),
  () => import("scoped1/x"),
  () => import("scoped2/x"),
  () => import("scoped3/x"),
  () => import("scoped4/x"),
];

cases({
  "remotes are found": async () => {
    for (const load of loads) equal(Object.keys(await load()).sort(), ["keys", "scopes", "versions"]);
  },
  "exposes are found": async () => {
    for (const name of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"]) {
      equal((await window.offer.get(name))().default, "exposed");
    }
    for (const name of ["valueOf", "__defineGetter__", "./isPrototypeOf"]) {
      const { message } = await rejected(() => window.offer.get(name));
      equal(message, `Module "${name}" does not exist in container.`);
    }
  },
  "the highest version wins in every scope and under every key, as under other names": async () => {
    const [own, theirs] = await Promise.all([import("./all.js"), loads[0]()]);
    for (const { keys, scopes } of [own, theirs]) {
      equal(keys, five("of offer"));
      equal(scopes, five("of offer"));
    }
    for (const load of scoped) equal((await load()).default, "of offer");
  },
  "versions are entries of their scope": async () => {
    await import("./all.js");
    const scope = __webpack_share_scopes__.default;
    const found = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"].map((name, index) =>
      [Object.keys(scope[`dep-${index}`]), typeof scope[`dep-${index}`][name].get].flat(),
    );
    equal(found, [
      ["__proto__", "function"],
      ["constructor", "function"],
      ["prototype", "function"],
      ["toString", "function"],
      ["hasOwnProperty", "function"],
    ]);
  },
  "nothing is written into what everybody uses": () => {
    equal(names(window), names(frame.contentWindow));
    equal({}.dep, undefined);
    equal({}.get, undefined);
  },
});
