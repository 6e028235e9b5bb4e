//! What a build shares: `shared`, the one list from which webpack makes its consume and provide sides.

use super::entries::{self, Entry};
use super::read::{self, Fields, describe, quote};
use crate::share_key::ShareKey;
use crate::{OptionError, range::Range};
use serde_json::Value;

/// One entry of `shared`.
#[derive(Debug, Clone)]
pub struct Shared {
    /// Which requests are meant.
    pub key: ShareKey,
    /// The local copy's request; `None` for `import: false`.
    pub import: Option<String>,
    /// Its name in the share scope.
    pub share_key: String,
    /// The share scope's name.
    pub scope: String,
    /// The version of the local copy.
    pub version: SharedVersion,
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
    /// Only these are shared.
    pub include: Filter,
    /// These are not shared.
    pub exclude: Filter,
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

/// `include` or `exclude`.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Holds for local copies in this range.
    pub version: Option<Range>,
    /// Holds for remainders (what stands behind a prefix key) like this.
    pub request: Option<Pattern>,
}

const MOST_ALTERNATIVES: usize = 1000;

/// A string that must be equal, or a regular expression of the configuration.
#[derive(Debug, Clone)]
pub enum Pattern {
    /// Equal.
    Text(String),
    /// A match anywhere.
    Regexp(Box<regress::Regex>),
}

impl Pattern {
    fn read(path: &str, value: &Value) -> Result<Self, OptionError> {
        let Some((source, flags)) = read::regexp(value) else {
            let text = read::text(path, Some(value), "a string or a regular expression")?;
            return Ok(Self::Text(text.unwrap_or_default().to_owned()));
        };
        let fail = |why: &dyn std::fmt::Display| {
            let found = format!("{} ({why})", describe(value));
            OptionError::new(path, found, "a simpler regular expression, or a string")
        };
        // The parser calls itself for each; its stack must not end.
        if source.matches('|').count() > MOST_ALTERNATIVES {
            return Err(fail(&format_args!("more than {MOST_ALTERNATIVES} alternatives")));
        }
        let regexp = regress::Regex::with_flags(source, flags).map_err(|error| fail(&error))?;
        Ok(Self::Regexp(Box::new(regexp)))
    }

    /// True if `text` is meant.
    pub fn matches(&self, text: &str) -> bool {
        match self {
            Self::Text(own) => own == text,
            Self::Regexp(regexp) => regexp.find(text).is_some(),
        }
    }
}

const KEYS: &[&str] = &[
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
    "include",
    "exclude",
];

const LAYER: &str = "the name of a layer of the bundler";

/// The first option of `shared` that needs layers.
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
pub(super) fn read(options: Fields<'_>, scope: &str, required: bool) -> Result<Vec<Shared>, OptionError> {
    let write = "an object such as { react: { singleton: true } }, or a list such as [\"react\"]";
    match options.get("shared") {
        None if required => Err(OptionError::new("shared", "nothing", write)),
        // What `shared: condition && { ... }` gives.
        None | Some(Value::Bool(false)) if !required => Ok(Vec::new()),
        value => {
            entries::read("shared", value.unwrap_or(&Value::Null), write)?.iter().map(|entry| shared(entry, scope)).collect()
        }
    }
}

fn shared(entry: &Entry<'_>, scope: &str) -> Result<Shared, OptionError> {
    let write = "a range such as \"^18.0.0\", or an object such as { singleton: true }";
    let (config, simple) = match entry.value {
        None => (Fields::NONE, None),
        // The words in brackets are webpack's.
        Some(Value::Array(_)) => {
            return Err(OptionError::new(&entry.path, "an array (Unexpected array in shared)", write));
        }
        Some(value) => match read::as_text(value) {
            Some(text) => (Fields::NONE, Some(text)),
            None => (read::object(&entry.path, value, KEYS, write)?, None),
        },
    };
    let at = |key: &str| read::join(&entry.path, key);
    let own = |key: &'static str, write: &str| read::text(&at(key), config.get(key), write);
    let key = own("request", "the request that imports say")?.unwrap_or(entry.key);
    // Source: webpack `SharePlugin`: a string that looks like a version is one, anything else is a request.
    let (simple_import, simple_version) = match simple {
        Some(text) if text != entry.key && looks_like_version(text) => (None, Some(text)),
        other => (other, None),
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
    let own_version = match version(&at("version"), config.get("version"), "a version such as \"18.3.1\", or false for none")? {
        Some(version) => SharedVersion::Given(version.filter(|version| !version.is_empty()).unwrap_or("0").to_owned()),
        None => SharedVersion::Inferred,
    };
    let flag = |key: &str| read::flag(&at(key), config.get(key));
    let singleton = flag("singleton")?.unwrap_or(false);
    let share_key = own("shareKey", "the name in the share scope")?.unwrap_or(entry.key);
    if key.ends_with('/') && !share_key.ends_with('/') {
        let write = format!("{}: the key ends with \"/\", so its shareKey must", quote(&format!("{share_key}/")));
        return Err(OptionError::new(at("shareKey"), quote(share_key), write));
    }
    let issuer_layer = own("issuerLayer", LAYER)?;
    let key = ShareKey::of(key);
    if let (ShareKey::File(file), Some(layer)) = (&key, issuer_layer) {
        let found = format!("{}, and {} is a file, which is shared in every layer", quote(layer), quote(file));
        return Err(OptionError::new(at("issuerLayer"), found, "a package's name as the key, or no issuerLayer"));
    }
    Ok(Shared {
        key,
        share_key: share_key.to_owned(),
        scope: own("shareScope", super::reference::SCOPE)?.unwrap_or(scope).to_owned(),
        version: own_version,
        requirement,
        package: own("packageName", "a package's name")?.map(str::to_owned),
        singleton,
        strict: flag("strictVersion")?.unwrap_or(import.is_some() && !singleton),
        eager: flag("eager")?.unwrap_or(false),
        issuer_layer: issuer_layer.map(str::to_owned),
        layer: own("layer", LAYER)?.map(str::to_owned),
        path: entry.path.clone(),
        include: filter(&at("include"), config.get("include"))?,
        exclude: filter(&at("exclude"), config.get("exclude"))?,
        import: import.map(str::to_owned),
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

fn filter(path: &str, value: Option<&Value>) -> Result<Filter, OptionError> {
    let Some(value) = value else { return Ok(Filter::default()) };
    let fields = read::object(path, value, &["version", "request"], "an object such as { version: \"^18.0.0\" }")?;
    let at = read::join(path, "version");
    let write = "a range such as \"^18.0.0\"";
    let version = read::text(&at, fields.get("version"), write)?
        .map(|text| Range::parse(text).ok_or_else(|| OptionError::new(&at, format!("{}, which is no range", quote(text)), write)))
        .transpose()?;
    let request = fields.get("request").map(|value| Pattern::read(&read::join(path, "request"), value)).transpose()?;
    Ok(Filter { version, request })
}
