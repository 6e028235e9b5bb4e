// A page in headless Chromium, and what it says.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");

const HARNESS = fs.readFileSync(path.join(__dirname, "page.js"), "utf8");

/**
 * Runs `use` on a page, then fails if the page wrote errors or warnings, or threw, or left a rejection unhandled.
 * @template T
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {(page: import("playwright-core").Page) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function browse(browser, url, use) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const log = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) log.push(`console ${message.type()}: ${message.text()}`);
  });
  // Unhandled rejections come this way too. After one of these there is nothing to wait for.
  const broken = new Promise((_, reject) =>
    page.on("pageerror", (error) => {
      log.push(`page error: ${error.stack || error}`);
      reject(error);
    }),
  );
  broken.catch(() => {});
  page.setDefaultTimeout(10_000);
  try {
    await page.addInitScript(HARNESS);
    await page.goto(url);
    const using = use(page);
    using.catch(() => {});
    await Promise.race([using, broken]);
    // What goes wrong a task later counts too.
    await page.evaluate(() => new Promise((later) => setTimeout(later, 0)));
    assert.deepStrictEqual(log, [], "the page's errors and warnings");
    return await using;
  } catch (error) {
    // It is seldom the time-out that tells what went wrong.
    throw log.length > 0 ? new Error(`${error}\n${log.join("\n")}`) : error;
  } finally {
    await page.close();
  }
}

/**
 * Opens a page whose bundle calls `cases` (see `page.js`), and fails with those that failed.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 */
async function browseCases(browser, url) {
  /** @type {{ name: string, ok: boolean, message?: string }[]} */
  const results = await browse(browser, url, async (page) => {
    const handle = await page.waitForFunction("window.results");
    return (await handle.jsonValue()).results;
  });
  assert.ok(results.length > 0, "the page asserts nothing");
  const failed = results.filter(({ ok }) => !ok).map(({ name, message }) => `${name}: ${message}`);
  assert.deepStrictEqual(failed, []);
}

module.exports = { browse, browseCases };
