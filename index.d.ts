// Written by hand; `__tests__/types` compiles against it, `__tests__/types.test.js` compares its options with what Rust reads.
// Neither webpack's types nor rspack's are needed: both bundlers are optional.

/** A compiler of webpack 5.24 or later, or of rspack 1.3 or later; their types may not be there. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Compiler = any;

/** What a module exports is known to whoever asks for it. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type AnyExports = any;

/**
 * Module Federation for webpack 5 and rspack: offers modules to other builds (`exposes`), takes modules from them at run time
 * (`remotes`), and shares packages with them (`shared`). Replaces `webpack.container.ModuleFederationPlugin`.
 *
 * @example
 * new ModuleFederationPlugin({
 *   name: "nav",
 *   filename: "remoteEntry.js",
 *   exposes: { "./Header": "./src/Header" },
 *   remotes: { shop: "shop@https://example.com/remoteEntry.js" },
 *   shared: { react: { singleton: true } },
 * })
 */
export class ModuleFederationPlugin {
  /** @throws {OptionsError} if an option cannot be used */
  constructor(options: ModuleFederationPluginOptions);
  /** The bundler calls this. */
  apply(compiler: Compiler): void;
}

/** Offers modules to other builds; the `exposes` part of {@link ModuleFederationPlugin}. */
export class ContainerPlugin {
  /** @throws {OptionsError} if an option cannot be used */
  constructor(options: ContainerPluginOptions);
  /** The bundler calls this. */
  apply(compiler: Compiler): void;
}

/** Takes modules from other builds at run time; the `remotes` part of {@link ModuleFederationPlugin}. */
export class ContainerReferencePlugin {
  /** @throws {OptionsError} if an option cannot be used */
  constructor(options: ContainerReferencePluginOptions);
  /** The bundler calls this. */
  apply(compiler: Compiler): void;
}

/** Shares packages with other builds; the `shared` part of {@link ModuleFederationPlugin}. */
export class SharePlugin {
  /** @throws {OptionsError} if an option cannot be used */
  constructor(options: SharePluginOptions);
  /** The bundler calls this. */
  apply(compiler: Compiler): void;
}

/**
 * Takes modules from the share scope, with this build's own copies as fallbacks that others do not get; one half of
 * {@link SharePlugin}.
 *
 * @example
 * new ConsumeSharedPlugin({ consumes: { react: { singleton: true, requiredVersion: "^18.0.0" } } })
 */
export class ConsumeSharedPlugin {
  /** @throws {OptionsError} if an option cannot be used */
  constructor(options: ConsumeSharedPluginOptions);
  /** The bundler calls this. */
  apply(compiler: Compiler): void;
}

/**
 * Offers modules that this build imports to the share scope, and imports them as ever; the other half of {@link SharePlugin}.
 *
 * @example
 * new ProvideSharedPlugin({ provides: { react: "react" } })
 */
export class ProvideSharedPlugin {
  /** @throws {OptionsError} if an option cannot be used */
  constructor(options: ProvideSharedPluginOptions);
  /** The bundler calls this. */
  apply(compiler: Compiler): void;
}

/** The plugins, as `webpack.container` and rspack's `container` have them. */
export namespace container {
  export {
    ContainerPlugin,
    ContainerReferencePlugin,
    ModuleFederationPlugin,
    ModuleFederationPlugin as ModuleFederationPluginV1,
  };

  /**
   * The same options, their keys below `scope`.
   * @example container.scope("./legacy", { "./x": "./src/x" }) // { "./legacy/x": "./src/x" }
   */
  export function scope<Config>(
    scope: string,
    options: ScopedOptions<Config> | readonly (string | ScopedOptions<Config>)[],
  ): { [key: string]: string | Config };

