//! The version of a local copy, from the package.json above it. Source of the texts: webpack `ProvideSharedPlugin`.

use super::{Packages, quoted};
use crate::advice;
use crate::federation::Finding;
use crate::range;
use crate::version;
use std::path::{Path, PathBuf};

/// npm's longest. Characters.
const MAX_VERSION: usize = 256;

/// The version of a local copy.
#[derive(Debug, Default)]
pub struct LocalVersion {
    /// As written, if there is one.
    pub version: Option<String>,
    /// The package.json that says so, or should.
    pub file: Option<PathBuf>,
    /// What users should know.
    pub finding: Option<Finding>,
}

/// The version of the copy of `key` in file `local`, which is a part of package `name`. `dir`: the compiler's context.
pub fn of(packages: &Packages, key: &str, name: Option<&str>, local: &Path, dir: &Path) -> LocalVersion {
    let root = packages.root_of(local, name, dir);
    let (found, text) = look(packages, local, root.as_deref());
    let finding = text.map(|text| {
        // What can be used is said by the text itself.
        let message = if found.version.is_none() { format!("{text}\n{}", advice::own_version(key)) } else { text };
        Finding { message, file: format!("shared module {key} -> {}", local.display()) }
    });
    LocalVersion { finding, ..found }
}

/// What the package.json of `root` says counts before what is nearer. Without a root the nearest counts.
fn look(packages: &Packages, local: &Path, root: Option<&Path>) -> (LocalVersion, Option<String>) {
    let mut nearest = None;
    let mut odd = None;
    let above = local.ancestors().skip(1).take_while(|dir| root.is_none_or(|root| *dir != root && dir.starts_with(root)));
    for dir in root.into_iter().chain(above) {
        // Above is another package, whose version says nothing of this one.
        if dir.file_name().is_some_and(|name| name == "node_modules") {
            break;
        }
        let description = match packages.of(dir) {
            Ok(Some(description)) => description,
            Ok(None) => continue,
            Err(error) => {
                let file = Some(nearest.unwrap_or_else(|| dir.join("package.json")));
                return (
                    LocalVersion { file, ..LocalVersion::default() },
                    Some(unknown(&format!("Unable to read description file: {error}"))),
                );
            }
        };
        if let Some(written) = description.version() {
            let path = description.path.clone();
            let (version, odd) = read(written, &path);
            return (LocalVersion { version, file: Some(path), finding: None }, odd);
        }
        odd = odd.or_else(|| description.odd_version());
        nearest.get_or_insert_with(|| description.path.clone());
        // A package ends at its root; a package.json without a name only says how its folder is read.
        if root.is_none() && description.name().is_some() {
            break;
        }
    }
    let mut text = unknown(&nearest.as_ref().map_or_else(
        || {
            "No description file (usually package.json) found. Add description file with name and version, or manually specify version in shared config."
                .to_owned()
        },
        |path| {
            format!(
                "No version in description file (usually package.json). Add version to description file {}, or manually specify version in shared config.",
                path.display()
            )
        },
    ));
    if let Some(odd) = odd {
        text.push('\n');
        text.push_str(&odd);
    }
    (LocalVersion { file: nearest, ..LocalVersion::default() }, Some(text))
}

fn unknown(details: &str) -> String {
    format!("No version specified and unable to automatically determine one. {details}")
}

/// `written`, if it can be used, and what is wrong with it.
fn read(written: &str, path: &Path) -> (Option<String>, Option<String>) {
    let say = |counts: &str| {
        let place = format!("{}: version is {}", path.display(), quoted(written));
        Some(format!(
            "{place}, which is no full version such as \"1.2.3\". It counts as {counts}; or specify version in shared config."
        ))
    };
    if written.len() > MAX_VERSION {
        return (None, say("0"));
    }
    if range::is_version(written) {
        return (Some(written.to_owned()), None);
    }
    let [major, minor, patch] = version::parse(written).numbers;
    (Some(written.to_owned()), say(&format!("{major}.{minor}.{patch}")))
}
