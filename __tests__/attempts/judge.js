// What must hold, whatever happens.

const { CAUSES, IDLE, LONGEST } = require("./limits");

/**
 * @typedef {object} Outcome
 * @property {string} what
 * @property {number} begin
 * @property {number} [end]
 * @property {unknown} [value]
 * @property {any} [error]
 * @property {Record<string, number>} epochs that it began in, by application
 * @property {Record<string, string>} versions of applications that it gave
 */

class Judge {
  /** @param {import("./play").Play} play */
  constructor(play) {
    this.play = play;
    /** @type {string[]} */
    this.faults = [];
    /** @type {Outcome[]} */
    this.outcomes = [];
    this.stirred = 0;
    this.steps = JSON.stringify(play.order.steps);
    /** The host's module of that name, as soon as it ran. @type {unknown} */
    this.both = undefined;
    /**
     * What one application was promised to be since when: an epoch begins when it is unloaded.
     * @type {Record<string, { begin: number, server: string, ran: Set<string>, came: Set<string>, threw: Set<string>, told: Set<string> }[]>}
     */
    this.epochs = {
      shop: [epoch(0, "shop")],
      nav: [epoch(0, play.order.host === "plain" ? "nested" : "nav")],
    };
  }

  /** @param {string} text */
  blame(text) {
    this.faults.push(text);
    this.play.say?.(`FAULT ${text}`);
  }

  get now() {
    return this.play.clock.now;
  }

  /** Something happens that imports may wait for. */
  stir() {
    for (const outcome of this.outcomes) {
      if (outcome.end !== undefined) continue;
      const idle = this.now - Math.max(this.stirred, outcome.begin);
      if (idle > IDLE) this.blame(`${outcome.what} was pending for ${Math.round(idle)} ms while nothing happened`);
    }
    this.stirred = this.now;
  }

  /** An application is to be loaded anew. @param {string} app @param {string} [server] */
  renew(app, server) {
    const all = this.epochs[app];
    all.push(epoch(this.now, server || all[all.length - 1].server));
  }

  /** A chunk arrived. @param {string} app @param {string} version */
  came(app, version) {
    this.epochs[app]?.at(-1)?.came.add(version);
  }

  /** A module threw while it ran. @param {string} app @param {string} expose */
  threw(app, expose) {
    for (const one of this.epochs[app]) one.threw.add(expose);
  }

  /** @param {string} what @param {() => Promise<unknown>} ask */
  follow(what, ask) {
    const epochs = Object.fromEntries(Object.keys(this.epochs).map((app) => [app, this.epochs[app].length - 1]));
    /** @type {Outcome} */
    const outcome = { what, begin: this.now, epochs, versions: {} };
    this.outcomes.push(outcome);
    /** @param {() => void} judge */
    const end = (judge) => {
      this.stir();
      outcome.end = this.now;
      const took = this.now - outcome.begin;
      if (took > LONGEST) this.blame(`${what} took ${took} ms`);
      judge();
      const said = outcome.error ? `${outcome.error.kind}: ${String(outcome.error.message).split("\n")[0]}` : "";
      this.play.say?.(`${what} (${outcome.begin}): ${said || JSON.stringify(outcome.versions)}`);
    };
    let promise;
    try {
      promise = ask();
    } catch (error) {
      return this.blame(`${what} threw ${error}`);
    }
    promise.then(
      (value) => end(() => this.resolved(outcome, value)),
      (error) => end(() => this.rejected(outcome, error)),
    );
  }

  /** @param {Outcome} outcome @param {any} value */
  resolved(outcome, value) {
    try {
      this.compare(outcome, value);
    } catch (error) {
      // Names of a module that has not run are not there yet.
      this.blame(`${outcome.what} gave an empty module: ${error}`);
    }
  }

