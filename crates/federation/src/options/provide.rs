//! `provides`: what a build offers to others without consuming it from the share scope itself.

use super::entries::{self, Entry};
use super::filter::{self, Filters};
use super::read::{self, Fields};
use super::share::{self, Shared, SharedVersion};
use crate::OptionError;
use crate::scopes::Scopes;
use crate::share_key::ShareKey;
use serde_json::Value;

/// One entry of `provides`.
#[derive(Debug, Clone)]
pub struct Provided {
    /// Which requests are meant.
    pub key: ShareKey,
    /// The name in the share scope.
    pub share_key: String,
    /// The share scopes.
    pub scopes: Scopes,
    /// The version in the share scope.
    pub version: SharedVersion,
    /// It is in the initial chunk and there at once.
    pub eager: bool,
    /// What of a match is provided.
    pub filters: Filters,
}

const KEYS: &[&str] = &["shareKey", "shareScope", "version", "eager", "include", "exclude"];

/// The option `provides`.
pub(super) fn read(options: Fields<'_>, scopes: &Scopes) -> Result<Vec<Provided>, OptionError> {
    let write = "an object such as { react: \"react\" }, or a list such as [\"react\"]";
    let provides = options.get("provides").ok_or_else(|| OptionError::new("provides", "nothing", write))?;
    entries::read("provides", provides, write)?.iter().map(|entry| one(entry, scopes)).collect()
}

/// A local copy with another request than the key is offered too when this build imports it by that request. Source: webpack
/// `SharePlugin`. Copies in a layer, and those for one layer's importers, are offered by who consumes them.
pub(super) fn of_shared(shared: &[Shared]) -> Vec<Provided> {
    let provided = |shared: &Shared| {
        let key = ShareKey::of(shared.import.as_ref()?);
        let version = shared.version.clone()?;
        let layered = shared.layer.is_some() || shared.issuer_layer.is_some();
        (key != shared.key && key.file().is_none() && !layered).then(|| Provided {
            key,
            share_key: shared.share_key.clone(),
            scopes: shared.scopes.clone(),
            version,
            eager: shared.eager,
            filters: shared.filters.clone(),
        })
    };
    shared.iter().filter_map(provided).collect()
}

/// Source: webpack `ProvideSharedPlugin`, but for an object without `shareKey`, which it registers as "undefined".
fn one(entry: &Entry<'_>, scopes: &Scopes) -> Result<Provided, OptionError> {
    let write = "the name in the share scope, or an object such as { shareKey: \"react\", version: \"18.3.1\" }";
    let (config, name) = match entry.value {
        None => (Fields::NONE, entry.key),
        // The words in brackets are webpack's.
        Some(Value::Array(_)) => {
            return Err(OptionError::new(&entry.path, "an array (Unexpected array of provides)", write));
        }
        Some(value) => match read::as_text(value) {
            Some(text) => (Fields::NONE, text),
            None => (read::object(&entry.path, value, KEYS, write)?, entry.key),
        },
    };
    Ok(Provided {
        key: ShareKey::of(entry.key),
        share_key: share::share_key(entry, config, entry.key, name)?.to_owned(),
        scopes: share::share_scopes(entry, config, scopes)?,
        version: share::own_version(entry, config)?,
        eager: read::flag(&read::join(&entry.path, "eager"), config.get("eager"))?.unwrap_or(false),
        filters: filter::read(&entry.path, config)?,
    })
}
