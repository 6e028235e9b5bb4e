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

/**
 * @param {{ inputs: string[], baseline?: string[], own?: { source: string, manifest: Buffer } }} from files, folders and
 *   addresses of manifests, and of those that are live; `own`: a manifest that is there already
 * @param {Wanted} wanted
 * @param {{ patience?: number, progress?: (done: number, all: number) => void }} [options]
 * @returns {Promise<Found>}
 */
async function check({ inputs, baseline = [], own }, wanted, options) {
  const handle = translated(() => new Check());
  const accept = (/** @type {boolean} */ live) => (/** @type {import("./read").Read} */ read) =>
    translated(() => {
      if (read.manifest) handle.add(read.source, read.manifest, read.sizes || {}, live);
      else handle.addProblem(read.source, read.problem, live);
    });
  if (own) accept(false)(own);
  await readAll(inputs, accept(false), options);
  await readAll(baseline, accept(true), options);
  return translated(() => handle.report({ ...NOTHING, ...wanted }));
}

module.exports = { check };
