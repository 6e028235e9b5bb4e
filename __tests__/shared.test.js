// What is shared, by tables: how packages are installed, what package.json files say, every key of `shared`. Each row is an
// application that webpack's own plugin and ours on both bundlers build; all must do the same, but for the differences that
// the row names.

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const assert = require("node:assert");
const { execFileSync } = require("node:child_process");
const { describe, it } = require("node:test");
const { BUILDS } = require("./share-rules/build");
const { outcomeOf, write } = require("./shared/app");
const { ask } = require("./shared/ask");

const OUTPUT = path.join(__dirname, ".output", "shared");

/**
 * @typedef {Partial<Pick<import("./shared/app").Outcome, "value" | "registered">> &
 *   { warnings?: (string | RegExp)[], errors?: (string | RegExp)[], warned?: (string | RegExp)[] }} Expected
 */
/**
 * @typedef {import("./shared/app").App & { expected: Expected, webpack?: Expected | false, why?: string }} Row
 *   `webpack`: what webpack's own plugin does otherwise, and `why` that is; `false`: it does not know the options
 */

/** @type {Record<string, Record<string, Row>>} */
const TABLES = {
  layouts: require("./shared/layouts"),
  ranges: require("./shared/written"),
  keys: require("./shared/keys"),
  matching: require("./shared/matching"),
  layers: require("./shared/layers"),
  "package.json files": require("./shared/odd"),
};

/**
 * @param {import("./shared/app").Outcome} found
 * @param {Expected} expected
 */
function check(found, expected) {
  const { warnings = [], errors = [], warned = [], ...wanted } = expected;
  for (const [kind, patterns] of Object.entries({ warnings, errors, warned })) {
    const list = found[/** @type {"warnings" | "errors" | "warned"} */ (kind)];
    const fits = (/** @type {string} */ text, /** @type {string | RegExp} */ pattern) =>
      typeof pattern === "string" ? text.includes(pattern) : pattern.test(text);
    const unexpected = list.filter((text) => !patterns.some((pattern) => fits(text, pattern)));
    const missing = patterns.filter((pattern) => !list.some((text) => fits(text, pattern)));
    assert.deepStrictEqual({ unexpected, missing }, { unexpected: [], missing: [] }, `${kind}: ${list.join("\n")}`);
  }
  const keys = /** @type {(keyof typeof wanted)[]} */ (Object.keys(wanted));
  assert.deepStrictEqual(Object.fromEntries(keys.map((key) => [key, found[key]])), wanted);
}

for (const [table, rows] of Object.entries(TABLES)) {
  describe(table, () => {
    for (const [index, [title, row]] of Object.entries(rows).entries()) {
      it(title, { timeout: 60_000 }, async () => {
        const folder = path.join(OUTPUT, table.replace(/\W+/g, "-"), String(index));
        write(folder, row);
        for (const who of Object.keys(BUILDS)) {
          const own = who === "webpack's own";
          if (own && row.webpack === false) continue;
          const found = await outcomeOf(folder, row, who);
          const differs = row.webpack && JSON.stringify(row.webpack) !== "{}";
          assert.strictEqual(Boolean(row.why), Boolean(differs || row.webpack === false), "a difference says why");
          try {
            check(found, own ? { ...row.expected, ...row.webpack } : row.expected);
          } catch (error) {
            /** @type {Error} */ (error).message = `${who}: ${/** @type {Error} */ (error).message}`;
            throw error;
          }
        }
      });
    }
  });
}

describe("layers that webpack has not been asked for", () => {
  for (const [key, options] of Object.entries({
    "shared.dep.layer": { dep: { layer: "server" } },
    "shared[1].dep.issuerLayer": ["dep", { dep: { layer: "server", issuerLayer: "server" } }],
  })) {
    it(key, async () => {
      const folder = path.join(OUTPUT, "no-layers");
      write(folder, { files: { "src/index.js": "" } });
      await assert.rejects(
        outcomeOf(folder, { files: {}, shared: options }, "ours on webpack"),
        (/** @type {any} */ error) => {
          assert.strictEqual(error.path, key);
          assert.match(
            error.message,
            /found "server", in a build that has no layers\. Write experiments: \{ layers: true \}/,
          );
          return true;
        },
      );
    });
  }
});

describe("package.json files take no more than 50 ms each", () => {
  const nested = (/** @type {number} */ depth) => "[".repeat(depth) + "]".repeat(depth);
  const large = {
    "many dependencies": `{"dependencies":{${Array.from({ length: 20_000 }, (_, index) => `"package-${index}":"1"`)},"dep":"^1.0.0"}}`,
    "many levels": `{"x":${nested(200_000)},"dependencies":{"dep":"^1.0.0"}}`,
    "a long string": `{"x":"${"x".repeat(500_000)}","dependencies":{"dep":"^1.0.0"}}`,
  };
  const app = (/** @type {string} */ text) => ({
    files: { "app/package.json": "{}", "package.json": text },
    context: "app",
  });
  const rows = {
    ...TABLES["package.json files"],
    ...Object.fromEntries(Object.entries(large).map(([what, text]) => [what, app(text)])),
  };
  for (const [title, row] of Object.entries(rows)) {
    it(title, () => {
      const folder = path.join(OUTPUT, "times");
      write(folder, row);
      const { range, milliseconds } = ask(path.join(folder, row.context || "."));
      assert.ok(milliseconds <= 50, `${milliseconds} ms`);
      if (title in large) assert.strictEqual(range, "=^1.0.0");
    });
  }
});

it("a package.json that may not be read", {
  skip: process.platform === "win32" && "Windows has no such rights",
}, () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "federation-rs-"));
  try {
    fs.chmodSync(folder, 0o755);
    fs.writeFileSync(path.join(folder, "package.json"), "{}", { mode: 0 });
    const found = JSON.parse(
      execFileSync(process.execPath, [require.resolve("./shared/ask"), folder], { encoding: "utf8" }),
    );
    const denied = `Unable to read description file: ${path.join(folder, "package.json")}: Permission denied`;
    assert.ok(found.findings[0].includes(denied), found.findings.join("\n"));
    assert.ok(found.milliseconds <= 50, `${found.milliseconds} ms`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
