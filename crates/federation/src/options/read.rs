//! Reading one value of the options, with an error that says where and what.

use crate::OptionError;
use serde_json::{Map, Value};

type Object = Map<String, Value>;

/// What `lib/addon.js` writes for a value that JSON cannot hold; the rest of the text says what it was.
const NOT_JSON: &str = "\u{0}js:";

/// A value in words, for messages.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(bool) => format!("{bool}"),
        Value::Number(number) => format!("{number}, a number"),
        Value::String(text) => match text.strip_prefix(NOT_JSON) {
            Some(kind) => kind.to_owned(),
            None if text.is_empty() => "an empty string".to_owned(),
            None => format!("{}, a string", crate::text::string(&shorten(text))),
        },
        Value::Array(items) if items.is_empty() => "an empty array".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

fn shorten(text: &str) -> String {
    const MOST: usize = 80;
    if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST).chain("...".chars()).collect() }
}

/// `path.key`, or `path["a b"]` where the key is no plain word.
pub(super) fn join(path: &str, key: &str) -> String {
    let plain = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    match (path.is_empty(), plain) {
        (true, true) => key.to_owned(),
        (false, true) => format!("{path}.{key}"),
        _ => format!("{path}[{}]", crate::text::string(key)),
    }
}

/// A regular expression of the configuration: source and flags.
pub(super) fn regexp(value: &Value) -> Option<(&str, &str)> {
    let pair = value.as_object()?.get("\u{0}regexp")?.as_array()?;
    Some((pair.first()?.as_str()?, pair.get(1)?.as_str()?))
}

/// An object with these keys and no others.
pub(super) fn object<'a>(path: &str, value: &'a Value, keys: &[&str]) -> Result<&'a Object, OptionError> {
    let Some(object) = value.as_object().filter(|_| regexp(value).is_none()) else {
        return Err(OptionError::new(path, describe(value), format!("an object with {}", list(keys))));
    };
    match object.keys().find(|key| !keys.contains(&key.as_str())) {
        Some(unknown) => Err(OptionError::new(join(path, unknown), "an unknown option", format!("one of {}", list(keys)))),
        None => Ok(object),
    }
}

fn list(keys: &[&str]) -> String {
    keys.join(", ")
}

fn is_text(text: &str) -> bool {
    !text.is_empty() && !text.starts_with(NOT_JSON)
}

/// A string that is not empty, or nothing. `write` says what belongs there.
pub(super) fn text<'a>(path: &str, value: Option<&'a Value>, write: &str) -> Result<Option<&'a str>, OptionError> {
    match value {
        None => Ok(None),
        Some(Value::String(text)) if is_text(text) => Ok(Some(text)),
        Some(other) => Err(OptionError::new(path, describe(other), write)),
    }
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

/// A string or a list of strings, none empty, at least one.
pub(super) fn texts(path: &str, value: &Value, write: &str) -> Result<Vec<String>, OptionError> {
    let fail = |value: &Value| Err(OptionError::new(path, describe(value), write));
    match value {
        Value::String(text) if is_text(text) => Ok(vec![text.clone()]),
        Value::Array(items) if !items.is_empty() => items
            .iter()
            .enumerate()
            .map(|(index, item)| match item {
                Value::String(text) if is_text(text) => Ok(text.clone()),
                other => Err(OptionError::new(format!("{path}[{index}]"), describe(other), write)),
            })
            .collect(),
        other => fail(other),
    }
}

/// One entry of `exposes`, `remotes` or `shared`.
pub(super) struct Entry<'a> {
    /// The option's path.
    pub path: String,
    /// What the entry is called.
    pub key: &'a str,
    /// A string, an array or a config object; `None` for an item of an array, which stands for itself.
    pub value: Option<&'a Value>,
}

/// The entries of an object, or of an array of strings and objects, in order. Source: webpack `container/options.js`.
/// `write` says what the whole option looks like.
pub(super) fn entries<'a>(path: &str, value: &'a Value, write: &str) -> Result<Vec<Entry<'a>>, OptionError> {
    let mut out = Vec::new();
    match value {
        Value::Object(object) if regexp(value).is_none() => add_object(path, object, &mut out),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let path = format!("{path}[{index}]");
                match item {
                    Value::String(key) if is_text(key) => out.push(Entry { path, key, value: None }),
                    Value::Object(object) if regexp(item).is_none() => add_object(&path, object, &mut out),
                    other => return Err(OptionError::new(path, describe(other), "a string or an object")),
                }
            }
        }
        other => return Err(OptionError::new(path, describe(other), write)),
    }
    for (index, entry) in out.iter().enumerate() {
        if entry.key.is_empty() {
            return Err(OptionError::new(&entry.path, "an empty name", "a name"));
        }
        if out.iter().take(index).any(|earlier| earlier.key == entry.key) {
            return Err(OptionError::new(
                &entry.path,
                format!("{} a second time", crate::text::string(entry.key)),
                "each name once",
            ));
        }
    }
    Ok(out)
}

fn add_object<'a>(path: &str, object: &'a Object, out: &mut Vec<Entry<'a>>) {
    out.extend(object.iter().map(|(key, value)| Entry { path: join(path, key), key, value: Some(value) }));
}
