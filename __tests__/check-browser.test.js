// The verdicts of the check, held against what happens: sets of applications are built, checked by their manifests, and loaded
// in headless Chromium. Each set runs twice; what webpack builds in one run rspack builds in the other.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { check } = require("../lib/check/run");
const { SETS } = require("./check-browser/sets");
const { buildSet } = require("./check-browser/build");
const { launch } = require("./support/chromium");
const { serve } = require("./support/server");

const OUTPUT = path.join(__dirname, ".output", "check-browser");

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

/**
 * What happens on the page.
 * @param {string} url
 * @returns {Promise<{ got: Record<string, Record<string, string>>, evaluated: string[], warned: string[] }>}
 */
async function load(url) {
  const page = await browser.newPage();
  try {
    /** @type {string[]} */
    const warned = [];
    /** @type {string[]} */
    const errors = [];
    page.on("console", (message) => {
      if (message.type() === "warning") warned.push(message.text());
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(String(error.stack || error)));
    page.setDefaultTimeout(15_000);
    await page.goto(url);
    await page.waitForFunction("window.done");
    const got = await page.evaluate("window.done");
    const evaluated = /** @type {string[]} */ (await page.evaluate("window.evaluated || []"));
    assert.deepStrictEqual(errors, []);
    return { got: /** @type {any} */ (got), evaluated: evaluated.sort(), warned };
  } finally {
    await page.close();
  }
}

/**
 * What the check says will happen.
 * @param {any} report
 */
function foretold(report) {
  assert.strictEqual(report.pages.length, 1);
  /** @type {Record<string, Record<string, string>>} */
  const got = {};
  /** @type {string[]} */
  const evaluated = [];
  /** @type {Set<string>} */
  const warned = new Set();
  for (const { key, copies, needs } of report.pages[0].shared) {
    evaluated.push(...copies.map((/** @type {any} */ copy) => `${key} ${copy.version} from ${copy.from}`));
    for (const { applications, gets } of needs) {
      const { verdict, version, from, text } = gets;
      if (verdict === "unfit") warned.add(text);
      for (const name of applications) {
        got[name] ||= {};
        got[name][key] = verdict === "fails" ? text.split("\n")[0] : `${version} from ${from}`;
      }
    }
  }
  return { got, evaluated: evaluated.sort(), warned: [...warned] };
}

/** Remotes register in the order in which their scripts arrive; a message lists versions in that order. @param {string} text */
const inOrder = (text) =>
  text.replace(/(?<=^Available versions: ).*/m, (versions) => versions.split(", ").sort().join(", "));

describe("what the check says is what happens", () => {
  for (const [title, apps] of Object.entries(SETS)) {
    for (const bundlers of [
      ["webpack", "rspack"],
      ["rspack", "webpack"],
    ]) {
      it(`${title} (${bundlers[0]} first)`, { timeout: 120_000 }, async () => {
        const name = `${title.replace(/\W+/g, "-")}-${bundlers[0]}`;
        const folder = path.join(OUTPUT, name);
        await buildSet(apps, folder, (index) => bundlers[index % 2]);
        const inputs = apps.map((app) => path.join(folder, app.name));
        const { json } = await check({ inputs }, { json: true });
        const said = foretold(JSON.parse(json || ""));
        const found = await load(`${server.url}/${name}/page/index.html`);
        assert.deepStrictEqual(found.got, said.got);
        assert.deepStrictEqual(found.evaluated, said.evaluated, "copies that are evaluated");
        const warned = found.warned.map(inOrder);
        for (const text of said.warned.map(inOrder)) {
          assert.ok(
            warned.some((warning) => warning.includes(text)),
            `${text}\nis not in\n${warned.join("\n")}`,
          );
        }
        assert.strictEqual(found.warned.length > 0, said.warned.length > 0, found.warned.join("\n"));
      });
    }
  }
});
