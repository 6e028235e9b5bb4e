// Ranges and versions by the thousand, the same for the same seed.

// @ts-expect-error: it brings no types
const semver = require("semver");

/** What the strings that are bent out of shape are bent with. */
const ALPHABET = [
  ..." .|-<>=~^vxX*+0129aZ,_!\t",
  ...["||", " - ", "  ", "~>", ">=", "-0", "-01", ".x", "\u00a0", "\u0085", "\ufeff", "+b", "*", "9007199254740991"],
];
const WORDS = ["alpha", "beta", "rc", "a", "x", "-", "a-b", "1a", "0a", "rc1", "ALPHA", "v"];
const NUMBERS = [0, 0, 0, 1, 1, 2, 2, 3, 4, 9, 10, 18];
const HUGE = ["9007199254740990", "9007199254740991"];

/** @param {number} seed */
function createGenerator(seed) {
  let state = seed | 0 || 1;
  /** xorshift32. @param {number} limit @returns {number} below `limit` */
  const below = (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  /** @param {number} percent */
  const chance = (percent) => below(100) < percent;
  /** @template T @param {T[]} list @returns {T} */
  const pick = (list) => list[below(list.length)];
  /** @param {number} most @param {() => string} make @param {() => string} between */
  const some = (most, make, between) => {
    let text = make();
    for (let more = below(most); more > 0; more--) text += between() + make();
    return text;
  };

  const number = () => (below(500) === 0 ? pick(HUGE) : String(pick(NUMBERS)));
  const identifier = () => {
    if (below(300) === 0) return `90071992547409${below(100)}`;
    if (below(1000) === 0) return `${"long".repeat(55 + below(9))}${"-".repeat(below(4))}`;
    return chance(50) ? pick(WORDS) : number();
  };
  const pre = () => `-${some(3, identifier, () => ".")}`;
  const build = () =>
    `+${some(
      2,
      () => pick(["b", "001", "sha-1", "5"]),
      () => ".",
    )}`;
  const core = () => `${number()}.${number()}.${number()}`;
  const version = () => core() + (chance(40) ? pre() : "");

  const part = () => (chance(15) ? pick(["x", "X", "*"]) : number());
  const partial = () => {
    const text = chance(50) ? core() : some(3, part, () => ".");
    const qualified = text.split(".").length === 3;
    return text + (qualified && chance(30) ? pre() : "") + (qualified && chance(10) ? build() : "");
  };
  const space = () => pick(["", "", "", "", " ", "  ", "\t"]);
  const prefix = () => pick(["", "", "", "", "", "", "", "v", "=", "= ", "v=", " v"]);
  const simple = () =>
    pick(["^", "~", "~>", ">=", "<=", ">", "<", "=", "", "^", "~", ""]) + space() + prefix() + partial();
  const hyphen = () => `${pick(["", "", "", "v", "="])}${partial()} - ${pick(["", "", "", "v", "="])}${partial()}`;
  const set = () => (chance(15) ? hyphen() : below(60) === 0 ? "" : some(2, simple, () => pick([" ", "  ", "\t"])));
  const anyRange = () => space() + some(3, set, () => `${space()}||${space()}`) + space();

  /** A range that npm takes. @returns {string} */
  const range = () => {
    for (;;) {
      const text = anyRange();
      if (semver.validRange(text) !== null) return text;
    }
  };

  /** A range, bent a little. @returns {string} */
  const bent = () => {
    let text = chance(30) ? some(2, simple, () => " ") : anyRange();
    for (let times = 1 + below(3); times > 0; times--) {
      const at = below(text.length + 1);
      text = text.slice(0, at) + (chance(65) ? pick(ALPHABET) : "") + text.slice(at + (chance(60) ? 1 : 0));
    }
    return text;
  };

  /** A version close to one of the bounds of `range`, if it has any. @param {string} range @returns {string} */
  const near = (range) => {
    /** @type {any[]} */
    const bounds = [];
    if (semver.validRange(range) !== null) {
      for (const comparator of new semver.Range(range).set.flat()) {
        if (comparator.semver instanceof semver.SemVer) bounds.push(comparator.semver);
      }
    }
    if (bounds.length === 0 || chance(8)) return decorated(version());
    const { major, minor, patch, prerelease } = pick(bounds);
    const numbers = [major, minor, patch];
    if (chance(45)) {
      const at = below(3);
      numbers[at] = Math.min(Math.max(numbers[at] + pick([-1, 1]), 0), Number.MAX_SAFE_INTEGER);
      if (chance(40)) numbers.fill(pick([0, 9]), at + 1);
    }
    return decorated(numbers.join(".") + nearPre(prerelease));
  };
  /** @param {readonly (string | number)[]} parts */
  const nearPre = (parts) => {
    if (parts.length === 0) return chance(35) ? pre() : "";
    const kind = below(6);
    if (kind === 0) return "";
    if (kind === 1) return `-${parts.join(".")}.${identifier()}`;
    if (kind === 2 && parts.length > 1) return `-${parts.slice(0, -1).join(".")}`;
    if (kind === 3) return pre();
    if (kind === 4) {
      const last = parts[parts.length - 1];
      const moved = typeof last === "number" ? Math.max(last + pick([-1, 1]), 0) : `${last}${pick(["0", "a", "-"])}`;
      return `-${[...parts.slice(0, -1), moved].join(".")}`;
    }
    return `-${parts.join(".")}`;
  };
  /** @param {string} text */
  const decorated = (text) =>
    `${pick(["", "", "", "", "", "", "v", " "])}${text}${chance(10) ? build() : ""}${below(50) === 0 ? "\n" : ""}`;

  /** A version that npm takes, close to `range`. @param {string} range @returns {string} */
  const nearValid = (range) => {
    for (;;) {
      const text = near(range);
      if (semver.valid(text) !== null) return text;
    }
  };
  return { range, bent, nearValid };
}

module.exports = { createGenerator };
