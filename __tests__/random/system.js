// Draws a system from a seed. It is plain data, so that it can be printed, shrunk and built as any.

const { Dice } = require("./dice");
const { KINDS } = require("./packages");
const { SETTINGS } = require("./settings");
const { FORMS, MODULES } = require("./sources");
const { legal } = require("./legal");

/**
 * @typedef {object} App
 * @property {string} name
 * @property {"module"} [type] of its package.json
 * @property {string[]} remotes
 * @property {Record<string, Record<string, any>>} shared
 * @property {Record<string, string>} dependencies ranges, by package
 * @property {{ name: string, version: string, inside?: string }[]} installs `inside`: nested below this package
 * @property {import("./sources").Module[]} modules
 * @property {string[][]} entries modules, by entry
 * @property {boolean} boot has a bootstrap file
 * @property {string[]} settings of `SETTINGS`
 * @property {boolean} module its output is ES modules
 */

/**
 * @typedef {object} System
 * @property {number} seed
 * @property {"development" | "production"} mode
 * @property {Record<string, import("./packages").Package>} packages
 * @property {App[]} apps the first is the page's
 * @property {boolean} together dynamic imports run at once
 */

const PACKAGES = ["kit", "base", "@scope/lib", "util"];
const VERSIONS = ["1.0.0", "1.1.0", "1.2.3", "2.0.0", "2.1.0-beta.1", "0.3.1"];
const RANGES = ["^1.0.0", "~1.1.0", ">=1.0.0", "*", "^2.0.0", "1.x", "1.0.0 || ^2.0.0", "^0.3.0", "2.1.0-beta.1"];
const ODD_RANGES = ["latest", "workspace:*", "npm:other@^1.0.0"];

/** @param {number} seed @returns {System} */
function draw(seed) {
  const dice = new Dice(seed);
  const packages = drawPackages(dice);
  const names = dice.shuffled(["a", "b", "c", "d"]).slice(0, dice.pick([2, 2, 3, 3, 4]));
  const module = dice.chance(0.1);
  const apps = names.map((name, index) => drawApp(dice, { name, index, names, packages, module }));
  for (const app of apps) drawModules(dice, app, packages);
  /** @type {System} */
  const system = {
    seed,
    mode: dice.pick(["development", "production"]),
    packages,
    apps,
    together: dice.chance(0.25),
  };
  return legal(system);
}

/** @param {Dice} dice */
function drawPackages(dice) {
  /** @type {System["packages"]} */
  const packages = {};
  for (const name of dice.shuffled(PACKAGES).slice(0, dice.between(1, 4))) {
    const kind = dice.pick(Object.keys(KINDS).filter((kind) => kind !== "async" || dice.chance(0.5)));
    const needs = kind === "json" ? [] : dice.some(Object.keys(packages), 0.35);
    packages[name] = { name, kind, needs, extra: dice.chance(0.3) };
  }
  return packages;
}

/** Different applications mostly share a package in the same way. @param {Dice} dice */
function drawOptions(dice) {
  /** @type {Record<string, any>} */
  const options = {};
  if (dice.chance(0.4)) options.singleton = true;
  if (dice.chance(0.12)) options.strictVersion = dice.chance(0.6);
  if (dice.chance(0.2)) options.requiredVersion = dice.chance(0.3) ? false : dice.pick(RANGES);
  if (dice.chance(0.12)) options.eager = true;
  if (dice.chance(0.04)) options.import = false;
  if (dice.chance(0.05)) options.version = dice.pick(VERSIONS);
  return options;
}

/**
 * @param {Dice} dice
 * @param {{ name: string, index: number, names: string[], packages: System["packages"], module: boolean }} how
 * @returns {App}
 */
function drawApp(dice, { name, index, names, packages, module }) {
  const others = names.filter((other) => other !== name);
  const remotes = index === 0 ? [...new Set([others[0], ...dice.some(others, 0.5)])] : dice.some(others, 0.35);
  /** @type {App["installs"]} */
  const installs = [];
  /** @type {App["shared"]} */
  const shared = {};
  /** @type {App["dependencies"]} */
  const dependencies = {};
  for (const pack of Object.values(packages)) {
    installs.push({ name: pack.name, version: dice.pick(VERSIONS) });
    if (dice.chance(0.85)) dependencies[pack.name] = dice.pick(dice.chance(0.1) ? ODD_RANGES : RANGES);
    for (const need of pack.needs) {
      if (dice.chance(0.25)) installs.push({ name: need, version: dice.pick(VERSIONS), inside: pack.name });
    }
    if (dice.chance(0.15)) continue;
    const options = drawOptions(dice);
    // A key for everything, with a name of its own or in a scope of its own, is the same for all: else they share nothing.
    if (pack.name === "util") options.shareKey = "tools";
    if (pack.name === "base") options.shareScope = "below";
    shared[pack.name] = options;
    if (pack.extra && dice.chance(0.7)) {
      const { shareKey, ...rest } = options;
      const way = dice.pick(["prefix", "exact", "subpaths"]);
      if (way === "subpaths") options.subpaths = true;
      else if (way === "prefix") shared[`${pack.name}/`] = { ...rest, ...(shareKey && { shareKey: `${shareKey}/` }) };
      else shared[`${pack.name}/extra`] = { ...rest, ...(shareKey && { shareKey: `${shareKey}/extra` }) };
    }
  }
  const settings = dice.some(Object.keys(SETTINGS), 0.06).filter((key) => index === 0 || !SETTINGS[key].hostOnly);
  const type = dice.chance(0.15) ? { type: /** @type {const} */ ("module") } : {};
  const boot = dice.chance(0.4);
  return { name, ...type, remotes, shared, dependencies, installs, modules: [], entries: [], boot, settings, module };
}

/** @param {Dice} dice @param {App} app @param {System["packages"]} packages */
function drawModules(dice, app, packages) {
  const count = dice.between(1, 3);
  const kinds = Object.keys(MODULES).filter((kind) => kind !== "async" || dice.chance(0.4));
  const packs = Object.values(packages).flatMap(({ name, extra }) => (extra ? [name, `${name}/extra`] : [name]));
  // Every application has as many modules as it may: what is not there is left out later.
  const theirs = app.remotes.flatMap((remote) => ["m0", "m1", "m2"].map((name) => `${remote}/${name}`));
  for (let index = 0; index < count; index++) {
    const kind = dice.pick(kinds);
    const forms = Object.keys(FORMS).filter((form) => {
      const { es } = FORMS[form];
      return es === undefined || es === MODULES[kind].es;
    });
    const mine = Array.from({ length: count }, (_, other) => `./m${other}`).filter((name) => name !== `./m${index}`);
    const requests = [...dice.some(packs, 0.5), ...dice.some(theirs, 0.35), ...dice.some(mine, 0.3)];
    const imports = dice.shuffled(requests).flatMap((of) => {
      const chosen = [{ of, form: dice.pick(forms) }];
      if (dice.chance(0.25)) chosen.push({ of, form: dice.pick(forms) });
      return chosen;
    });
    app.modules.push({ name: `m${index}`, kind, imports });
  }
  const names = app.modules.map(({ name }) => name);
  app.entries = dice.chance(0.2) && names.length > 1 ? [names.slice(0, 1), names.slice(1)] : [dice.some(names, 0.7)];
  if (app.entries[0].length === 0) app.entries[0] = [names[0]];
}

module.exports = { draw };
