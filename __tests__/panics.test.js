// A panic in the addon is an exception: the process lives, the error says what to do, the next build works. The addon of the
// tests panics where the environment variable FEDERATION_PANIC says (`crates/binding/src/injected.rs`).

const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { version } = require("../package.json");
const addon = require(`../federation-rs.${require("../lib/platform").platform()}.node`);
const { BUNDLERS } = require("./support/bundlers");
const { buildRich, writeRich } = require("./support/rich");

const OUTPUT = path.join(__dirname, ".output", "panics");

/** What the addon exports, as `FEDERATION_PANIC` names it. */
const EXPORTS = Object.entries(addon).flatMap(([name, value]) => {
  const methods = Object.getOwnPropertyNames(value.prototype || {}).filter((method) => method !== "constructor");
  return [name, ...methods.map((method) => `${name}.${method}`)];
});

/** Not called by builds. @type {Record<string, () => unknown>} */
const DIRECT = {};

/**
 * @template T
 * @param {string} name of an export
 * @param {() => Promise<T>} run
 * @returns {Promise<unknown>} what was thrown, or nothing
 */
async function thrownWith(name, run) {
  process.env.FEDERATION_PANIC = name;
  try {
    await run();
  } catch (error) {
    return error;
  } finally {
    delete process.env.FEDERATION_PANIC;
  }
}

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(`panics in builds by ${bundlerName}`, () => {
    const folder = path.join(OUTPUT, bundlerName);
    /** @type {string} */
    let expected;
    before(async () => {
      writeRich(folder);
      expected = await buildRich(bundlerName, folder);
    });
    after(() => assert.ok(EXPORTS.length > 10, "the addon's exports"));

    for (const name of EXPORTS) {
      it(name, { timeout: 30_000 }, async () => {
        const run = DIRECT[name] ? async () => DIRECT[name]() : () => buildRich(bundlerName, folder);
        const error = await thrownWith(name, run);
        assert.ok(error instanceof Error, "it did not fail: does a build call it, and does it panic on demand?");
        assert.ok(error.message.includes(`federation-rs ${version}: injected into ${name}`), error.message);
        assert.ok(error.message.includes("https://github.com/federation-rs/federation-rs/issues"), error.message);
        assert.strictEqual(await buildRich(bundlerName, folder), expected);
      });
    }
  });
}
