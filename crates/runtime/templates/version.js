// Versions and ranges. Rust reads versions to the same lists (`version.rs`) and makes the intervals (`range/compiled.rs`).

/**
 * Reads anything: missing or unreadable parts are 0.
 * @param {string} text
 * @returns {Version}
 */
const parseVersion = (text) => {
  const match = /** @type {RegExpExecArray} */ (/^[v=\s]*(\d*)\.?(\d*)\.?(\d*)[^-+]*-?([^+\s]*)/.exec(text));
  const words = match.slice(1, 4).concat(match[4] ? match[4].split(".") : []);
  return words.map((word, index) => (index < 3 || /^\d+$/.test(word) ? +word : word));
};

/**
 * @param {Version} a
 * @param {Version} b
 * @returns {boolean} true if `a` is lower than `b`
 */
const isBelow = (a, b) => {
  for (let index = 0; ; index++) {
    const x = a[index];
    const y = b[index];
    if (x === undefined || y === undefined) {
      // A release (no fourth part) is above its prereleases; among those the longer list is above.
      return x !== y && (x === undefined) !== (index === 3);
    }
    // Numbers are below words.
    if (x !== y) return typeof x == typeof y ? x < y : typeof x == "number";
  }
};

/**
 * @param {string} a
 * @param {string} b
 * @returns {boolean}
 */
const isLower = (a, b) => isBelow(parseVersion(a), parseVersion(b));

/**
 * True if a prerelease of `version`'s major.minor.patch may be next to `bound`. A fourth part of -1 stands below every
 * prerelease and is none.
 * @param {Version} version
 * @param {Version | undefined} bound
 * @returns {boolean}
 */
const admitsPrerelease = (version, bound) =>
  !!bound && bound.length > 3 && bound[3] !== -1 && version.slice(0, 3).join() == bound.slice(0, 3).join();

/**
 * @param {Version[][]} intervals `[from, to]` each, `to` is out and may be missing
 * @param {string} text
 * @returns {boolean}
 */
const satisfies = (intervals, text) => {
  const version = parseVersion(text);
  return intervals.some(
    (interval) =>
      !isBelow(version, interval[0]) &&
      (!interval[1] || isBelow(version, interval[1])) &&
      (HAS_PRERELEASES
        ? version.length < 4 || admitsPrerelease(version, interval[0]) || admitsPrerelease(version, interval[1])
        : version.length < 4)
  );
};
