// What the three applications have in common, whichever bundler builds them.

const path = require("node:path");

const SWC = {
  jsc: {
    target: "es2020",
    parser: { syntax: "ecmascript", jsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

/**
 * @param {string} folder of the application
 * @param {{ output?: string }} env
 */
module.exports = (folder, { output = path.join(folder, "dist") }) => ({
  mode: "production",
  context: folder,
  output: { path: output, uniqueName: path.basename(folder) },
  module: {
    rules: [
      { test: /\.jsx$/, use: { loader: "swc-loader", options: SWC } },
      // Style sheets of the remotes are text, which `src/styles.js` puts into the page.
      { test: /\.css$/, type: "asset/source" },
    ],
  },
});
