//! What the runtime of one runtime chunk must know, and which of its features that takes.
//!
//! Everything is read from the virtual modules that ended up in chunks, not from what plugins saw: bundlers restore
//! modules from caches without asking.

mod address;
mod forms;
mod found;
mod importers;
mod lookups;
mod needs;
mod records;

pub use importers::Importer;

use crate::Federation;
use crate::bare::bare_chunks;
use crate::options::{Location, Remote};
use crate::path;
use crate::plan::Settings;
use crate::range::{Interval, Range};
use crate::request::{Consume, Provide};
use crate::source::WORKER;
use crate::text::string;
use address::is_canonical;
use features::Feature;
pub use forms::Held;
use forms::{awaited_table, form_table};
use found::Found;
use lookups::{chunk_table, es_module_table, late_table, start_table};
use records::{consume_record, fallback_table, local_copy, provide_record, remote_module_record, remote_record};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// Of a remote's steps, in milliseconds. `templates/remote.js` has the same.
const DEFAULT_TIMEOUT: u64 = 8000;
/// The bundlers' own, in milliseconds.
const CHUNK_TIMEOUT: f64 = 120_000.0;
/// A longer time timers cannot hold.
const LONGEST: f64 = 2_147_483_647.0;

/// One runtime chunk, as the glue found it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RuntimeChunk {
    /// The virtual modules in the chunks of this runtime.
    pub modules: Vec<Placed>,
    /// Ids of the chunks that are there from the start, of one entry at least.
    pub initial: Vec<Value>,
    /// Ids of those that no import loads.
    pub only_initial: Vec<Value>,
    /// Ids of the chunks that imports load and that hold placeholders, and how many modules each has.
    pub sizes: Vec<(Value, usize)>,
    /// Name of the global list that brings chunks, if they come that way.
    pub chunk_loading: Option<String>,
    /// By entry: ids of the chunks that are there when it starts.
    pub entries: BTreeMap<String, Vec<Value>>,
    /// By entry whose page may name what it will need: ids of its chunks and of those that it imports.
    pub near: BTreeMap<String, Vec<Value>>,
    /// `output.uniqueName`
    pub unique_name: String,
    /// `output.chunkLoadTimeout`, if it is a number of milliseconds.
    #[serde(default)]
    pub chunk_timeout: Option<f64>,
    /// `output.crossOriginLoading`
    pub cross_origin: Value,
    /// True with `output.trustedTypes`.
    pub trusted_types: bool,
    /// True with `output.ignoreBrowserWarnings`.
    pub quiet: bool,
    /// True if modules call `__webpack_init_sharing__`, and the bundler has none.
    #[serde(default)]
    pub inits_sharing: bool,
    /// True with hot module replacement.
    pub hot: bool,
    /// True with `output.publicPath: "auto"`.
    #[serde(default)]
    pub auto_path: bool,
    /// What [`Federation::plan`] got.
    #[serde(default)]
    pub settings: Settings,
    /// True if it runs in Node and not in pages too.
    #[serde(default)]
    pub node: bool,
    /// True if its chunks are CommonJS modules.
    #[serde(default)]
    pub commonjs_chunks: bool,
    /// `output.filename`, if it is a string.
    #[serde(default)]
    pub filename: Option<String>,
    /// True unless `output.environment.dynamicImport` is off.
    #[serde(default)]
    pub dynamic_import: bool,
    /// True in production: messages are short.
    pub production: bool,
    /// True in development: tools see the build.
    #[serde(default)]
    pub development: bool,
    /// [`Federation::version`]
    #[serde(default)]
    pub version: String,
}

/// A virtual module and where it is.
#[derive(Debug, Deserialize)]
pub struct Placed {
    /// The bundler's module id.
    pub id: Value,
    /// Its virtual request.
    pub request: String,
    /// Ids of its chunks.
    pub chunks: Vec<Value>,
    /// The layer of the bundler that it is in.
    #[serde(default)]
    pub layer: Option<String>,
    /// Who imports it, if it [may be missing](Federation::may_be_missing).
    #[serde(default)]
    pub importers: Vec<Importer>,
    /// By request in it, for modules that hold getters or exposes: ids of the placeholders that what it leads to needs.
    #[serde(default)]
    pub reaches: Vec<(String, Vec<Value>)>,
    /// What it hands out, in the order of its text.
    #[serde(default)]
    pub held: Vec<Held>,
}

