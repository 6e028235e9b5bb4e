// What builds are warned of where webpack is silent, and the line behind webpack's own warnings: all warnings, to the letter.

const assert = require("node:assert");
const path = require("node:path");
const { describe, it } = require("node:test");
const { buildFiles } = require("./errors/builds");
const { ROWS } = require("./advice/rows");
const { BUNDLERS } = require("./support/bundlers");

const CHECKOUT = path.join(__dirname, "..");

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(`warnings by ${bundlerName}`, () => {
    for (const [index, { what, expected, notes = [], uniqueName, ...app }] of ROWS.entries()) {
      it(what, async () => {
        const built = await buildFiles(bundlerName, `advice-${index}`, app);
        assert.deepStrictEqual(built.errors, []);
        const root = path.dirname(built.dist);
        // Every bundler breaks and indents lines in its own way.
        const plain = (/** @type {string} */ text) =>
          text.replaceAll(root, "ROOT").replaceAll(CHECKOUT, "CHECKOUT").replace(/\s+/g, " ").trim();
        assert.deepStrictEqual(built.warnings.map(plain).sort(), [...expected].sort());
        assert.deepStrictEqual(built.notes.map(plain), notes);
        if (uniqueName !== undefined) assert.strictEqual(built.uniqueName, uniqueName);
      });
    }
  });
}
