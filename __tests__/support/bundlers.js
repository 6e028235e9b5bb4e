// The bundlers that every case runs on, by the same interface.

const { stripVTControlCharacters } = require("node:util");
const webpack = require("webpack");
const { rspack } = require("@rspack/core");

/** @type {Record<string, any>} */
const BUNDLERS = { webpack, rspack };

/**
 * @param {any} bundler the `webpack` or `rspack` function
 * @param {object | object[]} config
 * @returns {Promise<any>} the stats
 */
function build(bundler, config) {
  return new Promise((resolve, reject) => {
    const compiler = bundler(config);
    compiler.run((/** @type {Error | null} */ error, /** @type {any} */ stats) => {
      if (error) return reject(error);
      if (!compiler.close) return resolve(stats);
      compiler.close((/** @type {Error | null} */ closing) => (closing ? reject(closing) : resolve(stats)));
    });
  });
}

/**
 * @param {any} stats
 * @param {"errors" | "warnings"} kind
 * @returns {string[]} the messages, with what they are about
 */
function messages(stats, kind) {
  const json = stats.toJson({ all: false, [kind]: true });
  return json[kind].map((/** @type {any} */ item) =>
    [item.file, item.moduleName, plain(item.message)].filter(Boolean).join(": "),
  );
}

/** rspack draws a frame around messages, with colours where CI is set. @param {string} message */
const plain = (message) => stripVTControlCharacters(message).replace(/^[ \t]*[×⚠│╰├─▶]+[─▶]* ?/gm, "");

module.exports = { BUNDLERS, build, messages };
