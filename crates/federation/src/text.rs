//! Text that goes into emitted JavaScript.

use std::fmt::Write;

/// `value` as a JavaScript string literal that is safe in every place the output may end up in: `<` cannot close a
/// script element, and U+2028 / U+2029 cannot end a line of ES5.
pub fn string(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 2);
    out.push('"');
    for c in value.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '<' | '\u{2028}' | '\u{2029}' | '\u{0}'..='\u{1f}' | '\u{7f}' => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::string;

    #[test]
    fn escapes_what_could_leave_the_literal() {
        assert_eq!(string(r#"a"b\c"#), r#""a\"b\\c""#);
        assert_eq!(string("</script>"), "\"\\u003c/script>\"");
        assert_eq!(string("\u{2028}\u{2029}\0"), "\"\\u2028\\u2029\\u0000\"");
        assert_eq!(string("./Kopfzeile-äöü"), "\"./Kopfzeile-äöü\"");
    }
}
