/**
 * What the templates see besides each other. The constants are filled in by Rust (`crates/federation/src/tables.rs`
 * decides, `crates/runtime` replaces); a feature that is off folds away.
 */

/** A module id or a chunk id of the bundler. */
type Id = string | number;
/** Gives the exports of a module; evaluates it on the first call. */
type Factory = () => unknown;
type MaybePromise<T> = T | Promise<T>;
/**
 * What is loaded on behalf of one import. `open`: it closed a circle, so parts may be incomplete before the whole is;
 * `early`: nobody in it waits for remotes to share what they have.
 */
type Chain = object[] & { open?: 1; early?: 1 };
/** Three numbers and perhaps prerelease identifiers. */
type Version = (string | number)[];

/** An entry of a share scope, as webpack 5 writes and reads it. */
interface SharedEntry {
  /** `chain`: of who asks; only containers of ours hand it in. */
  get(chain?: Chain): MaybePromise<Factory>;
  /** Unique name of the build that registered it. */
  from?: string;
  eager?: boolean;
  /** Truthy as soon as somebody took it. */
  loaded?: 1 | boolean;
  /** Module Federation 2: a promise while somebody takes it. */
  loading?: unknown;
  /** Module Federation 2 files the entry by it when it takes it over. */
  version?: string;
  /** Module Federation 2: names of the builds that took it. */
  useIn?: string[];
  /** Module Federation 2: what the build that registered it wants of it. */
  shareConfig?: object;
}
type Versions = Record<string, SharedEntry>;
type ShareScope = Record<string, Versions>;

/** The name of a share scope, or several names. */
type Scopes = string | string[];

/** What a container learns of its host's share scopes besides the one that it is given. Source: Module Federation 2. */
interface InitOptions {
  version?: string;
  /** Those that are for the container. */
  shareScopeKeys?: Scopes;
  /** All of them. */
  shareScopeMap?: Record<string, ShareScope>;
}

/** What a remote entry registers. */
interface Container {
  get(name: string, chain?: Chain): Promise<Factory>;
  /** Missing in containers of webpack 5.0.0-beta.16. */
  init?(scope: ShareScope, chain?: object[], options?: InitOptions): MaybePromise<unknown>;
  override?(map: Overrides): void;
  /** The first attempt of a build of ours that had it. */
  __by?: Attempt;
}
/** Hooks by name; what they get and give differs. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type RuntimePlugin = Record<string, any>;
/** A module in the bundler's cache; with hot module replacement it has more. */
interface CachedModule {
  children: Id[];
  /** It ran to its end. */
  loaded?: boolean;
  hot?: {
    status(): string;
    accept(modules: Id[], run: () => void): void;
    invalidate(): void;
  };
}
type Overrides = Record<string, () => MaybePromise<Factory>>;

/** What a placeholder of a shared module stands for. */
type ConsumeRecord = [
  scopes: Scopes,
  key: string,
  /** Of the local copy; 0 without one. */
  getter: number,
  /** `SINGLETON`, `STRICT` and `EAGER`. */
  flags: number,
  /** The required versions, compiled by Rust. */
  intervals?: Version[][],
  /** The same as it was written, for messages. */
  range?: string,
  /** What was chosen, for `info.js`, which puts it there. */
  choice?: [version?: string, from?: string, why?: string],
];
/** A copy that this build offers. */
type ProvideRecord = [scope: string, key: string, version: string, getter: number, eager?: 1];
type ScriptLocation = [global: string, url: string, integrity?: string];
type ManifestLocation = [
  global: string,
  url: string,
  /** `"manifest"`: the hash that the manifest has. */
  integrity: string,
  /** Other origins that it may lead to. */
  origins: string[],
];
/** An entry that is an ES module, as `registerRemotes` names it. */
type ModuleLocation = [global: string, url: string, integrity: string | undefined, isModule: 1];
/** A script, a manifest, an ES module, or the module whose exports are the id of the external that brings the container. */
type RemoteLocation = ScriptLocation | ManifestLocation | ModuleLocation | Id;
type RemoteRecord = [
  scopes: Scopes,
  key: string,
  locations: RemoteLocation[],
  /** In milliseconds; 0 for the default. */
  timeout?: number,
  retries?: number,
];
/** What a placeholder of a remote's module stands for. */
type RemoteModuleRecord = [
  /** Into `REMOTES`. */
  remote: number,
  expose: string,
  /** Of what stands in for it. */
  fallback?: number,
  /** It was asked for by a name that was made at run time. */
  named?: 1,
];

