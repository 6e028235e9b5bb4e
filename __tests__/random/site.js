// What an import site is about: who imports what, and how.

const { KINDS } = require("./packages");
const { MODULES } = require("./sources");

/**
 * @typedef {object} Side
 * @property {string} what `package`, `remote`, `own`, `extra`
 * @property {string} kind
 * @property {boolean} script CommonJS
 * @property {boolean} strict follows Node's rules for imports
 */

/** @type {Side} */
const NOBODY = { what: "", kind: "", script: false, strict: false };
/** Kinds of packages whose modules follow Node's rules. */
const STRICT = ["esm", "esm, no default", "async", "dual"];

/** @param {import("./system").System} system @param {string} name @returns {Side} */
function packageOf({ packages }, name) {
  const kind = packages[name.replace(/\/(extra|core)$/, "")]?.kind;
  if (!kind) return NOBODY;
  const part = name !== packages[name]?.name;
  return { what: part ? "extra" : "package", kind, script: Boolean(KINDS[kind].script), strict: STRICT.includes(kind) };
}

/** @param {import("./system").System} system @param {string} appName @param {string} name @returns {Side} */
function moduleOf({ apps }, appName, name) {
  const app = apps.find((app) => app.name === appName);
  const module = app?.modules.find((module) => module.name === name);
  if (!app || !module) return NOBODY;
  const script = !MODULES[module.kind].es;
  return {
    what: "module",
    kind: module.kind,
    script,
    strict: !script && (module.kind === "mjs" || app.type === "module"),
  };
}

/**
 * @param {string} site `a/m0 1 default of kit`, or `kit:1.0.0:a > base`
 * @param {import("./system").System} system
 * @returns {{ form: string, importer: Side, target: Side }}
 */
function placeOf(site, system) {
  const need = site.match(/^(.+?):.* > (.*)$/);
  if (need) return { form: "need", importer: packageOf(system, need[1]), target: packageOf(system, need[2]) };
  const [, app, module, form, of] = site.match(/^(\w+)\/(\w+) \d+ (.*) of (\S+)$/) || [];
  if (!app) return { form: "", importer: NOBODY, target: NOBODY };
  const [first, name] = of.split("/");
  const there = moduleOf(system, first === "." ? app : first, name);
  return {
    form,
    importer: moduleOf(system, app, module),
    target: there === NOBODY ? packageOf(system, of) : { ...there, what: first === "." ? "own" : "remote" },
  };
}

module.exports = { placeOf };
