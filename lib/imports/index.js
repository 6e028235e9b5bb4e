// From an import of a shared or a remote module to the placeholder that stands for it. rspack replaces the import by a request
// for a file; webpack is given a module of our own class, which costs it less.

const path = require("node:path");
const { replaceDirectly } = require("./direct");
const { knownExternals } = require("../bundler/externals");
const { filesOf } = require("../modules/files");
const { REPLACING, ledByOthers, replaceLate } = require("../bundler/others");
const { placeholderClass } = require("./placeholder-module");
const { PLACEHOLDER } = require("../loaders");
const { placeholderFile } = require("../modules/placeholders");
const { report } = require("../bundler/report");
const { createLateResolve, createResolve, resolvesByFolders } = require("../bundler/resolve");
const { rebuildStale } = require("./stale");

const NAME = "federation-rs";

/** @typedef {import("./stale").Importer} Importer */
/** @typedef {{ pattern: string | null, files: object[], filtersVersions: boolean, hasMany: boolean }} Plan */

/**
 * @param {any} compiler
 * @param {import("../addon").Federation} federation
 * @param {string} digest of the options
 * @param {Plan} plan
 */
function replaceImports(compiler, federation, digest, plan) {
  const { pattern, files } = plan;
  if (!compiler.webpack.rspackVersion) {
    if (pattern || files.length > 0) giveModules(compiler, federation, pattern ? new RegExp(pattern) : undefined);
  } else if (pattern) replaceRequests(compiler, federation, digest, { ...plan, pattern });
}

/**
 * One build's answers, each found once.
 * @param {any} compiler
 * @param {import("../addon").Federation} federation
 */
function createAnswers(compiler, federation) {
  /** @type {any} */
  let current;
  /** @type {Map<string, any>} */
  const answers = new Map();
  /** Folders whose imports lead where those of another folder lead. @type {Map<string, string>} */
  const folders = new Map();
  compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
    current = compilation;
    answers.clear();
    folders.clear();
  });
  return {
    /**
     * @template T
     * @template {Importer} I
     * @param {string} request
     * @param {I} importer
     * @param {(importer: I) => T} find
     * @returns {T}
     */
    answer(request, importer, find) {
      const dir = folders.get(importer.dir) ?? decidingFolder(compiler, federation, importer.dir);
      folders.set(importer.dir, dir);
      const { issuer, layer, asked } = importer;
      const kind = asked ? Object.values(asked).join() : path.extname(issuer);
      const key = [request, dir, kind, layer].join("\0");
      if (!answers.has(key)) answers.set(key, find({ ...importer, dir }));
      return answers.get(key);
    },
    /** @param {string} request @param {unknown} error */
    missing(request, error) {
      const file = `resolving fallback for shared module ${request}`;
      report(current, current.errors, { message: `Module not found: ${error}`, file });
    },
  };
}

/** @param {any} compiler @param {import("../addon").Federation} federation @param {string} dir */
const decidingFolder = (compiler, federation, dir) =>
  resolvesByFolders(compiler.options.resolve) ? federation.decidingFolder(dir) : dir;

/**
 * @param {any} compiler of rspack
 * @param {import("../addon").Federation} federation
 * @param {string} digest
 * @param {Plan & { pattern: string }} plan
 */
function replaceRequests(compiler, federation, digest, { pattern, filtersVersions, hasMany }) {
  const { NormalModuleReplacementPlugin } = compiler.webpack;
  const { answer, missing } = createAnswers(compiler, federation);
  const resolve = createResolve(compiler);
  const external = knownExternals(compiler);
  const file = placeholderFile(compiler);
  /** The file has the text of most; with a query of the file's name it comes from the loader. */
  const requestFor = (/** @type {string} */ virtual) =>
    `${file}${federation.hasOwnText(virtual) || !hasMany ? "?;" : ""}!=!${PLACEHOLDER}?${virtual}`;

  /** @param {string} request @param {Importer} importer @returns {{ request: string, dir: string } | undefined} to resolve */
  const wantedCopy = (request, { dir, layer }) => {
    const copy = federation.localCopy(request, layer);
    if (copy) return { request: copy.request, dir: copy.fromContext ? compiler.context : dir };
  };
  /** @param {string} request @param {{ request: string, dir: string } | undefined} copy */
  const localCopy = (request, copy) => {
    try {
      return copy && resolve(copy.dir, copy.request);
    } catch (error) {
      missing(request, error);
    }
  };
  /** @param {string} request @param {Importer} importer @param {string} [copy] its file */
  const replaced = (request, { dir, issuer, layer }, copy) => {
    const virtual = federation.replace(request, issuer, dir, layer, copy);
    return virtual ? requestFor(virtual) : request;
  };
  /** @type {(request: string, importer: Importer) => string} */
  const ask = (request, importer) =>
    answer(request, importer, (importer) =>
      replaced(request, importer, localCopy(request, wantedCopy(request, importer))),
    );

  /** @type {any} */
  let current;
  compiler.hooks.thisCompilation.tap(
    NAME,
    (/** @type {any} */ compilation, /** @type {any} */ { normalModuleFactory }) => {
      current = { compilation, factory: normalModuleFactory };
    },
  );
  /** The same where other plugins are asked too. @type {(request: string, importer: Importer) => Promise<string>} */
  const askLate = (request, importer) =>
    answer(request, importer, async (importer) => {
      const wanted = wantedCopy(request, importer);
      const led = wanted && (await ledByOthers(current, { ...importer, ...wanted }));
      return wanted && !led ? request : replaced(request, importer, localCopy(request, led));
    });

  const regex = new RegExp(pattern);
  /** @param {any} data of rspack @param {(request: string, importer: Importer) => any} ask */
  const answerTo = ({ request, context: dir, contextInfo: { issuer = "", issuerLayer } }, ask) =>
    ask(request, { dir, issuer, layer: issuerLayer || undefined });
  const isLate = replaceLate(compiler, external.ask, async (data) => {
    if (regex.test(data.request)) data.request = await answerTo(data, askLate);
  });
  const replacement = new NormalModuleReplacementPlugin(regex, (/** @type {any} */ data) => {
    const name = data.contextInfo.compiler;
    // A child compiler (of html-rspack-plugin, ...) builds for itself. Some versions do not ask for those.
    if (name !== undefined && name !== compiler.name) return;
    if (!isLate() && !external.cover(data.request)) data.request = answerTo(data, ask);
  });
  // Before it: what it would ask about is replaced already.
  const start = () => external.ask || replacement.apply(compiler);
  onceAtStart(compiler, start, () => {
    if (!external.ask)
      replaceDirectly(compiler, federation, digest, { answer: ask, isExternal: external.cover }, hasMany);
    start();
  });
  const now = (/** @type {string} */ request, /** @type {Importer} */ importer) =>
    isLate() ? askLate(request, importer) : ask(request, importer);
  rebuildStale(compiler, PLACEHOLDER, now, filtersVersions ? regex : undefined);
}

