// Which registration wins and which copy an import gets: webpack's rules, one row each.
//
// way to consume (see `configOf`), share scope at `init` (see `scopeOf`), what the import gives, what is warned.
// The container is called `m`; its own copies are from `m`.

const NO_KEY = (/** @type {string} */ key) => `Error: Shared module ${key} doesn't exist in shared scope default`;
const UNFIT = (/** @type {string} */ key, /** @type {string} */ how = "") =>
  `No satisfying version (^2.0.0)${how} of shared module ${key} found in shared scope default.`;
const SINGLETON = (/** @type {string} */ key, /** @type {string} */ version) =>
  `Unsatisfied version ${version} of shared singleton module ${key} (required ^2.0.0)`;

/** @type {[string, string[], string, string?][]} */
const RULES = [
  // Which registration wins, same version: nothing there, else not loaded and (eager over not eager, else greater name).
  ["own=2.2.0", [], "2.2.0 m"],
  ["own=2.2.0", ["2.2.0 a"], "2.2.0 m"],
  ["own=2.2.0", ["2.2.0 z"], "2.2.0 z"],
  ["own=2.2.0", ["2.2.0 a loaded"], "2.2.0 a"],
  ["own=2.2.0", ["2.2.0 a eager"], "2.2.0 a"],
  ["own=2.2.0", ["2.2.0 z eager"], "2.2.0 z"],
  ["eager own=2.2.0", ["2.2.0 z"], "2.2.0 m"],
  ["eager own=2.2.0", ["2.2.0 z eager"], "2.2.0 z"],
  ["eager own=2.2.0", ["2.2.0 a eager"], "2.2.0 m"],
  ["eager own=2.2.0", ["2.2.0 a eager loaded"], "2.2.0 a"],

  // load
  ["", [], NO_KEY("any")],
  ["", ["1.0.0 a", "3.0.0 c", "2.0.0 b"], "3.0.0 c"],
  ["", ["1.0.0 a loaded", "3.0.0 c"], "3.0.0 c"],
  ["own=2.2.0", ["1.0.0 a"], "2.2.0 m"],
  ["own=2.2.0", ["3.0.0 a"], "3.0.0 a"],
  ["", ["2.0.0-beta a", "2.0.0-alpha.2 b", "2.0.0-alpha.10 c"], "2.0.0-beta a"],

  // loadVersion
  ["range", [], NO_KEY("range")],
  ["range", ["1.0.0 a", "2.0.0 b", "2.1.0 c", "3.0.0 d"], "2.1.0 c"],
  ["range", ["1.0.0 a"], "1.0.0 a", `${UNFIT("range")}\nAvailable versions: 1.0.0 from a`],
  ["range", ["3.0.0 a", "1.0.0 b"], "3.0.0 a", `${UNFIT("range")}\nAvailable versions: 3.0.0 from a, 1.0.0 from b`],
  ["range", ["2.1.0-beta a", "2.0.0 b"], "2.0.0 b"],
  ["range own=2.2.0", ["1.0.0 a"], "2.2.0 m"],
  ["range own=2.2.0", ["2.3.0 a"], "2.3.0 a"],
  [
    "range own=1.1.0",
    ["1.2.0 a"],
    "1.2.0 a",
    `${UNFIT("range-own-1-1-0")}\nAvailable versions: 1.2.0 from a, 1.1.0 from m`,
  ],

  ["star", ["1.0.0 a", "2.1.0 b", "3.0.0-beta c"], "2.1.0 b"],
  ["star own=1.1.0", ["2.0.0-beta a"], "1.1.0 m"],

  // loadStrictVersion
  ["range strict", [], NO_KEY("range-strict")],
  ["range strict", ["2.0.0 a", "2.1.0 b", "3.0.0 c"], "2.1.0 b"],
  ["range strict", ["1.0.0 a", "3.0.0 b"], `Error: ${UNFIT("range-strict")}`],
  ["range strict own=1.1.0", ["1.2.0 a", "3.0.0 b"], "1.1.0 m"],
  ["range strict own=2.2.0", ["2.1.0 a"], "2.2.0 m"],
  ["strict own=1.1.0", ["3.0.0 a"], "3.0.0 a"],

  // loadSingleton: the loaded one stops the climb only when it is the best so far.
  ["singleton", [], NO_KEY("singleton")],
  ["singleton", ["1.0.0 a", "3.0.0 c", "2.0.0 b"], "3.0.0 c"],
  ["singleton", ["1.0.0 a loaded", "2.0.0 b"], "1.0.0 a"],
  ["singleton", ["2.0.0 b", "1.0.0 a loaded"], "2.0.0 b"],
  ["singleton", ["1.0.0 a", "2.0.0 b loaded", "3.0.0 c"], "2.0.0 b"],
  ["singleton own=2.2.0", ["1.0.0 a loaded"], "1.0.0 a"],
  ["singleton own=2.2.0", ["1.0.0 a"], "2.2.0 m"],

  // loadSingletonVersion
  ["range singleton", [], NO_KEY("range-singleton")],
  ["range singleton", ["2.0.0 a", "2.1.0 b"], "2.1.0 b"],
  ["range singleton", ["2.0.0 a", "3.0.0 b"], "3.0.0 b", SINGLETON("range-singleton", "3.0.0 from b")],
  ["range singleton", ["1.0.0 a loaded", "2.0.0 b"], "1.0.0 a", SINGLETON("range-singleton", "1.0.0 from a")],
  ["range singleton own=2.2.0", ["3.0.0 a"], "3.0.0 a", SINGLETON("range-singleton-own-2-2-0", "3.0.0 from a")],
  ["range singleton own=1.1.0", [], "1.1.0 m", SINGLETON("range-singleton-own-1-1-0", "1.1.0 from m")],

  // loadStrictSingletonVersion
  ["range strict singleton", [], NO_KEY("range-strict-singleton")],
  ["range strict singleton", ["2.0.0 a"], "2.0.0 a"],
  ["range strict singleton", ["2.0.0 a", "3.0.0 b"], `Error: ${SINGLETON("range-strict-singleton", "3.0.0 from b")}`],
  [
    "range strict singleton own=2.2.0",
    ["1.0.0 a loaded"],
    `Error: ${SINGLETON("range-strict-singleton-own-2-2-0", "1.0.0 from a")}`,
  ],

  // Eager: only eager entries count.
  ["eager", [], NO_KEY("eager")],
  ["eager", ["1.0.0 a eager", "2.0.0 b"], "1.0.0 a"],
  ["eager own=2.2.0", ["3.0.0 a"], "2.2.0 m"],
  ["range eager", ["2.0.0 a eager", "2.1.0 b"], "2.0.0 a"],
  [
    "range eager",
    ["1.0.0 a eager", "2.1.0 b"],
    "1.0.0 a",
    `${UNFIT("range-eager", " for eager consumption")}\nAvailable versions: 1.0.0 from a, 2.1.0 from b`,
  ],
  ["range strict eager", ["1.0.0 a eager"], `Error: ${UNFIT("range-strict-eager", " for eager consumption")}`],
  ["range strict eager own=1.1.0", ["1.0.0 a eager", "2.0.0 b"], "1.1.0 m"],
  ["singleton eager", ["1.0.0 a eager", "2.0.0 b"], "1.0.0 a"],
  ["range singleton eager", ["1.0.0 a eager"], "1.0.0 a", SINGLETON("range-singleton-eager", "1.0.0 from a")],
  ["range strict singleton eager", ["2.0.0 a eager"], "2.0.0 a"],
  ["range strict singleton eager own=2.2.0", ["3.0.0 a"], "2.2.0 m"],
];

