// The rules of sharing, executed by the emitted runtimes of webpack's own plugin and of ours on both bundlers: a table of
// rules with what they must give, and every way to consume with every share scope, where all must give the same.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { isDeepStrictEqual } = require("node:util");
const { before, describe, it } = require("node:test");
const { BUILDS, buildContainers } = require("./share-rules/build");
const { run } = require("./share-rules/run");
const { DIFFERENCES, RULES } = require("./share-rules/rules");

const OUTPUT = path.join(__dirname, ".output", "share-rules");
const NAMES = Object.keys(BUILDS);

/** Every way to consume. */
const WAYS = ["", "range", "range strict"].flatMap((version) =>
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

/** @type {Record<string, string>} */
let files;

before(async () => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  files = await buildContainers(OUTPUT, [...new Set([...WAYS, ...RULES.map(([way]) => way)])]);
});

describe("rules", () => {
  for (const [way, entries, result, warned] of RULES) {
    it(`${way || "no range"}; ${entries.join(", ") || "empty scope"}`, async () => {
      for (const name of NAMES) {
        const found = await run(files[name], way, entries);
        assert.deepStrictEqual([found.result, found.warned], [result, warned ? [warned] : []], name);
      }
    });
  }
});

describe("every way with every share scope", () => {
  const used = new Set();

  for (const way of WAYS) {
    it(way || "no range", async () => {
      for (const entries of SCOPES) {
        const imports = entries.some((entry) => entry.endsWith("fails")) ? 2 : 1;
        const found = [];
        // One after the other: each listens to console.warn.
        for (const name of NAMES) found.push(await run(files[name], way, entries, imports));
        const [webpack, ...ours] = found;
        const row = `${way}; ${entries.join(", ")}`;
        if (!isDeepStrictEqual(ours[0], webpack)) {
          const difference = DIFFERENCES.find(({ applies }) => applies(way, entries, webpack.result));
          if (!difference) assert.deepStrictEqual(ours[0], webpack, row);
          else assert.match(ours[0].result, difference.ours, `${row} (${difference.why})`);
          used.add(difference);
        }
        assert.deepStrictEqual(ours[1], ours[0], row);
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
