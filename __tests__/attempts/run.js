// Plays orders on what one bundler built, in a process of its own, since it listens to what nobody handles.
//   node __tests__/attempts/run.js webpack --seed 1 --count 2000            orders 1 to 2,000
//   node __tests__/attempts/run.js webpack --seed 17 [--verbose]             order 17 alone, told step by step
//   node __tests__/attempts/run.js webpack --seed 17 --shrink                the shortest order that fails as order 17 does
//   node __tests__/attempts/run.js webpack --order '{"host":...}'            that very order
// `--host node` takes that host alone, `--keep` takes what was built before.

const path = require("node:path");
const { buildAll } = require("./build");
const { Play } = require("./play");
const { KNOWN } = require("./known");
const { OPEN } = require("./open");
const { makeOrder, shrink } = require("./order");

const OUTPUT = path.join(__dirname, "..", ".output", "attempts");
/** So many failures are enough to see. */
const ENOUGH = 5;

/** @typedef {import("./play").Order} Order */

/** @param {string} name @returns {string | undefined} */
function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1] || "";
}

// A reader may have seen enough.
process.stdout.on("error", () => process.exit(1));

/** The order that is being played. @type {Play | undefined} */
let playing;
process.on("unhandledRejection", (/** @type {any} */ reason) => {
  const text = `unhandled rejection: ${reason?.error || reason?.message || reason}`;
  if (playing) playing.judge.blame(text);
  else process.stderr.write(`${text}\n`);
});

/** How many imports came to what. @type {Record<string, number>} */
const outcomes = {};

/** @param {import("./play").Built} built @param {Order} order @param {(text: string) => void} [say] */
async function play(built, order, say) {
  playing = new Play(built, order, say);
  const { judge } = playing;
  try {
    const faults = await playing.run();
    for (const { error } of judge.outcomes) {
      const what = error ? error.kind || error.name : "given";
      outcomes[what] = (outcomes[what] || 0) + 1;
    }
    return faults;
  } finally {
    playing = undefined;
  }
}

/** What kind of failure it is: without times and versions. @param {string} fault */
const kindOf = (fault) =>
  fault
    .split("\n")[0]
    .replace(/\d+/g, "0")
    .replace(/(shop|nav)(\/\w)?/g, "R");

async function main() {
  const bundlerName = process.argv[2];
  const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);
  const seed = Number(option("seed") || 1);
  const given = option("order");
  const has = (/** @type {string} */ name) => process.argv.includes(`--${name}`);
  const built = await buildAll(bundlerName, OUTPUT, has("keep"));

  if (option("count") === undefined) {
    let order = given
      ? /** @type {Order} */ ({ late: "broken", seed, ...JSON.parse(given) })
      : makeOrder(seed, option("host"));
    let faults = await play(built, order);
    if (faults.length && has("shrink")) {
      const kind = kindOf(faults[0]);
      order = await shrink(order, async (next) => (await play(built, next)).some((fault) => kindOf(fault) === kind));
      faults = await play(built, order, say);
    } else if (has("verbose")) await play(built, order, say);
    say(`${JSON.stringify(order)}\n${faults.join("\n") || "everything holds"}`);
    process.exitCode = faults.length ? 1 : 0;
    return;
  }

  const began = Date.now();
  const count = Number(option("count"));
  for (const [title, order] of Object.entries(KNOWN)) {
    const faults = await play(built, { late: "broken", seed: 1, ...order });
    if (!faults.length) continue;
    process.exitCode = 1;
    say(
      `${title}: ${faults[0]}\n  repeat: node __tests__/attempts/run.js ${bundlerName} --order '${JSON.stringify(order)}' --verbose`,
    );
  }
  /** @type {Map<string, number[]>} seeds by kind of failure */
  const kinds = new Map();
  let failed = 0;
  for (let number = seed; number < seed + count; number++) {
    const faults = await play(built, makeOrder(number, option("host")));
    if (number in OPEN && faults.length) continue;
    if (number in OPEN) faults.push(`it holds: take ${number} out of attempts/open.js`);
    if (!faults.length) continue;
    failed++;
    const kind = kindOf(faults[0]);
    kinds.set(kind, [...(kinds.get(kind) || []), number]);
    if (!has("all") && failed >= ENOUGH) break;
  }
  for (const [kind, seeds] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    say(`${seeds.length} times: ${kind}\n  seeds ${seeds.slice(0, 8).join(", ")}`);
  }
  if (failed) say(`repeat: node __tests__/attempts/run.js ${bundlerName} --seed ${[...kinds.values()][0][0]} --shrink`);
  const counts = Object.entries(outcomes).sort((a, b) => b[1] - a[1]);
  say(`imports: ${counts.map(([what, number]) => `${number} ${what}`).join(", ")}`);
  say(`${bundlerName}: ${count} orders from ${seed}, ${failed} failed, ${Date.now() - began} ms`);
  if (failed) process.exitCode = 1;
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
