// As much of a browser's page as bundles need: scripts with events, a global object of its own, ES modules. Pages of a random
// system come and go a thousand times; a real browser has the last word in the other tests.

const vm = require("node:vm");

/**
 * @typedef {(url: URL) => string | { status?: number, hangs?: boolean } | undefined} Server gives a file's text, or what
 *   it answers instead
 */

const EVENT = (/** @type {string} */ type, /** @type {unknown} */ target) => ({ type, target, preventDefault() {} });

class Element {
  /** @param {Page} page @param {string} tag */
  constructor(page, tag) {
    this.page = page;
    this.tagName = tag.toUpperCase();
    /** @type {Record<string, string>} */
    this.attributes = {};
    /** @type {[string, (event: object) => void][]} */
    this.listeners = [];
    /** @type {any} */
    this.parentNode = null;
    this.nonce = "";
  }

  get src() {
    return this.attributes.src === undefined ? "" : new URL(this.attributes.src, this.page.address).href;
  }
  set src(url) {
    this.attributes.src = String(url);
  }
  get href() {
    return this.attributes.href === undefined ? "" : new URL(this.attributes.href, this.page.address).href;
  }
  set href(url) {
    this.attributes.href = String(url);
  }
  /** @param {string} name */
  getAttribute(name) {
    return this.attributes[name] ?? null;
  }
  /** @param {string} name */
  hasAttribute(name) {
    return name in this.attributes;
  }
  /** @param {string} name @param {unknown} value */
  setAttribute(name, value) {
    this.attributes[name] = String(value);
  }
  /** @param {string} type @param {(event: object) => void} listener */
  addEventListener(type, listener) {
    this.listeners.push([type, listener]);
  }
  /** @param {Element} child */
  appendChild(child) {
    child.parentNode = this;
    if (child.tagName === "SCRIPT") this.page.addScript(child);
    return child;
  }
  /** @param {Element} child */
  removeChild(child) {
    child.parentNode = null;
    this.page.scripts.delete(child);
    return child;
  }
  remove() {
    this.parentNode?.removeChild(this);
  }
  /** @param {string} type */
  emit(type) {
    const event = EVENT(type, this);
    for (const [kind, listener] of this.listeners) if (kind === type) listener.call(this, event);
    /** @type {any} */ (this)[`on${type}`]?.(event);
  }
}

class Page {
  /** @param {Server} server @param {string} address @param {Record<string, unknown>} globals */
  constructor(server, address, globals) {
    this.server = server;
    this.address = address;
    /** @type {Set<Element>} */
    this.scripts = new Set();
    /** @type {Element | null} */
    this.current = null;
    /** @type {Set<NodeJS.Timeout>} */
    this.timers = new Set();
    /** What nobody caught. @type {string[]} */
    this.stray = [];
    /** What the console was told. @type {string[]} */
    this.log = [];
    /** What was asked for. @type {string[]} */
    this.requests = [];
    /** @type {Map<string, Promise<any>>} */
    this.modules = new Map();
    /** @type {Promise<unknown>} */
    this.linking = Promise.resolve();
    this.context = vm.createContext(this.globals(globals));
    vm.runInContext("globalThis.self = globalThis.window = globalThis", this.context);
  }

  /** @param {Record<string, unknown>} more */
  globals(more) {
    const page = this;
    const head = new Element(page, "head");
    class Document {
      get currentScript() {
        return page.current;
      }
      get baseURI() {
        return page.address;
      }
      get head() {
        return head;
      }
      /** @param {string} tag */
      createElement(tag) {
        return new Element(page, tag);
      }
      /** @param {string} tag */
      getElementsByTagName(tag) {
        return tag === "script" ? [...page.scripts] : [];
      }
    }
    /** @param {string} kind */
    const say =
      (kind) =>
      (/** @type {any[]} */ ...args) =>
        this.log.push(`${kind}: ${args.map(textOf).join(" ")}`);
    return {
      Document,
      document: new Document(),
      location: new URL(this.address),
      URL,
      AbortController,
      navigator: { onLine: true },
      performance: { now: () => performance.now(), getEntriesByName: () => [], getEntriesByType: () => [] },
      console: { log() {}, info() {}, debug() {}, warn: say("warning"), error: say("error") },
      setTimeout: (/** @type {any} */ run, /** @type {number} */ time, /** @type {any[]} */ ...args) => {
        const timer = setTimeout(() => {
          this.timers.delete(timer);
          run(...args);
        }, time);
        this.timers.add(timer);
        return timer;
      },
      clearTimeout: (/** @type {any} */ timer) => {
        this.timers.delete(timer);
        clearTimeout(timer);
      },
      fetch: async (/** @type {string} */ url) => {
        const answer = this.ask(new URL(url, this.address));
        if (answer.hangs) return new Promise(() => {});
        return { ok: answer.status === 200, status: answer.status, url, headers: { get: () => "text/javascript" } };
      },
      addEventListener() {},
      removeEventListener() {},
      ...more,
    };
  }

