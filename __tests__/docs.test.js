// What the documents say of versions and platforms is what the tests and the release work with.
const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { it } = require("node:test");
const { VERSIONS } = require("./versions/list");
const { report } = require("../bench/report");
const { PLATFORMS } = require("../scripts/platforms");

const ROOT = path.join(__dirname, "..");
const read = (/** @type {string} */ file) => fs.readFileSync(path.join(ROOT, file), "utf8");

it("README's table of versions is the list that the tests run", () => {
  for (const bundler of ["webpack", "rspack"]) {
    const row = new RegExp(`^\\| ${bundler} +\\| ([\\d., ]+?) +\\|$`, "m").exec(read("README.md"));
    const tested = VERSIONS.filter((item) => item.bundler === bundler).map(({ version }) => version);
    assert.ok(tested.length > 0);
    assert.strictEqual(row?.[1], tested.join(", "));
  }
});

it("the figures of the documents are those that the benches kept", () => {
  for (const [file, text] of Object.entries(report()))
    assert.strictEqual(read(file), text, `run node bench/report.js: ${file}`);
});

it("the release builds every platform that has a package", () => {
  const workflow = read(".github/workflows/release.yml");
  for (const [name, { target }] of Object.entries(PLATFORMS)) {
    assert.ok(workflow.includes(`name: ${name}, target: ${target},`), name);
    const own = JSON.parse(read(`npm/${name}/package.json`));
    assert.strictEqual(own.version, JSON.parse(read("package.json")).version);
  }
});

it("links of the documents lead somewhere", () => {
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    ...fs.readdirSync(path.join(ROOT, "docs")).map((name) => `docs/${name}`),
  ];
  for (const document of documents) {
    for (const [, link] of read(document).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)) {
      assert.ok(fs.existsSync(path.join(ROOT, path.dirname(document), link)), `${document}: ${link}`);
    }
  }
});
