// Builds the addon and puts it where `require` finds it.
// node scripts/build.js [--profile release|ci] [--target <rust target> --as <npm platform>]

const fs = require("node:fs");
const path = require("node:path");
const { ROOT, cargoEnv, must, say, targetDir } = require("./run");
const { platform } = require("../lib/addon/platform");

/** @type {Record<string, string>} */
const LIBRARY = { linux: "libbinding.so", darwin: "libbinding.dylib", win32: "binding.dll" };

/**
 * @param {string} profile of cargo
 * @param {string} [target] of Rust, when it is not this machine's
 * @param {string} [name] of the platform, as npm packages name it
 */
async function build(profile, target, name = platform()) {
  say(`the addon for ${name}, profile ${profile} (the first build compiles swc and takes some minutes)`);
  const targetArgs = target ? ["--target", target] : [];
  // What the tests need and nobody else may have.
  const features = profile === "ci" ? ["--features", "injected-panics"] : [];
  const args = ["build", "--profile", profile, "-p", "binding", ...features, ...targetArgs];
  await must("cargo", args, { env: cargoEnv() });
  const library = path.join(targetDir(), target || "", profile, LIBRARY[name.split("-")[0]]);
  if (features.length === 0 && fs.readFileSync(library).includes("FEDERATION_PANIC")) {
    throw new Error(`${library} panics on demand: it is no addon for users`);
  }
  const addon = path.join(ROOT, `federation-rs.${name}.node`);
  // A running process may have the old file mapped: replace it, never write into it.
  const fresh = `${addon}.${process.pid}.new`;
  fs.copyFileSync(library, fresh);
  fs.renameSync(fresh, addon);
  say(`${path.basename(addon)}: ${(fs.statSync(addon).size / 1e6).toFixed(2)} MB`);
}

module.exports = { build };

if (require.main === module) {
  const option = (/** @type {string} */ name) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  build(option("profile") || "release", option("target"), option("as")).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
