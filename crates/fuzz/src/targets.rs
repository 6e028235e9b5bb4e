//! What each target does with its input, and what must hold then.

use federation::Federation;
use federation::consume::Importer;
use federation::form::Form;
use federation::manifest;
use federation::options::{Location, Options, Plugin};
use federation::packages::{Packages, infer};
use federation::plan::Settings;
use federation::range::{Interval, Range, webpack_text};
use federation::request::{Consume, MOST_COPIES, Provide, Request};
use federation::scopes::Scopes;
use federation::text::string;
use federation::version::{self, Version};
use serde_json::{Value, json};
use std::cmp::Ordering;
use std::path::Path;

/// The input as lines of text: at least `N`, the missing ones empty.
fn lines<const N: usize>(data: &[u8]) -> [String; N] {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.splitn(N, '\n');
    std::array::from_fn(|_| lines.next().unwrap_or_default().to_owned())
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok()
}

pub(super) const RANGE: &[&str] = &[
    "1",
    "0",
    "2.3",
    "1.2.3",
    "-a.1",
    "-0",
    "+b",
    "x",
    "*",
    "X",
    "^",
    "~",
    "~>",
    ">=",
    "<=",
    ">",
    "<",
    "=",
    "v",
    " - ",
    "||",
    " ",
    "\n",
    "9007199254740991",
    "00",
    "\u{a0}",
    ".",
];

/// A range and a version.
pub(super) fn range(data: &[u8]) {
    let [range, version] = lines(data);
    let text = webpack_text(&range);
    assert!(is_json(&string(&text)), "{text:?}");
    let Some(range) = Range::parse(&range) else { return };
    let version = version::parse(&version);
    let intervals = range.compile();
    let inside = range.satisfied_by(&version);
    assert_eq!(inside, intervals.iter().any(|interval| interval.contains(&version)), "{range:?} {version:?}");
    if !intervals.iter().any(Interval::holds_prereleases) {
        assert!(version.pre.is_empty() || !inside, "{range:?} {version:?}");
    }
    for interval in &intervals {
        assert!(is_json(&interval.json()), "{}", interval.json());
    }
}

pub(super) const VERSION: &[&str] =
    &["1", "0", "2.3", "1.2.3", "-", "-a.1", "-0", "+b", "v", "=", " ", "\n", "beta", ".", "9007199254740993", "\u{2028}", "<"];

/// Three versions: their order is one.
pub(super) fn version(data: &[u8]) {
    let versions: [Version; 3] = lines(data).map(|text| version::parse(&text));
    let [a, b, c] = &versions;
    for one in &versions {
        assert_eq!(one.compare(one), Ordering::Equal, "{one:?}");
        let finite = one.numbers.iter().all(|number| number.is_finite());
        let huge = one.pre.iter().any(|part| matches!(part, version::Part::Number(number) if number.is_infinite()));
        assert!(!finite || huge || is_json(&one.json()), "{}", one.json());
    }
    assert_eq!(a.compare(b), b.compare(a).reverse(), "{a:?} {b:?}");
    if a.compare(b).is_le() && b.compare(c).is_le() {
        assert!(a.compare(c).is_le(), "{a:?} {b:?} {c:?}");
    }
}

pub(super) const PACKAGE_JSON: &[&str] = &[
    "{",
    "}",
    "\"name\":",
    "\"version\":",
    "\"type\":",
    "\"dependencies\":",
    "\"peerDependencies\":",
    "\"react\":",
    "\"module\"",
    "\"1.2.3\"",
    "\"^1 || 2\"",
    "\"workspace:^1\"",
    "\"a/b#semver:^1\"",
    ",",
    "null",
    "[",
    "]",
    "1e999",
    "\u{feff}",
    "\"__proto__\":",
    "\"\\ud800\"",
    "\0",
    "catalog:\n",
    "  react: ",
    "catalogs:",
    "\"catalog:\"",
    "\"npm:react@1\"",
    "\"patch:react@npm%3A1#x\"",
    "&a ",
    "*a",
    "\n",
];

