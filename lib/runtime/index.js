// The runtime in every runtime chunk that has virtual modules below it.

const { chunkLoadingOf, sizesOf } = require("./bare");
const { virtualModules } = require("../modules/graph");
const { hasPlaceholders, importersIn, reachedIn } = require("../modules/importers");
const { addPreloads } = require("./preload");
const { settingsOf } = require("../bundler/settings");
const { report } = require("../bundler/report");

const NAME = "federation-rs";

/**
 * @param {any} compiler
 * @param {import("../addon").Federation} federation
 */
function addRuntime(compiler, federation) {
  const { RuntimeModule, RuntimeGlobals, rspackVersion } = compiler.webpack;
  const pages = addPreloads(compiler);

  class FederationRuntimeModule extends RuntimeModule {
    /** @param {() => string} render */
    constructor(render) {
      // After the bundler's own: chunk handlers and share scopes exist.
      super("federation", RuntimeModule.STAGE_ATTACH);
      this.render = render;
    }

    generate() {
      return this.render();
    }
  }

  const make = remembering(compiler, (json, arrows, constant) => federation.runtime(json, arrows, constant));
  compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
    /** What loaders have executed while a build goes on has a chunk graph of its own. */
    const modulesOf = once((/** @type {any} */ chunkGraph) => placedModules(compilation, chunkGraph));
    const importersFor = once((/** @type {Placed[]} */ modules) =>
      importersIn(compilation, compilation.chunkGraph, modules, (request) => federation.mayBeMissing(request)),
    );
    const reachedBy = once((/** @type {Placed[]} */ modules) => reachedIn(compilation, modules));
    /** Ids of runtime chunks with hot module replacement, known once every plugin has said what it needs. */
    const hot = new Set();
    /** @param {any} chunk @param {Set<string>} requirements */
    const add = (chunk, requirements) => {
      const modules = modulesOf(compilation.chunkGraph);
      // webpack brings it by itself.
      const asked = [RuntimeGlobals.initializeSharing, RuntimeGlobals.shareScopeMap];
      const initsSharing = Boolean(rspackVersion) && asked.some((name) => requirements.has(name));
      const more = { pages: pages.used, version: federation.version(), importers: importersFor(modules), reachedBy };
      const description = { ...describe(compilation, chunk, modules, more), initsSharing };
      pages.remember(Object.keys(description.near), []);
      if (description.modules.length === 0 && !initsSharing) return;
      const { arrowFunction, const: constant } = compilation.outputOptions.environment;
      const render = (/** @type {boolean} */ hot) =>
        make(JSON.stringify({ ...description, hot }), arrowFunction !== false, constant !== false);
      const { code, globals, preloads } = render(false);
      pages.remember(Object.keys(description.near), preloads);
      for (const name of globals) requirements.add(RuntimeGlobals[name]);
      const { id } = chunk;
      const runtimeModule = new FederationRuntimeModule(() => (hot.has(id) ? render(true).code : code));
      compilation.addRuntimeModule(chunk, runtimeModule);
    };
    compilation.hooks.additionalTreeRuntimeRequirements.tap(
      NAME,
      (/** @type {any} */ chunk, /** @type {Set<string>} */ requirements) => {
        try {
          add(chunk, requirements);
        } catch (error) {
          // Nobody catches what is thrown here in webpack: the process would end.
          const { message } = /** @type {Error} */ (error);
          report(compilation, compilation.errors, { message, file: `the runtime of ${chunk.name}` });
        }
      },
    );
    compilation.hooks.runtimeRequirementInTree
      .for(RuntimeGlobals.hmrDownloadManifest)
      .tap(NAME, (/** @type {any} */ chunk, /** @type {Set<string>} */ requirements) => {
        hot.add(chunk.id);
        // webpack leaves ids out of modules where none asks for its own. The first placeholder may come with an update.
        requirements.add(RuntimeGlobals.moduleId);
      });
  });
}

