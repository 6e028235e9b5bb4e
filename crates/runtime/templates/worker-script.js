// Remote entries that set a global variable, in workers: there is no document to put a script into.

/**
 * Who may load such an entry tells it its address this way, for it has no script to ask.
 * @type {{ "federation-rs-entry"?: string }}
 */
const worker = HAS_WORKER ? /** @type {any} */ (self) : {};

/**
 * @param {ScriptLocation} location
 * @param {Attempt} state
 * @returns {Container} throws a fault
 */
const importScript = (location, state) => {
  const global = location[0];
  const url = absolute(freshUrl(location[1], state));
  /** @returns {any} */
  const find = () => {
    const found = findGlobal(global);
    return state.old && found === state.old.container ? undefined : found;
  };
  if (HAS_UNLOAD) state.global = global;
  if (HAS_INTEGRITY && location[2]) throw fault("integrity", "Workers cannot check the hash of a script: " + url, url);
  if (!find()) {
    worker["federation-rs-entry"] = url;
    try {
      importScripts(url);
    } catch (thrown) {
      const error = /** @type {Error} */ (thrown);
      const isNetwork = error.name == "NetworkError";
      const kind = isNetwork
        ? "network"
        : error.name == "TypeError" && /module/i.test(error.message)
          ? "worker"
          : "evaluation";
      throw fault(kind, "Loading script failed.\n(error: " + url + ")\n" + error.message, url, isNetwork);
    } finally {
      worker["federation-rs-entry"] = undefined;
    }
  }
  const container = find();
  if (!container || typeof container.get != "function")
    throw fault(container ? "bad-container" : "no-container", "Loading script failed.\n(missing: " + url + ")", url);
  return container;
};

/**
 * The container's own address, which the bundler takes from the worker's.
 * @returns {void}
 */
const readEntry = () => {
  const url = worker["federation-rs-entry"];
  if (url) __webpack_require__.p = new URL(UNDO_PATH, url).href;
};
