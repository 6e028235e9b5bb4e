// What npm gets: packed as a release does it, installed by each package manager into an empty folder, and used there.

const { execFileSync, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { platform } = require("../lib/addon/platform");
const { pack } = require("./package/packed");
const { MANAGERS, TOOLS, install } = require("./package/managers");
const { startRegistry } = require("./package/registry");

const BUNDLERS = ["webpack", "@rspack/core"];
/** Outside of the checkout, where nothing of it can be found by chance. */
const OUTPUT = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "federation-rs-package-")));

/** `federation-rs/runtime` is for code that a bundler reads: nothing in Node requires it. */
const ONLY_BUNDLED = ["--ignore-rules", "cjs-resolves-to-esm"];

/** @type {ReturnType<typeof pack>} */
let packed;
/** @type {Awaited<ReturnType<typeof startRegistry>>} */
let registry;
before(async () => {
  packed = pack(OUTPUT);
  registry = await startRegistry([packed.root, ...Object.values(packed.platforms)]);
});
after(() => {
  registry?.close();
  fs.rmSync(OUTPUT, { recursive: true, force: true });
});

/**
 * Runs `package/app.cjs` in a folder.
 * @param {string} folder
 * @param {string} bundler
 * @param {string[]} [args] of Node
 */
function run(folder, bundler, args = []) {
  fs.copyFileSync(path.join(__dirname, "package", "app.cjs"), path.join(folder, "app.cjs"));
  fs.writeFileSync(path.join(folder, "answer.cjs"), "module.exports = 42;\n");
  return spawnSync(process.execPath, [...args, "app.cjs", require.resolve(bundler)], {
    cwd: folder,
    encoding: "utf8",
  });
}

for (const [name, manager] of Object.entries(MANAGERS)) {
  describe(name, { timeout: 120_000 }, () => {
    const folder = path.join(OUTPUT, name.replace(/\W+/g, "-"));
    it("installs the package and the addon of this platform alone", async () => {
      await install(manager, folder, registry.url);
      const resolve = `require("module").createRequire(require.resolve("federation-rs")).resolve(process.argv[1])`;
      for (const name of Object.keys(packed.platforms)) {
        const found = spawnSync(process.execPath, [...(manager.node || []), "-e", resolve, name], { cwd: folder });
        assert.strictEqual(found.status === 0, name === `@federation-rs/${platform()}`, name);
      }
    });
    for (const bundler of BUNDLERS) {
      it(`${bundler} builds with it`, () => {
        const { stdout, stderr } = run(folder, bundler, manager.node);
        assert.strictEqual(stdout, "answer: 42", stderr);
      });
    }
    if (manager.withoutOptional) {
      it("says what to install where optional dependencies were left out", async () => {
        const bare = `${folder}-bare`;
        await install(manager, bare, registry.url, [String(manager.withoutOptional)]);
        const { stderr, status } = run(bare, "webpack", manager.node);
        assert.notStrictEqual(status, 0);
        assert.match(stderr, new RegExp(`no addon for ${platform()}`));
        assert.match(stderr, new RegExp(`npm install @federation-rs/${platform()}`));
      });
    }
  });
}

// A suggestion stays: without "type" bundlers may take a file of ours for an ES module, and placeholders are either.
it("publint finds nothing wrong", async () => {
  const { publint } = await import(pathToFileURL(path.join(TOOLS, "publint", "src", "index-node.js")).href);
  const bytes = fs.readFileSync(packed.root);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const { messages } = await publint({ pack: { tarball }, level: "warning", strict: true });
  assert.deepStrictEqual(messages, []);
});

it("are-the-types-wrong finds nothing", () => {
  const cli = path.join(TOOLS, "@arethetypeswrong", "cli", "dist", "index.js");
  const { stdout, status } = spawnSync(process.execPath, [cli, packed.root, "--format", "ascii", ...ONLY_BUNDLED], {
    encoding: "utf8",
  });
  assert.strictEqual(status, 0, stdout);
});

it("the packages hold what they name and nothing else", () => {
  const files = (/** @type {string} */ file) =>
    String(execFileSync("tar", ["-tzf", file]))
      .trim()
      .split("\n")
      .sort();
  const own = files(packed.root);
  for (const name of ["index.js", "index.d.ts", "runtime.d.ts", "testing/index.js", "bin/federation-rs.js", "LICENSE"])
    assert.ok(own.includes(`package/${name}`), name);
  assert.deepStrictEqual(
    own.filter((name) => /__tests__|bench|crates|\.node$/.test(name)),
    [],
  );
  assert.deepStrictEqual(files(packed.platforms[`@federation-rs/${platform()}`]), [
    `package/federation-rs.${platform()}.node`,
    "package/package.json",
  ]);
});
