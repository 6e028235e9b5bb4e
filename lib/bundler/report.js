// Warnings and errors of a build.

/**
 * @param {any} compilation
 * @param {unknown[]} list the compilation's warnings or errors
 * @param {{ message: string, file: string }} finding
 */
function report(compilation, list, { message, file }) {
  const { WebpackError } = compilation.compiler.webpack;
  const error = new WebpackError(message);
  error.file = file;
  list.push(error);
}

module.exports = { report };
