//! The options of the plugins, read once. Every error names the option's path, what stands there and what to write.
//! Source of forms and defaults: webpack 5's own plugins; a configuration written for them means the same here.

mod check;
mod container;
mod entries;
mod filter;
mod library;
mod manifest;
mod provide;
mod read;
mod reference;
mod remote_config;
mod runtime_plugins;
mod share;
mod share_scope;
mod types;
mod unneeded;
mod written;

pub use check::Check as CheckOptions;
pub use container::{Container, Expose};
pub use filter::{Filter, Filters, Pattern};
pub use library::Library;
pub use manifest::Manifest as ManifestOptions;
pub use provide::Provided;
pub use reference::{Fallback, Location, Remote};
pub use remote_config::Start;
pub use runtime_plugins::RuntimePlugin;
pub(crate) use share::looks_like_version;
pub use share::{Requirement, Shared, SharedVersion, Subpaths};
pub use types::Types as TypesOptions;
pub use unneeded::Unneeded;
pub(crate) use unneeded::note as note_unneeded;

use crate::OptionError;
use serde_json::Value;
use std::borrow::Cow;

/// Which plugin the options belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plugin {
    /// `ModuleFederationPlugin`
    ModuleFederation,
    /// `ContainerPlugin`
    Container,
    /// `ContainerReferencePlugin`
    ContainerReference,
    /// `SharePlugin`
    Share,
    /// `ConsumeSharedPlugin`
    ConsumeShared,
    /// `ProvideSharedPlugin`
    ProvideShared,
}

impl Plugin {
    /// The plugin of this class name.
    pub fn of(name: &str) -> Option<Self> {
        Some(match name {
            "ModuleFederationPlugin" => Self::ModuleFederation,
            "ContainerPlugin" => Self::Container,
            "ContainerReferencePlugin" => Self::ContainerReference,
            "SharePlugin" => Self::Share,
            "ConsumeSharedPlugin" => Self::ConsumeShared,
            "ProvideSharedPlugin" => Self::ProvideShared,
            _ => return None,
        })
    }

    /// The plugin's name in webpack's message about options that do not fit.
    pub fn title(self) -> &'static str {
        match self {
            Self::ModuleFederation => "Module Federation Plugin",
            Self::Container => "Container Plugin",
            Self::ContainerReference => "Container Reference Plugin",
            Self::Share => "Share Plugin",
            Self::ConsumeShared => "Consume Shared Plugin",
            Self::ProvideShared => "Provide Shared Plugin",
        }
    }

    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::ModuleFederation => {
                const KEYS: &[&str] = &[
                    "name",
                    "filename",
                    "library",
                    "remoteType",
                    "runtime",
                    "exposes",
                    "remotes",
                    "shared",
                    "shareScope",
                    "shareStrategy",
                    "initTimeout",
                    "runtimePlugins",
                    "manifest",
                    "check",
                    "preload",
                    "devtools",
                    "types",
                    "dts",
                ];
                KEYS
            }
            Self::Container => &["name", "filename", "library", "runtime", "exposes", "shareScope", "types", "dts"],
            Self::ContainerReference => &["remoteType", "remotes", "shareScope", "shareStrategy", "initTimeout", "preload"],
            Self::Share => &["shared", "shareScope"],
            Self::ConsumeShared => &["consumes", "shareScope"],
            Self::ProvideShared => &["provides", "shareScope"],
        }
    }
}

/// The options of one plugin, complete and checked.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// What the application is called, if it has a name.
    pub name: Option<String>,
    /// What the build offers; `None` without exposes.
    pub container: Option<Container>,
    /// The remotes, in order: the first that matches a request counts.
    pub remotes: Vec<Remote>,
    /// What is consumed from share scopes, and provided too where a version says so, in order.
    pub shared: Vec<Shared>,
    /// What is written about the build; `None` if nothing is.
    pub manifest: Option<ManifestOptions>,
    /// How the start of an entry treats remotes.
    pub start: Start,
    /// What is provided only, in order.
    pub provided: Vec<Provided>,
    /// Modules that take part at run time.
    pub runtime_plugins: Vec<RuntimePlugin>,
    /// Whom the build is held against; `None` for nobody.
    pub check: Option<CheckOptions>,
    /// Pages name the remote entries that they will need.
    pub preload: bool,
    /// The browser extension of Module Federation sees the build; `None`: in development.
    pub devtools: Option<bool>,
    /// Declarations for hosts; `None` without.
    pub types: Option<TypesOptions>,
    /// The library type that bundlers must know before they settle their own options: they make ES modules for some. Source:
    /// webpack `ModuleFederationPlugin`, where a plugin without a container has one too.
    pub library_type: Option<String>,
    /// Options of Module Federation 2 that are written and have no effect here.
    pub unneeded: Vec<Unneeded>,
}

