// Plays one order: a page of its own, the runtime that was built, and what goes wrong.

const vm = require("node:vm");
const { makePage } = require("./page");
const { weigh, withProbe } = require("./probe");
const { Clock, SERVERS, Servers, appOf, drain } = require("./world");
const { PAGE } = require("./build");
const { Judge } = require("./judge");
const { nodeFile, startNode } = require("./node");

/** @typedef {{ host: string, late: "broken" | "answered", seed: number, steps: import("./world").Step[] }} Order */
/** @typedef {Awaited<ReturnType<typeof import("./build").buildAll>>} Built */

const MAKE_PAGE = new vm.Script(`(${makePage})`, { filename: "page.js" });
/** Longer than the bundler's own loader waits for a chunk. Milliseconds. */
const LONG = 150_000;
/** What the page takes for the time when it opens. Milliseconds. */
const EPOCH = 1.8e12;

/** A generator of random numbers from 0 to 1. @param {number} seed */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

class Play {
  /** @param {Built} built @param {Order} order @param {(text: string) => void} [say] */
  constructor(built, order, say) {
    this.order = order;
    this.say =
      say && ((/** @type {string} */ text) => say(`${String(Math.round(this.clock.now)).padStart(7)}  ${text}`));
    this.clock = new Clock();
    this.servers = new Servers(this.clock, built.remotes, built.hosts[order.host], order.host === "node");
    this.judge = new Judge(this);
    /** @type {Map<number, object>} */
    this.timers = new Map();
    this.count = 0;
    /** Wrapped containers act as told, those that are not are what bundlers made. */
    this.wraps = new Set(order.steps.map(({ of = "" }) => /^(\w+)\.(init|get)$/.exec(of)?.[1]).filter(Boolean));
    this.context = vm.createContext({});
    this.global = vm.runInContext("globalThis", this.context);
    this.page = MAKE_PAGE.runInContext(this.context)(
      {
        now: () => this.clock.now + EPOCH,
        random: randomOf(order.seed),
        setTimer: (/** @type {any} */ run, /** @type {number} */ time) => this.setTimer(run, time),
        clearTimer: (/** @type {number} */ id) => this.clearTimer(id),
        ask: (/** @type {any} */ request) => this.ask(request),
        log: (/** @type {unknown} */ text) => this.say?.(`  says ${String(text).split("\n")[0]}`),
        evaluating: (/** @type {string} */ app, /** @type {string} */ expose, /** @type {string} */ version) =>
          this.evaluating(app, expose, version),
        address: `${PAGE}index.html`,
      },
      this.global,
      URL,
      TextEncoder,
      TextDecoder,
    );
  }

  /** @param {() => void} run @param {number} time */
  setTimer(run, time) {
    const id = ++this.count;
    const event = this.clock.after(time, () => {
      this.timers.delete(id);
      try {
        run();
      } catch (error) {
        this.judge.blame(`a timer threw ${error}`);
      }
    });
    this.timers.set(id, event);
    return this.order.host === "node" ? { id, unref() {} } : id;
  }

  /** @param {any} timer */
  clearTimer(timer) {
    const id = timer?.id || timer;
    this.clock.drop(this.timers.get(id));
    this.timers.delete(id);
  }

  /** @param {any} request */
  ask(request) {
    this.judge.stir();
    const { url, by, element, answer } = request;
    if (by === "link") return () => {};
    const startTime = this.clock.now + EPOCH;
    const stop = this.servers.ask({ url, by }, async (served) => {
      this.judge.stir();
      this.say?.(`  answer ${by} ${url} ${served.broken ? "broken" : served.status} ${served.act || ""}`);
      if (by === "script") return this.runScript(url, element, served, startTime);
      answer(this.servers.node ? nodeFile(served, this.wraps) : served);
    });
    this.say?.(`  ask ${by} ${url} ${this.servers.log.at(-1)?.fate}`);
    return stop;
  }

  /** @param {string} url @param {any} element @param {import("./world").Served} served @param {number} startTime of the request */
  async runScript(url, element, served, startTime) {
    const readable = url.startsWith(PAGE);
    if (!served.broken) {
      this.page.note({
        name: url,
        startTime,
        responseStatus: readable ? served.status : 0,
        contentType: readable ? served.type : "",
      });
    }
    if (served.broken || served.status > 299) return element.fire({ type: "error", target: element });
    const { file, act, server, version = "" } = served;
    if (/\/v\d-[a-z]\./.test(url) && act === "ok") this.judge.came(appOf(server), version);
    if (!file || act === "syntax") this.page.complain(element, readable);
    else if (act !== "nothing") {
      const run = () => {
        if (act === "throws") this.page.broken("the file throws");
        if (act === "shape") this.global[appOf(server)] = 42;
        else if (url === `${PAGE}main.js`) withProbe(file).runInContext(this.context);
        else file.script.runInContext(this.context);
      };
      this.page.run(element, run, readable);
      if (act === "shape") this.global[appOf(server)] = 42;
      const app = appOf(server);
      if (/remoteEntry/.test(url) && (this.wraps.has(app) || /^(init|get)-/.test(act || ""))) {
        const act = served.act || "";
        this.global[app] = this.page.wrap(this.global[app], (/** @type {string} */ call) =>
          this.fateOf(app, call, act),
        );
      }
    }
    await drain();
    element.fire({ type: "load", target: element });
  }

