//! Versions, read leniently: whatever a package.json or a share scope holds is a version.
//!
//! The emitted runtime (`version.js`) reads the same text to the same list and compares lists the same way, and for valid
//! versions both do what npm's semver does; `__tests__/ranges.test.js` runs all three. Numbers are JavaScript's for that
//! reason: to npm two prerelease numbers above 2^53 may be equal.

use crate::text::string;
use std::cmp::Ordering;

/// A part of a version.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Only digits.
    Number(f64),
    /// Anything else; above every number.
    Word(String),
}

/// Three numbers, then the prerelease's parts if there is one.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// Major, minor, patch.
    pub numbers: [f64; 3],
    /// Empty for a release.
    pub pre: Vec<Part>,
}

/// Reads `text` as a version. Missing parts are 0, further parts and build metadata are ignored, a leading `v` or `=` is
/// skipped, so `"0"`, `"1.2"` and `"v1.2.3"` have a place in the order. Never fails: a word counts as `0.0.0`.
pub fn parse(text: &str) -> Version {
    let text = text.trim_start_matches(|c| c == 'v' || c == '=' || is_space(c));
    let (major, rest) = leading_number(text);
    let (minor, rest) = leading_number(rest.strip_prefix('.').unwrap_or(rest));
    let (patch, rest) = leading_number(rest.strip_prefix('.').unwrap_or(rest));
    let rest = rest.trim_start_matches(|c| c != '-' && c != '+');
    let pre = rest.strip_prefix('-').unwrap_or(rest);
    let pre = pre.split(|c| c == '+' || is_space(c)).next().unwrap_or_default();
    Version { numbers: [major, minor, patch], pre: prerelease(pre) }
}

/// What JavaScript's regular expressions call white space.
pub(crate) fn is_space(c: char) -> bool {
    c == '\u{feff}' || (c.is_whitespace() && c != '\u{85}')
}

fn leading_number(text: &str) -> (f64, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    (digits.parse().unwrap_or(0.0), rest)
}

/// The parts of `text`, which is what stands behind the hyphen.
pub(crate) fn prerelease(text: &str) -> Vec<Part> {
    if text.is_empty() { Vec::new() } else { text.split('.').map(Part::read).collect() }
}

impl Part {
    fn read(text: &str) -> Self {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten().map_or_else(|| Self::Word(text.to_owned()), Self::Number)
    }

    fn compare(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => a.total_cmp(b),
            (Self::Number(_), Self::Word(_)) => Ordering::Less,
            (Self::Word(_), Self::Number(_)) => Ordering::Greater,
            (Self::Word(a), Self::Word(b)) => a.cmp(b),
        }
    }

    /// As JavaScript text.
    fn json(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Word(word) => string(word),
        }
    }
}

impl Version {
    /// A release.
    pub fn release(major: f64, minor: f64, patch: f64) -> Self {
        Self { numbers: [major, minor, patch], pre: Vec::new() }
    }

    /// True if both are of the same release: prereleases of it, or itself.
    pub fn has_numbers_of(&self, other: &Self) -> bool {
        self.numbers == other.numbers
    }

    /// The order of npm.
    pub fn compare(&self, other: &Self) -> Ordering {
        let numbers = self.numbers.iter().zip(&other.numbers).map(|(a, b)| a.total_cmp(b));
        numbers.fold(Ordering::Equal, Ordering::then).then_with(|| match (self.pre.as_slice(), other.pre.as_slice()) {
            ([], []) => Ordering::Equal,
            // A release is above its prereleases.
            ([], _) => Ordering::Greater,
            (_, []) => Ordering::Less,
            (a, b) => {
                let parts = a.iter().zip(b).map(|(a, b)| a.compare(b)).find(|order| order.is_ne());
                parts.unwrap_or_else(|| a.len().cmp(&b.len()))
            }
        })
    }

    /// The list that the runtime compares, as JavaScript text: `[18,2,0]`, `[1,0,0,"beta",1]`.
    pub fn json(&self) -> String {
        let numbers = self.numbers.iter().map(f64::to_string);
        format!("[{}]", numbers.chain(self.pre.iter().map(Part::json)).collect::<Vec<_>>().join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use std::cmp::Ordering;

    #[test]
    fn reads_whatever_is_there() {
        for (text, expected) in [
            ("1.2.3", "[1,2,3]"),
            ("v1.2.3", "[1,2,3]"),
            ("= 1.2.3", "[1,2,3]"),
            ("1", "[1,0,0]"),
            ("1.2", "[1,2,0]"),
            ("0", "[0,0,0]"),
            ("1.2.3.4", "[1,2,3]"),
            ("1.beta.3", "[1,0,0]"),
            ("1.2.3-beta.1+build", "[1,2,3,\"beta\",1]"),
            ("1.2.3-beta.1\n", "[1,2,3,\"beta\",1]"),
            ("1.2.3-01.a", "[1,2,3,1,\"a\"]"),
            ("1.2.3-a_b..c", "[1,2,3,\"a_b\",\"\",\"c\"]"),
            ("latest", "[0,0,0]"),
            ("", "[0,0,0]"),
        ] {
            assert_eq!(parse(text).json(), expected, "{text}");
        }
    }

    #[test]
    fn orders_prereleases_below_their_release() {
        let order = ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0", "1.0.1-0"];
        for pair in order.windows(2) {
            assert_eq!(parse(pair[0]).compare(&parse(pair[1])), Ordering::Less, "{pair:?}");
            assert_eq!(parse(pair[1]).compare(&parse(pair[0])), Ordering::Greater, "{pair:?}");
        }
    }

    #[test]
    fn orders_as_the_semver_crate_does() {
        let texts = [
            "0.0.0",
            "0.0.1",
            "0.10.0",
            "0.9.0",
            "1.0.0-0",
            "1.0.0-a",
            "1.0.0-a.1",
            "1.0.0-a.a",
            "1.0.0-A",
            "1.0.0",
            "1.0.0-10",
            "1.0.0-9",
        ];
        for (a, b) in texts.iter().flat_map(|a| texts.iter().map(move |b| (a, b))) {
            let theirs = semver::Version::parse(a).unwrap().cmp_precedence(&semver::Version::parse(b).unwrap());
            assert_eq!(parse(a).compare(&parse(b)), theirs, "{a} {b}");
        }
    }

    #[test]
    fn numbers_are_those_of_javascript() {
        let equal = ["1.0.0-9007199254740992", "1.0.0-9007199254740993"];
        assert_eq!(parse(equal[0]).compare(&parse(equal[1])), Ordering::Equal);
    }
}
