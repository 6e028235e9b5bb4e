// Deploys the applications anew for every visit, and opens the host's page.

const assert = require("node:assert");

/**
 * @typedef {object} Pages
 * @property {import("./apps").Apps} apps
 * @property {string} bundlerName
 * @property {string} mode
 * @property {() => Awaited<ReturnType<typeof import("../support/server").serve>>} server
 * @property {(use: (page: import("playwright-core").Page) => Promise<any>, options?: object) => Promise<any>} visit
 */

/**
 * @param {{ apps: import("./apps").Apps, browser: () => import("playwright-core").Browser, server: Pages["server"] }} with_
 * @returns {Pages["visit"]}
 */
function createVisit({ apps, browser, server }) {
  /**
   * Runs `use` in a page of the host; nothing may go wrong beside it.
   * @template T
   * @param {(page: import("playwright-core").Page) => Promise<T>} use
   * @param {{ host?: string, expected?: RegExp }} [options] `expected`: what the console may say
   */
  return async (use, { host = "host", expected = /^$/ } = {}) => {
    apps.deploy("shop", "1");
    apps.deploy("other", "1");
    const context = await browser().newContext();
    const page = await context.newPage();
    /** @type {string[]} */
    const log = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()) && !expected.test(message.text())) log.push(message.text());
    });
    page.on("pageerror", (error) => log.push(String(error)));
    try {
      await page.goto(`${server().url}/${host}/index.html`);
      server().requests.length = 0;
      const result = await use(page);
      assert.deepStrictEqual(log, []);
      return result;
    } finally {
      await context.close();
    }
  };
}

module.exports = { createVisit };
