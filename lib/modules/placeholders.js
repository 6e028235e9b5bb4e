// Placeholders as files. They import nothing but each other, and there are as many requests for them as imports: so they are
// a real file, which rspack finds without asking us, and webpack where they have a text of their own.

const path = require("node:path");
const { loader } = require("../bundler/cache");
const { LOADER } = require("../loaders");

/** Behind a placeholder's file, in the request of an import that rspack replaces by itself; in front of what it was. */
const MARK = "?direct:";
/** What plugins that go by names do not take for the package. @param {string} request */
const veil = (request) => Buffer.from(request).toString("hex");
/** @param {string} veiled */
const unveil = (veiled) => Buffer.from(veiled, "hex").toString();
/** A loader with a virtual request that counts instead of the resource's. */
const INSTEAD = new RegExp(`[\\\\/]${path.basename(LOADER, ".js")}\\.js\\?[0-9a-f]{16};([^!]+)!`);

/** What rules and groups of chunks take them for: none for `node_modules` shall match. @param {any} compiler */
const placeholderFile = (compiler) => path.join(compiler.context, "federation-rs");

/** @param {string} digest @param {string} request; "esm": the same as an ES module */
const instead = (digest, request) => ({ loader: loader(digest).loader, options: `${digest};${request}` });

/**
 * The virtual request of a module.
 * @param {string} own the resource's
 * @param {string} loaders and resource, as bundlers write them
 * @returns {string}
 */
function requestWith(own, loaders) {
  const other = INSTEAD.exec(loaders)?.[1];
  return other === "esm" ? `esm;${own}` : (other ?? own);
}

module.exports = { MARK, instead, loader, placeholderFile, requestWith, unveil, veil };
