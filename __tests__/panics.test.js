// A panic in the addon is an exception: the process lives, the error says what to do, the next build works. The addon of the
// tests panics where the environment variable FEDERATION_PANIC says (`crates/binding/src/injected.rs`).

const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { version } = require("../package.json");
const addon = require(`../federation-rs.${require("../lib/addon/platform").platform()}.node`);
const { check } = require("../lib/check/run");
const { buildRemote } = require("./remote-types/remote");
const { BUNDLERS } = require("./support/bundlers");
const { buildRich, writeRich } = require("./support/rich");

const OUTPUT = path.join(__dirname, ".output", "panics");

/** What the addon exports to be called, as `FEDERATION_PANIC` names it. */
const CALLED = Object.entries(addon).filter(([, value]) => typeof value === "function");
const EXPORTS = CALLED.flatMap(([name, value]) => {
  const methods = Object.getOwnPropertyNames(value.prototype || {}).filter((method) => method !== "constructor");
  return [name, ...methods.map((method) => `${name}.${method}`)];
});

/** Placeholders are files in rspack and modules of a class of ours in webpack: each asks for them in its own way. */
const ONLY = {
  rspack: ["direct", "directRequest", "hasOwnText", "otherCategories", "placeholderFor", "replace"],
  webpack: ["placeholderOf", "replaceImport"],
};

/** What goes wrong in these is a warning. */
const OF_TYPES = /^Types\b/;

/** What the command line does: a manifest that is there, and one that is not. @param {string} folder of a built application */
const runCheck = (folder) => check({ inputs: [path.join(folder, "dist"), path.join(folder, "gone")] }, { json: true });

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

    for (const name of EXPORTS.filter((name) => OF_TYPES.test(name))) {
      it(`${name}: no build fails for types`, { timeout: 30_000 }, async () => {
        /** @type {any} */
        let built;
        const build = async () => {
          built = await buildRemote(bundlerName, { name: "panics", federation: { types: { isolated: true } } });
        };
        assert.strictEqual(await thrownWith(name, build), undefined);
        assert.deepStrictEqual(built.errors, []);
        assert.match(built.warnings.join("\n"), new RegExp(`federation-rs ${version}: injected into ${name}`));
        assert.throws(() => built.read("@mf-types.zip"));
        await build();
        assert.ok(built.read("@mf-types.zip").length > 0);
      });
    }

    const foreign = (bundlerName === "rspack" ? ONLY.webpack : ONLY.rspack).map((method) => `Federation.${method}`);
    for (const name of EXPORTS.filter((name) => !OF_TYPES.test(name) && !foreign.includes(name))) {
      it(name, { timeout: 30_000 }, async () => {
        const ofCheck = /^Check\b/.test(name);
        const error = await thrownWith(name, async () => (ofCheck ? runCheck(folder) : buildRich(bundlerName, folder)));
        assert.ok(error instanceof Error, "it did not fail: is it called, and does it panic on demand?");
        assert.ok(error.message.includes(`federation-rs ${version}: injected into ${name}`), error.message);
        assert.ok(error.message.includes("https://github.com/federation-rs/federation-rs/issues"), error.message);
        assert.strictEqual(await buildRich(bundlerName, folder), expected);
        if (ofCheck) assert.match((await runCheck(folder)).json || "", /"rich"/);
      });
    }
  });
}