/// What the templates are trimmed and filled with.
#[derive(Debug, Default)]
pub struct Tables {
    /// The features that this runtime needs.
    pub features: Vec<Feature>,
    /// Names of the tables and their JavaScript text.
    pub constants: Vec<(&'static str, String)>,
}

impl Tables {
    /// Names (in the bundler's `RuntimeGlobals`) of what the runtime uses of the bundler's own.
    pub fn globals(&self) -> Vec<&'static str> {
        let needs: [(Feature, &[&str]); 5] = [
            (Feature::Sharing, &["moduleCache"]),
            (Feature::Optional, &["moduleLoaded"]),
            (Feature::Chunks, &["ensureChunkHandlers"]),
            (Feature::Forms, &["createFakeNamespaceObject"]),
            (Feature::NodeChunks, &["ensureChunkHandlers", "getChunkScriptFilename", "moduleFactories"]),
        ];
        let has = |feature| self.features.contains(&feature);
        let on = needs.iter().filter(|(feature, _)| has(*feature)).flat_map(|(_, globals)| globals.iter().copied());
        // Node has no script to find out an automatic one from.
        let path = (has(Feature::NodeChunks) && !has(Feature::AutoPath)).then_some("publicPath");
        let script = match (has(Feature::Scripts) && !has(Feature::NoPage), has(Feature::OwnScripts)) {
            (true, false) => Some("loadScript"),
            (true, true) => has(Feature::TrustedTypes).then_some("createScriptUrl"),
            (false, _) => None,
        };
        std::iter::once("require").chain(on).chain(path).chain(script).collect()
    }
}

impl Tables {
    fn feature(&mut self, feature: Feature, on: bool) {
        if on {
            self.features.push(feature);
        }
    }
}

