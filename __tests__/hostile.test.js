// Hostile texts in every option that reaches emitted code or the name of a file: each is refused with the option's path, or
// it is in the output what it was in the configuration, a text. And names that leave the output folder are refused.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { describe, it } = require("node:test");
const { ModuleFederationPlugin } = require("..");
const { FIELDS, MODULES, allInOne } = require("./hostile/fields");
const { inspect } = require("./hostile/inspect");
const { OUTSIDE, PLACES } = require("./hostile/outside");
const { CANARY, PAYLOADS } = require("./hostile/payloads");
const { BUNDLERS, build, messages } = require("./support/bundlers");

const OUTPUT = path.join(__dirname, ".output", "hostile");

/**
 * The plugins with `field`, one for each payload that is not refused, and what they need.
 * @param {import("./hostile/fields").Field} field
 */
function uses(field) {
  const plugins = [];
  const imports = [];
  const literals = [];
  for (const [index, text] of Object.values(PAYLOADS).entries()) {
    const use = field(text, index);
    try {
      plugins.push(new ModuleFederationPlugin(use.options));
    } catch (error) {
      const { code, path, message } = /** @type {any} */ (error);
      assert.strictEqual(code, "FEDERATION_OPTIONS", message);
      assert.ok(path, message);
      assert.match(message, /found .+\. Write .+\.$/);
      continue;
    }
    imports.push(...(use.imports || []));
    if (use.literal !== undefined) literals.push(use.literal);
  }
  return { plugins, imports, literals };
}

/** @param {string} text as JavaScript that ES5 reads too */
const quoted = (text) => JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);

/**
 * @param {string} folder
 * @returns {string[]} the files in it, with their paths
 */
function filesIn(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.path, entry.name));
}

/**
 * @param {string} bundlerName
 * @param {string} mode
 * @param {string} root
 * @param {{ plugins: object[], imports?: string[] }} app
 */
async function buildApp(bundlerName, mode, root, { plugins, imports = [] }) {
  fs.rmSync(root, { recursive: true, force: true });
  const context = path.join(root, "app");
  fs.mkdirSync(context, { recursive: true });
  fs.writeFileSync(path.join(context, "package.json"), JSON.stringify({ name: "app", version: "1.0.0" }));
  fs.writeFileSync(path.join(context, "x.js"), "module.exports = 1;");
  fs.writeFileSync(path.join(context, "index.js"), imports.map((name) => `import(${quoted(name)});\n`).join(""));
  const stats = await build(BUNDLERS[bundlerName], {
    mode,
    context,
    devtool: false,
    target: ["web", "es5"],
    entry: { main: "./index.js" },
    // In comments of the bundler would stand what the application itself imports.
    output: { path: path.join(root, "dist"), filename: "[name].js", uniqueName: "app", pathinfo: false },
    plugins,
  });
  return messages(stats, "errors");
}

/**
 * Fails unless payloads are texts in all files of `folder`.
 * @param {string} folder
 * @param {boolean} clean false where the bundler's own errors are in the output, with names of modules as they are
 * @returns {Set<unknown>} the literals
 */
function inspectAll(folder, clean) {
  const all = new Set();
  for (const file of filesIn(folder)) {
    const code = fs.readFileSync(file, "utf8");
    const { names, literals } = inspect(code, clean ? 5 : "latest");
    for (const name of names) assert.ok(!name.includes(CANARY), `${file}: ${name} is code`);
    for (const literal of literals) all.add(literal);
    if (!clean) continue;
    assert.ok(!code.includes("</script><script>"), `${file}: a script element`);
    assert.doesNotMatch(code, /[\u2028\u2029\ufffd]/, file);
  }
  return all;
}

const cells = Object.keys(FIELDS).length * Object.keys(PAYLOADS).length * Object.keys(BUNDLERS).length;
describe(`${cells} hostile options: fields x payloads x bundlers`, () => {
  for (const bundlerName of Object.keys(BUNDLERS)) {
    for (const [name, field] of Object.entries(FIELDS)) {
      it(`${bundlerName}: ${name}`, async () => {
        const { plugins, imports, literals } = uses(field);
        const root = path.join(OUTPUT, bundlerName, name.replace(/\W+/g, "-"));
        const errors = await buildApp(bundlerName, "development", root, { plugins, imports });
        const clean = !MODULES.includes(name);
        if (clean) assert.deepStrictEqual(errors, []);
        else for (const error of errors) assert.match(error, /Module not found/);
        const found = inspectAll(path.join(root, "dist"), clean);
        for (const literal of literals) assert.ok(found.has(literal), `${JSON.stringify(literal)} got lost`);
      });
    }

    it(`${bundlerName}: all that we write, minified`, async () => {
      const root = path.join(OUTPUT, bundlerName, "minified");
      const { options, imports } = allInOne();
      const plugins = [new ModuleFederationPlugin(options)];
      assert.deepStrictEqual(await buildApp(bundlerName, "production", root, { plugins, imports }), []);
      inspectAll(path.join(root, "dist"), true);
    });
  }
});

describe("names that leave the output folder are refused, and nothing is written", () => {
  for (const [option, place] of Object.entries(PLACES)) {
    for (const name of OUTSIDE) {
      it(`${option}: ${JSON.stringify(name)}`, async () => {
        for (const bundlerName of Object.keys(BUNDLERS)) {
          const root = path.join(OUTPUT, bundlerName, "outside");
          fs.rmSync(root, { recursive: true, force: true });
          const building = async () =>
            buildApp(bundlerName, "none", root, { plugins: [new ModuleFederationPlugin(place(name))] });
          await assert.rejects(building, (/** @type {any} */ { code, path: where, message }) => {
            assert.deepStrictEqual([code, where], ["FEDERATION_OPTIONS", option]);
            assert.match(message, /which leaves the output folder\. Write /);
            return true;
          });
          assert.ok(!fs.existsSync(root));
        }
      });
    }
  }

  it("names that only look so are files in it", async () => {
    const names = ["..x.js", "a..b/c.js", "js/[name].[contenthash].js", "a...js", "...x/y.js"];
    for (const bundlerName of Object.keys(BUNDLERS)) {
      const root = path.join(OUTPUT, bundlerName, "inside");
      const plugins = names.map(
        (filename, index) =>
          new ModuleFederationPlugin({ name: `nav${index}`, filename, exposes: { "./x": "./x.js" } }),
      );
      assert.deepStrictEqual(await buildApp(bundlerName, "none", root, { plugins }), []);
      const files = filesIn(path.join(root, "dist"));
      for (const part of ["..x.js", "a..b", "js", "a...js", "...x"]) {
        assert.ok(
          files.some((file) => file.startsWith(path.join(root, "dist", part))),
          part,
        );
      }
    }
  });
});
