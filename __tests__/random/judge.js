// One system from its data to its differences.

const { Dice } = require("./dice");
const { WAYS, buildSystem } = require("./builds");
const { compare } = require("./compare");
const { run } = require("./run");
const { reasonFor } = require("./wanted");

/** @typedef {import("./system").System} System */
/** @typedef {import("./run").Outcome} Outcome */

const OURS = ["ours, webpack", "ours, rspack"];
const ALL = [...OURS, "own, webpack", "own, rspack"];
/** How long a run may take at first, and again if it took too long: a machine may be busy. Milliseconds. */
const PATIENCE = 1500;
const LATER = 6000;

/** What rspack's own plugin says is asked for in some systems only: webpack's decides. @param {System} system */
const waysOf = (system) => Object.keys(WAYS).filter((way) => way !== "own, rspack" || system.seed % 4 === 0);

/**
 * @param {System} system
 * @param {Record<string, Record<string, import("./builds").Built>>} built
 * @param {number} patience milliseconds
 */
async function outcomesOf(system, built, patience) {
  /** @type {Record<string, Outcome>} */
  const outcomes = {};
  for (const way of Object.keys(built)) {
    outcomes[way] = await run(system, (app) => built[way][app] || built[way][system.apps[0].name], { patience });
  }
  const dice = new Dice(system.seed);
  const mix = (/** @type {string[]} */ ways, /** @type {number} */ first) => {
    const ofApp = (/** @type {number} */ index) =>
      index === 0 ? ways[first] : index === 1 ? ways[1 - first] : dice.pick(ways);
    const chosen = Object.fromEntries(system.apps.map(({ name }, index) => [name, ofApp(index)]));
    return (/** @type {string} */ app) => built[chosen[app]][app];
  };
  if (OURS.every((way) => built[way])) {
    outcomes["mixed, ours"] = await run(system, mix(OURS, dice.between(0, 1)), { patience });
  }
  const some = dice.shuffled(ALL.filter((way) => built[way]));
  if (some.length > 2) outcomes["mixed, all"] = await run(system, mix(some, 0), { patience });
  return outcomes;
}

/**
 * @param {System} system
 * @param {string} folder
 * @param {string[]} [ways]
 * @param {(way: string) => void} [note] is told what is built
 * @returns {Promise<import("./machine").Judged>}
 */
async function judge(system, folder, ways = waysOf(system), note = () => {}) {
  const built = await buildSystem(system, folder, ways, note);
  let differences = compare(await outcomesOf(system, built, PATIENCE), built);
  if (differences.some(({ found }) => /never/.test(found))) {
    differences = compare(await outcomesOf(system, built, LATER), built);
  }
  /** @type {import("./machine").Judged} */
  const judged = { faults: [], nonsense: false, wanted: {} };
  for (const difference of differences) {
    const reason = reasonFor(difference, system);
    if (difference.kind === "nonsense") judged.nonsense = true;
    else if (reason) judged.wanted[reason] = (judged.wanted[reason] || 0) + 1;
    else judged.faults.push(difference);
  }
  return judged;
}

module.exports = { judge };
