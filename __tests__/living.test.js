// Builds that live on: watch mode, and caches from one build to the next. Either way the output must be what a build from
// nothing gives, whatever was edited. Outputs are executed in Node.

const path = require("node:path");
const assert = require("node:assert");
const { describe, it } = require("node:test");
const { BUNDLERS, build, messages } = require("./support/bundlers");
const { App, packageJson } = require("./living/app");
const { EDITS } = require("./living/edits");
const { Watch } = require("./living/watch");

const OUTPUT = path.join(__dirname, ".output", "living");

/** The tables of a runtime that shares one package, knows one remote, and does both. */
const SHARED = ["CHUNKS 1", "CONSUMES 6", "PROVIDES 4"];
const REMOTE = ["CHUNKS 1", "REMOTE_MODULES 2"];
const BOTH = ["CHUNKS 2", "CONSUMES 6", "PROVIDES 4", "REMOTE_MODULES 2"];

/**
 * Each is an edit and what the output does then; what is not named is as before.
 * @type {{ title: string, files?: Record<string, string>, dep?: Record<string, string>, expected: object }[]}
 */
const STEPS = [
  { title: "the first build", expected: { value: "first", registered: [], tables: [], required: [], warnings: 0 } },
  { title: "an edit", files: { "src/exposed.js": "module.exports = 'second';" }, expected: { value: "second" } },
  {
    title: "an import of a shared package",
    files: { "src/exposed.js": "module.exports = 'second ' + require('dep');" },
    expected: { value: "second dep", registered: ["dep 1.0.0"], tables: SHARED, required: ["^1.0.0"] },
  },
  {
    title: "an edit of the package",
    dep: { "index.js": "module.exports = 'copy';" },
    expected: { value: "second copy" },
  },
  {
    title: "another version of the package",
    dep: { "package.json": packageJson("dep", { version: "1.1.0" }) },
    expected: { registered: ["dep 1.1.0"] },
  },
  {
    title: "another required range",
    files: { "package.json": packageJson("app", { dep: "~1.1.0" }) },
    expected: { required: ["~1.1.0"] },
  },
  {
    title: "another major version of the package, and its range",
    files: { "package.json": packageJson("app", { dep: "^2.0.0" }) },
    dep: { "package.json": packageJson("dep", { version: "2.0.0" }) },
    expected: { registered: ["dep 2.0.0"], required: ["^2.0.0"] },
  },
  {
    title: "an import of a remote",
    files: { "src/exposed.js": "module.exports = 'third ' + require('dep') + ' ' + require('shop/Cart');" },
    expected: { value: "third copy shop ./Cart", tables: BOTH },
  },
  {
    title: "no import of the package any more",
    files: { "src/exposed.js": "module.exports = 'fourth ' + require('shop/Cart');" },
    expected: { value: "fourth shop ./Cart", registered: [], tables: REMOTE, required: [] },
  },
  {
    title: "no import of the remote any more",
    files: { "src/exposed.js": "module.exports = 'fifth';" },
    expected: { value: "fifth", tables: [] },
  },
  {
    title: "both again",
    files: { "src/exposed.js": "module.exports = 'sixth ' + require('dep') + ' ' + require('shop/List');" },
    expected: { value: "sixth copy shop ./List", registered: ["dep 2.0.0"], tables: BOTH, required: ["^2.0.0"] },
  },
  {
    title: "no required range any more",
    files: { "package.json": packageJson("app") },
    expected: {
      required: ["any"],
      tables: BOTH.map((table) => table.replace("CONSUMES 6", "CONSUMES 4")),
      warnings: 1,
    },
  },
  {
    title: "a range in a package.json nearer to the importer",
    files: { "src/package.json": packageJson("src", { dep: ">=2" }) },
    expected: { required: [">=2"], tables: BOTH, warnings: 0 },
  },
  {
    title: "a version of the package that is not shared",
    dep: { "package.json": packageJson("dep", { version: "9.0.0" }) },
    expected: { registered: [], tables: REMOTE, required: [] },
  },
  {
    title: "one that is",
    dep: { "package.json": packageJson("dep", { version: "2.1.0" }) },
    expected: { registered: ["dep 2.1.0"], tables: BOTH, required: [">=2"] },
  },
  {
    title: "a range in a catalog",
    files: {
      "pnpm-workspace.yaml": "catalog: { dep: ^2.0.0 }",
      "src/package.json": packageJson("src", { dep: "catalog:" }),
    },
    expected: { required: ["^2.0.0"] },
  },
  {
    title: "another range in the catalog",
    files: { "pnpm-workspace.yaml": "catalog: { dep: ^2.1.0 }" },
    expected: { required: ["^2.1.0"] },
  },
];

describe("watch", () => {
  for (const name of Object.keys(BUNDLERS)) {
    describe(name, () => {
      it("follows every edit", { timeout: 240_000 }, async (context) => {
        const app = new App(name, path.join(OUTPUT, `watch-${name}`), true);
        const watch = new Watch(app);
        /** @type {any} */
        let all = {};
        try {
          for (const { title, files = {}, dep = {}, expected } of STEPS) {
            all = { ...all, ...expected };
            app.write(files);
            app.writeDep(dep);
            await context.test(title, () => watch.until(all));
          }
        } finally {
          await watch.close();
        }
      });
    });
  }
});

/**
 * Builds once, with a cache in folder `cache`.
 * @param {App} app
 * @param {string} cache
 * @param {object | undefined} options
 */
async function buildWith(app, cache, options) {
  const directory = path.join(app.folder, cache);
  const config = {
    cache: app.bundler.rspackVersion
      ? { type: "persistent", storage: { type: "filesystem", directory } }
      : { type: "filesystem", cacheDirectory: directory },
  };
  const stats = await build(app.bundler, app.config({ options, config }));
  return { files: app.emitted(), warnings: messages(stats, "warnings"), errors: messages(stats, "errors") };
}

describe("caches", () => {
  for (const name of Object.keys(BUNDLERS)) {
    for (const linked of [false, true]) {
      describe(`${name}, the package ${linked ? "linked" : "installed"}`, () => {
        for (const [title, { before, after, prepare, change }] of Object.entries(EDITS)) {
          it(title, { timeout: 60_000 }, async () => {
            const app = new App(name, path.join(OUTPUT, `cache-${name}`), linked);
            app.write({ "src/exposed.js": "module.exports = require('dep') + ' ' + require('shop/Cart');" });
            prepare?.(app);
            app.age();
            const first = await buildWith(app, ".cache", before);
            assert.deepStrictEqual(first.errors, []);
            change?.(app);
            const warm = await buildWith(app, ".cache", after);
            const cold = await buildWith(app, ".cold", after);
            assert.deepStrictEqual(warm, cold);
            // Else the edit is none, and the test could not fail.
            assert.strictEqual(JSON.stringify(first) === JSON.stringify(cold), title === "nothing");
          });
        }
      });
    }
  }
});
