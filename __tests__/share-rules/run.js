// One row: a fresh container, a share scope made by hand, one import, and what came of it.

const path = require("node:path");
const { keyOf } = require("./build");

/**
 * A share scope with one key. An entry reads `VERSION FROM [eager] [loaded] [fails]`; it gives its own version and who
 * it is from. `fails`: its first load does.
 * @param {string} key
 * @param {string[]} entries
 */
function scopeOf(key, entries) {
  /** @type {Record<string, any>} */
  const versions = {};
  for (const text of entries) {
    const [version, from, ...flags] = text.split(" ");
    let fails = flags.includes("fails");
    const factory = () => ({ version, from });
    const get = () => {
      if (fails) {
        fails = false;
        return Promise.reject(new Error("first load"));
      }
      return flags.includes("eager") ? factory : Promise.resolve(factory);
    };
    versions[version] = { get, from, eager: flags.includes("eager") };
    if (flags.includes("loaded")) versions[version].loaded = 1;
  }
  return entries.length > 0 ? { [key]: versions } : {};
}

/** @param {string} file of a container @returns {any} one that nobody has used */
function freshContainer(file) {
  for (const cached of Object.keys(require.cache)) {
    if (cached.startsWith(path.dirname(file) + path.sep)) delete require.cache[cached];
  }
  return require(file);
}

/** @param {() => Promise<unknown>} use @returns {Promise<string>} `VERSION FROM`, or the first line of the error */
async function outcome(use) {
  try {
    const { version, from } = /** @type {any} */ (await use());
    return `${version} ${from}`;
  } catch (error) {
    return `${/** @type {Error} */ (error).name}: ${/** @type {Error} */ (error).message.split("\n")[0]}`;
  }
}

/**
 * @param {string} file of a container
 * @param {string} way to consume
 * @param {string[]} entries of the share scope
 * @param {number} [imports] how often the module is imported
 */
async function run(file, way, entries, imports = 1) {
  const key = keyOf(way);
  const container = freshContainer(file);
  const scope = scopeOf(key, entries);
  /** @type {string[]} webpack's words */
  const warned = [];
  /** @type {string[]} what ours adds to them */
  const advice = [];
  const { warn } = console;
  console.warn = (text) => {
    const [words, added] = String(text).split("\nfederation-rs: ");
    warned.push(words);
    if (added !== undefined) advice.push(added);
  };
  try {
    await container.init(scope);
    /** @type {string[]} */
    const results = [];
    for (let index = 0; index < imports; index++) {
      results.push(await outcome(async () => (await container.get(`./${key}`))()));
    }
    const entriesAfter = Object.entries(scope[key] || {}).map(
      ([version, { from, eager, loaded }]) => `${version} ${from}${eager ? " eager" : ""}${loaded ? " loaded" : ""}`,
    );
    return { result: results.join(", then "), warned, scope: entriesAfter, advice };
  } finally {
    console.warn = warn;
  }
}

module.exports = { run };
