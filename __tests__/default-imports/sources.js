// The applications of the table: modules of every kind, at every place, imported by importers of every kind.

const fs = require("node:fs");
const path = require("node:path");

/** What modules are: their files, the first is the main one. @type {Record<string, Record<string, string>>} */
const MODULES = {
  cjs: { "index.js": 'exports.named = "named";' },
  function: { "index.js": 'module.exports = function call() { return "called"; };\nmodule.exports.named = "named";' },
  object: { "index.js": 'module.exports = Object.assign({}, { named: "named" });' },
  flagged: {
    "index.js":
      'Object.defineProperty(exports, "__esModule", { value: true });\nexports.default = "default";\nexports.named = "named";',
  },
  "flagged-bare": { "index.js": 'exports.__esModule = true;\nexports.named = "named";' },
  esm: { "index.mjs": 'export default "default";\nexport const named = "named";' },
  names: { "index.mjs": 'export const named = "named";' },
  json: { "index.json": '{ "named": "named" }' },
};
const KINDS = [...Object.keys(MODULES), "dual"];

/** How importers name a module of a kind. @type {Record<string, (kind: string, up: string) => string>} */
const PLACES = {
  package: (kind) => `p-${kind}`,
  file: (kind, up) => `${up}files/${fileOf(kind)}`,
  remote: (kind) => `remote/${fileOf(kind)}`,
};
/** @param {string} kind */
const fileOf = (kind) => (kind === "dual" ? "dual.mjs" : `${kind}${path.extname(Object.keys(MODULES[kind])[0])}`);

const ES = ["default", "named", "namespace", "namespace as a value", "import()"];
/** Importers: their file and what it does with a request. @type {Record<string, { file: string, up: string, text: (request: string) => string }>} */
const IMPORTERS = {
  script: { file: "script.js", up: "./", text: es },
  mjs: { file: "strict.mjs", up: "./", text: es },
  "type module": { file: "typed/index.js", up: "../", text: es },
  require: { file: "require.js", up: "./", text: (request) => `${cjs}report("require", () => require("${request}"));` },
  Babel: {
    file: "babel.js",
    up: "./",
    text: (request) =>
      `${cjs}function interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
var one = interopRequireDefault(require("${request}"));
var all = interopWildcard(require("${request}"));
function interopWildcard(e) {
  if (e && e.__esModule) return e;
  if (e === null || (typeof e != "object" && typeof e != "function")) return { default: e };
  var out = { __proto__: null };
  for (var key in e) if (key !== "default" && {}.hasOwnProperty.call(e, key)) out[key] = e[key];
  return (out.default = e), out;
}
report("default", () => one.default);
report("named", () => all.named);
report("namespace", () => all.default);`,
  },
  TypeScript: {
    file: "typescript.js",
    up: "./",
    text: (request) =>
      `${cjs}"use strict";
var importDefault = (mod) => (mod && mod.__esModule ? mod : { default: mod });
var importStar = (mod) => {
  if (mod && mod.__esModule) return mod;
  var result = {};
  if (mod != null) for (var key of Object.getOwnPropertyNames(mod)) if (key !== "default") result[key] = mod[key];
  result.default = mod;
  return result;
};
const one = importDefault(require("${request}"));
const all = importStar(require("${request}"));
report("default", () => one.default);
report("named", () => all.named);
report("namespace", () => all.default);`,
  },
};
/** @type {Record<string, string[]>} */
const FORMS = {
  script: ES,
  mjs: ES,
  "type module": ES,
  require: ["require"],
  Babel: ["default", "named", "namespace"],
  TypeScript: ["default", "named", "namespace"],
};

const cjs = "const report = globalThis.reporter(CELL);\n";
/** @param {string} request */
function es(request) {
  return `import one, { named } from "${request}";
import * as all from "${request}";
import * as value from "${request}";
const report = globalThis.reporter(CELL);
report("default", () => one);
report("named", () => named);
report("namespace", () => [all.default, all.named]);
report("namespace as a value", () => globalThis.pass(value));
report("import()", () => import("${request}"));`;
}

