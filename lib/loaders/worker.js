// A worker's entry starts as other entries do: when what it needs at once is there.

const path = require("node:path");
const { workerSource } = require("../addon");
const { noteWorker } = require("../modules/graph");
const { broughtBy } = require("../modules/workers");

module.exports = () => {
  throw new Error("federation-rs: this loader is for entries of workers only");
};

/** @this {any} the loader context of webpack or rspack */
module.exports.pitch = function () {
  const { arrowFunction } = this._compilation.outputOptions.environment;
  // The same module, asked for by `require`: the rule that led here is for `new Worker` alone.
  const request = `./${path.basename(this.resourcePath)}${this.resourceQuery}`;
  noteWorker(this);
  return workerSource(request, broughtBy(this._compiler, this._module), arrowFunction !== false);
};
