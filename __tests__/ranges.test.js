// Versions and ranges three ways: Rust (which compiles ranges), the emitted runtime (which tests them) and npm's semver.
// FEDERATION_PAIRS: how many pairs each test compares; FEDERATION_SEED: of which series. 0 may differ.

const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const assert = require("node:assert");
const { spawnSync } = require("node:child_process");
const { describe, it } = require("node:test");
// @ts-expect-error: it brings no types
const semver = require("semver");
const { createGenerator } = require("./ranges/generate");
const { EQUAL, MEMBERS, NO_VERSIONS, RISING, SAME, VERSIONS } = require("./ranges/table");
const { ROOT, cargoEnv } = require("../scripts/run");

const PAIRS = Number(process.env.FEDERATION_PAIRS || 20_000);
const SEED = Number(process.env.FEDERATION_SEED || 20_261_122);
const BATCH = 100_000;
const TIMEOUT = { timeout: 600_000 + PAIRS };

/** What npm reads in its own way or not at all, besides what the generator finds. */
const CORNERS = [
  ...["^", "~", "~>", ">=", "<=", ">", "<", "=", "v", "+", "-", "*", "", " ", "||", "|", "^ ^", ">= ||1", "> > 2"],
  ...["01.2.3", "1.02", "1.2.3-01", "^1.2.3-a.01", "1.2.3-", "1.2.3-1-", "1.2.3+", "1.2.3-a..b", "1..2", ".1", "1."],
  ...["9007199254740991.0.0", "9007199254740992.0.0", "^9007199254740991", "1.x.9007199254740992", `${"9".repeat(30)}`],
  ...[
    "1 - 2 - 3",
    "^1 - 2",
    "1 - ^2",
    "1 -2",
    "- 1",
    "1 -",
    "=1.2.3 - 2",
    "1 - =2.3.4-a",
    "v 1 - 2",
    "x.1 - 2",
    "1- 2",
  ],
  ...[
    "latest",
    "workspace:^1",
    "npm:a@1",
    "1.2.3.4",
    "1,2",
    "!1",
    ">=1<2",
    "=>1",
    "><1",
    "1 || a",
    "\u00a01",
    "1\u00852",
  ],
  ...["a", "-1"].map((end) => `1.2.3-${"a".repeat(240)}.${end.repeat(4)}`),
  ...[249, 250, 251].map((length) => `^1.2.3-${"a".repeat(length)}`),
  ...[249, 250, 251].map((length) => `>=1.2.3-${"1".repeat(length)}`),
  `1${" ".repeat(20_000)}||${" ".repeat(20_000)}3`,
  "1.2.3 || ".repeat(3000),
];

/**
 * The functions of the runtime's own file.
 * @param {boolean} prereleases the feature that `tables.rs` switches on and off
 */
function runtime(prereleases) {
  const file = path.join(ROOT, "crates", "runtime", "templates", "version.js");
  const names = "({ parseVersion, isBelow, isLower, satisfies })";
  return vm.runInNewContext(`const HAS_PRERELEASES = ${prereleases};\n${fs.readFileSync(file, "utf8")}\n${names}`);
}

/**
 * What `crates/federation/examples/ranges.rs` says of `pairs`.
 * @param {"ranges" | "order" | "times"} question
 * @param {[string, string][]} pairs
 * @returns {any[]}
 */
