// The rules of sharing, four ways: executed by the runtime that webpack's own plugin emits and by ours on both bundlers,
// played by Rust, and held against npm's semver. A table of rules with what they must give, and every way to consume with
// every share scope, where all must give the same.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { isDeepStrictEqual } = require("node:util");
const { before, describe, it } = require("node:test");
const { BUILDS, buildContainers } = require("./share-rules/build");
const { negotiate } = require("./share-rules/negotiate");
const { agrees } = require("./share-rules/npm");
const { run } = require("./share-rules/run");
const { DIFFERENCES, RULES } = require("./share-rules/rules");

const OUTPUT = path.join(__dirname, ".output", "share-rules");
const NAMES = Object.keys(BUILDS);

/** Every way to consume. */
const WAYS = ["", "star", "star strict", "range", "range strict"].flatMap((version) =>
  ["", "singleton"].flatMap((singleton) =>
    ["", "eager"].flatMap((eager) =>
      ["", "own=2.2.0", "own=1.1.0"].map((own) => [version, singleton, eager, own].filter(Boolean).join(" ")),
    ),
  ),
);

/** Share scopes at `init`. */
const SCOPES = [
  [],
  ["1.0.0 a"],
  ["1.0.0 a loaded"],
  ["2.0.0 a"],
  ["2.0.0 a", "2.1.0 b", "3.0.0 c"],
  ["3.0.0 c", "2.0.0 a", "2.1.0 b"],
  ["2.0.0 a loaded", "2.1.0 b", "3.0.0 c"],
  ["2.1.0 b", "2.0.0 a loaded"],
  ["3.0.0 a", "1.0.0 b loaded"],
  ["1.0.0 b loaded", "3.0.0 a"],
  ["2.0.0 a eager"],
  ["2.0.0 a eager", "2.1.0 b"],
  ["1.0.0 a eager", "2.1.0 b"],
  ["1.0.0 a eager", "2.1.0 b eager loaded", "2.4.0 c"],
  ["2.1.0-beta.1 a", "2.0.0 b"],
  ["2.1.0-beta.1 a"],
  ["2.2.0 a"],
  ["2.2.0 z"],
  ["2.2.0 z eager"],
  ["2.2.0 a eager"],
  ["2.2.0 a loaded"],
  ["1.1.0 z", "2.9.0 q"],
  ["2.0.0 a fails", "2.1.0 b fails"],
  ["2 a"],
  ["latest a"],
];

/** An entry that fails is imported twice: the second import tries again. @param {string[]} entries */
const importsOf = (entries) => (entries.some((entry) => entry.endsWith("fails")) ? 2 : 1);
/** @param {string} way @param {string[]} entries */
const titleOf = (way, entries) => `${way || "no range"}; ${entries.join(", ") || "empty scope"}`;

/** @type {Record<string, string>} */
let files;
/** @type {Map<string, import("./share-rules/negotiate").Found>} by the row's title */
let played;

before(async () => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  files = await buildContainers(OUTPUT, [...new Set([...WAYS, ...RULES.map(([way]) => way)])]);
  const rows = [
    ...RULES.map(([way, entries]) => ({ way, entries, imports: 1 })),
    ...WAYS.flatMap((way) => SCOPES.map((entries) => ({ way, entries, imports: importsOf(entries) }))),
  ];
  const found = negotiate(rows);
  played = new Map(rows.map(({ way, entries }, index) => [titleOf(way, entries), found[index]]));
});

describe("rules", () => {
  for (const [way, entries, result, warned] of RULES) {
    const title = titleOf(way, entries);
    it(title, async () => {
      /** @type {[string, { result: string, warned: string[], advice?: string[] } | undefined][]} */
      const all = [["Rust", played.get(title)]];
      for (const name of NAMES) all.push([name, await run(files[name], way, entries)]);
      for (const [name, found] of all) {
        assert.ok(found);
        assert.deepStrictEqual([found.result, found.warned], [result, warned ? [warned] : []], name);
        if (name.startsWith("ours"))
          assert.strictEqual(found.advice?.length, found.warned.length, "each says what to do");
        agrees(way, entries, found);
      }
    });
  }

  it("npm's semver has a say in most of them", () => {
    const asked = RULES.filter(([way, entries, result, warned]) =>
      agrees(way, entries, { result, warned: warned ? [warned] : [] }),
    );
    assert.ok(asked.length > RULES.length * 0.8, `${asked.length} of ${RULES.length}`);
  });
});

describe("every way with every share scope", () => {
  const used = new Set();

  for (const way of WAYS) {
    it(way || "no range", async () => {
      for (const entries of SCOPES) {
        const found = [];
        // One after the other: each listens to console.warn.
        for (const name of NAMES) found.push(await run(files[name], way, entries, importsOf(entries)));
        const [webpack, ...ours] = found.map(({ advice, ...rest }) => rest);
        const row = titleOf(way, entries);
        if (!isDeepStrictEqual(ours[0], webpack)) {
          const difference = DIFFERENCES.find(({ applies }) => applies(way, entries, webpack.result));
          if (!difference) assert.deepStrictEqual(ours[0], webpack, row);
          else assert.match(ours[0].result, difference.ours, `${row} (${difference.why})`);
          used.add(difference);
        }
        assert.deepStrictEqual(ours[1], ours[0], row);
        assert.deepStrictEqual(played.get(row), ours[0], `Rust: ${row}`);
        agrees(way, entries, ours[0]);
      }
    });
  }

  it("every difference that is listed is one", () => {
    assert.deepStrictEqual(
      DIFFERENCES.filter((difference) => !used.has(difference)).map(({ why }) => why),
      [],
    );
  });
});
