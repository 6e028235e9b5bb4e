// Coverage-guided fuzzing by libFuzzer, with the Rust of this project; needs a C++ compiler.
// node scripts/fuzz.js [target ...] [--runs 10000000] [--seconds 60]
// Targets and what must hold: crates/fuzz. What was found stays in .output/fuzz/<target> and is where the next run begins.

const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { ROOT, cargoEnv, must, run, say, targetDir } = require("./run");

const OUTPUT = path.join(ROOT, ".output", "fuzz");
const SOURCE = path.join(ROOT, "crates", "fuzz", "src", "lib.rs");

/** What makes libFuzzer see which code an input reaches. */
const COVERAGE = [
  "-Cpasses=sancov-module",
  "-Cllvm-args=-sanitizer-coverage-level=4",
  "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
  "-Cllvm-args=-sanitizer-coverage-pc-table",
  "-Cllvm-args=-sanitizer-coverage-trace-compares",
].join(" ");

/** @param {string} name @param {string[]} args @returns {string | undefined} */
function option(name, args) {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args.splice(at, 2)[1];
}

/** @param {string} output of libFuzzer @param {RegExp} pattern */
const last = (output, pattern) => [...output.matchAll(pattern)].at(-1)?.[1] || "?";

/**
 * @param {string} target
 * @param {string} binary
 * @param {string[]} limits
 */
async function fuzz(target, binary, limits) {
  const folder = path.join(OUTPUT, target);
  fs.mkdirSync(folder, { recursive: true });
  say(`fuzzing ${target}`);
  const log = path.join(folder, "..", `${target}.log`);
  const args = [
    folder,
    ...limits,
    "-max_len=4096",
    "-timeout=5",
    "-print_final_stats=1",
    `-artifact_prefix=${folder}-`,
  ];
  // libFuzzer writes to stderr.
  const shell = `"$0" "$@" 2>"$FEDERATION_FUZZ_LOG"`;
  const env = { FEDERATION_FUZZ: target, FEDERATION_FUZZ_LOG: log };
  const { code } = await run("sh", ["-c", shell, binary, ...args], { env });
  const output = fs.readFileSync(log, "utf8");
  const executions = last(output, /stat::number_of_executed_units: (\d+)/g);
  const each = last(output, /stat::average_exec_per_sec: +(\d+)/g);
  process.stdout.write(
    `${target}: ${executions} executions, ${each}/s, coverage ${last(output, /cov: (\d+)/g)}, ` +
      `${fs.readdirSync(folder).length} inputs kept, ${code === 0 ? "nothing found" : `FAILED, see ${log}`}\n`,
  );
  return code === 0;
}

async function main() {
  const args = process.argv.slice(2);
  const seconds = option("seconds", args);
  const runs = option("runs", args);
  const limits = seconds ? [`-max_total_time=${seconds}`] : [`-runs=${runs || 10_000_000}`];
  const all = [...fs.readFileSync(SOURCE, "utf8").matchAll(/Target \{ name: "([\w-]+)"/g)].map(([, name]) => name);
  // With a target named, build scripts and macros are spared.
  const { stdout } = spawnSync("rustc", ["-vV"], { encoding: "utf8" });
  const host = last(stdout, /host: (\S+)/g);
  const build = ["build", "--profile", "fuzz", "-p", "fuzz", "--features", "libfuzzer", "--target", host];
  // A target folder of its own: other flags would build everything anew each time.
  const folder = path.join(targetDir(), "libfuzzer");
  await must("cargo", build, { env: { ...cargoEnv(), CARGO_TARGET_DIR: folder, RUSTFLAGS: COVERAGE } });
  for (const target of args.length > 0 ? args : all) {
    if (!(await fuzz(target, path.join(folder, host, "fuzz", "fuzz"), limits))) process.exitCode = 1;
  }
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
