//! Imports of shared packages that a bundler can replace by itself, without asking for each: those of the application's own
//! modules, which all need the same. Own are modules in folders below the compiler's context that belong to its package and
//! see the copies that are installed for it.

use crate::Federation;
use crate::consume::Importer;
use crate::plan::escape;
use crate::share_key::ShareKey;
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The bundler tries each on every import of a build: of more than these an answer for each import costs less.
const MOST_REQUESTS: usize = 24;
/// What nearly every module of an application imports of a prefix: compilers write these.
const COMMON: &[&str] = &["react/jsx-runtime", "react/jsx-dev-runtime"];
/// A context with more folders (the root of many packages) is not searched.
const MOST_FOLDERS: usize = 2_000;
/// Of more folders that are not own the conditions would cost more than they save.
const MOST_FOREIGN: usize = 50;

/// What the bundler can be told before a build. Nothing of it may change while the build runs.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Direct {
    /// Requests, and each as the source of a regular expression.
    pub requests: Vec<(String, String)>,
    /// Folders below the context that are not own.
    pub foreign: Vec<PathBuf>,
    /// The ends of names of own modules that follow Node's rules.
    pub strict: Vec<&'static str>,
}

impl Federation {
    /// The imports that may be replaced so; none where importers in one folder can differ, or there are too many.
    pub fn direct(&self) -> Direct {
        let mut common = BTreeSet::new();
        let mut keys = BTreeSet::new();
        for shared in self.shared() {
            if shared.issuer_layer.is_some() {
                return Direct::default();
            }
            match &shared.key {
                ShareKey::Exact(key) if !shared.filters.ask_version() && self.remote_of(key).is_none() => {
                    keys.insert(key);
                }
                ShareKey::Prefix(prefix) if !shared.filters.ask_version() && self.remote_of(prefix).is_none() => {
                    common.extend(
                        COMMON.iter().filter(|request| request.starts_with(prefix.as_str())).map(|&request| request.to_owned()),
                    );
                }
                _ => {}
            }
        }
        keys.extend(&common);
        if keys.is_empty() || keys.len() > MOST_REQUESTS {
            return Direct::default();
        }
        let Some(foreign) = foreign_folders(&self.context) else { return Direct::default() };
        let is_module = self.packages.above(&self.context).next().is_some_and(|description| description.is_module());
        Direct {
            requests: keys.into_iter().map(|key| (key.clone(), format!("^{}$", escape(key)))).collect(),
            foreign,
            strict: if is_module { vec![".mjs", ".js"] } else { vec![".mjs"] },
        }
    }

    /// The virtual request that stands for `request` in own modules that do not follow Node's rules. `None` where there is
    /// something to say of it: only who imports is told.
    pub fn direct_request(&self, request: &str, resolved: Option<&Path>) -> Option<String> {
        let importer = Importer { file: "", dir: &self.context, layer: None };
        let (placeholder, findings) = self.find_consume(request, importer, resolved)?;
        findings.is_empty().then(|| placeholder.encode())
    }
}

/// Folders below `context` with a package.json or installed packages of their own, and those that nobody looks into (hidden
/// ones, links). `None`: too many.
fn foreign_folders(context: &Path) -> Option<Vec<PathBuf>> {
    let mut foreign = Vec::new();
    let mut left = vec![context.to_owned()];
    let mut seen = 0;
    while let Some(folder) = left.pop() {
        seen += 1;
        let inner = inner_folders(&folder, folder == context);
        let Some((inside, outside)) = inner else {
            foreign.push(folder);
            continue;
        };
        left.extend(inside);
        foreign.extend(outside);
        if seen + left.len() > MOST_FOLDERS || foreign.len() > MOST_FOREIGN {
            return None;
        }
    }
    foreign.sort();
    Some(foreign)
}

/// The folders in `folder` to look into, and those not to; `None` if it is not own itself. One that is gone meanwhile has
/// none: builds next to this one make and remove folders.
fn inner_folders(folder: &Path, is_context: bool) -> Option<(Vec<PathBuf>, Vec<PathBuf>)> {
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Some((inside, outside)),
        entries => entries.ok()?,
    };
    for entry in entries {
        let entry = entry.ok()?;
        let kind = match entry.file_type() {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            kind => kind.ok()?,
        };
        let name = entry.file_name();
        if !is_context && (name == "package.json" || name == "node_modules") {
            return None;
        }
        if kind.is_symlink() || name == "node_modules" || (kind.is_dir() && name.as_encoded_bytes().starts_with(b".")) {
            outside.push(entry.path());
        } else if kind.is_dir() {
            inside.push(entry.path());
        }
    }
    Some((inside, outside))
}

#[cfg(test)]
mod tests {
    use super::foreign_folders;
    use std::fs;

    #[test]
    fn own_folders_have_no_packages_of_their_own() {
        let context = &std::env::temp_dir().join(format!("federation-rs-direct-{}", std::process::id()));
        fs::remove_dir_all(context).ok();
        for dir in ["src/deep", "node_modules/dep/lib", "tools/package", "vendored/node_modules/dep", ".hidden/x"] {
            fs::create_dir_all(context.join(dir)).unwrap();
        }
        for file in ["package.json", "src/deep/a.js", "tools/package/package.json", "node_modules/dep/package.json"] {
            fs::write(context.join(file), "{}").unwrap();
        }
        let expected = [".hidden", "node_modules", "tools/package", "vendored"].map(|name| context.join(name));
        assert_eq!(foreign_folders(context).unwrap(), expected);
        for index in 0..2_000 {
            fs::create_dir(context.join(format!("src/{index}"))).unwrap();
        }
        assert_eq!(foreign_folders(context), None);
        fs::remove_dir_all(context).unwrap();
    }
}
