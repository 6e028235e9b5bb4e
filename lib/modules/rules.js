// Rules for our own modules.

/** @type {WeakSet<object>} */
const own = new WeakSet();

/**
 * What bundlers do without options: the texts of our modules count on it. A rule's parser options come before those of the
 * configuration.
 */
const PARSER = {
  amd: false,
  commonjs: true,
  exportsPresence: false,
  harmony: true,
  import: true,
  importExportsPresence: false,
  reexportExportsPresence: false,
  requireAsExpression: true,
  requireDynamic: true,
  requireEnsure: true,
  requireResolve: true,
  system: false,
  url: false,
  worker: false,
};

/** @param {any} compiler @param {any} rule for our modules alone */
function addRule(compiler, rule) {
  own.add(rule);
  compiler.options.module.rules.push(rule);
}

/** @param {object} rule */
const isOwn = (rule) => own.has(rule);

module.exports = { PARSER, addRule, isOwn };
