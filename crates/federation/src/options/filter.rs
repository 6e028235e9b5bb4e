//! `include` and `exclude`: which requests and copies of a match are meant.

use super::read::{self, describe, quote};
use crate::{OptionError, range::Range, version};
use serde_json::Value;

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

/// What is shared of a match: what `include` holds for and `exclude` does not.
#[derive(Debug, Clone, Default)]
pub struct Filters {
    /// Only these.
    pub include: Filter,
    /// Not these.
    pub exclude: Filter,
}

impl Filters {
    /// True if `rest`, what stands behind a prefix key, is meant.
    pub fn take_request(&self, rest: &str) -> bool {
        let matches = |filter: &Filter| filter.request.as_ref().map(|pattern| pattern.matches(rest));
        matches(&self.include).unwrap_or(true) && !matches(&self.exclude).unwrap_or(false)
    }

    /// True if a version matters.
    pub fn ask_version(&self) -> bool {
        self.include.version.is_some() || self.exclude.version.is_some()
    }

    /// True if a copy of this version is meant. One without a version is in no range.
    pub fn take_version(&self, version: Option<&str>) -> bool {
        let within = |range: &Range| version.is_some_and(|version| range.satisfied_by(&version::parse(version)));
        self.include.version.as_ref().is_none_or(within) && !self.exclude.version.as_ref().is_some_and(within)
    }
}

pub(super) fn read(path: &str, config: read::Fields<'_>) -> Result<Filters, OptionError> {
    let one = |key: &str| filter(&read::join(path, key), config.get(key));
    Ok(Filters { include: one("include")?, exclude: one("exclude")? })
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
