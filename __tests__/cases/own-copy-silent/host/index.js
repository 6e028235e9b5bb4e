const other = (version) => ({ [version]: { get: () => Promise.resolve(() => ({ version })), from: "other" } });
const time = async (run) => {
  const began = performance.now();
  await run();
  return performance.now() - began;
};
const tests = {
  other: async () => {
    Object.assign(__webpack_share_scopes__.default.dep, other("1.5.0"));
    equal((await import("dep")).version, "1.5.0");
  },
  unfit: async () => {
    Object.assign(__webpack_share_scopes__.default.dep, other("0.5.0"));
    const passed = await time(async () => equal((await rejected(import("dep"))).name, "ChunkLoadError"));
    equal(passed > 2500 && passed < 5500, true);
  },
  styled: async () => {
    const passed = await time(() => rejected(import("styled")));
    equal(passed > 2500 && passed < 5500, true);
  },
  endless: async () => {
    const { message } = await rejected(import("endless"));
    equal(message, "Shared module endless 1.0.0 from host is silent: no answer in 3000 ms");
  },
  // How long another copy may take is said by the remotes that are imported.
  never: () => import("gone/x"),
};
const all = {};
for (const name of TESTS) {
  all[name] = async () => {
    await __webpack_init_sharing__("default");
    await tests[name]();
  };
}
cases(all);
