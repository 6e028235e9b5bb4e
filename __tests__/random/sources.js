// Modules of the applications: what they import and how, as text. Each says that it ran, and each import site what it got.
// Sites are functions: they are asked when everything has started, so circles are through by then.

/**
 * @typedef {object} Import
 * @property {string} of what is requested: `kit`, `kit/extra`, `b/m0`, `./m1`
 * @property {string} form of `FORMS`
 */

/**
 * @typedef {object} Module
 * @property {string} name
 * @property {string} kind of `MODULES`
 * @property {Import[]} imports
 */

/** Kinds of modules, and whether they have ES syntax and follow Node's rules. @type {Record<string, { es: boolean, ext?: string, async?: boolean }>} */
const MODULES = {
  esm: { es: true },
  mjs: { es: true, ext: ".mjs" },
  async: { es: true, async: true },
  "esm, no default": { es: true },
  cjs: { es: false },
  "cjs function": { es: false },
  flagged: { es: false },
};

/** How something can be imported. `es`: by whom; `default`: needs one; `static`: evaluated with its importer. @type {Record<string, { es?: boolean, default?: boolean, static?: boolean, named?: boolean }>} */
const FORMS = {
  default: { es: true, default: true, static: true },
  named: { es: true, static: true, named: true },
  namespace: { es: true, static: true },
  both: { es: true, default: true, static: true, named: true },
  side: { es: true, static: true },
  star: { es: true, static: true, named: true },
  "re-export": { es: true, static: true, named: true },
  "re-export default": { es: true, default: true, static: true },
  "re-export namespace": { es: true, static: true },
  dynamic: {},
  "dynamic named": { named: true },
  require: { es: false, static: true },
  "require late": { es: false, static: true },
  "interop of Babel": { es: false, static: true },
  "interop of TypeScript": { es: false, static: true },
};

/** @type {Record<string, (request: string, number: number) => { top?: string, see?: string }>} */
const TEXTS = {
  default: (of, n) => ({ top: `import d${n} from ${of};`, see: `shape(d${n})` }),
  named: (of, n) => ({ top: `import { id as i${n} } from ${of};`, see: `shape(i${n})` }),
  namespace: (of, n) => ({ top: `import * as n${n} from ${of};`, see: `shape(n${n})` }),
  both: (of, n) => ({
    top: `import d${n}, { id as i${n} } from ${of};`,
    see: `shape(d${n}) + " " + shape(i${n})`,
  }),
  side: (of) => ({ top: `import ${of};` }),
  star: (of) => ({ top: `export * from ${of};` }),
  "re-export": (of, n) => ({ top: `export { id as i${n} } from ${of};` }),
  "re-export default": (of, n) => ({ top: `export { default as d${n} } from ${of};` }),
  "re-export namespace": (of, n) => ({ top: `export * as n${n} from ${of};` }),
  dynamic: (of) => ({ see: `import(${of}).then(shape)` }),
  "dynamic named": (of) => ({ see: `import(${of}).then(({ id }) => shape(id))` }),
  require: (of, n) => ({ top: `const r${n} = require(${of});`, see: `shape(r${n})` }),
  "require late": (of) => ({ see: `shape(require(${of}))` }),
  "interop of Babel": (of, n) => ({
    top: `const b${n} = ((it) => it && it.__esModule ? it : { default: it })(require(${of}));`,
    see: `shape(b${n}.default)`,
  }),
  "interop of TypeScript": (of, n) => ({
    top: `const t${n} = ((it) => it && it.__esModule ? it : Object.assign({}, it, { default: it }))(require(${of}));`,
    see: `shape(t${n})`,
  }),
};

/**
 * @param {{ name: string, type?: string, modules: Module[] }} owner
 * @param {Module} module
 * @returns {string}
 */
function textOf(owner, { name, kind, imports }) {
  const app = owner.name;
  const id = JSON.stringify(`${app}/${name}`);
  const requestOf = (/** @type {string} */ of) => {
    const mine = owner.modules.find((module) => `./${module.name}` === of);
    return JSON.stringify(mine ? `./${fileOf(owner, mine)}` : of);
  };
  const texts = imports.map(({ of, form }, index) => TEXTS[form](requestOf(of), index));
  const sees = texts.flatMap(({ see }, index) => {
    const site = JSON.stringify(`${app}/${name} ${index} ${imports[index].form} of ${imports[index].of}`);
    return see ? [`see(${site}, () => ${see});`] : [];
  });
  const bodies = {
    esm: [`export const id = ${id};`, "export default function main() {}"],
    mjs: [`export const id = ${id};`, "export default function main() {}"],
    async: [
      "await new Promise((later) => setTimeout(later, 1));",
      `export const id = ${id};`,
      "export default function main() {}",
    ],
    "esm, no default": [`export const id = ${id};`],
    cjs: [`exports.id = ${id};`],
    "cjs function": [`exports = module.exports = function main() {};`, `exports.id = ${id};`],
    flagged: [
      'Object.defineProperty(exports, "__esModule", { value: true });',
      `exports.id = ${id};`,
      "exports.default = function main() {};",
    ],
  };
  const tops = texts.flatMap(({ top }) => (top ? [top] : []));
  const body = /** @type {Record<string, string[]>} */ (bodies)[kind];
  const own = `of_${app}_${name}`;
  const named = MODULES[kind].es ? `export const ${own} = 1;` : `exports.${own} = 1;`;
  const says = [`ran(${id});`, ...body, named];
  // Scripts export before they import, as people write it where modules import each other.
  return [...(MODULES[kind].es ? [...tops, ...says] : [...says, ...tops]), ...sees].join("\n");
}

/** @param {{ type?: string }} app @param {Module} module */
const fileOf = (app, { name, kind }) =>
  `${name}${MODULES[kind].ext || (app.type === "module" && !MODULES[kind].es ? ".cjs" : ".js")}`;

module.exports = { FORMS, MODULES, fileOf, textOf };
