// What `federation-rs check` takes for 1,000 applications that share 300 packages each. node bench/check.js

const fs = require("node:fs");
const path = require("node:path");
const { spawnSync } = require("node:child_process");
const { OUTPUT, keep, setUp, start } = require("./support/setup");
const { manifestOf } = require("../__tests__/check/manifests");
const { writeTable } = require("../__tests__/support/table");

const APPLICATIONS = 1000;
const PACKAGES = 300;
const RUNS = 3;
/** What it may take. */
const AIM = { seconds: 2, megabytes: 300 };
const CLI = path.join(__dirname, "..", "bin", "federation-rs.js");

/** Numbers that look random and are the same in every run. @param {number} seed */
function series(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % below;
  };
}

/**
 * One application: its packages in versions near each other, every tenth in two majors, every third a singleton.
 * @param {number} index
 * @param {(below: number) => number} next
 * @param {boolean} host the first names all the others
 */
function application(index, next, host) {
  const shared = Array.from({ length: PACKAGES }, (_, number) => {
    const major = number % 10 === 0 ? 1 + next(2) : 1;
    const minor = next(6);
    const range = `^${major}.${Math.max(0, minor - 1)}.0`;
    return `package-${number} ${major}.${minor}.${next(3)} needs=${range}${number % 3 ? "" : " singleton"} bytes=${1000 + number}`;
  });
  const isHost = host && index === 0;
  const others = Array.from({ length: APPLICATIONS - 1 }, (_, number) => `app${number + 1}`);
  const remotes = isHost ? Object.fromEntries(others.map((name) => [name, { "./Main": ["default"] }])) : {};
  /** @type {Record<string, string[]>} */
  const exposes = isHost ? {} : { "./Main": ["default"] };
  /** @type {any} */
  const manifest = manifestOf({ name: `app${index}`, shared, remotes, exposes });
  // As large as real ones: each copy also in the shape that others read, its files with their hashes.
  const integrity = `sha384-${"A".repeat(64)}`;
  const files = Array.from({ length: PACKAGES }, (_, number) => `static/js/${number * 7919}.${"0".repeat(16)}.js`);
  manifest["federation-rs"].assets = Object.fromEntries(files.map((file) => [file, { bytes: 1000, integrity }]));
  manifest.shared = manifest["federation-rs"].provides.map((/** @type {any} */ copy, /** @type {number} */ number) => ({
    id: `app${index}:${copy.key}`,
    name: copy.key,
    version: copy.version,
    singleton: copy.singleton,
    requiredVersion: "^1.0.0",
    assets: { js: { async: [], sync: [files[number]] }, css: { async: [], sync: [] } },
    fallback: "",
  }));
  return manifest;
}

/** @param {string} folder @param {boolean} host @returns {number} bytes of all manifests */
function write(folder, host) {
  fs.rmSync(folder, { recursive: true, force: true });
  const next = series(20_261_122);
  let bytes = 0;
  for (let index = 0; index < APPLICATIONS; index++) {
    const place = path.join(folder, `app${index}`);
    fs.mkdirSync(place, { recursive: true });
    const text = JSON.stringify(application(index, next, host));
    bytes += text.length;
    fs.writeFileSync(path.join(place, "mf-manifest.json"), text);
  }
  return bytes;
}

/** @param {string[]} args @returns {{ wall: number, cpu: number, megabytes: number }} */
function measure(args) {
  const began = process.hrtime.bigint();
  const probe = path.join(__dirname, "support", "probe.js");
  const { status, stderr } = spawnSync(process.execPath, ["-r", probe, CLI, "check", ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 29,
  });
  const wall = Number(process.hrtime.bigint() - began) / 1e9;
  if (status !== 0) throw new Error(stderr);
  return { wall, ...JSON.parse(stderr) };
}

start(async () => {
  await setUp();
  const rows = [["1,000 applications x 300 shared packages", "manifests", "wall", "CPU", "memory", "aim"]];
  /** @type {Record<string, object>} */
  const results = {};
  const kinds = /** @type {[string, boolean, string[]][]} */ ([
    ["a host that names them all", true, []],
    ["no host", false, []],
    ["a host, --json", true, ["--json"]],
    ["a host, --html", true, ["--html", path.join(OUTPUT, "check.html")]],
  ]);
  for (const [kind, host, args] of kinds) {
    const folder = path.join(OUTPUT, "check");
    const bytes = write(folder, host);
    const runs = Array.from({ length: RUNS }, () => measure([folder, ...args]));
    const [best] = runs.sort((a, b) => a.cpu - b.cpu);
    results[kind] = { ...best, bytes };
    rows.push([
      kind,
      `${Math.round(bytes / 1e6)} MB`,
      `${best.wall.toFixed(2)} s`,
      `${best.cpu.toFixed(2)} s`,
      `${Math.round(best.megabytes)} MB`,
      `${AIM.seconds} s, ${AIM.megabytes} MB`,
    ]);
  }
  fs.rmSync(path.join(OUTPUT, "check"), { recursive: true, force: true });
  writeTable(path.join(OUTPUT, "check.md"), rows);
  keep("check", results);
});
