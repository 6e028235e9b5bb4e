//! What of TypeScript's configuration decides where imports lead and what JSX is.

use super::{Files, clean, json};
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// The parts of a tsconfig.json, with what it extends.
#[derive(Debug, Default, Clone)]
pub(crate) struct TsConfig {
    /// Pattern -> where it leads; whole paths.
    pub(crate) paths: Vec<(String, Vec<PathBuf>)>,
    pub(crate) base_url: Option<PathBuf>,
    pub(crate) jsx: Option<String>,
    pub(crate) jsx_import_source: Option<String>,
}

/// More configurations than anybody writes.
const DEEPEST: usize = 32;

/// Reads `file`; what cannot be used of it is added to `problems`.
pub(crate) fn read(files: &dyn Files, file: &Path, problems: &mut Vec<String>) -> TsConfig {
    let mut config = TsConfig::default();
    let mut open = Vec::new();
    read_into(files, file, &mut config, &mut open, problems);
    config
}

fn read_into(files: &dyn Files, file: &Path, config: &mut TsConfig, open: &mut Vec<PathBuf>, problems: &mut Vec<String>) {
    if open.len() >= DEEPEST || open.iter().any(|known| known == file) {
        problems
            .push(format!("{} extends itself. Its paths and JSX settings are used as far as they were read.", file.display()));
        return;
    }
    let Some(text) = files.read(file) else {
        problems.push(format!("{} cannot be read.", file.display()));
        return;
    };
    let object = match json::parse(&text) {
        Ok(Value::Object(object)) => object,
        Ok(_) => return problems.push(format!("{} holds no object.", file.display())),
        Err(error) => return problems.push(format!("{} is no JSON: {error}.", file.display())),
    };
    let Some(folder) = file.parent() else { return };
    open.push(file.to_owned());
    for wanted in texts(object.get("extends")) {
        match extended(files, folder, &wanted) {
            Some(found) => read_into(files, &found, config, open, problems),
            None => problems.push(format!("{} extends {wanted:?}, which is not there.", file.display())),
        }
    }
    open.pop();
    if let Some(Value::Object(options)) = object.get("compilerOptions") {
        add(config, options, folder, open.first().and_then(|first| first.parent()).unwrap_or(folder));
    }
}

fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(items)) => items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    }
}

/// `first`: the folder of the configuration that everything began with.
fn add(config: &mut TsConfig, options: &Map<String, Value>, folder: &Path, first: &Path) {
    let text = |key: &str| options.get(key).and_then(Value::as_str);
    let place = |target: &str, base: &Path| match target.strip_prefix("${configDir}") {
        Some(rest) => clean(&first.join(rest.trim_start_matches('/'))),
        None => clean(&base.join(target)),
    };
    if let Some(base) = text("baseUrl") {
        config.base_url = Some(place(base, folder));
    }
    if let Some(Value::Object(paths)) = options.get("paths") {
        let base = config.base_url.clone().unwrap_or_else(|| folder.to_owned());
        let of = |(pattern, targets): (&String, &Value)| {
            (pattern.clone(), texts(Some(targets)).iter().map(|target| place(target, &base)).collect())
        };
        config.paths = paths.iter().map(of).collect();
    }
    if let Some(jsx) = text("jsx") {
        config.jsx = Some(jsx.to_owned());
    }
    if let Some(source) = text("jsxImportSource") {
        config.jsx_import_source = Some(source.to_owned());
    }
}

fn extended(files: &dyn Files, folder: &Path, wanted: &str) -> Option<PathBuf> {
    let candidates = |path: PathBuf| {
        let mut with = path.clone().into_os_string();
        with.push(".json");
        [path.clone(), PathBuf::from(with), path.join("tsconfig.json")]
    };
    let is_file = |path: &PathBuf| files.is_file(path);
    if wanted.starts_with('.') || Path::new(wanted).is_absolute() {
        return candidates(clean(&folder.join(wanted))).into_iter().find(is_file);
    }
    let installed = folder.ancestors().map(|above| above.join("node_modules").join(wanted));
    installed.flat_map(candidates).find(is_file)
}
