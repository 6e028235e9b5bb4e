// From an import of a shared or a remote module to the placeholder that stands for it. rspack replaces the import by a request
// for a file; webpack is given a module of our own class, which costs it less.

const path = require("node:path");
const { replaceDirectly } = require("./direct");
const { placeholderClass } = require("./placeholder-module");
const { PLACEHOLDER, placeholderFile } = require("./placeholders");
const { report } = require("./report");
const { createLateResolve, createResolve, resolvesByFolders } = require("./resolve");
const { rebuildStale } = require("./stale");

const NAME = "federation-rs";
/** A placeholder that another one imports. */
const INNER = /^federation:(?=(?:consume|remote);)/;

/** @typedef {import("./stale").Importer} Importer */
/** @typedef {{ pattern: string, filtersVersions: boolean, hasMany: boolean }} Plan */

/**
 * @param {any} compiler
 * @param {any} federation
 * @param {string} digest of the options
 * @param {Plan} plan
 */
function replaceImports(compiler, federation, digest, plan) {
  if (compiler.webpack.rspackVersion) replaceRequests(compiler, federation, digest, plan);
  else giveModules(compiler, federation, new RegExp(plan.pattern));
}

/**
 * One build's answers, each found once.
 * @param {any} compiler
 * @param {any} federation
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
     * @param {string} request
     * @param {Importer} importer
     * @param {(importer: Importer) => T} find
     * @returns {T}
     */
    answer(request, importer, find) {
      const dir = folders.get(importer.dir) ?? decidingFolder(compiler, federation, importer.dir);
      folders.set(importer.dir, dir);
      const key = [request, dir, path.extname(importer.issuer), importer.layer].join("\0");
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

/** @param {any} compiler @param {any} federation @param {string} dir */
const decidingFolder = (compiler, federation, dir) =>
  resolvesByFolders(compiler.options.resolve) ? federation.decidingFolder(dir) : dir;

/**
 * @param {any} compiler of rspack
 * @param {any} federation
 * @param {string} digest
 * @param {Plan} plan
 */
function replaceRequests(compiler, federation, digest, { pattern, filtersVersions, hasMany }) {
  const { NormalModuleReplacementPlugin } = compiler.webpack;
  const { answer, missing } = createAnswers(compiler, federation);
  const resolve = createResolve(compiler);
  const file = placeholderFile(compiler);
  /** The file has the text of most; with a query of the file's name it comes from the loader. */
  const requestFor = (/** @type {string} */ virtual) =>
    `${file}${federation.hasOwnText(virtual) || !hasMany ? "?;" : ""}!=!${PLACEHOLDER}?${virtual}`;

  /** @param {string} request @param {Importer} importer */
  const localCopy = (request, { dir, layer }) => {
    const copy = federation.localCopy(request, layer);
    if (!copy) return;
    try {
      return resolve(copy.fromContext ? compiler.context : dir, copy.request);
    } catch (error) {
      missing(request, error);
    }
  };
  /** @type {import("./stale").Answer} */
  const ask = (request, importer) =>
    answer(request, importer, ({ dir }) => {
      const { issuer, layer } = importer;
      const virtual = federation.replace(request, issuer, dir, layer, localCopy(request, { ...importer, dir }));
      return virtual ? requestFor(virtual) : request;
    });

  const replacement = new NormalModuleReplacementPlugin(new RegExp(pattern), (/** @type {any} */ data) => {
    const { issuer = "", issuerLayer, compiler: name } = data.contextInfo;
    // A child compiler (of html-rspack-plugin, ...) builds for itself. Some versions do not ask for those.
    if (name !== undefined && name !== compiler.name) return;
    data.request = ask(data.request, { dir: data.context, issuer, layer: issuerLayer || undefined });
  });
  // Before it: what it would ask about is replaced already.
  const start = () => replacement.apply(compiler);
  onceAtStart(compiler, start, () => {
    replaceDirectly(compiler, federation, digest, ask, hasMany);
    start();
  });
  rebuildStale(compiler, PLACEHOLDER, ask, filtersVersions ? new RegExp(pattern) : undefined);
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
 * @param {any} federation
 * @param {RegExp} pattern
 */
function giveModules(compiler, federation, pattern) {
  const Placeholder = placeholderClass(compiler.webpack);
  const file = placeholderFile(compiler);
  const { answer, missing } = createAnswers(compiler, federation);
  compiler.hooks.thisCompilation.tap(
    NAME,
    (/** @type {any} */ compilation, /** @type {any} */ { normalModuleFactory }) => {
      const resolve = createLateResolve(compilation);
      /** @param {string} request @param {Importer} importer */
      const localCopy = async (request, { dir, layer }) => {
        const copy = federation.localCopy(request, layer);
        if (!copy) return;
        try {
          return await resolve(copy.fromContext ? compiler.context : dir, copy.request);
        } catch (error) {
          missing(request, error);
        }
      };
      /** @param {string | null} virtual request */
      const given = (virtual) => virtual && { virtual, ownText: federation.hasOwnText(virtual) };
      /** @param {string} request @param {Importer} importer */
      const ask = (request, importer) =>
        answer(request, importer, async (importer) => {
          const { issuer, dir, layer } = importer;
          return given(federation.replace(request, issuer, dir, layer, await localCopy(request, importer)));
        });
      normalModuleFactory.hooks.factorize.tapAsync(
        NAME,
        (/** @type {any} */ data, /** @type {(error?: unknown, module?: any) => void} */ callback) => {
          const { request, context: dir, contextInfo } = data;
          const { issuer, issuerLayer } = contextInfo;
          const layer = issuerLayer || undefined;
          const isInner = INNER.test(request);
          if (!isInner && !pattern.test(request)) return callback();
          const find = async () => (isInner ? given(request.replace(INNER, "")) : ask(request, { dir, issuer, layer }));
          find().then((found) => {
            if (!found) return callback();
            const { virtual, ownText } = found;
            if (!ownText) return callback(null, new Placeholder(virtual, compiler.context, layer));
            data.request = `${file}?;!=!${PLACEHOLDER}?${virtual}`;
            callback();
          }, callback);
        },
      );
    },
  );
}

module.exports = { replaceImports };
