// What the addon exports. Written by `node scripts/types.js` from the Rust beside it.

/** Applications to check, and those that are live. */
export declare class Check {
  /** Without applications. */
  constructor()
  /**
   * Adds an application by its manifest, read from `source`. `sizes`: bytes of files by their name in the manifest;
   * `live`: it belongs to the baseline.
   */
  add(source: string, manifest: Buffer, sizes: Record<string, number>, live: boolean): void
  /** Adds what stands in the way of reading `source`. */
  addProblem(source: string, reason: string, live: boolean): void
  /** What was found, in the forms that `wanted` asks for. The applications are gone afterwards. */
  report(wanted: Wanted): Report
}

/** The federation of one compiler. */
export declare class Federation {
  /**
   * `plugins`: pairs of plugin name and options as JSON text; `context`: the compiler's; `ensure_handler`: the
   * bundler's `require.ensure` takes an error handler; `layers`: the bundler has layers.
   */
  constructor(plugins: Array<[string, string]>, context: string, ensureHandler: boolean, layers: boolean)
  /** What to add to the bundler's configuration, as JSON text. `runtime_chunk`: `optimization.runtimeChunk` is on. */
  plan(settings: string): string
  /** A new build begins. */
  refresh(): void
  /** The request of the entry `entry` that imports `imports`; `null` if it stays as it is. `library`: the type. */
  start(entry: string, imports: Array<string>, library?: string | undefined | null): string | null
  /** What to resolve before `replace` is asked; `null` if nothing. `layer`: the importer's. */
  localCopy(request: string, layer?: string | undefined | null): LocalCopy | null
  /**
   * The request that stands for `request` in the module `issuer` of folder `dir`, in `layer`; `null` if it stays.
   * `resolved`: the local copy's file.
   */
  replace(request: string, issuer: string, dir: string, layer?: string | undefined | null, resolved?: string | undefined | null): string | null
  /** The same where the bundler says what is asked for, and how. */
  replaceImport(request: string, asked: Asked, issuer: string, dir: string, layer?: string | undefined | null, resolved?: string | undefined | null): Placeholder | null
  /** What stands for the shared file with the virtual request `consume` where it is asked for so; `null` if it is not shared. */
  placeholderOf(consume: string, asked: Asked): Placeholder | null
  /** The same where the bundler says nothing but the importer's file. */
  placeholderFor(consume: string, issuer: string): string
  /** The virtual request for the entry `entry` of `shared`. `file`: what its key resolved to; `imported`: what its import did. */
  consumeFile(entry: number, file?: string | undefined | null, imported?: string | undefined | null): string | null
  /** Imports that the bundler can replace by itself in this build. */
  direct(): Direct
  /** What stands for one of them; `null` if it is to be asked about. `resolved`: the local copy's file. */
  directRequest(request: string, resolved?: string | undefined | null): string | null
  /** Categories of imports that get no exports. */
  otherCategories(): Array<string>
  /** True if the virtual module `request` has a text of its own. */
  hasOwnText(request: string): boolean
  /** Files that the text of a virtual module depends on. */
  sourceFiles(request: string): Array<string>
  /** The folder above `dir`, or `dir`, that decides what imports in it lead to. */
  decidingFolder(dir: string): string
  /**
   * What must be in the build besides the modules `requests` and `included`. `imports`: pairs of an import that is provided
   * and its file; `together`: a module may hold several copies.
   */
  provides(requests: Array<string>, imports: Array<[string, string]>, included: Array<string>, together: boolean): Provides
  /** True if what the placeholder `request` stands for may be nowhere to be had. */
  mayBeMissing(request: string): boolean
  /** The singletons among the modules `requests` whose subpaths `advice` wants to know about. */
  singletons(requests: Array<string>): Array<Singleton>
  /**
   * Warnings of what cannot lead to a remote: aliases of the bundler, pairs of name and target, and names that are made at run
   * time and begin with `request`.
   */
  missedRemotes(aliases: Array<[string, string]>, request?: string | undefined | null): Array<BuildWarning>
  /** Notes about a build with these settings of the bundler, as JSON text. */
  notes(settings: string): Array<string>
  /**
   * Warnings of a complete build. `settings`: of the bundler, as JSON text; `imports`: what is imported of singletons by a
   * subpath.
   */
  advice(settings: string, imports: Array<string>): Array<BuildWarning>
  /**
   * The warning where externals answer what is shared. `external`: the imports that they answered; `requests`: the virtual
   * modules of the complete build.
   */
  sharedExternals(external: Array<string>, requests: Array<string>): Array<BuildWarning>
  /** The text of a virtual module; `arrows`: with arrow functions. */
  source(request: string, arrows: boolean): string
  /** `null` if no plugin wants a manifest; else whether export names are to be read. */
  manifestExports(): boolean | null
  /** What each of `modules` (pairs of file and text) exports, as JSON text: a list in which `null` is not known. */
  exports(modules: Array<[string, string]>): string
  /** Whose types are wanted, as JSON text; `null` if nobody's. */
  types(): string | null
  /** The manifests of a build, given as JSON text, before its files are known. */
  manifests(build: string): ManifestDrafts
  /** The manifests, whole; `assets`: what is known of their files, as JSON text. */
  finishManifests(drafts: string, assets: string): Array<EmittedFile>
  /** The version in the application's package.json; empty if there is none. */
  version(): string
  /** The text of the runtime for one runtime chunk, given as JSON text. */
  runtime(chunk: string, arrowFunction: boolean, constant: boolean): Runtime
}

