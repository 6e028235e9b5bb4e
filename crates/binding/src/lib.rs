//! The Node.js addon: conversions between JavaScript and the crates, nothing else.
//!
//! Records cross as JSON text; every export catches panics, so that a bug of ours is an exception and not the end of the
//! user's build.

mod check;
mod injected;
mod types;

use federation::OptionError;
use federation::advice;
use federation::consume::Importer;
use federation::federation::Finding;
use federation::manifest::build::Build;
use federation::manifest::model::Asset;
use federation::manifest::{Draft, Emitted};
use federation::options::{self, Options, Plugin};
use federation::provide::Import;
use federation::tables::RuntimeChunk;
use injected::panic_in;
use napi::bindgen_prelude::Error;
use napi_derive::napi;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The code of an exception about an option; its reason is JSON with `path` and `message`.
const OPTIONS: &str = "FEDERATION_OPTIONS";
/// The code of an exception that is our own fault.
const INTERNAL: &str = "FEDERATION_INTERNAL";

/// The version that this addon was built for; package managers may install another than the package's.
#[napi]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

type Thrown = Error<String>;

fn internal(reason: impl std::fmt::Display) -> Thrown {
    Error::new(INTERNAL.to_owned(), reason.to_string())
}

fn bad_option(plugin: Plugin, error: &OptionError) -> Thrown {
    // The first sentence is webpack's, which people search for.
    let message = format!(
        "Invalid options object. {} has been initialized using an options object that does not match the API schema.\n - {error}",
        plugin.title()
    );
    Error::new(OPTIONS.to_owned(), json!({ "path": error.path, "message": message }).to_string())
}

fn read(plugin: &str, options: &str) -> Result<Options, Thrown> {
    let plugin = Plugin::of(plugin).ok_or_else(|| internal(format!("no plugin {plugin}")))?;
    let value: Value = serde_json::from_str(options).map_err(internal)?;
    Options::read(plugin, &value).map_err(|error| bad_option(plugin, &error))
}

/// The library type that the bundler must know for the options of `plugin`, given as JSON text; throws if they cannot be used.
#[napi(catch_unwind)]
pub fn check_options(plugin: String, options: String) -> Result<Checked, Thrown> {
    panic_in("checkOptions");
    let federation::options::Options { library_type, name, .. } = read(&plugin, &options)?;
    Ok(Checked { library_type, unique_name: name })
}

/// What options say to the bundler before it settles its own.
#[napi(object)]
pub struct Checked {
    /// A library type that it must know.
    pub library_type: Option<String>,
    /// `output.uniqueName` where the configuration has none.
    pub unique_name: Option<String>,
}

/// The text that starts a worker's entry, which is the module `request`; `needed`: what it brings along, if anything below it is shared; `arrows`: with arrow
/// functions.
#[napi(catch_unwind)]
pub fn worker_source(request: String, needed: Option<Vec<String>>, arrows: bool) -> String {
    panic_in("workerSource");
    federation::source::worker_source(&request, needed.as_deref(), arrows)
}

/// The federation of one compiler.
#[napi]
pub struct Federation {
    inner: federation::Federation,
}

#[napi]
impl Federation {
    /// `plugins`: pairs of plugin name and options as JSON text; `context`: the compiler's; `ensure_handler`: the
    /// bundler's `require.ensure` takes an error handler; `layers`: the bundler has layers.
    #[napi(constructor, catch_unwind)]
    pub fn new(plugins: Vec<(String, String)>, context: String, ensure_handler: bool, layers: bool) -> Result<Self, Thrown> {
        panic_in("Federation");
        let options = plugins.iter().map(|(plugin, options)| read(plugin, options)).collect::<Result<Vec<_>, _>>()?;
        let no_layers = || options::needs_layers(&options).filter(|_| !layers);
        if let Some((index, error)) = options::clash(&options).or_else(no_layers) {
            let plugin = plugins.get(index).and_then(|(name, _)| Plugin::of(name)).unwrap_or(Plugin::ModuleFederation);
            return Err(bad_option(plugin, &error));
        }
        Ok(Self { inner: federation::Federation::new(options, Path::new(&context), ensure_handler) })
    }

