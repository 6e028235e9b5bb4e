// Executes what a case built, in a page or in a Node process, and gives what its assertions said.

const fs = require("node:fs");
const path = require("node:path");
const { execFile } = require("node:child_process");

const HARNESS = fs.readFileSync(path.join(__dirname, "page.js"), "utf8");
/** How long the assertions may take. Milliseconds. */
const PATIENCE = 20_000;

/**
 * @typedef {object} Outcome
 * @property {{ name: string, ok: boolean, message?: string }[]} results
 * @property {string[]} stray errors that nobody caught
 * @property {string[]} warned
 */

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @returns {Promise<Outcome>}
 */
async function inPage(browser, url) {
  const page = await browser.newPage();
  try {
    /** @type {string[]} */
    const log = [];
    page.on("console", (message) => log.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => log.push(`page error: ${error.stack}`));
    await page.addInitScript(HARNESS);
    await page.goto(url, { waitUntil: "commit" });
    const late = new Promise((_, reject) =>
      setTimeout(() => reject(new Error(`no results in 20 s\n${log.join("\n")}`)), PATIENCE).unref(),
    );
    return /** @type {Outcome} */ (await Promise.race([page.evaluate("window.results"), late]));
  } finally {
    await page.close();
  }
}

/**
 * @param {string[]} files loaded in order; ES modules by their extension or package.json
 * @returns {Promise<Outcome>}
 */
function inNode(files) {
  return new Promise((resolve, reject) => {
    const args = [path.join(__dirname, "node.js"), ...files];
    execFile(process.execPath, args, { timeout: PATIENCE }, (error, stdout, stderr) => {
      const line = stdout.split("\n").find((text) => text.startsWith("{"));
      if (line) resolve(JSON.parse(line));
      else reject(new Error(`no results: ${error}\n${stdout}\n${stderr}`));
    });
  });
}

module.exports = { inPage, inNode };
