//! One package.json: the few fields that federation reads, whatever else is in it.

use super::catalogs::Catalogs;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;
use std::path::{Path, PathBuf};

/// The fields with ranges, in the order in which they count. Source: webpack `sharing/utils.js`.
const DEPENDENCIES: [&str; 4] = ["optionalDependencies", "dependencies", "peerDependencies", "devDependencies"];
/// And the others that are read. `catalog`, `catalogs` and `workspaces` are Bun's catalogs.
const OTHERS: [&str; 6] = ["name", "version", "type", "catalog", "catalogs", "workspaces"];

/// What federation reads of a package.json.
#[derive(Debug)]
pub struct PackageJson {
    /// Where it is.
    pub path: PathBuf,
    fields: Map<String, Value>,
}

/// A value and the field that it stands in: `dependencies.react`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Listed<'a> {
    pub field: &'static str,
    pub written: &'a str,
}

impl PackageJson {
    /// The package's name.
    pub fn name(&self) -> Option<&str> {
        self.fields.get("name").and_then(Value::as_str)
    }

    /// The package's version, as written.
    pub fn version(&self) -> Option<&str> {
        self.fields.get("version").and_then(Value::as_str).filter(|version| !version.is_empty())
    }

    /// True if `.js` files beside it are ES modules.
    pub fn is_module(&self) -> bool {
        self.fields.get("type").and_then(Value::as_str) == Some("module")
    }

    /// What the package requires of `name`, as written.
    pub(super) fn requirement(&self, name: &str) -> Option<Listed<'_>> {
        DEPENDENCIES.iter().find_map(|field| {
            let written = self.fields.get(*field)?.as_object()?.get(name)?.as_str()?;
            Some(Listed { field, written })
        })
    }

    /// True if the package requires `name`, whatever the range.
    pub fn requires(&self, name: &str) -> bool {
        self.requirement(name).is_some()
    }

    /// What stands in the place of a version and is none; in words, for a message.
    pub(super) fn odd_version(&self) -> Option<String> {
        let value = self.fields.get("version")?;
        (!value.is_string()).then(|| self.problem("version", value, "a string such as \"1.2.3\""))
    }

    /// What stands where the range for `name` could be and is nothing of the kind; in words, for messages.
    pub(super) fn odd_dependencies<'a>(&'a self, name: &'a str) -> impl Iterator<Item = String> + 'a {
        DEPENDENCIES.iter().filter_map(move |field| {
            let value = self.fields.get(*field)?;
            let Some(list) = value.as_object() else {
                return Some(self.problem(field, value, "an object such as { \"react\": \"^18.0.0\" }"));
            };
            let range = list.get(name).filter(|range| !range.is_string())?;
            Some(self.problem(&format!("{field}[\"{name}\"]"), range, "a range such as \"^18.0.0\""))
        })
    }

    fn problem(&self, field: &str, value: &Value, write: &str) -> String {
        format!("{}: {field} is {}. Write {write}.", self.path.display(), describe(value))
    }

    /// Bun's catalogs: at the top or within `workspaces`.
    pub(super) fn catalogs(&self) -> Catalogs {
        let mut catalogs = Catalogs::default();
        for place in [Some(&self.fields), self.fields.get("workspaces").and_then(Value::as_object)].into_iter().flatten() {
            catalogs.add_json(place.get("catalog"), place.get("catalogs"));
        }
        catalogs
    }
}

fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => format!("{number}, a number"),
        Value::String(text) => super::quoted(text),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// Reads the text of the file `path`. Of a field that is there twice the last counts, as in `JSON.parse`.
pub(super) fn parse(path: &Path, text: &[u8]) -> Result<PackageJson, String> {
    let start = text.iter().find(|byte| !byte.is_ascii_whitespace());
    let mut json = serde_json::Deserializer::from_slice(text);
    if start != Some(&b'{') {
        let valid = serde::Deserialize::deserialize(&mut json).and_then(|_: IgnoredAny| json.end());
        return Err(valid.map_or_else(|error| format!("not JSON: {error}"), |()| "not a JSON object".to_owned()));
    }
    let fields = json.deserialize_map(Fields).and_then(|fields| json.end().map(|()| fields));
    fields.map(|fields| PackageJson { path: path.to_owned(), fields }).map_err(|error| format!("not JSON: {error}"))
}

/// Passes over what nobody asks for without building it: a file may be large and nest deeply.
struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Map<String, Value>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            if DEPENDENCIES.contains(&key.as_str()) || OTHERS.contains(&key.as_str()) {
                let value = map.next_value()?;
                fields.insert(key, value);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(fields)
    }
}
