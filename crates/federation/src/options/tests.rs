//! The forms of the options, their defaults, and what they mean. Bad options: `__tests__/errors.test.js`.

use super::{
    Container, Expose, Location, Options, Pattern, Plugin, Provided, Remote, Requirement, Shared, SharedVersion, TypesOptions,
    clash,
};
use crate::OptionError;
use crate::share_key::ShareKey;
use serde_json::{Value, json};

fn read(options: Value) -> Options {
    Options::read(Plugin::ModuleFederation, &options).unwrap()
}

fn error(options: Value) -> OptionError {
    Options::read(Plugin::ModuleFederation, &options).unwrap_err()
}

fn container(options: Value) -> Container {
    read(options).container.unwrap()
}

fn remote(options: Value) -> Remote {
    read(options).remotes.remove(0)
}

fn shared(shared: Value) -> Shared {
    read(json!({ "shared": shared })).shared.remove(0)
}

fn expose(key: &str, imports: &[&str], chunk: Option<&str>) -> Expose {
    Expose {
        key: key.to_owned(),
        imports: imports.iter().map(|&import| import.to_owned()).collect(),
        chunk: chunk.map(str::to_owned),
    }
}

fn script(global: &str, url: &str) -> Location {
    Location::Script { global: global.to_owned(), url: url.to_owned() }
}

fn external(kind: &str, request: &str) -> Location {
    Location::External { kind: kind.to_owned(), request: request.to_owned() }
}

fn given(range: &str) -> Requirement {
    Requirement::Given(range.to_owned())
}

fn version(version: &str) -> Option<SharedVersion> {
    Some(SharedVersion::Given(version.to_owned()))
}

#[test]
fn nothing_is_an_option_too() {
    let options = read(json!({}));
    assert!(options.container.is_none() && options.remotes.is_empty() && options.shared.is_empty());
    let options = read(json!({ "name": "a", "exposes": {}, "remotes": [], "shared": false }));
    assert!(options.container.is_none() && options.remotes.is_empty() && options.shared.is_empty());
}

#[test]
fn a_container_has_defaults() {
    let Container { name, filename, library, runtime, scopes, .. } = container(json!({ "name": "nav", "exposes": ["./x"] }));
    assert_eq!((name.as_str(), filename, runtime, scopes.first()), ("nav", None, None, "default"));
    assert_eq!((library.kind.as_str(), library.value), ("var", json!({ "type": "var", "name": "nav" })));
}

#[test]
fn a_container_has_what_is_given() {
    let options = json!({
        "name": "nav", "filename": "js/[name].js", "library": { "type": "umd", "name": { "root": ["a", "b"] } },
        "runtime": false, "shareScope": "own", "exposes": ["./x"]
    });
    let Container { filename, library, runtime, scopes, .. } = container(options);
    assert_eq!((filename.as_deref(), runtime, scopes.first()), (Some("js/[name].js"), Some(json!(false)), "own"));
    assert_eq!(library.value, json!({ "type": "umd", "name": { "root": ["a", "b"] } }));
    assert_eq!(container(json!({ "name": "a", "runtime": "r", "exposes": ["./x"] })).runtime, Some(json!("r")));
}

#[test]
fn exposes_have_four_forms() {
    let exposes = json!([
        "./a",
        { "./b": "./src/b", "./c": ["./init", "./c"] },
        { "./d": { "import": "./src/d" }, ".": { "import": ["./init", "./e"], "name": "root" } }
    ]);
    assert_eq!(
        container(json!({ "name": "a", "exposes": exposes })).exposes,
        [
            expose(".", &["./init", "./e"], Some("root")),
            expose("./a", &["./a"], None),
            expose("./b", &["./src/b"], None),
            expose("./c", &["./init", "./c"], None),
            expose("./d", &["./src/d"], None),
        ]
    );
}

#[test]
fn devtools_are_on_or_off_or_up_to_the_mode() {
    for (value, expected) in [(json!(true), Some(true)), (json!(false), Some(false)), (json!("\u{0}js:undefined"), None)] {
        assert_eq!(read(json!({ "devtools": value })).devtools, expected);
    }
    for (value, found) in [(json!("yes"), "\"yes\""), (json!(1), "1, a number"), (json!({}), "an object"), (json!(null), "null")]
    {
        let error = error(json!({ "devtools": value }));
        assert_eq!((error.path.as_str(), error.found.as_str(), error.write.as_str()), ("devtools", found, "true or false"));
    }
}

