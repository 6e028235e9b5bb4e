// What an entry that is built for browsers needs of a page to load its chunks. Everything else is what the test has: nothing
// in Node, jsdom's in jsdom.

/**
 * @param {string} src the entry's address
 * @param {(address: string) => Promise<string>} read
 * @returns {Record<string, unknown>} variables for the entry, by name
 */
function createPage(src, read) {
  const scope = /** @type {any} */ (globalThis);
  const current = { src, tagName: "SCRIPT", nonce: "" };
  const real = scope.document;
  const scripts = new WeakSet();
  /** @param {any} script */
  const run = (script) => {
    read(script.src)
      .then((code) => new Function("self", `${code}\n//# sourceURL=${script.src}`)(self))
      .then(
        () => script.onload({ type: "load", target: script }),
        (cause) => script.onerror({ type: "error", target: script, message: String(cause) }),
      );
  };
  /** Scripts are run; style sheets and hints (preload, prefetch) count as loaded. @param {any} element */
  const add = (element) => {
    if (scripts.has(element)) run(element);
    else if (!real || element.tagName === "LINK")
      queueMicrotask(() => element.onload?.({ type: "load", target: element }));
    else real.head.appendChild(element);
    return element;
  };
  const head = {
    appendChild: add,
    insertBefore: add,
    append: add,
    removeChild: (/** @type {any} */ element) => element,
  };
  /** What there is without a document: an element that is nowhere. @param {string} tag @returns {any} */
  const element = (tag) => ({
    ...head,
    tagName: tag.toUpperCase(),
    parentNode: head,
    setAttribute() {},
    removeAttribute() {},
    getAttribute: () => null,
    addEventListener(/** @type {string} */ type, /** @type {(event: object) => void} */ listener) {
      if (type === "load") this.onload = listener;
    },
  });
  /** @param {string} tag @param {any[]} rest */
  const createElement = (tag, ...rest) => {
    if (tag !== "script") return real ? real.createElement(tag, ...rest) : element(tag);
    const script = element(tag);
    scripts.add(script);
    return script;
  };
  /** @param {any} real @param {Record<string, unknown>} own */
  const over = (real, own) =>
    new Proxy(real, {
      get(target, key) {
        if (Object.hasOwn(own, key)) return own[/** @type {string} */ (key)];
        const value = target[key];
        // Methods of jsdom's objects work on these alone.
        return typeof value === "function" && !value.prototype ? value.bind(target) : value;
      },
    });
  const none = {
    querySelector: () => head,
    querySelectorAll: () => [],
    createTextNode: (/** @type {string} */ data) => ({ data }),
  };
  const document = over(real || none, {
    currentScript: current,
    head,
    createElement,
    getElementsByTagName: (/** @type {string} */ tag) => {
      if (tag === "head") return [head];
      return tag === "script" || !real ? [] : real.getElementsByTagName(tag);
    },
  });
  // The lists through which chunks arrive: another load of the same build must not find them.
  /** @type {Record<string | symbol, unknown>} */
  const lists = {};
  const self = new Proxy(over(scope, lists), {
    set(_, key, value) {
      (Array.isArray(value) ? lists : scope)[key] = value;
      return true;
    },
  });
  const Document = { prototype: { __lookupGetter__: () => () => current } };
  return { self, window: self, globalThis: over(scope, { document }), document, Document };
}

module.exports = { createPage };
