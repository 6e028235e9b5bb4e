// Kinds of modules behind exposes: TypeScript through swc-loader, assets, styles, JSON, strict ES modules; each bundler
// application alone, and both by one MultiCompiler, one after the other and at the same time.

const module_ = (how) => ({
  rules: [
    {
      test: /\.ts$/,
      loader: require.resolve("swc-loader"),
      options: { jsc: { parser: { syntax: "typescript" }, target: "es2020" } },
    },
    {
      test: /\.svg$/,
      oneOf: [
        { resourceQuery: /inline/, type: "asset/inline" },
        { resourceQuery: /raw/, type: "asset/source" },
        { type: "asset/resource" },
      ],
    },
    ...(how.bundlerName === "rspack" ? [{ test: /\.css$/, type: "css/auto" }] : []),
  ],
});
const config = (more) => (how) => ({
  module: module_(how),
  resolve: { extensions: [".ts", "..."] },
  ...(how.bundlerName === "webpack" && { experiments: { css: true } }),
  ...more,
});

/** @param {object} [more] of the case @param {object} [host] more configuration */
const row = (more, host) => ({
  ...more,
  apps: {
    remote: (how) => ({
      federation: {
        name: "remote",
        filename: "remoteEntry.js",
        exposes: {
          "./typed": "./typed",
          "./strict": "./strict.mjs",
          "./address": "./logo.svg",
          "./inline": "./logo.svg?inline",
          "./raw": "./logo.svg?raw",
          "./data": "./data.json",
          "./styled": "./styled.js",
        },
        shared: ["dep"],
      },
      config: config()(how),
    }),
    host: (how) => ({
      federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: ["dep"] },
      config: config({ entry: { main: "./index" }, ...host })(how),
    }),
  },
});

module.exports = {
  rows: {
    "one after the other": row(),
    MultiCompiler: row({ multi: true }),
    "MultiCompiler, one waits for the other": row({ multi: true, modes: ["production"] }, { dependencies: ["remote"] }),
  },
};
