// The runtime in every runtime chunk that has virtual modules below it.

const { virtualModules } = require("./graph");
const { report } = require("./report");

const NAME = "federation-rs";

/**
 * @param {any} compiler
 * @param {any} federation the Rust handle
 */
function addRuntime(compiler, federation) {
  const { RuntimeModule, RuntimeGlobals } = compiler.webpack;

  class FederationRuntimeModule extends RuntimeModule {
    /** @param {string} code */
    constructor(code) {
      // After the bundler's own: chunk handlers and share scopes exist.
      super("federation", RuntimeModule.STAGE_ATTACH);
      this.code = code;
    }

    generate() {
      return this.code;
    }
  }

  compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
    /** @type {ReturnType<typeof virtualModules> | undefined} */
    let modules;
    /** @param {any} chunk @param {Set<string>} requirements */
    const add = (chunk, requirements) => {
      modules ||= virtualModules(compilation);
      const description = describe(compilation, chunk, modules);
      if (description.modules.length === 0) return;
      const { environment } = compilation.outputOptions;
      const { code, globals } = federation.runtime(
        JSON.stringify(description),
        environment.arrowFunction !== false,
        environment.const !== false,
      );
      for (const name of globals) requirements.add(RuntimeGlobals[name]);
      compilation.addRuntimeModule(chunk, new FederationRuntimeModule(code));
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
  });
}

/**
 * What Rust needs to know of a runtime chunk; its type is `RuntimeChunk` there.
 * @param {any} compilation
 * @param {any} runtimeChunk
 * @param {ReturnType<typeof virtualModules>} modules
 */
function describe(compilation, runtimeChunk, modules) {
  const { chunkGraph, outputOptions } = compilation;
  const chunks = new Set([runtimeChunk, ...runtimeChunk.getAllInitialChunks(), ...runtimeChunk.getAllAsyncChunks()]);
  const ids = new Set([...chunks].map((chunk) => chunk.id));
  const placed = modules.map(({ module, request }) => ({
    id: chunkGraph.getModuleId(module),
    request,
    chunks: [...chunkGraph.getModuleChunks(module)].map((chunk) => chunk.id).filter((id) => ids.has(id)),
  }));
  return {
    modules: placed.filter(({ chunks }) => chunks.length > 0),
    initial: [...chunks].filter((chunk) => chunk.canBeInitial()).map((chunk) => chunk.id),
    onlyInitial: [...chunks].filter((chunk) => chunk.isOnlyInitial()).map((chunk) => chunk.id),
    entries: entryChunks(compilation, runtimeChunk),
    uniqueName: outputOptions.uniqueName || "",
    crossOrigin: outputOptions.crossOriginLoading || false,
    trustedTypes: Boolean(outputOptions.trustedTypes),
    dynamicImport: outputOptions.environment.dynamicImport !== false,
    quiet: Boolean(outputOptions.ignoreBrowserWarnings),
    autoPath: outputOptions.publicPath === "auto",
    filename: typeof outputOptions.filename === "string" ? outputOptions.filename : undefined,
    production: (compilation.options.mode || "production") === "production",
  };
}

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
    entries[name] = [...groups].flatMap((group) => [...group.chunks].map((chunk) => chunk.id));
  }
  // A worker is an entry without a name; its runtime is its own.
  if (Object.keys(entries).length === 0) {
    const chunks = new Set([runtimeChunk, ...runtimeChunk.getAllInitialChunks()]);
    entries.worker = [...chunks].map((chunk) => chunk.id);
  }
  return entries;
}

module.exports = { addRuntime };
