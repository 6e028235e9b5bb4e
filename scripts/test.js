// Everything: set-up, formatting, lints, types, Rust's tests, the JavaScript tests. Ends with a line `N passed, N failed`.

const fs = require("node:fs");
const path = require("node:path");
const { ROOT, browser, cargoEnv, dependencies, run, say } = require("./run");
const { build } = require("./build");

/** Where tools of npm packages are. @param {string} name */
const tool = (name) => path.join(ROOT, "node_modules", ".bin", name);
const CARGO = { env: cargoEnv() };
const PROFILE = ["--profile", "ci"];

let passed = 0;
let failed = 0;

/**
 * @param {string} title
 * @param {string} command
 * @param {string[]} args
 * @param {(output: string) => [number, number]} [count] passed and failed, from the output; one check without
 * @param {Parameters<typeof run>[2]} [options]
 */
async function step(title, command, args, count, options) {
  say(title);
  const { code, output } = await run(command, args, options);
  const [good, bad] = count ? count(output) : [code === 0 ? 1 : 0, 0];
  passed += good;
  failed += code !== 0 && bad === 0 ? 1 : bad;
}

/** @param {RegExp} pattern with one group, a number; found any number of times */
const sum = (pattern) => (/** @type {string} */ output) =>
  [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
/** @param {string} output of cargo test */
const rust = (output) =>
  /** @type {[number, number]} */ ([sum(/(\d+) passed;/g)(output), sum(/(\d+) failed;/g)(output)]);
/** @param {string} output of node --test */
const node = (output) =>
  /** @type {[number, number]} */ ([sum(/^(?:#|ℹ) pass (\d+)$/gm)(output), sum(/^(?:#|ℹ) fail (\d+)$/gm)(output)]);

/** @param {string} output of npm start -- --check */
const checks = (output) =>
  /** @type {[number, number]} */ ([
    (output.match(/^ {2}✓ /gm) || []).length,
    (output.match(/^ {2}✗ /gm) || []).length,
  ]);

async function main() {
  await dependencies();
  await dependencies(path.join(ROOT, "__tests__", "peers"));
  await dependencies(path.join(ROOT, "__tests__", "hmr"));
  await dependencies(path.join(ROOT, "__tests__", "testing"));
  await browser();
  await build("ci");

  await step("formatting and lints of JavaScript", tool("biome"), ["check", "--error-on-warnings", "."]);
  await step("formatting of Rust", "cargo", ["fmt", "--check"]);
  await step(
    "lints of Rust",
    "cargo",
    ["clippy", ...PROFILE, "--workspace", "--all-targets", "--", "-D", "warnings"],
    undefined,
    CARGO,
  );
  await step("types of the glue", tool("tsc"), ["-p", "."]);
  await step("types of the runtime's templates", tool("tsc"), ["-p", "crates/runtime/templates"]);
  await step(
    "tests of Rust",
    "cargo",
    ["test", ...PROFILE, "-p", "federation", "-p", "exports", "-p", "runtime", "-p", "fuzz"],
    rust,
    CARGO,
  );
  const files = fs.readdirSync(path.join(ROOT, "__tests__")).filter((name) => name.endsWith(".test.js"));
  for (const file of files.sort()) {
    await step(file, process.execPath, ["--test", "--test-reporter=spec", path.join("__tests__", file)], node);
  }
  await step("the examples, as npm start -- --check", process.execPath, ["scripts/start.js", "--check"], checks, {
    env: { FEDERATION_PROFILE: "ci" },
  });

  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed ? 1 : 0;
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.stdout.write(`\n${passed} passed, ${failed + 1} failed\n`);
  process.exitCode = 1;
});
