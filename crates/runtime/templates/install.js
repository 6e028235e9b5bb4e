// Makes the runtime known to the bundler's own and to our virtual modules.

__webpack_require__.fed = HAS_CONSUMES || HAS_REMOTES ? use : /** @type {any} */ ({});
if (HAS_HOT) {
  __webpack_require__.fed.loaded = loaded;
  __webpack_require__.fed.overrides = overrides;
}
if (HAS_ENTRIES) __webpack_require__.fed.start = start;
if (HAS_CONTAINER) __webpack_require__.fed.container = createContainer;
if (HAS_SHARING) __webpack_require__.I = initSharing;
if (HAS_CHUNKS) {
  __webpack_require__.f.fed = (chunk, promises) => {
    if (own(CHUNKS, chunk)) {
      if (HAS_BARE && own(BARE, chunk)) installBare(chunk);
      CHUNKS[chunk].forEach((id) => load(id, promises));
    }
  };
}
