// Notes that a build has a part of `federation-rs/runtime`; its text stays.

const { note, requestOf } = require("../modules/graph");

/** @this {any} the loader context of webpack or rspack @param {string} text */
module.exports = function (text) {
  const request = requestOf({ resource: this.resource }, new Map());
  if (request !== undefined) note(this, request);
  return text;
};
