// A clock of its own, and servers on which everything can go wrong.

const { MIRROR, NAV, NESTED, PAGE, SHOP } = require("./build");

/** @type {Record<string, string>} which server is at an address */
const SERVERS = { shop: SHOP, mirror: MIRROR, nav: NAV, nested: NESTED, page: PAGE };
/** @param {string} url @returns {string} */
const serverOf = (url) => /** @type {string} */ (Object.keys(SERVERS).find((name) => url.startsWith(SERVERS[name])));
/** The remote whose modules a server has. @param {string} server */
const appOf = (server) => ({ mirror: "shop", nested: "nav" })[server] || server;

/**
 * One step of an order. `after`: milliseconds since the step before; without it both are of one task.
 * @typedef {{ do: string, of?: string, is?: any, after?: number, keep?: boolean, times?: number }} Step
 */

/**
 * @typedef {{ status: number, type?: string, file?: import("./build").File, text?: string, act?: string, broken?: boolean, server: string, version?: string }} Served
 */

/** What happens, in the order of time. */
class Clock {
  constructor() {
    this.now = 0;
    /** @type {{ at: number, run: () => unknown }[]} sorted */
    this.events = [];
  }

  /** @param {number} time @param {() => unknown} run */
  after(time, run) {
    const event = { at: this.now + Math.max(0, time || 0), run };
    let index = this.events.length;
    while (index > 0 && this.events[index - 1].at > event.at) index--;
    this.events.splice(index, 0, event);
    return event;
  }

  /** @param {object | undefined} event */
  drop(event) {
    const index = this.events.indexOf(/** @type {any} */ (event));
    if (index >= 0) this.events.splice(index, 1);
  }

  /**
   * Lets that much time pass, or less: until nothing is left to happen.
   * @param {number} time
   * @param {() => boolean} [until] true if that is enough
   */
  async pass(time, until = () => false) {
    const end = this.now + time;
    while (this.events.length && this.events[0].at <= end && !until()) {
      const event = /** @type {{ at: number, run: () => unknown }} */ (this.events.shift());
      this.now = Math.max(this.now, event.at);
      await event.run();
      await drain();
    }
    if (!until()) this.now = Math.max(this.now, end);
  }
}

/** Promises go on, and those that nobody handles are told. @returns {Promise<void>} */
const drain = () => new Promise((done) => setImmediate(done));

/** The servers, as the page sees them. */
class Servers {
  /**
   * @param {Clock} clock
   * @param {Record<string, Record<string, import("./build").Folder>>} remotes files by build and version
   * @param {import("./build").Folder} host
   * @param {boolean} node remotes are those for Node
   */
  constructor(clock, remotes, host, node) {
    this.clock = clock;
    this.node = node;
    this.remotes = remotes;
    this.host = host;
    /** @type {Record<string, { version: string, files: string[], gone: Set<string>, history: { at: number, version: string }[] }>} */
    this.deployed = {};
    for (const name of Object.keys(SERVERS)) this.deploy(name, name === "mirror" ? "3" : "1");
    /** What happens to requests, by server and kind. @type {Record<string, { is: string, times: number }>} */
    this.fates = {};
    /** How long answers take. @type {Record<string, number>} */
    this.paces = {};
    /** Requests that nobody answers. @type {{ url: string, end: (answer: Served) => void, request: any }[]} */
    this.silent = [];
    /** @type {{ at: number, url: string, by: string, fate: string }[]} */
    this.log = [];
  }

  /** @param {string} server @param {string} version @param {boolean} [keep] chunks of versions before */
  deploy(server, version, keep) {
    const before = this.deployed[server];
    const files = [...(keep && before ? before.files.filter((one) => one !== version) : []), version];
    this.deployed[server] = {
      version,
      files,
      gone: new Set(
        [...(before ? [...before.gone, ...before.files] : [])].filter(
          (one) => before.gone.has(one) || !files.includes(one),
        ),
      ),
      history: [...(before ? before.history : []), { at: this.clock.now, version }],
    };
  }

  /** @param {string} what @param {string} is @param {number} [times] how often, for ever without */
  fate(what, is, times = Number.POSITIVE_INFINITY) {
    this.fates[what] = { is, times };
  }

