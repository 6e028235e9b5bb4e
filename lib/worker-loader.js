// A worker's entry starts as other entries do: when what it needs at once is there.

const path = require("node:path");
const { workerSource } = require("./addon");

module.exports = () => {
  throw new Error("federation-rs: this loader is for entries of workers only");
};

/** @this {any} the loader context of webpack or rspack */
module.exports.pitch = function () {
  const { arrowFunction } = this._compilation.outputOptions.environment;
  // The same module, asked for by `require`: the rule that led here is for `new Worker` alone.
  return workerSource(`./${path.basename(this.resourcePath)}${this.resourceQuery}`, arrowFunction !== false);
};