    /// What to add to the bundler's configuration, as JSON text. `runtime_chunk`: `optimization.runtimeChunk` is on.
    #[napi(catch_unwind)]
    pub fn plan(&self, settings: String) -> Result<String, Thrown> {
        panic_in("Federation.plan");
        serde_json::to_string(&self.inner.plan(&serde_json::from_str(&settings).map_err(internal)?)).map_err(internal)
    }

    /// A new build begins.
    #[napi(catch_unwind)]
    pub fn refresh(&self) {
        panic_in("Federation.refresh");
        self.inner.refresh();
    }

    /// The request of the entry `entry` that imports `imports`; `null` if it stays as it is. `library`: the type.
    #[napi(catch_unwind)]
    pub fn start(&self, entry: String, imports: Vec<String>, library: Option<String>) -> Option<String> {
        panic_in("Federation.start");
        self.inner.start(&entry, imports, library.as_deref())
    }

    /// What to resolve before `replace` is asked; `null` if nothing. `layer`: the importer's.
    #[napi(catch_unwind)]
    pub fn local_copy(&self, request: String, layer: Option<String>) -> Option<LocalCopy> {
        panic_in("Federation.localCopy");
        let copy = self.inner.local_copy(&request, layer.as_deref())?;
        Some(LocalCopy { request: copy.request, from_context: copy.from_context })
    }

    /// The request that stands for `request` in the module `issuer` of folder `dir`, in `layer`; `null` if it stays.
    /// `resolved`: the local copy's file.
    #[napi(catch_unwind)]
    pub fn replace(
        &self,
        request: String,
        issuer: String,
        dir: String,
        layer: Option<String>,
        resolved: Option<String>,
    ) -> Option<String> {
        panic_in("Federation.replace");
        let importer = Importer { file: &issuer, dir: Path::new(&dir), layer: layer.as_deref() };
        self.inner.replace(&request, importer, resolved.as_deref().map(Path::new))
    }

    /// The same where the bundler says what is asked for, and how.
    #[napi(catch_unwind)]
    pub fn replace_import(
        &self,
        request: String,
        asked: Asked,
        issuer: String,
        dir: String,
        layer: Option<String>,
        resolved: Option<String>,
    ) -> Option<Placeholder> {
        panic_in("Federation.replaceImport");
        let importer = Importer { file: &issuer, dir: Path::new(&dir), layer: layer.as_deref() };
        let request = self.inner.replace_import(&request, &asked.into(), importer, resolved.as_deref().map(Path::new))?;
        Some(self.placeholder(request))
    }

    /// What stands for the shared file with the virtual request `consume` where it is asked for so; `null` if it is not shared.
    #[napi(catch_unwind)]
    pub fn placeholder_of(&self, consume: String, asked: Asked) -> Option<Placeholder> {
        panic_in("Federation.placeholderOf");
        Some(self.placeholder(federation::consume::placeholder_of(&consume, &asked.into())?))
    }

    /// The same where the bundler says nothing but the importer's file.
    #[napi(catch_unwind)]
    pub fn placeholder_for(&self, consume: String, issuer: String) -> String {
        panic_in("Federation.placeholderFor");
        self.inner.placeholder_for(&consume, &issuer)
    }

    /// The virtual request for the entry `entry` of `shared`. `file`: what its key resolved to; `imported`: what its import did.
    #[napi(catch_unwind)]
    pub fn consume_file(&self, entry: u32, file: Option<String>, imported: Option<String>) -> Option<String> {
        panic_in("Federation.consumeFile");
        self.inner.consume_file(entry as usize, file.as_deref().map(Path::new), imported.as_deref().map(Path::new))
    }

    /// Imports that the bundler can replace by itself in this build.
    #[napi(catch_unwind)]
    pub fn direct(&self) -> Direct {
        panic_in("Federation.direct");
        let federation::direct::Direct { requests, foreign, strict } = self.inner.direct();
        Direct {
            requests: requests.into_iter().map(|(request, pattern)| DirectRequest { request, pattern }).collect(),
            foreign: texts(&foreign),
            strict: strict.into_iter().map(str::to_owned).collect(),
        }
    }

    /// What stands for one of them; `null` if it is to be asked about. `resolved`: the local copy's file.
    #[napi(catch_unwind)]
    pub fn direct_request(&self, request: String, resolved: Option<String>) -> Option<String> {
        panic_in("Federation.directRequest");
        self.inner.direct_request(&request, resolved.as_deref().map(Path::new))
    }

