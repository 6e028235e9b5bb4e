// What the runtime needs of a page. The text of `makePage` runs in the page's own context, so that all that it makes
// (promises, errors, URLs) is the page's.

/**
 * What the page asks of the world outside.
 * @typedef {object} World
 * @property {() => number} now
 * @property {() => number} random
 * @property {(run: () => void, time: number) => number} setTimer
 * @property {(id: number) => void} clearTimer
 * @property {(request: { url: string, by: "script" | "fetch" | "link", element?: any, answer?: (answer: Answer) => void, stop?: (error: unknown) => void }) => () => void} ask gives what stops it
 * @property {(text: string) => void} log
 * @property {(app: string, expose: string, version: string) => void} evaluating throws where the module shall
 * @property {string} address of the page
 */
/** @typedef {{ status: number, type?: string, text?: string, broken?: boolean }} Answer `broken`: the connection */

/**
 * @param {World} world
 * @param {any} self
 * @param {any} URL
 * @param {any} TextEncoder
 * @param {any} TextDecoder
 */
function makePage(world, self, URL, TextEncoder, TextDecoder) {
  class Target {
    constructor() {
      /** @type {Record<string, any[]>} */
      this.listeners = {};
    }
    addEventListener(/** @type {string} */ type, /** @type {any} */ listener, /** @type {any} */ options) {
      const all = this.listeners[type] || (this.listeners[type] = []);
      if (!all.some((one) => one.listener === listener)) all.push({ listener, once: options?.once });
    }
    removeEventListener(/** @type {string} */ type, /** @type {any} */ listener) {
      this.listeners[type] = (this.listeners[type] || []).filter((one) => one.listener !== listener);
    }
    fire(/** @type {any} */ event) {
      const handler = /** @type {any} */ (this)[`on${event.type}`];
      if (handler) handler.call(this, event);
      for (const one of [...(this.listeners[event.type] || [])]) {
        if (one.once) this.removeEventListener(event.type, one.listener);
        one.listener.call(this, event);
      }
    }
    count() {
      return Object.values(this.listeners).reduce((sum, list) => sum + list.length, 0);
    }
  }

  class Element extends Target {
    constructor(/** @type {string} */ name) {
      super();
      this.tagName = name.toUpperCase();
      /** @type {Map<string, string>} */
      this.attributes = new Map();
      /** @type {any} */
      this.parentNode = null;
      /** @type {any[]} */
      this.children = [];
      this.nonce = "";
    }
    getAttribute(/** @type {string} */ name) {
      return this.attributes.get(name) ?? null;
    }
    hasAttribute(/** @type {string} */ name) {
      return this.attributes.has(name);
    }
    setAttribute(/** @type {string} */ name, /** @type {unknown} */ value) {
      this.attributes.set(name, String(value));
    }
    removeAttribute(/** @type {string} */ name) {
      this.attributes.delete(name);
    }
    get src() {
      return this.resolved("src");
    }
    set src(value) {
      this.setAttribute("src", value);
    }
    get href() {
      return this.resolved("href");
    }
    set href(value) {
      this.setAttribute("href", value);
    }
    resolved(/** @type {string} */ name) {
      const value = this.getAttribute(name);
      return value === null ? "" : new URL(value, world.address).href;
    }
    appendChild(/** @type {any} */ child) {
      child.remove();
      child.parentNode = this;
      this.children.push(child);
      if (child.tagName === "SCRIPT" && child.src && !child.asked) {
        child.asked = true;
        world.ask({ url: child.src, by: "script", element: child });
      }
      if (child.tagName === "LINK" && child.href) world.ask({ url: child.href, by: "link", element: child });
      return child;
    }
    removeChild(/** @type {any} */ child) {
      child.remove();
      return child;
    }
    remove() {
      if (this.parentNode) this.parentNode.children.splice(this.parentNode.children.indexOf(this), 1);
      this.parentNode = null;
    }
  }

  /** @type {any} */
  let running = null;
  const head = new Element("head");
  class Document {
    constructor() {
      this.baseURI = world.address;
    }
    get currentScript() {
      return running;
    }
    get head() {
      return head;
    }
    createElement(/** @type {string} */ name) {
      return new Element(name);
    }
    getElementsByTagName(/** @type {string} */ name) {
      return this.head.children.filter((/** @type {any} */ child) => child.tagName === name.toUpperCase());
    }
    querySelectorAll(/** @type {string} */ name) {
      return this.getElementsByTagName(name.split("[")[0]);
    }
  }

  class Body {
    constructor(/** @type {string} */ text) {
      const parts = [{ done: false, value: new TextEncoder().encode(text) }, { done: true }];
      this.getReader = () => ({ read: () => Promise.resolve(parts.shift()), cancel: () => Promise.resolve() });
    }
  }
  class Response {
    constructor(/** @type {any} */ bytes) {
      const text = new TextDecoder().decode(bytes);
      Object.assign(this, { status: 200, ok: true, url: "", body: new Body(text), text: () => Promise.resolve(text) });
    }
  }
  class Signal extends Target {
    aborted = false;
    /** @type {unknown} */
    reason = undefined;
  }
  class AbortController {
    signal = new Signal();
    abort(/** @type {unknown} */ reason = Object.assign(new Error("It was aborted"), { name: "AbortError" })) {
      if (this.signal.aborted) return;
      this.signal.aborted = true;
      this.signal.reason = reason;
      this.signal.fire({ type: "abort" });
    }
  }

  const window = new Target();
  const document = new Document();
  /** @type {any[]} */
  const entries = [];

  Object.assign(self, {
    self,
    window: self,
    document,
    Document,
    URL,
    TextDecoder,
    AbortController,
    Response,
    location: new URL(world.address),
    navigator: { onLine: true },
    console: { log: world.log, warn: world.log, error: world.log },
    performance: {
      now: world.now,
      getEntriesByName: (/** @type {string} */ name) => entries.filter((entry) => entry.name === name),
    },
    setTimeout: (/** @type {any} */ run, /** @type {number} */ time) => world.setTimer(run, time),
    clearTimeout: world.clearTimer,
    addEventListener: (/** @type {string} */ type, /** @type {any} */ run, /** @type {any} */ options) =>
      window.addEventListener(type, run, options),
    removeEventListener: (/** @type {string} */ type, /** @type {any} */ run) => window.removeEventListener(type, run),
    fetch: (/** @type {string} */ url, /** @type {any} */ options) =>
      new Promise((resolve, reject) => {
        const address = new URL(url, world.address).href;
        const stop = world.ask({
          url: address,
          by: "fetch",
          answer: ({ status, type, text = "", broken }) => {
            if (broken) return reject(new TypeError("Failed to fetch"));
            resolve({
              status,
              ok: status > 199 && status < 300,
              url: address,
              headers: { get: (/** @type {string} */ name) => (/^content-type$/i.test(name) && type) || null },
              body: new Body(text),
              text: () => Promise.resolve(text),
              json: () => Promise.resolve(text).then(JSON.parse),
            });
          },
        });
        const signal = options?.signal;
        const abort = () => {
          stop();
          reject(signal.reason);
        };
        if (signal?.aborted) abort();
        else signal?.addEventListener("abort", abort);
      }),
    evaluating: world.evaluating,
  });
  const random = Math.random;
  if (random !== world.random) Math.random = world.random;
  Date.now = world.now;

  return {
    window,
    document,
    /** What the browser keeps of an answer. */
    note: (/** @type {any} */ entry) => entries.push(entry),
    /** Runs a file as `element`'s. What it throws the window is told. */
    run: (/** @type {any} */ element, /** @type {() => void} */ file, /** @type {boolean} */ readable) => {
      running = element;
      try {
        file();
      } catch (error) {
        const message = `Uncaught ${error}`;
        window.fire(
          readable
            ? { type: "error", message, filename: element.src, error }
            : { type: "error", message: "Script error.", filename: "", error: null },
        );
        return error;
      } finally {
        running = null;
      }
    },
    /** What a script that does not parse comes to. */
    complain: (/** @type {any} */ element, /** @type {boolean} */ readable) =>
      window.fire(
        readable
          ? { type: "error", message: "Uncaught SyntaxError: Unexpected token '<'", filename: element.src, error: {} }
          : { type: "error", message: "Script error.", filename: "", error: null },
      ),
    /** A container that does not always do what the real one does. */
    wrap: (/** @type {any} */ real, /** @type {(call: string) => string | undefined} */ fate) => {
      if (!real || typeof real.get !== "function") return real;
      const act = (/** @type {string} */ call, /** @type {() => unknown} */ go) => {
        const what = fate(call);
        if (what === "throws") throw new Error(`${call} throws`);
        if (what === "rejects") return Promise.reject(new Error(`${call} rejects`));
        if (what === "hangs") return new Promise(() => {});
        if (what === "nothing") return Promise.resolve();
        return go();
      };
      return {
        get: (/** @type {any[]} */ ...args) => act("get", () => real.get(...args)),
        init: (/** @type {any[]} */ ...args) => act("init", () => real.init(...args)),
        override: real.override,
      };
    },
    broken: (/** @type {string} */ text) => {
      throw new Error(text);
    },
  };
}

module.exports = { makePage };
