//! The runtime's text for sets of features: well formed, trimmed, and the same every time.
//!
//! `tests/snapshots/*.js` show it; `UPDATE_SNAPSHOTS=1 cargo test -p runtime` writes them anew.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use features::Feature;
use runtime::{Environment, render, render_slowly};
use std::path::Path;
use swc_core::common::{FileName, SourceMap, sync::Lrc};
use swc_core::ecma::ast::EsVersion;
use swc_core::ecma::parser::{Parser, StringInput, Syntax, lexer::Lexer};

const MODERN: Environment = Environment { arrow_function: true, constant: true };
const ES5: Environment = Environment { arrow_function: false, constant: false };

/// Name, features, and what must not be in the text: traces of features that are off.
type Case = (&'static str, &'static [Feature], &'static [&'static str]);

const NO_SHARING: &[&str] = &["satisfies", "register", "choose", "isLower", "createElement", "Promise.all", "CONSUMES"];
const NO_RANGES: &[&str] = &["satisfies", "required ", "admitsPrerelease", "createElement", "RemoteError"];
const NO_SCRIPTS: &[&str] = &["createElement", "getEntriesByName", "satisfies", "findGlobal"];

const CASES: &[Case] = &[
    ("none", &[], NO_SHARING),
    ("container", &[Feature::Container], NO_SHARING),
    ("container-auto-path", &[Feature::Container, Feature::AutoPath], &["fetchFile", "fetchChunks"]),
    (
        "container-shared",
        &[
            Feature::Container,
            Feature::Consumes,
            Feature::Provides,
            Feature::Sharing,
            Feature::Chunks,
            Feature::Versioned,
            Feature::Ranges,
            Feature::Strict,
            Feature::Warnings,
        ],
        &[
            "createElement",
            "REMOTES",
            "REMOTE_MODULES",
            "admitsPrerelease",
            "while loading",
            "Unsatisfied version",
            "doesn't exist in shared scope",
            "start =",
            "reload",
            "previous",
        ],
    ),
    (
        "container-singletons",
        &[
            Feature::Container,
            Feature::Consumes,
            Feature::Provides,
            Feature::Sharing,
            Feature::Chunks,
            Feature::Singletons,
            Feature::Warnings,
        ],
        NO_RANGES,
    ),
    ("provides", &[Feature::Provides, Feature::Sharing, Feature::Warnings], NO_RANGES),
    (
        "host-remotes",
        &[
            Feature::Remotes,
            Feature::Waits,
            Feature::Sharing,
            Feature::Chunks,
            Feature::Entries,
            Feature::Starts,
            Feature::Scripts,
            Feature::Warnings,
        ],
        &[
            "satisfies",
            "CONSUMES",
            "PROVIDES",
            "installBare",
            "createScriptURL",
            "crossOrigin",
            "does not exist in container",
            "fetchFile",
            "vm",
        ],
    ),
    (
        "host-manifests",
        &[
            Feature::Remotes,
            Feature::Waits,
            Feature::Sharing,
            Feature::Chunks,
            Feature::Scripts,
            Feature::Manifests,
            Feature::DynamicImport,
            Feature::Warnings,
        ],
        &["satisfies", "CONSUMES", "createScriptURL", "crossOrigin", "does not exist in container"],
    ),
    ("host-externals", &[Feature::Remotes, Feature::Waits, Feature::Sharing, Feature::Chunks, Feature::Externals], NO_SCRIPTS),
    (
        "host-runtime-api",
        &[
            Feature::Remotes,
            Feature::OwnScripts,
            Feature::Sharing,
            Feature::Scripts,
            Feature::Warnings,
            Feature::LoadRemote,
            Feature::OnDemand,
            Feature::Unload,
            Feature::Info,
            Feature::GetInfo,
        ],
        &["satisfies", "registerRemotes", "preloadRemote", "loadShare", "importEntry"],
    ),
    (
        "host-devtools",
        &[
            Feature::Remotes,
            Feature::Waits,
            Feature::Sharing,
            Feature::Consumes,
            Feature::Provides,
            Feature::Singletons,
            Feature::Chunks,
            Feature::Scripts,
            Feature::Warnings,
            Feature::Info,
            Feature::Devtools,
        ],
        &["satisfies", "registerRemotes", "showExposes", "showUnloaded", "getInfo"],
    ),
    (
        "quiet",
        &[
            Feature::Consumes,
            Feature::Sharing,
            Feature::Entries,
            Feature::Starts,
            Feature::Versioned,
            Feature::Importless,
            Feature::Ranges,
            Feature::Lenient,
        ],
        &["console"],
    ),
    (
        "node-host",
        &[
            Feature::Remotes,
            Feature::Waits,
            Feature::Sharing,
            Feature::Chunks,
            Feature::Entries,
            Feature::Starts,
            Feature::Scripts,
            Feature::Node,
            Feature::NoPage,
            Feature::Warnings,
        ],
        &["createElement", "document", "getEntriesByName", "fetchChunks"],
    ),
    (
        "node-manifests",
        &[
            Feature::Remotes,
            Feature::Waits,
            Feature::Sharing,
            Feature::Chunks,
            Feature::Scripts,
            Feature::Manifests,
            Feature::Node,
            Feature::NoPage,
            Feature::Warnings,
        ],
        &["createElement", "document", "getEntriesByName"],
    ),
    (
        "node-container",
        &[Feature::Container, Feature::Node, Feature::NoPage, Feature::NodeChunks],
        &["createElement", "document", "fetchScript", "integrity"],
    ),
    (
        "worker-host",
        &[
            Feature::Remotes,
            Feature::Waits,
            Feature::Sharing,
            Feature::Chunks,
            Feature::Entries,
            Feature::Scripts,
            Feature::Worker,
            Feature::NoPage,
            Feature::Warnings,
        ],
        &["createElement", "document.", "fetchScript", "readEntry"],
    ),
    (
        "worker-container",
        &[Feature::Container, Feature::AutoPath, Feature::Worker, Feature::NoPage],
        &["createElement", "importScripts"],
    ),
    ("everything", EVERYTHING, &[]),
];

