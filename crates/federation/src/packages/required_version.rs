//! Which version of a shared package an importer requires, read from the package.json files above it.
//! Source: webpack `ConsumeSharedPlugin`, the texts included.

use super::catalogs::DEFAULT;
use super::dependency::{self, Required};
use super::package_json::{Listed, PackageJson};
use super::{Packages, quoted};
use crate::range::Range;
use crate::{path, share_key};
use std::path::Path;

/// No range of a person is longer; a longer one would stand in requests and in the output. Characters.
const MAX_RANGE: usize = 1000;

/// What the package.json files say.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Inferred {
    /// The range; `None` for any version: what is written is no version (`latest`), or nothing is.
    pub range: Option<String>,
    /// What users should know about it.
    pub notes: Vec<Note>,
    /// True if the package itself asks: it needs the version that it is of.
    pub own: bool,
}

/// What users should know.
#[derive(Debug, PartialEq, Eq)]
pub enum Note {
    /// No range was found; the text says where it was looked for.
    Unknown(String),
    /// A file has what cannot be used; the text names file and field.
    Odd(String),
}

impl Inferred {
    fn unknown(mut self, details: impl Into<String>) -> Self {
        self.notes.push(Note::Unknown(details.into()));
        self
    }

    fn odd(&mut self, text: String) {
        self.notes.push(Note::Odd(text));
    }
}

/// What the importer in folder `dir` requires of `request`; `package` is the option `packageName`.
pub fn infer(packages: &Packages, dir: &Path, request: &str, package: Option<&str>) -> Inferred {
    let mut found = Inferred::default();
    if package.is_none() && path::is_file_request(request) {
        return found;
    }
    let Some(package) = package.or_else(|| share_key::package_name(request)) else {
        return found.unknown("Unable to extract the package name from request.");
    };
    let mut checked = Vec::new();
    for folder in dir.ancestors() {
        let description = match packages.of(folder) {
            Ok(Some(description)) => description,
            Ok(None) => continue,
            Err(error) => return found.unknown(format!("Unable to read description file: {error}")),
        };
        if description.name() == Some(package) {
            found.range = own_version(packages, folder, &description).map(|version| format!("^{}", version.trim()));
            found.own = true;
            return found;
        }
        description.odd_dependencies(package).for_each(|text| found.odd(text));
        if let Some(listed) = description.requirement(package) {
            match required(packages, folder, package, listed.written) {
                Ok(range) => found.range = range,
                Err(why) => found.odd(unusable(&description, package, listed, &why)),
            }
            return found;
        }
        checked.push(description.path.display().to_string());
    }
    found.unknown(if checked.is_empty() {
        format!("Unable to find description file in {}.", dir.display())
    } else {
        format!(
            "Unable to find required version for \"{package}\" in description file/s\n{}\nIt need to be in dependencies, devDependencies or peerDependencies.",
            checked.join("\n")
        )
    })
}

/// The version of the package that imports itself in `folder`.
fn own_version(packages: &Packages, folder: &Path, description: &PackageJson) -> Option<String> {
    let own = description.version().map(str::to_owned).or_else(|| {
        let root = path::installed_root(&description.path)?;
        packages.of(if root == folder { return None } else { root }).ok()??.version().map(str::to_owned)
    });
    own.filter(|version| crate::range::is_version(version))
}

fn unusable(description: &PackageJson, package: &str, Listed { field, written }: Listed<'_>, why: &str) -> String {
    let path = description.path.display();
    format!("{path}: {field}[\"{package}\"] is {}, {why}. Any version will do.", quoted(written))
}

/// The range that `written` means in the package.json of `folder`. `Err` says why it means none.
fn required(packages: &Packages, folder: &Path, package: &str, written: &str) -> Result<Option<String>, String> {
    let in_catalog;
    let required = match dependency::read(written) {
        Required::Catalog(name) => {
            in_catalog = in_catalog_of(packages, folder, package, name)?;
            dependency::read(&in_catalog)
        }
        other => other,
    };
    match required {
        Required::Range(range) => usable(range.trim()).map(|()| Some(range.trim().to_owned())),
        Required::Installed(sign) => Ok(installed(packages, folder, package).map(|version| format!("{sign}{version}"))),
        Required::Any => Ok(None),
        Required::Catalog(_) => Err("which is a catalog whose range is that of a catalog".to_owned()),
    }
}

fn usable(range: &str) -> Result<(), String> {
    if range.len() > MAX_RANGE {
        return Err("which is too long for a range".to_owned());
    }
    // A branch or a commit of a repository is no mistake; no version satisfies it.
    let meant = crate::options::looks_like_version(range);
    if meant && Range::parse(range).is_none() { Err("which is no range".to_owned()) } else { Ok(()) }
}

/// What the nearest catalog `name` that has `package` says of it, from `folder` upwards.
fn in_catalog_of(packages: &Packages, folder: &Path, package: &str, name: &str) -> Result<String, String> {
    let name = if name.is_empty() { DEFAULT } else { name };
    for folder in folder.ancestors() {
        for catalogs in packages.catalogs_of(folder) {
            let catalogs = catalogs.map_err(|error| format!("and the catalog cannot be read ({error})"))?;
            if let Some(range) = catalogs.and_then(|catalogs| catalogs.range(name, package).map(str::to_owned)) {
                return Ok(range);
            }
        }
        if let Ok(Some(description)) = packages.of(folder)
            && let Some(range) = description.catalogs().range(name, package)
        {
            return Ok(range.to_owned());
        }
    }
    Err(format!("and no pnpm-workspace.yaml, .yarnrc.yml or package.json has {package} in the catalog {}", quoted(name)))
}

/// The version of `package` as it is installed for `folder`.
fn installed(packages: &Packages, folder: &Path, package: &str) -> Option<String> {
    let found = folder.ancestors().find_map(|dir| packages.of(&dir.join("node_modules").join(package)).ok().flatten())?;
    found.version().map(str::to_owned).filter(|version| crate::range::is_version(version))
}
