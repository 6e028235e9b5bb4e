//! What a build shares: `shared`, from which webpack makes its consume and provide sides, and `consumes`, the first alone.

use super::entries::{self, Entry};
use super::filter::{self, Filters};
use super::read::{self, Fields, quote};
use super::share_scope;
use crate::OptionError;
use crate::scopes::Scopes;
use crate::share_key::{ShareKey, is_react};
use serde_json::Value;

/// One entry of `shared` or of `consumes`.
#[derive(Debug, Clone)]
pub struct Shared {
    /// Which requests are meant.
    pub key: ShareKey,
    /// The local copy's request; `None` for `import: false`.
    pub import: Option<String>,
    /// Its name in the share scope.
    pub share_key: String,
    /// The share scopes.
    pub scopes: Scopes,
    /// The version under which others get the local copy; `None`: it is for this build's own use (`consumes`).
    pub version: Option<SharedVersion>,
    /// What importers require.
    pub requirement: Requirement,
    /// The package whose version and requirement count; taken from the request without it.
    pub package: Option<String>,
    /// One version for the whole page.
    pub singleton: bool,
    /// An unfit version is an error instead of a warning.
    pub strict: bool,
    /// The local copy is in the initial chunk and there at once.
    pub eager: bool,
    /// Only importers in this layer of the bundler are meant.
    pub issuer_layer: Option<String>,
    /// The layer that the local copy is in.
    pub layer: Option<String>,
    /// The path of the entry.
    pub path: String,
    /// What of a match is shared.
    pub filters: Filters,
    /// What becomes of the package's subpaths.
    pub subpaths: Subpaths,
}

/// `subpaths`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subpaths {
    /// Nothing is said of them.
    Unsaid,
    /// They stay what they are.
    Apart,
    /// They are shared with the package.
    Shared,
    /// They are shared with the package unless the configuration has an entry for them.
    Implied,
}

/// `version`
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SharedVersion {
    /// From the local copy's package.json.
    Inferred,
    /// As given; `false` is version `0`.
    Given(String),
}

/// `requiredVersion`
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Requirement {
    /// From the importer's package.json.
    Inferred,
    /// `false`: any version will do.
    Any,
    /// This range.
    Given(String),
}

/// Which list an entry is from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Shared,
    Consumes,
}

const CONSUMES: &[&str] = &[
    "import",
    "shareKey",
    "shareScope",
    "requiredVersion",
    "singleton",
    "strictVersion",
    "eager",
    "packageName",
    "request",
    "layer",
    "issuerLayer",
    "include",
    "exclude",
];
const SHARED: &[&str] = &[
    "import",
    "shareKey",
    "shareScope",
    "version",
    "requiredVersion",
    "singleton",
    "strictVersion",
    "eager",
    "packageName",
    "request",
    "layer",
    "issuerLayer",
    "subpaths",
    "include",
    "exclude",
];

const LAYER: &str = "the name of a layer of the bundler";

/// The first entry that needs layers.
pub(super) fn needs_layers(shared: &[Shared]) -> Option<OptionError> {
    shared.iter().find_map(|shared| {
        let issuer_layer = shared.issuer_layer.as_ref().map(|layer| ("issuerLayer", layer));
        let (key, layer) = issuer_layer.or(shared.layer.as_ref().map(|layer| ("layer", layer)))?;
        let found = format!("{}, in a build that has no layers", quote(layer));
        Some(OptionError::new(
            read::join(&shared.path, key),
            found,
            "experiments: { layers: true } in the bundler's configuration",
        ))
    })
}

/// `required`: the plugin has no use without shared modules.
pub(super) fn read(options: Fields<'_>, scopes: &Scopes, required: bool) -> Result<Vec<Shared>, OptionError> {
    let write = "an object such as { react: { singleton: true } }, or a list such as [\"react\"]";
    match options.get("shared") {
        None if required => Err(OptionError::new("shared", "nothing", write)),
        // What `shared: condition && { ... }` gives.
        None | Some(Value::Bool(false)) if !required => Ok(Vec::new()),
        value => {
            let entries = entries::read("shared", value.unwrap_or(&Value::Null), write)?;
            let mut out = Vec::new();
            for entry in &entries {
                let mut shared = one(entry, scopes, List::Shared)?;
                shared.subpaths = with_subpaths(entry, &shared)?;
                let with = matches!(shared.subpaths, Subpaths::Shared | Subpaths::Implied);
                let subpaths = with.then(|| subpaths_of(&shared));
                out.extend([Some(shared), subpaths].into_iter().flatten());
            }
            Ok(out)
        }
    }
}

