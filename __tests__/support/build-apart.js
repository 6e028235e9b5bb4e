// Builds an application in a process of its own. webpack before 5.61 hashes with md4, whatever its options say, and
// OpenSSL 3 has that in its legacy provider only, which is a flag of the whole process.

const { execFile } = require("node:child_process");
const { promisify } = require("node:util");
const { peer } = require("../peers");
const { buildApp } = require("./apps");

/**
 * @typedef {object} Job
 * @property {string} alias the bundler, as `peers/package.json` calls it
 * @property {string} folder
 * @property {import("./apps").App} app
 * @property {{ name: string, bundlerName: string, mode: string, output: string }} how
 */

/**
 * @param {Job} job must survive JSON
 * @returns {Promise<void>}
 */
async function buildApart(job) {
  const args = ["--openssl-legacy-provider", __filename, JSON.stringify(job)];
  try {
    await promisify(execFile)(process.execPath, args);
  } catch (error) {
    throw new Error(`${job.alias}, ${job.how.name}: ${/** @type {any} */ (error).stderr}`);
  }
}

if (require.main === module) {
  /** @type {Job} */
  const { alias, folder, app, how } = JSON.parse(process.argv[2]);
  buildApp(folder, app, { ...how, bundler: peer(alias) }).catch((error) => {
    process.stderr.write(`${error.stack || error}\n`);
    process.exitCode = 1;
  });
}

module.exports = { buildApart };
