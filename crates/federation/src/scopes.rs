//! The share scopes of one option: a name or, as in Module Federation 2, several.

use crate::text::string;
use std::fmt;

/// Names of share scopes, at least one, in order: of those that have a shared module the first counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scopes(Vec<String>);

/// What all have that name no share scope.
const DEFAULT: &str = "default";
/// Between names in a virtual request's field; names have none, they are escaped.
const SEPARATOR: char = ';';

impl Scopes {
    /// `names` in their order; the default scope if there are none.
    pub fn new(names: Vec<String>) -> Self {
        if names.is_empty() { Self::default() } else { Self(names) }
    }

    /// All names, in order.
    pub fn names(&self) -> &[String] {
        &self.0
    }

    /// The name that counts where there can be but one.
    pub fn first(&self) -> &str {
        self.0.first().map_or(DEFAULT, String::as_str)
    }

    /// True if there is more than one.
    pub fn are_several(&self) -> bool {
        self.0.len() > 1
    }

    /// True for the one scope that webpack's hosts and remotes have unless they say another.
    pub fn are_default(&self) -> bool {
        !self.are_several() && self.first() == DEFAULT
    }

    /// True if `name` is one of them.
    pub fn have(&self, name: &str) -> bool {
        self.0.iter().any(|own| own == name)
    }

    /// True if one of them is one of `others`.
    pub fn meet(&self, others: &Self) -> bool {
        self.0.iter().any(|name| others.have(name))
    }

    /// As JavaScript: a string, or an array of several.
    pub fn script(&self) -> String {
        let names: Vec<String> = self.0.iter().map(|name| string(name)).collect();
        if self.are_several() { format!("[{}]", names.join(",")) } else { names.concat() }
    }

    /// As one field of a virtual request; `escape` leaves no `;`.
    pub(crate) fn field(&self, escape: impl Fn(&str) -> String) -> String {
        self.0.iter().map(|name| escape(name)).collect::<Vec<_>>().join(&SEPARATOR.to_string())
    }

    /// Reads [`Self::field`] back.
    pub(crate) fn of_field(text: &str, unescape: impl Fn(&str) -> Option<String>) -> Option<Self> {
        text.split(SEPARATOR).map(unescape).collect::<Option<_>>().map(Self)
    }
}

impl Default for Scopes {
    fn default() -> Self {
        Self(vec![DEFAULT.to_owned()])
    }
}

impl From<&str> for Scopes {
    fn from(name: &str) -> Self {
        Self(vec![name.to_owned()])
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.join(", "))
    }
}
