// Hot module replacement: host and remote on the bundlers' development servers, with React Refresh, in headless Chromium.
// FEDERATION_HMR_ROUNDS: how often each edit is made (2 without).

const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { BUNDLERS } = require("./support/bundlers");
const { launch } = require("./support/chromium");
const { Apps, component, widget } = require("./hmr/app");

const OUTPUT = path.join(__dirname, ".output", "hmr");
const ROUNDS = Number(process.env.FEDERATION_HMR_ROUNDS || 2);
const PATIENCE = 20_000;

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const name of Object.keys(BUNDLERS)) {
  describe(name, { timeout: 120_000 + ROUNDS * 60_000 }, () => {
    const apps = new Apps(name, path.join(OUTPUT, name));
    /** @type {import("playwright-core").Page} */
    let page;
    /** @type {string[]} what the page wrote */
    const log = [];

    before(async () => {
      await apps.start();
      page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      page.on("console", (message) => log.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => log.push(`page error: ${error.stack || error}`));
    });
    after(async () => {
      await page?.close();
      await apps.stop();
    });

    /** Opens the page; the host's counter says 2 then, the remote's component's 1. */
    const open = async () => {
      await page.goto(/** @type {string} */ (apps.url));
      await page.click("#App");
      await page.click("#App");
      await page.click("#Widget");
      await page.evaluate(() => {
        /** @type {any} */ (window).mark = 1;
      });
      log.length = 0;
    };
    /** @param {string} selector @param {string} text */
    const shows = (selector, text) =>
      page
        .waitForFunction(([selector, text]) => document.querySelector(selector)?.textContent === text, [selector, text])
        .catch(async (error) => {
          const found = await page.textContent(selector, { timeout: 100 }).catch(String);
          throw new Error(`${selector}: expected "${text}", found "${found}": ${error.message}\n${log.join("\n")}`);
        });
    /** The page is the one that was opened, and nothing was reset. */
    const keeps = async () => {
      await shows("#App", "2");
      await shows("#Widget", "1");
      assert.strictEqual(await page.evaluate("window.mark"), 1, `the page was loaded again\n${log.join("\n")}`);
      assert.deepStrictEqual(
        log.filter((line) => /^(warning|error|page error)/.test(line)),
        [],
      );
    };
    /** What the remote's container gives, from now on or soon. @param {string} expose @param {unknown} value */
    const answers = async (expose, value) => {
      /** @type {unknown} */
      let found;
      for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
        found = await page.evaluate(`ask(${JSON.stringify(expose)}).catch(String)`).catch(String);
        if (found === value) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      assert.strictEqual(found, value, log.join("\n"));
    };

    it("a remote's component", async () => {
      await open();
      for (let round = 1; round <= ROUNDS; round++) {
        apps.write({ "remote/Widget.jsx": widget(`edit ${round}`) });
        await shows("#Widget-text", `edit ${round} label theme`);
        await keeps();
      }
    });

    it("a module that only the remote's component uses", async () => {
      await open();
      for (let round = 1; round <= ROUNDS; round++) {
        apps.write({ "remote/Widget.jsx": widget("first"), "remote/label.js": `export default "label ${round}";` });
        await shows("#Widget-text", `first label ${round} theme`);
        await keeps();
      }
      apps.write({ "remote/label.js": 'export default "label";' });
      await shows("#Widget-text", "first label theme");
    });

    it("a shared file", async () => {
      await open();
      for (let round = 1; round <= ROUNDS; round++) {
        apps.write({ "remote/theme.js": `export const name = "theme ${round}";` });
        await shows("#Widget-text", `first label theme ${round}`);
        await keeps();
      }
    });

    it("the host's component", async () => {
      await open();
      for (let round = 1; round <= ROUNDS; round++) {
        const text = `host ${round}`;
        apps.write({ "host/App.jsx": component("App", text, 'import Widget from "remote/Widget";', "<Widget />") });
        await shows("#App-text", text);
        await keeps();
      }
    });

    it("an exposed module that nobody accepts: the page is loaded again, the container has the new value", async () => {
      await open();
      for (let round = 1; round <= ROUNDS; round++) {
        apps.write({ "remote/value.js": `module.exports = "value ${round}";` });
        await answers("./value", `value ${round}`);
      }
    });

    it("a syntax error, then its correction", async () => {
      await open();
      for (let round = 1; round <= ROUNDS; round++) {
        apps.write({ "remote/Widget.jsx": "export default function (" });
        while (/** @type {any} */ (apps.remote).errors().length === 0)
          await new Promise((next) => setTimeout(next, 20));
        await answers("./value", `value ${ROUNDS}`);
        apps.write({ "remote/Widget.jsx": widget(`corrected ${round}`) });
        await shows("#Widget-text", `corrected ${round} label theme ${ROUNDS}`);
      }
    });

    it("the first import of a shared package, in a remote's component and in the host's entry", async () => {
      await open();
      const imports = 'import { text } from "extra";';
      apps.write({ "remote/Widget.jsx": widget("with {text}", imports) });
      await shows("#Widget-text", `with extra label theme ${ROUNDS}`);
      await open();
      apps.write({
        "host/App.jsx": component("App", "host {text}", `${imports} import Widget from "remote/Widget";`, "<Widget />"),
      });
      await shows("#App-text", "host extra");
    });

    it("an expose more, then one less: the server is started again", async () => {
      await open();
      for (let round = 1; round <= ROUNDS; round++) {
        await apps.remote?.stop();
        await apps.startRemote({ "./other": "./other.js" });
        await answers("./other", "other");
        await apps.remote?.stop();
        await apps.startRemote();
        await answers("./other", 'Error: Module "./other" does not exist in container.');
        await answers("./value", `value ${ROUNDS}`);
      }
    });
  });
}
