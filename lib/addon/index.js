// The Rust addon: found, loaded, and its options and errors translated.

const path = require("node:path");
const { toJson } = require("./json");
const { PLATFORMS, platform } = require("./platform");
const { bugs, version } = require("../../package.json");

const name = "federation-rs";

/** @returns {typeof import("../../crates/binding/binding")} the exports of the addon */
function load() {
  const target = platform();
  const tried = [path.join(__dirname, "..", "..", `${name}.${target}.node`), `@${name}/${target}`];
  /** @type {string[]} */
  const reasons = [];
  for (const place of tried) {
    try {
      const addon = require(place);
      if (addon.VERSION === version) return addon;
      const found = addon.VERSION ? `it is of federation-rs ${addon.VERSION}` : "it is of an earlier federation-rs";
      reasons.push(` - ${place}: ${found}, and this is federation-rs ${version}`);
    } catch (error) {
      const { message } = /** @type {Error} */ (error);
      reasons.push(` - ${place}: ${message.split("\n")[0]}`);
    }
  }
  const install = PLATFORMS.includes(target)
    ? `Install it with "npm install @${name}/${target}@${version}" (package managers skip it with --no-optional or --omit=optional), `
    : `There is no package for this platform, only for ${PLATFORMS.join(", ")}. Use one of these, `;
  throw new Error(
    `federation-rs: no addon for ${target}. Tried:\n${reasons.join("\n")}\n` +
      `${install}or build it with "npm run build" in a checkout of federation-rs.`,
  );
}

/** An option that cannot be used: `path` names it. */
class OptionsError extends Error {
  /**
   * @param {string} message
   * @param {string} path
   */
  constructor(message, path) {
    super(message);
    this.name = "ValidationError";
    this.code = "FEDERATION_OPTIONS";
    this.path = path;
  }
}

/**
 * Calls into Rust and gives its exceptions the form that users see.
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
function translated(call) {
  try {
    return call();
  } catch (thrown) {
    const error = /** @type {Error & { code?: string }} */ (thrown);
    if (error.code === "FEDERATION_OPTIONS") {
      const { message, path } = JSON.parse(error.message);
      throw new OptionsError(message, path);
    }
    error.message = `federation-rs ${version}: ${error.message}. This is a bug in federation-rs; please report it: ${bugs.url}`;
    throw error;
  }
}

/**
 * The class `Class` of the addon with its methods' exceptions translated.
 * @template {new (...args: any[]) => object} Class
 * @param {Class} Class
 * @returns {Class}
 */
function guarded(Class) {
  const Guarded = class extends Class {};
  for (const name of Object.getOwnPropertyNames(Class.prototype)) {
    if (name === "constructor") continue;
    const method = Class.prototype[name];
    Object.defineProperty(Guarded.prototype, name, {
      /** @param {unknown[]} args */
      value(...args) {
        return translated(() => method.apply(this, args));
      },
    });
  }
  return Guarded;
}

const addon = load();

/** The federation of one compiler, as Rust sees it. */
class Federation extends guarded(addon.Federation) {}

/** Makes declarations of exposed modules. */
class Types extends guarded(addon.Types) {}

/** Applications to check against each other. */
class Check extends guarded(addon.Check) {}

/**
 * @param {string} plugin
 * @param {unknown} options
 * @returns {{ json: string } & import("../../crates/binding/binding").Checked} the options as JSON text, and what they say to the bundler
 * @throws {OptionsError}
 */
function checked(plugin, options) {
  const json = toJson(options);
  return { json, ...translated(() => addon.checkOptions(plugin, json)) };
}

/** @param {string} request @param {string[] | undefined} needed @param {boolean} arrows @returns {string} the text that starts a worker's entry */
const workerSource = (request, needed, arrows) => translated(() => addon.workerSource(request, needed, arrows));

module.exports = { Check, Federation, Types, checked, translated, workerSource };