    /// Categories of imports that get no exports.
    #[napi(catch_unwind)]
    pub fn other_categories(&self) -> Vec<String> {
        panic_in("Federation.otherCategories");
        federation::form::OTHER_CATEGORIES.map(str::to_owned).to_vec()
    }

    /// True if the virtual module `request` has a text of its own.
    #[napi(catch_unwind)]
    pub fn has_own_text(&self, request: String) -> bool {
        panic_in("Federation.hasOwnText");
        self.inner.has_own_text(&request)
    }

    /// Files that the text of a virtual module depends on.
    #[napi(catch_unwind)]
    pub fn source_files(&self, request: String) -> Vec<String> {
        panic_in("Federation.sourceFiles");
        texts(&self.inner.source_files(&request))
    }

    /// The folder above `dir`, or `dir`, that decides what imports in it lead to.
    #[napi(catch_unwind)]
    pub fn deciding_folder(&self, dir: String) -> String {
        panic_in("Federation.decidingFolder");
        federation::consume::deciding_folder(Path::new(&dir)).to_string_lossy().into_owned()
    }

    /// What must be in the build besides the modules `requests` and `included`. `imports`: pairs of an import that is provided
    /// and its file; `together`: a module may hold several copies.
    #[napi(catch_unwind)]
    pub fn provides(
        &self,
        requests: Vec<String>,
        imports: Vec<(String, String)>,
        included: Vec<String>,
        together: bool,
    ) -> Provides {
        panic_in("Federation.provides");
        let imports: Vec<Import> =
            imports.into_iter().map(|(request, file)| Import { request, file: PathBuf::from(file) }).collect();
        let provides = self.inner.provides(&requests, &imports, &included, together);
        Provides { requests: provides.requests, warnings: warnings(provides.findings), files: texts(&provides.files) }
    }

    /// True if what the placeholder `request` stands for may be nowhere to be had.
    #[napi(catch_unwind)]
    pub fn may_be_missing(&self, request: String) -> bool {
        panic_in("Federation.mayBeMissing");
        self.inner.may_be_missing(&request)
    }

    /// The singletons among the modules `requests` whose subpaths `advice` wants to know about.
    #[napi(catch_unwind)]
    pub fn singletons(&self, requests: Vec<String>) -> Vec<Singleton> {
        panic_in("Federation.singletons");
        let singleton =
            |own: advice::Singleton| Singleton { package: own.package, folder: own.folder.to_string_lossy().into_owned() };
        self.inner.singletons(&requests).into_iter().map(singleton).collect()
    }

    /// Warnings of what cannot lead to a remote: aliases of the bundler, pairs of name and target, and names that are made at run
    /// time and begin with `request`.
    #[napi(catch_unwind)]
    pub fn missed_remotes(&self, aliases: Vec<(String, String)>, request: Option<String>) -> Vec<BuildWarning> {
        panic_in("Federation.missedRemotes");
        let made = request.and_then(|request| self.inner.made_at_run_time(&request));
        warnings(self.inner.aliases(&aliases).into_iter().chain(made).collect())
    }

    /// Notes about a build with these settings of the bundler, as JSON text.
    #[napi(catch_unwind)]
    pub fn notes(&self, settings: String) -> Result<Vec<String>, Thrown> {
        panic_in("Federation.notes");
        let settings: advice::Settings = serde_json::from_str(&settings).map_err(internal)?;
        Ok(self.inner.notes(&settings))
    }

    /// Warnings of a complete build. `settings`: of the bundler, as JSON text; `imports`: what is imported of singletons by a
    /// subpath.
    #[napi(catch_unwind)]
    pub fn advice(&self, settings: String, imports: Vec<String>) -> Result<Vec<BuildWarning>, Thrown> {
        panic_in("Federation.advice");
        let settings: advice::Settings = serde_json::from_str(&settings).map_err(internal)?;
        let mut findings = self.inner.check_settings(&settings);
        findings.extend(self.inner.unshared_subpaths(&imports));
        Ok(warnings(findings))
    }