impl Options {
    /// Reads the options of `plugin`, given as JSON (see `lib/addon/index.js` for what has no JSON form).
    ///
    /// # Errors
    /// The first option that cannot be used.
    pub fn read(plugin: Plugin, options: &Value) -> Result<Self, OptionError> {
        let write = format!("an object with some of these: {}", plugin.keys().join(", "));
        let moves_in = plugin == Plugin::ModuleFederation;
        let (unneeded, options) = if moves_in { unneeded::read(options)? } else { (Vec::new(), Cow::Borrowed(options)) };
        let fields = read::object("", &options, plugin.keys(), &write)?;
        let scopes = &share_scope::read("shareScope", fields.get("shareScope"))?.unwrap_or_default();
        let has = |key: &str| plugin.keys().contains(&key);
        let required = plugin != Plugin::ModuleFederation;
        let shared = match plugin {
            Plugin::ConsumeShared => share::read_consumes(fields, scopes)?,
            _ if has("shared") => share::read(fields, scopes, required)?,
            _ => Vec::new(),
        };
        Ok(Self {
            name: fields.get("name").and_then(read::as_text).map(str::to_owned),
            container: if has("exposes") { container::read(fields, scopes, required)? } else { None },
            remotes: if has("remotes") { reference::read(fields, scopes, required)? } else { Vec::new() },
            provided: if has("provides") { provide::read(fields, scopes)? } else { provide::of_shared(&shared) },
            shared,
            preload: read::flag("preload", fields.get("preload"))?.unwrap_or(true),
            devtools: read::flag("devtools", fields.get("devtools"))?,
            manifest: if has("manifest") { manifest::read(fields.get("manifest"))? } else { None },
            runtime_plugins: if has("runtimePlugins") {
                runtime_plugins::read(fields.get("runtimePlugins"))?
            } else {
                Vec::new()
            },
            start: if has("remotes") { Start::read(fields)? } else { Start::default() },
            check: if has("check") { check::read(fields.get("check"))? } else { None },
            types: if has("types") { types::read(fields)? } else { None },
            library_type: if has("library") { Some(container::library_type(fields)?) } else { None },
            unneeded,
        })
    }
}

impl Options {
    /// True if there are types to be written.
    pub(crate) fn has_types(&self) -> bool {
        self.types.is_some() && self.container.is_some()
    }
}

/// An option that needs layers, in a build that has none: which of `all`, and what of it.
pub fn needs_layers(all: &[Options]) -> Option<(usize, OptionError)> {
    all.iter().enumerate().find_map(|(index, options)| Some((index, share::needs_layers(&options.shared)?)))
}

/// What two plugins of one compiler want that cannot be together: which of `all`, and what of it.
pub fn clash(all: &[Options]) -> Option<(usize, OptionError)> {
    for (index, options) in all.iter().enumerate() {
        let earlier = all.iter().take(index);
        if let Some(Container { name, .. }) = &options.container
            && earlier.clone().filter_map(|options| options.container.as_ref()).any(|other| other.name == *name)
        {
            let found = format!("{}, which another container of this build is called", read::quote(name));
            return Some((index, OptionError::new("name", found, "a name of its own, or all exposes into one plugin")));
        }
        if let Some(manifest) = &options.manifest
            && earlier.clone().filter_map(|options| options.manifest.as_ref()).any(|other| other.clashes_with(manifest))
        {
            let found = format!("{}, which another manifest of this build is called", read::quote(&manifest.file));
            return Some((index, OptionError::new("manifest.fileName", found, "a name of its own, such as \"shop.json\"")));
        }
        if options.has_types() && earlier.clone().any(Options::has_types) {
            let found = "types of two containers in one build, whose files have one name";
            return Some((
                index,
                OptionError::new("types", found, "types in one of the plugins, or all exposes into one plugin"),
            ));
        }
        if let Some(error) = earlier.clone().find_map(|other| options.start.clash(&other.start)) {
            return Some((index, error));
        }
        let remotes = earlier.chain([options]).flat_map(|options| &options.remotes);
        let with_paths = remotes.map(|remote| (read::join("remotes", &remote.key), remote));
        if let Err(error) = reference::one_address_a_name(with_paths) {
            return Some((index, error));
        }
    }
    None
}

#[cfg(test)]
mod tests;
