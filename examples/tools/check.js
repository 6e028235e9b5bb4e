// Opens the page of an example in a browser and finds out whether what has to be true of it is true.

const fs = require("node:fs");
const path = require("node:path");
const { EXAMPLES } = require("./run");

/**
 * @typedef {object} Visit what a check gets
 * @property {import("playwright-core").Page} page
 * @property {Record<string, string>} urls by application
 * @property {import("./applications").Example} example
 * @property {() => string[]} requests addresses asked for so far
 * @property {() => Promise<string[]>} scripts texts of the scripts that came so far
 * @property {(name: string, holds: unknown, found?: unknown) => void} fact says whether something is true
 * @property {() => Promise<void>} screenshot of the page as it is now
 */

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./applications").Example} example
 * @param {Record<string, string>} urls by application
 * @returns {Promise<number>} how many facts were wrong
 */
async function checkExample(browser, example, urls) {
  let wrong = 0;
  /** @type {Visit["fact"]} */
  const fact = (name, holds, found) => {
    if (!holds) wrong++;
    const detail = holds || found === undefined ? "" : `\n      found: ${JSON.stringify(found)}`;
    process.stdout.write(`  ${holds ? "✓" : "✗"} ${name}${detail}\n`);
  };

  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(15000);
  /** @type {string[]} */
  const trouble = [];
  /** @type {import("playwright-core").Response[]} */
  const responses = [];
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => trouble.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    responses.push(response);
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  const scripts = () =>
    Promise.all(responses.filter((one) => one.url().endsWith(".js")).map((response) => response.text()));
  const screenshot = async () => {
    const file = path.join(EXAMPLES, ".output", `${example.name}.png`);
    const image = await page.screenshot({ fullPage: true });
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, image);
    process.stdout.write(`  · ${path.relative(process.cwd(), file)}\n`);
  };

  process.stdout.write(`\n${example.title}\n`);
  try {
    await page.goto(Object.values(urls)[0]);
    const check = require(path.join(EXAMPLES, example.check));
    const requests = () => responses.map((response) => response.url());
    await check({ page, urls, example, requests, scripts, fact, screenshot });
  } catch (error) {
    fact("the check came to its end", false, /** @type {Error} */ (error).message.split("\n")[0]);
  }
  const different = [...new Set(trouble.map((message) => message.split("\n")[0]))];
  fact("no errors, warnings or failed requests on the page", trouble.length === 0, different);
  await page.close();
  return wrong;
}

module.exports = { checkExample };
