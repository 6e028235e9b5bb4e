//! The form that `exposes`, `remotes` and `shared` have in common: an object, or an array of strings and objects.

use super::read::{self, describe, join, quote};
use crate::OptionError;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// One entry of `exposes`, `remotes` or `shared`.
pub(super) struct Entry<'a> {
    /// The option's path.
    pub path: String,
    /// What the entry is called.
    pub key: &'a str,
    /// A string, an array or a config object; `None` for an item of an array, which stands for itself.
    pub value: Option<&'a Value>,
}

impl Entry<'_> {
    /// What tells entries of `shared` with one key apart.
    fn layer(&self) -> Option<&str> {
        read::as_text(self.value?.get("issuerLayer")?)
    }
}

/// The entries, in order. Source: webpack `container/options.js`. `write` says what the whole option looks like.
pub(super) fn read<'a>(path: &str, value: &'a Value, write: &str) -> Result<Vec<Entry<'a>>, OptionError> {
    let mut out = Vec::new();
    match (read::as_object(value), value) {
        (Some(object), _) => add_object(path, object, &mut out),
        (None, Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                let path = format!("{path}[{index}]");
                match (read::as_object(item), read::as_text(item)) {
                    (Some(object), _) => add_object(&path, object, &mut out),
                    (None, Some(key)) => out.push(Entry { path, key, value: None }),
                    (None, None) => {
                        return Err(OptionError::new(path, describe(item), "a string that is not empty, or an object"));
                    }
                }
            }
        }
        (None, other) => return Err(OptionError::new(path, describe(other), write)),
    }
    let mut keys = HashSet::new();
    for entry in &out {
        let found = match entry.key {
            "" => "an empty name".to_owned(),
            // See `lib/addon/json.js`.
            key if key.starts_with(read::NOT_JSON) => describe(&Value::from(key)),
            key if !keys.insert((key, entry.layer())) => {
                return Err(OptionError::new(&entry.path, format!("{} a second time", quote(key)), "each name once"));
            }
            _ => continue,
        };
        return Err(OptionError::new(&entry.path, found, "a name"));
    }
    Ok(out)
}

fn add_object<'a>(path: &str, object: &'a Map<String, Value>, out: &mut Vec<Entry<'a>>) {
    out.extend(object.iter().map(|(key, value)| Entry { path: join(path, key), key, value: Some(value) }));
}
