globalThis.starts = (globalThis.starts || 0) + 1;

if (globalThis.starts === 1) {
  addEventListener("load", () =>
    cases({
      "the entry ran once": () => equal(globalThis.starts, 1),
      "the container on the page has its modules": async () =>
        equal((await globalThis.host.get("./exposed"))().default, "exposed"),
    }),
  );
}
