//! The range of a consumer, in the form that choosing reads.

use crate::range::{Interval, Range, webpack_text};
use crate::version::Version;

/// A required range, read once for many versions.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// As messages print it.
    pub text: String,
    intervals: Vec<Interval>,
    any: bool,
}

impl Requirement {
    /// Reads `range` as npm does. What is no range to npm (`latest`) is satisfied by nothing.
    pub fn new(range: &str) -> Self {
        let read = Range::parse(range);
        let any = read.as_ref().is_some_and(Range::is_any);
        let intervals = read.map(|range| range.compile()).unwrap_or_default();
        Self { text: webpack_text(range), intervals, any }
    }

    /// True if any version will do where none is in the range.
    pub fn takes_any(&self) -> bool {
        self.any
    }

    /// True if `version` is in the range.
    pub fn accepts(&self, version: &Version) -> bool {
        self.intervals.iter().any(|interval| interval.contains(version))
    }
}
