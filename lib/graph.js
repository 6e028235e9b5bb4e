// The virtual modules in a compilation, found in its module graph: bundlers restore modules from caches without asking.

const { filesOf } = require("./files");

/** Modules that import are `federation-rs` in the compiler's context, placeholders are beside our loader. */
const MARK =
  /[\\/](?:federation-rs|placeholder)\?(?=(?:container|start|provide|plugins|fallback|external|consume|remote|esm);)/;

/**
 * @param {any} module
 * @param {Map<string, string>} files shared files
 * @returns {string | undefined} its virtual request
 */
function requestOf(module, files) {
  const { resource } = module;
  if (typeof resource !== "string") return;
  const match = MARK.exec(resource);
  return match ? resource.slice(match.index + match[0].length) : files.get(resource);
}

/**
 * @param {any} compilation
 * @returns {{ module: any, request: string }[]}
 */
function virtualModules(compilation) {
  const found = [];
  const { placeholders } = filesOf(compilation.compiler);
  for (const module of compilation.modules) {
    const request = requestOf(module, placeholders);
    if (request !== undefined) found.push({ module, request });
  }
  return found;
}

/**
 * @param {any} compilation
 * @returns {string[]} the virtual requests, each once; those of shared files too, which are provided in any case
 */
function requestsIn(compilation) {
  const found = virtualModules(compilation).map(({ request }) => request);
  return [...new Set([...found, ...filesOf(compilation.compiler).provided])];
}

/**
 * @param {any} module
 * @param {Map<string, string>} files shared files
 * @returns {string | undefined} its file, perhaps with a query, if it is a real module
 */
const realFile = (module, files) =>
  typeof module?.resource === "string" && requestOf(module, files) === undefined ? module.resource : undefined;

module.exports = { requestOf, requestsIn, virtualModules, realFile };
