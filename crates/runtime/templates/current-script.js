// What the script that runs now knows of itself.

/**
 * Called while an entry or a container starts: after the bundler's own runtime, which clears the nonce where modules set
 * `__webpack_nonce__`.
 * @returns {void}
 */
const readCurrentScript = () => {
  if (typeof document == "undefined") return;
  /** @type {any} */
  const prototype = Document.prototype;
  // An element named `currentScript` hides the document's own property.
  /** @type {HTMLScriptElement | null} none in ES modules */
  const script = prototype.__lookupGetter__("currentScript").call(document);
  if (HAS_OWN_PATH) {
    let path = script ? script.src : "";
    const scripts = document.getElementsByTagName("script");
    for (let index = scripts.length; !path && index--; ) path = scripts[index].src;
    if (path) __webpack_require__.p = new URL(UNDO_PATH, path.replace(/^blob:/, "")).href;
  }
  if (!script) return;
  // Under a policy with nonces every script needs one; ours is as good for what we load, and for the bundler's chunks.
  __webpack_require__.nc = __webpack_require__.nc || script.nonce;
  // Its host got round a server that hangs, or round a cache. So must the chunks, each with a script of its own: the bundler
  // waits for one that is there under the same key.
  const again = HAS_CONTAINER && /\btry=\d+/.exec(script.src);
  const load = __webpack_require__.l;
  if (again && load) {
    __webpack_require__.l = (url, done, key, chunk) => load(addQuery(url, again[0]), done, key + again[0], chunk);
  }
  // The bundler took another script for this one.
  if (HAS_CONTAINER && HAS_AUTO_PATH && !HAS_OWN_PATH && document.currentScript != script) {
    __webpack_require__.p = new URL(UNDO_PATH, script.src).href;
  }
};
