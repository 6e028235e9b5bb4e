//! Tilde, caret, wildcards and hyphens, as primitive comparators.
//! Source of each rule: `classes/range.js` of npm's semver 7, without `includePrerelease`.

use super::{Comparator, Op};
use crate::version::{Part, Version};

/// What stands before a version; nothing counts as `=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    GreaterEq,
    LessEq,
    Greater,
    Less,
    Equal,
}

/// A version with wildcards (`None`). Wherever a wildcard counts, so does everything behind it, as one.
#[derive(Debug, Clone)]
pub(super) struct Partial<'a> {
    /// Any `v` and `=` before it.
    pub prefix: &'a str,
    pub major: Option<f64>,
    pub minor: Option<f64>,
    pub patch: Option<f64>,
    pub pre: Vec<Part>,
}

impl Partial<'_> {
    pub(super) fn is_full(&self) -> bool {
        self.major.is_some() && self.minor.is_some() && self.patch.is_some()
    }

    /// A full version may begin with one `v`, one with wildcards with any `v` and `=`.
    pub(super) fn is_plain(&self) -> bool {
        !self.is_full() || matches!(self.prefix, "" | "v")
    }

    /// False if a number stands behind a wildcard.
    pub(super) fn is_ordered(&self) -> bool {
        let open = |part: Option<f64>| part.is_none();
        (!open(self.major) || open(self.minor)) && (!open(self.minor) || open(self.patch))
    }

    /// The version with 0 for what is open; a prerelease counts only where nothing is.
    fn floor(&self) -> Version {
        match (self.major, self.minor, self.patch) {
            (Some(major), Some(minor), Some(patch)) => Version { numbers: [major, minor, patch], pre: self.pre.clone() },
            (Some(major), Some(minor), None) => Version::release(major, minor, 0.0),
            (Some(major), None, _) => Version::release(major, 0.0, 0.0),
            (None, ..) => Version::release(0.0, 0.0, 0.0),
        }
    }

    /// The numbers when the last one that is not open is counted up: of `1.2.x` 1.3.0. `None` for a full version.
    fn ceiling(&self) -> Option<Version> {
        match (self.major?, self.minor, self.patch) {
            (major, None, _) => Some(Version::release(major + 1.0, 0.0, 0.0)),
            (major, Some(minor), None) => Some(Version::release(major, minor + 1.0, 0.0)),
            _ => None,
        }
    }
}

/// The lowest prerelease of `version`, npm's `-0`: below it is neither the release nor any of its prereleases.
fn lowest(version: Version) -> Version {
    Version { pre: vec![Part::Number(0.0)], ..version }
}

fn one(op: Op, version: Version) -> Vec<Comparator> {
    vec![Comparator { op, version }]
}

/// `>=0.0.0` is `*` to npm, even for prereleases of 0.0.0.
fn at_least(version: Version) -> Vec<Comparator> {
    if version == Version::release(0.0, 0.0, 0.0) { Vec::new() } else { one(Op::GreaterEq, version) }
}

fn between(from: Version, below: Version) -> Vec<Comparator> {
    [at_least(from), one(Op::Less, lowest(below))].concat()
}

// ^1.2.3 := >=1.2.3 <2.0.0-0      ^0.2.3 := >=0.2.3 <0.3.0-0      ^0.0.3 := >=0.0.3 <0.0.4-0
pub(super) fn caret(partial: &Partial<'_>) -> Vec<Comparator> {
    let Some(major) = partial.major else { return Vec::new() };
    let below = match (partial.minor, partial.patch) {
        (Some(0.0), Some(patch)) if major == 0.0 => Version::release(0.0, 0.0, patch + 1.0),
        (Some(minor), _) if major == 0.0 => Version::release(0.0, minor + 1.0, 0.0),
        _ => Version::release(major + 1.0, 0.0, 0.0),
    };
    between(partial.floor(), below)
}

// ~1.2.3 := >=1.2.3 <1.3.0-0      ~1 := >=1.0.0 <2.0.0-0
pub(super) fn tilde(partial: &Partial<'_>) -> Vec<Comparator> {
    let Some(major) = partial.major else { return Vec::new() };
    let below =
        partial.minor.map_or_else(|| Version::release(major + 1.0, 0.0, 0.0), |minor| Version::release(major, minor + 1.0, 0.0));
    between(partial.floor(), below)
}

// >1.2 := >=1.3.0      <=1.2 := <1.3.0-0      <1.2 := <1.2.0-0      1.2 := >=1.2.0 <1.3.0-0
/// `partial` has a wildcard.
pub(super) fn open(sign: Sign, partial: &Partial<'_>) -> Vec<Comparator> {
    let floor = partial.floor();
    let Some(ceiling) = partial.ceiling() else {
        // `>*` and `<*` hold for nothing, everything else for all.
        let nothing = matches!(sign, Sign::Greater | Sign::Less);
        return if nothing { one(Op::Less, lowest(floor)) } else { Vec::new() };
    };
    match sign {
        Sign::Greater => at_least(ceiling),
        Sign::GreaterEq => at_least(floor),
        Sign::Less => one(Op::Less, lowest(floor)),
        Sign::LessEq => one(Op::Less, lowest(ceiling)),
        Sign::Equal => between(floor, ceiling),
    }
}

/// `partial` has no wildcard.
pub(super) fn closed(sign: Sign, partial: &Partial<'_>) -> Vec<Comparator> {
    let version = partial.floor();
    match sign {
        Sign::Greater => one(Op::Greater, version),
        // npm does not see through the `v` that `>=v0.0.0` is `*`.
        Sign::GreaterEq if partial.prefix.is_empty() => at_least(version),
        Sign::GreaterEq => one(Op::GreaterEq, version),
        Sign::Less => one(Op::Less, version),
        Sign::LessEq => one(Op::LessEq, version),
        Sign::Equal => one(Op::Equal, version),
    }
}

// 1.2 - 2.3 := >=1.2.0 <2.4.0-0      1 - 2.3.4 := >=1.0.0 <=2.3.4
pub(super) fn hyphen(from: &Partial<'_>, to: &Partial<'_>) -> Vec<Comparator> {
    let lower = if from.is_full() { closed(Sign::GreaterEq, from) } else { at_least(from.floor()) };
    let upper = match (to.major, to.ceiling()) {
        (None, _) => Vec::new(),
        (_, Some(below)) => one(Op::Less, lowest(below)),
        (_, None) => closed(Sign::LessEq, to),
    };
    [lower, upper].concat()
}
