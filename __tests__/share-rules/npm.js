// What npm's semver says of a row: whether the copy that an import got satisfies the range, and whether it is the highest
// that does. It knows nothing of share scopes, so it is asked about rows in which every version is one to npm.

const assert = require("node:assert");
// @ts-expect-error: it brings no types
const semver = require("semver");
const { UNIQUE_NAME, configOf } = require("./build");

/**
 * Fails if `found` is not what npm's order and ranges lead to.
 * @param {string} way
 * @param {string[]} entries
 * @param {{ result: string, warned: string[] }} found
 * @returns {boolean} npm had something to say
 */
function agrees(way, entries, found) {
  const { version: own, requiredVersion: range, strictVersion, singleton, eager } = configOf(way);
  const words = entries.map((entry) => entry.split(" "));
  if (own) words.push([own, UNIQUE_NAME, eager ? "eager" : ""]);
  const scope = words.filter(([, , ...flags]) => !eager || flags.includes("eager")).map(([version]) => version);
  if (scope.length === 0 || scope.some((version) => !semver.valid(version)) || /fails/.test(entries.join()))
    return false;
  const row = `${way}; ${entries.join(", ")}: ${found.result}`;
  const failed = found.result.startsWith("Error: ");
  const complaint = failed ? found.result.slice("Error: ".length) : found.warned.join();
  // A singleton's version depends on who was first; the message or the result names it.
  const version = failed ? complaint.match(/^Unsatisfied version (\S+)/)?.[1] : found.result.split(" ")[0];
  // For `*` npm's installer takes a prerelease where there is nothing else.
  const any = range === "*";
  const satisfies = (/** @type {string} */ item) => !range || semver.satisfies(item, range, { includePrerelease: any });
  const releases = any ? scope.filter((item) => !semver.prerelease(item)) : [];
  const fitting = releases.length > 0 ? releases : scope.filter(satisfies);
  if (singleton) {
    assert.ok(version, row);
    assert.strictEqual(complaint === "", satisfies(version), row);
  } else if (fitting.length > 0) {
    assert.strictEqual(complaint, "", row);
    assert.ok(
      semver.eq(version, semver.maxSatisfying(fitting, range || "*", { includePrerelease: !range || any })),
      row,
    );
  } else if (strictVersion) {
    assert.strictEqual(found.result, own ? `${own} ${UNIQUE_NAME}` : found.result, row);
    assert.strictEqual(failed, !own, row);
  } else {
    assert.match(complaint, /^No satisfying version/, row);
    assert.ok(semver.eq(version, semver.sort([...scope]).at(-1)), row);
  }
  return true;
}

module.exports = { agrees };
