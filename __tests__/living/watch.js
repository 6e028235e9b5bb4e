// An application that is watched: after an edit, waits until its output does what is expected.

const assert = require("node:assert");
const { EventEmitter, on } = require("node:events");
const { isDeepStrictEqual } = require("node:util");
const { messages } = require("../support/bundlers");

/** How long a rebuild may take on a busy machine. Milliseconds. */
const PATIENCE = 15_000;

class Watch {
  /** @param {import("./app.js").App} app */
  constructor(app) {
    this.app = app;
    const events = new EventEmitter();
    /** Every build, in order, none is lost while another is looked at. */
    this.builds = on(events, "built");
    this.watching = app
      .bundler(app.config())
      .watch({ aggregateTimeout: 20 }, (/** @type {Error | null} */ error, /** @type {any} */ stats) => {
        const errors = error ? [String(error)] : messages(stats, "errors");
        events.emit("built", { errors, warnings: error ? 0 : messages(stats, "warnings").length });
      });
  }

  /**
   * Fails unless a build comes that does what is expected. More than one may be under way.
   * @param {import("./app.js").Outcome & { warnings: number }} expected
   */
  async until(expected) {
    /** @type {unknown} */
    let found = "nothing built";
    const late = setTimeout(() => this.builds.return?.(), PATIENCE);
    for (;;) {
      const { value, done } = await this.builds.next();
      if (done) break;
      const [{ errors, warnings }] = value;
      found = errors.length > 0 ? errors : await this.look(warnings);
      if (isDeepStrictEqual(found, expected)) break;
    }
    clearTimeout(late);
    assert.deepStrictEqual(found, expected);
  }

  /** @param {number} warnings */
  async look(warnings) {
    try {
      return { ...(await this.app.execute()), warnings };
    } catch (error) {
      // The next build may be writing its output.
      return error;
    }
  }

  async close() {
    await new Promise((resolve) => this.watching.close(resolve));
  }
}

module.exports = { Watch };