const MAIN = `const found = {};
const waits = [];
globalThis.pass = (value) => value;
const show = (value) => {
  if (Array.isArray(value)) return value.map(show).join(", ");
  if (value === null || (typeof value != "object" && typeof value != "function")) return typeof value + " " + String(value);
  const keys = [...new Set([...Object.getOwnPropertyNames(value)])].filter((key) => !/^(?:__esModule|length|name|prototype|arguments|caller)$/.test(key)).sort();
  const inner = (key) => (typeof value[key] == "object" ? "object" : typeof value[key] == "function" ? "function" : String(value[key]));
  return typeof value + " {" + keys.map((key) => key + ": " + inner(key)).join(", ") + "}";
};
globalThis.reporter = (cell) => (form, get) => {
  const note = (value) => void (found[cell + " " + form] = show(value));
  try {
    const value = get();
    if (form == "import()") waits.push(value.then(note, note));
    else note(value);
  } catch (error) {
    note("throws " + error);
  }
};
IMPORTS
Promise.all(imports).then(() => Promise.all(waits)).then(() => console.log(JSON.stringify(found)));`;

/** Writes the host and the remote. @param {string} folder */
function write(folder) {
  /** @param {string} file @param {string} text */
  const put = (file, text) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  const dependencies = Object.fromEntries(KINDS.map((kind) => [`p-${kind}`, "^1.0.0"]));
  put("host/package.json", JSON.stringify({ name: "host", version: "1.0.0", dependencies }));
  for (const [kind, files] of Object.entries(MODULES)) {
    const [[main, text]] = Object.entries(files);
    put(`host/node_modules/p-${kind}/package.json`, JSON.stringify({ name: `p-${kind}`, version: "1.0.0", main }));
    put(`host/node_modules/p-${kind}/${main}`, text);
    put(`host/files/${fileOf(kind)}`, text);
    put(`remote/${fileOf(kind)}`, text);
  }
  const dual = { name: "p-dual", version: "1.0.0", exports: { import: "./index.mjs", require: "./index.cjs" } };
  put("host/node_modules/p-dual/package.json", JSON.stringify(dual));
  put("host/node_modules/p-dual/index.mjs", MODULES.esm["index.mjs"]);
  put("host/node_modules/p-dual/index.cjs", MODULES.cjs["index.js"]);
  for (const at of ["host/files", "remote"]) put(`${at}/dual.mjs`, MODULES.esm["index.mjs"]);
  put("host/typed/package.json", '{ "type": "module" }');
  /** @type {string[]} */
  const imports = [];
  for (const [importer, { file, up, text }] of Object.entries(IMPORTERS)) {
    for (const [place, request] of Object.entries(PLACES)) {
      for (const kind of KINDS) {
        const to = file.replace(/(\w+\.m?js)$/, `${place}-${kind}-$1`);
        put(`host/${to}`, text(request(kind, up)).replace("CELL", JSON.stringify(`${importer} ${place} ${kind}`)));
        imports.push(`import("./${to}").catch((error) => console.error(error))`);
      }
    }
  }
  put(
    "host/index.js",
    MAIN.replace("IMPORTS", () => `const imports = [${imports.join(",\n")}];`),
  );
}

/**
 * Differences that are meant; docs/architecture.md has them.
 * @param {string} bundlerName
 * @param {string} cell importer, place, kind, form
 * @param {string} alone what the cell is without federation
 * @param {string} found
 */
function isWanted(bundlerName, cell, alone, found) {
  const [, importer, kind, form] = /** @type {string[]} */ (/^(.+) (?:package|file|remote) (\S+) (.+)$/.exec(cell));
  const strict = importer === "mjs" || importer === "type module";
  const whole = form === "namespace as a value";
  // One copy for all: `require` gets the one of `import`.
  if (kind === "dual") return !strict && importer !== "script" && found.includes("default");
  // Another build's copy may be no JSON file: its names are there too.
  if (kind === "json" && strict)
    return found.replace(/, named: named|named: named, /, "") === alone || /named/.test(found);
  // In rspack what stands for an ES module says what it exports before anybody knows.
  if (kind === "names" && strict)
    return bundlerName === "rspack" && found.replace("default: undefined, ", "") === alone;
  if (importer !== "script" || !whole) return false;
  // rspack does not say which form an import has; webpack does, but not what a copy's exports are like.
  const [less, more] = ["object {named: named}", "object {default: object, named: named}"];
  return bundlerName === "rspack"
    ? alone === more && found === less
    : kind === "object" && alone === less && found === more;
}

module.exports = { FORMS, IMPORTERS, KINDS, PLACES, isWanted, write };