/// The option `consumes`.
pub(super) fn read_consumes(options: Fields<'_>, scopes: &Scopes) -> Result<Vec<Shared>, OptionError> {
    let write = "an object such as { react: { singleton: true } }, or a list such as [\"react\"]";
    let consumes = options.get("consumes").ok_or_else(|| OptionError::new("consumes", "nothing", write))?;
    entries::read("consumes", consumes, write)?.iter().map(|entry| one(entry, scopes, List::Consumes)).collect()
}

fn one(entry: &Entry<'_>, scopes: &Scopes, list: List) -> Result<Shared, OptionError> {
    let write = "a range such as \"^18.0.0\", or an object such as { singleton: true }";
    // The words are webpack's.
    let (keys, array) = match list {
        List::Shared => (SHARED, "Unexpected array in shared"),
        List::Consumes => (CONSUMES, "Unexpected array in options"),
    };
    let (config, simple) = match entry.value {
        None => (Fields::NONE, None),
        Some(Value::Array(_)) => return Err(OptionError::new(&entry.path, format!("an array ({array})"), write)),
        Some(value) => match read::as_text(value) {
            Some(text) => (Fields::NONE, Some(text)),
            None => (read::object(&entry.path, value, keys, write)?, None),
        },
    };
    let at = |key: &str| read::join(&entry.path, key);
    let own = |key: &'static str, write: &str| read::text(&at(key), config.get(key), write);
    let key = own("request", "the request that imports say")?.unwrap_or(entry.key);
    // A string that looks like a version is one, anything else is a request, which only `shared` takes.
    // Source: webpack `SharePlugin`, `ConsumeSharedPlugin`.
    let (simple_import, simple_version) = match simple {
        Some(text) if text != entry.key && looks_like_version(text) => (None, Some(text)),
        other if list == List::Shared => (other, None),
        _ => (None, None),
    };
    let import = match read::text_or_false(&at("import"), config.get("import"), "a request, or false for no local copy")? {
        Some(import) => import,
        None => Some(simple_import.unwrap_or(key)),
    };
    let range = "a range such as \"^18.0.0\", or false for any version";
    let requirement = match version(&at("requiredVersion"), config.get("requiredVersion"), range)? {
        Some(None) => Requirement::Any,
        Some(Some(range)) => Requirement::Given(range.to_owned()),
        None => simple_version.map_or(Requirement::Inferred, |range| Requirement::Given(range.to_owned())),
    };
    let flag = |key: &str| read::flag(&at(key), config.get(key));
    let singleton = flag("singleton")?.unwrap_or(false);
    // Source: webpack `ConsumeSharedPlugin`, whose two forms differ in this.
    let lenient = list == List::Consumes && entry.value.is_none_or(Value::is_string) && simple_version.is_none();
    let share_key = share_key(entry, config, key, entry.key)?;
    let issuer_layer = own("issuerLayer", LAYER)?;
    let key = ShareKey::of(key);
    if let (ShareKey::File(file), Some(layer)) = (&key, issuer_layer) {
        let found = format!("{}, and {} is a file, which is shared in every layer", quote(layer), quote(file));
        return Err(OptionError::new(at("issuerLayer"), found, "a package's name as the key, or no issuerLayer"));
    }
    let subpaths = if matches!(&key, ShareKey::Exact(key) if is_react(key)) { Subpaths::Apart } else { Subpaths::Unsaid };
    Ok(Shared {
        key,
        share_key: share_key.to_owned(),
        scopes: share_scopes(entry, config, scopes)?,
        version: if list == List::Shared { Some(own_version(entry, config)?) } else { None },
        requirement,
        package: own("packageName", "a package's name")?.map(str::to_owned),
        singleton,
        strict: flag("strictVersion")?.unwrap_or(import.is_some() && !singleton && !lenient),
        eager: flag("eager")?.unwrap_or(false),
        issuer_layer: issuer_layer.map(str::to_owned),
        layer: own("layer", LAYER)?.map(str::to_owned),
        path: entry.path.clone(),
        filters: filter::read(&entry.path, config)?,
        subpaths,
        import: import.map(str::to_owned),
    })
}

