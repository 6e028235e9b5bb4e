// The tests, with all the set-up that they need. The last line is `N passed, N failed`.
//
// npm test                    everything: formatting, lints, types, Rust's tests, the JavaScript tests, the examples
// npm test -- --quick         an answer in three minutes: one case of each kind, on each bundler
// npm test -- cases shared    __tests__/cases.test.js and __tests__/shared.test.js
//
// A green step takes one line; a red one ends with its assertions.

const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { ROOT, browser, cargoEnv, capture, dependencies, say } = require("./run");
const { build } = require("./build");

const TESTS = path.join(ROOT, "__tests__");
const PROFILE = ["--profile", "ci"];
const CARGO = { env: cargoEnv() };
/** @param {string} name of a tool among the npm packages */
const tool = (name) => path.join(ROOT, "node_modules", ".bin", name);

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} command
 * @property {string[]} args
 * @property {(output: string) => [number, number]} [count] passed and failed, read from the output; a step without counts as one
 * @property {{ env?: Record<string, string> }} [options]
 */

/** @param {RegExp} pattern with one group, a number; found any number of times */
const sum = (pattern) => (/** @type {string} */ output) =>
  [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
/** @type {Step["count"]} */
const countRust = (output) => [sum(/(\d+) passed;/g)(output), sum(/(\d+) failed;/g)(output)];
/** @type {Step["count"]} */
const countNode = (output) => [sum(/^(?:#|ℹ) pass (\d+)$/gm)(output), sum(/^(?:#|ℹ) fail (\d+)$/gm)(output)];
/** @type {Step["count"]} of `npm start -- --check` */
const countFacts = (output) => [(output.match(/^ {2}✓ /gm) || []).length, (output.match(/^ {2}✗ /gm) || []).length];

/** Whatever needs neither the addon nor a browser. @type {Step[]} */
const STATIC = [
  { title: "formatting and lints of JavaScript", command: tool("biome"), args: ["check", "--error-on-warnings", "."] },
  { title: "formatting of Rust", command: "cargo", args: ["fmt", "--check"] },
  {
    title: "lints of Rust",
    command: "cargo",
    args: ["clippy", ...PROFILE, "--workspace", "--all-targets", "--", "-D", "warnings"],
    options: CARGO,
  },
  { title: "types of the addon", command: process.execPath, args: ["scripts/types.js", "--check"] },
  { title: "types of the glue", command: tool("tsc"), args: ["-p", "."] },
  { title: "types of the runtime's templates", command: tool("tsc"), args: ["-p", "crates/runtime/templates"] },
  {
    title: "tests of Rust",
    command: "cargo",
    args: ["test", ...PROFILE, "--workspace", "--exclude", "binding"],
    count: countRust,
    options: CARGO,
  },
];

/** @type {Step} */
const EXAMPLES = {
  title: "the examples, as npm start -- --check",
  command: process.execPath,
  args: ["scripts/start.js", "--check"],
  count: countFacts,
  options: { env: { FEDERATION_PROFILE: "ci" } },
};

/** One case of each kind, by test file: a table's rows, or the variable that narrows the file to some of them. */
const QUICK = {
  cases: { FEDERATION_CASES: "basic,circular,nested,override,share-highest,worker" },
  errors: {},
  faults: { FEDERATION_FAULTS: "entry-404,init-throws,chunk-404,node-404" },
  docs: {},
  size: {},
};

/** @returns {string[]} the names of all test files, without `.test.js` */
const testFiles = () =>
  fs
    .readdirSync(TESTS)
    .filter((name) => name.endsWith(".test.js"))
    .map((name) => name.slice(0, -".test.js".length))
    .sort();

/** @param {string} name of a test file @param {Record<string, string>} [env] @returns {Step} */
const testFile = (name, env) => ({
  title: `${name}.test.js`,
  command: process.execPath,
  args: ["--test", "--test-reporter=spec", path.join("__tests__", `${name}.test.js`)],
  count: countNode,
  options: { env },
});

/**
 * @param {boolean} quick
 * @param {string[]} names of test files; none for all
 * @returns {Step[]}
 */
function plan(quick, names) {
  if (names.length) return names.map((name) => testFile(name));
  if (quick) return [...STATIC, ...Object.entries(QUICK).map(([name, env]) => testFile(name, env))];
  return [...STATIC, ...testFiles().map((name) => testFile(name)), EXAMPLES];
}

/** The end of a failed step's output, where its assertions are. @param {string} output */
function lastWords(output) {
  const start = Math.max(output.lastIndexOf("✖ failing tests:"), output.indexOf("\nfailures:\n"), 0);
  return output.slice(start).trim();
}

/**
 * @param {Step} step
 * @returns {Promise<[number, number]>} passed and failed
 */
async function take({ title, command, args, count, options }) {
  const began = Date.now();
  const { code, output } = await capture(command, args, options);
  const [passed, counted] = count ? count(output) : [code === 0 ? 1 : 0, 0];
  const failed = code !== 0 && counted === 0 ? 1 : counted;
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(`${failed ? "✖" : "✓"} ${title}: ${passed} passed, ${failed} failed, ${seconds} s\n`);
  if (failed) process.stdout.write(`\n${lastWords(output)}\n\n`);
  return [passed, failed];
}

async function main() {
  const { values, positionals } = parseArgs({ options: { quick: { type: "boolean" } }, allowPositionals: true });
  const names = positionals.map((name) => path.basename(name).replace(/\.test\.js$/, ""));
  const unknown = names.filter((name) => !testFiles().includes(name));
  if (unknown.length) throw new Error(`no test file ${unknown.join(", ")}; there are ${testFiles().join(", ")}`);

  await dependencies();
  for (const folder of ["peers", "hmr", "testing", "package"]) await dependencies(path.join(TESTS, folder));
  await browser();
  await build("ci");

  say("the tests");
  let passed = 0;
  let failed = 0;
  for (const step of plan(!!values.quick, names)) {
    const [good, bad] = await take(step);
    passed += good;
    failed += bad;
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed ? 1 : 0;
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.stdout.write("\n0 passed, 1 failed\n");
  process.exitCode = 1;
});
