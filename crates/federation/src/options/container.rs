//! What a build offers: `name`, `filename`, `library`, `runtime`, `exposes`.

use super::entries::{self, Entry};
use super::library::{self, Library};
use super::read::{self, Fields};
use super::written;
use crate::OptionError;
use crate::scopes::Scopes;
use serde_json::Value;

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
    /// The share scopes that `init` fills.
    pub scopes: Scopes,
    /// By key, so that the order of the options is not in the output; `__proto__`, which takes a statement of its own, last.
    pub exposes: Vec<Expose>,
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

const CHUNK: &str = "a chunk's name, such as \"header\"";
const NAME: &str = "the container's name, such as \"shop\"";
const EXPOSES: &str = "an object such as { \"./Header\": \"./src/Header\" }, or a list such as [\"./src/Header\"]";

/// `required`: the plugin has no use without a container.
pub(super) fn read(options: Fields<'_>, scopes: &Scopes, required: bool) -> Result<Option<Container>, OptionError> {
    let name = read::text("name", options.get("name"), NAME)?;
    let filename = read_filename(options)?;
    let runtime = match options.get("runtime") {
        Some(Value::Bool(false)) => Some(Value::Bool(false)),
        value => {
            let write = "false, or the name of a runtime chunk";
            let name = read::text("runtime", value, write)?;
            name.map(|name| written::check_file("runtime", name, write)).transpose()?;
            name.map(Value::from)
        }
    };
    let library = options.get("library").map(library::read).transpose()?;
    let mut exposes: Vec<Expose> = match options.get("exposes") {
        Some(exposes) => entries::read("exposes", exposes, EXPOSES)?.iter().map(expose).collect::<Result<_, _>>()?,
        None if required => return Err(OptionError::new("exposes", "nothing", EXPOSES)),
        None => Vec::new(),
    };
    exposes.sort_by_cached_key(|expose| (expose.key == "__proto__", expose.key.clone()));
    let name = match name {
        Some(name) => name,
        None if required => return Err(OptionError::new("name", "nothing", NAME)),
        None if exposes.is_empty() => return Ok(None),
        None => return Err(OptionError::new("name", "nothing, while there are exposes", NAME)),
    };
    // A host that exposes nothing makes no use of its name: any will do.
    if exposes.is_empty() {
        return Ok(None);
    }
    let library = match library {
        Some(library) => library::check_name(&library, name).map(|()| library)?,
        None => library::check_variable("name", name).map(|()| Library::variable(name))?,
    };
    written::check_file("name", name, NAME)?;
    Ok(Some(Container {
        name: name.to_owned(),
        filename: filename.map(str::to_owned),
        library,
        runtime,
        scopes: scopes.clone(),
        exposes,
    }))
}

/// `library.type`, or `"var"` without it.
pub(super) fn library_type(options: Fields<'_>) -> Result<String, OptionError> {
    let library = options.get("library").map(library::read).transpose()?;
    Ok(library.map_or_else(|| "var".to_owned(), |library| library.kind))
}

fn read_filename(options: Fields<'_>) -> Result<Option<&str>, OptionError> {
    let write = "a path below output.path, such as \"remoteEntry.js\"";
    let name = read::text("filename", options.get("filename"), write)?;
    name.map(|name| written::check_file("filename", name, write)).transpose()?;
    Ok(name)
}

fn expose(entry: &Entry<'_>) -> Result<Expose, OptionError> {
    let write = "the module to expose, such as \"./src/Header\", or a list of modules";
    let (imports, chunk) = match entry.value {
        None => (vec![entry.key.to_owned()], None),
        Some(config) if read::as_object(config).is_some() => {
            let config = read::object(&entry.path, config, &["import", "name"], write)?;
            let path = read::join(&entry.path, "import");
            let import = config.get("import").ok_or_else(|| OptionError::new(&path, "nothing", write))?;
            let at = read::join(&entry.path, "name");
            let chunk = read::text(&at, config.get("name"), CHUNK)?;
            chunk.map(|chunk| written::check_file(&at, chunk, CHUNK)).transpose()?;
            (imports(&path, import, write)?, chunk)
        }
        Some(value) => (imports(&entry.path, value, write)?, None),
    };
    Ok(Expose { key: entry.key.to_owned(), imports, chunk: chunk.map(str::to_owned) })
}

fn imports(path: &str, value: &Value, write: &str) -> Result<Vec<String>, OptionError> {
    Ok(read::texts(path, value, write)?.into_iter().map(|(_, text)| text.to_owned()).collect())
}
