//! One build through the whole crate, as the glue drives it: plan, imports, provides, sources, tables.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test that panics is a test that fails")]

use features::Feature;
use federation::Federation;
use federation::consume::Importer;
use federation::options::{Options, Plugin};
use federation::plan::Settings;
use federation::preload::Preload;
use federation::provide::Import;
use federation::source::worker_source;
use federation::tables::RuntimeChunk;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A request as it is written: what stands behind its kind is veiled.
fn written(readable: &str) -> String {
    let (scheme, request) =
        readable.split_at(readable.find(':').filter(|_| readable.starts_with("federation:")).map_or(0, |at| at + 1));
    let (kind, fields) = request.split_once(';').unwrap();
    let mut digits = 0;
    let veiled = fields.chars().map(|c| {
        digits = if c == '%' { 3 } else { u8::saturating_sub(digits, 1) };
        let at = "abcdefghijklmABCDEFGHIJKLM/.@nopqrstuvwxyzNOPQRSTUVWXYZ:,^".find(c).filter(|_| digits == 0);
        at.and_then(|at| "nopqrstuvwxyzNOPQRSTUVWXYZ:,^abcdefghijklmABCDEFGHIJKLM/.@".chars().nth(at)).unwrap_or(c)
    });
    format!("{scheme}{kind};{}", veiled.collect::<String>())
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("federation-rs-{name}-{}-{count}", std::process::id()));
        for (file, text) in files {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(root)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn federation(folder: &Folder, options: &Value) -> Federation {
    let options = Options::read(Plugin::ModuleFederation, options).unwrap_or_else(|error| panic!("{error}"));
    Federation::new(vec![options], &folder.0, true)
}

const REACT: &str = "node_modules/react/index.js";

fn app() -> (Folder, Federation) {
    let folder = Folder::new(
        "build",
        &[
            ("package.json", r#"{"name":"app","dependencies":{"react":"^18.2.0"}}"#),
            (REACT, ""),
            ("node_modules/react/package.json", r#"{"name":"react","version":"18.3.1"}"#),
            ("strict/package.json", r#"{"type":"module"}"#),
            ("node_modules/lib/package.json", r#"{"name":"lib","peerDependencies":{"react":">=17"}}"#),
        ],
    );
    let options = json!({
        "name": "nav",
        "filename": "remoteEntry.js",
        "exposes": { "./Header": "./src/Header", "./all": { "import": ["./a", "./b"], "name": "all" } },
        "remotes": { "shop": "shop@http://localhost/remoteEntry.js", "dyn": "promise new Promise(f)" },
        "shared": { "react": { "singleton": true }, "utils/": {} },
    });
    let federation = federation(&folder, &options);
    (folder, federation)
}

#[test]
fn plans_entries_externals_and_the_pattern() {
    let (_folder, federation) = app();
    let plan = serde_json::to_value(federation.plan(&Settings { runtime_chunk: true, ..Settings::default() })).unwrap();
    assert_eq!(plan["pattern"], "^(?:(?:shop|dyn)(?:/.*)?|(?:react|react/.+|utils/.+))$");
    assert_eq!(plan["entries"][0]["request"], written("federation:container;nav"));
    let expected =
        json!({ "name": "nav", "library": { "type": "var", "name": "nav" }, "filename": "remoteEntry.js", "runtime": false });
    assert_eq!(plan["entries"][0]["options"], expected);
    assert_eq!(plan["externals"], json!({ "promise": { "federation-rs/remote/dyn/0": "promise new Promise(f)" } }));
    assert_eq!(plan["libraryTypes"], json!(["var"]));
}

#[test]
fn makes_placeholders_of_imports() {
    let (folder, federation) = app();
    let react = folder.path(REACT);
    let replace = |request: &str, issuer: &str, resolved: Option<&Path>| {
        let issuer = folder.path(issuer);
        let importer = Importer { file: issuer.to_str().unwrap(), dir: issuer.parent().unwrap(), layer: None };
        federation.replace(request, importer, resolved)
    };
    assert_eq!(replace("shop/Cart", "src/x.js", None).unwrap(), written("remote;shop;./Cart"));
    assert_eq!(replace("shop", "src/x.js", None).unwrap(), written("remote;shop;."));
    assert_eq!(replace("shop-other", "src/x.js", None), None);
    let consume = written("consume;default;react;=^18.2.0;s;./node_modules/react/index.js");
    assert_eq!(replace("react", "src/x.js", Some(&react)).unwrap(), consume);
    // An importer that follows Node's rules, one with a range of its own, and no local copy.
    assert_eq!(replace("react", "strict/x.js", Some(&react)).unwrap(), format!("esm;{consume}"));
    assert_eq!(replace("react", "src/x.mjs", Some(&react)).unwrap(), format!("esm;{consume}"));
    let of_lib = replace("react", "node_modules/lib/x.js", Some(&react)).unwrap();
    assert_eq!(of_lib, written("consume;default;react;=%3e=17;s;./node_modules/react/index.js"));
    assert_eq!(replace("react", "src/x.js", None).unwrap(), written("consume;default;react;=^18.2.0;s;"));
    let copy = federation.local_copy("utils/a", None).unwrap();
    assert_eq!((copy.request.as_str(), copy.from_context), ("utils/a", false));
    assert_eq!(federation.local_copy("shop/Cart", None), None);
}

#[test]
fn provides_what_is_consumed_and_reports_what_is_missing() {
    let (folder, federation) = app();
    let react = folder.path(REACT);
    let dir = folder.path("src");
    let importer = Importer { file: "", dir: &dir, layer: None };
    let consume = federation.replace("react", importer, Some(&react)).unwrap();
    let utils = folder.path("node_modules/utils/a.js");
    let unlisted = federation.replace("utils/a", importer, Some(&utils)).unwrap();
    let first = consume.clone();
    let requests = [consume, unlisted, written("remote;dyn;./x"), written("remote;shop;./x"), "nonsense".into()];
    let provides = federation.provides(&requests, &[], &[], true);
    let (own_react, own_utils) =
        ("default;react;18.3.1;;./node_modules/react/index.js", "default;utils/a;0;;./node_modules/utils/a.js");
    let in_one = written(&format!("federation:provide;;{own_react};{own_utils}"));
    assert_eq!(provides.requests, [written("federation:external;dyn;0"), in_one]);
    let apart = federation.provides(&requests, &[], &[], false).requests;
    let of_react = written(&format!("federation:provide;;{own_react}"));
    assert_eq!(
        apart,
        [written("federation:external;dyn;0"), of_react.clone(), written(&format!("federation:provide;;{own_utils}"))]
    );
    // What is there already is in no other module.
    assert_eq!(federation.provides(&requests, &[], &provides.requests, true).requests, Vec::<String>::new());
    assert_eq!(federation.provides(std::slice::from_ref(&first), &[], &[], true).requests, std::slice::from_ref(&of_react));
    let more = federation.provides(&requests, &[], &[of_react], true).requests;
    assert_eq!(more, [written("federation:external;dyn;0"), written(&format!("federation:provide;;{own_utils}"))]);
    let messages: Vec<&str> = provides.findings.iter().map(|finding| finding.message.split(". ").next().unwrap()).collect();
    assert_eq!(
        messages,
        [
            "No required version specified and unable to automatically determine one",
            "No version specified and unable to automatically determine one",
        ]
    );
    assert!(provides.files.contains(&folder.path("node_modules/react/package.json")));
}

#[test]
fn writes_the_virtual_modules() {
    let (_folder, federation) = app();
    let container = federation.source(&written("container;nav"), true).unwrap();
    assert!(container.contains(
        r#""./Header": () => (require.ensure([], () => (() => (require("./src/Header"))), error => { throw error; }))"#
    ));
    assert!(container.contains(r#"() => (require("./a"), require("./b"))), error => { throw error; }, "all")"#));
    assert_eq!(
        federation.source(&written("start;main;./a;./b"), false).unwrap(),
        r#"module.exports = __webpack_require__.fed.start("main", function () { return require("./a"), require("./b"); });"#
    );
    assert_eq!(federation.source(&written("container;nobody"), true), None);
    let needed = ["federation:provide;;default;a;1;;./a.js".to_owned(), "federation:plugins;".to_owned()];
    assert_eq!(
        worker_source("./w.js", Some(&needed), false),
        "(function () { return require(\"federation:provide;;default;a;1;;./a.js\"); });\n\
         module.exports = __webpack_require__.fed.start(\"worker\", function () { return require(\"./w.js\"); });"
    );
    assert_eq!(worker_source("./w.js", None, false), "module.exports = require(\"./w.js\");");
    assert_eq!(federation.source(&written("external;shop;0"), true), None);
    let copies = federation.source(&written("provide;;default;a;1;;./a.js;default;b;1;e;./b.js"), true).unwrap();
    let lazy = r#"() => (require.ensure([], () => (() => (require("./a.js"))), error => { throw error; }))"#;
    assert_eq!(copies, format!("module.exports = {{\n  1: {lazy},\n  2: () => (() => (require(\"./b.js\")))\n}};"));
}

#[test]
fn tells_the_runtime_what_it_must_know() {
    let (_folder, federation) = app();
    let chunk: RuntimeChunk = serde_json::from_value(json!({
        "modules": [
            { "id": 1, "request": written("consume;default;react;=^18.2.0;s;./node_modules/react/index.js"), "chunks": ["main", "lazy"] },
            { "id": 2, "request": written("provide;;default;react;18.3.1;;./node_modules/react/index.js"), "chunks": ["main"] },
            { "id": "x", "request": written("remote;shop;./Cart"), "chunks": ["lazy"] },
        ],
        "initial": ["main"],
        "onlyInitial": ["main"],
        "sizes": [["lazy", 2]],
        "chunkLoading": "webpackChunknav",
        "near": { "main": ["main"], "other": ["other"] },
        "entries": { "main": ["main"], "other": ["other"] },
        "uniqueName": "nav",
        "crossOrigin": false,
        "trustedTypes": false,
        "quiet": false,
        "production": true,
        "hot": false,
    }))
    .unwrap();
    let tables = federation.tables(&chunk);
    let table = |name: &str| tables.constants.iter().find(|(own, _)| *own == name).map(|(_, text)| text.as_str()).unwrap();
    assert_eq!(table("CHUNKS"), r#"{"lazy":[1,"x"]}"#);
    assert_eq!(table("BARE"), r#"{"lazy":1}"#);
    assert_eq!(table("STARTS"), r#"{"main":[1]}"#);
    assert_eq!(table("CONSUMES"), r#"{1:["default","react",1,1,[[[18,2,0],[19,0,0,0]]],"^18.2.0"]}"#);
    assert_eq!(table("PROVIDES"), r#"[["default","react","18.3.1",1]]"#);
    assert_eq!((table("GETTER"), table("GETTERS")), ("2", "[2]"));
    assert_eq!(table("REMOTES"), r#"[["default","shop",[["shop","http://localhost/remoteEntry.js"]]]]"#);
    assert_eq!(table("REMOTE_MODULES"), r#"{"x":[0,"./Cart"]}"#);
    for (feature, on) in [
        (Feature::Singletons, true),
        (Feature::Scripts, true),
        (Feature::Strict, false),
        (Feature::Externals, false),
        (Feature::ManyGetters, false),
        (Feature::Late, false),
    ] {
        assert_eq!(tables.features.contains(&feature), on, "{feature:?}");
    }
    assert_eq!(tables.globals(), ["require", "moduleCache", "ensureChunkHandlers", "loadScript"]);
    let preload = Preload {
        entry: "main".into(),
        href: "http://localhost/remoteEntry.js".into(),
        kind: "script",
        cross_origin: None,
        integrity: None,
    };
    assert_eq!(federation.preloads(&chunk), [preload]);
}

#[test]
fn offers_a_copy_under_another_request_than_its_key() {
    let folder = Folder::new(
        "import",
        &[
            ("package.json", r#"{"name":"app","dependencies":{"dep":"^1"}}"#),
            ("node_modules/dep/index.js", ""),
            ("node_modules/dep/package.json", r#"{"name":"dep","version":"1.2.0"}"#),
        ],
    );
    let shared = json!({ "alias": { "import": "dep" }, "same": { "import": "same" }, "./file": { "import": "./other" } });
    let federation = federation(&folder, &json!({ "name": "app", "shared": shared }));
    assert_eq!(federation.plan(&Settings::default()).provides.as_deref(), Some("^(?:(?:dep))$"));
    let import = |request: &str| Import { request: request.into(), file: folder.path("node_modules/dep/index.js") };
    let offered = |request: &str| federation.provides(&[], &[import(request)], &[], true).requests;
    assert_eq!(offered("dep"), [written("federation:provide;;default;alias;1.2.0;;./node_modules/dep/index.js")]);
    assert_eq!(offered("dep/other"), Vec::<String>::new());
}
