//! The form of a range that the runtime tests: half-open intervals, so that the browser needs neither a parser nor five
//! relations.

use super::{Comparator, Op};
use crate::version::{Part, Version};

/// Stands one step below every prerelease of a release and is none itself: what `>1.2.3` starts at is 1.2.4 with this.
const BELOW: Part = Part::Number(-1.0);

/// `from` is in, `to` is out. A prerelease is in only next to a bound with a prerelease of the same major.minor.patch.
#[derive(Debug, Clone, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub from: Version,
    /// The upper end, if there is one.
    pub to: Option<Version>,
}

/// The next possible version: behind 1.2.3 comes the first prerelease of 1.2.4, behind 1.2.3-a comes 1.2.3-a.0.
fn after(version: &Version) -> Version {
    let [major, minor, patch] = version.numbers;
    if version.pre.is_empty() {
        return Version { numbers: [major, minor, patch + 1.0], pre: vec![BELOW] };
    }
    Version { pre: [version.pre.as_slice(), &[Part::Number(0.0)]].concat(), ..version.clone() }
}

/// `None` if nothing can be in the set.
pub(super) fn interval(set: &[Comparator]) -> Option<Interval> {
    let mut from = Version { numbers: [0.0; 3], pre: vec![BELOW] };
    let mut to: Option<Version> = None;
    for Comparator { op, version } in set {
        let lower = match op {
            Op::Greater => Some(after(version)),
            Op::GreaterEq | Op::Equal => Some(version.clone()),
            Op::Less | Op::LessEq => None,
        };
        let upper = match op {
            Op::Less => Some(version.clone()),
            Op::LessEq | Op::Equal => Some(after(version)),
            Op::Greater | Op::GreaterEq => None,
        };
        if let Some(lower) = lower.filter(|lower| lower.compare(&from).is_gt()) {
            from = lower;
        }
        if let Some(upper) = upper.filter(|upper| to.as_ref().is_none_or(|to| upper.compare(to).is_lt())) {
            to = Some(upper);
        }
    }
    let empty = to.as_ref().is_some_and(|to| from.compare(to).is_ge());
    (!empty).then_some(Interval { from, to })
}

/// True if a prerelease of the same major.minor.patch may be next to `bound`.
fn admits_prerelease(bound: &Version) -> bool {
    bound.pre.first().is_some_and(|part| *part != BELOW)
}

impl Interval {
    /// What the runtime's `satisfies` answers for this interval.
    pub fn contains(&self, version: &Version) -> bool {
        let next_to = |bound: &Version| admits_prerelease(bound) && bound.has_numbers_of(version);
        version.compare(&self.from).is_ge()
            && self.to.as_ref().is_none_or(|to| version.compare(to).is_lt())
            && (version.pre.is_empty() || next_to(&self.from) || self.to.as_ref().is_some_and(next_to))
    }

    /// True if a prerelease may be in the interval. There is none below `-0`, with which every `^` and `~` ends.
    pub fn holds_prereleases(&self) -> bool {
        admits_prerelease(&self.from)
            || self.to.as_ref().is_some_and(|to| admits_prerelease(to) && to.pre.as_slice() != [Part::Number(0.0)])
    }

    /// The form that the runtime reads, as JavaScript text: `[from,to]` or `[from]`.
    pub fn json(&self) -> String {
        match &self.to {
            Some(to) => format!("[{},{}]", self.from.json(), to.json()),
            None => format!("[{}]", self.from.json()),
        }
    }
}
