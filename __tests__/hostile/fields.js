// Every option that reaches emitted code or the name of a file, with a hostile text in it. What the options name is also
// imported, so that all of the runtime is there. `index` keeps the uses of one build apart.

const { PAYLOADS } = require("./payloads");

/**
 * @typedef {object} Use
 * @property {object} options of the plugin
 * @property {string[]} [imports] of the application
 * @property {string} [literal] the string that stands in the output then
 */
/** @typedef {(text: string, index: number) => Use} Field */

/** Not a literal: in one `__proto__` is no name. @param {string} key @param {unknown} value */
const one = (key, value) => Object.fromEntries([[key, value]]);
const LOCAL = { import: "./x.js", version: "1.0.0", requiredVersion: "^1.0.0" };

/** @param {number} index @param {object} options @param {string} [literal] @returns {Use} */
const container = (index, options, literal) => ({
  options: { name: `nav${index}`, exposes: { "./x": "./x.js" }, ...options },
  literal,
});
/** @param {number} index @param {object} library @param {string} [literal] */
const library = (index, library, literal) =>
  container(index, { library: { name: `lib${index}`, ...library } }, literal);
/** @param {string} key @param {object} options @param {string} [literal] @returns {Use} */
const shared = (key, options, literal) => ({
  options: { shared: one(key, { ...LOCAL, ...options }) },
  imports: [key],
  literal,
});
/** @param {string} key @param {unknown} remote @param {string} [literal] @returns {Use} */
const remote = (key, remote, literal) => ({ options: { remotes: one(key, remote) }, imports: [`${key}/x`], literal });

/** @type {Record<string, Field>} by the option's path */
const FIELDS = {
  name: (text) => ({ options: { name: text, exposes: { "./x": "./x.js" } } }),
  "name, with a library": (text, index) => container(index, { name: text, library: { type: "global", name: "nav" } }),
  filename: (text, index) => container(index, { filename: text }),
  runtime: (text, index) => container(index, { runtime: text }),
  "shareScope of exposes": (text, index) => container(index, { shareScope: text }, text),
  "library.name of var": (text, index) => library(index, { type: "var", name: text }),
  "library.name of assign": (text, index) => library(index, { type: "assign", name: text }),
  "library.name of global": (text, index) => library(index, { type: "global", name: ["lib", text] }),
  "library.name of umd": (text, index) => library(index, { type: "umd", name: text, umdNamedDefine: true }),
  "library.name.root": (text, index) =>
    library(index, { type: "umd", name: { root: text, amd: text, commonjs: text } }),
  "library.name of jsonp": (text, index) => library(index, { type: "jsonp", name: text }),
  "library.export": (text, index) => library(index, { type: "global", export: text }),
  "library.auxiliaryComment": (text, index) => library(index, { type: "umd", auxiliaryComment: text }),
  "library.amdContainer": (text, index) => library(index, { type: "amd", amdContainer: text }),
  // `__proto__` is a property's name in code there.
  "exposes, the name": (text, index) =>
    container(index, { exposes: one(text, "./x.js") }, text === "__proto__" ? undefined : text),
  "exposes, the module": (text, index) => container(index, { exposes: { "./x": ["./x.js", `./${text}`] } }),
  "exposes, the chunk": (text, index) => container(index, { exposes: { "./x": { import: "./x.js", name: text } } }),
  "remotes, the name": (text, index) => remote(text, `shop${index}@/s.js`, text),
  "remotes, the global variable": (text, index) => remote(`shop${index}`, `${text}@/s.js`, text.split("@")[0]),
  "remotes, the address": (text, index) => remote(`shop${index}`, `shop${index}@/${text}`, `/${text}`),
  "remotes, what is imported": (text, index) => ({
    ...remote(`shop${index}`, `shop${index}@/s.js`),
    // An import, not an option: bundlers have no half of a surrogate pair.
    imports: [`shop${index}/${text.replace("\ud800", "")}`],
  }),
  "remotes.shareScope": (text, index) =>
    remote(`shop${index}`, { external: `shop${index}@/s.js`, shareScope: text }, text),
  "remotes, a module of this build": (text, index) => remote(`shop${index}`, `internal ./${text}`),
  "shared, the name": (text) => shared(text, {}, text),
  "shared.import": (text, index) => shared(`dep${index}`, { import: `./${text}` }),
  "shared.shareKey": (text, index) => shared(`dep${index}`, { shareKey: text }, text),
  "shared.shareScope": (text, index) => shared(`dep${index}`, { shareScope: text }, text),
  "shared.version": (text, index) => shared(`dep${index}`, { version: text }, text),
  "shared.requiredVersion": (text, index) => shared(`dep${index}`, { requiredVersion: text }),
  "shared.packageName": (text, index) =>
    shared(`dep${index}`, { packageName: text, version: undefined, requiredVersion: undefined }),
};

/** Name modules, which are not there: an error of the build. */
const MODULES = [
  "exposes, the module",
  "remotes, a module of this build",
  "shared.import",
  "remotes, what is imported",
];

/** Every payload in every text that we write ourselves, in one configuration. @returns {Use & { imports: string[] }} */
function allInOne() {
  const texts = Object.values(PAYLOADS).filter((text) => !text.includes("\ud800"));
  /** @param {(text: string, index: number) => [string, unknown]} entry */
  const each = (entry) => Object.fromEntries(texts.map(entry));
  return {
    options: {
      name: "nav",
      exposes: each((text) => [text, "./x.js"]),
      remotes: each((text, index) => [text, { external: `shop${index}.${text}@/${text}`, shareScope: text }]),
      shared: each((text, index) => [
        `dep${index}`,
        { import: "./x.js", shareKey: text, shareScope: text, version: text, requiredVersion: text },
      ]),
    },
    imports: texts.flatMap((text, index) => [`${text}/x`, `dep${index}`]),
  };
}

module.exports = { FIELDS, MODULES, allInOne };
