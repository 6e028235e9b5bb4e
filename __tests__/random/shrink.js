// A smaller system with the same fault: leaves out what it can, piece by piece, until nothing can go.

const { legal } = require("./legal");

/** @typedef {import("./system").System} System */

/** Every system that is one piece smaller. @param {System} system @returns {Generator<System>} */
function* smaller(system) {
  /** @param {(copy: System) => void} change */
  const with_ = (change) => {
    const copy = structuredClone(system);
    change(copy);
    return legal(copy);
  };
  for (const index of system.apps.keys()) if (index > 0) yield with_((copy) => void copy.apps.splice(index, 1));
  for (const name of Object.keys(system.packages)) yield with_((copy) => void delete copy.packages[name]);
  for (const [at, app] of system.apps.entries()) {
    /** @param {(app: import("./system").App) => void} change */
    const change = (change) => with_((copy) => change(copy.apps[at]));
    for (const index of app.modules.keys())
      if (app.modules.length > 1) yield change((app) => void app.modules.splice(index, 1));
    if (app.settings.length > 1) yield change((app) => void (app.settings = []));
    for (const index of app.settings.keys()) yield change((app) => void app.settings.splice(index, 1));
    for (const index of app.remotes.keys()) yield change((app) => void app.remotes.splice(index, 1));
    for (const key of Object.keys(app.shared)) yield change((app) => void delete app.shared[key]);
    for (const [number, module] of app.modules.entries()) {
      for (const index of module.imports.keys())
        yield change((app) => void app.modules[number].imports.splice(index, 1));
    }
    for (const [key, options] of Object.entries(app.shared)) {
      for (const name of Object.keys(options)) yield change((app) => void delete app.shared[key][name]);
    }
    for (const [index, { inside }] of app.installs.entries())
      if (inside) yield change((app) => void app.installs.splice(index, 1));
    for (const [key, range] of Object.entries(app.dependencies)) {
      if (range !== "*") yield change((app) => void (app.dependencies[key] = "*"));
    }
    for (const [index, { version }] of app.installs.entries()) {
      if (version !== "1.0.0") yield change((app) => void (app.installs[index].version = "1.0.0"));
    }
    if (app.entries.length > 1) yield change((app) => void (app.entries = [app.entries.flat()]));
    if (app.boot) yield change((app) => void (app.boot = false));
    if (app.type) yield change((app) => void delete app.type);
    for (const [number, module] of app.modules.entries()) {
      if (module.kind !== "esm") yield change((app) => void (app.modules[number].kind = "esm"));
      const [entry] = app.entries;
      if (at === 0 && entry?.length > 1 && entry.includes(module.name))
        yield change((app) => void (app.entries = [entry.filter((name) => name !== module.name)]));
    }
  }
  for (const [name, { needs, extra, kind }] of Object.entries(system.packages)) {
    for (const index of needs.keys()) yield with_((copy) => void copy.packages[name].needs.splice(index, 1));
    if (extra) yield with_((copy) => void (copy.packages[name].extra = false));
    if (kind !== "esm") yield with_((copy) => void (copy.packages[name].kind = "esm"));
  }
  if (system.apps.some(({ module }) => module)) yield with_((copy) => copy.apps.forEach((app) => (app.module = false)));
  if (system.together) yield with_((copy) => void (copy.together = false));
  if (system.mode === "production") yield with_((copy) => void (copy.mode = "development"));
}

/**
 * @param {System} system
 * @param {(system: System) => Promise<boolean>} isAlike whether a system has the fault
 * @returns {Promise<System>}
 */
async function shrink(system, isAlike) {
  let best = system;
  for (let found = true; found; ) {
    found = false;
    const size = JSON.stringify(best).length;
    const mode = best.mode;
    for (const candidate of smaller(best)) {
      // What is illegal without a piece is left out with it; what comes out as it was is no candidate.
      const text = JSON.stringify(candidate);
      if (text === JSON.stringify(best) || (text.length > size && candidate.mode === mode)) continue;
      if (!candidate.apps[0]?.entries[0]?.length) continue;
      if (!(await isAlike(candidate))) continue;
      best = candidate;
      found = true;
      break;
    }
  }
  return best;
}

module.exports = { shrink };
