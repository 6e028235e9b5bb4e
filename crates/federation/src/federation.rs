//! The handle: the options of one compiler and what is known of its packages.

use crate::options::{Container, Options, Provided, Remote, RuntimePlugin, Shared, Subpaths, Unneeded};
use crate::packages::{PackageJson, Packages};
use crate::request::{Request, SCHEME};
use crate::share_key::ShareKey;
use dashmap::DashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Long enough for a remote entry from a server nearby, short enough for people who wait for a page.
const INIT_TIMEOUT: u32 = 1000;

/// Something users should know about a build; not an error.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The text, webpack's where it has one.
    pub message: String,
    /// What it is about, as webpack names it.
    pub file: String,
}

/// Everything that one compiler's plugins ask for, merged.
#[derive(Debug)]
pub struct Federation {
    pub(crate) context: PathBuf,
    ensure_handler: bool,
    options: Vec<Options>,
    pub(crate) packages: Packages,
    /// By virtual request and folder of the importer: what was found. Bundlers reuse modules, findings must stay.
    pub(crate) findings: DashMap<String, BTreeMap<PathBuf, Vec<Finding>>>,
}

impl Federation {
    /// `options`: of all plugins of the compiler, in order. `context`: the compiler's. `ensure_handler`: the
    /// bundler's `require.ensure` takes an error handler.
    pub fn new(mut options: Vec<Options>, context: &Path, ensure_handler: bool) -> Self {
        drop_implied(&mut options);
        Self { context: context.to_owned(), ensure_handler, options, packages: Packages::default(), findings: DashMap::new() }
    }

    pub(crate) fn takes_ensure_handler(&self) -> bool {
        self.ensure_handler
    }

    pub(crate) fn options(&self) -> &[Options] {
        &self.options
    }

    pub(crate) fn containers(&self) -> impl Iterator<Item = &Container> {
        self.options.iter().filter_map(|options| options.container.as_ref())
    }

    pub(crate) fn unneeded(&self) -> impl Iterator<Item = &Unneeded> {
        self.options.iter().flat_map(|options| &options.unneeded)
    }

    pub(crate) fn remotes(&self) -> impl Iterator<Item = &Remote> {
        self.options.iter().flat_map(|options| &options.remotes)
    }

    /// What tells this build from others that have its `output.uniqueName`.
    pub(crate) fn title(&self) -> String {
        let names: BTreeSet<&str> = self.options.iter().filter_map(|options| options.name.as_deref()).collect();
        if !names.is_empty() {
            return names.into_iter().collect::<Vec<_>>().join(", ");
        }
        let remotes: BTreeSet<&str> = self.remotes().map(|remote| remote.key.as_str()).collect();
        if remotes.is_empty() {
            "a build without a name".to_owned()
        } else {
            format!("the host of {}", remotes.into_iter().collect::<Vec<_>>().join(", "))
        }
    }

    /// The remotes by key, so that the order of the options is not in the output.
    pub(crate) fn sorted_remotes(&self) -> Vec<&Remote> {
        let mut remotes: Vec<&Remote> = self.remotes().collect();
        remotes.sort_by(|a, b| a.key.cmp(&b.key));
        remotes
    }

    /// The remotes that pages may be told to fetch early.
    pub(crate) fn preloaded_remotes(&self) -> impl Iterator<Item = &Remote> {
        self.options.iter().filter(|options| options.preload).flat_map(|options| &options.remotes)
    }

    pub(crate) fn shared(&self) -> impl Iterator<Item = &Shared> {
        self.options.iter().flat_map(|options| &options.shared)
    }

    pub(crate) fn runtime_plugins(&self) -> impl Iterator<Item = &RuntimePlugin> {
        self.options.iter().flat_map(|options| &options.runtime_plugins)
    }

    /// True with `shareStrategy: "loaded-first"`.
    pub(crate) fn loaded_first(&self) -> bool {
        self.options.iter().any(|options| options.start.loaded_first == Some(true))
    }

    /// How long the start waits for one remote, in milliseconds.
    pub(crate) fn init_timeout(&self) -> u32 {
        self.options.iter().find_map(|options| options.start.init_timeout).unwrap_or(INIT_TIMEOUT)
    }

    /// True if the browser extension of Module Federation shall see the build. `development`: its mode.
    pub(crate) fn shows_devtools(&self, development: bool) -> bool {
        self.options.iter().find_map(|options| options.devtools).unwrap_or(development)
    }

    /// The application's package.json: the first above the context that has a name.
    pub(crate) fn package(&self) -> Option<Arc<PackageJson>> {
        self.packages.above(&self.context).find(|package| package.name().is_some())
    }

    /// The version in it; empty if there is none.
    pub fn version(&self) -> String {
        self.package().and_then(|package| package.version().map(str::to_owned)).unwrap_or_default()
    }

    /// By plugin: what it provides.
    pub(crate) fn provided(&self) -> impl Iterator<Item = &[Provided]> {
        self.options.iter().map(|options| options.provided.as_slice())
    }

    /// A new build begins: package.json files are read again.
    pub fn refresh(&self) {
        self.packages.clear();
    }

    /// The virtual request that starts the entry `entry`, which imports `imports`. `None` for a library that is an ES module:
    /// its exports have to be known when it is built, so its start cannot wait.
    pub fn start(&self, entry: &str, imports: Vec<String>, library: Option<&str>) -> Option<String> {
        let named_exports = matches!(library, Some("module" | "modern-module"));
        (!named_exports).then(|| format!("{SCHEME}{}", Request::Start { entry: entry.to_owned(), imports }.encode()))
    }
}

/// What the configuration says of subpaths counts, not what is implied, in whichever of its plugins it stands.
fn drop_implied(options: &mut [Options]) {
    let is_implied = |shared: &Shared| shared.subpaths == Subpaths::Implied && matches!(shared.key, ShareKey::Prefix(_));
    let written: Vec<ShareKey> = options
        .iter()
        .flat_map(|options| &options.shared)
        .filter(|shared| !is_implied(shared))
        .map(|shared| shared.key.clone())
        .collect();
    for options in options {
        options.shared.retain(|shared| !is_implied(shared) || !written.contains(&shared.key));
    }
}
