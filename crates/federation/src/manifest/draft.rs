//! From a finished build to the manifests: first without what is known of files, then whole.

use super::build::Build;
use super::exports::{self, Names};
use super::graph::Graph;
use super::model::{Asset, Assets, BuildInfo, FORMAT, Files, Manifest, MetaData, Own, RemoteEntry, Types};
use crate::options::{CheckOptions, Container, ManifestOptions, Options};
use crate::types::{API, ZIP};
use crate::{Federation, path};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A manifest before its files are known.
#[derive(Debug, Serialize, Deserialize)]
pub struct Draft {
    /// The manifest's name below `output.path`.
    file: String,
    /// The name of the statistics.
    stats_file: String,
    /// Whether files get hashes.
    pub integrity: bool,
    /// Names of the files whose sizes and hashes belong into it.
    pub files: BTreeSet<String>,
    /// The statistics; the manifest is a part of them.
    stats: Manifest,
    /// False if only a check wants it.
    emit: bool,
    /// Whom to check it against.
    check: Option<CheckOptions>,
}

/// A finished file.
#[derive(Debug, PartialEq, Eq)]
pub struct Emitted {
    /// Its name below `output.path`.
    pub name: String,
    /// Its text.
    pub text: String,
    /// False if only a check wants it.
    pub emit: bool,
    /// The application's name, and whom to check its manifest against.
    pub check: Option<(String, CheckOptions)>,
}

impl Federation {
    /// True if some plugin wants a manifest; then also whether export names are to be read.
    pub fn manifest_exports(&self) -> Option<bool> {
        self.options().iter().filter_map(wanted).map(|manifest| manifest.exports).reduce(|a, b| a || b)
    }

    /// The manifests of `build`, one for each plugin that wants one.
    pub fn manifests(&self, build: &Build) -> Vec<Draft> {
        let names = exports::names(&build.sources);
        let wanted = self.options().iter().filter_map(|options| Some((options, wanted(options)?)));
        let draft = |(options, manifest): (&Options, Cow<'_, ManifestOptions>)| {
            let draft = Writer::new(self, build, &names, options, &manifest).draft(&manifest);
            Draft { emit: options.manifest.is_some(), check: options.check.clone(), ..draft }
        };
        wanted.map(draft).collect()
    }
}

/// A check needs a manifest too, which is not written then.
fn wanted(options: &Options) -> Option<Cow<'_, ManifestOptions>> {
    match &options.manifest {
        Some(manifest) => Some(Cow::Borrowed(manifest)),
        None => options.check.as_ref().map(|_| Cow::Owned(ManifestOptions::for_check())),
    }
}

impl Draft {
    /// The manifest and the statistics, with what is known of `files`.
    pub fn finish(mut self, files: &BTreeMap<String, Asset>) -> [Emitted; 2] {
        if let Some(own) = &mut self.stats.own {
            let mut asset = |name: &String| {
                let mut asset = files.get(name).cloned().unwrap_or_default();
                asset.integrity = asset.integrity.filter(|_| self.integrity);
                (name.clone(), asset)
            };
            own.assets = self.files.iter().filter(|name| files.contains_key(*name)).map(&mut asset).collect();
            for provide in &mut own.provides {
                provide.bytes = provide.files.iter().filter_map(|file| files.get(file)).map(|asset| asset.bytes).sum();
            }
        }
        let emit = self.emit;
        let stats = Emitted { name: self.stats_file, text: text(&self.stats), emit, check: None };
        without_statistics(&mut self.stats);
        let check = self.check.map(|check| (self.stats.name.clone(), check));
        [Emitted { name: self.file, text: text(&self.stats), emit, check }, stats]
    }
}

fn text(manifest: &Manifest) -> String {
    // Nothing in the model can fail to be written.
    serde_json::to_string_pretty(manifest).unwrap_or_default() + "\n"
}

fn without_statistics(manifest: &mut Manifest) {
    for row in &mut manifest.shared {
        (row.share_scope, row.eager, row.used_in) = (None, None, None);
    }
    for row in &mut manifest.remotes {
        (row.consuming_federation_container_name, row.used_in) = (None, None);
    }
    for row in &mut manifest.exposes {
        (row.file, row.requires) = (None, None);
    }
}

/// What the parts of one manifest are made from.
pub(super) struct Writer<'a> {
    pub(super) federation: &'a Federation,
    pub(super) build: &'a Build,
    /// Export names by file; `None`: they are not wanted.
    pub(super) exports: Option<&'a Names<'a>>,
    pub(super) container: Option<&'a Container>,
    pub(super) graph: Graph,
    has_types: bool,
    /// The application's.
    pub(super) name: &'a str,
}

impl<'a> Writer<'a> {
    fn new(
        federation: &'a Federation,
        build: &'a Build,
        exports: &'a Names<'a>,
        options: &'a Options,
        manifest: &ManifestOptions,
    ) -> Self {
        let containers: Vec<&str> = federation.containers().map(|container| container.name.as_str()).collect();
        let container = options.container.as_ref();
        Self {
            federation,
            build,
            exports: manifest.exports.then_some(exports),
            container,
            graph: Graph::of(build, container, &containers),
            has_types: options.has_types(),
            name: options.name.as_deref().unwrap_or(&build.unique_name),
        }
    }

