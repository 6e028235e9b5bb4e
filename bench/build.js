// What federation adds to a build, beside every other plugin: CPU of the process and peak memory, over the same bundler
// without a plugin. Every build is a process of its own, the plugins take turns, medians count.
// An axis takes some ten minutes on two quiet cores (M, E) or five (S, R): node bench/build.js --axis M keeps what is known
// of the others.
// node bench/build.js [--quick] [--rounds 5] [--axis M,E,S,R] [--by "ours, rspack;rspack V1"] [--longest 1000]

const { execFile } = require("node:child_process");
const path = require("node:path");
const { promisify } = require("node:util");
const { OUTPUT, keep, kept, setUp, start } = require("./support/setup");
const { median, option } = require("./support/figures");
const { writeTable } = require("../__tests__/support/table");
const { BUILDS } = require("./build/config");
const { generate } = require("./build/generate");

/** @typedef {import("./build/generate").Shape} Shape */
/** @typedef {{ cpu: number, memory: number }} Taken milliseconds, megabytes */

const quick = process.argv.includes("--quick");
const rounds = Number(option("rounds") || (quick ? 1 : 5));
const longest = Number(option("longest") || (quick ? 200 : Number.POSITIVE_INFINITY));
const axes = option("axis")?.split(",") || ["M", "E", "S", "R"];
const only = option("by")?.split(";");

/** @type {Record<string, { rest: Shape, lengths: number[] }>} */
const AXES = {
  M: { rest: { M: 0, E: 1, S: 2, R: 1 }, lengths: [200, 2_000, 10_000] },
  E: { rest: { M: 1_000, E: 0, S: 2, R: 1 }, lengths: [1, 100, 1_000] },
  S: { rest: { M: 1_000, E: 1, S: 0, R: 1 }, lengths: [2, 50, 300] },
  R: { rest: { M: 1_000, E: 1, S: 2, R: 0 }, lengths: [1, 50] },
};
/** Where one webpack build takes a quarter of a minute, three rounds are enough. @param {Shape} shape */
const roundsOf = ({ M, E }) => (M >= 10_000 || E >= 1_000 ? Math.min(rounds, 3) : rounds);
/** What ours is compared with, and how much of its added CPU is the aim. */
const PEERS = { "ours, webpack": "webpack's plugin", "ours, rspack": "rspack V1" };
/** @type {Record<string, (axis: string) => number>} */
const BARS = { "ours, webpack": (axis) => (axis === "E" ? 0.5 : 0.6), "ours, rspack": () => 1 };

/** @param {{ axis: string }[]} points @returns {Record<string, Record<string, number>>} by build and axis */
const barsOf = (points) =>
  Object.fromEntries(
    Object.entries(BARS).map(([name, bar]) => [name, Object.fromEntries(points.map(({ axis }) => [axis, bar(axis)]))]),
  );

/** Names of the builds to run: those asked for, and what they are compared with. */
const names = Object.keys(BUILDS).filter(
  (name) => !only || only.includes(name) || only.some((wanted) => BUILDS[wanted]?.over === name),
);

/** @param {string} name @param {string} folder @param {Shape} shape @returns {Promise<Taken>} */
async function run(name, folder, shape) {
  const job = JSON.stringify({ name, folder, shape, mode: "production" });
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(__dirname, "build", "child.js"), job]);
  return JSON.parse(stdout);
}

/**
 * @param {Shape} shape
 * @returns {Promise<Record<string, Taken>>} by build; the bundlers' own figures are absolute, the others are what was added
 */
async function measure(shape) {
  const folder = path.join(OUTPUT, "build", Object.values(shape).join("-"));
  generate(folder, shape);
  /** @type {Record<string, Taken[]>} */
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < roundsOf(shape); round++) {
    // Whoever is first is not always the same.
    const turns = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
    for (const name of turns) taken[name].push(await run(name, folder, shape));
  }
  const absolute = Object.fromEntries(
    names.map((name) => [
      name,
      { cpu: median(taken[name].map(({ cpu }) => cpu)), memory: median(taken[name].map(({ memory }) => memory)) },
    ]),
  );
  return Object.fromEntries(
    names.map((name) => {
      const { over } = BUILDS[name];
      const { cpu, memory } = absolute[name];
      const base = over ? absolute[over] : { cpu: 0, memory: 0 };
      return [name, { cpu: Math.round(cpu - base.cpu), memory: Math.round(memory - base.memory) }];
    }),
  );
}

start(async () => {
  await setUp();
  /** @type {{ axis: string, length: number, shape: Shape, rounds: number, figures: Record<string, Taken> }[]} */
  const added = [];
  const rows = [["", "by", "added CPU, ms", "of the peer's", "aim", "added peak memory, MB"]];
  for (const axis of axes) {
    const { rest, lengths } = AXES[axis];
    for (const length of lengths.filter((length) => length <= longest)) {
      const shape = { ...rest, [axis]: length };
      const figures = await measure(shape);
      added.push({ axis, length, shape, rounds: roundsOf(shape), figures });
      for (const [name, { cpu, memory }] of Object.entries(figures)) {
        const peer = figures[/** @type {any} */ (PEERS)[name]];
        const absolute = BUILDS[name].over ? "" : " in all";
        const ratio = peer ? (cpu / peer.cpu).toFixed(2) : "";
        const bar = peer ? `${BARS[name](axis)}` : "";
        rows.push([`${axis} = ${length}`, name, `${cpu}${absolute}`, ratio, bar, `${memory}${absolute}`]);
        process.stdout.write(`${rows[rows.length - 1].join(" | ")}\n`);
      }
    }
  }
  writeTable(path.join(OUTPUT, "build.md"), rows);
  if (only || quick) return;
  const others = (kept("build")?.added || []).filter((/** @type {any} */ { axis }) => !axes.includes(axis));
  const all = Object.keys(AXES).flatMap((axis) => [...others, ...added].filter((point) => point.axis === axis));
  keep("build", { unit: "ms of CPU, MB", peers: PEERS, bars: barsOf(all), added: all });
});
