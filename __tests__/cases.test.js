// Every folder of `cases` is an application (or several) that is built by webpack and by rspack, in development and in
// production mode, and then executed in headless Chromium. The assertions are in its own modules: `cases({ name: fn })`.
//
// `case.js`: `apps` (folder -> see `support/apps.js`; built in order), `page` (the app that the page loads, "host" without),
// `html` (a page of its own instead), `warned` (what the page may write with console.warn), `modes`.
// FEDERATION_CASES=name,name runs some only.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { BUNDLERS } = require("./support/bundlers");
const { buildApp } = require("./support/apps");
const { launch } = require("./support/chromium");
const { serve } = require("./support/server");

const ROOT = path.join(__dirname, "cases");
const OUTPUT = path.join(__dirname, ".output", "cases");
const HARNESS = fs.readFileSync(path.join(__dirname, "support", "page.js"), "utf8");
const only = process.env.FEDERATION_CASES?.split(",");
const names = fs
  .readdirSync(ROOT)
  .filter((name) => fs.existsSync(path.join(ROOT, name, "case.js")) && (!only || only.includes(name)));

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  fs.mkdirSync(OUTPUT, { recursive: true });
  [browser, server] = await Promise.all([launch(), serve(OUTPUT)]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

for (const name of names) {
  /** @type {any} */
  const definition = require(path.join(ROOT, name, "case.js"));
  describe(name, () => {
    for (const bundlerName of Object.keys(BUNDLERS)) {
      for (const mode of definition.modes || ["development", "production"]) {
        it(`${bundlerName} ${mode}`, { timeout: 60_000 }, () => run(name, definition, bundlerName, mode));
      }
    }
  });
}

/**
 * @param {string} name
 * @param {any} definition
 * @param {string} bundlerName
 * @param {string} mode
 */
async function run(name, definition, bundlerName, mode) {
  const output = path.join(OUTPUT, name, `${bundlerName}-${mode}`);
  for (const [app, value] of Object.entries(definition.apps)) {
    const how = { name: app, bundlerName, mode, output: path.join(output, app) };
    await buildApp(path.join(ROOT, name, app), typeof value === "function" ? value(how) : value, how);
  }
  const pageApp = definition.page || "host";
  const html =
    definition.html ||
    `<!doctype html><title>${name}</title><div id="root"></div><script src="${pageApp}/main.js"></script>`;
  fs.writeFileSync(path.join(output, "index.html"), html);
  await execute(`${server.url}/${name}/${bundlerName}-${mode}/index.html`, definition.warned || []);
}

/**
 * Opens the page and asserts on what its cases say.
 * @param {string} url
 * @param {(string | RegExp)[]} warned
 */
async function execute(url, warned) {
  const page = await browser.newPage();
  try {
    /** @type {string[]} */
    const log = [];
    page.on("console", (message) => log.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => log.push(`page error: ${error.stack}`));
    await page.addInitScript(HARNESS);
    await page.goto(url, { waitUntil: "commit" });
    const late = new Promise((_, reject) =>
      setTimeout(() => reject(new Error(`no results in 10 s\n${log.join("\n")}`)), 10_000).unref(),
    );
    const { results, stray, warned: found } = await Promise.race([page.evaluate("window.results"), late]);
    const failed = results.filter((/** @type {any} */ result) => !result.ok);
    assert.ok(results.length > 0, "the case asserts nothing");
    assert.deepStrictEqual(
      failed.map((/** @type {any} */ result) => `${result.name}: ${result.message}`),
      [],
    );
    assert.deepStrictEqual(stray, [], "stray errors");
    const fits = (/** @type {string} */ text) =>
      warned.some((pattern) => (typeof pattern === "string" ? text.includes(pattern) : pattern.test(text)));
    assert.deepStrictEqual(
      found.filter((/** @type {string} */ text) => !fits(text)),
      [],
      "console.warn",
    );
  } finally {
    await page.close();
  }
}
