// `scope` and `extractUrlAndGlobal` of the namespaces give what webpack's give.

const assert = require("node:assert");
const { it } = require("node:test");
const webpack = require("webpack");
const federation = require("..");

const config = { import: "./src/x", singleton: true };
const ROWS = [
  { "./x": "./src/x", y: "./src/y", ".": ["./a", "./b"], "../z": config },
  ["./x", "react", { "lodash/": config, "@a/b": "^1" }],
  [],
  {},
];

for (const options of ROWS) {
  it(JSON.stringify(options), () => {
    const expected = webpack.container.scope("legacy", /** @type {any} */ (options));
    for (const { scope } of [federation.container, federation.sharing]) {
      assert.deepStrictEqual(scope("legacy", /** @type {any} */ (options)), expected);
    }
  });
}

for (const location of [
  "shop@https://example.com/remoteEntry.js",
  "a.b@/entry.js",
  "shop@https://cdn/@scope/entry.js",
  "shop@ \n",
  "shop",
  "@https://example.com/entry.js",
  "shop@",
  "@",
  "",
]) {
  it(`extractUrlAndGlobal: ${JSON.stringify(location)}`, () => {
    /** @param {(location: string) => string[]} extract */
    const result = (extract) => {
      try {
        return extract(location);
      } catch (error) {
        return /** @type {Error} */ (error).message;
      }
    };
    const theirs = /** @type {any} */ (webpack.container).extractUrlAndGlobal;
    assert.deepStrictEqual(result(federation.container.extractUrlAndGlobal), result(theirs));
  });
}