// Features, written by `UPDATE_SNAPSHOTS=1 cargo test -p features` from its list.
/** The chunk registers a container. */
declare const HAS_CONTAINER: boolean;
/** Modules import shared modules, or `loadShare` may. */
declare const HAS_CONSUMES: boolean;
/** The build offers copies of its own to the share scope. */
declare const HAS_PROVIDES: boolean;
/** A container, remote or shared module has several share scopes. */
declare const HAS_SCOPES: boolean;
/** Modules of remotes are imported, or may be by name. */
declare const HAS_REMOTES: boolean;
/** Some getters of local copies are in chunks that are loaded later. */
declare const HAS_LATE: boolean;
/** Local copies or exposed modules need placeholders that are loaded at the start. */
declare const HAS_NEEDS: boolean;
/** Some placeholders are only asked for by `require` where they are. */
declare const HAS_OPTIONAL: boolean;
/** Some importers need another form than what modules export. */
declare const HAS_FORMS: boolean;
/** Some modules that are handed out have top-level `await`. */
declare const HAS_AWAITED: boolean;
/** The getters of local copies are in more than one module. */
declare const HAS_MANY_GETTERS: boolean;
/** Share scopes are used at all. */
declare const HAS_SHARING: boolean;
/** Some chunks need placeholders that are loaded with them. */
declare const HAS_CHUNKS: boolean;
/** Some chunks hold nothing but placeholders and are not fetched. */
declare const HAS_BARE: boolean;
/** Entries start through the runtime. */
declare const HAS_ENTRIES: boolean;
/** Some entries wait for placeholders before they run. */
declare const HAS_STARTS: boolean;
/** Entries of other runtimes on the page start through this one too. */
declare const HAS_OTHER_STARTS: boolean;
/** Some shared modules are singletons. */
declare const HAS_SINGLETONS: boolean;
/** Some shared modules are not singletons, so that several versions may run. */
declare const HAS_VERSIONED: boolean;
/** Some shared modules have no local copy. */
declare const HAS_IMPORTLESS: boolean;
/** Some shared modules require a version. */
declare const HAS_RANGES: boolean;
/** Some shared modules are eager. */
declare const HAS_EAGER: boolean;
/** Some shared modules refuse a version that does not fit. */
declare const HAS_STRICT: boolean;
/** Some shared modules take a version that does not fit, with a warning. */
declare const HAS_LENIENT: boolean;
/** Some ranges hold prereleases. */
declare const HAS_PRERELEASES: boolean;
/** Some remotes are scripts that set a global variable. */
declare const HAS_SCRIPTS: boolean;
/** Scripts of remotes need what the bundler's loader of scripts cannot do. */
declare const HAS_OWN_SCRIPTS: boolean;
/** Some remote has more than one location. */
declare const HAS_LISTS: boolean;
/** Some remotes are externals of the bundler. */
declare const HAS_EXTERNALS: boolean;
/** Addresses of scripts go through a policy of Trusted Types. */
declare const HAS_TRUSTED_TYPES: boolean;
/** `output.crossOriginLoading` is set. */
declare const HAS_CROSS_ORIGIN: boolean;
/** Manifests are asked for with cookies: `output.crossOriginLoading: "use-credentials"`. */
declare const HAS_CREDENTIALS: boolean;
/** Warnings are written to the console. */
declare const HAS_WARNINGS: boolean;
/** The build has hot module replacement. */
declare const HAS_HOT: boolean;
/** Remotes share what they have before anything of a scope is used. */
declare const HAS_WAITS: boolean;
/** `output.publicPath` is `auto`. */
declare const HAS_AUTO_PATH: boolean;
/** Chunks arrive through a list on the page. */
declare const HAS_CHUNK_LIST: boolean;
/** Addresses of the container's chunks depend on the page, which may have scripts under them. */
declare const HAS_PAGE_PATH: boolean;
/** The entry has no code of the bundler's to find its public path. */
declare const HAS_OWN_PATH: boolean;
/** The build runs in a worker. */
declare const HAS_WORKER: boolean;
/** The build runs in a worker or in Node.js. */
declare const HAS_NO_PAGE: boolean;
/** The build runs in Node.js. */
declare const HAS_NODE: boolean;
/** A container in Node.js fetches its chunks over HTTP. */
declare const HAS_NODE_CHUNKS: boolean;
/** Messages are whole sentences; in production they are codes. */
declare const HAS_ADVICE: boolean;
/** Some remotes' entries are pinned by a hash. */
declare const HAS_INTEGRITY: boolean;
/** Some remotes have a time limit of their own. */
declare const HAS_TIMEOUTS: boolean;
/** Some remotes have a number of retries of their own. */
declare const HAS_RETRIES: boolean;
/** A remote's variable may be a path (`a.b`). */
declare const HAS_PATHS: boolean;
/** An address may be written otherwise than browsers write it. */
declare const HAS_RELATIVE: boolean;
/** Some modules stand in for remotes that cannot be had. */
declare const HAS_FALLBACKS: boolean;
/** Copies that are loaded already are preferred (`shareStrategy: "loaded-first"`). */
declare const HAS_LOADED_FIRST: boolean;
/** Runtime plugins run. */
declare const HAS_PLUGINS: boolean;
/** Some remotes are named by their manifest. */
declare const HAS_MANIFESTS: boolean;
/** `import()` may be written in the runtime itself. */
declare const HAS_DYNAMIC_IMPORT: boolean;
/** `loadRemote` of `federation-rs/runtime` is imported. */
declare const HAS_LOAD_REMOTE: boolean;
/** `registerRemotes` of `federation-rs/runtime` is imported. */
declare const HAS_REGISTER: boolean;
/** `preloadRemote` of `federation-rs/runtime` is imported. */
declare const HAS_PRELOAD_REMOTE: boolean;
/** `loadShare` of `federation-rs/runtime` is imported. */
declare const HAS_LOAD_SHARE: boolean;
/** `unloadRemote` of `federation-rs/runtime` is imported, or `registerRemotes`, whose `force` unloads. */
declare const HAS_UNLOAD: boolean;
/** What is loaded and why is noted. */
declare const HAS_INFO: boolean;
/** `getInfo` of `federation-rs/runtime` is imported. */
declare const HAS_GET_INFO: boolean;
/** The browser extension of Module Federation shall see the build. */
declare const HAS_DEVTOOLS: boolean;
/** Remotes that no import names may be loaded. */
declare const HAS_ON_DEMAND: boolean;
// End of the features.

