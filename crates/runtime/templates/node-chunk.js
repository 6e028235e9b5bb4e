// The chunks of a container in Node that came over HTTP: the bundler's own loaders would look for files.

/** What the bundlers' own loaders of CommonJS chunks are called among the chunk handlers. */
const LOADERS = ["readFileVm", "require"];

/**
 * Called while a container starts. `__filename` is the address then: its host says so (`evaluate`).
 * @returns {void}
 */
const fetchChunks = () => {
  if (typeof __filename != "string" || !/^https?:/.test(__filename)) return;
  const base = new URL(UNDO_PATH, __filename);
  /** @type {Record<Id, Promise<void>>} */
  const files = {};

  /** @param {Id} chunk */
  const install = async (chunk) => {
    const path = (HAS_AUTO_PATH ? "" : __webpack_require__.p) + __webpack_require__.u(chunk);
    const url = new URL(path, base).href;
    try {
      const content = evaluate(await fetchFile(url, inProcess.limit || 8000), url);
      Object.assign(__webpack_require__.m, content.modules);
      if (content.runtime) content.runtime(__webpack_require__);
    } catch (reason) {
      delete files[chunk];
      const cause = /** @type {any} */ (reason).error || reason;
      const error = new Error("Loading chunk " + chunk + " failed.\n" + cause.message);
      throw Object.assign(error, {
        name: "ChunkLoadError",
        type: "error",
        request: cause.kind == "timeout" ? undefined : url,
        kind: cause.kind,
        status: cause.status,
        cause: cause,
      });
    }
  };

  const handlers = __webpack_require__.f;
  LOADERS.filter((name) => handlers[name]).forEach((name) => {
    handlers[name] = (chunk, promises) => {
      promises.push(files[chunk] || (files[chunk] = install(chunk)));
    };
  });
};
