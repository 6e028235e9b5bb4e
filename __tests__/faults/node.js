// Runs one scenario in a process of Node and judges it as those in pages.

const path = require("node:path");
const { spawn } = require("node:child_process");
const { createInterface } = require("node:readline");
const { START, judged } = require("./cell");

/**
 * A host in Node. `ask` sends a line and gives the answer to it.
 * @param {string} file
 */
async function startNode(file) {
  const child = spawn(process.execPath, [file], { stdio: ["pipe", "pipe", "inherit"] });
  /** @type {{ fits: (message: any) => boolean, done: (message: any) => void }[]} */
  const waiting = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    const message = JSON.parse(line);
    const index = waiting.findIndex(({ fits }) => fits(message));
    if (index >= 0) waiting.splice(index, 1)[0].done(message);
  });
  const answer = (/** @type {(message: any) => boolean} */ fits) =>
    new Promise((done, failed) => {
      waiting.push({ fits, done });
      child.once("exit", () => failed(new Error(`${file} ended`)));
    });
  /** @type {any} */
  const { booted } = await answer(({ booted }) => booted);
  return {
    booted,
    /** @param {string} name */
    attempt: async (name) => {
      const answered = answer((message) => message.name === name);
      child.stdin.write(`${name}\n`);
      return /** @type {any} */ (await answered).outcome;
    },
    stray: async () => {
      const answered = answer((message) => message.rejections);
      child.stdin.write("stray\n");
      return /** @type {any} */ (await answered);
    },
    end: () => child.kill(),
  };
}

/**
 * @param {object} how
 * @param {any} how.server
 * @param {string} how.bundlerName
 * @param {string} how.output
 * @param {import("./table").Row} row
 */
async function runNodeCell({ server, bundlerName, output }, row) {
  // The address of the remotes stands in the host's build: one cell after the other.
  const id = bundlerName;
  const file = path.join(output, "node", "main.js");
  /** @type {import("./server").Cell} */
  const fine = { id, output, host: "node", healed: true, deployed: {}, requests: [] };
  server.cells.set(id, fine);
  const normal = await startNode(file);
  normal.end();
  /** @type {import("./server").Cell} */
  const cell = { ...fine, fault: row.fault, healed: false, requests: [] };
  server.cells.set(id, cell);
  const host = await startNode(file);
  try {
    const count = () => cell.requests.filter(({ app, kind }) => app === "node-fault" && kind === "entry").length;
    const [first, other] = await Promise.all([host.attempt("x"), host.attempt("other")]);
    const before = count();
    const { evaluated } = await host.stray();
    cell.healed = true;
    const later = [await host.attempt("x"), await host.attempt("x")];
    const stray = await host.stray();
    const counted = /** @type {[number, number]} */ ([before, count() - before]);
    let started = host.booted.ms - normal.booted.ms;
    // A busy machine makes a start slow that is not: it counts only if the next ones are too.
    for (let again = 1; again <= 4 && started > START; again++) {
      const times = [];
      for (const healed of [true, false]) {
        server.cells.set(id, { ...cell, healed });
        const next = await startNode(file);
        next.end();
        times.push(next.booted.ms);
      }
      started = Math.min(started, times[1] - times[0]);
    }
    const found = judged({ row, started, first, other, later, stray, asked: counted });
    return { ...found, first: found.first || (evaluated ? "something was evaluated" : undefined) };
  } finally {
    host.end();
  }
}

module.exports = { runNodeCell };
