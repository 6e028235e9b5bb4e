//! Text to comparators, as `classes/range.js` of npm's semver 7 reads it; the line of npm's grammar stands above each
//! function. Where npm is odd this is too: a range that npm takes must not fail here, and the other way round.

use super::desugar::{self, Partial, Sign};
use super::{Comparator, spaces};
use crate::version::{Version, prerelease};
use std::borrow::Cow;

/// npm refuses longer versions.
const MAX_LENGTH: usize = 256;
/// And words that could be in none.
const MAX_PART: usize = MAX_LENGTH - 6;
/// npm refuses numbers that JavaScript cannot hold exactly: `Number.MAX_SAFE_INTEGER`.
const MAX_NUMBER: f64 = 9_007_199_254_740_991.0;

// range-set ::= range ( logical-or range ) *
pub(super) fn range(text: &str) -> Option<Vec<Vec<Comparator>>> {
    let text = spaces::collapse(text);
    if text.len() > super::MAX_LENGTH {
        return None;
    }
    let sets: Vec<Vec<Comparator>> = text.split("||").map(|part| set(part.trim_matches(' '))).collect::<Option<_>>()?;
    // `* || 1.0.0-a` is `*`, which has no prereleases.
    Some(if sets.iter().any(Vec::is_empty) { vec![Vec::new()] } else { sets })
}

// range ::= hyphen | simple ( ' ' simple ) * | ''
fn set(text: &str) -> Option<Vec<Comparator>> {
    let text = without_build(text);
    let set = match text.split_once(" - ") {
        Some((from, to)) => hyphen(from, to.strip_suffix(' ').unwrap_or(to))?,
        // Nothing to join.
        None if !text.contains(' ') => simple(&text)?,
        None => spaces::join_signs(&spaces::join_relations(&text)).split(' ').map(simple).collect::<Option<Vec<_>>>()?.concat(),
    };
    let fits = |version: &Version| version.numbers.iter().all(|number| *number <= MAX_NUMBER);
    set.iter().all(|comparator| fits(&comparator.version)).then_some(set)
}

// hyphen ::= partial ' - ' partial
fn hyphen(from: &str, to: &str) -> Option<Vec<Comparator>> {
    let (lower, upper) = (partial(from.trim_start_matches(' '))?, partial(to.trim_start_matches(' '))?);
    // A full version must be one as it is written; only behind the hyphen npm takes a prerelease's parts instead.
    let well_formed = lower.is_plain() && (upper.is_plain() || !upper.pre.is_empty());
    well_formed.then(|| desugar::hyphen(&lower, &upper))
}

// simple ::= primitive | partial | tilde | caret
fn simple(word: &str) -> Option<Vec<Comparator>> {
    if word.is_empty() {
        return Some(Vec::new());
    }
    if let Some(rest) = word.strip_prefix('^') {
        return Some(desugar::caret(&partial(rest)?));
    }
    if let Some(rest) = word.strip_prefix('~') {
        return Some(desugar::tilde(&partial(rest.strip_prefix('>').unwrap_or(rest))?));
    }
    let (sign, rest) = relation(word);
    match partial(rest) {
        Some(partial) if partial.is_ordered() && !partial.is_full() => Some(desugar::open(sign, &partial)),
        _ => full(&without_star(word)),
    }
}

// primitive ::= ( '<' | '>' | '>=' | '<=' | '=' ) full
fn full(word: &str) -> Option<Vec<Comparator>> {
    let (sign, version) = relation(word);
    let version = without_build(version);
    let partial = partial(&version)?;
    (partial.is_full() && partial.is_plain() && version.len() <= MAX_LENGTH).then(|| desugar::closed(sign, &partial))
}

// full ::= nr '.' nr '.' nr qualifier ?
pub(super) fn version(text: &str) -> bool {
    let text = text.trim();
    let fits = |set: Vec<Comparator>| set.iter().all(|comparator| comparator.version.numbers.iter().all(|n| *n <= MAX_NUMBER));
    // No relation before it.
    text.starts_with(|c: char| c.is_ascii_digit() || c == 'v') && full(text).is_some_and(fits)
}

fn relation(word: &str) -> (Sign, &str) {
    let signs = [(">=", Sign::GreaterEq), ("<=", Sign::LessEq), (">", Sign::Greater), ("<", Sign::Less), ("=", Sign::Equal)];
    let found = signs.into_iter().find_map(|(text, sign)| Some((sign, word.strip_prefix(text)?)));
    found.unwrap_or((Sign::Equal, word))
}

/// npm drops a star wherever it stands, with the relation before it: `>=*1.2.3` is `1.2.3`.
fn without_star(word: &str) -> String {
    let Some((before, after)) = word.split_once('*') else { return word.to_owned() };
    let before = before.strip_suffix('=').unwrap_or(before);
    format!("{}{after}", before.strip_suffix(['<', '>']).unwrap_or(before))
}

// partial ::= xr ( '.' xr ( '.' xr qualifier ? )? )?
fn partial(text: &str) -> Option<Partial<'_>> {
    let rest = text.trim_start_matches(['v', '=', ' ']);
    let (prefix, _) = text.split_at(text.len() - rest.len());
    let (core, pre) = match rest.split_once('-') {
        Some((core, pre)) => (core, Some(pre)),
        None => (rest, None),
    };
    let mut parts = core.split('.');
    let major = number(parts.next()?)?;
    let minor = parts.next().map_or(Some(None), number)?;
    let third = parts.next();
    let patch = third.map_or(Some(None), number)?;
    let well_formed = parts.next().is_none() && pre.is_none_or(|pre| third.is_some() && pre.split('.').all(is_identifier));
    let full = major.is_some() && minor.is_some() && patch.is_some();
    let too_long = full && rest.len() > MAX_LENGTH;
    (well_formed && !too_long).then(|| Partial { prefix, major, minor, patch, pre: prerelease(pre.unwrap_or_default()) })
}

// xr ::= 'x' | 'X' | '*' | nr        nr ::= '0' | ['1'-'9'] ( ['0'-'9'] ) *
/// `Some(None)` for a wildcard, `None` for what is no number.
#[expect(clippy::option_option, reason = "not a number, a wildcard and a number are three things")]
fn number(text: &str) -> Option<Option<f64>> {
    match text {
        "x" | "X" | "*" => Some(None),
        _ if is_number(text) => text.parse().ok().map(Some),
        _ => None,
    }
}

fn is_number(text: &str) -> bool {
    text == "0" || (text.len() <= 1 + MAX_LENGTH && !text.starts_with('0') && is_digits(text))
}

// part ::= nr | [-0-9A-Za-z]+
fn is_identifier(text: &str) -> bool {
    let word = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let short = text.len() - word.len() <= MAX_LENGTH && word.len() <= 1 + MAX_PART;
    is_number(text) || (short && !word.is_empty() && word.bytes().all(|b| b == b'-' || b.is_ascii_alphanumeric()))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

// build ::= parts        parts ::= part ( '.' part ) *
/// Build metadata goes, wherever it stands; a `+` with none behind it stays, and is refused later.
fn without_build(text: &str) -> Cow<'_, str> {
    if !text.contains('+') {
        return text.into();
    }
    let mut pieces = text.split('+');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let rest = spaces::after_parts(piece);
        if rest.len() == piece.len() {
            out.push('+');
        }
        out.push_str(rest);
    }
    out.into()
}
