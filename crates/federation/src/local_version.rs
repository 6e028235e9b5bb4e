//! The version of a local copy, from the package.json above it. Source of the texts: webpack `ProvideSharedPlugin`.

use crate::federation::Finding;
use crate::package_json::PackageJsons;
use std::path::{Path, PathBuf};

/// The version of the copy in file `local`, and the package.json that says so; a finding where none does.
pub fn of(packages: &PackageJsons, key: &str, local: &Path) -> (Option<String>, Option<PathBuf>, Option<Finding>) {
    let dir = local.parent().unwrap_or(local);
    let mut nearest = None;
    for description in packages.above(dir) {
        if let Some(version) = description.version() {
            return (Some(version.to_owned()), Some(description.path.clone()), None);
        }
        nearest.get_or_insert_with(|| description.path.clone());
        // A package ends at its root; a package.json without a name only says how its folder is read.
        if description.name().is_some() {
            break;
        }
    }
    let details = nearest.as_ref().map_or_else(
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
    );
    let message = format!("No version specified and unable to automatically determine one. {details}");
    (None, nearest, Some(Finding { message, file: format!("shared module {key} -> {}", local.display()) }))
}