#[test]
fn a_name_must_be_a_variable_only_where_one_is_declared() {
    assert!(read(json!({ "name": "my-app", "remotes": { "a": "a@u" } })).container.is_none());
    for library in [
        json!({ "type": "global", "name": "my-app" }),
        json!({ "type": "module" }),
        json!({ "type": "var", "name": ["my", "app-x"] }),
        json!({ "type": "assign", "name": "window[\"my-app\"]" }),
    ] {
        assert_eq!(container(json!({ "name": "my-app", "library": library, "exposes": ["./x"] })).library.value, library);
    }
    for (name, fits) in [("app", true), ("my-app", false)] {
        let library = json!({ "type": "var", "name": "[name]_[fullhash:8]" });
        let options = json!({ "name": name, "library": library, "exposes": ["./x"] });
        assert_eq!(Options::read(Plugin::ModuleFederation, &options).is_ok(), fits, "{name}");
    }
    let found = error(json!({ "name": "my-app", "exposes": ["./x"] })).found;
    assert!(
        found.contains("Library name base (my-app) must be a valid identifier when using a var declaring library type"),
        "{found}"
    );
    let library = json!({ "type": "var", "name": ["my-app", "x"] });
    assert_eq!(error(json!({ "name": "a", "library": library, "exposes": ["./x"] })).path, "library.name");
}

#[test]
fn remotes_have_four_forms() {
    let remotes = json!([
        "a@u",
        { "b": "b@u", "c": ["c@1", "c@2"] },
        { "d": { "external": "d@u", "shareScope": "own" }, "e": { "external": ["e@1", "e@2"] } }
    ]);
    let remote = |key: &str, locations: &[Location], scope: &str| Remote {
        key: key.to_owned(),
        locations: locations.to_vec(),
        scopes: scope.into(),
        timeout: None,
        retries: None,
        integrity: None,
        fallbacks: Vec::new(),
        origins: Vec::new(),
    };
    assert_eq!(
        read(json!({ "remotes": remotes, "shareScope": "all" })).remotes,
        [
            remote("a@u", &[script("a", "u")], "all"),
            remote("b", &[script("b", "u")], "all"),
            remote("c", &[script("c", "1"), script("c", "2")], "all"),
            remote("d", &[script("d", "u")], "own"),
            remote("e", &[script("e", "1"), script("e", "2")], "all"),
        ]
    );
}

#[test]
fn a_remote_may_say_how_it_is_cared_for() {
    let hash = format!("sha256-{}= sha512-{}==", "A".repeat(43), "b".repeat(86));
    let shop = json!({
        "external": "shop@u", "timeout": 3000, "retries": 0, "integrity": hash,
        "fallback": { "./Cart": "./a", "List": "./b" }
    });
    let options = read(json!({ "remotes": { "shop": shop }, "shareStrategy": "loaded-first", "initTimeout": 300 }));
    let remote = &options.remotes[0];
    assert_eq!((remote.timeout, remote.retries, remote.integrity.as_deref()), (Some(3000), Some(0), Some(hash.as_str())));
    assert_eq!([remote.fallback("./Cart"), remote.fallback("./List"), remote.fallback("./x")], [Some("./a"), Some("./b"), None]);
    assert_eq!((options.start.loaded_first, options.start.init_timeout), (Some(true), Some(300)));
    let all = read(json!({ "remotes": { "shop": { "external": "shop@u", "fallback": "./all" } } }));
    assert_eq!(all.remotes[0].fallback("./x"), Some("./all"));
    let others = read(json!({ "remotes": { "shop": { "external": "shop@u", "fallback": ["shop@v"] } } }));
    assert_eq!(others.remotes[0].locations, [script("shop", "u"), script("shop", "v")]);
}

#[test]
fn plugins_of_one_build_agree_on_its_start() {
    let with = |strategy: &str, time: u32| read(json!({ "remotes": [], "shareStrategy": strategy, "initTimeout": time }));
    let clash = |a, b| clash(&[a, b]).map(|(index, error)| (index, error.path));
    assert_eq!(clash(with("version-first", 5), with("version-first", 5)), None);
    assert_eq!(clash(with("version-first", 5), Options::default()), None);
    assert_eq!(clash(with("version-first", 5), with("loaded-first", 5)), Some((1, "shareStrategy".to_owned())));
    assert_eq!(clash(with("version-first", 5), with("version-first", 6)), Some((1, "initTimeout".to_owned())));
}

