// Imports that rspack replaces by itself, by a string: a call into JavaScript for each costs it dearly. The string is what the
// application's own modules need; for other importers, which a rule knows by their folder, a loader is asked for instead.
// Only in builds that run once: what holds at their beginning holds at their end.

const path = require("node:path");
const { report } = require("../bundler/report");
const { createResolve, resolvesByFolders } = require("../bundler/resolve");
const { addRule } = require("../modules/rules");
const { PLACEHOLDER } = require("../loaders");
const { MARK, instead, loader, placeholderFile, unveil, veil } = require("../modules/placeholders");

const NAME = "federation-rs";

/**
 * @param {any} compiler
 * @param {import("../addon").Federation} federation
 * @param {string} digest of the options
 * @param {{ answer: (request: string, importer: import("./stale").Importer) => string, isExternal: (request: string) => boolean }} imports
 * @param {boolean} hasMany placeholders, so that those with the text of the file have no loader
 */
function replaceDirectly(compiler, federation, digest, { answer, isExternal }, hasMany) {
  if (!resolvesByFolders(compiler.options.resolve)) return;
  /** @param {ReturnType<typeof createResolve>} resolve */
  const look = (resolve) => {
    const { requests, ...rest } = federation.direct();
    const found = requests.map((/** @type {{ request: string }} */ { request }) => {
      const copy = federation.localCopy(request);
      const file = copy && resolved(() => resolve(compiler.context, copy.request));
      return copy && !file ? undefined : federation.directRequest(request, file);
    });
    return { requests, found, ...rest };
  };
  const { requests, found, foreign, strict } = look(createResolve(compiler, resolveOptions(compiler.options.resolve)));
  const file = placeholderFile(compiler);
  /** Request -> the virtual request of its placeholder. @type {Map<string, string>} */
  const direct = new Map();
  for (const [index, { request, pattern }] of requests.entries()) {
    const virtual = found[index];
    if (
      !virtual ||
      isExternal(request) ||
      found.indexOf(virtual) < index ||
      (hasMany && federation.hasOwnText(virtual))
    )
      continue;
    direct.set(request, virtual);
    const target = `${file}${MARK}${veil(request)}!=!${PLACEHOLDER}?${virtual}`;
    new compiler.webpack.NormalModuleReplacementPlugin(new RegExp(pattern), target).apply(compiler);
  }
  if (direct.size === 0) return;
  refuseChanges(compiler, () => {
    const now = look(createResolve(compiler));
    const same = (/** @type {{ request: string }} */ { request }, /** @type {number} */ index) =>
      !direct.has(request) || direct.get(request) === now.found[index];
    return {
      same: now.requests.every(same) && `${now.strict}` === `${strict}`,
      // In one that was foreign before, each import is asked for.
      foreign: now.foreign.filter((/** @type {string} */ folder) => !foreign.includes(folder)),
    };
  });
  const isStrict = new RegExp(`(?:${strict.map((/** @type {string} */ end) => end.replace(".", "\\.")).join("|")})$`);
  const own = {
    and: [compiler.context + path.sep, { not: foreign.map((/** @type {string} */ dir) => dir + path.sep) }],
  };
  addRule(compiler, {
    resource: file,
    resourceQuery: /^\?direct:/,
    type: "javascript/auto",
    oneOf: [
      { issuer: { and: [own, { not: [isStrict] }] }, use: hasMany ? [] : [loader(digest)] },
      { issuer: own, use: [instead(digest, "esm")] },
      {
        use: (/** @type {{ resourceQuery: string, issuer: string }} */ { resourceQuery, issuer }) => {
          const request = unveil(resourceQuery.slice(MARK.length));
          const virtual = direct.get(request);
          const right = answer(request, { dir: issuer ? path.dirname(issuer) : compiler.context, issuer }).split(
            `${PLACEHOLDER}?`,
          )[1];
          if (right === virtual) return [loader(digest)];
          return [instead(digest, right === `esm;${virtual}` ? "esm" : right)];
        },
      },
    ],
  });
}

/** @param {() => string | undefined} resolve @returns {string | undefined} nothing where there is nothing: whoever imports it is told */
function resolved(resolve) {
  try {
    return resolve();
  } catch {
    return undefined;
  }
}

/**
 * rspack takes a replacement for good. Compilers that run again are rare, and their package.json files seldom change. Folders
 * come and go while a build runs: they matter if modules of it are in them.
 * @param {any} compiler
 * @param {() => { same: boolean, foreign: string[] }} look at what the replacements depend on: if it is as it was, and
 *   folders that have packages of their own since
 */
function refuseChanges(compiler, look) {
  compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
    const { same, foreign } = look();
    const refuse = () => {
      const message =
        "package.json files, or the copies of shared packages, are others than when this compiler began. Make a new compiler, or use compiler.watch(), which notices.";
      report(compilation, compilation.errors, { message, file: "federation-rs: shared modules" });
    };
    if (!same) refuse();
    else if (foreign.length > 0)
      compilation.hooks.finishModules.tap(NAME, (/** @type {Iterable<any>} */ modules) => {
        const isIn = (/** @type {string | undefined} */ file) =>
          foreign.some((dir) => file?.startsWith(dir + path.sep));
        if ([...modules].some(({ resource }) => isIn(resource))) refuse();
      });
  });
}

/**
 * The bundler's options for imports. rspack's resolver knows its defaults only when the first build begins.
 * @param {any} resolve
 */
function resolveOptions({ byDependency, ...rest }) {
  const options = { ...rest };
  for (const [key, value] of Object.entries(byDependency?.esm || {})) {
    const others = () => [rest[key] ?? []].flat();
    options[key] = Array.isArray(value) ? value.flatMap((item) => (item === "..." ? others() : [item])) : value;
  }
  return options;
}

module.exports = { replaceDirectly };
