// Shared packages: what their files say, by the kind of module that they are. Every copy says which it is (`id`), that it
// ran, and what it got for the packages that it needs.

/**
 * @typedef {object} Traits
 * @property {boolean} [bare] has no default export
 * @property {string[]} [only] forms of import that it has
 * @property {boolean} [async] is awaited
 * @property {boolean} [script] is CommonJS
 */

/** @type {Record<string, Traits>} */
const KINDS = {
  esm: {},
  "esm by field": {},
  "esm, no default": { bare: true },
  cjs: { script: true },
  "cjs function": { script: true },
  flagged: { script: true },
  "flagged, no default": { script: true, bare: true },
  dual: {},
  async: { async: true },
  json: { only: ["default", "namespace", "dynamic", "require", "side"] },
};

/** A name that no other package exports, so that `export *` is seen. @param {string} id */
const ownName = (id) => `of_${id.split(":")[0].replace(/\W/g, "_")}`;

/** @param {string} id @param {string[]} needs @param {string} [more] */
const esm = (id, needs, more = "") =>
  [
    ...needs.map((need, index) => `import * as need${index} from ${JSON.stringify(need)};`),
    `ran(${JSON.stringify(id)});`,
    `export const id = ${JSON.stringify(id)};`,
    `export const ${ownName(id)} = 1;`,
    ...needs.map((need, index) => `see(${JSON.stringify(`${id} > ${need}`)}, () => shape(need${index}));`),
    more,
  ].join("\n");

/** @param {string} id @param {string[]} needs @param {string} more */
const cjs = (id, needs, more) =>
  [
    ...needs.map((need, index) => `const need${index} = require(${JSON.stringify(need)});`),
    `ran(${JSON.stringify(id)});`,
    more,
    `exports.id = ${JSON.stringify(id)};`,
    `exports.${ownName(id)} = 1;`,
    ...needs.map((need, index) => `see(${JSON.stringify(`${id} > ${need}`)}, () => shape(need${index}));`),
  ].join("\n");

const FUNCTION = "export default function main() {}";
const FLAG = 'Object.defineProperty(exports, "__esModule", { value: true });';
const MAIN = "exports.default = function main() {};";

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} kind
 * @property {string[]} needs packages that it imports
 * @property {boolean} extra there is `NAME/extra` too, which has a file in common with the main one
 */

/**
 * @param {Package} pack
 * @param {string} version
 * @param {string} place which copy it is
 * @param {Record<string, string>} dependencies
 * @returns {Record<string, string>} file -> text
 */
function filesOf({ name, kind, needs, extra }, version, place, dependencies) {
  const id = `${name}:${version}:${place}`;
  /** @type {Record<string, any>} */
  const json = { name, version, dependencies };
  /** @type {Record<string, string>} */
  const files = {};
  const script = KINDS[kind].script;
  const core = `${name}/core:${version}:${place}`;
  if (extra) {
    const file = script ? "core.js" : kind === "json" ? "core.cjs" : "core.mjs";
    files[file] = script || kind === "json" ? cjs(core, [], "") : esm(core, []);
    const side = `${name}/extra:${version}:${place}`;
    if (script || kind === "json") files["extra.js"] = cjs(side, [], `require("./${file}");`);
    else files["extra.mjs"] = `import "./${file}";\n${esm(side, [], FUNCTION)}`;
  }
  const withCore = extra ? (script ? 'require("./core.js");' : 'import "./core.mjs";') : "";
  const own = {
    esm: () => ({ "index.js": esm(id, needs, `${withCore}\n${FUNCTION}`) }),
    "esm by field": () => ({
      "index.esm.js": esm(id, needs, `${withCore}\n${FUNCTION}`),
      "index.js": cjs(id, needs, ""),
    }),
    "esm, no default": () => ({ "index.js": esm(id, needs, withCore) }),
    cjs: () => ({ "index.js": cjs(id, needs, withCore) }),
    "cjs function": () => ({
      "index.js": cjs(id, needs, `${withCore}\nexports = module.exports = function main() {};`),
    }),
    flagged: () => ({ "index.js": cjs(id, needs, `${withCore}\n${FLAG}\n${MAIN}`) }),
    "flagged, no default": () => ({ "index.js": cjs(id, needs, `${withCore}\n${FLAG}`) }),
    dual: () => ({ "index.mjs": esm(id, needs, `${withCore}\n${FUNCTION}`), "index.cjs": cjs(`${id}/cjs`, needs, "") }),
    async: () => ({
      "index.js": esm(id, needs, `${withCore}\nawait new Promise((later) => setTimeout(later, 1));\n${FUNCTION}`),
    }),
    json: () => ({ "index.json": JSON.stringify({ id, of: name }) }),
  };
  Object.assign(files, /** @type {any} */ (own)[kind]());
  if (kind === "esm" || kind === "esm, no default" || kind === "async") json.type = "module";
  if (kind === "esm by field") json.module = "index.esm.js";
  if (kind === "json") json.main = "index.json";
  const side = script || kind === "json" ? "./extra.js" : "./extra.mjs";
  const main = files["index.esm.js"]
    ? { import: "./index.esm.js", default: "./index.js" }
    : `./${json.main || "index.js"}`;
  if (kind === "dual") json.exports = { ".": { import: "./index.mjs", require: "./index.cjs" }, "./extra": side };
  else if (extra || json.type === "module") json.exports = { ".": main, "./extra": side };
  return { "package.json": JSON.stringify(json), ...files };
}

module.exports = { KINDS, filesOf };
