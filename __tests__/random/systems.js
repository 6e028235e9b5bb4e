// Random systems of applications: built by ours on both bundlers, by the bundlers' own plugins, mixed, and as one build without
// federation; all give the same. Not part of npm test while `open.js` has broad lines. FEDERATION_SEED draws others, FEDERATION_SYSTEMS says how many.
// `node __tests__/random/main.js --seed N --shrink` prints the smallest system that differs as that of the seed does.

const path = require("node:path");
const assert = require("node:assert");
const { it } = require("node:test");
const { Machine } = require("./machine");
const { SEEDS } = require("./open");
const { draw } = require("./system");

/** The same systems each time while faults are open, see `open.js`. */
const SEED = Number(process.env.FEDERATION_SEED || 1000);
const SYSTEMS = Number(process.env.FEDERATION_SYSTEMS || 40);
/** How long all of them may take, unless a number is asked for. Milliseconds. */
const BOUND = process.env.FEDERATION_SYSTEMS ? Number.POSITIVE_INFINITY : 60_000;

it(`random systems from seed ${SEED}: every import gets what it gets without federation`, {
  timeout: 24 * 3_600_000,
}, async () => {
  const machine = new Machine(path.join(__dirname, "..", ".output", "random", "test"));
  /** @type {string[]} */
  const faults = [];
  const began = Date.now();
  let count = 0;
  let nonsense = 0;
  try {
    for (; count < SYSTEMS && Date.now() - began < BOUND; count++) {
      const seed = SEED + count;
      const judged = await machine.judge(draw(seed));
      if (judged.nonsense) nonsense++;
      if (SEEDS[seed]) continue;
      for (const { kind, way, site, found, right, by } of judged.faults) {
        faults.push(`seed ${seed}: ${kind}: ${way}: ${site}: found ${found}, right is ${right}, by ${by}`);
      }
    }
  } finally {
    machine.close();
  }
  process.stdout.write(`${count} random systems from seed ${SEED}, ${nonsense} of them no bundler can build\n`);
  assert.ok(count - nonsense > count / 2, "most systems can be built");
  assert.deepStrictEqual(faults, [], "node __tests__/random/main.js --seed N --shrink prints a minimal system");
});