  /** @param {URL} url @returns {{ text: string, status: number, hangs?: boolean }} */
  ask(url) {
    this.requests.push(url.href);
    const answer = this.server(url);
    if (typeof answer === "string") return { text: answer, status: 200 };
    return { text: "", status: 404, ...answer };
  }

  /** @param {Element} script */
  addScript(script) {
    this.scripts.add(script);
    setImmediate(() => {
      const { text, status, hangs } = this.ask(new URL(script.src));
      if (hangs) return;
      if (status !== 200) return script.emit("error");
      if (script.attributes.type === "module" || /** @type {any} */ (script).type === "module") {
        this.importModule(script.src).then(
          () => script.emit("load"),
          (error) => {
            this.stray.push(textOf(error));
            script.emit("load");
          },
        );
        return;
      }
      this.current = script;
      try {
        new vm.Script(text, {
          filename: script.src,
          importModuleDynamically: /** @type {any} */ (
            (/** @type {string} */ name) => this.importModule(new URL(name, script.src).href)
          ),
        }).runInContext(this.context);
      } catch (error) {
        this.stray.push(textOf(error));
      }
      this.current = null;
      script.emit("load");
    });
  }

  /** A script of the page's own text. @param {string} url @param {boolean} module */
  load(url, module) {
    const script = new Element(this, "script");
    script.src = url;
    if (module) script.setAttribute("type", "module");
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error(`there is no ${url}`)));
    });
    /** @type {any} */ (this.context).document.head.appendChild(script);
    return loaded;
  }

  /** @param {string} url @returns {Promise<any>} the namespace */
  async importModule(url) {
    const module = await this.moduleAt(url);
    const linked = this.linking.then(() => module.status === "unlinked" && this.link(module));
    this.linking = linked.catch(() => {});
    await linked;
    await module.evaluate();
    return module.namespace;
  }

  /** @param {any} module */
  link(module) {
    return module.link((/** @type {string} */ name, /** @type {any} */ from) =>
      this.moduleAt(new URL(name, from.identifier).href),
    );
  }

  /** @param {string} url @returns {Promise<any>} */
  moduleAt(url) {
    const known = this.modules.get(url);
    if (known) return known;
    const made = new Promise((resolve, reject) => {
      setImmediate(() => {
        const { text, status, hangs } = this.ask(new URL(url));
        if (hangs) return;
        if (status !== 200) {
          this.modules.delete(url);
          return reject(new TypeError(`Failed to fetch dynamically imported module: ${url}`));
        }
        try {
          resolve(
            // With --experimental-vm-modules.
            new /** @type {any} */ (vm).SourceTextModule(text, {
              context: this.context,
              identifier: url,
              initializeImportMeta: (/** @type {any} */ meta) => (meta.url = url),
              importModuleDynamically: (/** @type {string} */ name) => this.importModule(new URL(name, url).href),
            }),
          );
        } catch (error) {
          reject(error);
        }
      });
    });
    this.modules.set(url, made);
    return made;
  }

  close() {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}

/** @param {any} value */
const textOf = (value) =>
  (value?.message ? `${value.name}${value.kind ? ` (${value.kind})` : ""}: ${value.message}` : String(value)).split(
    "\n",
  )[0];

module.exports = { Page, textOf };
