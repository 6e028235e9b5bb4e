// What a build is warned of besides what its modules say: settings that will not work, subpaths of singletons that are
// not shared. What counts is decided in Rust; the imports are read from the module graph.

const path = require("node:path");
const { answeredIn } = require("../bundler/externals");
const { lastLook, notedModules } = require("./graph");
const { report } = require("../bundler/report");
const { settingsOf } = require("../bundler/settings");

/** Style sheets and data of a package hold no state that a second copy could split. */
const SCRIPT = /[.][cm]?[jt]sx?$/;

/**
 * @param {any} compilation
 * @param {import("../addon").Federation} federation
 * @param {string[]} requests all virtual requests of the build
 * @returns {{ message: string, file: string }[]}
 */
function adviceOn(compilation, federation, requests) {
  const { uniqueName, chunkLoading } = compilation.outputOptions;
  const rest = settingsOf(compilation.options);
  const settings = { uniqueName: uniqueName || "", scripts: chunkLoading === "jsonp", ...rest };
  note(compilation.compiler, federation.notes(JSON.stringify(settings)));
  const singletons = federation.singletons(requests);
  const imports = singletons.length > 0 ? subpathsIn(compilation, singletons) : [];
  const external = answeredIn(compilation);
  const unshared = external.length > 0 ? federation.sharedExternals(external, requests) : [];
  return [...federation.advice(JSON.stringify(settings), imports), ...unshared];
}

/** By compiler: what to tell of a context module. @type {WeakMap<object, (request: string) => void>} */
const contexts = new WeakMap();

/** @type {WeakMap<object, Set<string>>} */
const noted = new WeakMap();

/**
 * @param {any} compiler
 * @param {string[]} notes each is written once, not in every rebuild
 */
function note(compiler, notes) {
  const known = noted.get(compiler) || new Set();
  noted.set(compiler, known);
  for (const text of notes.filter((text) => !known.has(text))) {
    known.add(text);
    compiler.getInfrastructureLogger("federation-rs").info(text);
  }
}

/**
 * @param {any} compilation
 * @param {{ package: string, folder: string }[]} singletons
 * @returns {string[]} what is imported of the packages by a subpath, from outside of their folders
 */
function subpathsIn(compilation, singletons) {
  const packages = new Map(singletons.map(({ package: name, folder }) => [folder, name]));
  /** @param {unknown} file @returns {string | undefined} the folder among these that it is in */
  const folderOf = (file) => {
    if (typeof file !== "string") return;
    for (let end = file.lastIndexOf(path.sep); end > 0; end = file.lastIndexOf(path.sep, end - 1)) {
      const folder = file.slice(0, end);
      if (packages.has(folder)) return folder;
    }
  };
  /** @type {Set<string>} */
  const found = new Set();
  for (const { module, resource } of modulesIn(compilation, folderOf)) {
    const folder = folderOf(resource);
    if (!folder || !SCRIPT.test(resource.split("?")[0])) continue;
    // One importer will do: there may be thousands.
    const connections = compilation.moduleGraph.getIncomingConnections(module);
    const from = [...connections].find(
      ({ dependency, originModule }) =>
        dependency?.request?.startsWith(`${packages.get(folder)}/`) && folderOf(originModule?.resource) !== folder,
    );
    if (from) found.add(from.dependency.request);
  }
  return [...found];
}

/**
 * All modules in folders that count, and perhaps others. Asking rspack for every module of a build is dear: where the virtual
 * ones are known, these lead to the local copies and on, and the build's files tell whether that is all.
 * @param {any} compilation
 * @param {(file: unknown) => string | undefined} folderOf
 * @returns {Iterable<{ module: any, resource: string }>}
 */
function modulesIn(compilation, folderOf) {
  const virtual = notedModules(compilation);
  if (!virtual) return lastLook(compilation).real;
  const unseen = new Set([...compilation.fileDependencies].filter((file) => folderOf(file) && SCRIPT.test(file)));
  const found = new Map();
  const visit = (/** @type {any} */ from) => {
    for (const { module } of compilation.moduleGraph.getOutgoingConnections(from)) {
      if (!folderOf(module?.resource) || found.has(module.resource)) continue;
      found.set(module.resource, { module, resource: module.resource });
      unseen.delete(module.resource);
    }
  };
  for (const { module, request } of virtual) if (request.startsWith("provide;")) visit(module);
  for (const { module } of found.values()) visit(module);
  return unseen.size === 0 ? found.values() : lastLook(compilation).real;
}

/**
 * What the bundler's configuration and names made at run time do to remotes.
 * @param {any} compiler
 * @param {import("../addon").Federation} federation
 */
function watchRemotes(compiler, federation) {
  compiler.hooks.thisCompilation.tap("federation-rs", (/** @type {any} */ compilation) => {
    const { alias } = compiler.options.resolve;
    const pairs = Array.isArray(alias)
      ? alias.map(({ name, alias }) => [name, alias])
      : Object.entries(typeof alias === "object" && alias ? alias : {});
    const targets = pairs.flatMap(([name, target]) =>
      [target]
        .flat()
        .flatMap(
          /** @returns {[string, string][]} */ (/** @type {unknown} */ one) =>
            typeof one === "string" ? [[name, one]] : [],
        ),
    );
    const known = new Set();
    const warn = (/** @type {[string, string][]} */ aliases, /** @type {string | undefined} */ request = undefined) => {
      for (const warning of federation.missedRemotes(aliases, request)) {
        if (known.has(warning.message)) continue;
        known.add(warning.message);
        report(compilation, compilation.warnings, warning);
      }
    };
    warn(targets);
    contexts.set(compiler, (request) => warn([], request));
  });
  compiler.hooks.contextModuleFactory.tap("federation-rs", (/** @type {any} */ factory) => {
    factory.hooks.beforeResolve.tap("federation-rs", (/** @type {any} */ data) => {
      if (data?.request) contexts.get(compiler)?.(data.request.replace(/\/+$/, ""));
      return data;
    });
  });
}

module.exports = { adviceOn, watchRemotes };
