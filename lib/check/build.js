// The check of a build that is being made: what is wrong with it beside what is live becomes warnings.

const path = require("node:path");
const { report } = require("../bundler/report");
const { readAll } = require("./read");
const { checkReads } = require("./run");

/** What is live changes seldom, and a watching build asks often: an answer holds so long, in milliseconds. */
const FRESH = 60_000;

/**
 * @param {any} compiler
 * @returns {(compilation: any, file: { name: string, text: string }, wanted: import("../../crates/binding/binding").BuildCheck) => Promise<void>}
 */
function createCheck(compiler) {
  /** @type {Map<string, { time: number, reads: import("./read").Read[] }>} */
  const known = new Map();

  /** @param {string} input @param {number} patience */
  const read = async (input, patience) => {
    const isAddress = /^https?:\/\//i.test(input);
    const before = known.get(input);
    if (isAddress && before && Date.now() - before.time < FRESH) return before.reads;
    /** @type {import("./read").Read[]} */
    const reads = [];
    await readAll([isAddress ? input : path.resolve(compiler.context, input)], (item) => reads.push(item), {
      patience,
    });
    known.set(input, { time: Date.now(), reads });
    return reads;
  };

  return async (compilation, { name, text }, { application, against, timeout }) => {
    const live = await Promise.all(against.map((input) => read(input, timeout)));
    const own = [{ source: name, manifest: Buffer.from(text) }];
    const { messages } = checkReads(own, live.flat(), { concerning: application });
    for (const message of messages) {
      report(compilation, compilation.warnings, { message, file: "federation-rs check" });
    }
  };
}

module.exports = { createCheck };
