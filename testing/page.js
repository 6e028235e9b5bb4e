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
  /** @type {any} */
  const body = {
    appendChild(/** @type {any} */ script) {
      read(script.src)
        .then((code) => new Function("self", `${code}\n//# sourceURL=${script.src}`)(scope))
        .then(
          () => script.onload({ type: "load", target: script }),
          (cause) => script.onerror({ type: "error", target: script, message: String(cause) }),
        );
      return script;
    },
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
  const real = scope.document;
  const document = over(real || {}, {
    currentScript: current,
    head: body,
    createElement: (/** @type {string} */ tag, /** @type {any[]} */ ...rest) =>
      tag === "script" ? { setAttribute() {}, getAttribute() {} } : real.createElement(tag, ...rest),
    getElementsByTagName: (/** @type {string} */ tag) => (tag === "script" ? [] : real.getElementsByTagName(tag)),
  });
  const Document = { prototype: { __lookupGetter__: () => () => current } };
  return { self: scope, window: scope, globalThis: over(scope, { document }), document, Document };
}

module.exports = { createPage };
