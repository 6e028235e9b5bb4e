// Writes crates/binding/binding.d.ts, the types of the addon's exports, from its Rust.
// node scripts/types.js [--check]   fails where the file is not what the Rust says, instead of writing it

const fs = require("node:fs");
const path = require("node:path");
const { ROOT, capture, cargoEnv, targetDir } = require("./run");

const FILE = path.join(ROOT, "crates", "binding", "binding.d.ts");
const HEADER = "// What the addon exports. Written by `node scripts/types.js` from the Rust beside it.\n\n";

/** @returns {Promise<string>} the declarations */
async function declarations() {
  const folder = path.join(targetDir(), `binding-types-${process.pid}`);
  fs.mkdirSync(folder, { recursive: true });
  try {
    // The macros write while the crate is compiled: each time, as the folder is another one.
    const args = ["check", "--profile", "ci", "-p", "binding", "--features", "type-def"];
    const { code, output } = await capture("cargo", args, {
      env: { ...cargoEnv(), NAPI_TYPE_DEF_TMP_FOLDER: folder, NAPI_FORCE_BUILD_BINDING: folder },
    });
    if (code !== 0) throw new Error(`cargo ${args.join(" ")} ended with ${code}: ${output}`);
    const { generateTypeDef } = require("@napi-rs/cli");
    const { dts } = await generateTypeDef({ typeDefDir: folder, cwd: ROOT, noDtsHeader: true });
    return HEADER + dts;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {boolean} check */
async function main(check) {
  const text = await declarations();
  if (!check) return fs.writeFileSync(FILE, text);
  if (fs.readFileSync(FILE, "utf8") !== text) {
    throw new Error(`${path.relative(ROOT, FILE)} is not what the Rust says: run node scripts/types.js`);
  }
}

main(process.argv.includes("--check")).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