  /**
   * The parts of a remote's location, as in webpack 5.113.
   * @example container.extractUrlAndGlobal("shop@https://example.com/entry.js") // ["https://example.com/entry.js", "shop"]
   * @throws if it has no `@`, or nothing on one side of it
   */
  export function extractUrlAndGlobal(location: string): [url: string, global: string];
}

/** As `webpack.sharing`. */
export namespace sharing {
  export { ConsumeSharedPlugin, ProvideSharedPlugin, SharePlugin };

  /** As {@link container.scope}. */
  export import scope = container.scope;
}

/** What {@link container.scope} takes: options by key. */
export interface ScopedOptions<Config> {
  [key: string]: string | Config;
}

/** Options of Module Federation 2 that are accepted, named in one message and have no effect here. */
export interface UnneededOptions {
  /** Without effect, because entries wait by themselves for what they import. */
  async?: boolean;
  /** Without effect, because the bundler's own dev server reloads the page. */
  dev?: boolean | object;
  /** Without effect. Its other experiments change what a build does and are refused. */
  experiments?: { asyncStartup?: boolean; optimization?: object };
  /** Without effect, because there is one runtime. */
  implementation?: string;
}

/** Options of {@link ModuleFederationPlugin}, all optional. */
export interface ModuleFederationPluginOptions extends UnneededOptions {
  /**
   * The container's name; needed with `exposes`. Without `library` a global variable gets it, so it must be an identifier then.
   *
   * No default.
   * @example "nav"
   */
  name?: string;
  /**
   * The container's file: a path below `output.path`, in which the bundler's placeholders may stand.
   *
   * Default: `output.filename` of the bundler, with `name` as the entry's name.
   * @example "remoteEntry.js"
   */
  filename?: string;
  /**
   * How the container reaches its hosts: the bundler's own library options.
   *
   * Default: `{ type: "var", name }`.
   * @example { type: "module" }
   */
  library?: LibraryOptions;
  /**
   * The kind of those remotes whose location does not begin with one.
   *
   * Default: `library.type` if that is one of these, else `"script"`.
   * @example "module"
   */
  remoteType?: RemoteType;
  /**
   * `false`: the container has a runtime of its own, whatever `optimization.runtimeChunk` says. A string: the name of its
   * runtime chunk, or of an entry whose runtime it uses.
   *
   * Default: what `optimization.runtimeChunk` gives.
   * @example false
   */
  runtime?: string | false;
  /**
   * The modules that others may use, by the name they ask for.
   *
   * Default: none, and no container then.
   * @example { "./Header": "./src/Header" }
   */
  exposes?: Exposes;
  /**
   * The containers whose modules this build uses, by what imports begin with. The first that matches an import counts.
   *
   * Default: none.
   * @example { shop: "shop@https://example.com/remoteEntry.js" } // import Cart from "shop/Cart"
   */
  remotes?: Remotes;
  /**
   * The modules that are shared with other builds on the page. The first that matches an import counts. `false`: none.
   *
   * Default: none.
   * @example { react: { singleton: true }, "lodash/": {} }
   */
  shared?: Shared | false;
  /**
   * The share scope of all remotes and shared modules that do not name another, and of the container; or several, as in
   * Module Federation 2.
   *
   * Default: `"default"`.
   * @example "intranet"
   * @example ["default", "intranet"]
   */
  shareScope?: string | readonly string[];
  /**
   * `"version-first"`: the start waits for the remotes, so that the highest version of a shared module counts from the
   * beginning, wherever it is. `"loaded-first"`: the start waits for no remote, and a version that is loaded already is
   * preferred.
   *
   * Default: `"version-first"`.
   * @example "loaded-first"
   */
  shareStrategy?: "version-first" | "loaded-first";
  /**
   * With `"version-first"`: how long the start waits for one remote, in milliseconds. One that comes later gets the shared
   * modules that are loaded by then.
   *
   * Default: 1000.
   * @example 300
   */
  initTimeout?: number;
  /**
   * Modules that take part at run time; docs/runtime-plugins.md has their hooks. Each is a request from the compiler's
   * context, or a pair of it and what its default export is called with.
   *
   * Default: none.
   * @example ["./src/plugin", ["./src/other", { some: "params" }]]
   */
  runtimePlugins?: readonly (string | readonly [module: string, params: unknown])[];
  /**
   * Writes what the build offers and needs into `mf-manifest.json`, for hosts that load the container through it and for
   * tools, and `mf-stats.json`, which also says what uses what.
   *
   * Default: `false`.
   * @example true
   */
  manifest?: boolean | ManifestOptions;
  /**
   * Plays at the end of the build what `federation-rs check` does: what is wrong with this build beside what is live becomes
   * warnings. What cannot be reached is a warning too.
   *
   * Default: `false`.
   * @example { against: ["https://example.com/host/mf-manifest.json", "../nav/dist"] }
   */
  check?: false | CheckOptions;
  /**
   * Pages that HtmlWebpackPlugin or HtmlRspackPlugin write name the remote entries or manifests that they will
   * need (`<link rel="preload">`), so that browsers fetch them beside the page's own scripts.
   *
   * Default: `true`.
   * @example false
   */
  preload?: boolean;
  /**
   * Fills `window.__FEDERATION__`, which the browser extension of Module Federation reads: this build, its remotes, and what is
   * shared.
   *
   * Default: `true` in mode `development`, otherwise `false`: no byte of it is in the output then.
   * @example true
   */
  devtools?: boolean;
  /**
   * Writes declarations of what is exposed, for hosts: `@mf-types.zip` and `@mf-types.d.ts` beside the entry, as Module
   * Federation 2 has them.
   *
   * Default: `false`.
   * @example true
   */
  types?: boolean | TypesOptions;
  /**
   * The option of Module Federation 2, read as far as it has a meaning here. Prefer `types`.
   *
   * Default: `false`.
   * @example true
   */
  dts?: boolean | { readonly [option: string]: unknown };
}

