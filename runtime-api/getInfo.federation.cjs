// Its name tells the build that the runtime needs this part; types and meaning: ../runtime.d.ts.

var part = require("./part.federation.cjs");

exports.getInfo = function getInfo() {
  return part("getInfo")();
};
