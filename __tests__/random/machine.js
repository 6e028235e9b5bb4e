// Judges systems, one after the other, whatever becomes of the process that does it.

const { fork } = require("node:child_process");
const path = require("node:path");

/** Longer than any system takes, on a busy machine too. Milliseconds. */
const PATIENCE = 600_000;

/**
 * @typedef {object} Judged
 * @property {import("./compare").Difference[]} faults
 * @property {boolean} nonsense a build without federation, or the bundler's own plugin, could not make sense of it either
 * @property {Record<string, number>} wanted differences, by what is wanted
 */

class Machine {
  /** @param {string} folder for what is built */
  constructor(folder) {
    this.folder = folder;
    /** @type {import("node:child_process").ChildProcess | undefined} */
    this.child = undefined;
  }

  /**
   * @param {import("./system").System} system
   * @param {string[]} [ways] to build it, of `WAYS`
   * @returns {Promise<Judged>}
   */
  judge(system, ways) {
    // Page scripts that are ES modules need the flag.
    const execArgv = ["--experimental-vm-modules", "--no-warnings"];
    const child = (this.child ||= fork(path.join(__dirname, "child.js"), {
      execArgv,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    }));
    return new Promise((resolve, reject) => {
      let way = "";
      const done = () => {
        clearTimeout(timer);
        child.removeAllListeners();
      };
      const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
      child.on("message", (/** @type {any} */ message) => {
        if (message.way) return (way = message.way);
        done();
        if (message.judged) resolve(message.judged);
        else reject(new Error(message.failed));
      });
      child.on("exit", (code, signal) => {
        done();
        this.child = undefined;
        const found = `the process ended with ${signal || code}`;
        const faults = way.startsWith("ours") ? [{ kind: "crash", way, site: "", found, right: "", by: "" }] : [];
        resolve({ faults, nonsense: faults.length === 0, wanted: {} });
      });
      child.send({ system, folder: this.folder, ways });
    });
  }

  close() {
    this.child?.removeAllListeners();
    this.child?.kill();
    this.child = undefined;
  }
}

module.exports = { Machine };
