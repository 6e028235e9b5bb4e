// The virtual modules in a build: entries and imports become requests for them, and what they need is included.

const path = require("node:path");
const { adviceOn } = require("./advice");
const { addFiles } = require("./files");
const { report } = require("./report");
const { API, requestsIn, takeNotes } = require("./graph");
const { limitLazyCompilation } = require("./lazy");
const { createResolve } = require("./resolve");
const { loader } = require("./cache");
const { replaceDirectly } = require("./direct");
const { PLACEHOLDER, placeholderFile } = require("./placeholders");
const { createProvided } = require("./provided");
const { settingsOf } = require("./settings");
const { keepWhole } = require("./split");
const { rebuildStale } = require("./stale");

const NAME = "federation-rs";
const SCHEME = "federation:";

/**
 * @param {any} compiler
 * @param {any} federation the Rust handle
 * @param {string} digest of the options
 */
function addModules(compiler, federation, digest) {
  const plan = JSON.parse(federation.plan(JSON.stringify(settingsOf(compiler.options))));
  addPlan(compiler, plan);
  keepWhole(
    compiler,
    plan.entries.map((/** @type {any} */ { options }) => options.name),
  );
  limitLazyCompilation(compiler, plan.entries.length > 0);
  addLoader(compiler, digest, plan.layers);
  addFiles(compiler, federation, plan.files, digest);
  takeNotes(compiler);
  compiler.hooks.thisCompilation.tap(NAME, () => federation.refresh());
  if (plan.pattern) replaceImports(compiler, federation, digest, new RegExp(plan.pattern), plan.filtersVersions);
  if (plan.wraps) wrapEntries(compiler, federation);
  includeProvided(compiler, federation, createProvided(compiler, plan));
}

/** Entries, externals and library types, by the bundler's own plugins. @param {any} compiler @param {any} plan */
function addPlan(compiler, plan) {
  const { EntryPlugin, ExternalsPlugin } = compiler.webpack;
  // Behind the configuration's own: of one with the container's name the container is the last module, whose exports count.
  compiler.hooks.afterPlugins.tap(NAME, () => {
    for (const { request, options } of plan.entries) {
      new EntryPlugin(compiler.context, request, options).apply(compiler);
    }
  });
  for (const [type, externals] of Object.entries(plan.externals)) {
    new ExternalsPlugin(type, externals).apply(compiler);
  }
  const { output } = compiler.options;
  output.enabledLibraryTypes = [...new Set([...(output.enabledLibraryTypes || []), ...plan.libraryTypes])];
}

/**
 * Virtual modules that import are a file `federation-rs` in the compiler's context that is never read, each with its own
 * query: so their ids are the same on every machine and their relative requests mean what they mean in the configuration.
 * @param {any} compiler
 * @param {string} digest
 * @param {Record<string, string>} layers what the queries of modules in a layer are like
 */
function addLoader(compiler, digest, layers) {
  const file = placeholderFile(compiler);
  compiler.options.module.rules.push({
    resource: file,
    resourceQuery: /;/,
    type: "javascript/auto",
    use: [loader(digest)],
  });
  compiler.options.module.rules.push({ resource: API, use: [{ loader: path.join(__dirname, "api-loader.js") }] });
  for (const [layer, query] of Object.entries(layers)) {
    compiler.options.module.rules.push({ resource: file, resourceQuery: new RegExp(query), layer });
  }
  compiler.hooks.normalModuleFactory.tap(NAME, (/** @type {any} */ factory) => {
    factory.hooks.resolveForScheme.for(SCHEME.slice(0, -1)).tap(NAME, (/** @type {any} */ data) => {
      data.path = file;
      data.query = `?${data.resource.slice(SCHEME.length)}`;
      data.fragment = "";
      data.resource = data.path + data.query;
      data.context = compiler.context;
      return true;
    });
  });
}

/**
 * @param {any} compiler
 * @param {any} federation
 * @param {string} digest
 * @param {RegExp} pattern
 * @param {boolean} filtersVersions
 */
