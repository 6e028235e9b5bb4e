// The build's own copy of a shared module is never answered: another one that fits takes its place; where there is none, it is
// waited for as long as for any chunk, and no longer, also for its style sheet.

/** @param {object} config @param {string[]} tests @param {(string | RegExp)[]} [warned] */
const row = (config, tests, warned) => ({
  apps: {
    host: {
      federation: {
        name: "host",
        remotes: { gone: { external: "gone@gone.js", timeout: 1000 } },
        shareStrategy: "loaded-first",
        shared: { dep: { requiredVersion: ">=1" }, styled: { requiredVersion: ">=1" }, endless: {} },
      },
      config: {
        output: { chunkLoadTimeout: tests[0] === "other" ? 20000 : 3000, cssChunkFilename: "[name].css" },
        experiments: { css: true },
        module: { rules: [{ test: /css$/, type: "css" }] },
        optimization: {
          splitChunks: { chunks: "all", minSize: 0, cacheGroups: { hang: { name: "hang", enforce: true, ...config } } },
        },
      },
      plugins: (/** @type {any} */ _, /** @type {any} */ bundler) => [
        new bundler.DefinePlugin({ TESTS: JSON.stringify(tests) }),
      ],
    },
  },
  modes: ["development"],
  warned,
});

module.exports = {
  rows: {
    "another copy fits": row(
      { test: /dep/ },
      ["other"],
      [
        "Shared module dep 2.0.0 from host gives way: Error: Shared module dep 2.0.0 from host is silent: no answer in 750 ms",
      ],
    ),
    "no other copy fits": row({ test: /dep/ }, ["unfit"]),
    "a style sheet": row({ test: /css$/ }, ["styled"]),
    "a module that never ends": row({ test: /css$/ }, ["endless"]),
  },
};
