// Reads manifests and asks Rust what will happen on their page.

const { Check, translated } = require("../addon");
const { readAll } = require("./read");

/**
 * @typedef {Partial<import("../../crates/binding/binding").Wanted>} Wanted what to report
 *
 * @typedef {{ text?: string, json?: string, html?: string, errors: number, warnings: number, messages: string[] }} Found
 */

const NOTHING = { hosts: [], elsewhere: [], text: false, colors: false, all: false, json: false, html: false };

/** What is read goes to Rust at once and is not kept. */
function createCheck() {
  const handle = translated(() => new Check());
  return {
    /** @param {import("./read").Read} read @param {boolean} live */
    add({ source, manifest, sizes = {}, problem }, live) {
      if (manifest) handle.add(source, manifest, sizes, live);
      else handle.addProblem(source, `${problem}`, live);
    },
    /** @param {Wanted} wanted @returns {Found} */
    report: (wanted) => handle.report({ ...NOTHING, ...wanted }),
  };
}

/**
 * @param {{ inputs: string[], baseline?: string[] }} from files, folders and addresses of manifests, and of those that are live
 * @param {Wanted} wanted
 * @param {{ patience?: number, progress?: (done: number, all: number) => void }} [options]
 */
async function check({ inputs, baseline = [] }, wanted, options) {
  const checking = createCheck();
  await readAll(inputs, (read) => checking.add(read, false), options);
  await readAll(baseline, (read) => checking.add(read, true), options);
  return checking.report(wanted);
}

/**
 * The same with what has been read.
 * @param {import("./read").Read[]} reads
 * @param {import("./read").Read[]} live
 * @param {Wanted} wanted
 */
function checkReads(reads, live, wanted) {
  const checking = createCheck();
  for (const read of reads) checking.add(read, false);
  for (const read of live) checking.add(read, true);
  return checking.report(wanted);
}

module.exports = { check, checkReads };