impl Federation {
    /// The runtime's tables for `chunk`.
    pub fn tables(&self, chunk: &RuntimeChunk) -> Tables {
        let found = Found::sort(&chunk.modules);
        let mut tables = Tables::default();
        let placeholders = found.placeholders();
        let chunks = chunk_table(&placeholders, &chunk.only_initial);
        let starts = start_table(&placeholders, &chunk.entries);
        let bare = bare_chunks(chunk, &placeholders);
        let forms = form_table(&found);
        let awaited = awaited_table(&found, self.containers());
        let late = late_table(&found, &chunk.initial);
        let used = self.used_remotes(&found);
        tables.feature(Feature::Container, !found.containers.is_empty());
        tables.feature(Feature::Consumes, !found.consumes.is_empty() || found.api.loads_shares());
        tables.feature(Feature::Provides, found.offered().next().is_some());
        let has_remotes = !found.remotes.is_empty() || found.api.names_remotes();
        tables.feature(Feature::Remotes, has_remotes);
        tables.feature(Feature::Waits, !found.remotes.is_empty() && !self.loaded_first());
        let shares = !placeholders.is_empty() || !found.provides.is_empty();
        tables.feature(Feature::Sharing, shares || has_remotes || found.api.any() || chunk.inits_sharing);
        tables.feature(Feature::Scopes, self.has_scopes(&found, &used));
        tables.feature(Feature::Late, !late.is_empty());
        let needs = self.needs_table(&found, &chunk.initial);
        tables.feature(Feature::Needs, !needs.is_empty());
        tables.feature(Feature::Optional, placeholders.iter().any(|placed| placed.may_be_optional()));
        tables.feature(Feature::ManyGetters, found.getters.len() > 1);
        tables.feature(Feature::Chunks, !chunks.is_empty());
        tables.feature(Feature::Forms, !forms.is_empty());
        tables.feature(Feature::Awaited, !awaited.is_empty());
        tables.feature(Feature::Bare, !bare.is_empty());
        tables.feature(Feature::Entries, found.starts > 0 || chunk.entries.contains_key(WORKER));
        tables.feature(Feature::Starts, !starts.is_empty());
        // Chunks that start an entry reach every runtime on the page.
        let others_start = chunk.settings.runtime_chunk && !found.containers.is_empty();
        tables.feature(Feature::OtherStarts, others_start);
        self.consume_features(&found, &mut tables);
        tables.features.extend(found.api.features());
        let devtools = self.shows_devtools(chunk.development) && !chunk.node && !chunk.entries.contains_key(WORKER);
        tables.feature(Feature::Devtools, devtools);
        tables.feature(Feature::Info, devtools || found.api.informs());
        tables.feature(Feature::OnDemand, found.api.loads_remotes());
        let registers = found.api.registers();
        let scripts = used.iter().any(|remote| remote.has(|location| matches!(location, Location::Script { .. })));
        tables.feature(Feature::Scripts, registers || scripts);
        tables.feature(Feature::Externals, !found.externals.is_empty());
        // A remote's entry is a classic script, may be pinned, plugins may make it, and one under way may be unloaded.
        let own_scripts = chunk.settings.makes_modules()
            || found.plugins.is_some()
            || found.api.any()
            || used.iter().any(|remote| remote.integrity.is_some());
        tables.feature(Feature::OwnScripts, own_scripts);
        tables.feature(Feature::Lists, used.iter().any(|remote| remote.locations.len() != 1));
        tables.feature(Feature::Integrity, registers || used.iter().any(|remote| remote.integrity.is_some()));
        tables.feature(Feature::Timeouts, registers || used.iter().any(|remote| remote.timeout.is_some()));
        tables.feature(Feature::Retries, registers || used.iter().any(|remote| remote.retries.is_some()));
        // A manifest leads to any address, a plugin puts any other in its place.
        let unknown = registers || found.plugins.is_some() || used.iter().any(|remote| remote.has(Location::is_manifest));
        let written = |is: fn(&str, &str) -> bool| {
            unknown
                || used
                    .iter()
                    .any(|remote| remote.has(|location| matches!(location, Location::Script { global, url } if is(global, url))))
        };
        tables.feature(Feature::Paths, written(|global, _| global.contains('.')));
        tables.feature(Feature::Relative, written(|_, url| !is_canonical(url)));
        tables.feature(Feature::Fallbacks, !found.fallbacks.is_empty());
        tables.feature(Feature::Plugins, found.plugins.is_some());
        tables.feature(Feature::Manifests, registers || used.iter().any(|remote| remote.has(Location::is_manifest)));
        tables.feature(Feature::DynamicImport, chunk.dynamic_import);
        tables.feature(Feature::LoadedFirst, self.loaded_first());
        tables.feature(Feature::TrustedTypes, chunk.trusted_types);
        tables.feature(Feature::CrossOrigin, chunk.cross_origin.is_string());
        tables.feature(Feature::Credentials, chunk.cross_origin == "use-credentials");
        tables.feature(Feature::Warnings, !chunk.quiet);
        tables.feature(Feature::Hot, chunk.hot);
        tables.feature(Feature::AutoPath, chunk.auto_path);
        let is_path = chunk.chunk_loading.is_some() && !found.containers.is_empty() && chunk.settings.has_page_path();
        tables.feature(Feature::PagePath, is_path);
        tables.feature(Feature::OwnPath, found.containers.iter().any(|(_, name)| chunk.settings.leaves_path(name)));
        tables.feature(Feature::ChunkList, chunk.chunk_loading.is_some());
        tables.feature(Feature::Node, chunk.node);
        let is_worker = chunk.entries.contains_key(WORKER) || chunk.settings.imports_scripts();
        tables.feature(Feature::Worker, is_worker && !chunk.node);
        tables.feature(Feature::NoPage, is_worker || chunk.node);
        tables.feature(Feature::NodeChunks, chunk.node && chunk.commonjs_chunks && !found.containers.is_empty());
        tables.feature(Feature::Advice, !chunk.production);
        tables.constants =
            vec![
                ("UNIQUE_NAME", string(&chunk.unique_name)),
                ("BUILD_VERSION", string(&chunk.version)),
                ("TITLE", string(&self.title())),
                ("CROSS_ORIGIN", string(chunk.cross_origin.as_str().unwrap_or_default())),
                ("UNDO_PATH", string(&self.undo_path(&found, chunk.filename.as_deref()))),
                ("INIT_TIMEOUT", self.init_timeout().to_string()),
                ("PLUGINS", found.plugins.map_or_else(|| "0".to_owned(), |placed| placed.id.to_string())),
                ("CHUNKS", object(chunks)),
                ("BARE", object(bare.into_iter().map(|id| (key(id), "1".to_owned())))),
                ("CHUNK_LOADING", string(chunk.chunk_loading.as_deref().unwrap_or_default())),
                ("STARTS", object(starts)),
                (
                    "CONSUMES",
                    object(found.consumes.iter().map(|(placed, consume)| (key(&placed.id), consume_record(consume, &found)))),
                ),
                ("LATE", object(late)),
                ("NEEDS", object(needs)),
                ("CHUNK_TIMEOUT", chunk.chunk_timeout.unwrap_or(CHUNK_TIMEOUT).min(LONGEST).to_string()),
                ("COPY_TIMEOUT", copy_timeout(&used).to_string()),
                ("GETTER", found.getters.first().map_or_else(|| "0".to_owned(), |placed| placed.id.to_string())),
                ("GETTERS", array(found.getters.iter().map(|placed| placed.id.to_string()))),
                ("PROVIDES", array(self.in_order(&found).into_iter().map(|(getter, provide)| provide_record(getter, provide)))),
                ("REMOTES", array(used.iter().map(|remote| remote_record(remote, &found)))),
                (
                    "REMOTE_MODULES",
                    object(found.remotes.iter().map(|(placed, remote, expose, _)| {
                        (key(&placed.id), remote_module_record(remote, expose, &used, &found))
                    })),
                ),
                ("IMPORTED", used.iter().filter(|remote| found.imports(remote)).count().to_string()),
                ("FALLBACKS", array(used.iter().map(|remote| fallback_table(remote, &found)))),
                ("FORMS", object(forms)),
                ("AWAITED", object(awaited)),
                ("ES_MODULES", object(es_module_table(&found))),
            ];
        tables
    }

