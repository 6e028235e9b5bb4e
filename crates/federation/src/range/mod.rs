//! npm's ranges: `^1.2.3 || ~2.0 || 3.x || 1 - 2`.
//!
//! Cargo's `semver` speaks another grammar (a bare version means `^`, no `||`, no hyphen), so the grammar here is npm's:
//! <https://github.com/npm/node-semver#range-grammar>. Every form desugars to [`Comparator`]s.

mod compiled;
mod desugar;
mod display;
mod parse;
mod spaces;

pub use compiled::Interval;
pub use display::webpack_text;

use crate::version::Version;

/// Longer ranges are none: npm reads them, but no package has one, and what is written in a package.json must not stall a
/// build nor fill the runtime. Bytes, white space counted as one.
const MAX_LENGTH: usize = 1 << 16;

/// True if `text` is a whole version, which npm's `semver.valid` takes.
pub fn is_version(text: &str) -> bool {
    parse::version(text)
}

/// How a comparator relates a version to its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// `<`
    Less,
    /// `<=`
    LessEq,
    /// `>`
    Greater,
    /// `>=`
    GreaterEq,
    /// `=` or nothing
    Equal,
}

/// One primitive comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparator {
    /// The relation.
    pub op: Op,
    /// The version on its right side.
    pub version: Version,
}

/// A range: any of its sets holds if all comparators of the set hold. An empty set holds for every release.
#[derive(Debug, Clone, PartialEq)]
pub struct Range {
    sets: Vec<Vec<Comparator>>,
}

impl Range {
    /// Reads npm's range grammar. `None` if `text` is not a range (`latest`, `workspace:^1`, ...).
    pub fn parse(text: &str) -> Option<Self> {
        parse::range(text).map(|sets| Self { sets })
    }

    /// True if `version` is in the range. A prerelease is in only where a comparator names a prerelease of the very same
    /// major.minor.patch, as in npm without `includePrerelease`.
    pub fn satisfied_by(&self, version: &Version) -> bool {
        self.sets.iter().any(|set| {
            set.iter().all(|comparator| comparator.holds(version))
                && (version.pre.is_empty() || set.iter().any(|comparator| comparator.admits_prerelease(version)))
        })
    }

    /// True if it means any version: `*`, nothing, `x`, `>=0`. Prereleases are in it to npm's installer, which takes one where
    /// there is no release, and not for [`Self::satisfied_by`], as to npm's semver.
    pub fn is_any(&self) -> bool {
        let lowest = |comparator: &Comparator| {
            comparator.op == Op::GreaterEq
                && comparator.version.numbers == [0.0; 3]
                && comparator.version.pre == [crate::version::Part::Number(0.0)]
        };
        self.sets.iter().any(|set| set.iter().all(lowest))
    }

    /// The range as half-open intervals, the form the runtime tests against.
    pub fn compile(&self) -> Vec<Interval> {
        self.sets.iter().filter_map(|set| compiled::interval(set)).collect()
    }
}

impl Comparator {
    fn holds(&self, version: &Version) -> bool {
        let order = version.compare(&self.version);
        match self.op {
            Op::Less => order.is_lt(),
            Op::LessEq => order.is_le(),
            Op::Greater => order.is_gt(),
            Op::GreaterEq => order.is_ge(),
            Op::Equal => order.is_eq(),
        }
    }

    fn admits_prerelease(&self, version: &Version) -> bool {
        !self.version.pre.is_empty() && self.version.has_numbers_of(version)
    }
}

#[cfg(test)]
mod tests;