/** Whom a build is held against. */
export interface CheckOptions {
  /**
   * Manifests, folders (from the compiler's context) and addresses of the applications that are live. One of this
   * application's name is what this build replaces.
   */
  against: string | readonly string[];
  /** Milliseconds that each of them may take, up to 60,000. Default: `5000`. @example 2000 */
  timeout?: number;
}

/** What is written about a build. */
export interface ManifestOptions {
  /**
   * The name of the manifest, with or without `.json`; the statistics are called the same with `-stats`.
   *
   * Default: `"mf-manifest.json"`, and `"mf-stats.json"`.
   * @example "shop.json"
   */
  fileName?: string;
  /** A folder below `output.path`. Default: `output.path` itself. @example "static" */
  filePath?: string;
  /** Lists the names that exposed modules export, read from their sources. Default: `true`. @example false */
  exports?: boolean;
  /** Lists hashes of the container and of its chunks. Default: `true`. @example false */
  integrity?: boolean;
}

/** What is done about types. */
export interface TypesOptions {
  /**
   * TypeScript's configuration: a path from the compiler's context. Its `paths`, `baseUrl`, `jsx` and `jsxImportSource` count.
   *
   * Default: the next `tsconfig.json` in the context or above.
   * @example "./tsconfig.app.json"
   */
  tsConfigPath?: string;
  /**
   * No compiler is asked: what syntax alone does not tell is `any`, and a warning says what to write.
   *
   * Default: `false`, where the project's own `tsc` (or `vue-tsc`) is asked about these files.
   * @example true
   */
  isolated?: boolean;
}

/** Options of {@link ContainerPlugin}; what they mean: {@link ModuleFederationPluginOptions}. */
export interface ContainerPluginOptions
  extends Pick<ModuleFederationPluginOptions, "filename" | "library" | "runtime" | "shareScope" | "types" | "dts"> {
  /** The container's name. @example "nav" */
  name: string;
  /** The modules that others may use, by the name they ask for. @example { "./Header": "./src/Header" } */
  exposes: Exposes;
}

