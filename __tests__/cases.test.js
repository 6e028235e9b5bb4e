// Every folder of `cases` is an application (or several) that is built by webpack and by rspack, in development and in
// production mode, and then executed in headless Chromium or in Node. The assertions are in its own modules:
// `cases({ name: fn })`.
//
// `case.js` exports a case, or `rows`: title -> case, of the same sources. A case is
//   `apps`     folder -> see `support/apps.js`, or a function of where and how it is built; built in order
//   `multi`    true: one MultiCompiler builds them all
//   `page`     the app that is executed, "host" without
//   `pages`    of each page (or process): the app's entries in the order in which they are loaded, [["main"]] without
//   `html`     a page of its own instead
//   `before`   scripts to load before: files of npm packages, such as "systemjs/dist/s.js", and paths in the output
//   `starts`   a script that loads the entries (gets their paths), instead of script elements
//   `runs`     "node": in Node processes
//   `check`    looks at the output folder, before it is executed
//   `warned`   what may be written with console.warn
//   `modes`
// FEDERATION_CASES=name,name runs some only.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { BUNDLERS } = require("./support/bundlers");
const { buildApps } = require("./support/apps");
const { launch } = require("./support/chromium");
const { inNode, inPage } = require("./support/execute");
const { serve } = require("./support/server");

const ROOT = path.join(__dirname, "cases");
const OUTPUT = path.join(__dirname, ".output", "cases");
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
  // While one is built another one's page is waiting.
  describe(name, { concurrency: 3 }, () => {
    for (const [title, row] of Object.entries(definition.rows || { "": definition })) {
      for (const bundlerName of Object.keys(BUNDLERS)) {
        for (const mode of row.modes || ["development", "production"]) {
          const place = path.join(name, title.replace(/\W+/g, "-"), `${bundlerName}-${mode}`);
          it(`${title} ${bundlerName} ${mode}`.trim(), { timeout: 60_000 }, () =>
            run(path.join(ROOT, name), row, place, { bundlerName, mode }),
          );
        }
      }
    }
  });
}

/**
 * @param {string} folder of the sources
 * @param {any} definition
 * @param {string} place below the folder of outputs
 * @param {{ bundlerName: string, mode: string }} how
 */
async function run(folder, definition, place, how) {
  const output = path.join(OUTPUT, place);
  const url = `${server.url}/${place.split(path.sep).join("/")}`;
  const built = await buildApps(folder, definition, { ...how, output, url });
  await definition.check?.(output, how);
  const page = definition.page || "host";
  for (const [index, entries] of (definition.pages || [["main"]]).entries()) {
    const files = definition.html ? [] : scriptsOf(built[page], entries).map((file) => `${page}/${file}`);
    if (definition.runs === "node") {
      judge(await inNode(files.map((file) => path.join(output, file))), definition);
      continue;
    }
    fs.writeFileSync(path.join(output, `page-${index}.html`), definition.html || pageOf(definition, output, files));
    judge(await inPage(browser, `${url}/page-${index}.html`), definition);
  }
}

/**
 * @param {{ before?: string[], starts?: (files: string[]) => string }} definition
 * @param {string} output
 * @param {string[]} files
 */
function pageOf({ before = [], starts }, output, files) {
  const first = before.map((name) => {
    if (fs.existsSync(path.join(output, name))) return name;
    fs.copyFileSync(require.resolve(name), path.join(output, path.basename(name)));
    return path.basename(name);
  });
  const last = starts ? `<script>${starts(files)}</script>` : files.map(script).join("");
  return `<!doctype html><div id="root"></div>${first.map(script).join("")}${last}`;
}

/** @param {string} file */
const script = (file) => `<script${file.endsWith(".mjs") ? ' type="module"' : ""} src="${file}"></script>`;

/**
 * The files that a page needs for `entries`, each once.
 * @param {any} stats
 * @param {string[]} entries
 * @returns {string[]}
 */
function scriptsOf(stats, entries) {
  const { entrypoints } = stats.toJson({ all: false, entrypoints: true });
  const names = entries.flatMap((entry) =>
    (entrypoints[entry]?.assets || []).map((/** @type {any} */ { name }) => name),
  );
  return [...new Set(names)].filter((name) => /\.m?js$/.test(name));
}

/**
 * @param {import("./support/execute").Outcome} outcome
 * @param {{ warned?: (string | RegExp)[] }} definition
 */
function judge({ results, stray, warned }, { warned: expected = [] }) {
  assert.ok(results.length > 0, "the case asserts nothing");
  const failed = results.filter(({ ok }) => !ok).map(({ name, message }) => `${name}: ${message}`);
  assert.deepStrictEqual(failed, []);
  assert.deepStrictEqual(stray, [], "stray errors");
  const fits = (/** @type {string} */ text) =>
    expected.some((pattern) => (typeof pattern === "string" ? text.includes(pattern) : pattern.test(text)));
  assert.deepStrictEqual(
    warned.filter((text) => !fits(text)),
    [],
    "console.warn",
  );
}
