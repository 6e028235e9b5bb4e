// The virtual modules in a compilation, found in its module graph: bundlers restore modules from caches without asking.

const MARK = /[\\/]federation-rs\?(?=\w+;)/;

/**
 * @param {any} module
 * @returns {string | undefined} its virtual request without the scheme
 */
function requestOf(module) {
  const { resource } = module;
  if (typeof resource !== "string") return;
  const match = MARK.exec(resource);
  return match ? resource.slice(match.index + match[0].length) : undefined;
}

/**
 * @param {any} compilation
 * @returns {{ module: any, request: string }[]}
 */
function virtualModules(compilation) {
  const found = [];
  for (const module of compilation.modules) {
    const request = requestOf(module);
    if (request !== undefined) found.push({ module, request });
  }
  return found;
}

/**
 * @param {any} compilation
 * @returns {string[]} the virtual requests, each once, with the scheme
 */
function requestsIn(compilation) {
  return [...new Set(virtualModules(compilation).map(({ request }) => `federation:${request}`))];
}

module.exports = { virtualModules, requestsIn };