function replaceImports(compiler, federation, digest, pattern, filtersVersions) {
  const { NormalModuleReplacementPlugin, rspackVersion } = compiler.webpack;
  const placeholders = `${placeholderFile(compiler)}?;!=!${PLACEHOLDER}?`;
  const resolve = createResolve(compiler);
  /** @type {any} */
  let current;
  /** @type {Map<string, string>} one build's answers; all modules of a folder get the same */
  const answers = new Map();
  compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
    current = compilation;
    answers.clear();
  });

  /** @param {string} request @param {string} dir @param {string} [layer] */
  const localCopy = (request, dir, layer) => {
    const copy = federation.localCopy(request, layer);
    if (!copy) return;
    try {
      return resolve(copy.fromContext ? compiler.context : dir, copy.request);
    } catch (error) {
      const file = `resolving fallback for shared module ${request}`;
      report(current, current.errors, { message: `Module not found: ${error}`, file });
    }
  };

  /** @type {import("./stale").Answer} */
  const ask = (request, { dir, issuer, layer }) => {
    const placeholder = federation.replace(request, issuer, dir, layer, localCopy(request, dir, layer));
    return placeholder ? placeholders + placeholder : request;
  };

  /** @type {import("./stale").Answer} */
  const answer = (request, importer) => {
    const key = [request, importer.dir, path.extname(importer.issuer), importer.layer].join("\0");
    const known = answers.get(key);
    const found = known ?? ask(request, importer);
    if (known === undefined) answers.set(key, found);
    return found;
  };

  const replacement = new NormalModuleReplacementPlugin(pattern, (/** @type {any} */ data) => {
    const { issuer = "", issuerLayer, compiler: name } = data.contextInfo;
    // A child compiler (of html-webpack-plugin, ...) builds for itself. rspack does not ask for those.
    if (name !== undefined && name !== compiler.name) return;
    data.request = answer(data.request, { dir: data.context, issuer, layer: issuerLayer || undefined });
  });
  if (rspackVersion) {
    // Before it: what it would ask about is replaced already.
    const start = () => replacement.apply(compiler);
    onceAtStart(compiler, start, () => {
      replaceDirectly(compiler, federation, digest, answer);
      start();
    });
  } else replacement.apply(compiler);
  rebuildStale(compiler, PLACEHOLDER, answer, filtersVersions ? pattern : undefined);
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
 * Every entry starts through a virtual module, which waits for what the entry needs at once.
 * @param {any} compiler
 * @param {any} federation
 */
function wrapEntries(compiler, federation) {
  /** @param {any} entry */
  const wrap = (entry) => {
    for (const [name, description] of Object.entries(entry)) {
      const library = description.library || compiler.options.output.library;
      const start = federation.start(name, description.import, library?.type);
      if (start) description.import = [start];
    }
    return entry;
  };
  compiler.options.module.rules.push({
    dependency: "worker",
    enforce: "post",
    type: "javascript/auto",
    use: [{ loader: path.join(__dirname, "worker-loader.js") }],
  });
  const { entry } = compiler.options;
  if (typeof entry === "function") compiler.options.entry = () => Promise.resolve(entry()).then(wrap);
  else wrap(entry);
}

/**
 * Local copies of what is consumed and containers that externals bring. Each may bring new imports, hence the waves.
 * @param {any} compiler
 * @param {any} federation
 * @param {ReturnType<typeof createProvided>} provided
 */
function includeProvided(compiler, federation, provided) {
  const { EntryPlugin } = compiler.webpack;
  const options = { name: undefined };
  /** @param {any} compilation @param {string} request */
  const include = (compilation, request) =>
    new Promise((resolve, reject) => {
      const dependency = EntryPlugin.createDependency(request, options);
      compilation.addInclude(compiler.context, dependency, options, (/** @type {unknown} */ error) =>
        error ? reject(error) : resolve(undefined),
      );
    });
  compiler.hooks.finishMake.tapPromise(NAME, async (/** @type {any} */ compilation) => {
    if (compilation.compiler !== compiler) return;
    const included = new Set();
    for (;;) {
      const requests = requestsIn(compilation);
      const provides = federation.provides(requests, provided(compilation));
      /** @type {string[]} */
      const missing = provides.requests.filter((/** @type {string} */ request) => !included.has(request));
      if (missing.length === 0) {
        const warnings = [...provides.warnings, ...adviceOn(compilation, federation, requests)];
        for (const warning of warnings) report(compilation, compilation.warnings, warning);
        for (const file of provides.files) compilation.fileDependencies.add(file);
        return;
      }
      for (const request of missing) included.add(request);
      await Promise.all(missing.map((request) => include(compilation, request)));
    }
  });
}

module.exports = { addModules };