    /// True if more than one share scope has to do with a container, a remote or a shared module. A container whose scope is
    /// not the default one asks a host with several for its own.
    fn has_scopes(&self, found: &Found<'_>, used: &[&Remote]) -> bool {
        let mut containers = self.containers().filter(|container| found.has_container(&container.name));
        containers.any(|container| !container.scopes.are_default())
            || used.iter().any(|remote| remote.scopes.are_several())
            || found.consumes.iter().any(|(_, consume)| consume.scopes.are_several())
    }

    /// What others may use, in the order in which it is registered: of copies of one version the first counts. It is that of
    /// webpack's provide modules, whatever module holds a getter.
    fn in_order<'b>(&self, found: &'b Found<'_>) -> Vec<(usize, &'b Provide)> {
        let mut offered: Vec<_> = found.offered().map(|(getter, provide)| (*getter, provide)).collect();
        offered.sort_by_cached_key(|(_, provide)| {
            let place = path::absolute(&self.context, &provide.local);
            (provide.scope.clone(), provide.key.clone(), provide.version.clone(), path::slashes(&place))
        });
        offered
    }

    fn used_remotes(&self, found: &Found<'_>) -> Vec<&Remote> {
        let (mut used, others): (Vec<_>, Vec<_>) = self.sorted_remotes().into_iter().partition(|remote| found.imports(remote));
        if found.api.loads_remotes() {
            used.extend(others);
        }
        used
    }

    /// From the folder of the first container's file to `output.path`. `filename`: what the bundler calls it otherwise.
    fn undo_path(&self, found: &Found<'_>, filename: Option<&str>) -> String {
        let container =
            found.containers.first().and_then(|(_, name)| self.containers().find(|container| container.name == *name));
        let file = container.and_then(|container| container.filename.as_deref()).or(filename).unwrap_or_default();
        let folders = file.split('/').filter(|part| !part.is_empty() && *part != ".").count().saturating_sub(1);
        if folders == 0 { ".".to_owned() } else { "../".repeat(folders) }
    }

    fn consume_features(&self, found: &Found<'_>, tables: &mut Tables) {
        let any = |test: &dyn Fn(&Consume) -> bool| found.consumes.iter().any(|(_, consume)| test(consume));
        tables.feature(Feature::Singletons, any(&|consume| consume.singleton));
        tables.feature(Feature::Versioned, found.api.loads_shares() || any(&|consume| !consume.singleton));
        let importless = found.consumes.iter().any(|(_, consume)| local_copy(consume, found).is_none());
        tables.feature(Feature::Importless, found.api.loads_shares() || importless);
        tables.feature(Feature::Ranges, any(&is_bound));
        tables.feature(Feature::Eager, any(&|consume| consume.eager) || found.provides.iter().any(|(_, provide)| provide.eager));
        tables.feature(Feature::Strict, any(&|consume| consume.strict && is_refusing(consume)));
        tables.feature(Feature::Lenient, any(&|consume| !consume.strict && is_refusing(consume)));
        tables.feature(Feature::Prereleases, any(&|consume| intervals(consume).iter().any(Interval::holds_prereleases)));
    }
}

/// True if not all versions are alike to `consume`.
fn is_bound(consume: &Consume) -> bool {
    consume.range.is_some() && (!consume.singleton || is_refusing(consume))
}

/// True if some version is none for `consume`.
fn is_refusing(consume: &Consume) -> bool {
    consume.range.as_deref().is_some_and(|range| !Range::parse(range).is_some_and(|range| range.is_any()))
}

/// How long a copy of a shared module may take, in milliseconds. Who imports waits for each step as long as the remote's `timeout`
/// says: within that the next copy shall come too.
fn copy_timeout(used: &[&Remote]) -> u64 {
    let longest = used.iter().map(|remote| remote.timeout.map_or(DEFAULT_TIMEOUT, u64::from)).max();
    longest.unwrap_or(DEFAULT_TIMEOUT) / 4 * 3
}

fn intervals(consume: &Consume) -> Vec<Interval> {
    consume.range.as_deref().and_then(Range::parse).map(|range| range.compile()).unwrap_or_default()
}

fn array(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(","))
}

fn object(entries: impl IntoIterator<Item = (String, String)>) -> String {
    format!("{{{}}}", entries.into_iter().map(|(key, value)| format!("{key}:{value}")).collect::<Vec<_>>().join(","))
}

/// A module or chunk id as a property's name.
fn key(id: &Value) -> String {
    match id {
        Value::String(text) => string(text),
        other => other.to_string(),
    }
}
