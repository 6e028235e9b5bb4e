//! Versions, read leniently: whatever a package.json or a share scope holds is a version.
//!
//! The emitted runtime (`version.js`) reads the same text to the same value; a test runs both over one table.

use semver::{BuildMetadata, Prerelease, Version};

/// Reads `text` as a version. Missing parts are 0, further parts and build metadata are ignored, a leading `v` or `=` is
/// skipped, so `"0"`, `"1.2"` and `"v1.2.3"` have a place in the order. Never fails: a word counts as `0.0.0`.
pub fn parse(text: &str) -> Version {
    let text = text.trim_start_matches(|c: char| c == 'v' || c == '=' || c.is_ascii_whitespace());
    let text = text.split('+').next().unwrap_or_default().trim_end();
    let (core, pre) = text.split_once('-').unwrap_or((text, ""));
    let mut parts = core.split('.').map(|part| part.parse::<u64>().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    Version { major: next(), minor: next(), patch: next(), pre: prerelease(pre), build: BuildMetadata::EMPTY }
}

/// `text` as prerelease identifiers; leading zeros of numbers go, and what is no identifier at all goes too.
fn prerelease(text: &str) -> Prerelease {
    let parts: Vec<String> = text
        .split('.')
        .filter(|part| !part.is_empty())
        .map(|part| {
            if part.bytes().all(|b| b.is_ascii_digit()) {
                let number = part.trim_start_matches('0');
                if number.is_empty() { "0".to_owned() } else { number.to_owned() }
            } else {
                part.to_owned()
            }
        })
        .collect();
    Prerelease::new(&parts.join(".")).unwrap_or(Prerelease::EMPTY)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn reads_whatever_is_there() {
        for (text, expected) in [
            ("1.2.3", "1.2.3"),
            ("v1.2.3", "1.2.3"),
            ("= 1.2.3", "1.2.3"),
            ("1", "1.0.0"),
            ("1.2", "1.2.0"),
            ("0", "0.0.0"),
            ("1.2.3.4", "1.2.3"),
            ("1.2.3-beta.1+build", "1.2.3-beta.1"),
            ("1.2.3-01.a", "1.2.3-1.a"),
            ("latest", "0.0.0"),
            ("", "0.0.0"),
        ] {
            assert_eq!(parse(text).to_string(), expected, "{text}");
        }
    }

    #[test]
    fn orders_prereleases_below_their_release() {
        let order = ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0", "1.0.1-0"];
        for pair in order.windows(2) {
            assert!(parse(pair[0]) < parse(pair[1]), "{pair:?}");
        }
    }
}