  /** @param {string} app @param {string} expose @param {string} version */
  evaluating(app, expose, version) {
    this.judge.stir();
    this.say?.(`  runs ${app} ${expose} of ${version}`);
    const fate = this.servers.next(`${app}.module`);
    if (fate !== "ok") {
      this.judge.threw(app, expose);
      this.page.broken(`module ${app} ${expose} throws`);
    }
  }

  /** @param {import("./world").Step} step */
  do(step) {
    const { app } = this.global;
    const { of = "", is } = step;
    this.judge.stir();
    this.say?.(`${JSON.stringify(step)}`);
    if (step.do === "import") this.judge.follow(of, () => app.import(of));
    if (step.do === "load") this.judge.follow(of, () => app.loadRemote(of));
    if (step.do === "share") this.judge.follow(of === "dep" ? "share" : of, () => app.loadShare(of));
    if (step.do === "preload") this.judge.follow("preload", () => app.preloadRemote(of));
    if (step.do === "fate") this.servers.fate(of, is, step.times);
    if (step.do === "pace") this.servers.paces[of] = is;
    if (step.do === "deploy") this.servers.deploy(of, is, step.keep);
    if (step.do === "online") this.global.navigator.onLine = is;
    if (step.do === "unload") {
      app.unloadRemote(of);
      this.judge.renew(of);
    }
    if (step.do === "register") {
      const entry = { name: of, entry: SERVERS[is] + (step.keep ? "mf-manifest.json" : "remoteEntry.js") };
      app.registerRemotes([entry], { force: true });
      this.judge.renew(of, is);
    }
  }

  /** One after the other, each until it is through. @param {string[]} names */
  async import(names, how = "import") {
    const outcomes = [];
    for (const of of names) {
      this.do({ do: how, of });
      const outcome = /** @type {import("./judge").Outcome} */ (this.judge.outcomes.at(-1));
      await drain();
      await this.clock.pass(LONG, () => !!outcome.end);
      outcomes.push(outcome);
    }
    return outcomes;
  }

  /** The host. */
  start() {
    if (this.servers.node) {
      startNode(this);
      return;
    }
    const script = this.page.document.createElement("script");
    script.src = `${PAGE}main.js`;
    this.page.document.head.appendChild(script);
  }

  /** What a container does when it is called. @param {string} app @param {string} call @param {string} act of its file */
  fateOf(app, call, act) {
    this.judge.stir();
    const [, name, baked] = /^(init|get)-(\w+)$/.exec(act) || [];
    const fate = name ? (name === call ? baked : "ok") : this.servers.next(`${app}.${call}`);
    if (fate !== "ok") this.say?.(`  ${app}: ${call} ${fate}`);
    return fate;
  }

  /** @returns {Promise<string[]>} what does not hold */
  async run() {
    const { judge, order } = this;
    this.start();
    await this.clock.pass(10);
    const modules = ["shop/a", "shop/b", "nav/x", "nav/y"];
    const first = this.leftovers();
    for (const step of order.steps) {
      if (step.after !== undefined) {
        await drain();
        if (step.after) await this.clock.pass(step.after);
      }
      this.do(step);
    }
    await drain();
    await this.clock.pass(1);
    this.say?.(`everything heals, silent requests are ${order.late}`);
    judge.stir();
    this.global.navigator.onLine = true;
    this.servers.heal(order.late);
    await this.clock.pass(LONG);
    judge.settled();
    if (judge.faults.length) return judge.faults;

    this.say?.("what is there afterwards");
    const imports = [...modules, "both", "dep"];
    const api = order.host !== "plain";
    judge.healed(await this.import(modules));
    judge.healed(await this.import(modules));
    if (api) judge.healed(await this.import(modules, "load"));
    if (api) {
      this.say?.("after unloadRemote");
      for (const of of ["shop", "nav"]) this.do({ do: "unload", of });
      await this.clock.pass(100);
      judge.fresh(await this.import(imports));
      judge.fresh(await this.import(modules, "load"));
    } else await this.import(imports);
    await this.clock.pass(LONG);
    judge.settled();
    const once = this.leftovers();
    await this.import(imports);
    if (api) await this.import(modules, "load");
    await this.clock.pass(LONG);
    judge.left(first, once, this.leftovers());
    judge.settled();
    return judge.faults;
  }

  /** What stays on the page. @returns {Record<string, number>} */
  leftovers() {
    const { global } = this;
    const own = Object.getOwnPropertyNames(global);
    const arrays = own.filter((name) => /chunk/i.test(name) && Array.isArray(global[name]));
    const tables = global.tables();
    return {
      timers: this.timers.size,
      listeners: this.page.window.count(),
      scripts: this.page.document.getElementsByTagName("script").length,
      links: this.page.document.getElementsByTagName("link").length,
      globals: own.filter((name) => global[name] !== undefined).length,
      rows: arrays.reduce((sum, name) => sum + global[name].length, 0),
      ...Object.fromEntries(Object.keys(tables).map((name) => [name, weigh(tables[name])])),
    };
  }
}

module.exports = { LONG, Play, randomOf };
