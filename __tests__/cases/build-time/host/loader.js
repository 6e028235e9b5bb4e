// Gives what the module exports, or says that it cannot be executed.
module.exports = function () {
  const callback = this.async();
  this.importModule("./executed.js", {}, (error, exports) =>
    callback(null, `module.exports = ${JSON.stringify(error ? `not executed: ${error.message}` : exports.value)};`),
  );
};
