//! `library`: the bundler's own option, so only its form is checked, and the names that the bundler would refuse.

use super::read::{self, describe, quote};
use super::written;
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
        let write = "an export's name such as \"default\", or a list of names";
        check_texts(&read::texts("library.export", export, write)?, write)?;
    }
    fields.get("auxiliaryComment").map(read_comment).transpose()?;
    read::flag("library.umdNamedDefine", fields.get("umdNamedDefine"))?;
    for (key, path) in [("amdContainer", "library.amdContainer"), ("umdAmdContainer", "library.umdAmdContainer")] {
        let write = "an object's name, such as \"window.vendor\"";
        let name = read::text(path, fields.get(key), write)?;
        name.map(|name| written::check_reference(path, name, write)).transpose()?;
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
        return check_texts(&read::texts(path, value, write)?, write);
    }
    let names = read::object(path, value, &["root", "amd", "commonjs"], write)?;
    if let Some(root) = names.get("root") {
        check_texts(&read::texts(&read::join(path, "root"), root, write)?, write)?;
    }
    for key in ["amd", "commonjs"] {
        let (path, write) = (read::join(path, key), "a name such as \"shop\"");
        let name = read::text(&path, names.get(key), write)?;
        name.map(|name| written::check_text(&path, name, write)).transpose()?;
    }
    Ok(())
}

fn check_texts(texts: &[(String, &str)], write: &str) -> Result<(), OptionError> {
    texts.iter().try_for_each(|(path, text)| written::check_text(path, text, write))
}

/// A string, perhaps empty, or an object of them.
fn read_comment(value: &Value) -> Result<(), OptionError> {
    const KEYS: &[&str] = &["root", "commonjs", "commonjs2", "amd"];
    let path = "library.auxiliaryComment";
    if let Some(text) = comment(value) {
        return written::check_text(path, text, "a comment of one line");
    }
    let comments = read::object(path, value, KEYS, "a comment, or an object with comments")?;
    for key in KEYS {
        let Some(value) = comments.get(key) else { continue };
        let path = read::join(path, key);
        let text = comment(value).ok_or_else(|| OptionError::new(&path, describe(value), "a comment"))?;
        written::check_text(&path, text, "a comment of one line")?;
    }
    Ok(())
}

fn comment(value: &Value) -> Option<&str> {
    if value == "" { Some("") } else { read::as_text(value) }
}

/// Which names a library type takes; the sentence is webpack's, people search for it. `container`: its name.
pub(super) fn check_name(library: &Library, container: &str) -> Result<(), OptionError> {
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
    let base = base.map(|base| filled(base, container));
    match (base, library.kind.as_str()) {
        (Some(base), "var") => check_variable("library.name", &base),
        (Some(base), "assign" | "assign-properties" | "jsonp") => {
            written::check_reference("library.name", &base, "what can be assigned to, such as \"shop\" or \"window.shop\"")
        }
        _ => Ok(()),
    }
}

/// `name` with what the bundler fills in: the container's name, and ids and hashes, which are harmless.
fn filled(name: &str, container: &str) -> String {
    let name = name.replace("[name]", container);
    let mut pieces = name.split('[');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (inner, after) = piece.split_once(']').unwrap_or((piece, ""));
        let placeholder = inner.split(':').next().unwrap_or_default();
        if matches!(placeholder, "id" | "hash" | "fullhash" | "chunkhash" | "contenthash") && inner.len() < piece.len() {
            out.extend(["_", after]);
        } else {
            out.extend(["[", piece]);
        }
    }
    out
}

/// The sentence about the identifier is webpack's too (`AssignLibraryPlugin`).
pub(super) fn check_variable(path: &str, name: &str) -> Result<(), OptionError> {
    if identifier::is_identifier(name) {
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
