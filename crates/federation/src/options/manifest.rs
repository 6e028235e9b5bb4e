//! `manifest`: what is written beside the assets about what the build offers and needs.

use super::read::{self, quote};
use crate::{OptionError, path};
use serde_json::Value;

/// What to write, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The manifest's name below `output.path`.
    pub file: String,
    /// The name of the statistics.
    pub stats: String,
    /// The names that exposes export are read from their sources.
    pub exports: bool,
    /// Files get hashes.
    pub integrity: bool,
}

impl Manifest {
    /// What a check wants to know.
    pub fn for_check() -> Self {
        Self { file: "mf-manifest.json".to_owned(), stats: "mf-stats.json".to_owned(), exports: true, integrity: false }
    }

    /// True if both write a file of one name.
    pub(super) fn clashes_with(&self, other: &Self) -> bool {
        [&self.file, &self.stats].into_iter().any(|file| *file == other.file || *file == other.stats)
    }
}

const WRITE: &str = "true, false or an object such as { fileName: \"mf-manifest.json\" }";

/// `None` without a manifest.
pub(super) fn read(value: Option<&Value>) -> Result<Option<Manifest>, OptionError> {
    let fields = match value {
        None | Some(Value::Bool(false)) => return Ok(None),
        Some(Value::Bool(true)) => read::Fields::NONE,
        Some(value) => read::object("manifest", value, &["fileName", "filePath", "exports", "integrity"], WRITE)?,
    };
    let name = name("manifest.fileName", fields.get("fileName"), "a file's name, such as \"mf-manifest.json\"")?;
    let folder = name_of_folder(name_or_empty(fields)?);
    let flag = |key: &str| read::flag(&read::join("manifest", key), fields.get(key));
    // Source of the names: Module Federation 2's `manifest` option.
    let (file, stats) = match name.map(|name| name.strip_suffix(".json").unwrap_or(name)) {
        Some(name) => (format!("{name}.json"), format!("{name}-stats.json")),
        None => ("mf-manifest.json".to_owned(), "mf-stats.json".to_owned()),
    };
    Ok(Some(Manifest {
        file: format!("{folder}{file}"),
        stats: format!("{folder}{stats}"),
        exports: flag("exports")?.unwrap_or(true),
        integrity: flag("integrity")?.unwrap_or(true),
    }))
}

fn name_or_empty(fields: read::Fields<'_>) -> Result<&str, OptionError> {
    Ok(name("manifest.filePath", fields.get("filePath"), "a folder below output.path, such as \"static\"")?.unwrap_or_default())
}

/// `a/b/` for `./a/b`, empty for `.`.
fn name_of_folder(text: &str) -> String {
    let parts = text.split(['/', '\\']).filter(|part| !part.is_empty() && *part != ".");
    parts.map(|part| format!("{part}/")).collect()
}

fn name<'a>(at: &str, value: Option<&'a Value>, write: &str) -> Result<Option<&'a str>, OptionError> {
    match read::text(at, value, write)? {
        Some(name) if path::leaves_folder(name) => {
            Err(OptionError::new(at, format!("{}, which leaves the output folder", quote(name)), write))
        }
        Some(name) if name.ends_with(['/', '\\']) && at.ends_with("fileName") => {
            Err(OptionError::new(at, format!("{}, which names a folder", quote(name)), write))
        }
        name => Ok(name),
    }
}
