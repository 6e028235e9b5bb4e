// A function of the runtime that federation-rs put into this build because something imports it.

/** @param {string} name */
module.exports = function part(name) {
  var runtime = typeof __webpack_require__ === "function" && __webpack_require__.fed;
  if (!runtime || !runtime[name]) {
    throw new Error(
      "federation-rs/runtime: " +
        name +
        " is a part of bundles: build this module with webpack or rspack and with ModuleFederationPlugin of federation-rs in " +
        "its configuration.",
    );
  }
  return runtime[name];
};
