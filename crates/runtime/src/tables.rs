//! The tables, as text in front of what uses them: those of a large build would take longer than the templates.

use super::Environment;
use std::collections::HashSet;
use std::fmt::Write;

/// Declares those of `tables` that `names` has.
pub(super) fn declarations(names: &HashSet<String>, tables: &[(&str, String)], environment: Environment) -> String {
    let keyword = if environment.constant { "const" } else { "var" };
    let used = tables.iter().filter(|(name, _)| names.contains(*name));
    used.map(|(name, text)| format!("{keyword} {name} = {};\n", ascii(text))).collect()
}

/// `text` for files that a server sends in another encoding. Only strings have other characters.
fn ascii(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            out.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            // Writing to a string does not fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::ascii;

    #[test]
    fn is_ascii_afterwards() {
        assert_eq!(ascii("[\"plain\"]"), "[\"plain\"]");
        assert_eq!(ascii("{\"\u{e4}\":\"\u{1f4e6}\"}"), "{\"\\u00e4\":\"\\ud83d\\udce6\"}");
    }
}
