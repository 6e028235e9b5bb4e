//! JSON with comments and commas at the end of lists, as TypeScript's configuration has it.

use serde_json::Value;

/// `text` as JSON; `Err` says what is wrong.
pub(super) fn parse(text: &str) -> Result<Value, String> {
    let plain = plain(text.trim_start_matches('\u{feff}'));
    if plain.trim().is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    serde_json::from_str(&plain).map_err(|error| error.to_string())
}

/// The same without comments and last commas; lines stay where they are.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    // A comma is written once something follows that is no end.
    let mut comma = false;
    while let Some(char) = chars.next() {
        match (char, chars.peek()) {
            ('/', Some('/')) => {
                while chars.next_if(|next| *next != '\n').is_some() {}
                continue;
            }
            ('/', Some('*')) => {
                let mut before = ' ';
                for next in chars.by_ref().skip(1) {
                    if next == '\n' {
                        out.push('\n');
                    }
                    if before == '*' && next == '/' {
                        break;
                    }
                    before = next;
                }
                continue;
            }
            _ => {}
        }
        if char.is_whitespace() {
            out.push(char);
            continue;
        }
        if std::mem::take(&mut comma) && !matches!(char, '}' | ']') {
            out.push(',');
        }
        match char {
            ',' => comma = true,
            '"' => {
                out.push('"');
                while let Some(next) = chars.next() {
                    out.push(next);
                    match next {
                        '\\' => out.extend(chars.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            _ => out.push(char),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::parse;
    use serde_json::json;

    #[test]
    fn comments_and_commas_are_no_data() {
        let text = "\u{feff}{ // a\n \"a\": [1, 2, /* , */ ], \"b\": \"// no, } \\\" /* no */\",\n /* x */ }";
        assert_eq!(parse(text), Ok(json!({ "a": [1, 2], "b": "// no, } \" /* no */" })));
        assert_eq!(parse(""), Ok(json!({})));
        assert!(parse("{ \"a\": }").is_err());
    }
}