  /** What happens now to the first of these for which something was said. @param {string[]} names */
  next(...names) {
    for (const name of names) {
      const fate = this.fates[name];
      if (fate && fate.times-- > 0) return fate.is;
    }
    return "ok";
  }

  /** What a file is called in steps: by its name, if it is a chunk, and by its kind. @param {string} url @param {string} by */
  namesOf(url, by) {
    const server = serverOf(url);
    if (/\.json/.test(url)) return [`${server}.manifest`];
    if (by === "fetch" && !this.node) return [`${server}.status`];
    if (/remoteEntry/.test(url)) return [`${server}.entry`];
    const [, name] = /v\d-(\w+)\.js/.exec(url) || [];
    return [`${server}.chunk.${/^[a-z]$/.test(name) ? name : "dep"}`, `${server}.chunk`];
  }

  /** What a healthy server has. @param {string} url @param {string} server @returns {Served} */
  find(url, server) {
    const name = url.slice(SERVERS[server].length).split(/[?#]/)[0];
    const type = name.endsWith(".json") ? "application/json" : "text/javascript; charset=utf-8";
    const missing = { status: 404, type: "text/plain", server };
    if (server === "page") {
      const file = this.host[name];
      return file ? { status: 200, type, file, text: file.text, server } : missing;
    }
    const { version, files } = this.deployed[server];
    const builds = this.remotes[this.node ? `node-${appOf(server)}` : server === "mirror" ? "shop" : server];
    // Names of chunks begin with their version.
    const wanted = /^v(\d)-/.exec(name)?.[1] || version;
    const file = files.includes(wanted) && builds[wanted]?.[name];
    return file ? { status: 200, type, file, text: file.text, server, version: wanted } : missing;
  }

  /** @param {{ url: string, by: string }} request @returns {Served & { fate: string }} */
  serve({ url, by }) {
    const server = serverOf(url);
    const served = this.find(url, server);
    const fate = server === "page" ? "ok" : this.next(...this.namesOf(url, by));
    const failed = { server, fate };
    if (/^\d+$/.test(fate)) return { ...failed, status: Number(fate), type: "text/plain" };
    if (fate === "reset") return { ...failed, status: 0, broken: true };
    if (fate === "html") return { ...failed, status: 200, type: "text/html", text: "<!doctype html>" };
    // A status is asked for once more: it is what the answer to the script was, or would be.
    if (by === "fetch" && !this.node && !/\.json/.test(url)) {
      const script = this.namesOf(url, "script").map((name) => this.fates[name]);
      const is = script.find((one) => one && one.times > 0)?.is || "";
      if (/^\d+$/.test(is)) return { ...failed, status: Number(is), type: "text/plain" };
      if (is === "reset") return { ...failed, status: 0, broken: true };
    }
    return { ...served, act: fate, fate };
  }

  /**
   * @param {{ url: string, by: string }} request
   * @param {(answer: Served) => unknown} answer a task
   * @returns {() => void} stops it
   */
  ask(request, answer) {
    const served = this.serve(request);
    const { url, by } = request;
    // Browsers queue a script behind one of the same address that hangs.
    const queued = by === "script" && this.silent.some((one) => one.url === url);
    this.log.push({ at: this.clock.now, url, by, fate: queued ? "queued" : served.fate });
    const pace = this.namesOf(url, by)
      .map((name) => this.paces[name])
      .concat(10)
      .find((time) => time !== undefined);
    if (served.fate === "silent" || queued) {
      const waiting = { url, end: answer, request };
      this.silent.push(waiting);
      return () => {
        this.silent = this.silent.filter((one) => one !== waiting);
      };
    }
    const event = this.clock.after(/** @type {number} */ (pace), () => answer(served));
    return () => this.clock.drop(event);
  }

  /** Everything works again. @param {"broken" | "answered"} late what silent requests come to */
  heal(late) {
    this.fates = {};
    this.paces = {};
    for (const { url, end, request } of this.silent.splice(0)) {
      const answer = late === "broken" ? { status: 0, broken: true, server: serverOf(url) } : this.serve(request);
      this.clock.after(10, () => end(answer));
    }
  }
}

module.exports = { Clock, SERVERS, Servers, appOf, drain };
