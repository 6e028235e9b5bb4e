// What it takes to load the package: time of require(), size of the addon, number of installed packages.
// node bench/require.js

const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { OUTPUT, keep, setUp, start } = require("./support/setup");
const { median } = require("./support/figures");
const { writeTable } = require("../__tests__/support/table");
const { ROOT } = require("../scripts/run");
const { platform } = require("../lib/addon/platform");

const ROUNDS = 15;
const CODE = `const wall = performance.now(), cpu = process.cpuUsage();
require(${JSON.stringify(ROOT)});
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify([performance.now() - wall, (user + system) / 1000]));`;

start(async () => {
  await setUp();
  const taken = Array.from({ length: ROUNDS }, () =>
    JSON.parse(execFileSync(process.execPath, ["-e", CODE], { encoding: "utf8" })),
  );
  const [wall, cpu] = [0, 1].map((index) => Number(median(taken.map((one) => one[index])).toFixed(1)));
  const addon = fs.statSync(path.join(ROOT, `federation-rs.${platform()}.node`)).size;
  const own = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
  // Itself, what it depends on, and the platform's binary.
  const packages = 1 + Object.keys(own.dependencies || {}).length + 1;
  writeTable(path.join(OUTPUT, "require.md"), [
    ["", "measured", "aim"],
    ["require(), ms", `${wall}`, "30"],
    ["require(), ms of CPU", `${cpu}`, ""],
    ["addon, MB", (addon / 1e6).toFixed(2), "5"],
    ["installed packages", `${packages}`, "2"],
  ]);
  const profile = process.env.FEDERATION_PROFILE === "ci" ? "ci" : "release";
  if (profile === "release") keep("require", { rounds: ROUNDS, profile, wall, cpu, addon, packages });
});
