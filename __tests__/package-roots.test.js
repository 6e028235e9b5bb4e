// Of which version a copy is, which one a package needs that imports itself, and which of two copies of one version counts.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { describe, it } = require("node:test");
const { BUNDLERS } = require("./support/bundlers");
const { buildApp, runApp, writeApp } = require("./support/small-app");
const { ModuleFederationPlugin } = require("..");

const FOLDER = path.join(__dirname, ".output", "package-roots");

/** @param {string} folder @param {object} description @param {string} [text] of its index.js */
const installed = (folder, description, text = "") => ({
  [`${folder}/package.json`]: JSON.stringify({ main: "index.js", ...description }),
  [`${folder}/index.js`]: text,
});
/** @param {object} dependencies @param {string} page */
const app = (dependencies, page) => ({
  "package.json": JSON.stringify({ name: "app", version: "1.0.0", dependencies }),
  "index.js": 'module.exports = import("./page").then(({ all }) => all);',
  "page.js": page,
});

/** Own and installed in another one's node_modules, which is before or behind it in the alphabet. */
const TWICE = ["a-wrap", "z-wrap"].map((wrap) => ({
  wrap,
  files: {
    ...app(
      { dep: "^1.0.0", [wrap]: "^1.0.0" },
      `import dep from "dep"; import w from "${wrap}"; export const all = [dep, w];`,
    ),
    ...installed("node_modules/dep", { name: "dep", version: "1.0.0" }, 'module.exports = "top";'),
    ...installed(
      `node_modules/${wrap}`,
      { name: wrap, version: "1.0.0", dependencies: { dep: "^1.0.0" } },
      'module.exports = require("dep");',
    ),
    ...installed(
      `node_modules/${wrap}/node_modules/dep`,
      { name: "dep", version: "1.0.0" },
      'module.exports = "nested";',
    ),
  },
}));

for (const [name, bundler] of Object.entries(BUNDLERS)) {
  const folderOf = (/** @type {string} */ row) => path.join(FOLDER, name, row);
  const own = bundler.container.ModuleFederationPluginV1 || bundler.container.ModuleFederationPlugin;

  describe(name, () => {
    it("the root of a package says its version, whatever its folders say of themselves", async () => {
      const folder = folderOf("roots");
      writeApp(folder, {
        ...app(
          { dep: "^10.0.0", "@acme/client": "^3.0.0", ui: "^2.0.0" },
          'import "dep"; import "dep/hooks"; import "dep/app"; import "@acme/client/core"; import "ui/button"; export const all = 1;',
        ),
        ...installed("node_modules/dep", { name: "dep", version: "10.4.0" }),
        ...installed("node_modules/dep/hooks", { name: "dep-hooks", version: "0.1.0", private: true }),
        ...installed("node_modules/dep/app", { name: "dep/app" }),
        ...installed("node_modules/@acme/client", { name: "@acme/client", version: "3.2.0" }),
        ...installed("node_modules/@acme/client/core", { name: "@acme/client/core" }),
        ...installed("workspaces/ui", { name: "ui", version: "2.5.0" }),
        ...installed("workspaces/ui/button", { name: "ui-button", version: "0.0.1" }),
      });
      fs.symlinkSync("../workspaces/ui", path.join(folder, "node_modules/ui"), "junction");
      const shared = { dep: { singleton: true, subpaths: true }, "@acme/client/core": {}, "ui/": {} };
      const plugins = [new ModuleFederationPlugin({ name: "app", shared, manifest: true })];
      assert.deepStrictEqual(await buildApp(bundler, folder, { plugins }), { errors: [], warnings: [] });
      const manifest = JSON.parse(fs.readFileSync(path.join(folder, "dist/mf-manifest.json"), "utf8"));
      const provided = manifest["federation-rs"].provides.map(
        (/** @type {any} */ { key, version }) => `${key} ${version}`,
      );
      const expected = [
        "@acme/client/core 3.2.0",
        "dep 10.4.0",
        "dep/app 10.4.0",
        "dep/hooks 10.4.0",
        "ui/button 2.5.0",
      ];
      assert.deepStrictEqual(provided.sort(), expected);
    });

    it("a package that imports itself by its name gets its own major", async () => {
      const folder = folderOf("itself");
      const sub = 'exports.of = require("dep").version;';
      writeApp(folder, {
        ...app(
          { dep: "^2.0.0", old: "^1.0.0" },
          'import { version } from "dep"; import { of } from "dep/sub"; import old from "old"; export const all = [version, of, old];',
        ),
        ...installed("node_modules/dep", { name: "dep", version: "2.0.0" }, 'exports.version = "2.0.0";'),
        "node_modules/dep/sub.js": sub,
        ...installed("node_modules/old", { name: "old", version: "1.0.0" }, 'module.exports = require("dep/sub").of;'),
        ...installed(
          "node_modules/old/node_modules/dep",
          { name: "dep", version: "1.3.0" },
          'exports.version = "1.3.0";',
        ),
        "node_modules/old/node_modules/dep/sub.js": sub,
      });
      const plugins = [new ModuleFederationPlugin({ name: "app", shared: ["dep"] })];
      assert.deepStrictEqual(await buildApp(bundler, folder, { plugins }), { errors: [], warnings: [] });
      assert.deepStrictEqual(runApp(folder), ["2.0.0", "2.0.0", "1.3.0"]);
    });

    it("a range in the options that is none is told", async () => {
      const folder = folderOf("unreadable");
      writeApp(folder, {
        ...app({ dep: "^1.0.0" }, 'export { default as all } from "dep";'),
        ...installed("node_modules/dep", { name: "dep", version: "1.0.0" }, 'module.exports = "dep";'),
      });
      const shared = { dep: { requiredVersion: "^one" } };
      const { errors, warnings } = await buildApp(bundler, folder, {
        plugins: [new ModuleFederationPlugin({ name: "app", shared })],
      });
      assert.deepStrictEqual(errors, []);
      assert.strictEqual(warnings.length, 1, warnings.join("\n"));
      assert.match(warnings[0], /Unable to parse required version "\^one" for "dep"/);
    });

    for (const { wrap, files } of TWICE) {
      it(`of one version at the top and in ${wrap} the same copy counts in every mode, and with the bundler's own plugin`, async () => {
        /** @type {unknown[]} */
        const results = [];
        for (const Plugin of [own, ModuleFederationPlugin]) {
          for (const mode of ["development", "production"]) {
            const folder = folderOf(`twice-${wrap}-${mode}-${Plugin === own ? "own" : "ours"}`);
            writeApp(folder, files);
            const shared = { dep: { requiredVersion: "^1.0.0" }, [wrap]: { requiredVersion: "^1.0.0" } };
            const plugins = [new Plugin({ name: "app", shared })];
            const built = await buildApp(bundler, folder, { mode, devtool: false, plugins });
            assert.deepStrictEqual(built, { errors: [], warnings: [] });
            results.push(runApp(folder));
          }
        }
        const [first, ...others] = results;
        for (const other of others) assert.deepStrictEqual(other, first, JSON.stringify(results));
      });
    }
  });
}
