//! package.json files: found by walking up, read once a build.

use dashmap::DashMap;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A larger file is not read: no real package.json comes near, and a hostile one must not stall a build. Bytes.
const MAX_SIZE: u64 = 4 << 20;

/// What federation reads of a package.json.
#[derive(Debug)]
pub struct PackageJson {
    /// Where it is.
    pub path: PathBuf,
    data: Map<String, Value>,
}

impl PackageJson {
    /// The package's name.
    pub fn name(&self) -> Option<&str> {
        self.data.get("name").and_then(Value::as_str)
    }

    /// The package's version, as written.
    pub fn version(&self) -> Option<&str> {
        self.data.get("version").and_then(Value::as_str).filter(|version| !version.is_empty())
    }

    /// True if `.js` files beside it are ES modules.
    pub fn is_module(&self) -> bool {
        self.data.get("type").and_then(Value::as_str) == Some("module")
    }

    /// What the package requires of `name`, as written. The order of the fields is webpack's (`sharing/utils.js`).
    pub fn requirement(&self, name: &str) -> Option<&str> {
        ["optionalDependencies", "dependencies", "peerDependencies", "devDependencies"]
            .iter()
            .filter_map(|field| self.data.get(*field)?.as_object()?.get(name))
            .find_map(Value::as_str)
    }
}

/// A file that is there and cannot be used, or `None` where there is no file.
type Entry = Result<Option<Arc<PackageJson>>, String>;

/// Every package.json that one build has asked for.
#[derive(Debug, Default)]
pub struct PackageJsons {
    entries: DashMap<PathBuf, Entry>,
}

impl PackageJsons {
    /// Forgets everything: the next build reads the disk again.
    pub fn clear(&self) {
        self.entries.clear();
    }

    /// The package.json of folder `dir`. `Err` names the file and what is wrong with it.
    pub fn of(&self, dir: &Path) -> Entry {
        let path = dir.join("package.json");
        if let Some(entry) = self.entries.get(&path) {
            return entry.clone();
        }
        let entry = read(&path);
        self.entries.insert(path, entry.clone());
        entry
    }

    /// The package.json files of `dir` and of the folders above it, nearest first; unreadable ones are left out.
    pub fn above<'a>(&'a self, dir: &'a Path) -> impl Iterator<Item = Arc<PackageJson>> + 'a {
        dir.ancestors().filter_map(|dir| self.of(dir).ok().flatten())
    }
}

fn read(path: &Path) -> Entry {
    let fail = |reason: &dyn std::fmt::Display| Err(format!("{}: {reason}", path.display()));
    let meta = match std::fs::metadata(path) {
        Ok(meta) => meta,
        Err(error) if matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return fail(&error),
    };
    if !meta.is_file() {
        return Ok(None);
    }
    if meta.len() > MAX_SIZE {
        return fail(&format!("{} bytes, more than a package.json may have ({MAX_SIZE})", meta.len()));
    }
    let text = match std::fs::read(path) {
        Ok(text) => text,
        Err(error) => return fail(&error),
    };
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
    match serde_json::from_slice(text) {
        Ok(Value::Object(data)) => Ok(Some(Arc::new(PackageJson { path: path.to_owned(), data }))),
        Ok(_) => fail(&"not a JSON object"),
        Err(error) => fail(&error),
    }
}