    /// The warning where externals answer what is shared. `external`: the imports that they answered; `requests`: the virtual
    /// modules of the complete build.
    #[napi(catch_unwind)]
    pub fn shared_externals(&self, external: Vec<String>, requests: Vec<String>) -> Vec<BuildWarning> {
        panic_in("Federation.sharedExternals");
        warnings(self.inner.shared_externals(&external, &requests).into_iter().collect())
    }

    /// The text of a virtual module; `arrows`: with arrow functions.
    #[napi(catch_unwind)]
    pub fn source(&self, request: String, arrows: bool) -> Result<String, Thrown> {
        panic_in("Federation.source");
        self.inner.source(&request, arrows).ok_or_else(|| internal(format!("no module {request}")))
    }

    /// `null` if no plugin wants a manifest; else whether export names are to be read.
    #[napi(catch_unwind)]
    pub fn manifest_exports(&self) -> Option<bool> {
        panic_in("Federation.manifestExports");
        self.inner.manifest_exports()
    }

    /// What each of `modules` (pairs of file and text) exports, as JSON text: a list in which `null` is not known.
    #[napi(catch_unwind)]
    pub fn exports(&self, modules: Vec<(String, String)>) -> Result<String, Thrown> {
        panic_in("Federation.exports");
        serde_json::to_string(&exports::read(&modules)).map_err(internal)
    }

    /// Whose types are wanted, as JSON text; `null` if nobody's.
    #[napi(catch_unwind)]
    pub fn types(&self) -> Result<Option<String>, Thrown> {
        panic_in("Federation.types");
        self.inner.types().map(|wanted| serde_json::to_string(&wanted).map_err(internal)).transpose()
    }

    /// The manifests of a build, given as JSON text, before its files are known.
    #[napi(catch_unwind)]
    pub fn manifests(&self, build: String) -> Result<ManifestDrafts, Thrown> {
        panic_in("Federation.manifests");
        let build: Build = serde_json::from_str(&build).map_err(internal)?;
        let drafts = self.inner.manifests(&build);
        let files: BTreeSet<&String> = drafts.iter().flat_map(|draft| &draft.files).collect();
        Ok(ManifestDrafts {
            files: files.into_iter().cloned().collect(),
            integrity: drafts.iter().any(|draft| draft.integrity),
            drafts: serde_json::to_string(&drafts).map_err(internal)?,
        })
    }

    /// The manifests, whole; `assets`: what is known of their files, as JSON text.
    #[napi(catch_unwind)]
    pub fn finish_manifests(&self, drafts: String, assets: String) -> Result<Vec<EmittedFile>, Thrown> {
        panic_in("Federation.finishManifests");
        let drafts: Vec<Draft> = serde_json::from_str(&drafts).map_err(internal)?;
        let assets: BTreeMap<String, Asset> = serde_json::from_str(&assets).map_err(internal)?;
        let emitted = drafts.into_iter().flat_map(|draft| draft.finish(&assets));
        let file = |Emitted { name, text, emit, check }| EmittedFile {
            name,
            text,
            emit,
            check: check.map(|(application, check)| BuildCheck {
                application,
                against: check.against,
                timeout: u32::try_from(check.timeout).unwrap_or(u32::MAX),
            }),
        };
        Ok(emitted.map(file).collect())
    }

    /// The version in the application's package.json; empty if there is none.
    #[napi(catch_unwind)]
    pub fn version(&self) -> Result<String, Thrown> {
        panic_in("Federation.version");
        Ok(self.inner.version())
    }

    /// The text of the runtime for one runtime chunk, given as JSON text.
    #[napi(catch_unwind)]
    pub fn runtime(&self, chunk: String, arrow_function: bool, constant: bool) -> Result<Runtime, Thrown> {
        panic_in("Federation.runtime");
        let chunk: RuntimeChunk = serde_json::from_str(&chunk).map_err(internal)?;
        let tables = self.inner.tables(&chunk);
        let environment = runtime::Environment { arrow_function, constant };
        let code = runtime::render(&tables.features, &tables.constants, environment).map_err(internal)?;
        let globals = tables.globals().into_iter().map(str::to_owned).collect();
        let preload = |federation::preload::Preload { entry, href, kind, cross_origin, integrity }| Preload {
            entry,
            href,
            kind: kind.to_owned(),
            cross_origin,
            integrity,
        };
        Ok(Runtime { code, globals, preloads: self.inner.preloads(&chunk).into_iter().map(preload).collect() })
    }
}