  /** @param {Outcome} outcome @param {any} value */
  compare(outcome, value) {
    const { what } = outcome;
    if (what === "preload") return;
    // Nobody may share it yet.
    if (what === "only-shop" && value === false) return;
    if (what === "only-shop" || what === "share") return this.isCopy(what, value?.().copy);
    if (what === "dep") return this.isCopy(what, value?.copy);
    if (what !== "both") return this.isModule(outcome, what, value);
    // A module of the host's own: it keeps what it imported.
    if (this.both && this.both !== value) this.blame("a module of the host ran twice");
    // As without federation: once an import of it threw, bundlers take it for what it had exported by then.
    if (this.both || Object.values(this.epochs).some((all) => all.some(({ threw }) => threw.size))) return;
    this.both = value;
    for (const [name, request] of [
      ["a", "shop/a"],
      ["b", "shop/b"],
      ["x", "nav/x"],
    ]) {
      this.isModule(outcome, request, value?.[name]);
    }
    if (value?.a?.version !== value?.b?.version) this.blame("one import gave two versions of shop");
  }

  /** @param {string} what @param {unknown} copy */
  isCopy(what, copy) {
    if (!/^(host|shop|nav) \d$/.test(String(copy))) this.blame(`${what} gave ${copy}`);
  }

  /** @param {Outcome} outcome @param {string} request @param {any} value */
  isModule(outcome, request, value) {
    const [app, name] = request.split("/");
    if (!value?.version) return this.blame(`${request} gave an empty module: ${JSON.stringify(value)}`);
    const { version } = value;
    if (value.app !== app || value.expose !== `./${name}`) {
      return this.blame(`${request} gave ${value.app} ${value.expose}`);
    }
    if (/^(shop\/a|nav\/y)$/.test(request) && "dep" in value) this.isCopy(`dep of ${request}`, value.dep);
    if ("what" in value && (value.what !== "./b" || !value.below)) this.blame(`${request} has ${value.what} below it`);
    outcome.versions[app] = version;
    const since = outcome.epochs[app];
    const allowed = this.epochs[app].slice(since).flatMap(({ server, begin }) => this.versionsAt(server, begin));
    if (!allowed.includes(version))
      this.blame(`${request} gave version ${version} instead of ${[...new Set(allowed)]}`);
    // Who was on his way when the application was unloaded may have the old one.
    if (since !== this.epochs[app].length - 1) return;
    const { ran } = this.epochs[app][since];
    ran.add(version);
    if (ran.size > 1) this.blame(`${request} gave version ${version}, and another one is in use: ${[...ran]}`);
  }

  /** What a server had since then. @param {string} server @param {number} begin */
  versionsAt(server, begin) {
    const { history } = this.play.servers.deployed[server];
    return history
      .filter((_, index) => !history[index + 1] || history[index + 1].at >= begin)
      .map((one) => one.version);
  }

  /** @param {Outcome} outcome @param {any} error */
  rejected(outcome, error) {
    outcome.error = error;
    const message = String(error?.message);
    if (/^module \w+ \S+ throws$/.test(message)) return;
    // There is no other copy than that of the remote.
    if (outcome.what === "only-shop" && (error?.name === "ChunkLoadError" || / is silent: no answer in /.test(message)))
      return;
    const shared = /^(dep|share|only-shop)$/.test(outcome.what);
    if (shared) this.blame(`${outcome.what} was rejected, though there is a copy: ${message}`);
    else if (error?.name !== "RemoteError" || !CAUSES[error.kind] || !message) {
      this.blame(`${outcome.what} was rejected with ${error?.name} ${error?.kind}: ${message}`);
    } else if (
      (!CAUSES[error.kind].test(this.steps) || (error.kind === "skew" && !this.isSkew(outcome, error))) &&
      !(error.kind === "chunk" && this.epochs[error.remote].length - 1 > outcome.epochs[error.remote])
    ) {
      this.blame(`${outcome.what} was rejected with ${error.kind}, which did not happen: ${message}`);
    }
  }

