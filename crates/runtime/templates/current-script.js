// What the script that runs now knows of itself.

/**
 * Not `document[name]`: an element of that name hides it.
 * @param {string} name
 * @returns {any}
 */
const ofDocument = (name) => /** @type {any} */ (Document.prototype).__lookupGetter__(name).call(document);

/**
 * @returns {HTMLScriptElement | null | undefined} null in ES modules, undefined where there is no document
 */
const scriptNow = () => (typeof document == "undefined" ? undefined : ofDocument("currentScript"));

/**
 * @returns {HTMLHeadElement}
 */
const headNow = () => ofDocument("head");

/**
 * Its host got round a server that hangs, or round a cache, or has unloaded the version before. So must the chunks.
 * @type {RegExpExecArray | null | false | undefined}
 */
const again = HAS_CONTAINER && !HAS_NO_PAGE && /\btry=\d+/.exec(/** @type {any} */ (scriptNow() || 0).src);

/**
 * The bundler's loader of scripts waits for one that is there with the same address. One that the page brings by itself may have run
 * long ago.
 * @param {string} url
 * @returns {string} another way to write it, if there is such a script
 */
const apart = (url) =>
  document.querySelector("script[src=" + JSON.stringify(url) + "]:not([data-webpack])") ? url + "#" : url;

/** The list of chunks of the version before, which have the same ids. @type {any} */
let before;
// It begins anew before the bundler's code looks for it.
if (HAS_CHUNK_LIST && HAS_CONTAINER && again) {
  before = /** @type {any} */ (self)[CHUNK_LOADING] || [];
  /** @type {any} */ (self)[CHUNK_LOADING] = [];
}

/**
 * Notes whose the list of chunks is: two builds with one would take each other's chunks for their own. A version that replaces another
 * may be elsewhere.
 * @returns {Error | void} why this build must not start
 */
const claimList = () => {
  const list = /** @type {any} */ (self)[CHUNK_LOADING] || {};
  const place = HAS_CONTAINER ? " at " + __webpack_require__.p : "";
  const by = (list.by = (before || list).by || [TITLE, place]);
  if (by[0] != TITLE || (HAS_CONTAINER && !again && by[1] && by[1] != place)) {
    return new Error(
      "Two builds are called " +
        UNIQUE_NAME +
        ": " +
        by.join("") +
        " and " +
        TITLE +
        place +
        ADVICE_MARK +
        (HAS_ADVICE ? "write another output.uniqueName into one of them." : "unique-name")
    );
  }
};

/**
 * Called while an entry or a container starts: after the bundler's own runtime, which clears the nonce where modules set
 * `__webpack_nonce__`.
 * @returns {void}
 */
const readCurrentScript = () => {
  const script = scriptNow();
  if (HAS_OWN_PATH) {
    let path = script ? script.src : "";
    const scripts = script === undefined ? [] : document.getElementsByTagName("script");
    for (let index = scripts.length; !path && index--; ) path = scripts[index].src;
    if (path) __webpack_require__.p = new URL(UNDO_PATH, path.replace(/^blob:/, "")).href;
  }
  if (!script) return;
  // Under a policy with nonces every script needs one; ours is as good for what we load, and for the bundler's chunks.
  __webpack_require__.nc = __webpack_require__.nc || script.nonce;
  if (HAS_PAGE_PATH) {
    const plain = __webpack_require__.l;
    __webpack_require__.l = plain && ((url, done, key, chunk) => plain(apart(url), done, key, chunk));
  }
  // Each with a script of its own: the bundler waits for one that is there under the same key.
  const load = __webpack_require__.l;
  if (HAS_CONTAINER && again && load) {
    __webpack_require__.l = (url, done, key, chunk) => load(addQuery(url, again[0]), done, key + again[0], chunk);
    if (HAS_CHUNK_LIST) {
      const list = /** @type {any} */ (self)[CHUNK_LOADING];
      const push = list.push;
      // A chunk that the version before has asked for is late.
      list.push = (/** @type {unknown} */ row) => {
        const running = scriptNow();
        return running && running.src.indexOf(again[0]) < 0 ? before.push(row) : push(row);
      };
    }
  }
  // The bundler took another script for this one.
  if (HAS_CONTAINER && HAS_AUTO_PATH && !HAS_OWN_PATH && document.currentScript != script) {
    __webpack_require__.p = new URL(UNDO_PATH, script.src).href;
  }
};
