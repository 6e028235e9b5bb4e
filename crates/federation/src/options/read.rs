//! Reading one value of the options, with an error that says where and what.

use crate::OptionError;
use serde_json::{Map, Value};

/// Begins what `lib/addon/json.js` writes for a value that JSON cannot hold; the rest of the text says what it was.
pub(super) const NOT_JSON: &str = "\u{0}js:";
const UNDEFINED: &str = "\u{0}js:undefined";

/// The object's fields; one that is `undefined` is not there.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a>(Option<&'a Map<String, Value>>);

impl<'a> Fields<'a> {
    /// No fields.
    pub(super) const NONE: Self = Self(None);

    pub(super) fn get(self, key: &str) -> Option<&'a Value> {
        self.0?.get(key).filter(|value| !is_undefined(value))
    }
}

/// True for what `lib/addon/json.js` writes for `undefined`.
pub(super) fn is_undefined(value: &Value) -> bool {
    value.as_str() == Some(UNDEFINED)
}

/// An object with these keys and no others. `write` says what belongs there.
pub(super) fn object<'a>(path: &str, value: &'a Value, keys: &[&str], write: &str) -> Result<Fields<'a>, OptionError> {
    let Some(object) = as_object(value) else {
        return Err(OptionError::new(path, describe(value), write));
    };
    match object.keys().find(|key| !keys.contains(&key.as_str())) {
        Some(unknown) => {
            Err(OptionError::new(join(path, unknown), "an unknown option", format!("one of these: {}", keys.join(", "))))
        }
        None => Ok(Fields(Some(object))),
    }
}

/// `value` if it is an object of the configuration.
pub(super) fn as_object(value: &Value) -> Option<&Map<String, Value>> {
    value.as_object().filter(|_| regexp(value).is_none())
}

/// A regular expression of the configuration: source and flags.
pub(super) fn regexp(value: &Value) -> Option<(&str, &str)> {
    let pair = value.as_object()?.get("\u{0}regexp")?.as_array()?;
    Some((pair.first()?.as_str()?, pair.get(1)?.as_str()?))
}

/// A value in words, for messages.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(bool) => format!("{bool}"),
        Value::Number(number) => format!("{number}, a number"),
        Value::String(text) => match text.strip_prefix(NOT_JSON) {
            Some(kind) if !kind.is_empty() => shorten(kind),
            _ if text.is_empty() => "an empty string".to_owned(),
            _ => quote(text),
        },
        Value::Array(items) if items.is_empty() => "an empty array".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => match regexp(value) {
            Some((source, flags)) => format!("{}, a regular expression", shorten(&format!("/{source}/{flags}"))),
            None => "an object".to_owned(),
        },
    }
}

/// `text` in quotes, as one would write it in the configuration.
pub(super) fn quote(text: &str) -> String {
    // JSON lets these end a line.
    Value::from(shorten(text)).to_string().replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

fn shorten(text: &str) -> String {
    const MOST: usize = 120;
    if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST).chain("...".chars()).collect() }
}

/// `path.key`, or `path["a b"]` where the key is no plain word.
pub(super) fn join(path: &str, key: &str) -> String {
    let plain = !key.is_empty() && key.len() <= 120 && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    match (path.is_empty(), plain) {
        (true, true) => key.to_owned(),
        (false, true) => format!("{path}.{key}"),
        _ => format!("{path}[{}]", key.strip_prefix(NOT_JSON).map_or_else(|| quote(key), quote)),
    }
}

/// A string that is not empty.
pub(super) fn as_text(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| !text.is_empty() && !text.starts_with(NOT_JSON))
}

/// A string that is not empty, or nothing. `write` says what belongs there.
pub(super) fn text<'a>(path: &str, value: Option<&'a Value>, write: &str) -> Result<Option<&'a str>, OptionError> {
    let fail = |value| OptionError::new(path, describe(value), write);
    value.map(|value| as_text(value).ok_or_else(|| fail(value))).transpose()
}

/// A string that is not empty, `false`, or nothing: `Some(None)` for `false`.
#[expect(clippy::option_option, reason = "nothing, false and a string are three things")]
pub(super) fn text_or_false<'a>(
    path: &str,
    value: Option<&'a Value>,
    write: &str,
) -> Result<Option<Option<&'a str>>, OptionError> {
    match value {
        Some(Value::Bool(false)) => Ok(Some(None)),
        other => Ok(text(path, other, write)?.map(Some)),
    }
}

/// `true`, `false` or nothing.
pub(super) fn flag(path: &str, value: Option<&Value>) -> Result<Option<bool>, OptionError> {
    match value {
        None => Ok(None),
        Some(Value::Bool(flag)) => Ok(Some(*flag)),
        Some(other) => Err(OptionError::new(path, describe(other), "true or false")),
    }
}

/// A string or a list of strings, none empty, at least one; with the path of each.
pub(super) fn texts<'a>(path: &str, value: &'a Value, write: &str) -> Result<Vec<(String, &'a str)>, OptionError> {
    let one = |path: String, value: &'a Value| match as_text(value) {
        Some(text) => Ok((path, text)),
        None => Err(OptionError::new(path, describe(value), write)),
    };
    match value {
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().map(|(index, item)| one(format!("{path}[{index}]"), item)).collect()
        }
        other => one(path.to_owned(), other).map(|text| vec![text]),
    }
}

/// `value` without what is `undefined`, for the bundler.
pub(super) fn without_undefined(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let there = object.iter().filter(|(_, value)| !is_undefined(value));
            Value::Object(there.map(|(key, value)| (key.clone(), without_undefined(value))).collect())
        }
        other => other.clone(),
    }
}
