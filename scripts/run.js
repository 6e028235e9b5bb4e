// Commands, and what the project needs before it can run any.

const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");

/** @param {string} text */
const say = (text) => process.stdout.write(`\n== ${text}\n`);

/**
 * @typedef {object} Options
 * @property {Record<string, string>} [env] besides this process's own
 * @property {string} [cwd] the project's root without
 */

/**
 * Runs a command.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @param {(data: Buffer) => void} [take] receives what the command writes; without, it goes to the terminal
 * @returns {Promise<{ code: number, output: string }>} the output is empty without `take`
 */
function run(command, args, { env, cwd = ROOT } = {}, take) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", take ? "pipe" : "inherit", take ? "pipe" : "inherit"],
      shell: process.platform === "win32",
    });
    if (take) for (const stream of [child.stdout, child.stderr]) stream?.on("data", take);
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: "" }));
  });
}

/**
 * Runs a command in silence.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>} what it wrote to either stream, in order
 */
async function capture(command, args, options) {
  /** @type {Buffer[]} */
  const parts = [];
  const { code, output } = await run(command, args, options, (data) => parts.push(data));
  return { code, output: Buffer.concat(parts) + output };
}

/**
 * Runs a command that has to succeed.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 */
async function must(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}${output && `: ${output}`}`);
}

/** Where cargo builds: outside of the checkout, so that the next clone on this machine need not begin at zero. */
function targetDir() {
  const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache");
  return process.env.CARGO_TARGET_DIR || path.join(cache, "federation-rs", "target");
}

/** The environment of cargo. */
const cargoEnv = () => ({ CARGO_TARGET_DIR: targetDir() });

/**
 * Installs the npm packages of the folder `dir`, unless they are there already. Not by `npm ci`: it refuses a lock file that was
 * written where the registry lacks some platform's package. `--no-save` leaves that file as it is.
 * @param {string} [dir]
 */
async function dependencies(dir = ROOT) {
  const wanted = fs.readFileSync(path.join(dir, "package.json"), "utf8");
  const stamp = path.join(dir, "node_modules", ".federation-rs");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return;
  say(`npm packages of ${path.relative(ROOT, dir) || "the project"}`);
  await must("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: dir });
  fs.writeFileSync(stamp, wanted);
}

/** @returns {string | undefined} the command that runs as root, if there is one */
function asRoot() {
  if (process.getuid?.() === 0) return "";
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? "sudo" : undefined;
}

/** A browser for the tests: one on the machine, else Debian's package. */
async function browser() {
  const { findChromium } = require("../__tests__/support/chromium");
  if (findChromium()) return;
  const root = asRoot();
  if (root === undefined || spawnSync("apt-get", ["--version"]).status !== 0) {
    throw new Error("no Chromium: install one (Debian: apt-get install chromium), or name it in FEDERATION_CHROMIUM");
  }
  say("Chromium, from Debian's packages");
  const apt = (/** @type {string[]} */ ...args) =>
    root ? must(root, ["apt-get", ...args]) : must("apt-get", args, { env: { DEBIAN_FRONTEND: "noninteractive" } });
  await apt("update", "-q");
  await apt("install", "-y", "-q", "--no-install-recommends", "chromium");
}

module.exports = { ROOT, browser, capture, cargoEnv, dependencies, must, run, say, targetDir };
