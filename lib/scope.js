// `scope` of webpack's namespaces `container` and `sharing`.

/**
 * The same options, their keys below `scope`: `{ "./x": ... }` becomes `{ "scope/x": ... }`.
 * @param {string} scope
 * @param {object | (string | object)[]} options of `exposes`, `remotes`, `shared`, `consumes` or `provides`
 * @returns {Record<string, any>}
 */
function scope(scope, options) {
  const items = Array.isArray(options) ? options : [options];
  /** @type {[string, any][]} */
  const entries = items.flatMap((item) => (typeof item === "string" ? [[item, item]] : Object.entries(item)));
  return Object.fromEntries(entries.map(([key, value]) => [`${scope}/${key.replace(/^\.\//, "")}`, value]));
}

module.exports = { scope };
