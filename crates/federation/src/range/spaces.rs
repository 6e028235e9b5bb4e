//! The spaces of a range, as npm treats them before it splits at them: `> 1` becomes `>1`, `~> 1` becomes `~1`.
//! Source: `internal/trim-comparator-whitespace.js` and `TILDETRIM`, `CARETTRIM` in `internal/re.js` of npm's semver 7.

use crate::version::is_space;

/// One space where there is any white space, none at the ends.
pub(super) fn collapse(text: &str) -> String {
    text.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Joins a relation with the version behind it, wherever in a word the relation stands.
pub(super) fn join_relations(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_relation = matches!(first, '<' | '>');
        let behind_relation = if is_relation { rest.split_at(1).1 } else { rest };
        let version = behind_relation.trim_start_matches(['v', '=', ' ']);
        let end = match after_version(version) {
            Some(end) => end,
            None if version.len() < rest.len() => version,
            None => rest.split_at(first.len_utf8()).1,
        };
        let (read, behind) = rest.split_at(rest.len() - end.len());
        let gap = if end.len() < version.len() { gap(read) } else { None };
        match gap {
            Some((before, after)) => out.extend([before, after]),
            None => out.push_str(read),
        }
        rest = behind;
    }
    out
}

/// Splits at the one space that npm drops: the one behind the relation, not the one before it.
fn gap(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix(' ').unwrap_or(text);
    let rest = rest.strip_prefix(['<', '>']).unwrap_or(rest);
    let rest = rest.strip_prefix('=').unwrap_or(rest);
    let after = rest.strip_prefix(' ')?;
    Some((text.strip_suffix(rest)?, after))
}

/// Joins `~`, `~>` and `^` with what stands behind them.
pub(super) fn join_signs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['~', '^']) {
        let (before, tail) = rest.split_at(at + 1);
        out.push_str(before);
        let tilde = before.ends_with('~');
        let joined = tail.strip_prefix(' ').or_else(|| if tilde { tail.strip_prefix("> ") } else { None });
        rest = joined.unwrap_or(tail);
    }
    out + rest
}

/// What follows the version, whole or partial, at the start of `text`, if there is one.
fn after_version(text: &str) -> Option<&str> {
    let (mut rest, mut full) = after_component(text)?;
    for _ in 0..2 {
        let Some((more, number)) = rest.strip_prefix('.').and_then(after_component) else { return Some(rest) };
        (rest, full) = (more, full && number);
    }
    // npm looks for a version in its loose form here: no hyphen before the prerelease of a whole one.
    Some(if full || rest.starts_with('-') { after_parts(rest) } else { rest })
}

/// What follows a number or a wildcard, and whether it is a number.
fn after_component(text: &str) -> Option<(&str, bool)> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() < text.len() { Some((rest, true)) } else { text.strip_prefix(['x', 'X', '*']).map(|rest| (rest, false)) }
}

/// What follows the parts (of a prerelease or of build metadata) at the start of `text`.
pub(super) fn after_parts(text: &str) -> &str {
    let skip = |text: &'_ str| text.len() - text.trim_start_matches(|c: char| c == '-' || c.is_ascii_alphanumeric()).len();
    let mut end = skip(text);
    while end > 0
        && let Some(more) = text.get(end..).and_then(|rest| rest.strip_prefix('.'))
        && skip(more) > 0
    {
        end += 1 + skip(more);
    }
    text.split_at(end).1
}