/** Options of {@link ContainerReferencePlugin}; what they mean: {@link ModuleFederationPluginOptions}. */
export interface ContainerReferencePluginOptions
  extends Pick<
    ModuleFederationPluginOptions,
    "remoteType" | "shareScope" | "shareStrategy" | "initTimeout" | "preload"
  > {
  /** The containers whose modules this build uses. @example { shop: "shop@https://example.com/remoteEntry.js" } */
  remotes: Remotes;
}

/** Options of {@link SharePlugin}; what they mean: {@link ModuleFederationPluginOptions}. */
export interface SharePluginOptions extends Pick<ModuleFederationPluginOptions, "shareScope"> {
  /** The modules that are shared with other builds on the page. @example { react: { singleton: true } } */
  shared: Shared;
}

/** Options of {@link ConsumeSharedPlugin}. */
export interface ConsumeSharedPluginOptions extends Pick<ModuleFederationPluginOptions, "shareScope"> {
  /** The modules that come from the share scope. @example { react: { singleton: true } } */
  consumes: Consumes;
}

/** Options of {@link ProvideSharedPlugin}. */
export interface ProvideSharedPluginOptions extends Pick<ModuleFederationPluginOptions, "shareScope"> {
  /** The modules that go into the share scope when this build imports them. @example ["react"] */
  provides: Provides;
}

/**
 * An object, or a list of objects and of requests; a request is its own name then.
 * @example { "./Header": "./src/Header", "./all": ["./src/polyfill", "./src/all"] }
 * @example ["./src/Header"]
 */
export type Exposes = ExposesObject | readonly (string | ExposesObject)[];

/** By the name that others ask for, such as `"./Header"`, or `"."` for `import "nav"`. */
export interface ExposesObject {
  [name: string]: string | readonly string[] | ExposesConfig;
}

/** One exposed module. */
export interface ExposesConfig {
  /** The module's request, or several: all are evaluated in order, the last is what others get. @example "./src/Header" */
  import: string | readonly string[];
  /** The name of its chunk. Default: the bundler names it. @example "header" */
  name?: string;
}

/**
 * An object, or a list of objects and of locations; a location is its own name then.
 * @example { shop: "shop@https://example.com/remoteEntry.js" }
 */
export type Remotes = RemotesObject | readonly (string | RemotesObject)[];

/**
 * By what imports begin with. A location is, by its beginning or else by `remoteType`:
 * - `shop@https://example.com/remoteEntry.js`: a script and the global variable that it sets (perhaps a path, `a.b`);
 * - `promise new Promise(...)`, `import https://...`, `module ./x.mjs`, `commonjs ./x.js`, `var shop`, ...: one of the
 *   bundler's externals;
 * - `internal ./container`: a module of this very build.
 *
 * A list is tried in order until one gives a container.
 */
export interface RemotesObject {
  [name: string]: string | readonly string[] | RemotesConfig;
}