#[test]
fn a_location_may_begin_with_its_type() {
    for (text, expected) in [
        ("app@http://h/remoteEntry.js", script("app", "http://h/remoteEntry.js")),
        ("a.b@http://h/@scope/x.js", script("a.b", "http://h/@scope/x.js")),
        ("my-app@/x.js", script("my-app", "/x.js")),
        ("script app@u", script("app", "u")),
        ("promise new Promise(r => r(x))", external("promise", "new Promise(r => r(x))")),
        ("var X", external("var", "X")),
        ("import https://h/x.js", external("import", "https://h/x.js")),
        ("module ./r.mjs", external("module", "./r.mjs")),
        ("commonjs ./r.js", external("commonjs", "./r.js")),
        ("internal ./local", Location::Internal("./local".to_owned())),
    ] {
        assert_eq!(remote(json!({ "remotes": { "r": text } })).locations, [expected], "{text}");
    }
}

#[test]
fn the_remote_type_is_that_of_the_library_if_it_can_be() {
    for (options, expected) in [
        (json!({}), script("X", "u")),
        (json!({ "library": { "type": "commonjs2" } }), external("commonjs2", "X@u")),
        (json!({ "library": { "type": "commonjs2" }, "remoteType": "window" }), external("window", "X@u")),
        // No externals type.
        (json!({ "library": { "type": "assign-properties" } }), script("X", "u")),
        (json!({ "remoteType": "var" }), external("var", "X@u")),
    ] {
        let mut options = options;
        options["remotes"] = json!({ "r": "X@u" });
        assert_eq!(remote(options.clone()).locations, [expected], "{options}");
    }
}

#[test]
fn shared_has_defaults() {
    for form in [json!(["react"]), json!({ "react": {} }), json!([{ "react": {} }]), json!({ "react": "react" })] {
        let own = shared(form.clone());
        assert_eq!((own.key, own.share_key.as_str()), (ShareKey::Exact("react".to_owned()), "react"), "{form}");
        assert_eq!((own.import.as_deref(), own.scopes.first(), own.package), (Some("react"), "default", None));
        assert_eq!((own.version, own.requirement), (Some(SharedVersion::Inferred), Requirement::Inferred));
        assert_eq!((own.singleton, own.strict, own.eager), (false, true, false));
        assert!(own.filters.include.version.is_none() && own.filters.exclude.request.is_none());
    }
}

/// PROTOCOL 1.4: `/^(?:[\d^=v<>~]|[*xX]$)/`, with its traps.
#[test]
fn a_string_is_a_version_or_a_request_by_its_looks() {
    for version in ["^18.0.0", "~1", ">=1 <2", "1.2.3", "=1", "v1", "*", "x", "X", "vue", "3d-lib"] {
        let own = shared(json!({ "x-key": version }));
        assert_eq!((own.import.as_deref(), own.requirement), (Some("x-key"), given(version)));
    }
    for request in ["latest", "dev", "workspace:*", "npm:react@18", "!1", " ^1", "xx", "*.js", "./v1", "preact/compat"] {
        let own = shared(json!({ "x-key": request }));
        assert_eq!((own.import.as_deref(), own.requirement), (Some(request), Requirement::Inferred));
    }
    let own = shared(json!({ "vue": "vue" }));
    assert_eq!((own.import.as_deref(), own.requirement), (Some("vue"), Requirement::Inferred));
}

fn consumed(consumes: Value) -> Shared {
    Options::read(Plugin::ConsumeShared, &json!({ "consumes": consumes, "shareScope": "own" })).unwrap().shared.remove(0)
}

fn provided(provides: Value) -> Provided {
    Options::read(Plugin::ProvideShared, &json!({ "provides": provides, "shareScope": "own" })).unwrap().provided.remove(0)
}

#[test]
fn what_is_consumed_is_not_provided() {
    for (form, requirement, strict) in [
        (json!(["a"]), Requirement::Inferred, false),
        (json!({ "a": "b" }), Requirement::Inferred, false),
        (json!({ "a": "^1" }), given("^1"), true),
        (json!([{ "a": {} }]), Requirement::Inferred, true),
        (json!({ "a": { "singleton": true, "requiredVersion": "^1" } }), given("^1"), false),
    ] {
        let own = consumed(form.clone());
        assert_eq!((own.key, own.share_key.as_str(), own.import.as_deref()), (ShareKey::of("a"), "a", Some("a")), "{form}");
        assert_eq!((own.requirement, own.strict, own.version, own.scopes.first()), (requirement, strict, None, "own"), "{form}");
    }
}