const EVERYTHING: &[Feature] = &[
    Feature::AutoPath,
    Feature::OwnPath,
    Feature::PagePath,
    Feature::ChunkList,
    Feature::Hot,
    Feature::Container,
    Feature::Consumes,
    Feature::Provides,
    Feature::Scopes,
    Feature::Remotes,
    Feature::Waits,
    Feature::Late,
    Feature::ManyGetters,
    Feature::Sharing,
    Feature::Chunks,
    Feature::Bare,
    Feature::Entries,
    Feature::Starts,
    Feature::OtherStarts,
    Feature::Singletons,
    Feature::Versioned,
    Feature::Importless,
    Feature::Ranges,
    Feature::Eager,
    Feature::Strict,
    Feature::Lenient,
    Feature::Prereleases,
    Feature::Scripts,
    Feature::OwnScripts,
    Feature::Lists,
    Feature::Externals,
    Feature::TrustedTypes,
    Feature::CrossOrigin,
    Feature::Credentials,
    Feature::Integrity,
    Feature::Timeouts,
    Feature::Retries,
    Feature::Paths,
    Feature::Relative,
    Feature::Fallbacks,
    Feature::Plugins,
    Feature::Manifests,
    Feature::LoadRemote,
    Feature::OnDemand,
    Feature::PreloadRemote,
    Feature::Register,
    Feature::LoadShare,
    Feature::Unload,
    Feature::Info,
    Feature::GetInfo,
    Feature::Devtools,
    Feature::Warnings,
    Feature::Forms,
    Feature::Awaited,
    Feature::Advice,
];

