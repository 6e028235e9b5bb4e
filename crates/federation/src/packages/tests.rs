//! package.json files that nobody should write: each is read in a moment, and what is said names file and field.

use super::required_version::{Inferred, Note, infer};
use super::{Packages, local_version};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// What reading any one file may take.
const MOST: Duration = Duration::from_millis(50);

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("federation-rs-packages-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let root = std::env::temp_dir().join(name);
        fs::create_dir_all(root.join("app/src")).unwrap();
        Self(root)
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The quickest of twenty, or the first that is quick enough: machines that run tests do other things besides.
fn quickest<T>(packages: &Packages, what: &str, ask: impl Fn() -> T) -> T {
    let mut best = Duration::MAX;
    let mut last = None;
    for _ in 0..20 {
        packages.clear();
        let start = Instant::now();
        last = Some(ask());
        best = best.min(start.elapsed());
        if best <= MOST {
            break;
        }
    }
    assert!(best <= MOST, "{what}: {best:?}");
    last.unwrap()
}

fn texts(found: &Inferred) -> String {
    let text = |note: &Note| match note {
        Note::Unknown(text) | Note::Odd(text) => text.clone(),
    };
    found.notes.iter().map(text).collect::<Vec<_>>().join("\n")
}

fn repeated(piece: &str, start: &str, end: &str, size: usize) -> String {
    format!("{start}{}{end}", piece.repeat((size - start.len() - end.len()) / piece.len()))
}

/// The largest files that are read.
const LARGE: usize = 1 << 19;

/// What the file holds, the range for `dep`, and pieces of what is said.
fn files() -> Vec<(&'static str, String, Option<&'static str>, &'static [&'static str])> {
    let text = str::to_owned;
    let many = |field: &str| {
        let entries: Vec<String> = (0..21_000).map(|index| format!("\"package-{index}\":\"1\"")).collect();
        format!("{{\"{field}\":{{{},\"dep\":\"^1\"}}}}", entries.join(","))
    };
    vec![
        ("a range", text(r#"{"dependencies":{"dep":"^1"}}"#), Some("^1"), &[]),
        ("not JSON", text("{ no"), None, &["Unable to read description file: ", "package.json: not JSON: "]),
        ("nothing", text(""), None, &["package.json: not JSON: EOF"]),
        ("only a mark", text("\u{feff}"), None, &["package.json: not JSON: EOF"]),
        ("a mark", text("\u{feff}{\"dependencies\":{\"dep\":\"^1\"}}"), Some("^1"), &[]),
        ("an array", text("[]"), None, &["package.json: not a JSON object"]),
        ("a number", text(" 1"), None, &["package.json: not a JSON object"]),
        ("more behind it", text("{} {}"), None, &["package.json: not JSON: trailing"]),
        (
            "lists that are none",
            text(r#"{"dependencies":["dep"],"peerDependencies":"dep","devDependencies":null}"#),
            None,
            &[
                "package.json: dependencies is an array. Write an object such as",
                "package.json: peerDependencies is \"dep\". Write",
                "package.json: devDependencies is null. Write",
                "Unable to find required version for \"dep\"",
            ],
        ),
        (
            "a list that is none before one",
            text(r#"{"optionalDependencies":1,"dependencies":{"dep":"^1"}}"#),
            Some("^1"),
            &["optionalDependencies is 1, a number."],
        ),
        (
            "ranges that are none",
            text(r#"{"optionalDependencies":{"dep":{}},"dependencies":{"dep":true},"devDependencies":{"dep":"^1"}}"#),
            Some("^1"),
            &["optionalDependencies[\"dep\"] is an object. Write a range", "dependencies[\"dep\"] is true. Write a range"],
        ),
        (
            "a word for a range",
            text(r#"{"dependencies":{"dep":"^one"}}"#),
            None,
            &["dependencies[\"dep\"] is \"^one\", which is no range. Any version will do."],
        ),
        (
            "a catalog that is not there",
            text(r#"{"dependencies":{"dep":"catalog:ui"}}"#),
            None,
            &["dependencies[\"dep\"] is \"catalog:ui\", and no pnpm-workspace.yaml,"],
        ),
        (
            "a catalog within itself",
            text(r#"{"dependencies":{"dep":"catalog:"},"catalog":{"dep":"catalog:"}}"#),
            None,
            &["which is a catalog whose range is that of a catalog"],
        ),
        ("a name that is a number", text(r#"{"name":1,"dependencies":{"dep":"^1"}}"#), Some("^1"), &[]),
        (
            "fields twice",
            text(r#"{"dependencies":{"dep":"^9","dep":"^8"},"dependencies":{"dep":"^9","dep":"^1"}}"#),
            Some("^1"),
            &[],
        ),
        (
            "names of Object.prototype",
            text(r#"{"__proto__":{"dependencies":{"dep":"^9"}},"dependencies":{"__proto__":"1","dep":"^1"},"toString":1}"#),
            Some("^1"),
            &[],
        ),
        (
            "a long range",
            format!(r#"{{"dependencies":{{"dep":"{}"}}}}"#, "1".repeat(100_000)),
            None,
            &["(100000 characters), which is too long for a range"],
        ),
        ("a long range of spaces", format!(r#"{{"dependencies":{{"dep":"^1{}"}}}}"#, " ".repeat(100_000)), Some("^1"), &[]),
        ("a long word", format!(r#"{{"dependencies":{{"dep":"npm:{}"}}}}"#, "@".repeat(100_000)), None, &[]),
        (
            "a long address",
            format!(r#"{{"dependencies":{{"dep":"a/b#{}"}}}}"#, "#".repeat(100_000)),
            None,
            &["which is too long for a range"],
        ),
        ("many levels", repeated("[", "{\"x\":", "]", LARGE), None, &["not JSON: "]),
        (
            "many levels that end",
            format!("{{\"x\":{}1{},\"dependencies\":{{\"dep\":\"^1\"}}}}", "[".repeat(250_000), "]".repeat(250_000)),
            Some("^1"),
            &[],
        ),
        (
            "many levels of dependencies",
            repeated("{\"dep\":", "{\"dependencies\":", "", 100_000),
            None,
            &["not JSON: recursion limit"],
        ),
        ("a large string", repeated("x", "{\"x\":\"", "\",\"dependencies\":{\"dep\":\"^1\"}}", LARGE), Some("^1"), &[]),
        (
            "a large string of escapes",
            repeated("\\u00e4", "{\"x\":\"", "\",\"dependencies\":{\"dep\":\"^1\"}}", LARGE),
            Some("^1"),
            &[],
        ),
        ("a large list", repeated("1,", "{\"x\":[", "1],\"dependencies\":{\"dep\":\"^1\"}}", LARGE), Some("^1"), &[]),
        ("a large object", many("x"), None, &["Unable to find required version for \"dep\""]),
        ("many dependencies", many("dependencies"), Some("^1"), &[]),
        (
            "one field again and again",
            repeated("\"name\":\"x\",", "{", "\"dependencies\":{\"dep\":\"^1\"}}", LARGE),
            Some("^1"),
            &[],
        ),
        ("spaces", repeated(" ", "", "{\"dependencies\":{\"dep\":\"^1\"}}", LARGE), Some("^1"), &[]),
        (
            "more than is read",
            repeated(" ", "", "{}", LARGE + 2),
            None,
            &["package.json: 524290 bytes, and more than 524288 are not read"],
        ),
    ]
}

#[test]
fn an_importers_package_json_may_hold_anything() {
    for (what, text, range, said) in files() {
        let folder = Folder::new();
        folder.write("app/package.json", &text);
        let packages = Packages::default();
        let found = quickest(&packages, what, || infer(&packages, &folder.0.join("app/src"), "dep", None));
        assert_eq!(found.range.as_deref(), range, "{what}: {found:?}");
        let texts = texts(&found);
        assert_eq!(texts.is_empty(), said.is_empty() && !texts.contains("Unable"), "{what}: {texts}");
        for piece in said {
            assert!(texts.contains(piece), "{what}: {texts}");
        }
        assert!(texts.len() < 1000, "{what}: {texts}");
    }
}

#[test]
fn a_packages_own_package_json_may_hold_anything() {
    let long = format!(r#"{{"name":"dep","version":"{}"}}"#, "1".repeat(100_000));
    let rows: &[(&str, &str, Option<&str>, &str)] = &[
        ("a version", r#"{"name":"dep","version":"1.2.3-a.1+b"}"#, Some("1.2.3-a.1+b"), ""),
        ("with a v", r#"{"version":"v1.2.3"}"#, Some("v1.2.3"), ""),
        ("no name", r#"{"version":"1.2.3"}"#, Some("1.2.3"), ""),
        ("twice", r#"{"version":"1.0.0","version":"1.2.3"}"#, Some("1.2.3"), ""),
        (
            "two numbers",
            r#"{"version":"1.2"}"#,
            Some("1.2"),
            "version is \"1.2\", which is no full version such as \"1.2.3\". It counts as 1.2.0",
        ),
        ("four numbers", r#"{"version":"1.2.3.4"}"#, Some("1.2.3.4"), "It counts as 1.2.3;"),
        ("a word", r#"{"version":"latest"}"#, Some("latest"), "It counts as 0.0.0;"),
        ("a range", r#"{"version":"^1.2.3"}"#, Some("^1.2.3"), "which is no full version"),
        (
            "none",
            r#"{"name":"dep"}"#,
            None,
            "No version in description file (usually package.json). Add version to description file ",
        ),
        ("empty", r#"{"name":"dep","version":""}"#, None, "No version in description file"),
        (
            "a number",
            r#"{"name":"dep","version":1.2}"#,
            None,
            "package.json: version is 1.2, a number. Write a string such as \"1.2.3\".",
        ),
        ("null", r#"{"name":"dep","version":null}"#, None, "version is null. Write"),
        ("an object", r#"{"name":"dep","version":{"major":1}}"#, None, "version is an object. Write"),
        ("an array", r#"{"name":"dep","version":["1.2.3"]}"#, None, "version is an array. Write"),
        ("long", &long, None, "(100000 characters), which is no full version such as \"1.2.3\". It counts as 0;"),
        ("not JSON", "{", None, "Unable to read description file: "),
        ("an array for all", "[]", None, "package.json: not a JSON object"),
    ];
    for (what, text, version, said) in rows {
        let folder = Folder::new();
        folder.write("app/package.json", r#"{"name":"app","version":"9.9.9"}"#);
        folder.write("app/node_modules/dep/package.json", text);
        let packages = Packages::default();
        let local = folder.0.join("app/node_modules/dep/lib/index.js");
        let found = quickest(&packages, what, || local_version::of(&packages, "dep", Some("dep"), &local, &folder.0));
        assert_eq!(found.version.as_deref(), *version, "{what}: {found:?}");
        assert_eq!(found.finding.is_some(), !said.is_empty(), "{what}: {found:?}");
        let message = found.finding.map(|finding| finding.message).unwrap_or_default();
        assert!(message.contains(said) && message.len() < 1000, "{what}: {message}");
        assert_eq!(found.file, Some(folder.0.join("app/node_modules/dep/package.json")), "{what}");
    }
}

#[test]
fn a_folder_within_a_package_may_have_a_package_json_too() {
    let folder = Folder::new();
    folder.write("app/package.json", r#"{"name":"app","version":"9.9.9"}"#);
    folder.write("app/node_modules/dep/package.json", r#"{"name":"dep","version":"1.2.3"}"#);
    folder.write("app/node_modules/dep/esm/package.json", r#"{"type":"module","version":7}"#);
    folder.write("app/node_modules/none/index.js", "");
    let packages = Packages::default();
    let version = |file: &str| local_version::of(&packages, "dep", Some("dep"), &folder.0.join(file), &folder.0);
    assert_eq!(version("app/node_modules/dep/esm/index.js").version.as_deref(), Some("1.2.3"));
    // The application's version is not that of a package that has none.
    let none = version("app/node_modules/none/index.js");
    assert_eq!((none.version, none.file), (None, None));
    assert!(none.finding.unwrap().message.contains("No description file (usually package.json) found."));
}

#[test]
fn a_packages_root_says_its_version() {
    let folder = Folder::new();
    folder.write("app/package.json", r#"{"name":"app","version":"9.9.9"}"#);
    folder.write("app/node_modules/@acme/client/package.json", r#"{"name":"@acme/client","version":"3.2.0"}"#);
    folder.write("app/node_modules/@acme/client/core/package.json", r#"{"name":"@acme/client/core"}"#);
    folder.write("app/node_modules/dep/package.json", r#"{"name":"dep","version":"10.4.0"}"#);
    folder.write("app/node_modules/dep/hooks/package.json", r#"{"name":"dep-hooks","version":"0.1.0"}"#);
    folder.write("app/node_modules/dep/node_modules/dep/package.json", r#"{"name":"dep","version":"1.0.0"}"#);
    folder.write("packages/ui/package.json", r#"{"name":"@acme/ui","version":"2.0.0"}"#);
    folder.write("packages/ui/button/package.json", r#"{"name":"ui-button","version":"0.0.1"}"#);
    folder.write("packages/other/package.json", r#"{"name":"other-name","version":"4.0.0"}"#);
    folder.write("packages/other/part/package.json", r#"{"name":"part","version":"0.0.2"}"#);
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.0.join("packages/other"), folder.0.join("app/node_modules/alias")).unwrap();
    let packages = Packages::default();
    let root = folder.0.canonicalize().unwrap();
    let version = |name: &str, file: &str| {
        local_version::of(&packages, "key", Some(name), &root.join(file), &root.join("app")).version.unwrap_or_default()
    };
    assert_eq!(version("@acme/client", "app/node_modules/@acme/client/core/index.js"), "3.2.0");
    assert_eq!(version("dep", "app/node_modules/dep/hooks/dist/index.js"), "10.4.0");
    assert_eq!(version("nobody", "app/node_modules/dep/hooks/index.js"), "10.4.0");
    assert_eq!(version("dep", "app/node_modules/dep/node_modules/dep/index.js"), "1.0.0");
    assert_eq!(version("@acme/ui", "packages/ui/button/index.js"), "2.0.0");
    // Nothing says that it is a part of another package.
    assert_eq!(version("nobody", "packages/ui/button/index.js"), "0.0.1");
    if cfg!(unix) {
        assert_eq!(version("alias", "packages/other/part/index.js"), "4.0.0");
    }
}

#[test]
fn a_package_that_imports_itself_needs_its_own_version() {
    let folder = Folder::new();
    folder.write("app/node_modules/dep/package.json", r#"{"name":"dep","version":"1.2.0"}"#);
    folder.write("app/node_modules/dep/sub/package.json", r#"{"name":"dep"}"#);
    folder.write("app/node_modules/dep/odd/package.json", r#"{"name":"dep","version":"latest"}"#);
    folder.write("app/node_modules/dep/peer/package.json", r#"{"name":"dep-peer","peerDependencies":{"dep":">=1"}}"#);
    let packages = Packages::default();
    for (dir, expected) in [("lib", Some("^1.2.0")), ("sub/x", Some("^1.2.0")), ("odd", None), ("peer", Some(">=1"))] {
        let found = infer(&packages, &folder.0.join("app/node_modules/dep").join(dir), "dep/x", None);
        assert_eq!((found.range.as_deref(), found.notes.is_empty()), (expected, true), "{dir}");
    }
}

#[cfg(unix)]
#[test]
fn package_json_may_be_something_else_than_a_file() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new();
    let path = folder.0.join("app/package.json");
    let packages = Packages::default();
    let ask = |what: &str| quickest(&packages, what, || infer(&packages, &folder.0.join("app/src"), "dep", None));

    fs::create_dir(&path).unwrap();
    assert!(texts(&ask("a folder")).starts_with("Unable to find "));
    fs::remove_dir(&path).unwrap();

    symlink("/dev/zero", &path).unwrap();
    assert!(texts(&ask("a device")).starts_with("Unable to find "));
    fs::remove_file(&path).unwrap();

    symlink("package.json", &path).unwrap();
    let circle = texts(&ask("a circle of links"));
    assert!(circle.contains("app/package.json: ") && circle.contains("symbolic links"), "{circle}");
    fs::remove_file(&path).unwrap();

    symlink("nobody.json", &path).unwrap();
    assert!(texts(&ask("a link to nothing")).starts_with("Unable to find "));
    fs::remove_file(&path).unwrap();

    fs::File::create(&path).unwrap().set_len(50 << 20).unwrap();
    assert!(texts(&ask("50 MB")).contains("app/package.json: 52428800 bytes, and more than 524288 are not read"));
    fs::remove_file(&path).unwrap();

    // A folder that contains itself.
    symlink(".", folder.0.join("app/src/again")).unwrap();
    folder.write("app/package.json", r#"{"dependencies":{"dep":"^1"}}"#);
    let deep = (0..30).fold(folder.0.join("app/src"), |path: PathBuf, _| path.join("again"));
    packages.clear();
    assert_eq!(infer(&packages, &deep, "dep", None).range.as_deref(), Some("^1"));
}

fn range(packages: &Packages, dir: &Path, request: &str) -> Option<String> {
    infer(packages, dir, request, None).range
}

#[test]
fn walks_up_to_the_first_file_that_knows() {
    let folder = Folder::new();
    folder.write("package.json", r#"{"name":"root","dependencies":{"react":"^18.0.0","ui":"workspace:^"}}"#);
    folder.write("app/package.json", "\u{feff}{\"name\":\"app\",\"peerDependencies\":{\"vue\":\">=3\"}}");
    folder.write("node_modules/ui/package.json", r#"{"name":"ui","version":"1.2.3"}"#);
    let dir = folder.0.join("app/src");
    let packages = Packages::default();
    for (request, expected) in
        [("react/jsx-runtime", Some("^18.0.0")), ("vue", Some(">=3")), ("app/x", None), ("ui", Some("^1.2.3")), ("/abs/x", None)]
    {
        let found = infer(&packages, &dir, request, None);
        assert_eq!((found.range.as_deref(), found.notes.is_empty()), (expected, true), "{request}");
    }
    assert_eq!(infer(&packages, &dir, "my-react", Some("react")).range.as_deref(), Some("^18.0.0"));
    let unknown = texts(&infer(&packages, &dir, "nobody", None));
    assert!(unknown.starts_with("Unable to find required version for \"nobody\" in description file/s\n"), "{unknown}");
    assert!(unknown.contains("app/package.json\n"), "{unknown}");
    assert!(unknown.ends_with("It need to be in dependencies, devDependencies or peerDependencies."), "{unknown}");
}

#[test]
fn reads_the_nearest_catalog_that_has_the_package() {
    let folder = Folder::new();
    folder.write("pnpm-workspace.yaml", "catalog: { a: ^1, b: ^1, c: 'npm:other@^7' }\ncatalogs: { old: { a: ^0.9 } }\n");
    folder.write(".yarnrc.yml", "catalog: { d: ^4 }\n");
    folder.write("app/.yarnrc.yml", "catalog:\n  b: ^2\n");
    let list = ["a", "b", "c", "d"].map(|name| format!("\"{name}\":\"catalog:\"")).join(",");
    folder.write("app/package.json", &format!("{{\"dependencies\":{{{list},\"e\":\"catalog:old\"}},\"devDependencies\":{{}}}}"));
    let packages = Packages::default();
    let dir = folder.0.join("app/src");
    for (request, expected) in [("a", Some("^1")), ("b", Some("^2")), ("c", Some("^7")), ("d", Some("^4")), ("e", None)] {
        assert_eq!(range(&packages, &dir, request).as_deref(), expected, "{request}");
    }
    let mut files = packages.watched();
    files.sort();
    assert_eq!(files, [".yarnrc.yml", "app/.yarnrc.yml", "pnpm-workspace.yaml"].map(|name| folder.0.join(name)));
    folder.write("pnpm-workspace.yaml", "catalog: [");
    packages.clear();
    let broken = texts(&infer(&packages, &dir, "a", None));
    assert!(
        broken.contains("and the catalog cannot be read (") && broken.contains("pnpm-workspace.yaml: not YAML: "),
        "{broken}"
    );
}
