// What we ship to browsers does not grow unnoticed: `size/sizes.json` is its history, the newest last, and every entry says
// why. After a change that is worth its bytes: node __tests__/size/record.js "why"

const assert = require("node:assert");
const { before, it } = require("node:test");
const { measure } = require("./size/measure");
const history = /** @type {any[]} */ (require("./size/sizes.json"));

/** zlib packs a little better or worse from one version of Node to the next. Bytes. */
const TOLERANCE = 8;

/** @type {import("./size/measure").Sizes} */
let sizes;
before(async () => {
  sizes = await measure();
});

it("every entry of the history says why", () => {
  for (const { reason } of history) assert.match(reason, /\S.{9}/);
});

it("the history is of the cases that are measured", () => {
  assert.deepStrictEqual(Object.keys(history.at(-1).sizes).sort(), Object.keys(sizes).sort());
});

for (const [name, [raw, gzip]] of /** @type {[string, number[]][]} */ (Object.entries(history.at(-1).sizes))) {
  it(`${name}: at most ${raw} bytes, ${gzip} with gzip`, (context) => {
    const [rawNow, gzipNow] = sizes[name];
    const help = 'is this worth it? Then: node __tests__/size/record.js "why"';
    assert.ok(rawNow <= raw, `${rawNow} bytes instead of ${raw}; ${help}`);
    assert.ok(gzipNow <= gzip + TOLERANCE, `${gzipNow} bytes with gzip instead of ${gzip}; ${help}`);
    if (gzipNow < gzip - TOLERANCE) context.diagnostic(`smaller now: ${rawNow}, ${gzipNow} with gzip; record it`);
  });
}
