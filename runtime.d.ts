// `federation-rs/runtime`: functions for applications in a build with `ModuleFederationPlugin`. A build takes in those that it
// imports, and the parts of the runtime that they need.

/**
 * A remote's module by a name that is made at run time, in the way of `import("shop/Cart")`: shared modules, retries,
 * timeouts, `fallback` and runtime plugins included.
 *
 * @param request the remote's key (or the global variable of its entry), and the expose: `"shop/Cart"`; `"shop"` for `"."`
 * @returns the module's exports
 * @throws (rejects) a `RemoteError` of `federation-rs` if it cannot be had; the next call tries again. An `Error` if there is
 * no such remote; what the module throws while it is evaluated.
 */
// biome-ignore lint/suspicious/noExplicitAny: what a module exports is known to whoever asks for it
export function loadRemote<Module = any>(request: string): Promise<Module>;

/**
 * Adds remotes. They are loaded when something of them is asked for. One whose key is known stays as it is.
 *
 * @param options `force`: one whose key is known is unloaded, see {@link unloadRemote}, and replaced, for imports too
 * @throws {TypeError} that names the field, if one of them cannot be used; none of them is added then
 */
export function registerRemotes(remotes: readonly RegisteredRemote[], options?: { force?: boolean }): void;

/** A remote of {@link registerRemotes}. */
export interface RegisteredRemote {
  /** The global variable that its entry sets, and its key unless it has an `alias`. @example "shop" */
  name: string;
  /** Its key: what requests begin with. Default: `name`. */
  alias?: string;
  /** The address of its entry, or of its manifest if that ends in `.json`. @example "https://example.com/remoteEntry.js" */
  entry: string;
  /** The global variable, if it is not `name`. */
  entryGlobalName?: string;
  /** `"module"`: its entry is an ES module. Default: a script. */
  type?: "module" | "esm" | "global" | "var";
  /** The share scope that it gets. Default: `"default"`. */
  shareScope?: string;
  /** How long one step of loading it may take, in milliseconds. Default: 8000. */
  timeout?: number;
  /** How often a request tries again by itself what may be better in a moment. Default: 2. */
  retries?: number;
  /** Hashes of its entry, or `"manifest"`: the one in its manifest. Default: no check. */
  integrity?: string;
  /** Origins that its manifest may lead to besides its own. Default: none. */
  allowOrigins?: string | readonly string[];
}

/**
 * Loads the entries of remotes, and tells the browser to load what their manifests say that modules need. A remote without
 * a manifest has its entry loaded. Nothing is initialised and no exposed module is evaluated.
 *
 * @param remotes keys, requests such as `"shop/Cart"`, or objects
 * @returns done when the entries are there; the browser may still be loading the rest
 * @throws (rejects) a `RemoteError` if an entry cannot be had
 */
export function preloadRemote(remotes: Preload | readonly Preload[]): Promise<void>;

/** What {@link preloadRemote} takes. */
export type Preload =
  | string
  | {
      /** The remote's key. */
      nameOrAlias: string;
      /** Exposes, with or without `./`. Default: all that its manifest names. */
      exposes?: readonly string[];
      /** `"all"`: also what modules load later. Default: `"sync"`. */
      resourceCategory?: "all" | "sync";
    };

/**
 * A shared module by a name that is made at run time: the copy that imports in this build get. Where no module of the build
 * imports it, the highest version in the share scope.
 *
 * @param name its share key, such as `"react"`
 * @returns what gives its exports when it is called; `false` if nobody shares it
 * @throws (rejects) an `Error` where an import would: no version fits, and `strictVersion` is set
 */
// biome-ignore lint/suspicious/noExplicitAny: see above
export function loadShare<Module = any>(
  name: string,
  options?: {
    /** Default: `"default"`. */
    shareScope?: string;
  },
): Promise<false | (() => Module)>;

/**
 * Drops all that is kept of a remote: its container, its modules, its global variable, the array through which its chunks
 * arrive, and its copies of shared modules that nobody uses. The next request loads what is deployed then, past every cache.
 * Modules that were imported stay what they are for those who have them.
 *
 * @param name the remote's key
 * @returns false if nothing of it was loaded
 * @throws {Error} if there is no such remote
 */
export function unloadRemote(name: string): boolean;

/** What is loaded, from where, and which version won and why; as things stand. */
export function getInfo(): FederationInfo;

/** See {@link getInfo}. */
export interface FederationInfo {
  /** `output.uniqueName` of this build. */
  name: string;
  /** The remotes that this build may load. */
  remotes: RemoteInfo[];
  /** What this build requires of shared modules; a module that is required in several ways is there several times. */
  shared: SharedInfo[];
  /** By scope and share key: all versions that are offered on the page. */
  shareScopes: Record<string, Record<string, SharedVersionInfo[]>>;
}

/** A remote, see {@link getInfo}. */
export interface RemoteInfo {
  /** Its key. */
  name: string;
  /** The share scope that it gets, or several. */
  shareScope: string | string[];
  /** Its addresses: of entries, of manifests. Empty for the bundler's externals. */
  entries: string[];
  /** The one that it came from; empty if it is not loaded or has none. */
  url: string;
  /** `"idle"`: nobody needed it yet, or it failed; `"loaded"`: its entry is there; `"ready"`: it has the share scope too. */
  status: "idle" | "loading" | "loaded" | "ready";
  /** What its manifest calls the version of its build. */
  version?: string;
  /** Its modules that are loaded, such as `"./Cart"`. */
  modules: string[];
}

/** What is required of a shared module, and what came, see {@link getInfo}. */
export interface SharedInfo {
  /** Its share key. */
  name: string;
  /** The share scope, or several. */
  shareScope: string | string[];
  /** The required range; `"*"` for any version. */
  requiredVersion: string;
  /** One version for the whole page. */
  singleton: boolean;
  /** An unfit version is an error. */
  strictVersion: boolean;
  /** Must be there at once. */
  eager: boolean;
  /** The version that won; missing while nothing is loaded, and for copies that have none. */
  version?: string;
  /** The unique name of the build that this copy is from. */
  from?: string;
  /** Why this version: docs/runtime-api.md explains each. */
  why:
    | "not-loaded"
    | "only"
    | "highest"
    | "highest-fitting"
    | "loaded"
    | "unfit"
    | "none-offered"
    | "none-available"
    | "none-fits"
    | "plugin"
    | "override";
}

/** A version in a share scope, see {@link getInfo}. */
export interface SharedVersionInfo {
  /** The version. */
  version: string;
  /** The unique name of the build that offers it. */
  from?: string;
  /** Can be had at once. */
  eager: boolean;
  /** Somebody took it. */
  loaded: boolean;
}
