// Imports of remotes' modules, in the forms in which jest and vitest want to know where they lead.

const path = require("node:path");
const { checked } = require("../lib/addon");
const { keysOf } = require("../lib/scope");

/** An import that no stub stands for leads here, and says so. */
const MISSING = path.join(__dirname, "missing.js");

/** @param {string} text @returns {string} the source of a regular expression that matches just this */
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/**
 * @param {Record<string, string>} stubs by import (`shop/Cart`): a file
 * @param {{ options?: any, root?: string }} [more] `options`: of `ModuleFederationPlugin`
 * @returns {{ moduleNameMapper: Record<string, string>, alias: { find: RegExp, replacement: string }[] }}
 */
function remotes(stubs, { options, root = process.cwd() } = {}) {
  if (options !== undefined) checked("ModuleFederationPlugin", options);
  const keys = keysOf(options?.remotes || {});
  /** @type {[source: string, file: string][]} */
  const rows = [];
  for (const [request, file] of Object.entries(stubs)) {
    if (typeof file !== "string")
      throw new TypeError(`remotes: ${JSON.stringify(request)}: write the path of a module`);
    if (options !== undefined && !keys.some((key) => request === key || request.startsWith(`${key}/`))) {
      const known = keys.join(", ") || "none";
      throw new Error(`remotes: ${JSON.stringify(request)} is of none of the remotes in the options: ${known}`);
    }
    rows.push([`^${literally(request)}$`, path.resolve(root, file)]);
  }
  // The first that matches counts, in jest as in vitest.
  for (const key of keys) rows.push([`^${literally(key)}(?:\\/.*)?$`, MISSING]);
  return {
    moduleNameMapper: Object.fromEntries(rows),
    alias: rows.map(([source, replacement]) => ({ find: new RegExp(source), replacement })),
  };
}

module.exports = { remotes };
