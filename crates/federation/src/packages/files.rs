//! The files of one build: found by walking up, read once.

use super::catalogs::{self, Catalogs};
use super::package_json::{self, PackageJson};
use crate::path;
use dashmap::{DashMap, DashSet};
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A larger file is not read: no real one comes near, and a hostile one must not stall a build. Bytes.
const MAX_SIZE: u64 = 1 << 19;

/// A file that is there and cannot be used, or `None` where there is no file.
type Entry<T> = Result<Option<Arc<T>>, String>;

/// Every package.json, and every file with catalogs, that one build has asked for.
#[derive(Debug, Default)]
pub struct Packages {
    jsons: DashMap<PathBuf, Entry<PackageJson>>,
    catalogs: DashMap<PathBuf, Entry<Catalogs>>,
    /// Files on which imports depend, and which no bundler watches by itself. Kept from build to build: bundlers keep
    /// importers without asking.
    watched: DashSet<PathBuf>,
}

impl Packages {
    /// Forgets what the files say: the next build reads the disk again.
    pub fn clear(&self) {
        self.jsons.clear();
        self.catalogs.clear();
    }

    /// Takes `text` for what the file `path` holds (a package.json or a file with catalogs), whatever is on the disk; for tests.
    pub fn put(&self, path: PathBuf, text: &[u8]) {
        if path.file_name().is_some_and(|name| name == "package.json") {
            let entry = parsed(&path, text, package_json::parse);
            self.jsons.insert(path, entry);
        } else {
            let entry = parsed(&path, text, catalogs::parse);
            self.catalogs.insert(path, entry);
        }
    }

    /// The package.json of folder `dir`. `Err` names the file and what is wrong with it.
    pub fn of(&self, dir: &Path) -> Entry<PackageJson> {
        remembered(&self.jsons, dir.join("package.json"), package_json::parse)
    }

    /// The root folder of package `name`, of which `file` is a part: of an installed one the folder in `node_modules`; of
    /// another (a workspace) the folder whose package.json has this name, or to which `node_modules/<name>` above it or above
    /// `dir` leads. Folders within a package may have a package.json with a name and a version too.
    pub fn root_of(&self, file: &Path, name: Option<&str>, dir: &Path) -> Option<PathBuf> {
        if let Some(root) = path::installed_root(file) {
            return Some(root.to_owned());
        }
        let name = name?;
        let folder = file.parent()?;
        if let Some(named) = self.above(folder).find(|description| description.name() == Some(name)) {
            return named.path.parent().map(Path::to_owned);
        }
        let link = |dir: &Path| std::fs::canonicalize(dir.join("node_modules").join(name)).ok();
        dir.ancestors().chain(folder.ancestors()).filter_map(link).find(|root| file.starts_with(root))
    }

    /// The package.json files of `dir` and of the folders above it, nearest first; unreadable ones are left out.
    pub fn above<'a>(&'a self, dir: &'a Path) -> impl Iterator<Item = Arc<PackageJson>> + 'a {
        dir.ancestors().filter_map(|dir| self.of(dir).ok().flatten())
    }

    /// The catalogs that package managers keep in folder `dir`, beside package.json: pnpm's and yarn's.
    pub(super) fn catalogs_of(&self, dir: &Path) -> impl Iterator<Item = Entry<Catalogs>> {
        catalogs::FILES.iter().map(|name| {
            let path = dir.join(name);
            let entry = remembered(&self.catalogs, path.clone(), catalogs::parse);
            if !matches!(entry, Ok(None)) {
                self.watch(path);
            }
            entry
        })
    }

    /// An import depends on this file.
    pub fn watch(&self, file: PathBuf) {
        self.watched.insert(file);
    }

    /// The files on which imports depend, besides those that bundlers watch by themselves.
    pub fn watched(&self) -> Vec<PathBuf> {
        self.watched.iter().map(|file| file.clone()).collect()
    }
}

fn remembered<T>(entries: &DashMap<PathBuf, Entry<T>>, path: PathBuf, parse: fn(&Path, &[u8]) -> Result<T, String>) -> Entry<T> {
    if let Some(entry) = entries.get(&path) {
        return entry.clone();
    }
    let entry = read(&path, parse);
    entries.insert(path, entry.clone());
    entry
}

fn read<T>(path: &Path, parse: fn(&Path, &[u8]) -> Result<T, String>) -> Entry<T> {
    let fail = |reason: &dyn Display| Err(format!("{}: {reason}", path.display()));
    let meta = match std::fs::metadata(path) {
        Ok(meta) => meta,
        Err(error) if matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return fail(&error),
    };
    // A folder, a pipe, a device.
    if !meta.is_file() {
        return Ok(None);
    }
    if meta.len() > MAX_SIZE {
        return fail(&format_args!("{} bytes, and more than {MAX_SIZE} are not read", meta.len()));
    }
    match std::fs::read(path) {
        Ok(text) => parsed(path, &text, parse),
        Err(error) => fail(&error),
    }
}

fn parsed<T>(path: &Path, text: &[u8], parse: fn(&Path, &[u8]) -> Result<T, String>) -> Entry<T> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    parse(path, text).map(|parsed| Some(Arc::new(parsed))).map_err(|reason| format!("{}: {reason}", path.display()))
}
