//! Text to comparators. The line of npm's grammar stands above each function.

use super::Comparator;
use super::desugar::{self, Partial, Sign};
use crate::version;
use semver::Prerelease;

/// npm refuses longer ranges; it also bounds the time this parser can take.
const MAX_LENGTH: usize = 4096;
/// npm refuses numbers that JavaScript cannot hold: `Number.MAX_SAFE_INTEGER`.
const MAX_NUMBER: u64 = (1 << 53) - 1;

// range-set ::= range ( logical-or range ) *
pub(super) fn range(text: &str) -> Option<Vec<Vec<Comparator>>> {
    if text.len() > MAX_LENGTH {
        return None;
    }
    text.split("||").map(|part| set(part.trim())).collect()
}

// range ::= hyphen | simple ( ' ' simple ) * | ''
fn set(text: &str) -> Option<Vec<Comparator>> {
    if let Some((from, to)) = hyphen(text) {
        return Some(desugar::hyphen(&partial(from)?, &partial(to)?));
    }
    let mut set = Vec::new();
    for simple in join_signs(text) {
        set.extend(self::simple(&simple)?);
    }
    Some(set)
}

// hyphen ::= partial ' - ' partial
fn hyphen(text: &str) -> Option<(&str, &str)> {
    let at = text
        .as_bytes()
        .windows(3)
        .position(|w| matches!(w, [a, b'-', b] if a.is_ascii_whitespace() && b.is_ascii_whitespace()))?;
    let (from, to) = (text.get(..at)?.trim(), text.get(at + 2..)?.trim());
    (!from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// Splits at white space; a sign that stands alone belongs to the word behind it (`> 1.2`).
fn join_signs(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split_ascii_whitespace() {
        match words.last_mut() {
            Some(last) if !last.is_empty() && last.bytes().all(|b| b"<>=~^v".contains(&b)) => last.push_str(word),
            _ => words.push(word.to_owned()),
        }
    }
    words
}

// simple ::= primitive | partial | tilde | caret
fn simple(text: &str) -> Option<Vec<Comparator>> {
    let (sign, rest) = match text {
        t if t.starts_with("~>") => (Sign::Tilde, t.get(2..)?),
        t if t.starts_with('~') => (Sign::Tilde, t.get(1..)?),
        t if t.starts_with('^') => (Sign::Caret, t.get(1..)?),
        t if t.starts_with(">=") => (Sign::GreaterEq, t.get(2..)?),
        t if t.starts_with("<=") => (Sign::LessEq, t.get(2..)?),
        t if t.starts_with('>') => (Sign::Greater, t.get(1..)?),
        t if t.starts_with('<') => (Sign::Less, t.get(1..)?),
        t => (Sign::Equal, t),
    };
    let rest = rest.trim_start_matches(['v', '=', ' ']);
    // A bare sign means "anything" to npm: `>=`, `^`. An equals sign alone does too.
    if rest.is_empty() {
        return desugar::simple(sign, &Partial::default());
    }
    desugar::simple(sign, &partial(rest)?)
}

// partial ::= xr ( '.' xr ( '.' xr qualifier ? )? )?
fn partial(text: &str) -> Option<Partial> {
    let text = text.trim_start_matches(['v', '=', ' ']);
    let (text, _) = split_build(text)?;
    let (core, pre) = match text.split_once('-') {
        Some((core, pre)) => (core, Some(pre)),
        None => (text, None),
    };
    let mut parts = core.split('.');
    let major = number(parts.next()?)?;
    let minor = parts.next().map_or(Some(None), number)?;
    let third = parts.next();
    let patch = third.map_or(Some(None), number)?;
    if parts.next().is_some() || (pre.is_some() && third.is_none()) {
        return None;
    }
    let pre = match pre {
        Some(pre) => prerelease(pre)?,
        None => Prerelease::EMPTY,
    };
    Some(Partial { major, minor, patch, pre })
}

// build ::= parts
fn split_build(text: &str) -> Option<(&str, &str)> {
    match text.split_once('+') {
        Some((text, build)) if build.split('.').all(is_part) => Some((text, build)),
        Some(_) => None,
        None => Some((text, "")),
    }
}

// xr ::= 'x' | 'X' | '*' | nr        nr ::= '0' | ['1'-'9'] ( ['0'-'9'] ) *
/// `Some(None)` for a wildcard, `None` for what is no number.
#[expect(clippy::option_option, reason = "not a number, a wildcard and a number are three things")]
fn number(text: &str) -> Option<Option<u64>> {
    match text {
        "x" | "X" | "*" => Some(None),
        "" => None,
        _ if text.len() > 1 && text.starts_with('0') => None,
        _ if !text.bytes().all(|b| b.is_ascii_digit()) => None,
        _ => text.parse().ok().filter(|number| *number <= MAX_NUMBER).map(Some),
    }
}

// pre ::= parts        parts ::= part ( '.' part ) *        part ::= nr | [-0-9A-Za-z]+
fn prerelease(text: &str) -> Option<Prerelease> {
    text.split('.').all(is_part).then_some(())?;
    Prerelease::new(text).ok()
}

fn is_part(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b == b'-' || b.is_ascii_alphanumeric())
}

/// The version that is one prerelease step below every other of `major.minor.patch`: npm's `-0`.
pub(super) fn lowest(major: u64, minor: u64, patch: u64) -> semver::Version {
    let mut version = semver::Version::new(major, minor, patch);
    version.pre = version::parse("0.0.0-0").pre;
    version
}
