// What the parts of the runtime share.

/** The runtime before this one: an update with other tables runs it again, see `hot.js`. */
const previous = HAS_HOT ? __webpack_require__.fed : undefined;

/** Overrides that hosts handed down to the container, by share key. @type {Overrides} */
const overrides = (HAS_HOT && previous && previous.overrides) || { __proto__: /** @type {any} */ (null) };

/**
 * The page's share scopes as far as this build knows them. A bundler's own runtime may have begun them as a plain object, in
 * which a scope called `__proto__` would be everybody's.
 */
const shareScopes = HAS_SHARING
  ? (__webpack_require__.S = Object.assign(/** @type {any} */ ({ __proto__: null }), __webpack_require__.S))
  : {};

/**
 * True if `object` has `key` itself: names like `constructor`, and DOM elements that pass as global variables, are none.
 * @param {any} object
 * @param {Id} key
 * @returns {boolean}
 */
const own = (object, key) => object && Object.prototype.hasOwnProperty.call(object, key);

/**
 * What `object` has under `key`: an object, made if there is none.
 * @template T
 * @param {Record<string, T>} object
 * @param {string} key
 * @returns {T}
 */
const inner = (object, key) =>
  own(object, key) ? object[key] : (object[key] = /** @type {any} */ ({ __proto__: null }));

/**
 * @param {string} name
 * @returns {ShareScope}
 */
const scopeOf = (name) => inner(shareScopes, name);

/**
 * What `run` loads at once belongs to `chain`, see `load.js`.
 * @template T
 * @param {Chain | undefined} chain
 * @param {() => T} run
 * @returns {T}
 */
const inChain = (chain, run) => {
  const outer = __webpack_require__.R;
  __webpack_require__.R = chain;
  try {
    return run();
  } finally {
    __webpack_require__.R = outer;
  }
};

/**
 * @param {unknown} factory what others gave for one
 * @returns {Factory}
 */
const expectFactory = (factory) => {
  if (typeof factory != "function") throw new Error("no function: " + factory);
  return /** @type {Factory} */ (factory);
};

/**
 * @param {unknown} error whatever others throw
 * @returns {string}
 */
const textOf = (error) => {
  try {
    return String(error);
  } catch (_error) {
    return typeof error;
  }
};

/**
 * @param {string} url
 * @param {string} query
 * @returns {string}
 */
const addQuery = (url, query) => url + (url.indexOf("?") < 0 ? "?" : "&") + query;

/**
 * @param {string} message
 * @returns {void}
 */
const warn = (message) => {
  if (HAS_WARNINGS) console.warn(message);
};

/** Begins the line that we add to a message of webpack's: what to do, or in production what prints a chapter of docs/errors.md. */
const ADVICE_MARK = "\nfederation-rs: " + (HAS_ADVICE ? "" : "npx federation-rs explain ");
