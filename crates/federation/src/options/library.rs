//! `library`: the bundler's own option, so only its form is checked, and the names that the bundler would refuse.

use super::read::{self, describe, quote};
use crate::{OptionError, identifier};
use serde_json::{Value, json};

/// `library` as the bundler takes it, and its type.
#[derive(Debug, Clone)]
pub struct Library {
    /// `var`, `module`, ...
    pub kind: String,
    /// The whole option.
    pub value: Value,
}

const KEYS: &[&str] =
    &["type", "name", "export", "auxiliaryComment", "umdNamedDefine", "amdContainer", "umdAmdContainer", "entryExports"];

impl Library {
    /// A global variable of this name.
    pub(super) fn variable(name: &str) -> Self {
        Self { kind: "var".to_owned(), value: json!({ "type": "var", "name": name }) }
    }
}

pub(super) fn read(value: &Value) -> Result<Library, OptionError> {
    let fields = read::object("library", value, KEYS, "an object such as { type: \"var\", name: \"shop\" }")?;
    let write = "a library type, such as \"var\"";
    let Some(kind) = read::text("library.type", fields.get("type"), write)? else {
        return Err(OptionError::new("library.type", "nothing", write));
    };
    fields.get("name").map(read_name).transpose()?;
    if let Some(export) = fields.get("export") {
        read::texts("library.export", export, "an export's name such as \"default\", or a list of names")?;
    }
    fields.get("auxiliaryComment").map(read_comment).transpose()?;
    read::flag("library.umdNamedDefine", fields.get("umdNamedDefine"))?;
    for (key, path) in [("amdContainer", "library.amdContainer"), ("umdAmdContainer", "library.umdAmdContainer")] {
        read::text(path, fields.get(key), "an object's name, such as \"window.vendor\"")?;
    }
    match fields.get("entryExports").map(|value| (value, value.as_str())) {
        None | Some((_, Some("last" | "all"))) => {}
        Some((other, _)) => return Err(OptionError::new("library.entryExports", describe(other), "\"last\" or \"all\"")),
    }
    Ok(Library { kind: kind.to_owned(), value: read::without_undefined(value) })
}

/// A string or a list of strings, or an object of UMD names.
fn read_name(value: &Value) -> Result<(), OptionError> {
    let path = "library.name";
    let write = "a name such as \"shop\", or a list of names";
    if read::as_object(value).is_none() {
        return read::texts(path, value, write).map(drop);
    }
    let names = read::object(path, value, &["root", "amd", "commonjs"], write)?;
    if let Some(root) = names.get("root") {
        read::texts(&read::join(path, "root"), root, write)?;
    }
    for key in ["amd", "commonjs"] {
        read::text(&read::join(path, key), names.get(key), "a name such as \"shop\"")?;
    }
    Ok(())
}

/// A string, perhaps empty, or an object of them.
fn read_comment(value: &Value) -> Result<(), OptionError> {
    const KEYS: &[&str] = &["root", "commonjs", "commonjs2", "amd"];
    let path = "library.auxiliaryComment";
    let is_comment = |value: &Value| value.as_str() == Some("") || read::as_text(value).is_some();
    if is_comment(value) {
        return Ok(());
    }
    let comments = read::object(path, value, KEYS, "a comment, or an object with comments")?;
    for key in KEYS {
        if let Some(value) = comments.get(key).filter(|value| !is_comment(value)) {
            return Err(OptionError::new(read::join(path, key), describe(value), "a comment"));
        }
    }
    Ok(())
}

/// Which names a library type takes; the sentence is webpack's, people search for it.
pub(super) fn check_name(library: &Library) -> Result<(), OptionError> {
    let name = library.value.get("name");
    let is_simple = name.is_some_and(Value::is_string);
    let is_list = name.is_some_and(Value::is_array);
    let (fits, rule) = match library.kind.as_str() {
        "var" | "assign" | "assign-properties" => (is_simple || is_list, "Library name must be a string or string array"),
        "module" | "modern-module" => (name.is_none(), "Library name must be unset"),
        "jsonp" => (is_simple, "Jsonp library name must be a simple string"),
        "amd" => (is_simple || name.is_none(), "AMD library name must be a simple string or unset"),
        "system" => (is_simple || name.is_none(), "System.js library name must be a simple string or unset"),
        _ => (true, ""),
    };
    if !fits {
        let found = name.map_or_else(|| "nothing".to_owned(), describe);
        let write = match library.kind.as_str() {
            "module" | "modern-module" => "no name: an ES module has none",
            _ => "a string such as \"shop\"",
        };
        return Err(OptionError::new("library.name", format!("{found} with type {} ({rule})", quote(&library.kind)), write));
    }
    let base = name.and_then(|name| name.get(0).or(Some(name))).and_then(Value::as_str);
    match base {
        Some(base) if library.kind == "var" => check_variable("library.name", base),
        _ => Ok(()),
    }
}

/// The sentence about the identifier is webpack's too (`AssignLibraryPlugin`).
pub(super) fn check_variable(path: &str, name: &str) -> Result<(), OptionError> {
    // A template such as `[name]` is the bundler's to fill in.
    if name.contains('[') || identifier::is_identifier(name) {
        return Ok(());
    }
    let valid = identifier::to_identifier(name);
    Err(OptionError::new(
        path,
        format!(
            "{}, which cannot be a global variable (Library name base ({}) must be a valid identifier when using a var declaring library type)",
            quote(name),
            quote(name).trim_matches('"')
        ),
        format!(
            "a valid identifier such as {}, or a library that needs none: library: {{ type: \"global\", name: {} }}",
            quote(&valid),
            quote(name)
        ),
    ))
}