declare const UNIQUE_NAME: string;
/** What tells the build from others that have the same one. */
declare const TITLE: string;
/** Of the application's package.json, or empty. */
declare const BUILD_VERSION: string;
declare const CROSS_ORIGIN: string;
/** From the folder of the script that runs to `output.path`. */
declare const UNDO_PATH: string;
/** In milliseconds. */
declare const INIT_TIMEOUT: number;
/** The same for a copy of a shared module. */
declare const COPY_TIMEOUT: number;
/** The same for a chunk of the build: `output.chunkLoadTimeout`. */
declare const CHUNK_TIMEOUT: number;
/** The module that makes the runtime plugins. */
declare const PLUGINS: Id;
/** By chunk; an array holds one that is only asked for by `require`. */
declare const CHUNKS: Record<Id, (Id | [Id])[]>;
declare const BARE: Record<Id, 1>;
declare const CHUNK_LOADING: string;
declare const STARTS: Record<string, (Id | [Id])[]>;
/** By getter or by expose: placeholders in chunks of the start. */
declare const NEEDS: Record<Id, Id[]>;
declare const CONSUMES: Record<Id, ConsumeRecord>;
/** By module that holds getters: the chunk to load for it. */
declare const LATE: Record<Id, Id>;
/** The module that holds the getters, if it is one. */
declare const GETTER: Id;
/** All modules that hold getters. */
declare const GETTERS: Id[];
declare const PROVIDES: ProvideRecord[];
declare const REMOTES: RemoteRecord[];
/** How many of them imports name: they stand first. */
declare const IMPORTED: number;
declare const REMOTE_MODULES: Record<Id, RemoteModuleRecord>;
/** Of each remote, by expose or under the empty name for all others: the getter of what stands in. */
declare const FALLBACKS: Record<string, number>[];
/** By placeholder: those that are the same as an ES module. */
declare const ES_MODULES: Record<Id, Id[]>;
/** By placeholder: the form in which importers get what it stands for; see `form.js`. */
declare const FORMS: Record<Id, number>;
/** Numbers of getters, and names of what is exposed. */
declare const AWAITED: Record<Id, 1>;