/// Tables that nothing folds away, as `crates/federation` writes them.
fn tables() -> Vec<(&'static str, String)> {
    [
        ("UNIQUE_NAME", r#""app""#),
        ("BUILD_VERSION", r#""1.0.0""#),
        ("CROSS_ORIGIN", r#""anonymous""#),
        ("INIT_TIMEOUT", "1000"),
        ("CHUNK_TIMEOUT", "120000"),
        ("PLUGINS", "9"),
        ("CHUNKS", r#"{"src_a":["dep-id"]}"#),
        ("BARE", r#"{"src_a":1}"#),
        ("TITLE", r#""shop""#),
        ("CHUNK_LOADING", r#""webpackChunkapp""#),
        ("STARTS", r#"{"main":["dep-id"]}"#),
        ("CONSUMES", r#"{"dep-id":["default","dep",1,0,[[[1,0,0],[2,0,0,0]]],"^1.0.0"]}"#),
        ("LATE", r#"{"7":"src_a"}"#),
        ("GETTER", "7"),
        ("GETTERS", "[7,9]"),
        ("PROVIDES", r#"[["default","dep","1.0.0",1]]"#),
        ("REMOTES", r#"[["default","shop",[["shop","http://localhost/shop.js"]]]]"#),
        ("REMOTE_MODULES", r#"{"cart-id":[0,"./Cart"]}"#),
        ("IMPORTED", "1"),
        ("FALLBACKS", r#"[{"./Cart":17}]"#),
        ("FORMS", r#"{"dep-id":2}"#),
        ("AWAITED", r#"{1:1,"./a":1}"#),
        ("ES_MODULES", r#"{"cart-id":["cart-es"]}"#),
    ]
    .map(|(name, text)| (name, text.to_owned()))
    .to_vec()
}

fn text(features: &[Feature], environment: Environment) -> String {
    render(features, &tables(), environment).unwrap()
}

/// Fails if `text` is none of JavaScript's scripts of version `target`.
fn parse(name: &str, text: &str, target: EsVersion) {
    let source_map: Lrc<SourceMap> = Lrc::default();
    let file = source_map.new_source_file(Lrc::new(FileName::Anon), text.to_owned());
    let lexer = Lexer::new(Syntax::default(), target, StringInput::from(&*file), None);
    let mut parser = Parser::new_from(lexer);
    parser.parse_script().unwrap_or_else(|error| panic!("{name}: {}\n{text}", error.kind().msg()));
    assert!(parser.take_errors().is_empty(), "{name}: {text}");
}

/// Words outside of string literals; the runtime's strings have no escaped quotes.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').step_by(2).flat_map(|code| code.split(|c: char| !(c.is_ascii_alphanumeric() || "_$".contains(c))))
}

#[test]
fn parses_and_names_nothing_that_is_not_there() {
    for (name, features, _) in CASES {
        for environment in [MODERN, ES5] {
            let text = text(features, environment);
            parse(name, &text, EsVersion::Es2015);
            assert!(!text.contains("HAS_"), "{name}: {text}");
            // No text becomes code, whoever it is from.
            assert!(words(&text).all(|word| word != "eval" && word != "Function"), "{name}: {text}");
            for (table, _) in tables() {
                let used = words(&text).filter(|word| *word == table).count();
                // Once would be a declaration that nobody reads, or a use of what is not declared.
                assert!(used != 1, "{name}: {table} stands there once\n{text}");
                let declared = text.contains(&format!("const {table} =")) || text.contains(&format!("var {table} ="));
                assert_eq!(used > 0, declared, "{name}: {table}\n{text}");
            }
        }
    }
}

#[test]
fn leaves_no_trace_of_what_is_off() {
    for (name, features, traces) in CASES {
        let text = text(features, MODERN);
        for trace in *traces {
            assert!(!text.contains(trace), "{name}: {trace}\n{text}");
        }
    }
    // Node's runtime and the browsers' are never one.
    let everything: String = CASES.iter().map(|(_, features, _)| text(features, MODERN)).collect();
    for (name, _, traces) in CASES {
        let made_up: Vec<_> =
            traces.iter().filter(|trace| !everything.contains(**trace) && **trace != "createScriptURL").collect();
        assert!(made_up.is_empty(), "{name}: {made_up:?} is in no runtime at all, so it says nothing");
    }
}

#[test]
fn drops_what_does_nothing() {
    for (name, features, _) in CASES {
        for environment in [MODERN, ES5] {
            let text = text(features, environment);
            for dead in [
                "false &&",
                "true &&",
                "false ||",
                "true ||",
                "if (true",
                "if (false",
                "!0",
                "!1",
                "&& true",
                "|| false",
                "else {}",
                "void 0",
            ] {
                assert!(!text.contains(dead), "{name}: {dead}\n{text}");
            }
            for line in text.lines() {
                let literal = line.ends_with("= true;") || line.ends_with("= false;");
                assert!(!(literal && line.contains("const ")), "{name}: a constant that should stand in place: {line}\n{text}");
                let is_path = line.trim().ends_with("];")
                    && !line.contains(['=', '(', ':'])
                    && !line.contains("return")
                    && !line.contains("delete");
                assert!(!is_path || line.trim().starts_with(']'), "{name}: a statement without effect: {line}\n{text}");
            }
            for line in text.lines().filter(|line| !line.starts_with([' ', '\t'])) {
                let mut declaration = words(line);
                let Some("const" | "var" | "let") = declaration.next() else { continue };
                let declared = declaration.next().unwrap();
                assert!(words(&text).filter(|word| *word == declared).count() > 1, "{name}: nobody uses {declared}\n{text}");
            }
        }
    }
}

#[test]
fn lowers_to_es5() {
    for (name, features, _) in CASES {
        let text = text(features, ES5);
        assert!(!text.contains("=>") && !text.contains('`'), "{name}: {text}");
        for word in ["const", "let", "class"] {
            assert!(!words(&text).any(|own| own == word), "{name}: {word}\n{text}");
        }
        parse(name, &text, EsVersion::Es5);
        // Which swc reads all the same.
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for pair in lines.windows(2) {
            let [line, next] = pair else { continue };
            assert!(!(line.ends_with(',') && next.starts_with(')')), "{name}: a comma before {next} after {line}\n{text}");
        }
    }
}

#[test]
fn is_the_same_every_time_and_in_every_thread() {
    let all = || CASES.iter().map(|(_, features, _)| text(features, ES5) + &text(features, MODERN)).collect::<String>();
    let first = all();
    assert_eq!(all(), first);
    let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(all)).collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), first);
    }
}

#[test]
fn leaves_out_whole_templates_that_are_off_and_is_well_formed() {
    // As `crates/federation` has it: what placeholders stand for is a shared module if nothing else, and some have to do with
    // remotes alone.
    let of_remotes = [
        Feature::Waits,
        Feature::OnDemand,
        Feature::Scripts,
        Feature::Manifests,
        Feature::LoadRemote,
        Feature::PreloadRemote,
        Feature::Register,
        Feature::Unload,
    ];
    let same = |features: &[Feature]| {
        let mut features = features.to_vec();
        features.push(Feature::Consumes);
        if features.iter().any(|feature| of_remotes.contains(feature)) {
            features.push(Feature::Remotes);
        }
        if features.contains(&Feature::Devtools) {
            features.push(Feature::Info);
        }
        let slowly = render_slowly(&features, &tables(), MODERN).unwrap();
        let quickly = text(&features, MODERN);
        let missing: Vec<&str> = slowly.lines().filter(|line| !quickly.contains(*line)).take(3).collect();
        assert!(quickly == slowly, "{missing:?} with {features:?}");
        parse("some", &quickly, EsVersion::Es2018);
        parse("some in ES5", &text(&features, ES5), EsVersion::Es2018);
    };
    for feature in EVERYTHING {
        let others: Vec<Feature> = EVERYTHING.iter().copied().filter(|other| other != feature).collect();
        same(&others);
        same(&[*feature]);
    }
    // Any halves of them; xorshift.
    let mut random: u64 = 0x9e37_79b9_7f4a_7c15;
    for _ in 0..200 {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let on = |index: usize| random >> (index % 64) & 1 == 1;
        let some: Vec<Feature> =
            EVERYTHING.iter().enumerate().filter(|(index, _)| on(*index)).map(|(_, feature)| *feature).collect();
        same(&some);
    }
}

#[test]
fn refuses_tables_that_are_no_javascript() {
    let error = render(&[], &[("CHUNKS", "{{".to_owned())], MODERN).unwrap_err();
    assert!(error.starts_with("the runtime's text: "), "{error}");
}

#[test]
fn is_what_the_snapshots_show() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    for (name, features, _) in CASES {
        let file = folder.join(format!("{name}.js"));
        let text = text(features, MODERN);
        if update {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&file, &text).unwrap();
        }
        let snapshot = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert_eq!(text, snapshot, "{name}: UPDATE_SNAPSHOTS=1 writes the snapshots anew");
    }
}