/** One remote. */
export interface RemotesConfig {
  /** Its location, or several that are tried in order. @example "shop@https://example.com/remoteEntry.js" */
  external: string | readonly string[];
  /** The share scope that it gets, or several. Default: the plugin's `shareScope`. @example "intranet" */
  shareScope?: string | readonly string[];
  /**
   * How long one step of loading it may take, in milliseconds: its entry, its `init`, the chunks of a module.
   *
   * Default: 8000.
   * @example 3000
   */
  timeout?: number;
  /**
   * How often an import tries again by itself what may be better in a moment: a connection that broke, a server that
   * answered with 500 or above. It waits 300 ms before the first time, and longer each time.
   *
   * Default: 2.
   * @example 0
   */
  retries?: number;
  /**
   * Hashes of its entry, as in HTML's `integrity`; the browser runs no other file. `"manifest"`: the hash that the remote's
   * manifest has of its entry. The server must allow the page's origin
   * to read (CORS).
   *
   * Default: no check.
   * @example "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"
   */
  integrity?: string;
  /**
   * What stands in for the remote when it cannot be had: a local module for whatever is imported from it; local modules by
   * the name of what is imported; or a list of other locations, which are tried after `external`.
   *
   * Default: imports are rejected with a {@link RemoteError}.
   * @example "./src/NotAvailable"
   * @example { "./Cart": "./src/EmptyCart" }
   * @example ["shop@https://mirror.example.com/remoteEntry.js"]
   */
  fallback?: string | readonly string[] | { [expose: string]: string };
  /**
   * Origins that the remote's manifest may lead to, besides its own; of a remote whose address ends in `.json`.
   *
   * Default: none.
   * @example ["https://cdn.example.com"]
   */
  allowOrigins?: string | readonly string[];
}

/** What an import of a remote's module is rejected with. The next import tries again. */
export interface RemoteError extends Error {
  /** Tells it from other errors. */
  name: "RemoteError";
  /** The remote's key in `remotes`. */
  remote: string;
  /** What was asked for, such as `"./Cart"`. */
  expose: string;
  /** The entry's address; empty if the remote is no script. */
  url: string;
  /** Why; docs/errors.md has a chapter for each. */
  kind:
    | "offline"
    | "network"
    | "http"
    | "timeout"
    | "not-javascript"
    | "evaluation"
    | "no-container"
    | "worker"
    | "bad-container"
    | "init"
    | "no-expose"
    | "chunk"
    | "skew"
    | "integrity"
    | "bad-manifest";
  /** How often this import tried. */
  attempts: number;
  /** That of `cause`, if it has one. */
  code?: string | number;
  /** What was thrown below. */
  cause: unknown;
}

/** The externals types of webpack 5. */
export type RemoteType =
  | "var"
  | "module"
  | "assign"
  | "this"
  | "window"
  | "self"
  | "global"
  | "commonjs"
  | "commonjs2"
  | "commonjs-module"
  | "commonjs-static"
  | "amd"
  | "amd-require"
  | "amd-async"
  | "umd"
  | "umd2"
  | "jsonp"
  | "system"
  | "promise"
  | "import"
  | "module-import"
  | "script"
  | "node-commonjs"
  | "asset"
  | "asset-url"
  | "css-import"
  | "css-url"
  /** rspack only */
  | "modern-module"
  /** rspack only */
  | "commonjs-import";

/**
 * An object, or a list of objects and of requests.
 * @example ["react", { "react-dom": "^18.0.0" }]
 */
export type Shared = SharedObject | readonly (string | SharedObject)[];

/**
 * By request: `react` is just that request, `lodash/` every request that begins with it, `./src/store` (from the compiler's
 * context) or an absolute path whatever resolves to that file. A string that looks like a version range is `requiredVersion`,
 * any other is `import`. A list of objects may have one request several times, each for another `issuerLayer`.
 */
export interface SharedObject {
  [request: string]: string | SharedConfig;
}