/// The option `subpaths`.
fn with_subpaths(entry: &Entry<'_>, shared: &Shared) -> Result<Subpaths, OptionError> {
    let path = read::join(&entry.path, "subpaths");
    let value = entry.value.and_then(read::as_object).and_then(|config| config.get("subpaths"));
    let on = read::flag(&path, value.filter(|value| !read::is_undefined(value)))?;
    let ShareKey::Exact(key) = &shared.key else {
        let found = || format!("true for {}, which is not the name of a package", quote(entry.key));
        let write = "it where the key is a package's name, such as react";
        return if on == Some(true) { Err(OptionError::new(path, found(), write)) } else { Ok(Subpaths::Unsaid) };
    };
    // Without a local copy, or with another package's, nobody may have the subpaths.
    let implied = is_react(key) && shared.singleton && shared.import.as_ref() == Some(key);
    Ok(match on {
        Some(true) => Subpaths::Shared,
        Some(false) => Subpaths::Apart,
        None if implied => Subpaths::Implied,
        None => shared.subpaths,
    })
}

/// What `subpaths: true` adds to a package: every request below it, shared as the package is.
fn subpaths_of(shared: &Shared) -> Shared {
    let below = |text: &str| format!("{text}/");
    let key = match &shared.key {
        ShareKey::Exact(key) | ShareKey::Prefix(key) | ShareKey::File(key) => ShareKey::Prefix(below(key)),
    };
    Shared { key, share_key: below(&shared.share_key), import: shared.import.as_deref().map(below), ..shared.clone() }
}

/// `shareKey` for the request `key`, or `default` without it.
pub(super) fn share_key<'a>(entry: &Entry<'_>, config: Fields<'a>, key: &str, default: &'a str) -> Result<&'a str, OptionError> {
    let path = read::join(&entry.path, "shareKey");
    let share_key = read::text(&path, config.get("shareKey"), "the name in the share scope")?.unwrap_or(default);
    if key.ends_with('/') && !share_key.ends_with('/') {
        let write = format!("{}: the key ends with \"/\", so its shareKey must", quote(&format!("{share_key}/")));
        return Err(OptionError::new(path, quote(share_key), write));
    }
    Ok(share_key)
}

/// `shareScope`, or the plugin's without it.
pub(super) fn share_scopes(entry: &Entry<'_>, config: Fields<'_>, scopes: &Scopes) -> Result<Scopes, OptionError> {
    let own = share_scope::read(&read::join(&entry.path, "shareScope"), config.get("shareScope"))?;
    Ok(own.unwrap_or_else(|| scopes.clone()))
}

/// `version`
pub(super) fn own_version(entry: &Entry<'_>, config: Fields<'_>) -> Result<SharedVersion, OptionError> {
    let write = "a version such as \"18.3.1\", or false for none";
    Ok(match version(&read::join(&entry.path, "version"), config.get("version"), write)? {
        Some(version) => SharedVersion::Given(version.filter(|version| !version.is_empty()).unwrap_or("0").to_owned()),
        None => SharedVersion::Inferred,
    })
}

/// As [`read::text_or_false`], but may be empty. Source: webpack's schema; an empty range is `*`, an empty version is none.
#[expect(clippy::option_option, reason = "nothing, false and a string are three things")]
fn version<'a>(path: &str, value: Option<&'a Value>, write: &str) -> Result<Option<Option<&'a str>>, OptionError> {
    if value.is_some_and(|value| value == "") { Ok(Some(Some(""))) } else { read::text_or_false(path, value, write) }
}

/// Source: webpack `sharing/utils.js`, `/^(?:[\d^=v<>~]|[*xX]$)/`.
pub(crate) fn looks_like_version(text: &str) -> bool {
    matches!(text, "*" | "x" | "X") || text.starts_with(|c: char| c.is_ascii_digit() || "^=v<>~".contains(c))
}