/**
 * Where ours is meant to differ. `applies`: to which rows; `ours`: what it then gives.
 * @type {{ why: string, applies(way: string, entries: string[], webpack: string): boolean, ours: RegExp }[]}
 */
const DIFFERENCES = [
  {
    why: "nothing eager is there: webpack looks up version 0 and dies of that, or names it; ours takes its own copy or says so",
    applies: (way, entries, webpack) =>
      /eager/.test(way) &&
      /^TypeError|Unsatisfied version 0 from 0|No satisfying .* for eager/.test(webpack) &&
      entries.length > 0,
    ours: /^(2\.2\.0 m|1\.1\.0 m|Error: Shared module is not available for eager consumption: [-\w]+)(, then \1)?$/,
  },
  {
    why: "a copy that cannot be had gives way to the next one that fits, and the next import tries again; in webpack the failure sticks, the second import gives a half-evaluated module",
    applies: (_, entries) => entries.some((entry) => entry.endsWith("fails")),
    ours: /^(Error: .+, then (Error: .+|2\.\d\.0 \w)|(\d\.\d\.0 \w), then \3)$/,
  },
  {
    why: "`2` is 2.0.0 to ours, so it satisfies ^2.0.0; to webpack it is less",
    applies: (way, entries) => /range/.test(way) && entries.includes("2 a"),
    ours: /^2 a$/,
  },
  {
    why: "a word is below every version to ours, above every number to webpack",
    applies: (_, entries) => entries.includes("latest a"),
    ours: /^(\d\.\d\.\d m|latest a|Error: (No satisfying|Unsatisfied) version .*)$/,
  },
  {
    why: "`*` takes a prerelease where no release is left to take, as npm's installer does",
    applies: (way, entries) => /star/.test(way) && entries.some((entry) => entry.startsWith("2.1.0-beta.1")),
    ours: /^2\.1\.0-beta\.1 a$/,
  },
];

module.exports = { RULES, DIFFERENCES };