/** Makes types, and keeps what it has read for the next build. */
export declare class Types {
  /** Nothing is known yet. */
  constructor()
  /** Makes the types of what is wanted, given as JSON text, in a thread of its own. */
  produce(wanted: string): Promise<MadeTypes>
}

/** What the bundler says of an import. */
export interface Asked {
  /** The kind of what it asks for. */
  category: string
  /** How it is written. */
  types: Array<string>
  /** True for an importer that follows Node's rules. */
  strict: boolean
  /** True if it is used as a whole. */
  whole: boolean
}

/** What a manifest is checked against when it is built. */
export interface BuildCheck {
  /** The application's name. */
  application: string
  /** Manifests, folders and addresses. */
  against: Array<string>
  /** Milliseconds that each of them may take. */
  timeout: number
}

/** A warning of the build. */
export interface BuildWarning {
  /** Its text. */
  message: string
  /** What it is about. */
  file: string
}

/** What options say to the bundler before it settles its own. */
export interface Checked {
  /** A library type that it must know. */
  libraryType?: string
  /** `output.uniqueName` where the configuration has none. */
  uniqueName?: string
}

/** The library type that the bundler must know for the options of `plugin`, given as JSON text; throws if they cannot be used. */
export declare function checkOptions(plugin: string, options: string): Checked

/** Imports that the bundler can replace by itself. */
export interface Direct {
  /** Of shared packages. */
  requests: Array<DirectRequest>
  /** Folders of importers that may need something else. */
  foreign: Array<string>
  /** Ends of names of modules that follow Node's rules. */
  strict: Array<string>
}

/** One of them. */
export interface DirectRequest {
  /** The request. */
  request: string
  /** The same as the source of a regular expression. */
  pattern: string
}

/** A finished manifest or its statistics. */
export interface EmittedFile {
  /** Its name below `output.path`. */
  name: string
  /** Its text. */
  text: string
  /** Whether to emit it; false if only the check wants it. */
  emit: boolean
  /** What to check it against. */
  check?: BuildCheck
}

/** A local copy to resolve. */
export interface LocalCopy {
  /** What to resolve. */
  request: string
  /** From the compiler's context instead of the importer's folder. */
  fromContext: boolean
}

/** The types of a build. */
export interface MadeTypes {
  /** The archive; empty if there is none. */
  zip: Buffer
  /** What types `loadRemote`. */
  api: string
  /** What users should know. */
  warnings: Array<string>
  /** Files to watch. */
  files: Array<string>
  /** TypeScript's configuration. */
  tsconfig?: string
  /** Files with exports that are `any`. */
  incomplete: Array<string>
}

/** Manifests before their files are known. */
export interface ManifestDrafts {
  /** To hand back. */
  drafts: string
  /** Names of the files. */
  files: Array<string>
  /** Whether hashes of the files are wanted. */
  integrity: boolean
}

/** What stands for a module, as a module. */
export interface Placeholder {
  /** Its virtual request. */
  request: string
  /** True if importers take its exports for an ES module's namespace. */
  isNamespace: boolean
  /** Requests of what it brings along. */
  brings: Array<string>
}

/** A file to preload. */
export interface Preload {
  /** The entry whose page needs it. */
  entry: string
  /** Its address. */
  href: string
  /** Its attribute `as`. */
  kind: string
  /** Its attribute `crossorigin`. */
  crossOrigin?: string
  /** Its attribute `integrity`. */
  integrity?: string
}

/** What a build needs besides what it imports. */
export interface Provides {
  /** Virtual requests to include. */
  requests: Array<string>
  /** Warnings of the build. */
  warnings: Array<BuildWarning>
  /** Files that were read. */
  files: Array<string>
}

/** What was found. */
export interface Report {
  /** For the terminal. */
  text?: string
  /** As JSON. */
  json?: string
  /** As a page. */
  html?: string
  /** How many errors there are. */
  errors: number
  /** How many warnings there are. */
  warnings: number
  /** Warnings for the build of the application that was asked for. */
  messages: Array<string>
}

/** The runtime of one runtime chunk. */
export interface Runtime {
  /** Its text. */
  code: string
  /** Names in `RuntimeGlobals` of what it uses of the bundler's own. */
  globals: Array<string>
  /** What pages with its entries should fetch early. */
  preloads: Array<Preload>
}

/** A shared singleton. */
export interface Singleton {
  /** The package's name. */
  package: string
  /** Where a copy of it is. */
  folder: string
}

/** The version that this addon was built for; package managers may install another than the package's. */
export declare const VERSION: string

/** What is asked for. */
export interface Wanted {
  /** Names of applications that start a page. */
  hosts: Array<string>
  /** Keys of remotes that are not to be checked. */
  elsewhere: Array<string>
  /** A text for the terminal. */
  text: boolean
  /** The text has colours. */
  colors: boolean
  /** The text also has what comes out well. */
  all: boolean
  /** JSON. */
  json: boolean
  /** A page. */
  html: boolean
  /** Warnings for the build of this application. */
  concerning?: string
}

/**
 * The text that starts a worker's entry, which is the module `request`; `needed`: what it brings along, if anything below it is shared; `arrows`: with arrow
 * functions.
 */
export declare function workerSource(request: string, needed: Array<string> | undefined | null, arrows: boolean): string
