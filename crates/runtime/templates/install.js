// Makes the runtime known to the bundler's own and to our virtual modules.

__webpack_require__.fed = HAS_CONSUMES || HAS_REMOTES ? use : /** @type {any} */ ({});
if (HAS_HOT) {
  __webpack_require__.fed.loaded = loaded;
  __webpack_require__.fed.overrides = overrides;
  if (HAS_REGISTER) {
    __webpack_require__.fed.registered = registered;
    registered.forEach((record) => addRemote(record, true));
  }
}
if (HAS_DEVTOOLS) {
  showInstance();
  if (HAS_HOT) __webpack_require__.fed.devtools = devtoolsInstance;
}
if (HAS_ENTRIES) __webpack_require__.fed.start = start;
// The runtime of that entry starts it.
else if (HAS_OTHER_STARTS) __webpack_require__.fed.start = () => {};
if (HAS_CONTAINER) __webpack_require__.fed.container = createContainer;
if (HAS_SHARING) __webpack_require__.I = initSharing;
if (HAS_PROVIDES) __webpack_require__.fed.e = /** @type {any} */ (offer);
if (HAS_LOAD_REMOTE) __webpack_require__.fed.loadRemote = loadRemote;
if (HAS_REGISTER) __webpack_require__.fed.registerRemotes = registerRemotes;
if (HAS_PRELOAD_REMOTE) __webpack_require__.fed.preloadRemote = preloadRemote;
if (HAS_LOAD_SHARE) __webpack_require__.fed.loadShare = loadShare;
if (HAS_UNLOAD) __webpack_require__.fed.unloadRemote = unloadRemote;
if (HAS_GET_INFO) __webpack_require__.fed.getInfo = getInfo;
// Nobody starts the entry of a host that knows its remotes by their names alone.
if (HAS_LOAD_REMOTE && HAS_SCRIPTS && !HAS_NO_PAGE && !HAS_ENTRIES && !HAS_CONTAINER) readCurrentScript();
if (HAS_CHUNKS) {
  __webpack_require__.f.fed = (chunk, promises) => {
    if (own(CHUNKS, chunk)) {
      if (HAS_BARE && own(BARE, chunk)) installBare(chunk);
      loadAll(CHUNKS[chunk], promises);
    }
  };
}
