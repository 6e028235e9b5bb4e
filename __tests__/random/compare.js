// What of the outcomes of one system differs, and who is right: a build without federation says what an import's value looks
// like, the bundlers' own plugins say which copy it is, and ours is the same on both bundlers and beside others.

/** @typedef {import("./run").Outcome} Outcome */
/** @typedef {Record<string, Outcome>} Outcomes by way; `mixed, ...` too */
/** @typedef {Record<string, Record<string, import("./builds").Built>>} AllBuilt by way and application */

/**
 * @typedef {object} Difference
 * @property {string} kind `nonsense`: no fault of ours; `build`, `crash`, `start`, `value`, `stuck`, `copy`, `ran`, `order`,
 *   `bundlers`, `mixed`, `warned`
 * @property {string} way whose outcome it is
 * @property {string} site what was imported and how
 * @property {string} found
 * @property {string} right
 * @property {string} by who says what is right
 * @property {string} [own] what the bundler's own plugin gives
 */

/** Which copy of a package something is of: `kit:1.0.0:a/mid`. */
const COPY = /([\w@/]+):[\w.-]+:[\w@/]+/g;
/** A refusal by the rules of sharing, in webpack's words. */
const REFUSED =
  /No satisfying version|Unsatisfied version|doesn't exist in shared scope|does not exist in shared scope|not available for eager/;

/** What is left of a value when it does not matter which copy it is of. @param {string} text */
const anyCopy = (text) => text.replace(COPY, "$1");
/** @param {string} text */
const copiesIn = (text) => [...new Set([...text.matchAll(COPY)].map(([copy]) => copy))].join(" ");
/** @param {string | undefined} text */
const fails = (text) => text === undefined || text === "never" || text.startsWith("threw ");
/** Refused, or not there since what imports it was. @param {Outcome} outcome */
const refuses = ({ got, stray }) => [...stray, ...Object.values(got)].some((text) => REFUSED.test(text));
/** The applications' own modules, in the order that they ran. @param {Outcome} outcome */
const modulesOf = ({ ran }) => ran.filter((id) => !id.includes(":"));
/** @param {readonly string[]} list */
const sorted = (list) => [...list].sort().join(", ");

/** @param {readonly string[]} list @returns {Record<string, number>} */
function count(list) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const item of list) counts[item] = (counts[item] || 0) + 1;
  return counts;
}

/**
 * Ours beside a build without federation and beside the bundler's own plugin.
 * @param {Outcomes} outcomes
 * @param {AllBuilt} built
 * @param {string} bundler
 * @returns {Generator<Difference>}
 */
function* besideOthers(outcomes, built, bundler) {
  const [way, own, one] = ["ours", "own", "one"].map((who) => `${who}, ${bundler}`);
  const errorOf = (/** @type {string} */ way) => Object.values(built[way] || {}).flatMap(({ errors }) => errors)[0];
  const nonsense = errorOf(one) || (errorOf(way) && errorOf(own));
  if (nonsense) return yield { kind: "nonsense", way, site: "", found: nonsense, right: "", by: "" };
  const error = errorOf(way);
  if (error) return yield { kind: "build", way, site: "", found: error.split("\n")[0], right: "no error", by: one };

  const found = outcomes[way];
  const right = outcomes[one];
  const theirs = outcomes[own];
  for (const text of new Set(found.stray)) {
    const refused = REFUSED.test(text) && (!theirs || refuses(theirs));
    if (!right.stray.includes(text) && !refused) {
      yield { kind: "start", way, site: "", found: text, right: right.stray[0] || "a start", by: one };
    }
  }
  for (const [site, value] of Object.entries(found.got)) {
    const same = right.got[site];
    const of = theirs?.got[site];
    if (fails(value) && !fails(same)) {
      const refused = REFUSED.test(value) && (!theirs || fails(of));
      if (!refused)
        yield { kind: value === "never" ? "stuck" : "value", way, site, found: value, right: same, by: one, own: of };
    } else if (same !== undefined && anyCopy(value) !== anyCopy(same)) {
      yield { kind: "value", way, site, found: value, right: same, by: one, own: of };
    }
  }
  if (found.stray.length === 0 && !refuses(found)) {
    for (const [site, value] of Object.entries(right.got)) {
      const missing = found.got[site] === undefined && !site.includes(":");
      if (missing) yield { kind: "value", way, site, found: "nothing", right: value, by: one };
    }
  }
  const times = [found, right, theirs || right].map(({ ran }) => count(ran));
  for (const [id, mine] of Object.entries(times[0])) {
    const allowed = Math.max(1, times[1][id] || 0, times[2][id] || 0);
    if (mine > allowed) yield { kind: "ran", way, site: id, found: `${mine} times`, right: `${allowed}`, by: one };
  }
  const [mine, rights] = [modulesOf(found), modulesOf(right)];
  if (sorted(mine) === sorted(rights) && String(mine) !== String(rights)) {
    yield { kind: "order", way, site: "", found: String(mine), right: String(rights), by: one };
  }
}

