//! Catalogs: ranges that a workspace keeps in one place, for package.json files that say `catalog:` or `catalog:name`.
//! pnpm has them in `pnpm-workspace.yaml`, yarn in `.yarnrc.yml`, Bun in package.json, all three as `catalog` (the default
//! one) and `catalogs`.

use saphyr_parser::{Event, Parser};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;

/// Names of the files beside package.json.
pub(super) const FILES: [&str; 2] = ["pnpm-workspace.yaml", ".yarnrc.yml"];
/// The catalog that `catalog:` means.
pub(super) const DEFAULT: &str = "default";
/// Catalogs nest three levels deep. What nests like this is no file of a package manager.
const DEEPEST: usize = 64;
/// YAML takes longer to read than JSON. Bytes.
const MAX_SIZE: usize = 1 << 17;

/// By catalog and package: the range, as written.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Catalogs(HashMap<String, HashMap<String, String>>);

impl Catalogs {
    /// The range for `package` in the catalog `name`.
    pub fn range(&self, name: &str, package: &str) -> Option<&str> {
        self.0.get(name)?.get(package).map(String::as_str)
    }

    /// Adds what the fields `catalog` and `catalogs` hold.
    pub fn add_json(&mut self, catalog: Option<&Value>, catalogs: Option<&Value>) {
        let named = catalogs.and_then(Value::as_object).into_iter().flatten().map(|(name, list)| (name.as_str(), list));
        for (name, list) in catalog.map(|list| (DEFAULT, list)).into_iter().chain(named) {
            for (package, range) in list.as_object().into_iter().flatten() {
                if let Some(range) = range.as_str() {
                    self.add(name, package, range);
                }
            }
        }
    }

    fn add(&mut self, catalog: &str, package: &str, range: &str) {
        self.0.entry(catalog.to_owned()).or_default().insert(package.to_owned(), range.to_owned());
    }

    /// Adds one scalar of a YAML file, if it stands where a range does. `keys`: from the top.
    fn add_scalar(&mut self, keys: &[&str], range: &str) {
        match keys {
            ["catalog", package] => self.add(DEFAULT, package, range),
            ["catalogs", catalog, package] => self.add(catalog, package, range),
            _ => {}
        }
    }
}

/// A mapping or a list that has not ended yet.
struct Open<'a> {
    is_map: bool,
    /// The key whose value comes next.
    key: Option<Cow<'a, str>>,
}

/// Reads a YAML file event by event: no tree is built, so that aliases of aliases cost nothing.
pub(super) fn parse(_: &Path, text: &[u8]) -> Result<Catalogs, String> {
    if text.len() > MAX_SIZE {
        return Err(format!("{} bytes, and more than {MAX_SIZE} are not read", text.len()));
    }
    let text = std::str::from_utf8(text).map_err(|error| format!("not UTF-8: {error}"))?;
    let mut catalogs = Catalogs::default();
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut anchors: HashMap<usize, Cow<'_, str>> = HashMap::new();
    for event in Parser::new_from_str(text) {
        let scalar = match event.map_err(|error| format!("not YAML: {error}"))?.0 {
            Event::MappingStart(..) => {
                open.push(Open { is_map: true, key: None });
                None
            }
            Event::SequenceStart(..) => {
                open.push(Open { is_map: false, key: None });
                None
            }
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop();
                Some(None)
            }
            Event::Scalar(text, _, anchor, _) => {
                if anchor > 0 {
                    anchors.insert(anchor, text.clone());
                }
                Some(Some(text))
            }
            Event::Alias(anchor) => Some(anchors.get(&anchor).cloned()),
            _ => None,
        };
        if open.len() > DEEPEST {
            return Err(format!("nests more than {DEEPEST} levels deep"));
        }
        // Something ended: it was a key, or the value of one, or an item.
        let Some(scalar) = scalar else { continue };
        let keys: Option<Vec<&str>> = open.iter().map(|open| open.key.as_deref().filter(|_| open.is_map)).collect();
        if let (Some(keys), Some(range)) = (keys, &scalar) {
            catalogs.add_scalar(&keys, range);
        }
        if let Some(parent) = open.last_mut().filter(|parent| parent.is_map) {
            parent.key = if parent.key.is_none() { Some(scalar.unwrap_or_default()) } else { None };
        }
    }
    Ok(catalogs)
}

#[cfg(test)]
mod tests {
    use super::super::timing;
    use super::{Catalogs, parse};
    use serde_json::json;
    use std::path::Path;

    fn read(text: &str) -> Result<Catalogs, String> {
        parse(Path::new("pnpm-workspace.yaml"), text.as_bytes())
    }

    #[test]
    fn reads_the_files_of_package_managers() {
        let text = "packages:\n  - packages/*\n  - { x: y }\n\n# ours\ncatalog:\n  react: ^18.2.0\n  \"@scope/x\": ~1 # old\n\
                    catalogs:\n  old: &old\n    react: '17'\n    deep: { react: 1 }\n  ref: { react: &r ^16, preact: *r }\n\
                    overrides: { react: 15 }\n? [a, b]\n: { catalog: { react: 14 } }\nonlyBuiltDependencies: []\n";
        let catalogs = read(text).unwrap();
        for (catalog, package, range) in [
            ("default", "react", Some("^18.2.0")),
            ("default", "@scope/x", Some("~1")),
            ("old", "react", Some("17")),
            ("old", "deep", None),
            ("ref", "preact", Some("^16")),
            ("nobody", "react", None),
            ("default", "nobody", None),
        ] {
            assert_eq!(catalogs.range(catalog, package), range, "{catalog} {package}");
        }
        let mut bun = Catalogs::default();
        bun.add_json(Some(&json!({ "react": "^18.2.0", "odd": 1 })), Some(&json!({ "old": { "react": "17" }, "odd": [] })));
        assert_eq!(bun.range("default", "react"), Some("^18.2.0"));
        assert_eq!(bun.range("old", "react"), Some("17"));
        assert_eq!(bun.range("default", "odd"), None);
    }

    #[test]
    fn survives_any_file() {
        for text in
            ["", "# nothing", "- a\n- b", "catalog", "catalog:", "catalog: [react]", "catalog: { react: [1] }", "--- a\n--- b"]
        {
            assert_eq!(read(text), Ok(Catalogs::default()), "{text}");
        }
        for text in ["\"", "a: b: c", "[", "catalog: {\n", "%", "a: *nobody", &"[".repeat(1000), &"- ".repeat(1000)] {
            assert!(read(text).is_err(), "{text}");
        }
        assert!(parse(Path::new("x"), &[0xff, 0xfe, 0]).is_err());
    }

    #[test]
    fn is_quick_with_hostile_files() {
        let laughs: String = (1..30).map(|level| format!("a{level}: &a{level} [*a{p}, *a{p}]\n", p = level - 1)).collect();
        let laughs = format!("a0: &a0 ha\n{laughs}");
        let pieces =
            ["[", "{a: ", "- ", "? ", "a: ", "a:\n ", "&a ", "'", "\"", "#", " ", "\n", "x", ",", "|\n ", "!t ", "a: b\n"];
        let repeated = pieces.map(|piece| piece.repeat((super::MAX_SIZE - 1) / piece.len()));
        for text in repeated.iter().chain([&laughs]) {
            let (taken, _) = timing::quickest(|| read(text).is_ok());
            let name: String = text.chars().take(20).collect();
            assert!(taken.as_millis() <= 50, "{name:?}: {taken:?}");
        }
    }
}
