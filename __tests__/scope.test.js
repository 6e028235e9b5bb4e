// `container.scope` and `sharing.scope` give what webpack's give.

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
