// Remote entries that set a global variable.

/** How long an entry may take, in milliseconds: a server that never answers must not hold its hosts for ever. */
const SCRIPT_TIMEOUT = 8000;

/**
 * The container in global variable `path` (`a` or `a.b`); DOM elements with that id are none.
 * @param {string} path
 * @returns {Container | undefined}
 */
const findContainer = (path) => {
  const found = path
    .split(".")
    .reduce((/** @type {any} */ object, name) => (own(object, name) ? object[name] : undefined), self);
  return found && typeof found.get == "function" ? found : undefined;
};

/**
 * The script that is loading `url` right now, if a build on the page has begun to. `data-webpack` is what webpack's own
 * loader writes; both remove their scripts when they are through.
 * @param {string} url
 * @returns {HTMLScriptElement | undefined}
 */
const findScript = (url) => {
  const scripts = document.getElementsByTagName("script");
  for (let index = 0; index < scripts.length; index++) {
    const script = scripts[index];
    if (script.getAttribute("src") == url && script.hasAttribute("data-webpack")) return script;
  }
};

/**
 * @param {string} url
 * @returns {HTMLScriptElement}
 */
const addScript = (url) => {
  const script = document.createElement("script");
  script.async = true;
  script.setAttribute("data-webpack", UNIQUE_NAME);
  if (__webpack_require__.nc) script.setAttribute("nonce", __webpack_require__.nc);
  script.src = HAS_TRUSTED_TYPES ? __webpack_require__.tu(url) : url;
  if (HAS_CROSS_ORIGIN && script.src.indexOf(location.origin + "/") !== 0) script.crossOrigin = CROSS_ORIGIN;
  document.head.appendChild(script);
  return script;
};

/**
 * @param {string} global
 * @param {string} url
 * @returns {MaybePromise<Container>}
 */
const loadScript = (global, url) =>
  findContainer(global) ||
  new Promise((resolve, reject) => {
    const script = findScript(url) || addScript(url);
    /** @param {{ type: string }} event */
    const done = (event) => {
      clearTimeout(timer);
      script.remove();
      const container = findContainer(global);
      if (container) return resolve(container);
      const type = event.type == "load" ? "missing" : event.type;
      /** @type {any} */
      const error = new Error("Loading script failed.\n(" + type + ": " + url + ")");
      error.name = "ScriptExternalLoadError";
      error.type = type;
      error.request = url;
      error.event = event;
      reject(error);
    };
    const timer = setTimeout(() => done({ type: "timeout" }), SCRIPT_TIMEOUT);
    script.addEventListener("load", done);
    script.addEventListener("error", done);
  });