    fn draft(&self, manifest: &ManifestOptions) -> Draft {
        let stats = Manifest {
            id: self.name.to_owned(),
            name: self.name.to_owned(),
            meta_data: self.meta_data(),
            shared: self.shared_rows(),
            remotes: self.remote_rows(),
            exposes: self.expose_rows(),
            own: Some(Own {
                format: FORMAT,
                unique_name: self.build.unique_name.clone(),
                share_scope: self.container.map_or("default", |container| container.scopes.first()).to_owned(),
                share_strategy: if self.federation.loaded_first() { "loaded-first" } else { "version-first" }.to_owned(),
                provides: self.provides(),
                consumes: self.consumes(),
                remotes: self.remotes(),
                exposes: self.exposes(),
                packages: self.packages(),
                root: "../".repeat(manifest.file.matches('/').count()),
                assets: BTreeMap::new(),
            }),
        };
        let assets = stats.exposes.iter().map(|row| &row.assets).chain(stats.shared.iter().map(|row| &row.assets));
        let lists = assets.flat_map(|Assets { js, css }| [&js.sync, &js.later, &css.sync, &css.later]);
        let entry = Some(&stats.meta_data.remote_entry.name).filter(|name| !name.is_empty());
        let files = lists.flatten().chain(entry).cloned().collect();
        let (file, stats_file) = (manifest.file.clone(), manifest.stats.clone());
        Draft { file, stats_file, integrity: manifest.integrity, files, stats, emit: true, check: None }
    }

    fn meta_data(&self) -> MetaData {
        let entry = self.container.and_then(|container| self.build.entries.get(&container.name));
        let files = entry.and_then(|entry| self.build.chunks.get(entry.chunk)).map(Vec::as_slice).unwrap_or_default();
        let kind = self.container.map_or("", |container| match container.library.kind.as_str() {
            "var" => "global",
            "modern-module" => "module",
            kind => kind,
        });
        let package = self.federation.package();
        let version = package.as_ref().and_then(|package| package.version()).unwrap_or("local");
        MetaData {
            name: self.name.to_owned(),
            kind: "app".to_owned(),
            build_info: BuildInfo {
                build_version: version.to_owned(),
                build_name: package.as_ref().and_then(|package| package.name()).unwrap_or(self.name).to_owned(),
            },
            remote_entry: RemoteEntry {
                name: files.iter().find(|file| !is_style(file)).cloned().unwrap_or_default(),
                path: String::new(),
                kind: kind.to_owned(),
            },
            types: if self.has_types { types() } else { Types::default() },
            global_name: self.container.map(global_name).unwrap_or_default(),
            plugin_version: env!("CARGO_PKG_VERSION").to_owned(),
            public_path: Some(self.build.public_path.clone()),
            get_public_path: None,
        }
    }

    /// The files of chunks.
    pub(super) fn files(&self, chunks: impl IntoIterator<Item = usize>) -> (Vec<String>, Vec<String>) {
        let chunks = chunks.into_iter().filter_map(|chunk| self.build.chunks.get(chunk));
        let files: BTreeSet<&String> = chunks.flatten().collect();
        files.into_iter().cloned().partition(|file| !is_style(file))
    }

    /// Files by kind, from the chunks that are needed at once and later.
    pub(super) fn assets(&self, now: &BTreeSet<usize>, later: &BTreeSet<usize>) -> Assets {
        let (js, css) = self.files(now.iter().copied());
        let (later_js, later_css) = self.files(later.iter().copied());
        Assets { js: Files { sync: js, later: later_js }, css: Files { sync: css, later: later_css } }
    }

    /// `file` from the compiler's context, as statistics name files.
    pub(super) fn place(&self, file: &str) -> String {
        let place = path::relative(&self.federation.context, std::path::Path::new(file));
        if path::is_absolute(&place) {
            // Another drive: a manifest holds no absolute paths.
            return place.rsplit('/').next().unwrap_or_default().to_owned();
        }
        place.strip_prefix("./").unwrap_or(&place).to_owned()
    }
}

/// Path and name are empty in Module Federation 2's manifests too.
fn types() -> Types {
    Types { zip: ZIP.to_owned(), api: API.to_owned(), ..Types::default() }
}

fn is_style(file: &str) -> bool {
    file.split(['?', '#']).next().unwrap_or_default().ends_with(".css")
}

/// The global variable of a container, perhaps a path; its own name for libraries that have none.
fn global_name(container: &Container) -> String {
    let name = container.library.value.get("name");
    let name = name.and_then(|name| name.get("root")).or(name);
    let list = name.and_then(|name| name.as_array()).map(|list| list.iter().filter_map(|part| part.as_str()).collect::<Vec<_>>());
    match (name.and_then(|name| name.as_str()), list) {
        (Some(name), _) => name.to_owned(),
        (_, Some(list)) => list.join("."),
        _ => container.name.clone(),
    }
}