/**
 * Most rebuilds need the same runtimes again. Those of the last build are kept.
 * @param {any} compiler
 * @param {(json: string, arrows: boolean, constant: boolean) => any} make
 */
function remembering(compiler, make) {
  let last = new Map();
  let current = new Map();
  compiler.hooks.thisCompilation.tap(NAME, () => {
    last = current;
    current = new Map();
  });
  return (/** @type {string} */ json, /** @type {boolean} */ arrows, /** @type {boolean} */ constant) => {
    const key = `${arrows} ${constant} ${json}`;
    const runtime = current.get(key) || last.get(key) || make(json, arrows, constant);
    current.set(key, runtime);
    return runtime;
  };
}

/**
 * @template {object} K
 * @template V
 * @param {(key: K) => V} make
 * @returns {(key: K) => V} makes each once
 */
function once(make) {
  /** @type {WeakMap<K, V>} */
  const known = new WeakMap();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/**
 * In the same order in every build: rspack's changes from one to the next.
 * @param {Iterable<any>} chunks
 */
const idsOf = (chunks) => [...chunks].map((chunk) => chunk.id).sort((a, b) => (`${a}` < `${b}` ? -1 : 1));

/** @param {{ request: string }} a @param {{ request: string }} b */
const byRequest = (a, b) => (a.request < b.request ? -1 : 1);

/**
 * A virtual module with its ids, which rspack is asked for once and not again for each runtime.
 * @typedef {{ module: any, request: string, id: unknown, layer?: string, chunks: unknown[] }} Placed
 */

/**
 * @param {any} compilation
 * @param {any} chunkGraph
 * @returns {Placed[]} the virtual modules that are in chunks
 */
function placedModules(compilation, chunkGraph) {
  return virtualModules(compilation)
    .map((virtual) => ({ ...virtual, id: chunkGraph.getModuleId(virtual.module) }))
    .filter(({ id }) => id !== null)
    .map(({ module, request, id }) => {
      const chunks = idsOf(chunkGraph.getModuleChunks(module));
      const held = HOLDERS.test(request) ? heldBy(compilation.moduleGraph, module) : undefined;
      return { module, request, id, layer: module.layer || undefined, chunks, held };
    })
    .sort(byRequest);
}

/** Virtual modules that hand out others, a block each; eager ones have no blocks. */
const HOLDERS = /^(?:container|provide|fallback);/;

/**
 * @param {any} moduleGraph
 * @param {any} holder
 * @returns {{ isAsync: boolean, isEs: boolean }[]} what it hands out, in its order
 */
function heldBy(moduleGraph, holder) {
  const blocks = holder.blocks.length > 0 ? holder.blocks : [holder];
  return blocks.map((/** @type {any} */ { dependencies }) => {
    const modules = dependencies
      .map((/** @type {any} */ dependency) => moduleGraph.getModule(dependency))
      .filter(Boolean);
    return {
      isAsync: modules.some((/** @type {any} */ module) => moduleGraph.isAsync(module)),
      isEs: modules.at(-1)?.buildMeta?.exportsType === "namespace",
    };
  });
}

/**
 * What Rust needs to know of a runtime chunk; its type is `RuntimeChunk` there.
 * @param {any} compilation
 * @param {any} runtimeChunk
 * @param {Placed[]} modules
 * @param {object} more
 * @param {boolean} more.pages a plugin writes the pages
 * @param {string} more.version
 * @param {ReturnType<typeof importersIn>} more.importers
 * @param {(modules: Placed[]) => ReturnType<typeof reachedIn>} more.reachedBy asked for only where it matters: it takes time
 */
function describe(compilation, runtimeChunk, modules, { pages, version, importers, reachedBy }) {
  const { outputOptions } = compilation;
  const chunks = new Set([...startChunks(runtimeChunk), ...runtimeChunk.getAllAsyncChunks()]);
  const ids = new Set([...chunks].map((chunk) => chunk.id));
  const entries = entryChunks(compilation, runtimeChunk);
  // A worker is an entry without a name; its runtime is its own, and loads its other chunks as it loads any.
  const isWorker = Object.keys(entries).length === 0;
  if (isWorker) entries.worker = idsOf(startChunks(runtimeChunk));
  /** @param {(chunk: any) => boolean} test */
  const initial = (test) => [...chunks].filter((chunk) => chunk.id === runtimeChunk.id || (!isWorker && test(chunk)));
  const start = idsOf(initial((chunk) => chunk.canBeInitial()));
  const reached = hasPlaceholders(modules, start) ? reachedBy(modules) : new Map();
  const there = (/** @type {unknown[]} */ chunks) => chunks.filter((id) => ids.has(id));
  const placed = modules.map(({ module, chunks, ...rest }) => ({
    ...rest,
    chunks: there(chunks),
    importers: importers.get(module)?.map((importer) => ({ ...importer, chunks: there(importer.chunks) })),
    reaches: reached.get(module),
  }));
  return {
    modules: placed.filter(({ chunks }) => chunks.length > 0),
    sizes: sizesOf(compilation, chunks, modules),
    chunkLoading: chunkLoadingOf(compilation, runtimeChunk),
    initial: start,
    onlyInitial: idsOf(initial((chunk) => chunk.isOnlyInitial())),
    entries,
    near: pages ? nearChunks(compilation, runtimeChunk) : {},
    uniqueName: outputOptions.uniqueName || "",
    chunkTimeout: outputOptions.chunkLoadTimeout,
    crossOrigin: outputOptions.crossOriginLoading || false,
    trustedTypes: Boolean(outputOptions.trustedTypes),
    dynamicImport: outputOptions.environment.dynamicImport !== false,
    quiet: Boolean(outputOptions.ignoreBrowserWarnings),
    node: Boolean(compilation.options.externalsPresets.node && !compilation.options.externalsPresets.web),
    commonjsChunks: outputOptions.chunkFormat === "commonjs",
    autoPath: outputOptions.publicPath === "auto",
    settings: settingsOf(compilation.options),
    filename: typeof outputOptions.filename === "string" ? outputOptions.filename : undefined,
    production: (compilation.options.mode || "production") === "production",
    development: compilation.options.mode === "development",
    version,
  };
}

/**
 * The chunks that come with a runtime chunk. Bundlers do not call those of a worker initial.
 * @param {any} runtimeChunk
 * @returns {Set<any>}
 */
const startChunks = (runtimeChunk) =>
  new Set([
    runtimeChunk,
    ...runtimeChunk.getAllInitialChunks(),
    ...[...runtimeChunk.groupsIterable].flatMap((group) => [...group.chunks]),
  ]);

/**
 * By entry with this runtime: ids of the chunks that are there when it starts.
 * @param {any} compilation
 * @param {any} runtimeChunk
 */
function entryChunks(compilation, runtimeChunk) {
  /** @type {Record<string, unknown[]>} */
  const entries = {};
  for (const [name, entrypoint] of compilation.entrypoints) {
    if (entrypoint.getRuntimeChunk().id !== runtimeChunk.id) continue;
    const groups = new Set([entrypoint]);
    for (const group of groups) {
      for (const parent of group.getParents()) groups.add(parent);
    }
    entries[name] = idsOf([...groups].flatMap((group) => [...group.chunks]));
  }
  return entries;
}

/**
 * By entry with this runtime: ids of its chunks and of those that its own modules import: a bootstrap file, a route.
 * @param {any} compilation
 * @param {any} runtimeChunk
 */
function nearChunks(compilation, runtimeChunk) {
  /** @type {Record<string, unknown[]>} */
  const near = {};
  for (const [name, entrypoint] of compilation.entrypoints) {
    if (entrypoint.getRuntimeChunk().id !== runtimeChunk.id) continue;
    const groups = [entrypoint, ...entrypoint.childrenIterable];
    near[name] = idsOf(groups.flatMap((group) => [...group.chunks]));
  }
  return near;
}

module.exports = { addRuntime };
