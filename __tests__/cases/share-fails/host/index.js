cases({
  "the highest that can be had": async () => {
    await __webpack_init_sharing__("default");
    Object.assign(__webpack_share_scopes__.default.dep, window.poison);
    Object.assign(__webpack_share_scopes__.default.solo, { "99.0.0": window.poison["99.0.0"] });
    equal((await import("dep")).version, "1.5.0");
    equal((await import("solo")).version, "1.0.0");
  },
  "nobody else takes the broken ones for loaded": () => {
    const { dep } = __webpack_share_scopes__.default;
    equal([!!dep["99.0.0"].loaded, !!dep["98.0.0"].loaded, !!dep["1.5.0"].loaded], [false, false, true]);
  },
});
