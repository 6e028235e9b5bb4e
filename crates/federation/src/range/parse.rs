//! Text to comparators, as `classes/range.js` of npm's semver 7 reads it; the line of npm's grammar stands above each
//! function. Where npm is odd this is too: a range that npm takes must not fail here, and the other way round.

use super::desugar::{self, Partial, Sign};
use super::{Comparator, Op};
use crate::version::{Version, is_space, prerelease};

/// npm refuses longer versions.
const MAX_LENGTH: usize = 256;
/// npm refuses numbers that JavaScript cannot hold exactly: `Number.MAX_SAFE_INTEGER`.
const MAX_NUMBER: f64 = 9_007_199_254_740_991.0;

// range-set ::= range ( logical-or range ) *
pub(super) fn range(text: &str) -> Option<Vec<Vec<Comparator>>> {
    let text = text.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let sets: Vec<Vec<Comparator>> = text.split("||").map(|part| set(part.trim())).collect::<Option<_>>()?;
    // `* || 1.0.0-a` is `*`, which has no prereleases.
    Some(if sets.iter().any(Vec::is_empty) { vec![Vec::new()] } else { sets })
}

// range ::= hyphen | simple ( ' ' simple ) * | ''
fn set(text: &str) -> Option<Vec<Comparator>> {
    let text = without_build(text);
    let mut set = match text.split_once(" - ") {
        Some((from, to)) => hyphen(from, to.strip_suffix(' ').unwrap_or(to))?,
        None => words(&text).iter().map(|word| simple(word)).collect::<Option<Vec<_>>>()?.concat(),
    };
    let fits = |version: &Version| version.numbers.iter().all(|number| *number <= MAX_NUMBER);
    // `>=0.0.0` is `*`, even for prereleases of 0.0.0.
    let zero = Comparator { op: Op::GreaterEq, version: Version::release(0.0, 0.0, 0.0) };
    let all_fit = set.iter().all(|comparator| fits(&comparator.version));
    set.retain(|comparator| *comparator != zero);
    all_fit.then_some(set)
}

// hyphen ::= partial ' - ' partial
fn hyphen(from: &str, to: &str) -> Option<Vec<Comparator>> {
    let (from_prefix, lower) = partial(from)?;
    let (to_prefix, upper) = partial(to)?;
    // A full version must be one as it is written; only behind the hyphen npm takes a prerelease's parts instead.
    let bad_from = lower.is_full() && !is_plain(from_prefix.trim_start());
    let bad_to = upper.is_full() && upper.pre.is_empty() && !is_plain(to_prefix.trim_start());
    (!bad_from && !bad_to).then(|| desugar::hyphen(&lower, &upper))
}

/// Splits at each space. A sign that stands alone belongs to the word behind it: first `<`, `>` and `=`, then `~` and `^`.
fn words(text: &str) -> Vec<String> {
    let relations = join(text.split(' ').map(str::to_owned), |word, next| {
        let sign = matches!(word, "<" | ">" | "=" | "<=" | ">=" | "^=" | "~=" | "~>" | "~>=");
        (sign && !next.starts_with(['<', '>', '~', '^'])).then(|| word.to_owned())
    });
    join(relations.into_iter(), |word, _| match word {
        "~" | "~>" => Some("~".to_owned()),
        "^" => Some("^".to_owned()),
        _ => None,
    })
}

/// `sign` gives what a word adds to the word behind it. A joined word joins no more.
fn join(words: impl Iterator<Item = String>, sign: impl Fn(&str, &str) -> Option<String>) -> Vec<String> {
    let mut out = Vec::new();
    let mut words = words.peekable();
    while let Some(word) = words.next() {
        let next = words.next_if(|next| !next.is_empty() && sign(&word, next).is_some());
        out.push(match next {
            Some(next) => sign(&word, &next).unwrap_or_default() + &next,
            None => word,
        });
    }
    out
}

// simple ::= primitive | partial | tilde | caret
fn simple(word: &str) -> Option<Vec<Comparator>> {
    if word.is_empty() {
        return Some(Vec::new());
    }
    if let Some(rest) = word.strip_prefix('^') {
        return Some(desugar::caret(&partial(rest)?.1));
    }
    if let Some(rest) = word.strip_prefix('~') {
        return Some(desugar::tilde(&partial(rest.strip_prefix('>').unwrap_or(rest))?.1));
    }
    let (sign, rest) = relation(word);
    match partial(rest) {
        Some((_, partial)) if partial.is_ordered() && !partial.is_full() => Some(desugar::open(sign, &partial)),
        _ => full(&without_star(word)),
    }
}

// primitive ::= ( '<' | '>' | '>=' | '<=' | '=' ) full
fn full(word: &str) -> Option<Vec<Comparator>> {
    let (sign, version) = relation(word);
    let version = without_build(version);
    let (prefix, partial) = partial(&version)?;
    (partial.is_full() && is_plain(prefix) && version.len() <= MAX_LENGTH).then(|| desugar::closed(sign, &partial))
}

/// A full version may begin with one `v`; an open one with any `v` and `=`.
fn is_plain(prefix: &str) -> bool {
    matches!(prefix, "" | "v")
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
/// What stands before it, and the partial.
fn partial(text: &str) -> Option<(&str, Partial)> {
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
    let partial = Partial { major, minor, patch, pre: prerelease(pre.unwrap_or_default()) };
    let too_long = partial.is_full() && rest.len() > MAX_LENGTH;
    (well_formed && !too_long).then_some((prefix, partial))
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
    text == "0" || (!text.is_empty() && !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit()))
}

// part ::= nr | [-0-9A-Za-z]+
fn is_identifier(text: &str) -> bool {
    is_number(text) || (is_part(text) && !text.bytes().all(|b| b.is_ascii_digit()))
}

fn is_part(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_part_byte)
}

fn is_part_byte(byte: u8) -> bool {
    byte == b'-' || byte.is_ascii_alphanumeric()
}

// build ::= parts        parts ::= part ( '.' part ) *
/// Build metadata goes, wherever it stands; a `+` with none behind it stays, and is refused later.
fn without_build(text: &str) -> String {
    let mut pieces = text.split('+');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let rest = after_parts(piece);
        if rest.len() == piece.len() {
            out.push('+');
        }
        out.push_str(rest);
    }
    out
}

fn after_parts(text: &str) -> &str {
    let mut rest = text.trim_start_matches(|c: char| c == '-' || c.is_ascii_alphanumeric());
    while rest.len() < text.len()
        && let Some(more) = rest.strip_prefix('.').filter(|more| more.as_bytes().first().is_some_and(|b| is_part_byte(*b)))
    {
        rest = more.trim_start_matches(|c: char| c == '-' || c.is_ascii_alphanumeric());
    }
    rest
}
