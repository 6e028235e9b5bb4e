//! Texts that the bundler itself writes into code and into file names, as they are: what would not stay a name there is
//! refused. What we write is escaped instead (`text.rs`).

use super::read::quote;
use crate::identifier::{is_identifier, is_property};
use crate::{OptionError, path};

const OF_EVERY_OBJECT: &[&str] = &[
    "__defineGetter__",
    "__defineSetter__",
    "__lookupGetter__",
    "__lookupSetter__",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// Refuses what ends a line or a comment or a script element wherever it is written, also within a string.
pub(super) fn check_text(path: &str, text: &str, write: &str) -> Result<(), OptionError> {
    let unfit = |c: char| c.is_control() || matches!(c, '<' | '\u{2028}' | '\u{2029}');
    let what = match text.find(unfit) {
        Some(_) => "control characters, line separators or \"<\"",
        None if text.contains("*/") => "the end of a comment",
        None => return Ok(()),
    };
    Err(OptionError::new(path, format!("{}, which the bundler would write into code with {what} in it", quote(text)), write))
}

/// The name of a file below the output folder, or of a chunk, of which bundlers make one.
pub(super) fn check_file(path: &str, name: &str, write: &str) -> Result<(), OptionError> {
    let found = |why: &str| Err(OptionError::new(path, format!("{}, which {why}", quote(name)), write));
    match name {
        _ if path::leaves_folder(name) => found("leaves the output folder"),
        // Bundlers keep files and chunks in plain objects, by their names.
        _ if OF_EVERY_OBJECT.contains(&name) => found("every object has, so that bundlers lose the file"),
        _ => check_text(path, name, write),
    }
}

/// A place in code such as `shop`, `window.shop` or `window["my-shop"]`, which the bundler writes as it is.
pub(super) fn check_reference(path: &str, text: &str, write: &str) -> Result<(), OptionError> {
    let fail = || OptionError::new(path, format!("{}, which is code and no name", quote(text)), write);
    check_text(path, text, write)?;
    is_reference(text).then_some(()).ok_or_else(fail)
}

fn is_reference(text: &str) -> bool {
    let end = |text: &str| text.find(['.', '[']).unwrap_or(text.len());
    let (first, mut rest) = text.split_at(end(text));
    if first != "this" && !is_identifier(first) {
        return false;
    }
    while !rest.is_empty() {
        let after = match rest.strip_prefix('.') {
            Some(more) => {
                let (name, after) = more.split_at(end(more));
                is_property(name).then_some(after)
            }
            None => after_brackets(rest),
        };
        let Some(after) = after else { return false };
        rest = after;
    }
    true
}

/// What stands behind `["name"]` or `['name']`.
fn after_brackets(text: &str) -> Option<&str> {
    let quoted = text.strip_prefix('[')?;
    let mark = quoted.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (name, after) = quoted.strip_prefix(mark)?.split_once(mark)?;
    (!name.contains('\\')).then_some(after.strip_prefix(']')?)
}

#[cfg(test)]
mod tests {
    use super::{check_file, check_text, is_reference};

    #[test]
    fn tells_names_from_code() {
        for name in ["shop", "window.shop", "this", "this.a", "a.class", "a.b.c1", "window[\"my-shop\"].x", "w['a']['b']"] {
            assert!(is_reference(name), "{name}");
        }
        for code in ["", "a b", "a;b", "a()", "a.", "a..b", ".a", "a.1", "a[0]", "a[b]", "a[\"b\\\"]\"]", "a[\"b\"]c", "class.a"]
        {
            assert!(!is_reference(code), "{code}");
        }
    }

    #[test]
    fn refuses_what_a_bundler_would_not_escape() {
        for bad in ["a\nb", "a\r", "\0", "\u{7f}", "\u{85}", "\u{2028}", "</script>", "*/"] {
            assert!(check_text("name", bad, "a name").is_err(), "{bad:?}");
        }
        for good in ["a\"b", "a'b", "`${x}`", "a\\", "@me/app", "größe 📦", "[name]", "a*b/c"] {
            assert_eq!(check_text("name", good, "a name"), Ok(()), "{good}");
        }
        assert!(check_file("name", "../x", "a name").is_err());
        assert!(check_file("name", "__proto__", "a name").is_err());
    }
}
