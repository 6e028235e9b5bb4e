//! What a build offers: `name`, `filename`, `library`, `runtime`, `exposes`.

use super::read::{self, Entry, describe};
use crate::{OptionError, identifier, path};
use serde_json::{Map, Value};

/// A container and what it exposes.
#[derive(Debug, Clone)]
pub struct Container {
    /// The entry's name.
    pub name: String,
    /// The name of the entry's file; the bundler's template decides without it.
    pub filename: Option<String>,
    /// How the container reaches its hosts.
    pub library: Library,
    /// `runtime` of the bundler's entry, as given: a chunk's name or `false`.
    pub runtime: Option<Value>,
    /// The share scope that `init` fills.
    pub scope: String,
    /// In the order of the options.
    pub exposes: Vec<Expose>,
}

/// `library` as the bundler takes it, and its type.
#[derive(Debug, Clone)]
pub struct Library {
    /// `var`, `module`, ...
    pub kind: String,
    /// The whole option.
    pub value: Value,
}

/// One exposed module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expose {
    /// What a host asks for: `./Header`.
    pub key: String,
    /// All are evaluated in order, the last is what the host gets.
    pub imports: Vec<String>,
    /// The name of its chunk.
    pub chunk: Option<String>,
}

/// Library types whose output declares a variable of the name.
const DECLARES_VAR: &[&str] = &["var"];
const LIBRARY_KEYS: &[&str] =
    &["type", "name", "export", "auxiliaryComment", "umdNamedDefine", "amdContainer", "umdAmdContainer", "entryExports"];

pub(super) fn read(options: &Map<String, Value>, exposes: Option<&Value>, scope: &str) -> Result<Option<Container>, OptionError> {
    let name = read::text("name", options.get("name"), "the container's name, such as \"shop\"")?;
    let filename = read::text("filename", options.get("filename"), "a file name, such as \"remoteEntry.js\"")?;
    if let Some(filename) = filename.filter(|filename| path::leaves_folder(filename)) {
        let found = format!("{}, which leaves the output folder", crate::text::string(filename));
        return Err(OptionError::new("filename", found, "a path below output.path, such as \"remoteEntry.js\""));
    }
    let runtime = match options.get("runtime") {
        Some(Value::Bool(false)) => Some(Value::Bool(false)),
        value => read::text("runtime", value, "false or the name of a runtime chunk")?.map(|name| Value::String(name.to_owned())),
    };
    let library = options.get("library").map(library).transpose()?;
    let exposes = match exposes {
        Some(exposes) => read_exposes(exposes)?,
        None => Vec::new(),
    };
    if let Some(name) = name
        && library.is_none()
        && !identifier::is_identifier(name)
    {
        return Err(no_variable("name", name, "var"));
    }
    if exposes.is_empty() {
        return Ok(None);
    }
    let Some(name) = name else {
        return Err(OptionError::new("name", "nothing", "the container's name, such as \"shop\": what is exposed needs one"));
    };
    let library =
        library.unwrap_or_else(|| Library { kind: "var".to_owned(), value: serde_json::json!({ "type": "var", "name": name }) });
    Ok(Some(Container {
        name: name.to_owned(),
        filename: filename.map(str::to_owned),
        library,
        runtime,
        scope: scope.to_owned(),
        exposes,
    }))
}

fn library(value: &Value) -> Result<Library, OptionError> {
    let object = read::object("library", value, LIBRARY_KEYS)?;
    let write = "a library type, such as \"var\"";
    let Some(kind) = read::text("library.type", object.get("type"), write)? else {
        return Err(OptionError::new("library.type", "nothing", write));
    };
    if let Some(name) = object.get("name").and_then(Value::as_str)
        && DECLARES_VAR.contains(&kind)
        && !identifier::is_identifier(name)
    {
        return Err(no_variable("library.name", name, kind));
    }
    Ok(Library { kind: kind.to_owned(), value: value.clone() })
}

/// The sentence about the identifier is webpack's (`AssignLibraryPlugin`); people search for it.
fn no_variable(path: &str, name: &str, kind: &str) -> OptionError {
    let valid = identifier::to_identifier(name);
    OptionError::new(
        path,
        format!(
            "{}, which cannot be a global variable (Library name base ({name}) must be a valid identifier when using a {kind} declaring library type)",
            crate::text::string(name)
        ),
        format!(
            "a valid identifier (e. g. {valid}) or a different library type (e. g. library: {{ type: \"global\", name: {} }})",
            crate::text::string(name)
        ),
    )
}

fn read_exposes(value: &Value) -> Result<Vec<Expose>, OptionError> {
    let write = "an object such as { \"./Header\": \"./src/Header\" }";
    read::entries("exposes", value, write)?.iter().map(expose).collect()
}

fn expose(entry: &Entry<'_>) -> Result<Expose, OptionError> {
    let write = "the module to expose, such as \"./src/Header\", or a list of modules";
    let (imports, chunk) = match entry.value {
        None => (vec![entry.key.to_owned()], None),
        Some(config @ Value::Object(_)) => {
            let config = read::object(&entry.path, config, &["import", "name"])?;
            let path = read::join(&entry.path, "import");
            let import = config.get("import").ok_or_else(|| OptionError::new(&path, "nothing", write))?;
            let chunk = read::text(&read::join(&entry.path, "name"), config.get("name"), "a chunk's name")?;
            (read::texts(&path, import, write)?, chunk)
        }
        Some(value) => (read::texts(&entry.path, value, write)?, None),
    };
    if entry.key.contains('!') {
        return Err(OptionError::new(&entry.path, describe(&Value::from(entry.key)), "a name without \"!\""));
    }
    Ok(Expose { key: entry.key.to_owned(), imports, chunk: chunk.map(str::to_owned) })
}
