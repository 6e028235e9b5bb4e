//! What package.json files and their neighbours say: the version of an installed copy, and the range that an importer
//! requires. Every file is read once a build.

mod catalogs;
mod dependency;
mod files;
pub(crate) mod local_version;
mod package_json;
pub(crate) mod required_version;

pub use files::Packages;
pub use package_json::PackageJson;
pub use required_version::{Inferred, Note, infer};

/// Text of a file in a message, no longer than a line.
pub(crate) fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    let length = text.chars().count();
    if length <= MOST {
        return format!("\"{text}\"");
    }
    let start: String = text.chars().take(MOST).collect();
    format!("\"{start}...\" ({length} characters)")
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod timing;
