//! Tilde, caret, wildcards and hyphens, as primitive comparators.
//! Source of each rule: `classes/range.js` of npm's semver 7, without `includePrerelease`.

use super::parse::lowest;
use super::{Comparator, Op};
use semver::{Prerelease, Version};

/// What stands before a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Tilde,
    Caret,
    GreaterEq,
    LessEq,
    Greater,
    Less,
    Equal,
}

/// A version with wildcards. A wildcard makes everything behind it one too.
#[derive(Debug, Clone, Default)]
pub(super) struct Partial {
    pub major: Option<u64>,
    pub minor: Option<u64>,
    pub patch: Option<u64>,
    pub pre: Prerelease,
}

impl Partial {
    /// The version with 0 for what is open; a prerelease counts only where nothing is.
    fn floor(&self) -> Version {
        let (Some(major), Some(minor), Some(patch)) = (self.major, self.minor, self.patch) else {
            return match (self.major, self.minor) {
                (Some(major), Some(minor)) => Version::new(major, minor, 0),
                (Some(major), None) => Version::new(major, 0, 0),
                (None, _) => Version::new(0, 0, 0),
            };
        };
        Version { pre: self.pre.clone(), ..Version::new(major, minor, patch) }
    }

    /// What the first open part, counted up, gives: `1.2.x` ends below `1.3.0-0`. `None` for a full version.
    fn ceiling(&self) -> Option<Version> {
        match (self.major?, self.minor, self.patch) {
            (major, None, _) => Some(lowest(major + 1, 0, 0)),
            (major, Some(minor), None) => Some(lowest(major, minor + 1, 0)),
            _ => None,
        }
    }
}

fn between(from: Version, below: Version) -> Vec<Comparator> {
    vec![Comparator { op: Op::GreaterEq, version: from }, Comparator { op: Op::Less, version: below }]
}

fn one(op: Op, version: Version) -> Vec<Comparator> {
    vec![Comparator { op, version }]
}

/// `None` is never returned for a readable partial; the option mirrors the parser's.
pub(super) fn simple(sign: Sign, partial: &Partial) -> Option<Vec<Comparator>> {
    Some(match sign {
        Sign::Caret => caret(partial),
        Sign::Tilde => tilde(partial),
        _ => primitive(sign, partial),
    })
}

// ^1.2.3 := >=1.2.3 <2.0.0-0      ^0.2.3 := >=0.2.3 <0.3.0-0      ^0.0.3 := >=0.0.3 <0.0.4-0
fn caret(partial: &Partial) -> Vec<Comparator> {
    let Some(major) = partial.major else { return Vec::new() };
    let below = match (partial.minor, partial.patch) {
        (None, _) => lowest(major + 1, 0, 0),
        (Some(minor), None) if major == 0 => lowest(0, minor + 1, 0),
        (Some(0), Some(patch)) if major == 0 => lowest(0, 0, patch + 1),
        (Some(minor), Some(_)) if major == 0 => lowest(0, minor + 1, 0),
        _ => lowest(major + 1, 0, 0),
    };
    between(partial.floor(), below)
}

// ~1.2.3 := >=1.2.3 <1.3.0-0      ~1 := >=1.0.0 <2.0.0-0
fn tilde(partial: &Partial) -> Vec<Comparator> {
    let Some(major) = partial.major else { return Vec::new() };
    let below = partial.minor.map_or_else(|| lowest(major + 1, 0, 0), |minor| lowest(major, minor + 1, 0));
    between(partial.floor(), below)
}

// >1.2 := >=1.3.0      <=1.2 := <1.3.0-0      <1.2 := <1.2.0-0      1.2 := >=1.2.0 <1.3.0-0
fn primitive(sign: Sign, partial: &Partial) -> Vec<Comparator> {
    if partial.major.is_none() {
        // `>*` and `<*` hold for nothing, everything else for all.
        return if matches!(sign, Sign::Greater | Sign::Less) { one(Op::Less, lowest(0, 0, 0)) } else { Vec::new() };
    }
    let floor = partial.floor();
    let Some(ceiling) = partial.ceiling() else {
        return one(
            match sign {
                Sign::Greater => Op::Greater,
                Sign::GreaterEq => Op::GreaterEq,
                Sign::Less => Op::Less,
                Sign::LessEq => Op::LessEq,
                _ => Op::Equal,
            },
            floor,
        );
    };
    match sign {
        Sign::Greater => one(Op::GreaterEq, Version { pre: Prerelease::EMPTY, ..ceiling }),
        Sign::GreaterEq => one(Op::GreaterEq, floor),
        Sign::Less => one(Op::Less, lowest(floor.major, floor.minor, floor.patch)),
        Sign::LessEq => one(Op::Less, ceiling),
        _ => between(floor, ceiling),
    }
}

// 1.2 - 2.3 := >=1.2.0 <2.4.0-0      1 - 2.3.4 := >=1.0.0 <=2.3.4
pub(super) fn hyphen(from: &Partial, to: &Partial) -> Vec<Comparator> {
    let mut set = Vec::new();
    if from.major.is_some() {
        set.extend(one(Op::GreaterEq, from.floor()));
    }
    if to.major.is_some() {
        set.extend(to.ceiling().map_or_else(|| one(Op::LessEq, to.floor()), |below| one(Op::Less, below)));
    }
    set
}