// What Node's CommonJS modules see.
declare const __filename: string;
/** In workers that are no modules. */
declare function importScripts(url: string): void;
declare const require: NodeRequire | undefined;
// biome-ignore lint/suspicious/noExplicitAny: Node's types are not for browsers' code
type NodeRequire = (module: string) => any;
// biome-ignore lint/suspicious/noExplicitAny: the same
declare const process: any;
// biome-ignore lint/suspicious/noExplicitAny: the same
declare const Buffer: any;

/** The bundler's `require` and what hangs on it. */
declare const __webpack_require__: {
  // What a module exports is known to whoever wrote it.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  (id: Id): any;
  /** The namespace of what a CommonJS module exports: 2 copies its names, 4 leaves what is flagged as an ES module. */
  t(exports: unknown, mode: number): unknown;
  /** Loads a chunk. */
  e(chunk: Id): Promise<unknown>;
  /** The module cache. */
  c: Record<Id, CachedModule>;
  /** Chunk handlers. */
  f: Record<string, (chunk: Id, promises: Promise<unknown>[]) => void>;
  /** Share scopes. */
  S: Record<string, ShareScope>;
  /** Initialises a share scope. */
  I: (name: string, chain?: object[]) => MaybePromise<1 | undefined>;
  /** The chain of remote modules that the running `get` belongs to. */
  R?: Chain;
  /** The nonce for scripts. */
  nc?: string;
  /** Loads a chunk's script; missing without such. */
  l?: (url: string, done: (event: { type: string }) => void, key: string, chunk?: Id) => void;
  /** A chunk's file, from `output.path`. */
  u(chunk: Id): string;
  /** The modules by id. */
  m: Record<Id, unknown>;
  /** What addresses of chunks begin with. */
  p: string;
  /** A trusted script URL. */
  tu(url: string): string;
  /** Ours: gives the exports behind a placeholder. */
  fed: ((id: Id) => unknown) & {
    /** Where something is shared. */
    e(getter: number, chain?: Chain): Promise<Factory>;
    container?(scopes: Scopes, exposes: Record<string, () => Promise<Factory>>): Container;
    start?(entry: string, run: () => unknown): unknown;
    /** With hot module replacement: for the runtime that replaces this one. */
    loaded?: Record<Id, Loaded>;
    overrides?: Overrides;
    registered?: RemoteRecord[];
    devtools?: object;
    /** For `federation-rs/runtime`, see `../../../runtime.d.ts`. */
    loadRemote?(request: string): Promise<unknown>;
    registerRemotes?(remotes: unknown, options?: { force?: boolean }): void;
    preloadRemote?(remotes: unknown): Promise<void>;
    loadShare?(key: string, options?: { shareScope?: string }): Promise<Factory | false>;
    unloadRemote?(name: string): boolean;
    getInfo?(): object;
  };
};