#[test]
fn what_is_provided_has_a_share_key() {
    for (form, share_key, version) in [
        (json!(["a"]), "a", SharedVersion::Inferred),
        (json!({ "a": "b" }), "b", SharedVersion::Inferred),
        (json!({ "a": {} }), "a", SharedVersion::Inferred),
        (json!({ "a": { "shareKey": "b", "version": "1.0.0" } }), "b", SharedVersion::Given("1.0.0".to_owned())),
        (json!({ "a": { "version": false } }), "a", SharedVersion::Given("0".to_owned())),
    ] {
        let own = provided(form.clone());
        assert_eq!((own.share_key.as_str(), own.version, own.scopes.first()), (share_key, version, "own"), "{form}");
    }
    let own = provided(json!({ "a/": { "shareKey": "b/", "shareScope": "s", "eager": true } }));
    assert_eq!((own.key, own.share_key.as_str(), own.scopes.first(), own.eager), (ShareKey::of("a/"), "b/", "s", true));
}

#[test]
fn subpaths_are_shared_as_their_package_is() {
    let config = json!({ "subpaths": true, "singleton": true, "requiredVersion": "^1", "version": "1.2.3", "shareKey": "r" });
    let own = read(json!({ "shared": { "a": config, "b": {} } })).shared;
    let keys: Vec<(&ShareKey, &str, Option<&str>)> =
        own.iter().map(|shared| (&shared.key, shared.share_key.as_str(), shared.import.as_deref())).collect();
    let (a, below, b) = (ShareKey::of("a"), ShareKey::of("a/"), ShareKey::of("b"));
    assert_eq!(keys, [(&a, "r", Some("a")), (&below, "r/", Some("a/")), (&b, "b", Some("b"))]);
    for shared in own.iter().take(2) {
        assert_eq!((shared.singleton, &shared.version, &shared.requirement), (true, &version("1.2.3"), &given("^1")));
    }
}

#[test]
fn false_and_nothing_differ() {
    let own = shared(json!({ "a": { "import": false, "requiredVersion": false, "version": false } }));
    assert_eq!((own.import, own.requirement, own.version), (None, Requirement::Any, version("0")));
    let own = shared(json!({ "a": { "requiredVersion": "", "version": "" } }));
    assert_eq!((own.requirement, own.version), (given(""), version("0")));
    let own = shared(json!({ "a": { "requiredVersion": "^1", "version": "1.2.3", "packageName": "p", "shareScope": "s" } }));
    assert_eq!((own.requirement, own.version), (given("^1"), version("1.2.3")));
    assert_eq!((own.package.as_deref(), own.scopes.first()), (Some("p"), "s"));
}

#[test]
fn strict_follows_from_import_and_singleton() {
    for (config, strict) in [
        (json!({}), true),
        (json!({ "singleton": true }), false),
        (json!({ "import": false }), false),
        (json!({ "import": false, "strictVersion": true }), true),
        (json!({ "strictVersion": false }), false),
    ] {
        assert_eq!(shared(json!({ "a": config })).strict, strict, "{config}");
    }
}

#[test]
fn filters_take_ranges_and_patterns() {
    let regexp = json!({ "\u{0}regexp": ["^fp/", "i"] });
    let own =
        shared(json!({ "lodash/": { "include": { "request": regexp }, "exclude": { "version": "<4", "request": "get" } } }));
    assert!(own.filters.include.request.is_some_and(|pattern| pattern.matches("FP/get") && !pattern.matches("get")));
    assert!(
        own.filters.exclude.version.is_some()
            && matches!(own.filters.exclude.request, Some(Pattern::Text(text)) if text == "get")
    );
    assert_eq!(shared(json!({ "lodash/": { "shareKey": "l/" } })).share_key, "l/");
}

#[test]
fn plugins_of_one_compiler_do_not_clash() {
    let nav = || read(json!({ "name": "nav", "exposes": ["./x"] }));
    let host = |url: &str| read(json!({ "name": "nav", "remotes": { url: format!("shop@{url}") } }));
    assert!(clash(&[nav(), host("u"), host("u")]).is_none());
    let (index, error) = clash(&[host("u"), nav(), nav()]).unwrap();
    assert_eq!((index, error.path.as_str()), (2, "name"));
    let (index, error) = clash(&[host("u"), host("v")]).unwrap();
    assert_eq!((index, error.path.as_str()), (1, "remotes.v"));
}

#[test]
fn an_expression_in_an_address_is_refused() {
    let address = |url: &str| json!({ "remotes": { "shop": format!("shop@{url}") } });
    let refused = error(address("[window.shopUrl]/remoteEntry.js"));
    assert_eq!(refused.path, "remotes.shop");
    assert!(refused.found.contains("external-remotes-plugin"), "{refused}");
    assert!(error(address("https://[globalThis.host].example.com/remoteEntry.js")).found.contains("expression"));
    for url in ["http://[::1]:3000/remoteEntry.js", "http://[fe80::1]/r.js?list[0]=1", "/a[/r.js", "/[]/r.js", "/[name].js"] {
        read(address(url));
    }
}

