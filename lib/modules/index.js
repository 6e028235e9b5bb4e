// The virtual modules in a build: entries and imports become requests for them, and what they need is included.

const { adviceOn, watchRemotes } = require("./advice");
const { guardExternals } = require("../bundler/externals");
const { addFiles } = require("./files");
const { report } = require("../bundler/report");
const { API, requestsIn, takeNotes } = require("./graph");
const { limitLazyCompilation } = require("./lazy");
const { loader } = require("../bundler/cache");
const { replaceImports } = require("../imports");
const { API_LOADER } = require("../loaders");
const { closeOff } = require("./closed");
const { PARSER, addRule } = require("./rules");
const { placeholderFile } = require("./placeholders");
const { createProvided } = require("./provided");
const { settingsOf } = require("../bundler/settings");
const { keepWhole } = require("./split");
const { addWorkers, bring } = require("./workers");

const NAME = "federation-rs";
const SCHEME = "federation:";

/**
 * @param {any} compiler
 * @param {import("../addon").Federation} federation
 * @param {string} digest of the options
 */
function addModules(compiler, federation, digest) {
  const plan = JSON.parse(federation.plan(JSON.stringify(settingsOf(compiler.options))));
  guardExternals(compiler);
  addPlan(compiler, plan);
  keepWhole(
    compiler,
    plan.entries.map((/** @type {any} */ { options }) => options.name),
  );
  limitLazyCompilation(compiler, plan.entries.length > 0);
  addLoader(compiler, digest, plan.layers);
  closeOff(compiler);
  addFiles(compiler, federation, plan.files, digest);
  if (!plan.hasMany) takeNotes(compiler);
  compiler.hooks.thisCompilation.tap(NAME, () => federation.refresh());
  replaceImports(compiler, federation, digest, plan);
  if (plan.hasRemotes) watchRemotes(compiler, federation);
  if (plan.wraps) wrapEntries(compiler, federation, plan.entries);
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
  addRule(compiler, { resource: file, type: "javascript/auto", parser: PARSER });
  addRule(compiler, { resource: file, resourceQuery: /;/, use: [loader(digest)] });
  addRule(compiler, { resource: API, use: [{ loader: API_LOADER }] });
  for (const [layer, query] of Object.entries(layers)) {
    addRule(compiler, { resource: file, resourceQuery: new RegExp(query), layer });
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
 * Every entry starts through a virtual module, which waits for what the entry needs at once.
 * @param {any} compiler
 * @param {import("../addon").Federation} federation
 * @param {any[]} containers the entries of the plan
 */
function wrapEntries(compiler, federation, containers) {
  /** @param {any} entry */
  const wrap = (entry) => {
    for (const [name, description] of Object.entries(entry)) {
      const library = description.library || compiler.options.output.library;
      const start = federation.start(name, description.import, library?.type);
      if (start) description.import = [start];
      // One file with the container: one runtime, whatever `optimization.runtimeChunk` says of others.
      const container = containers.find(({ options }) => options.name === name);
      if (container && !description.dependOn) description.runtime ??= container.options.runtime;
    }
    return entry;
  };
  addWorkers(compiler);
  const { entry } = compiler.options;
  if (typeof entry === "function") compiler.options.entry = () => Promise.resolve(entry()).then(wrap);
  else wrap(entry);
}

/**
 * Local copies of what is consumed and containers that externals bring. Each may bring new imports, hence the waves.
 * @param {any} compiler
 * @param {import("../addon").Federation} federation
 * @param {ReturnType<typeof createProvided>} provided
 */
function includeProvided(compiler, federation, provided) {
  const { EntryPlugin } = compiler.webpack;
  const options = { name: undefined };
  // In watch mode an import that is new shall change no module that holds the getters of others.
  const together = () => !compiler.watchMode && compiler.options.mode !== "development";
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
    /** @type {string[]} */
    const included = [];
    for (;;) {
      const requests = requestsIn(compilation);
      const provides = federation.provides(requests, provided(compilation), included, together());
      if (provides.requests.length === 0) {
        await bring(compilation, included);
        const warnings = [...provides.warnings, ...adviceOn(compilation, federation, requests)];
        for (const warning of warnings) report(compilation, compilation.warnings, warning);
        for (const file of provides.files) compilation.fileDependencies.add(file);
        return;
      }
      included.push(...provides.requests);
      await Promise.all(provides.requests.map((/** @type {string} */ request) => include(compilation, request)));
    }
  });
}

module.exports = { addModules };
