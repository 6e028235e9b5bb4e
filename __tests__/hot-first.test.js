// A hot update that brings the first placeholder into a build: nothing in the first build imported what is shared.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { describe, it } = require("node:test");
const { SharePlugin } = require("..");
const { BUNDLERS } = require("./support/bundlers");

const OUTPUT = path.join(__dirname, ".output", "hot-first");

/** What the update brings, and what the application has then. */
const ROWS = {
  "a require": 'exports.value = require("dep");',
  "an import": 'import value from "dep";\nexport { value };',
  "a lazy import": 'exports.value = import("dep").then((dep) => dep.default);',
  "a lazy import of a module that imports": 'exports.value = import("./below").then((below) => below.default);',
};
const FILES = {
  "package.json": '{ "name": "app", "version": "1.0.0" }',
  "dep.js": 'module.exports = "shared";',
  "below.js": 'export { default } from "dep";',
  "part.js": 'exports.value = "before";',
  "index.js": `const said = (globalThis.said = []);
    const note = async () => said.push(await require("./part").value);
    note();
    module.hot.accept("./part", note);
    globalThis.hot = module.hot;`,
};

for (const [bundlerName, bundler] of Object.entries(BUNDLERS)) {
  describe(bundlerName, () => {
    for (const [title, text] of Object.entries(ROWS)) {
      it(title, { timeout: 60_000 }, async () => {
        const folder = path.join(OUTPUT, bundlerName, title.replace(/\W+/g, "-"));
        fs.rmSync(folder, { recursive: true, force: true });
        fs.mkdirSync(folder, { recursive: true });
        for (const [file, text] of Object.entries(FILES)) fs.writeFileSync(path.join(folder, file), text);
        const compiler = /** @type {any} */ (bundler)({
          mode: "development",
          devtool: false,
          target: "node",
          context: folder,
          entry: "./index.js",
          output: { path: path.join(folder, "out"), filename: "[name].js", uniqueName: title },
          ...(bundlerName === "webpack" && { recordsPath: path.join(folder, "records.json") }),
          plugins: [
            new SharePlugin({
              shared: { dep: { eager: true, import: "./dep.js", version: "1.0.0", requiredVersion: "^1" } },
            }),
            new bundler.HotModuleReplacementPlugin(),
          ],
        });
        const build = () =>
          new Promise((resolve, reject) => {
            compiler.run((/** @type {any} */ error, /** @type {any} */ stats) => {
              const errors = error || stats.toJson({ all: false, errors: true }).errors;
              if (error || errors.length) reject(error || new Error(errors[0].message));
              else resolve(undefined);
            });
          });
        await build();
        const page = /** @type {any} */ (globalThis);
        require(path.join(folder, "out", "main.js"));
        const part = path.join(folder, "part.js");
        fs.writeFileSync(part, text);
        compiler.hooks.beforeRun.tap("test", () => {
          compiler.modifiedFiles = new Set([part]);
        });
        await build();
        await page.hot.check(true);
        for (let wait = 0; page.said.length < 2 && wait < 100; wait++) {
          await new Promise((later) => setTimeout(later, 20));
        }
        assert.deepStrictEqual(page.said, ["before", "shared"]);
        await new Promise((closed) => compiler.close(closed));
      });
    }
  });
}