/// Found by fuzzing: what the glue writes for values that JSON has not, and a user's string.
#[test]
fn an_error_says_what_was_found_even_if_it_looks_like_our_own_mark() {
    assert_eq!(error(json!({ "remotes": { "shop": "\0js:" } })).found, r#""\u0000js:""#);
    assert_eq!(error(json!({ "remotes": { "shop": "\0js:a function" } })).found, "a function");
    let long = error(json!({ "remotes": { "shop": format!("\0js:{}", "p".repeat(3000)) } })).found;
    assert_eq!(long.chars().count(), 123);
}

#[test]
fn options_of_module_federation_2_without_effect_are_accepted() {
    let paths = |options: Value| -> Vec<&'static str> { read(options).unneeded.iter().map(|(path, _)| *path).collect() };
    assert_eq!(paths(json!({})), [""; 0]);
    assert_eq!(paths(json!({ "dev": false })), ["dev"]);
    let all = json!({
        "name": "a",
        "implementation": "/x/runtime",
        "experiments": { "optimization": { "target": "web" }, "asyncStartup": true },
        "dev": { "disableLiveReload": true },
        "async": true,
    });
    let wanted = ["async", "dev", "experiments.asyncStartup", "experiments.optimization", "implementation"];
    assert_eq!(paths(all.clone()), wanted);
    assert_eq!(read(all).name.as_deref(), Some("a"));
    for (options, path) in [
        (json!({ "dev": 1 }), "dev"),
        (json!({ "async": "yes" }), "async"),
        (json!({ "implementation": {} }), "implementation"),
        (json!({ "experiments": [] }), "experiments"),
        (json!({ "experiments": { "externalRuntime": true } }), "experiments.externalRuntime"),
        (json!({ "experiments": { "optimization": 1 } }), "experiments.optimization"),
    ] {
        let error = Options::read(Plugin::ModuleFederation, &options).unwrap_err();
        assert_eq!(error.path, path, "{options}");
    }
    assert!(Options::read(Plugin::Container, &json!({ "name": "a", "exposes": ["./x"], "dev": true })).is_err());
}

#[test]
fn types_are_on_or_off_by_either_name() {
    let types = |options: Value| read(options).types;
    for options in [json!({}), json!({ "types": false }), json!({ "dts": false }), json!({ "dts": { "generateTypes": false } })] {
        assert_eq!(types(options.clone()), None, "{options}");
    }
    for options in [json!({ "types": true }), json!({ "types": {} }), json!({ "dts": true }), json!({ "dts": {} })] {
        assert_eq!(types(options.clone()), Some(TypesOptions::default()), "{options}");
    }
    for options in [
        json!({ "types": { "tsConfigPath": "./a.json" } }),
        json!({ "dts": { "tsConfigPath": "./a.json", "displayErrorInTerminal": false } }),
        json!({ "dts": { "generateTypes": { "tsConfigPath": "./a.json", "generateAPITypes": true }, "consumeTypes": false } }),
    ] {
        let expected = TypesOptions { tsconfig: Some("./a.json".to_owned()), ..TypesOptions::default() };
        assert_eq!(types(options.clone()), Some(expected), "{options}");
    }
    let mf2 = json!({ "dts": { "cwd": "x", "generateTypes": { "compilerInstance": "vue-tsc", "abortOnError": false }, "consumeTypes": true } });
    let ignored = types(mf2).unwrap().ignored;
    assert_eq!(ignored, ["dts.cwd", "dts.generateTypes.compilerInstance", "dts.consumeTypes"]);
}

#[test]
fn types_that_cannot_be_are_refused() {
    for (options, path) in [
        (json!({ "types": "yes" }), "types"),
        (json!({ "types": { "tsconfig": "x" } }), "types.tsconfig"),
        (json!({ "types": { "isolated": 1 } }), "types.isolated"),
        (json!({ "types": { "tsConfigPath": "" } }), "types.tsConfigPath"),
        (json!({ "dts": 1 }), "dts"),
        (json!({ "dts": { "tsConfigPath": 1 } }), "dts.tsConfigPath"),
        (json!({ "dts": { "generateTypes": { "tsConfigPath": false } } }), "dts.generateTypes.tsConfigPath"),
        (json!({ "types": true, "dts": true }), "dts"),
    ] {
        assert_eq!(error(options.clone()).path, path, "{options}");
    }
    let plugin = |name: &str| read(json!({ "name": name, "exposes": { "./x": "./x" }, "types": true }));
    assert_eq!(clash(&[plugin("a"), plugin("b")]).map(|(index, error)| (index, error.path)), Some((1, "types".to_owned())));
}
