// Options as JSON text for Rust. What JSON cannot hold becomes a description of it, so that the error about the option can
// say what stands there; `options/read.rs` reads both.

/** Begins a description. No option of a real configuration begins with NUL. */
const NOT_JSON = "\0js:";
/** Options nest six levels deep; below this there is no option, and the stack stays far from its end. */
const DEEPEST = 16;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Errors of the caller's own getters and proxies pass.
 * @param {unknown} value
 * @returns {string}
 */
const toJson = (value) => JSON.stringify(plain(value, []));

/**
 * @param {unknown} value
 * @param {object[]} above the objects that `value` is in
 * @returns {unknown} the same, from what JSON can hold
 */
function plain(value, above) {
  switch (typeof value) {
    case "string":
      return text(value);
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : `${NOT_JSON}${value}`;
    case "undefined":
      return `${NOT_JSON}undefined`;
    case "object":
      return value && object(value, above);
    default:
      return `${NOT_JSON}a ${typeof value}`;
  }
}

/**
 * @param {object} value
 * @param {object[]} above
 */
function object(value, above) {
  if (above.includes(value)) return `${NOT_JSON}an object that contains itself`;
  if (above.length === DEEPEST) return `${NOT_JSON}an object more than ${DEEPEST} levels deep`;
  const inner = [...above, value];
  // Holes of an array are `undefined` too, and `map` leaves them out.
  if (Array.isArray(value)) return Array.from(value, (item) => plain(item, inner));
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === "RegExp") {
    const { source, flags } = /** @type {RegExp} */ (value);
    return { "\0regexp": [text(source), flags] };
  }
  // A namespace (`import * as shared`) is as good as an object. Maps, dates, promises, ... are not.
  if (kind !== "Object" && kind !== "Module") return `${NOT_JSON}an object of type ${kind}`;
  // Without a prototype `__proto__` is a name like any other.
  const out = Object.create(null);
  for (const [key, item] of Object.entries(value)) out[text(key)] = plain(item, inner);
  return out;
}

/**
 * JSON text with half of a surrogate pair is no text to Rust.
 * @param {string} value
 */
const text = (value) => (LONE_SURROGATE.test(value) ? `${NOT_JSON}a string with half of a surrogate pair` : value);

module.exports = { toJson };
