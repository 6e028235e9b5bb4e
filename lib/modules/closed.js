// The project's rules and options are for its own modules: none of them reaches ours, whatever it goes by.

const { API, MARK } = require("./graph");
const { LOADER } = require("../loaders");
const { placeholderFile } = require("./placeholders");
const { isOwn } = require("./rules");

const NAME = "federation-rs";
/**
 * When every plugin has added its rules: all but ours become rules inside one that our modules do not match.
 * @param {any} compiler
 */
function closeOff(compiler) {
  compiler.hooks.initialize.tap({ name: NAME, stage: 1000 }, () => {
    const { module } = compiler.options;
    const file = new RegExp(`^${escaped(placeholderFile(compiler))}$`);
    const theirs = module.rules.filter((/** @type {any} */ rule) => rule && !isOwn(rule));
    const ours = module.rules.filter((/** @type {any} */ rule) => isOwn(rule));
    module.rules = [{ resource: { not: [file, API] }, rules: theirs }, ...ours];
    if (module.noParse) module.noParse = [module.noParse].flat().map(sparing);
  });
}

const OURS = `(?:${MARK.source}|${escaped(LOADER)})`;

/**
 * An item of `noParse` that spares our modules. In rspack a function would be a call into JavaScript for each module.
 * @param {string | RegExp | ((request: string) => boolean)} item
 * @returns {RegExp | ((request: string) => boolean)}
 */
function sparing(item) {
  if (typeof item === "function") {
    const ours = new RegExp(OURS);
    return (request) => !ours.test(request) && item(request);
  }
  const [source, flags] = typeof item === "string" ? [`^${escaped(item)}`, ""] : [item.source, item.flags];
  return new RegExp(`^(?![^]*${OURS})[^]*?(?:${source})`, flags.replace(/[gmy]/g, ""));
}

/** @param {string} text @returns {string} */
function escaped(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

module.exports = { closeOff };
