// Gives virtual modules their text. A `pitch` that returns text keeps bundlers from reading the file, which does not exist.

const { federationOf } = require("../compiler");
const { filesOf } = require("../modules/files");
const { note } = require("../modules/graph");
const { requestWith } = require("../modules/placeholders");

module.exports = () => {
  throw new Error("federation-rs: this loader is for virtual modules only");
};

/** @this {any} the loader context of webpack or rspack */
module.exports.pitch = function () {
  const own = filesOf(this._compiler).placeholders.get(this.resourcePath) || this.resourceQuery.slice(1);
  const request = requestWith(own, this.request);
  note(this, request);
  const { arrowFunction } = this._compilation.outputOptions.environment;
  const federation = federationOf(this._compiler);
  for (const file of federation.sourceFiles(request)) this.addDependency(file);
  return federation.source(request, arrowFunction !== false);
};