function askRust(question, pairs) {
  const args = ["run", "--quiet", "--profile", "ci", "-p", "federation", "--example", "ranges", "--", question];
  const { status, stdout, stderr } = spawnSync("cargo", args, {
    cwd: ROOT,
    env: { ...process.env, ...cargoEnv() },
    input: pairs.map((pair) => JSON.stringify(pair)).join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  assert.strictEqual(status, 0, stderr);
  const answers = stdout.trimEnd().split("\n");
  assert.strictEqual(answers.length, pairs.length);
  return answers.map((answer) => JSON.parse(answer));
}

/**
 * Makes pairs, asks Rust about them in batches, and compares. Fails with the first pairs that differ.
 * @param {"ranges" | "order"} question
 * @param {() => [string, string]} make
 * @param {(a: string, b: string, rust: any) => unknown} differs falsy if all agree
 * @param {[string, string][]} [more]
 */
function compareAll(question, make, differs, more = []) {
  /** @type {string[]} */
  const different = [];
  for (let done = 0; done < PAIRS; done += BATCH) {
    const pairs = Array.from({ length: Math.min(BATCH, PAIRS - done) }, make).concat(done === 0 ? more : []);
    askRust(question, pairs).forEach((rust, index) => {
      const difference = differs(...pairs[index], rust);
      if (difference) different.push(`${JSON.stringify(pairs[index])}: ${JSON.stringify(difference)}`);
    });
  }
  assert.deepStrictEqual(different.slice(0, 20), [], `${different.length} of ${PAIRS} pairs differ`);
}

const full = runtime(true);
const small = runtime(false);
/** Of two versions as the runtime reads them, as npm's semver says it. @param {any[]} a @param {any[]} b */
const orderOf = (a, b) => Number(full.isBelow(b, a)) - Number(full.isBelow(a, b));

/**
 * Compares what the three say about `version` in `range`, which npm reads.
 * @param {string} range
 * @param {string} version
 * @param {[boolean, any[], boolean] | null} rust
 */
function membership(range, version, rust) {
  const npm = semver.satisfies(version, range);
  if (!rust) return { npm, rust: "no range" };
  const [inside, intervals, prereleases] = rust;
  const answers = { npm, rust: inside, runtime: full.satisfies(intervals, version), small: npm };
  if (!prereleases) answers.small = small.satisfies(intervals, version);
  const agree = Object.values(answers).every((answer) => answer === npm);
  return agree ? undefined : { ...answers, intervals: JSON.stringify(intervals) };
}

describe(`versions and ranges, ${PAIRS} pairs each, seed ${SEED}`, () => {
  it("a version is in a range to npm, to Rust and to the runtime", TIMEOUT, () => {
    const { range, nearValid } = createGenerator(SEED);
    const counts = { inside: 0, prerelease: 0, prereleaseInside: 0, trimmed: 0 };
    const make = () => {
      const text = range();
      return /** @type {[string, string]} */ ([text, nearValid(text)]);
    };
    compareAll("ranges", make, (text, version, rust) => {
      const prerelease = semver.prerelease(version) !== null;
      counts.inside += +rust?.[0];
      counts.prerelease += +prerelease;
      counts.prereleaseInside += +(prerelease && rust?.[0]);
      counts.trimmed += +!rust?.[2];
      return membership(text, version, rust);
    });
    // Else the generator asks nothing worth asking.
    for (const [name, count] of Object.entries(counts)) assert.ok(count > PAIRS / 80, `${name}: ${count}`);
  });

  it("what is a range to npm is one to Rust, and means the same", TIMEOUT, () => {
    const { bent, nearValid } = createGenerator(SEED + 1);
    let valid = 0;
    const pair = (/** @type {string} */ text) => /** @type {[string, string]} */ ([text, nearValid(text)]);
    const differs = (/** @type {string} */ text, /** @type {string} */ version, /** @type {any} */ rust) => {
      if (semver.validRange(text) === null) return rust && { npm: "no range", rust };
      valid++;
      return membership(text, version, rust);
    };
    compareAll("ranges", () => pair(bent()), differs, CORNERS.map(pair));
    assert.ok(valid > PAIRS / 6 && valid < PAIRS / 2, `${valid} valid`);
  });

  it("valid versions have npm's order", TIMEOUT, () => {
    const { range, nearValid } = createGenerator(SEED + 2);
    const make = () => {
      const text = range();
      return /** @type {[string, string]} */ ([nearValid(text), nearValid(text)]);
    };
    const counts = new Map();
    compareAll("order", make, (a, b, [rust]) => {
      const npm = semver.compare(a, b);
      counts.set(npm, (counts.get(npm) || 0) + 1);
      const order = orderOf(full.parseVersion(a), full.parseVersion(b));
      const lower = full.isLower(a, b);
      return (rust !== npm || order !== npm || lower !== npm < 0) && { npm, rust, order, lower };
    });
    for (const order of [-1, 0, 1]) assert.ok(counts.get(order) > PAIRS / 30, `${order}: ${counts.get(order)}`);
  });

  it("Rust and the runtime read any text as the same version", TIMEOUT, () => {
    const { bent } = createGenerator(SEED + 3);
    compareAll(
      "order",
      () => [bent(), bent()],
      (a, b, rust) => {
        const [left, right] = [full.parseVersion(a), full.parseVersion(b)];
        const here = [orderOf(left, right), left, right];
        return JSON.stringify(here) !== JSON.stringify(rust.slice(0, 3)) && { rust, runtime: here };
      },
    );
  });
});

describe("versions and ranges, row by row", () => {
  it("a version is in a range or not", () => {
    /** @type {[string, string][]} */
    const pairs = [];
    /** @type {boolean[]} */
    const expected = [];
    for (const [range, inside, outside] of MEMBERS) {
      for (const version of [...inside, ...outside]) {
        pairs.push([range, version]);
        expected.push(inside.includes(version));
      }
    }
    assert.ok(pairs.length > 350, `${pairs.length}`);
    askRust("ranges", pairs).forEach((rust, index) => {
      const [range, version] = pairs[index];
      const row = `${JSON.stringify(version)} in ${JSON.stringify(range)}`;
      assert.strictEqual(semver.satisfies(version, range), expected[index], row);
      assert.strictEqual(membership(range, version, rust), undefined, row);
    });
  });

  it("versions rise, or are equal", () => {
    /** @type {[string, string, number][]} */
    const rows = EQUAL.map(([a, b]) => [a, b, 0]);
    for (const list of RISING) {
      list.forEach((low, index) => {
        for (const high of list.slice(index + 1)) rows.push([low, high, -1], [high, low, 1]);
        rows.push([low, low, 0]);
      });
    }
    const answers = askRust(
      "order",
      rows.map(([a, b]) => [a, b]),
    );
    answers.forEach(([rust, left, right], index) => {
      const [a, b, expected] = rows[index];
      const here = [full.parseVersion(a), full.parseVersion(b)];
      const order = orderOf(here[0], here[1]);
      // npm refuses some of what package.json files hold, unless told to be loose.
      const loose = semver.valid(a) === null || semver.valid(b) === null;
      assert.deepStrictEqual(
        [semver.compare(a, b, { loose }), rust, order],
        [expected, expected, expected],
        `${a} ${b}`,
      );
      assert.strictEqual(full.isLower(a, b), expected < 0, `${a} ${b}`);
      assert.strictEqual(JSON.stringify(here), JSON.stringify([left, right]));
    });
  });

  it("ranges that say the same", () => {
    const answers = askRust(
      "ranges",
      SAME.flat().map((range) => [range, "1.0.0"]),
    );
    SAME.forEach(([a, b], index) => {
      const [left, right] = [answers[2 * index], answers[2 * index + 1]];
      assert.deepStrictEqual(left, right, `${a}, ${b}`);
      const npm = [a, b].map((range) => new semver.Range(range).range || "*");
      assert.strictEqual(npm[0].replace(/=1/g, "1"), npm[1].replace(/=1/g, "1"));
    });
  });

  it("what is a whole version, and what is none", () => {
    const texts = [...VERSIONS, ...NO_VERSIONS];
    askRust(
      "order",
      texts.map((text) => [text, text]),
    ).forEach(([, , , whole], index) => {
      const expected = index < VERSIONS.length;
      // npm takes a sign before it, too.
      assert.deepStrictEqual([semver.valid(texts[index]) !== null, whole], [expected, expected], texts[index]);
    });
  });
});

describe("half a million characters take no time to read", () => {
  const LENGTH = 500_000;
  const pieces = [
    "0",
    "1",
    " ",
    "v",
    "=",
    ".",
    "-",
    "+",
    "a",
    "*",
    "x",
    "^",
    "~",
    "|",
    "||",
    "<",
    "0.",
    "1.",
    "-a",
    "a.",
    "+a",
    "1 ",
    "1 - ",
    " - ",
    "> ",
    "~> ",
    "1 || ",
    "\u00a0",
    "\n",
  ];
  const texts = pieces.flatMap((piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    return [text, `1.2.3${text}`, `1.2.3-${text}`, `1${text}1`, `^1.2.3${text}.`, `${text}!`];
  });
  /** Milliseconds. Of dots many parts are made. @param {string} text */
  const most = (text) => (text.includes("..") || text.includes("a.") || text.includes(".a") ? 200 : 50);
  /** The quickest of three, by what the processor does for it. @param {() => void} run */
  const time = (run) => {
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };

  it("the runtime reads versions", () => {
    for (const text of texts) {
      const taken = time(() =>
        full.satisfies(
          [
            [
              [1, 2, 3, "a"],
              [2, 0, 0, 0],
            ],
          ],
          text,
        ),
      );
      assert.ok(taken <= most(text), `${JSON.stringify(text.slice(0, 12))}: ${taken} ms`);
    }
  });

  it("Rust reads versions and ranges", TIMEOUT, () => {
    // By a tenth of the texts at a time: they are long.
    for (let start = 0; start < texts.length; start += 20) {
      const some = texts.slice(start, start + 20);
      askRust(
        "times",
        some.map((text) => [text, text]),
      ).forEach((taken, index) => {
        assert.ok(taken <= most(some[index]), `${JSON.stringify(some[index].slice(0, 12))}: ${taken} ms`);
      });
    }
  });
});
