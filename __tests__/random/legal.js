// What a system may not have, since no build could make sense of it: left out.

const { KINDS } = require("./packages");
const { FORMS, MODULES } = require("./sources");

/** @typedef {import("./system").System} System */

/**
 * What is behind a request.
 * @param {System} system
 * @param {import("./system").App} app
 * @param {string} request
 * @returns {({ key: string, needs?: string[] } & import("./packages").Traits) | undefined}
 */
function targetOf({ apps, packages }, app, request) {
  const pack = Object.values(packages).find(({ name }) => request === name || request === `${name}/extra`);
  if (pack) {
    if (request === pack.name) return { key: pack.name, ...KINDS[pack.kind], needs: pack.needs };
    if (!pack.extra) return undefined;
    const script = KINDS[pack.kind].script || pack.kind === "json";
    return { key: request, script, async: false };
  }
  const [first, name] = request.split("/");
  const theirs = app.remotes.includes(first) ? apps.find((other) => other.name === first) : undefined;
  const owner = first === "." ? app : theirs;
  const module = owner?.modules.find((module) => module.name === name);
  if (!owner || !module) return undefined;
  const bare = module.kind === "esm, no default";
  return { key: `${owner.name}/${name}`, async: MODULES[module.kind].async, script: !MODULES[module.kind].es, bare };
}

/** Modules and packages that are awaited, by key. @param {System} system */
function asyncOnes(system) {
  /** @type {Set<string>} */
  const found = new Set(Object.values(system.packages).flatMap(({ name, kind }) => (KINDS[kind].async ? [name] : [])));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { name, needs } of Object.values(system.packages))
      if (needs.some((need) => found.has(need))) found.add(name);
    for (const app of system.apps) {
      for (const { name, kind, imports } of app.modules) {
        const waits = imports.some(
          ({ of, form }) => FORMS[form].static && found.has(targetOf(system, app, of)?.key || ""),
        );
        if (waits || MODULES[kind].async) found.add(`${app.name}/${name}`);
      }
    }
  }
  return found;
}

/**
 * The system without what is not there, and without what has no meaning: `require` of what is awaited, a default that is not
 * exported, an application that nobody needs.
 * @param {System} system
 * @returns {System}
 */
function legal(system) {
  const next = structuredClone(system);
  for (const pack of Object.values(next.packages)) pack.needs = pack.needs.filter((need) => next.packages[need]);
  for (let changed = true; changed; ) {
    changed = false;
    const awaited = asyncOnes(next);
    for (const pack of Object.values(next.packages)) {
      // A script cannot require what is awaited.
      const needs = KINDS[pack.kind].script ? pack.needs.filter((need) => !awaited.has(need)) : pack.needs;
      if (needs.length !== pack.needs.length) changed = true;
      pack.needs = needs;
    }
    for (const app of next.apps) {
      for (const module of app.modules) {
        const { es } = MODULES[module.kind];
        const imports = module.imports.filter(({ of, form }) => {
          return [undefined, es].includes(FORMS[form].es) && allowed(next, app, of, form, awaited);
        });
        if (imports.length !== module.imports.length) changed = true;
        module.imports = imports;
      }
    }
  }
  tidy(next);
  return next;
}

/** @param {System} system @param {import("./system").App} app @param {string} of @param {string} form @param {Set<string>} awaited */
function allowed(system, app, of, form, awaited) {
  const target = targetOf(system, app, of);
  if (!target) return false;
  if (FORMS[form].default && target.bare) return false;
  if (target.only && !target.only.includes(form)) return false;
  return !(FORMS[form].es === false && awaited.has(target.key));
}

/** @param {System} system */
function tidy(system) {
  const { apps, packages } = system;
  const known = new Set(apps.map(({ name }) => name));
  for (const app of apps) {
    app.remotes = app.remotes.filter((name) => known.has(name));
    app.installs = app.installs.filter(({ name, inside }) => packages[name] && (!inside || packages[inside]));
    const isOf = (/** @type {string} */ key) => {
      const pack = Object.values(packages).find(({ name }) => key === name || key.startsWith(`${name}/`));
      return pack && (key === pack.name || pack.extra);
    };
    app.shared = Object.fromEntries(Object.entries(app.shared).filter(([key]) => isOf(key)));
    app.dependencies = Object.fromEntries(Object.entries(app.dependencies).filter(([key]) => packages[key]));
    const names = app.modules.map(({ name }) => name);
    app.entries = app.entries
      .map((entry) => entry.filter((name) => names.includes(name)))
      .filter(({ length }) => length);
  }
  // Several runtimes of one build on a page run each other's entries, whoever builds it.
  for (const app of apps) {
    if (app.entries.length > 1) app.settings = app.settings.filter((name) => name !== "runtimeChunk multiple");
  }
  // Who is not reached from the page's application is not there.
  const reached = new Set([apps[0].name]);
  for (const name of reached)
    for (const remote of apps.find((app) => app.name === name)?.remotes || []) reached.add(remote);
  system.apps = apps.filter(({ name }) => reached.has(name));
}

module.exports = { asyncOnes, legal };