/**
 * rspack takes plugins until its first build begins.
 * @param {any} compiler
 * @param {() => void} start
 * @param {() => void} startOnce for a build that is no watch mode's
 */
function onceAtStart(compiler, start, startOnce) {
  let begun = false;
  const begin = (/** @type {() => void} */ run) => () => {
    if (!begun) run();
    begun = true;
  };
  compiler.hooks.run.tap(NAME, begin(startOnce));
  compiler.hooks.beforeCompile.tap(NAME, begin(start));
}

/**
 * Later than the bundler's externals, which come first there too, and not in child compilers, which build for themselves.
 * @param {any} compiler of webpack
 * @param {import("../addon").Federation} federation
 * @param {RegExp | undefined} pattern
 */
function giveModules(compiler, federation, pattern) {
  const Placeholder = placeholderClass(compiler.webpack);
  const { answer, missing } = createAnswers(compiler, federation);
  const { placeholders } = filesOf(compiler);
  compiler.hooks.thisCompilation.tap(
    NAME,
    (/** @type {any} */ compilation, /** @type {any} */ { normalModuleFactory }) => {
      const resolve = createLateResolve(compilation);
      const build = { compilation, factory: normalModuleFactory };
      /** @param {string} request @param {Importer} importer @returns {Promise<{ file?: string } | undefined>} */
      const localCopy = async (request, { dir, issuer, layer }) => {
        const copy = federation.localCopy(request, layer);
        if (!copy) return {};
        try {
          const wanted = { request: copy.request, dir: copy.fromContext ? compiler.context : dir };
          const led = await ledByOthers(build, { issuer, layer, ...wanted });
          return led && { file: await resolve(led.dir, led.request) };
        } catch (error) {
          missing(request, error);
          return {};
        }
      };
      /** @param {string} request @param {Importer & { asked: import("./stale").Asked }} importer */
      const ask = (request, importer) =>
        answer(request, importer, async (importer) => {
          const { issuer, dir, layer, asked } = importer;
          const copy = await localCopy(request, importer);
          return copy ? federation.replaceImport(request, asked, issuer, dir, layer, copy.file) : null;
        });
      const { hooks } = normalModuleFactory;
      hooks.factorize.tapAsync(
        { name: NAME, stage: REPLACING },
        (/** @type {any} */ data, /** @type {(error?: unknown, module?: any) => void} */ callback) => {
          const { request, context: dir, contextInfo, dependencies } = data;
          if (!pattern?.test(request)) return callback();
          const { issuer, issuerLayer } = contextInfo;
          const layer = issuerLayer || undefined;
          const asked = askedBy(compilation.moduleGraph, dependencies);
          ask(request, { dir, issuer, layer, asked }).then((/** @type {any} */ found) => {
            callback(null, found ? new Placeholder(found, compiler.context, layer) : undefined);
          }, callback);
        },
      );
      hooks.createModule.tap(NAME, (/** @type {any} */ { resource }, /** @type {any} */ data) => {
        const consume = placeholders.size > 0 && placeholders.get(fileIn(resource));
        // What loaders of the request make of it is not the module.
        if (!consume || data.request.includes("!")) return;
        try {
          const found = federation.placeholderOf(consume, askedBy(compilation.moduleGraph, data.dependencies));
          if (found) return new Placeholder(found, compiler.context, data.contextInfo.issuerLayer || undefined);
        } catch (error) {
          // webpack drops what a tap of this hook throws, and would build the real module.
          report(compilation, compilation.errors, { message: String(error), file: fileIn(resource) });
        }
      });
    },
  );
}

/** The file of a resource, unless it is the real module of a shared file. @param {string} resource */
const fileIn = (resource) => (resource.endsWith("?federation-local") ? "" : resource.split("?")[0]);

/**
 * What the imports of one importer that lead to one module ask for.
 * @param {any} moduleGraph of webpack
 * @param {any[]} dependencies
 * @returns {import("./stale").Asked}
 */
function askedBy(moduleGraph, dependencies) {
  const [first] = dependencies;
  return {
    category: first.category,
    types: [...new Set(dependencies.map(({ type }) => type))],
    strict: Boolean(moduleGraph.getParentModule(first)?.buildMeta?.strictHarmonyModule),
    // No names of it: `import * as name`, and `name` is passed on.
    whole: dependencies.some(
      ({ ids, name, type }) => ids?.length === 0 && (name || type === "harmony import specifier"),
    ),
  };
}

module.exports = { replaceImports };
