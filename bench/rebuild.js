// Rebuilds after an edit in watch mode, beside the bundlers' own plugins: CPU of a rebuild, and how memory grows.
// Some ten minutes on two quiet cores.
// node bench/rebuild.js [--quick] [--rebuilds 500] [--by "ours, rspack;rspack"]

const { execFile } = require("node:child_process");
const path = require("node:path");
const { promisify } = require("node:util");
const { OUTPUT, keep, setUp, start } = require("./support/setup");
const { median, option } = require("./support/figures");
const { writeTable } = require("../__tests__/support/table");
const { BUILDS } = require("./build/config");
const { generate } = require("./build/generate");

const quick = process.argv.includes("--quick");
const rebuilds = Number(option("rebuilds") || (quick ? 40 : 500));
/** Of the others' memory nothing is claimed. */
const FEWER = ["enhanced", "rspack MF2"];
const only = option("by")?.split(";");
const SHAPE = { M: 1_000, E: 20, S: 20, R: 10 };

/** Of the later half: the beginning is caches that fill. Kilobytes a rebuild. @param {number[]} sizes megabytes, every 10 rebuilds */
function growth(sizes) {
  const late = sizes.slice(Math.floor(sizes.length / 2));
  const third = Math.max(1, Math.floor(late.length / 3));
  const [from, to] = [median(late.slice(0, third)), median(late.slice(-third))];
  return ((to - from) * 1000) / ((late.length - third) * 10);
}

start(async () => {
  await setUp();
  const folder = path.join(OUTPUT, "rebuild", "app");
  /** @type {Record<string, { cpu: number, memory: number, growth?: number }>} */
  const figures = {};
  for (const name of Object.keys(BUILDS).filter((name) => !only || only.includes(name))) {
    generate(folder, SHAPE);
    const times = FEWER.includes(name) ? Math.min(rebuilds, 100) : rebuilds;
    const job = JSON.stringify({ name, folder, shape: SHAPE, mode: "development", rebuilds: times });
    const args = ["--expose-gc", path.join(__dirname, "build", "watch.js"), job];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
    const { cpu, sizes } = JSON.parse(stdout);
    // The first rebuilds warm up.
    figures[name] = {
      cpu: +median(cpu.slice(5)).toFixed(1),
      memory: Math.round(sizes[sizes.length - 1]),
      growth: times < rebuilds ? undefined : +growth(sizes).toFixed(1),
    };
    process.stdout.write(`${name}: ${JSON.stringify(figures[name])}\n`);
  }
  const rows = [
    ["", "CPU of a rebuild, ms", "added", "memory at the end, MB", "growth in the later half, KB a rebuild"],
  ];
  for (const [name, { cpu, memory, growth }] of Object.entries(figures)) {
    const base = figures[BUILDS[name].over || ""];
    rows.push([name, `${cpu}`, base ? (cpu - base.cpu).toFixed(1) : "", `${memory}`, `${growth ?? ""}`]);
  }
  writeTable(path.join(OUTPUT, "rebuild.md"), rows);
  const over = Object.fromEntries(Object.entries(BUILDS).map(([name, { over }]) => [name, over]));
  if (!only && !quick) keep("rebuild", { shape: SHAPE, rebuilds, over, figures });
});
