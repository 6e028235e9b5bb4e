// `scope` of webpack's namespaces `container` and `sharing`.

/**
 * @param {object | (string | object)[]} options as below
 * @returns {[string, any][]} by key
 */
const entriesOf = (options) =>
  [options].flat().flatMap((item) => (typeof item === "string" ? [[item, item]] : Object.entries(item)));

/** @param {object | (string | object)[]} options as below @returns {string[]} */
const keysOf = (options) => entriesOf(options).map(([key]) => key);

/**
 * The same options, their keys below `scope`: `{ "./x": ... }` becomes `{ "scope/x": ... }`.
 * @param {string} scope
 * @param {object | (string | object)[]} options of `exposes`, `remotes`, `shared`, `consumes` or `provides`
 * @returns {Record<string, any>}
 */
function scope(scope, options) {
  return Object.fromEntries(entriesOf(options).map(([key, value]) => [`${scope}/${key.replace(/^\.\//, "")}`, value]));
}

module.exports = { keysOf, scope };