/// The text of a package.json, and behind NUL that of the workspace's catalogs: what they require of a package.
pub(super) fn package_json(data: &[u8]) {
    let mut texts = data.splitn(2, |byte| *byte == 0);
    let packages = Packages::default();
    let mut put = |path: &str| packages.put(path.into(), texts.next().unwrap_or_default());
    put("/nowhere/app/package.json");
    put("/nowhere/pnpm-workspace.yaml");
    for dir in ["/nowhere/app/node_modules/react", "/nowhere"] {
        packages.put(Path::new(dir).join("package.json"), br#"{"name":"x","version":"1.2.3"}"#);
    }
    let dir = Path::new("/nowhere/app");
    match packages.of(dir) {
        Ok(package) => assert!(package.is_some_and(|package| package.version().is_none_or(|version| !version.is_empty()))),
        Err(error) => assert!(error.starts_with("/nowhere/app/package.json: "), "{error}"),
    }
    let found = infer(&packages, dir, "react", None);
    if let Some(range) = found.range {
        assert!(range.len() <= 1000 && range == range.trim(), "{range:?}");
        let _ = (Range::parse(&range), webpack_text(&range));
    }
}

pub(super) const MANIFEST: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"id\":\"x\"",
    "\"name\":",
    "\"metaData\":",
    "\"shared\":",
    "\"remotes\":",
    "\"exposes\":",
    "\"publicPath\":",
    "\"getPublicPath\":",
    "\"auto\"",
    "\"remoteEntry\":",
    "\"path\":",
    "\"type\":",
    "\"federation-rs\":",
    "\"format\":1",
    "\"format\":2",
    "null",
    "1",
    "\"javascript:1\"",
    "\"__proto__\":",
    "\"version\":",
    "\"assets\":",
    "{\"metaData\":{},\"shared\":[],\"exposes\":[]}",
    "\"\\ud800\"",
];

/// The text of a manifest.
pub(super) fn manifest(data: &[u8]) {
    let found = match manifest::read(data) {
        Ok(found) => found,
        Err(error) => return assert!(!error.reason.is_empty(), "{error:?}"),
    };
    let Ok(text) = serde_json::to_vec(&found) else { panic!("{found:?} cannot be written") };
    assert_eq!(manifest::read(&text), Ok(found), "what is written is read as the same");
}

pub(super) const REMOTE: &[&str] = &[
    "shop",
    "@",
    "https://a.b/c.js",
    "/",
    ".",
    "script ",
    "promise ",
    "internal ",
    "var ",
    "module ",
    " ",
    "\n",
    "a.b",
    "\u{2028}",
    "new Promise(",
    ")",
    "import ",
    "?",
];

/// Beyond this only one thing is done with an input, so that the time is that of one thing. Bytes.
const LONG: usize = 10_000;

/// A remote's location and its key.
pub(super) fn remote(data: &[u8]) {
    let [text, key] = lines(data);
    match Options::read(Plugin::ContainerReference, &json!({ "remotes": { "app": text } })) {
        Err(error) => {
            assert!(error.path == "remotes.app" && !error.found.is_empty() && !error.write.is_empty(), "{error}");
            assert!(error.to_string().chars().count() < 2000, "{error}");
        }
        Ok(options) => match options.remotes[0].locations.as_slice() {
            [Location::Script { global, url }] => {
                assert!(!global.is_empty() && !url.is_empty(), "{global:?} {url:?}");
                assert!(text.trim_end().ends_with(format!("{global}@{url}").trim_end()), "{text:?}: {global:?} {url:?}");
            }
            [Location::External { kind, request }] => assert!(text.contains(kind.as_str()) && text.contains(request.as_str())),
            [Location::Internal(request)] => assert!(!request.is_empty() && text.trim_end().ends_with(request.as_str())),
            other => panic!("{other:?}"),
        },
    }
    if key.len() > LONG {
        return;
    }
    let Ok(options) = Options::read(Plugin::ContainerReference, &json!({ "remotes": { &key: "shop@/x.js" } })) else { return };
    let federation = Federation::new(vec![options], Path::new("/app"), true);
    let pattern = federation.plan(&Settings::default()).pattern.unwrap_or_default();
    let regex = regress::Regex::new(&pattern).unwrap_or_else(|error| panic!("{pattern:?}: {error}"));
    let importer = Importer { file: "", dir: Path::new("/app"), layer: None };
    for request in [key.clone(), format!("{key}/x"), format!("{key}x"), format!("/{key}")] {
        let ours = request.strip_prefix(&key).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        assert_eq!(regex.find(&request).is_some(), ours, "{pattern:?} {request:?}");
        assert_eq!(federation.replace(&request, importer, None).is_some(), ours, "{request:?}");
    }
}

pub(super) const OPTIONS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"name\":",
    "\"nav\"",
    "\"filename\":",
    "\"library\":",
    "\"type\":",
    "\"var\"",
    "\"runtime\":",
    "false",
    "\"exposes\":",
    "\"./x\"",
    "\"./x\":",
    "\"import\":",
    "\"remotes\":",
    "\"shop@/x.js\"",
    "\"external\":",
    "\"shared\":",
    "\"react\":",
    "\"shareKey\":",
    "\"shareScope\":",
    "\"requiredVersion\":",
    "\"^1\"",
    "\"include\":",
    "\"version\":",
    "\"request\":",
    "{\"\\u0000regexp\":[\"a|b\",\"u\"]}",
    "\"\\u0000js:undefined\"",
    "null",
    "1e9",
    "\"lodash/\":",
    "\"__proto__\":",
];

