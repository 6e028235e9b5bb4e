//! The form of a range that the runtime tests: half-open intervals, so that the browser needs neither a parser nor five
//! relations.

use super::{Comparator, Op};
use semver::Version;

/// The end of an interval, as the list that the runtime compares: three numbers, then prerelease identifiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    version: Version,
    /// Stands one step below every prerelease of `version` and is none itself: what `>1.2.3` starts at is 1.2.4 with this.
    below: bool,
}

/// `from` is in, `to` is out. A prerelease is in only next to a bound with a prerelease of the same major.minor.patch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interval {
    /// The lower end.
    pub from: Bound,
    /// The upper end, if there is one.
    pub to: Option<Bound>,
}

impl Bound {
    fn at(version: Version) -> Self {
        Self { version, below: false }
    }

    /// The next possible version: behind 1.2.3 comes the first prerelease of 1.2.4, behind 1.2.3-a comes 1.2.3-a.0.
    fn after(version: &Version) -> Self {
        if version.pre.is_empty() {
            let mut next = Version::new(version.major, version.minor, version.patch);
            next.patch += 1;
            return Self { version: next, below: true };
        }
        Self::at(crate::version::parse(&format!("{version}.0")))
    }

    fn sort(&self, other: &Self) -> std::cmp::Ordering {
        let numbers = |v: &Version| (v.major, v.minor, v.patch);
        numbers(&self.version)
            .cmp(&numbers(&other.version))
            .then_with(|| other.below.cmp(&self.below))
            .then_with(|| self.version.cmp_precedence(&other.version))
    }

    /// The list as JSON text: `[18,2,0]`, `[1,0,0,"beta",1]`; -1 in the fourth place is "below every prerelease".
    pub fn json(&self) -> String {
        let Version { major, minor, patch, pre, .. } = &self.version;
        let mut out = format!("[{major},{minor},{patch}");
        if self.below {
            out.push_str(",-1");
        }
        for part in pre.split('.').filter(|part| !part.is_empty()) {
            out.push(',');
            if part.bytes().all(|b| b.is_ascii_digit()) { out.push_str(part) } else { out.push_str(&crate::text::string(part)) }
        }
        out.push(']');
        out
    }

    /// True if there is a prerelease below this upper end: none is below `-0`, with which every `^` and `~` ends.
    pub fn admits_real_prerelease(&self) -> bool {
        self.admits_prerelease() && self.version.pre.as_str() != "0"
    }

    /// True if a prerelease of the same major.minor.patch may be in the interval.
    pub fn admits_prerelease(&self) -> bool {
        !self.version.pre.is_empty()
    }
}

/// `None` if nothing can be in the set.
pub(super) fn interval(set: &[Comparator]) -> Option<Interval> {
    let mut from = Bound { version: Version::new(0, 0, 0), below: true };
    let mut to: Option<Bound> = None;
    for Comparator { op, version } in set {
        let lower = match op {
            Op::Greater => Some(Bound::after(version)),
            Op::GreaterEq | Op::Equal => Some(Bound::at(version.clone())),
            Op::Less | Op::LessEq => None,
        };
        let upper = match op {
            Op::Less => Some(Bound::at(version.clone())),
            Op::LessEq | Op::Equal => Some(Bound::after(version)),
            Op::Greater | Op::GreaterEq => None,
        };
        if let Some(lower) = lower.filter(|lower| lower.sort(&from).is_gt()) {
            from = lower;
        }
        if let Some(upper) = upper.filter(|upper| to.as_ref().is_none_or(|to| upper.sort(to).is_lt())) {
            to = Some(upper);
        }
    }
    let empty = to.as_ref().is_some_and(|to| from.sort(to).is_ge());
    (!empty).then_some(Interval { from, to })
}

impl Interval {
    /// What the runtime's `satisfies` answers for this interval.
    pub fn contains(&self, version: &Version) -> bool {
        let at = Bound::at(version.clone());
        let same = |bound: &Bound| {
            let own = &bound.version;
            bound.admits_prerelease() && (own.major, own.minor, own.patch) == (version.major, version.minor, version.patch)
        };
        at.sort(&self.from).is_ge()
            && self.to.as_ref().is_none_or(|to| at.sort(to).is_lt())
            && (version.pre.is_empty() || same(&self.from) || self.to.as_ref().is_some_and(same))
    }
}