/** One shared module. */
export interface SharedConfig {
  /**
   * The request of this build's own copy; `false`: it has none and needs another's.
   *
   * Default: the key.
   * @example "preact/compat"
   */
  import?: string | false;
  /**
   * What it is called in the share scope; ends in `/` if the key does.
   *
   * Default: the key.
   * @example "react"
   */
  shareKey?: string;
  /**
   * Its share scope, or several: it is offered in each of them, and the first that has it decides what importers get.
   *
   * Default: the plugin's `shareScope`.
   * @example "intranet"
   */
  shareScope?: string | readonly string[];
  /**
   * The version of this build's own copy; `false`: version `0`.
   *
   * Default: what the copy's package.json says.
   * @example "18.3.1"
   */
  version?: string | false;
  /**
   * The versions that importers of this build can use, as npm writes ranges; `false`: any.
   *
   * Default: what the importer's package.json says.
   * @example "^18.2.0"
   */
  requiredVersion?: string | false;
  /** One version for the whole page. Default: `false`. @example true */
  singleton?: boolean;
  /**
   * A version that does not fit is an error instead of a warning; no effect without a required version.
   *
   * Default: `true` with an own copy and without `singleton`, else `false`.
   * @example true
   */
  strictVersion?: boolean;
  /**
   * The own copy is in the initial chunk and there at once, instead of in a chunk that is loaded when needed.
   *
   * Default: `false`.
   * @example true
   */
  eager?: boolean;
  /**
   * The package whose version and requirement are looked up.
   *
   * Default: the package that the request begins with.
   * @example "react" // for the key "my-react"
   */
  packageName?: string;
  /**
   * What imports say that this entry is for. With it several entries can be for one request.
   *
   * Default: the key.
   * @example "react" // for the key "react-server"
   */
  request?: string;
  /**
   * The layer of the bundler that the own copy is in. webpack has layers with `experiments: { layers: true }`.
   *
   * Default: none.
   * @example "server"
   */
  layer?: string;
  /**
   * Only importers in this layer of the bundler are meant, and they take this entry before one without.
   *
   * Default: importers in every layer.
   * @example "server"
   */
  issuerLayer?: string;
  /**
   * Every `package/...` is shared with the package, as the package is: with its version, range, `singleton` and so on. Only
   * where the key is a package's name.
   *
   * Default: `true` for `react` and `react-dom` as singletons with their own local copy, `false` otherwise.
   * @example true // rxjs/operators, too
   */
  subpaths?: boolean;
  /** Only what this fits is shared. Default: everything. @example { version: ">=4" } */
  include?: SharedFilter;
  /** What this fits is not shared. Default: nothing. @example { request: /^fp\// } */
  exclude?: SharedFilter;
}

/**
 * An object, or a list of objects and of requests.
 * @example ["react", { "react-dom": "^18.0.0" }]
 */
export type Consumes = ConsumesObject | readonly (string | ConsumesObject)[];

/** By request, as in {@link SharedObject}. A string that looks like a version range is `requiredVersion`, any other means nothing. */
export interface ConsumesObject {
  [request: string]: string | ConsumesConfig;
}

/** One consumed module. `strictVersion` is `false` in a string that is no range. */
export interface ConsumesConfig extends Omit<SharedConfig, "version" | "subpaths"> {}

/**
 * An object, or a list of objects and of requests; a request is its own share key then.
 * @example ["react", { "react-dom": "react-dom", "./src/store": { shareKey: "store", version: "1.0.0" } }]
 */
export type Provides = ProvidesObject | readonly (string | ProvidesObject)[];

/**
 * By request: `react` and `lodash/` when this build imports them, `./src/store` (from the compiler's context) or an absolute
 * path in any case. A string is `shareKey`.
 */
export interface ProvidesObject {
  [request: string]: string | ProvidesConfig;
}

/** One provided module; what else its options mean: {@link SharedConfig}. */
export interface ProvidesConfig extends Pick<SharedConfig, "shareScope" | "eager" | "include" | "exclude"> {
  /**
   * What it is called in the share scope; ends in `/` if the key does.
   *
   * Default: the key. (webpack registers it as `undefined`.)
   * @example "react"
   */
  shareKey?: string;
  /**
   * The version in the share scope; `false`: version `0`.
   *
   * Default: what the module's package.json says.
   * @example "18.3.1"
   */
  version?: string | false;
}

/** Which copies and requests are meant; both if both are given. */
export interface SharedFilter {
  /** A range for the version of the own copy. @example "^4.17.0" */
  version?: string;
  /** What the rest of a request must be, or match, behind a key that ends in `/`. @example /^fp\// */
  request?: string | RegExp;
}

