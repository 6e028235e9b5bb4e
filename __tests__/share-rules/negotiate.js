// The same rows without a bundle: `crates/federation/src/negotiation`, through `examples/negotiate.rs`.

const assert = require("node:assert");
const { spawnSync } = require("node:child_process");
const { UNIQUE_NAME, configOf } = require("./build");
const { ROOT, cargoEnv } = require("../../scripts/run");

/** @typedef {{ result: string, warned: string[], scope: string[] }} Found */

/**
 * @param {{ way: string, entries: string[], imports: number }[]} rows
 * @returns {Found[]}
 */
function negotiate(rows) {
  const input = rows.map(({ way, entries, imports }) => {
    const { shareKey, version, requiredVersion, strictVersion, singleton, eager } = configOf(way);
    return JSON.stringify({
      key: shareKey,
      name: UNIQUE_NAME,
      entries,
      own: version || null,
      range: requiredVersion || null,
      strict: strictVersion,
      singleton,
      eager,
      imports,
    });
  });
  const args = ["run", "--quiet", "--profile", "ci", "-p", "federation", "--example", "negotiate"];
  const { status, stdout, stderr } = spawnSync("cargo", args, {
    cwd: ROOT,
    env: { ...process.env, ...cargoEnv() },
    input: input.join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.strictEqual(status, 0, stderr);
  const found = stdout.trimEnd().split("\n");
  assert.strictEqual(found.length, rows.length);
  return found.map((line) => JSON.parse(line));
}

module.exports = { negotiate };