  /** True if a file of a version that somebody uses is gone, or the remote was unloaded meanwhile. @param {Outcome} outcome @param {any} error */
  isSkew({ epochs, what }, { remote }) {
    // A file that is not there is taken for one of a version before.
    if (/chunk[^}]*"404"/.test(this.steps)) return true;
    return this.below(what, remote).some((app) => {
      const all = this.epochs[app].slice(epochs[app]);
      const { gone } = this.play.servers.deployed[all[0].server];
      return all.length > 1 || [...all[0].ran, ...all[0].came].some((version) => gone.has(version));
    });
  }

  /** The applications that an import is of: one of them imports from the other. @param {string} what @param {string} app */
  below(what, app) {
    return what === "nav/y" && this.play.order.host === "plain" ? ["nav", "shop"] : [app];
  }

  /** Everything is through by now. */
  settled() {
    for (const outcome of this.outcomes.filter(({ end }) => end === undefined)) {
      this.blame(`${outcome.what} of ${outcome.begin} never settled`);
      outcome.end = this.now;
    }
  }

  /** Why an import may be refused though everything works. @param {Outcome} outcome */
  mayRefuse({ what, error }) {
    const app = what.split("/")[0];
    const current = this.epochs[app][this.epochs[app].length - 1];
    const [, thrower, expose] = /^module (\w+) (\S+) throws$/.exec(String(error.message)) || [];
    if (thrower) return this.epochs[thrower].some(({ threw }) => threw.has(expose));
    const old = this.below(what, app).some((one) => {
      const { ran, server } = /** @type {NonNullable<typeof current>} */ (this.epochs[one].at(-1));
      const { version, files } = this.play.servers.deployed[server];
      return [...ran].some((other) => other !== version && !files.includes(other));
    });
    if (old && (error.kind === "skew" || error.kind === "chunk")) return true;
    // The first import is told of an entry that threw at the start, or that was broken for good when it came; so is the first of
    // a remote that imports it itself.
    const broken = /"(init|get)-/.test(this.steps) && /^(init|timeout|no-expose|evaluation)$/.test(error.kind);
    if (error.kind === "evaluation" || broken) {
      const told = what === "nav/y" && this.play.order.host === "plain" ? "nested" : app;
      if (!current.told.has(told)) return !!current.told.add(told);
    }
    return false;
  }

  /** Imports when everything works again. @param {Outcome[]} outcomes */
  healed(outcomes) {
    for (const outcome of outcomes) {
      if (outcome.error && !this.mayRefuse(outcome)) {
        const [first] = String(outcome.error.message).split("\n");
        this.blame(`${outcome.what} does not recover: ${outcome.error.kind}: ${first}`);
      }
    }
  }

  /** Imports after everything was unloaded. @param {Outcome[]} outcomes */
  fresh(outcomes) {
    for (const { what, error, versions } of outcomes) {
      if (error) this.blame(`${what} after unloadRemote: ${error.kind}: ${String(error.message).split("\n")[0]}`);
      for (const [app, version] of Object.entries(versions)) {
        const server = /** @type {any} */ (this.epochs[app].at(-1)).server;
        const deployed = this.play.servers.deployed[server].version;
        if (version !== deployed) this.blame(`${what} after unloadRemote: version ${version} instead of ${deployed}`);
      }
    }
  }

  /**
   * What is left at the end.
   * @param {Record<string, number>} first when the page had started
   * @param {Record<string, number>} once when everything had been imported
   * @param {Record<string, number>} last when all of that had been imported once more
   */
  left(first, once, last) {
    for (const name of ["timers", "listeners", "scripts"]) {
      if (last[name] > first[name]) this.blame(`${name} left: ${last[name]}, ${first[name]} at the start`);
    }
    for (const [name, count] of Object.entries(last)) {
      // A mark may be there or not.
      if (count > once[name] + 2) this.blame(`${name} grow from ${once[name]} to ${count}`);
    }
  }
}

/** @param {number} begin @param {string} server */
const epoch = (begin, server) => ({
  begin,
  server,
  ran: new Set(),
  came: new Set(),
  threw: new Set(),
  told: new Set(),
});

module.exports = { Judge };
