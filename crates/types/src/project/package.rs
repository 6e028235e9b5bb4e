//! Packages of the same workspace: links in `node_modules` that lead to sources.

use super::{Files, clean};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// `@scope/name` or `name`, and what follows.
pub(crate) fn split(request: &str) -> (&str, &str) {
    let parts = if request.starts_with('@') { 2 } else { 1 };
    let end = request.match_indices('/').nth(parts - 1).map_or(request.len(), |(at, _)| at);
    let (name, rest) = request.split_at(end);
    (name, rest.trim_start_matches('/'))
}

/// The folder of package `name` for the files in `folder`.
pub(crate) fn installed(files: &dyn Files, folder: &Path, name: &str) -> Option<PathBuf> {
    let places = folder.ancestors().map(|above| above.join("node_modules").join(name));
    places.into_iter().find(|place| files.is_file(&place.join("package.json")))
}

/// The version of package `name`, as files in `folder` see it.
pub(crate) fn version(files: &dyn Files, folder: &Path, name: &str) -> Option<String> {
    let description = read(files, &installed(files, folder, name)?)?;
    description.get("version")?.as_str().map(str::to_owned)
}

fn read(files: &dyn Files, folder: &Path) -> Option<Value> {
    serde_json::from_str(&files.read(&folder.join("package.json"))?).ok()
}

/// The places where `request` may be, if it names a package whose sources are in the workspace: best first.
pub(crate) fn sources(files: &dyn Files, folder: &Path, request: &str) -> Vec<PathBuf> {
    let (name, sub) = split(request);
    let Some(root) = installed(files, folder, name).and_then(|place| files.real(&place)) else { return Vec::new() };
    if root.components().any(|part| part.as_os_str() == "node_modules") {
        return Vec::new();
    }
    let Some(description) = read(files, &root) else { return Vec::new() };
    let mut places: Vec<String> = Vec::new();
    if let Some(exports) = description.get("exports") {
        let key = if sub.is_empty() { ".".to_owned() } else { format!("./{sub}") };
        exported(exports, &key, &mut places);
    }
    if sub.is_empty() {
        let fields = ["types", "typings", "source", "module", "main"];
        places.extend(fields.iter().filter_map(|field| description.get(*field)?.as_str().map(str::to_owned)));
        places.extend(["index".to_owned(), "src/index".to_owned()]);
    } else {
        places.extend([sub.to_owned(), format!("src/{sub}")]);
    }
    places.iter().map(|place| clean(&root.join(place))).filter(|place| place.starts_with(&root)).collect()
}

/// What `exports` says of `key`; types first.
fn exported(exports: &Value, key: &str, places: &mut Vec<String>) {
    let Value::Object(entries) = exports else { return targets(exports, "", places) };
    if !entries.keys().any(|entry| entry.starts_with('.')) {
        if key == "." {
            targets(exports, "", places);
        }
        return;
    }
    if let Some(exact) = entries.get(key) {
        return targets(exact, "", places);
    }
    for (pattern, target) in entries {
        let Some((before, after)) = pattern.split_once('*') else { continue };
        let part = key.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        if let Some(part) = part {
            return targets(target, part, places);
        }
    }
}

fn targets(value: &Value, part: &str, places: &mut Vec<String>) {
    match value {
        Value::String(target) => places.push(target.replace('*', part)),
        Value::Array(items) => items.iter().for_each(|item| targets(item, part, places)),
        Value::Object(conditions) => {
            for condition in ["types", "source", "import", "module", "require", "default"] {
                if let Some(inner) = conditions.get(condition) {
                    targets(inner, part, places);
                }
            }
        }
        _ => {}
    }
}
