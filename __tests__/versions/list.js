// The versions that the smoke case runs on. README's table is checked against this list.

/**
 * @typedef {object} Version
 * @property {"webpack" | "rspack"} bundler
 * @property {string} version
 * @property {string} [alias] its name in `peers/package.json`; the project's own dependency without
 * @property {boolean} [md4] it cannot do without md4: see `support/build-apart.js`
 */

/** @type {Version[]} */
const VERSIONS = [
  { bundler: "webpack", version: "5.24.4", alias: "webpack-5.24", md4: true },
  { bundler: "webpack", version: "5.50.0", alias: "webpack-5.50", md4: true },
  { bundler: "webpack", version: "5.75.0", alias: "webpack-5.75" },
  { bundler: "webpack", version: "5.95.0", alias: "webpack-5.95" },
  { bundler: "webpack", version: "5.105.0", alias: "webpack-5.105" },
  { bundler: "webpack", version: "5.113.0" },
  { bundler: "rspack", version: "1.3.15", alias: "rspack-1.3" },
  { bundler: "rspack", version: "1.5.8", alias: "rspack-1.5" },
  { bundler: "rspack", version: "1.7.2", alias: "rspack-1.7" },
  { bundler: "rspack", version: "2.0.8", alias: "rspack-2.0" },
  { bundler: "rspack", version: "2.3.4" },
];

module.exports = { VERSIONS };