fn warnings(findings: Vec<Finding>) -> Vec<BuildWarning> {
    findings.into_iter().map(|Finding { message, file }| BuildWarning { message, file }).collect()
}

fn texts(files: &[PathBuf]) -> Vec<String> {
    files.iter().map(|file| file.to_string_lossy().into_owned()).collect()
}

/// The runtime of one runtime chunk.
#[napi(object)]
pub struct Runtime {
    /// Its text.
    pub code: String,
    /// Names in `RuntimeGlobals` of what it uses of the bundler's own.
    pub globals: Vec<String>,
    /// What pages with its entries should fetch early.
    pub preloads: Vec<Preload>,
}

impl Federation {
    fn placeholder(&self, request: String) -> Placeholder {
        Placeholder { is_namespace: federation::consume::is_namespace(&request), brings: self.inner.brings(&request), request }
    }
}

/// What stands for a module, as a module.
#[napi(object)]
pub struct Placeholder {
    /// Its virtual request.
    pub request: String,
    /// True if importers take its exports for an ES module's namespace.
    pub is_namespace: bool,
    /// Requests of what it brings along.
    pub brings: Vec<String>,
}

/// What the bundler says of an import.
#[napi(object)]
pub struct Asked {
    /// The kind of what it asks for.
    pub category: String,
    /// How it is written.
    pub types: Vec<String>,
    /// True for an importer that follows Node's rules.
    pub strict: bool,
    /// True if it is used as a whole.
    pub whole: bool,
}

impl From<Asked> for federation::form::Asked {
    fn from(Asked { category, types, strict, whole }: Asked) -> Self {
        Self { category, types, strict, whole }
    }
}

/// Imports that the bundler can replace by itself.
#[napi(object)]
pub struct Direct {
    /// Of shared packages.
    pub requests: Vec<DirectRequest>,
    /// Folders of importers that may need something else.
    pub foreign: Vec<String>,
    /// Ends of names of modules that follow Node's rules.
    pub strict: Vec<String>,
}

/// One of them.
#[napi(object)]
pub struct DirectRequest {
    /// The request.
    pub request: String,
    /// The same as the source of a regular expression.
    pub pattern: String,
}

/// A file to preload.
#[napi(object)]
pub struct Preload {
    /// The entry whose page needs it.
    pub entry: String,
    /// Its address.
    pub href: String,
    /// Its attribute `as`.
    pub kind: String,
    /// Its attribute `crossorigin`.
    pub cross_origin: Option<String>,
    /// Its attribute `integrity`.
    pub integrity: Option<String>,
}

/// Manifests before their files are known.
#[napi(object)]
pub struct ManifestDrafts {
    /// To hand back.
    pub drafts: String,
    /// Names of the files.
    pub files: Vec<String>,
    /// Whether hashes of the files are wanted.
    pub integrity: bool,
}

/// A finished manifest or its statistics.
#[napi(object)]
pub struct EmittedFile {
    /// Its name below `output.path`.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Whether to emit it; false if only the check wants it.
    pub emit: bool,
    /// What to check it against.
    pub check: Option<BuildCheck>,
}

/// What a manifest is checked against when it is built.
#[napi(object)]
pub struct BuildCheck {
    /// The application's name.
    pub application: String,
    /// Manifests, folders and addresses.
    pub against: Vec<String>,
    /// Milliseconds that each of them may take.
    pub timeout: u32,
}

/// A local copy to resolve.
#[napi(object)]
pub struct LocalCopy {
    /// What to resolve.
    pub request: String,
    /// From the compiler's context instead of the importer's folder.
    pub from_context: bool,
}

/// A shared singleton.
#[napi(object)]
pub struct Singleton {
    /// The package's name.
    pub package: String,
    /// Where a copy of it is.
    pub folder: String,
}

/// What a build needs besides what it imports.
#[napi(object)]
pub struct Provides {
    /// Virtual requests to include.
    pub requests: Vec<String>,
    /// Warnings of the build.
    pub warnings: Vec<BuildWarning>,
    /// Files that were read.
    pub files: Vec<String>,
}

/// A warning of the build.
#[napi(object)]
pub struct BuildWarning {
    /// Its text.
    pub message: String,
    /// What it is about.
    pub file: String,
}
