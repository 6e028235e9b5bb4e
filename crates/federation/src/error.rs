//! The one kind of error a user can cause: an option that cannot be used.

use std::fmt;

/// An option that cannot be used. `Display` gives the sentence that users see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionError {
    /// Where the option is, such as `shared.react.requiredVersion`; empty for the options as a whole.
    pub path: String,
    /// What stands there.
    pub found: String,
    /// What to write instead.
    pub write: String,
}

impl OptionError {
    /// `path`: the option; `found`: what stands there; `write`: what to write instead.
    pub fn new(path: impl Into<String>, found: impl Into<String>, write: impl Into<String>) -> Self {
        Self { path: path.into(), found: found.into(), write: write.into() }
    }
}

impl fmt::Display for OptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "options" } else { &self.path };
        write!(f, "{path}: found {}. Write {}.", self.found, self.write)
    }
}

impl std::error::Error for OptionError {}
