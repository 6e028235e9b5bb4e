// node __tests__/random/main.js [--seed N] [--count N] [--seconds N] [--shrink [--like TEXT]] [--file SYSTEM.json]

const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { allFiles, optionsOf } = require("./builds");
const { Machine } = require("./machine");
const { shrink } = require("./shrink");
const { signature } = require("./signature");
const { draw } = require("./system");

const OUTPUT = path.join(__dirname, "..", ".output", "random");
const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);

/** @param {import("./compare").Difference} difference */
const lineOf = ({ kind, way, site, found, right, by }) =>
  `${kind}: ${way}${site && `: ${site}`}\n    found ${found}\n    right ${right}${by && `, by ${by}`}`;

/** What must stay the same while a system is made smaller. @param {import("./compare").Difference} difference */
const sort = ({ kind, way, found }) =>
  `${kind} ${way} ${/never|a promise|nothing|threw \w+.{0,20}|\w*Error: .{0,30}/.exec(found)?.[0]}`;

/** A system as people read it: files, configurations, and the data that builds it again. @param {import("./system").System} system */
function print(system) {
  for (const [file, text] of Object.entries(allFiles(system))) say(`// ${file}\n${text}`);
  for (const app of system.apps) {
    const { name, module, settings, entries, boot } = app;
    say(`// ${name}: ${JSON.stringify({ mode: system.mode, settings, entries, boot, module })}`);
    say(`new ModuleFederationPlugin(${JSON.stringify(optionsOf(system, app, "ours"), null, 1)})`);
  }
  say(JSON.stringify(system));
}

/** @param {Machine} machine @param {import("./system").System} system @param {import("./compare").Difference} like */
async function printSmallest(machine, system, like) {
  // No more is built than what shows it.
  const [who, bundler] = like.way.split(", ");
  const ways = who === "ours" && like.by !== "ours, webpack" && ["ours", "own", "one"].map((by) => `${by}, ${bundler}`);
  const all = ways ? [...new Set([...ways, like.by])] : undefined;
  const small = await shrink(system, async (candidate) =>
    (await machine.judge(candidate, all)).faults.some((fault) => sort(fault) === sort(like)),
  );
  print(small);
  for (const fault of (await machine.judge(small)).faults) say(`  ${lineOf(fault)}`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: String(Date.now() % 1e9) },
      count: { type: "string", default: "1" },
      seconds: { type: "string", default: "86400" },
      shrink: { type: "boolean" },
      like: { type: "string", default: "" },
      file: { type: "string" },
    },
  });
  const first = Number(values.seed);
  const end = Date.now() + Number(values.seconds) * 1000;
  const total = { first, count: 0, bad: 0, nonsense: 0, wanted: /** @type {Record<string, number>} */ ({}) };
  /** @type {Record<string, { times: number, seeds: number[] }>} */
  const kinds = {};
  const machine = new Machine(path.join(OUTPUT, String(first)));
  for (let seed = first; seed < first + Number(values.count) && Date.now() < end; seed++) {
    const system = values.file ? JSON.parse(fs.readFileSync(values.file, "utf8")) : draw(seed);
    const { faults, nonsense, wanted } = await machine.judge(system);
    total.count++;
    if (nonsense) total.nonsense++;
    for (const [what, times] of Object.entries(wanted)) total.wanted[what] = (total.wanted[what] || 0) + times;
    if (faults.length === 0) continue;
    total.bad++;
    say(`seed ${seed}: ${faults.length} differences`);
    for (const fault of faults.slice(0, values.count === "1" ? 20 : 2)) say(`  ${lineOf(fault)}`);
    for (const fault of faults) {
      const what = signature(fault, system);
      kinds[what] ||= { times: 0, seeds: [] };
      kinds[what].times++;
      if (!kinds[what].seeds.includes(seed) && kinds[what].seeds.length < 5) kinds[what].seeds.push(seed);
    }
    const like = faults.find((fault) => signature(fault, system).includes(values.like));
    if (values.shrink && like) await printSmallest(machine, system, like);
  }
  machine.close();
  for (const [what, { times, seeds }] of Object.entries(kinds).sort(([a], [b]) => (a < b ? -1 : 1))) {
    say(`${String(times).padStart(5)} ${what} (${seeds.join(", ")})`);
  }
  say(JSON.stringify(total));
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