/// The options of every plugin, as JSON text.
pub(super) fn options(data: &[u8]) {
    let Ok(value) = serde_json::from_slice::<Value>(data) else { return };
    for plugin in [
        Plugin::ModuleFederation,
        Plugin::Container,
        Plugin::ContainerReference,
        Plugin::Share,
        Plugin::ConsumeShared,
        Plugin::ProvideShared,
    ] {
        let options = match Options::read(plugin, &value) {
            Ok(options) => options,
            Err(error) => {
                assert!(!error.found.is_empty() && !error.write.is_empty(), "{error}");
                continue;
            }
        };
        let federation = Federation::new(vec![options], Path::new("/app"), true);
        let plan = federation.plan(&Settings { runtime_chunk: true, ..Settings::default() });
        if let Some(pattern) = &plan.pattern {
            assert!(regress::Regex::new(pattern).is_ok(), "{pattern:?}");
        }
        for entry in &plan.entries {
            let request = entry.request.trim_start_matches(federation::request::SCHEME);
            assert!(federation.source(request, true).is_some(), "{request:?}");
        }
    }
}

pub(super) const REQUEST: &[&str] = &[
    "container;",
    "start;",
    "consume;",
    "provide;",
    "remote;",
    "external;",
    "esm;",
    "default",
    ";",
    "=",
    "^1",
    "s",
    "t",
    "e",
    "%25",
    "%",
    "%c3%a4",
    "./x.js",
    "\n",
    "0",
    "\u{e4}",
    "!",
    "?",
    "#",
    " ",
];

/// A virtual request as it comes back from a bundler, and the fields of one.
pub(super) fn request(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data)
        && let Some(request) = Request::decode(text)
        && data.len() <= LONG
    {
        returns(&request);
    }
    if data.len() > LONG {
        return;
    }
    let [scope, key, range, local] = lines(data);
    let consume = Consume {
        scopes: Scopes::new(vec![scope.clone(), key.clone()]),
        key: key.clone(),
        range: Some(range.clone()),
        singleton: key.len() % 2 == 0,
        strict: range.len() % 2 == 0,
        eager: local.len() % 2 == 0,
        private: scope.len() % 2 == 0,
        local: Some(local.clone()).filter(|local| !local.is_empty()),
        layer: Some(range.clone()).filter(|layer| !layer.is_empty()),
        version: Some(scope.clone()).filter(|version| !version.is_empty()),
        form: if key.len() % 3 == 0 { Form::Namespace } else { Form::Exports },
    };
    let Consume { eager, private, .. } = consume;
    returns(&Request::EsModule(Box::new(Request::Consume(consume))));
    returns(&Request::Start { entry: scope.clone(), imports: vec![key.clone(), local.clone()] });
    let layer = Some(range.clone()).filter(|layer| !layer.is_empty());
    let copy = Provide { layer, scope, key, version: range, eager, private, local };
    returns(&Request::Provide(vec![copy.clone()]));
    returns(&Request::Provide(vec![copy; MOST_COPIES]));
}

fn returns(request: &Request) {
    let text = request.encode();
    assert!(text.bytes().all(|byte| byte.is_ascii_graphic() && !b"!?#|*\"'`\\<>".contains(&byte)), "{text:?}");
    assert_eq!(Request::decode(&text).as_ref(), Some(request), "{text:?}");
}

pub(super) const TEXT: &[&str] = &[
    "\"",
    "\\",
    "'",
    "`",
    "\n",
    "\r",
    "\u{2028}",
    "\u{2029}",
    "</script>",
    "<!--",
    "\0",
    "\u{7f}",
    "${",
    "}",
    "\u{1f4e6}",
    "u0022",
];

/// What becomes a string in emitted code.
pub(super) fn text(data: &[u8]) {
    let value = String::from_utf8_lossy(data);
    let literal = string(&value);
    let unsafe_char = |c: char| c.is_ascii_control() || matches!(c, '<' | '\u{2028}' | '\u{2029}');
    assert!(!literal.contains(unsafe_char), "{literal:?}");
    // The escapes are JSON's, which JavaScript reads as JSON does.
    assert_eq!(serde_json::from_str::<String>(&literal).ok().as_deref(), Some(&*value), "{literal:?}");
}
