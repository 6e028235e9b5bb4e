//! Where the imports of a project's files lead, by its bundler's and TypeScript's settings.

mod json;
mod package;
mod resolve;
mod tsconfig;

pub(crate) use resolve::{Found, Resolver};

use serde::Deserialize;
use std::path::{Component, Path, PathBuf};

/// The disk, or what tests take for it.
pub trait Files: Sync {
    /// The text of a file; `None` if there is none.
    fn read(&self, path: &Path) -> Option<String>;
    /// True for a file that is there.
    fn is_file(&self, path: &Path) -> bool;
    /// Where a link leads; `None` if `path` is not there.
    fn real(&self, path: &Path) -> Option<PathBuf>;
    /// Changes with the file.
    fn stamp(&self, path: &Path) -> Option<(std::time::SystemTime, u64)>;
}

/// The disk.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

/// A larger file is no source. Bytes.
const LARGEST: u64 = 4 << 20;

impl Files for Disk {
    fn read(&self, path: &Path) -> Option<String> {
        let size = std::fs::metadata(path).ok()?.len();
        if size > LARGEST { None } else { std::fs::read_to_string(path).ok() }
    }

    fn is_file(&self, path: &Path) -> bool {
        path.is_file()
    }

    fn real(&self, path: &Path) -> Option<PathBuf> {
        std::fs::canonicalize(path).ok()
    }

    fn stamp(&self, path: &Path) -> Option<(std::time::SystemTime, u64)> {
        let found = std::fs::metadata(path).ok()?;
        Some((found.modified().ok()?, found.len()))
    }
}

/// What decides where imports lead.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// The compiler's.
    pub context: PathBuf,
    /// TypeScript's configuration: a path from the context.
    pub tsconfig: Option<String>,
    /// `resolve.alias` of the bundler: name, targets.
    pub alias: Vec<(String, Vec<String>)>,
    /// Folders in `resolve.modules`.
    pub modules: Vec<PathBuf>,
}

/// `path` without `.` and `..`.
pub(crate) fn clean(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(out.pop()),
            other => out.push(other),
        }
    }
    out
}

/// The version of package `name` that the project has; of its types where it has none itself.
pub(crate) fn version_of(files: &dyn Files, context: &Path, name: &str) -> Option<String> {
    package::version(files, context, name).or_else(|| package::version(files, context, &types_of(name)))
}

/// Where the types of a package are that brings none.
fn types_of(name: &str) -> String {
    format!("@types/{}", name.trim_start_matches('@').replace('/', "__"))
}
