// What the documents say of versions and platforms is what the tests and the release work with.
const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { it } = require("node:test");
const { VERSIONS } = require("./versions/list");
const { report } = require("../bench/report");
const platform = require("../lib/addon/platform");
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

it("errors.md has every code that the runtime says, and no other", () => {
  const folder = path.join(ROOT, "crates", "runtime", "templates");
  const text = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => read(`crates/runtime/templates/${name}`))
    .join("\n");
  const found = (/** @type {RegExp} */ pattern) => [...text.matchAll(pattern)].map(([, code]) => code);
  const advice = /const ADVICE = \{([\s\S]*?)\n\};/.exec(text)?.[1] || "";
  const advised = [...advice.matchAll(/^ {2}"?([a-z-]+)"?:/gm)].map(([, code]) => code);
  // `HAS_ADVICE ? text : "code"`
  const short = found(/HAS_ADVICE\s+\?[\s\S]*?: "([a-z]+-[a-z-]+)"\s*\)/g);
  const thrown = found(/\bfault\(\s*"([a-z-]+)"/g);
  assert.ok(advised.length > 10 && short.length > 3 && thrown.length > 5, `${[advised, short, thrown]}`);
  const union = /\bkind:\n([^;]*);/.exec(read("index.d.ts"))?.[1] || "";
  const kinds = [...union.matchAll(/"([a-z-]+)"/g)].map(([, code]) => code);
  const chapters = [...read("docs/errors.md").matchAll(/^### (.+)$/gm)].map(([, code]) => code);
  assert.deepStrictEqual([...chapters].sort(), [...new Set([...advised, ...short, ...thrown, ...kinds])].sort());
  assert.deepStrictEqual([...kinds].sort(), [...advised].sort());
});

it("the release builds every platform that has a package", () => {
  const workflow = read(".github/workflows/release.yml");
  for (const [name, { target }] of Object.entries(PLATFORMS)) {
    assert.ok(workflow.includes(`name: ${name}, target: ${target},`), name);
    const own = JSON.parse(read(`npm/${name}/package.json`));
    assert.strictEqual(own.version, JSON.parse(read("package.json")).version);
  }
});

it("the plugin knows which platforms have a package, and the addon which version it is of", () => {
  assert.deepStrictEqual(platform.PLATFORMS, Object.keys(PLATFORMS));
  const { version } = JSON.parse(read("package.json"));
  assert.strictEqual(/^version = "(.+)"$/m.exec(read("Cargo.toml"))?.[1], version);
});

it("links of the documents lead somewhere", () => {
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    ...fs
      .readdirSync(path.join(ROOT, "docs"))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ];
  for (const document of documents) {
    for (const [, link] of read(document).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)) {
      assert.ok(fs.existsSync(path.join(ROOT, path.dirname(document), link)), `${document}: ${link}`);
    }
  }
});
