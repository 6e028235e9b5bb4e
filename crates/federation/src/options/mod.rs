//! The options of the plugins, read once. Every error names the option's path, what stands there and what to write.
//! Source of forms and defaults: webpack 5's own plugins; a configuration written for them means the same here.

mod container;
mod read;
mod reference;
mod share;

pub use container::{Container, Expose, Library};
pub use reference::{Location, Remote};
pub(crate) use share::looks_like_version;
pub use share::{Filter, Requirement, Shared, SharedVersion};

use crate::OptionError;
use serde_json::Value;

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
}

impl Plugin {
    /// The plugin of this class name.
    pub fn of(name: &str) -> Option<Self> {
        Some(match name {
            "ModuleFederationPlugin" => Self::ModuleFederation,
            "ContainerPlugin" => Self::Container,
            "ContainerReferencePlugin" => Self::ContainerReference,
            "SharePlugin" => Self::Share,
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
        }
    }

    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::ModuleFederation => {
                &["name", "filename", "library", "remoteType", "runtime", "exposes", "remotes", "shared", "shareScope"]
            }
            Self::Container => &["name", "filename", "library", "runtime", "exposes", "shareScope"],
            Self::ContainerReference => &["remoteType", "remotes", "shareScope"],
            Self::Share => &["shared", "shareScope"],
        }
    }
}

/// The options of one plugin, complete and checked.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// What the build offers; `None` without exposes.
    pub container: Option<Container>,
    /// The remotes, in order: the first that matches a request counts.
    pub remotes: Vec<Remote>,
    /// What is shared, in order: the first that matches a request counts.
    pub shared: Vec<Shared>,
}

impl Options {
    /// Reads the options of `plugin`, given as JSON (see `lib/addon.js` for what has no JSON form).
    ///
    /// # Errors
    /// The first option that cannot be used.
    pub fn read(plugin: Plugin, options: &Value) -> Result<Self, OptionError> {
        let object = read::object("", options, plugin.keys())?;
        let scope =
            read::text("shareScope", object.get("shareScope"), "a share scope's name, such as \"default\"")?.unwrap_or("default");
        let wants = |key: &str| plugin.keys().contains(&key);
        let required = |key: &str, write: &str| match object.get(key) {
            None if plugin != Plugin::ModuleFederation => Err(OptionError::new(key, "nothing", write)),
            value => Ok(value),
        };
        let mut out = Self::default();
        if wants("exposes") {
            let exposes = required("exposes", "an object such as { \"./Header\": \"./src/Header\" }")?;
            out.container = container::read(object, exposes, scope)?;
        }
        if wants("remotes") {
            let remotes = required("remotes", "an object such as { shop: \"shop@https://example.com/remoteEntry.js\" }")?;
            let library = object.get("library").and_then(|library| library.get("type")).and_then(Value::as_str);
            out.remotes = reference::read(object, remotes, library, scope)?;
        }
        if wants("shared") {
            out.shared = share::read(required("shared", "an object such as { react: { singleton: true } }")?, scope)?;
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests;
