//! What the glue adds to the bundler's own configuration before the build.

use crate::Federation;
use crate::consume::SharedFile;
use crate::options::{Container, Location};
use crate::request::{Request, SCHEME, provides_in};
use crate::share_key::ShareKey;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A look at a module takes rspack 1/50 of a loader's run, and builds have some 1,000 modules.
const MANY: usize = 24;

/// Entries, externals and the pattern of the requests that are asked about.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// Source of a regular expression: what an import must look like to concern us; `None` if nothing does.
    pub pattern: Option<String>,
    /// The containers, as entries.
    pub entries: Vec<Entry>,
    /// By externals type: request -> external.
    pub externals: BTreeMap<String, BTreeMap<String, String>>,
    /// Entries have to start through a module of ours.
    pub wraps: bool,
    /// There are remotes.
    pub has_remotes: bool,
    /// What of `shared` concerns files.
    pub files: Vec<SharedFile>,
    /// By layer of the bundler: what the query of the provide modules in it is like.
    pub layers: BTreeMap<String, String>,
    /// The version of a local copy decides whether it is shared at all.
    pub filters_versions: bool,
    /// There may be so many placeholders that looking for them costs a bundler less than running a loader for each.
    pub has_many: bool,
    /// As `pattern`, for imports that are provided and stay what they are.
    pub provides: Option<String>,
    /// Keys of `provides` that name files, which are provided in any case.
    pub provided_files: Vec<String>,
    /// Library types that the bundler must know.
    pub library_types: Vec<String>,
}

/// An entry of the bundler.
#[derive(Debug, Serialize)]
pub struct Entry {
    /// What it imports.
    pub request: String,
    /// The bundler's options for it.
    pub options: Value,
}

/// What the bundler's external of a remote's location is called.
pub(crate) fn external_request(remote: &str, index: usize) -> String {
    format!("federation-rs/remote/{remote}/{index}")
}

/// What the bundler's configuration says of where an entry's code goes.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// `optimization.runtimeChunk` is on.
    pub runtime_chunk: bool,
    /// `output.publicPath`, if it is a string.
    pub public_path: Option<String>,
    /// `output.chunkLoading`, if it is a string.
    pub chunk_loading: Option<String>,
    /// `output.scriptType`, if it is a string.
    pub script_type: Option<String>,
    /// Names of the entries, where the configuration lists them.
    pub entries: Option<Vec<String>>,
}

impl Settings {
    /// True if scripts that the bundler's loader makes are ES modules.
    pub(crate) fn makes_modules(&self) -> bool {
        self.script_type.as_deref() == Some("module")
    }

    /// True if what chunks' addresses begin with is a part of the page's address: neither found at run time nor an address.
    pub(crate) fn has_page_path(&self) -> bool {
        let is_address = |path: &str| path.starts_with("//") || path.split('/').next().is_some_and(|start| start.ends_with(':'));
        self.public_path.as_deref().is_some_and(|path| path != "auto" && !is_address(path))
    }

    /// True if the configuration may have an entry called `name`.
    pub(crate) fn has_entry(&self, name: &str) -> bool {
        self.entries.as_ref().is_none_or(|entries| entries.iter().any(|entry| entry == name))
    }

    /// True if chunks are loaded as workers load them.
    pub(crate) fn imports_scripts(&self) -> bool {
        self.chunk_loading.as_deref() == Some("import-scripts")
    }

    /// True if container `name` finds its public path by itself: a classic script of its own that is to find out where it is.
    pub(crate) fn leaves_path(&self, name: &str) -> bool {
        !self.has_entry(name)
            && !self.makes_modules()
            && self.public_path.as_deref() == Some("auto")
            && self.chunk_loading.as_deref() == Some("jsonp")
    }
}

impl Federation {
    /// What the glue adds to the bundler's configuration.
    pub fn plan(&self, settings: &Settings) -> Plan {
        let mut externals: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for remote in self.remotes() {
            for (index, location) in remote.locations.iter().enumerate() {
                // The type stands in the value too: bundlers read a leading word (`new Promise(...)`) as one.
                if let Location::External { kind, request } = location {
                    externals
                        .entry(kind.clone())
                        .or_default()
                        .insert(external_request(&remote.key, index), format!("{kind} {request}"));
                }
            }
        }
        let pattern = self.pattern();
        let files = self.shared_files();
        let several_runtimes = settings.runtime_chunk && self.containers().next().is_some();
        Plan {
            has_remotes: self.remotes().next().is_some(),
            wraps: pattern.is_some() || !files.is_empty() || several_runtimes,
            pattern,
            provides: any_of(&[group(&keys_of(self.provided().flatten().map(|provided| &provided.key)), "")]),
            provided_files: self.provided().flatten().filter_map(|provided| provided.key.file()).map(str::to_owned).collect(),
            entries: self.containers().map(|container| entry(container, settings)).collect(),
            externals,
            files,
            layers: self
                .shared()
                .filter_map(|shared| Some((shared.layer.clone()?, provides_in(shared.layer.as_ref()?))))
                .collect(),
            has_many: self.shared().count() + self.remotes().count() > MANY,
            filters_versions: self.shared().any(|shared| shared.filters.ask_version()),
            library_types: self.containers().map(|container| container.library.kind.clone()).collect(),
        }
    }

    fn pattern(&self) -> Option<String> {
        let remotes: Vec<String> = self.remotes().map(|remote| escape(&remote.key)).collect();
        let shared = keys_of(self.shared().map(|shared| &shared.key));
        any_of(&[group(&remotes, "(?:/.*)?"), group(&shared, "")])
    }
}

/// A regular expression's source for each key that is no file.
fn keys_of<'a>(keys: impl Iterator<Item = &'a ShareKey>) -> Vec<String> {
    keys.filter_map(|key| match key {
        ShareKey::Exact(key) => Some(escape(key)),
        ShareKey::Prefix(prefix) => Some(format!("{}.+", escape(prefix))),
        ShareKey::File(_) => None,
    })
    .collect()
}

fn group(keys: &[String], rest: &str) -> Option<String> {
    (!keys.is_empty()).then(|| format!("(?:{}){rest}", keys.join("|")))
}

fn any_of(groups: &[Option<String>]) -> Option<String> {
    let groups: Vec<&str> = groups.iter().flatten().map(String::as_str).collect();
    (!groups.is_empty()).then(|| format!("^(?:{})$", groups.join("|")))
}

fn entry(container: &Container, settings: &Settings) -> Entry {
    let mut options = serde_json::Map::new();
    options.insert("name".to_owned(), container.name.clone().into());
    options.insert("library".to_owned(), container.library.value.clone());
    if let Some(filename) = &container.filename {
        options.insert("filename".to_owned(), filename.clone().into());
    }
    match &container.runtime {
        Some(runtime) => drop(options.insert("runtime".to_owned(), runtime.clone())),
        // A host loads the entry's file and nothing else: its runtime has to be in it.
        None if settings.runtime_chunk => drop(options.insert("runtime".to_owned(), false.into())),
        None => {}
    }
    if settings.leaves_path(&container.name) {
        // Any text keeps the bundler's own code for it out; `current-script.js` sets it.
        options.insert("publicPath".to_owned(), "".into());
    }
    Entry { request: format!("{SCHEME}{}", Request::Container(container.name.clone()).encode()), options: Value::Object(options) }
}

/// `text` as a regular expression that matches just it, in JavaScript and in rspack alike.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_alphanumeric() && !c.is_whitespace() && !"/_@<>\"'`:;,%&=!#~-".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
