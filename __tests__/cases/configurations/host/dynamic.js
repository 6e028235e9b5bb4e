const script = (src) =>
  new Promise((resolve, reject) => {
    document.head.append(Object.assign(document.createElement("script"), { src, onload: resolve, onerror: reject }));
  });

cases({
  "a container that the page loads itself": async () => {
    await script("remote/remoteEntry.js");
    await __webpack_init_sharing__("default");
    await globalThis.remote.init(__webpack_share_scopes__.default);
    equal((await globalThis.remote.get("./x"))().default, "x of the remote, with dep");
    equal(Object.keys(__webpack_share_scopes__.default), ["dep"]);
  },
});
