// `scope` and `extractUrlAndGlobal` of webpack's namespaces `container` and `sharing`.

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

/**
 * As in webpack 5.113.
 * @param {string} location `shop@https://example.com/remoteEntry.js`
 * @returns {[url: string, global: string]}
 */
function extractUrlAndGlobal(location) {
  const [, global, url] = /^([^@]+)@([\s\S]+)$/.exec(location) || [];
  if (!url) throw new Error(`Invalid request "${location}"`);
  return [url, global];
}

module.exports = { extractUrlAndGlobal, keysOf, scope };