/** Which copy, as webpack's own plugin chooses; it has the rules. @param {Outcomes} outcomes @returns {Generator<Difference>} */
function* copies(outcomes) {
  const by = "own, webpack";
  for (const way of ["ours, webpack", "ours, rspack"]) {
    for (const [site, value] of Object.entries(outcomes[way]?.got || {})) {
      const of = outcomes[by]?.got[site];
      if (fails(value) || fails(of) || !copiesIn(of) || !copiesIn(value)) continue;
      if (copiesIn(value) !== copiesIn(of))
        yield { kind: "copy", way, site, found: copiesIn(value), right: copiesIn(of), by };
    }
  }
}

/**
 * Ours on both bundlers, and applications of both, or of all four, on one page.
 * @param {Outcomes} outcomes
 * @returns {Generator<Difference>}
 */
function* besideEachOther(outcomes) {
  const by = "ours, webpack";
  const first = outcomes[by];
  if (!first) return;
  for (const way of ["ours, rspack", "mixed, ours", "mixed, all"]) {
    const other = outcomes[way];
    if (!other) continue;
    const kind = way.startsWith("ours") ? "bundlers" : "mixed";
    for (const site of new Set([...Object.keys(first.got), ...Object.keys(other.got)])) {
      const [a, b] = [first.got[site], other.got[site]];
      if (a === b || (fails(a) && fails(b))) continue;
      // The bundlers differ by themselves.
      if (kind === "bundlers" && outcomes["one, webpack"].got[site] !== outcomes["one, rspack"].got[site]) continue;
      // What others' builds do wrong alone they do wrong in company.
      const owns = Object.keys(outcomes).filter((name) => name.startsWith("own"));
      if (way === "mixed, all" && owns.some((own) => outcomes[own].got[site] !== a)) continue;
      yield { kind, way, site, found: b ?? "nothing", right: a ?? "nothing", by };
    }
    if (way === "mixed, all") continue;
    const [a, b] = [count(first.ran), count(other.ran)];
    for (const id of new Set([...first.ran, ...other.ran])) {
      if (a[id] !== b[id])
        yield { kind: "ran", way, site: id, found: `${b[id] || 0} times`, right: `${a[id] || 0}`, by };
    }
    const warnings = [sorted([...new Set(other.log)]), sorted([...new Set(first.log)])];
    if (warnings[0] !== warnings[1])
      yield { kind: "warned", way, site: "", found: warnings[0], right: warnings[1], by };
  }
}

/** @param {Outcomes} outcomes @param {AllBuilt} built @returns {Difference[]} */
function compare(outcomes, built) {
  const bundlers = ["webpack", "rspack"].filter((bundler) => built[`ours, ${bundler}`]);
  const all = bundlers.flatMap((bundler) => [...besideOthers(outcomes, built, bundler)]);
  if (all.some(({ kind }) => kind === "build" || kind === "nonsense")) return all;
  return [...all, ...copies(outcomes), ...besideEachOther(outcomes)];
}

module.exports = { anyCopy, compare };
