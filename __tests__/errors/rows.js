// Options that cannot be used, and what the error must say.

/** @typedef {[plugin: string, options: unknown, path: string, ...pieces: string[]]} Row pieces of the message */

/** @type {Record<string, Row[]>} */
const ROWS = {
  container: require("./container"),
  manifest: require("./manifest"),
  check: require("./check"),
  remotes: require("./remotes"),
  shared: require("./shared"),
  "consumes and provides": require("./sharing"),
  values: require("./values"),
};

module.exports = { ROWS };
