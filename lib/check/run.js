// Reads manifests and asks Rust what will happen on their page.

const { Check, translated } = require("../addon");
const { readAll } = require("./read");

/**
 * @typedef {object} Wanted what `report` of the addon takes
 * @property {string[]} [hosts] names of applications that start a page
 * @property {string[]} [elsewhere] keys of remotes that are not to be checked
 * @property {boolean} [text]
 * @property {boolean} [colors]
 * @property {boolean} [all] also what comes out well
 * @property {boolean} [json]
 * @property {boolean} [html]
 * @property {string} [concerning] give messages for this application
 *
 * @typedef {{ text?: string, json?: string, html?: string, errors: number, warnings: number, messages: string[] }} Found
 */

/** @type {Wanted} */
const NOTHING = { hosts: [], elsewhere: [], text: false, colors: false, all: false, json: false, html: false };

/** What is read goes to Rust at once and is not kept. */
function createCheck() {
  const handle = translated(() => new Check());
  return {
    /** @param {import("./read").Read} read @param {boolean} live */
    add({ source, manifest, sizes = {}, problem }, live) {
      if (manifest) translated(() => handle.add(source, manifest, sizes, live));
      else translated(() => handle.addProblem(source, problem, live));
    },
    /** @param {Wanted} wanted @returns {Found} */
    report: (wanted) => translated(() => handle.report({ ...NOTHING, ...wanted })),
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