/** The bundler's library options. */
export interface LibraryOptions {
  /** The kind of library. @example "module" */
  type: LibraryType;
  /** Its name. Types such as `var` need one, `module` has none. No default. @example "nav" */
  name?: string | string[] | { amd?: string; commonjs?: string; root?: string | string[] };
  /** Which export is the library. Default: all exports. @example "default" */
  export?: string | string[];
  /** A comment in the UMD wrapper. Default: none. @example "built by us" */
  auxiliaryComment?: string | { amd?: string; commonjs?: string; commonjs2?: string; root?: string };
  /** With type `umd`: the AMD module has a name. Default: `false`. @example true */
  umdNamedDefine?: boolean;
  /** With type `amd`: the object whose `define` and `require` are called. Default: the global ones. @example "vendor" */
  amdContainer?: string;
  /** With type `umd`, in webpack 5.110 or later: a path to another `define`. Default: none. @example "vendor.amd" */
  umdAmdContainer?: string;
  /** In webpack 5.112 or later: whose exports an entry of several modules has. Default: `"last"`. @example "all" */
  entryExports?: "last" | "all";
}

/** The bundler's library types; plugins may add others. */
export type LibraryType =
  | "var"
  | "module"
  | "modern-module"
  | "assign"
  | "assign-properties"
  | "this"
  | "window"
  | "self"
  | "global"
  | "commonjs"
  | "commonjs2"
  | "commonjs-module"
  | "commonjs-static"
  | "amd"
  | "amd-require"
  | "umd"
  | "umd2"
  | "jsonp"
  | "system"
  | (string & {});

/** What a plugin's constructor throws if an option cannot be used. */
export interface OptionsError extends Error {
  /** As webpack's own error about options. */
  name: "ValidationError";
  /** Tells it from other errors. */
  code: "FEDERATION_OPTIONS";
  /** The option, such as `shared.react.requiredVersion`; empty for the options as a whole. */
  path: string;
}

/**
 * What a remote entry registers, for code that loads containers by hand.
 * @example
 * const nav: Container = window.nav;
 * await nav.init(__webpack_share_scopes__.default);
 * const { default: Header } = (await nav.get<typeof import("nav/Header")>("./Header"))();
 */
export interface Container {
  /**
   * Loads the exposed module `name` with what it needs; the function that comes evaluates it and gives its exports.
   * A name that is not exposed rejects. `"Header"` means `"./Header"` if nothing is exposed as `"Header"`.
   */
  get<Exports = AnyExports>(name: string): Promise<() => Exports>;
  /**
   * Gives the container its share scope, before the first `get`; wait for it if it is a promise. Throws if the container has
   * another already. The list is for containers that pass it on; `options` give one with several share scopes each by its name.
   */
  init(
    shareScope: ShareScope,
    initScope?: object[],
    options?: { shareScopeMap?: Record<string, ShareScope>; shareScopeKeys?: string | readonly string[] },
  ): Promise<unknown> | 1 | undefined;
  /**
   * Replaces shared modules in this container and in the remotes below it, whatever version they require, until they are used.
   * @example nav.override({ react: () => Promise.resolve(() => myReact) })
   */
  override(modules: Overrides): void;
}

/** By share key. */
export interface Overrides {
  [shareKey: string]: () => (() => AnyExports) | Promise<() => AnyExports>;
}

/** By share key and version; `__webpack_share_scopes__.default` in a bundle. */
export interface ShareScope {
  [shareKey: string]: { [version: string]: ShareScopeEntry };
}

/** A copy of a shared module. */
export interface ShareScopeEntry {
  /** Loads it; the function that comes evaluates it and gives its exports. */
  get(): (() => AnyExports) | Promise<() => AnyExports>;
  /** `output.uniqueName` of the build that it is from. */
  from?: string;
  /** It is there without loading anything. */
  eager?: boolean;
  /** Someone uses it already. */
  loaded?: 1 | boolean;
}
