// What is shared, by tables: how packages are installed, what package.json files say, every key of `shared`. Each row is an
// application that webpack's own plugin and ours on both bundlers build; all must do the same, but for the differences that
// the row names.

const path = require("node:path");
const assert = require("node:assert");
const { describe, it } = require("node:test");
const { BUILDS } = require("./share-rules/build");
const { outcomeOf, write } = require("./shared/app");

const OUTPUT = path.join(__dirname, ".output", "shared");

/**
 * @typedef {Partial<Omit<import("./shared/app").Outcome, "warnings" | "errors">> &
 *   { warnings?: (string | RegExp)[], errors?: (string | RegExp)[] }} Expected
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
  const { warnings = [], errors = [], ...rest } = expected;
  for (const [kind, patterns] of Object.entries({ warnings, errors })) {
    const list = found[/** @type {"warnings" | "errors"} */ (kind)];
    const fits = (/** @type {string} */ text, /** @type {string | RegExp} */ pattern) =>
      typeof pattern === "string" ? text.includes(pattern) : pattern.test(text);
    const unexpected = list.filter((text) => !patterns.some((pattern) => fits(text, pattern)));
    const missing = patterns.filter((pattern) => !list.some((text) => fits(text, pattern)));
    assert.deepStrictEqual({ unexpected, missing }, { unexpected: [], missing: [] }, `${kind}: ${list.join("\n")}`);
  }
  const wanted = { warned: [], ...rest };
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
