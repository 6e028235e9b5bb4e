use super::report::{Finding, Report, Severity};
use super::{Check, Settings, html, text};
use crate::manifest::Manifest;
use crate::manifest::model::{Consume, Expose, ExposeRow, FORMAT, Location, MetaData, Own, Package, Provide, Remote, Use, Users};
use std::collections::HashMap;

/// An application in a few words.
struct App {
    manifest: Manifest,
}

fn users() -> Users {
    Users { entries: vec!["main".to_owned()], exposes: Vec::new() }
}

impl App {
    fn new(name: &str) -> Self {
        let own = Own {
            format: FORMAT,
            unique_name: name.to_owned(),
            share_scope: "default".to_owned(),
            share_strategy: "version-first".to_owned(),
            ..Own::default()
        };
        let meta_data = MetaData { global_name: name.to_owned(), ..MetaData::default() };
        Self { manifest: Manifest { name: name.to_owned(), meta_data, own: Some(own), ..Manifest::default() } }
    }

    fn own(mut self, change: impl FnOnce(&mut Own)) -> Self {
        change(self.manifest.own.as_mut().unwrap());
        self
    }

    /// A copy, and a need with the words `singleton`, `eager`, `strict`.
    fn shares(self, key: &str, version: &str, range: &str, words: &str) -> Self {
        let has = |word: &str| words.contains(word);
        let provide = Provide {
            key: key.to_owned(),
            share_scope: "default".to_owned(),
            version: version.to_owned(),
            eager: has("eager"),
            bytes: 1000,
            used_by: users(),
            ..Provide::default()
        };
        self.own(|own| own.provides.push(provide)).needs(key, range, words, Some(version))
    }

    fn needs(self, key: &str, range: &str, words: &str, own_version: Option<&str>) -> Self {
        let has = |word: &str| words.contains(word);
        let consume = Consume {
            key: key.to_owned(),
            share_scope: "default".to_owned(),
            required_version: (!range.is_empty()).then(|| range.to_owned()),
            singleton: has("singleton"),
            strict_version: has("strict") || (!has("singleton") && own_version.is_some() && !has("lenient")),
            eager: has("eager"),
            version: own_version.map(str::to_owned),
            used_by: users(),
        };
        self.own(|own| own.consumes.push(consume))
    }

    fn exposes(mut self, path: &str, exports: Option<&[&str]>) -> Self {
        self.manifest.exposes.push(ExposeRow { path: path.to_owned(), ..ExposeRow::default() });
        let exports = exports.map(|exports| exports.iter().map(|name| (*name).to_owned()).collect());
        self.own(|own| drop(own.exposes.insert(path.to_owned(), Expose { exports })))
    }

    fn uses(self, remote: &str, expose: &str, exports: Option<&[&str]>) -> Self {
        let exports = exports.map(|exports| exports.iter().map(|name| (*name).to_owned()).collect());
        let location = Location { kind: "script".to_owned(), name: Some(remote.to_owned()), entry: None };
        let remote = Remote {
            key: remote.to_owned(),
            share_scope: "default".to_owned(),
            more_share_scopes: Vec::new(),
            locations: vec![location],
            uses: vec![Use { expose: expose.to_owned(), exports, used_by: users() }],
        };
        self.own(|own| own.remotes.push(remote))
    }
}

fn add(check: &mut Check, apps: &[App]) {
    for app in apps {
        check.add(&format!("{}.json", app.manifest.name), &serde_json::to_vec(&app.manifest).unwrap(), &HashMap::new());
    }
}

fn report(apps: &[App]) -> Report {
    let mut check = Check::default();
    add(&mut check, apps);
    check.report(&Settings::default())
}

/// `VERSION from NAME` by application and share key, as the first page starts.
fn gets(report: &Report, application: &str, key: &str) -> String {
    let row = report.pages[0].shared.iter().find(|row| &*row.key == key).unwrap();
    let need = row.needs.iter().find(|need| need.applications.iter().any(|name| &**name == application)).unwrap();
    match (&need.gets.version, &need.gets.from) {
        (Some(version), Some(from)) => format!("{version} from {from}"),
        _ => need.gets.text.as_deref().unwrap_or_default().to_owned(),
    }
}

fn codes(report: &Report) -> Vec<(Severity, &'static str)> {
    report.findings.iter().map(|finding| (finding.severity, finding.code)).collect()
}

fn only<'a>(report: &'a Report, code: &str) -> &'a Finding {
    let mut all = report.findings.iter().filter(|finding| finding.code == code);
    let first = all.next().unwrap_or_else(|| panic!("no {code} in {:?}", codes(report)));
    assert!(all.next().is_none(), "one {code}");
    first
}

#[test]
fn all_remotes_register_before_anybody_chooses() {
    let report = report(&[
        App::new("host").shares("react", "18.2.0", "^18.0.0", "singleton").uses("shop", "./Cart", None),
        App::new("shop").shares("react", "18.3.1", "^18.2.0", "singleton").exposes("./Cart", None).uses("deep", "./x", None),
        App::new("deep").shares("react", "18.4.0", "^18.0.0", "singleton").exposes("./x", None),
    ]);
    for application in ["host", "shop", "deep"] {
        assert_eq!(gets(&report, application, "react"), "18.4.0 from deep");
    }
    assert_eq!(codes(&report), []);
    assert_eq!(report.pages[0].groups.len(), 1);
}

#[test]
fn an_eager_host_does_not_wait_for_its_remotes() {
    let report = report(&[
        App::new("host").shares("react", "18.2.0", "^18.0.0", "singleton eager").uses("shop", "./Cart", None),
        App::new("shop").shares("react", "18.3.1", "^18.3.0", "singleton").exposes("./Cart", None),
    ]);
    assert_eq!(gets(&report, "shop", "react"), "18.2.0 from host");
    let finding = only(&report, "singleton-clash");
    assert_eq!(finding.severity, Severity::Warning);
    assert!(
        finding
            .message
            .starts_with("Unsatisfied version 18.2.0 from host of shared singleton module react (required ^18.3.0)\nin shop")
    );
}

#[test]
fn what_nobody_names_comes_later_and_may_come_before() {
    let report = report(&[
        App::new("host").shares("react", "18.2.0", "^18.0.0", "singleton"),
        App::new("late").shares("react", "19.0.0", "", "singleton").exposes("./x", None),
    ]);
    assert_eq!(gets(&report, "late", "react"), "18.2.0 from host");
    let need = &report.pages[0].shared[0].needs[0];
    assert_eq!(need.otherwise.len(), 1);
    assert_eq!(need.otherwise[0].when, "if late is there before anything is used");
    assert_eq!(codes(&report), [(Severity::Note, "singleton-clash")]);
}

#[test]
fn remotes_of_a_loaded_first_host_come_when_they_are_used() {
    let host = App::new("host").shares("react", "18.2.0", "^18.0.0", "singleton").uses("shop", "./Cart", None);
    let report = report(&[
        host.own(|own| own.share_strategy = "loaded-first".to_owned()),
        App::new("shop").shares("react", "18.3.1", "^18.2.0", "singleton").exposes("./Cart", None),
    ]);
    assert_eq!(gets(&report, "shop", "react"), "18.2.0 from host");
    assert_eq!(report.pages[0].groups.len(), 2);
}

#[test]
fn without_a_host_any_may_start() {
    let report = report(&[
        App::new("a").shares("react", "18.2.0", "^18.0.0", "singleton").exposes("./x", None),
        App::new("b").shares("react", "18.3.1", "^18.3.0", "singleton").exposes("./x", None),
    ]);
    assert_eq!(gets(&report, "a", "react"), "18.3.1 from b");
    let clash = only(&report, "singleton-clash");
    assert_eq!(clash.severity, Severity::Note);
    assert!(clash.message.ends_with("in b, if a is loaded and used before the others"), "{}", clash.message);
}

#[test]
fn groups_that_are_alike_are_one_order() {
    let alike = |index: usize| {
        let version = if index.is_multiple_of(2) { "1.0.0" } else { "1.1.0" };
        App::new(&format!("app{index}")).shares("lib", version, "^1.0.0", "").exposes("./x", None)
    };
    let apps: Vec<App> = (0..40).map(alike).collect();
    assert_eq!(report(&apps).pages[0].shared[0].orders, 3);
    let different =
        |index: usize| App::new(&format!("app{index}")).shares("lib", &format!("1.{index}.0"), "^1.0.0", "").exposes("./x", None);
    let apps: Vec<App> = (0..40).map(different).collect();
    let report = report(&apps);
    assert!(report.pages[0].shared[0].more_orders);
    only(&report, "orders");
}

#[test]
fn says_what_is_loaded_twice_and_what_it_costs() {
    let report = report(&[
        App::new("host").shares("lodash", "4.17.0", "^4.0.0", "").uses("shop", "./Cart", None),
        App::new("shop").shares("lodash", "3.10.0", "^3.0.0", "").exposes("./Cart", None),
    ]);
    let row = &report.pages[0].shared[0];
    assert_eq!((row.copies.len(), row.spare_bytes), (2, Some(1000)));
    assert!(only(&report, "duplicate").message.contains("one copy would spare 1.0 KB"));
}

#[test]
fn a_singleton_to_some_only_may_be_there_twice() {
    let report = report(&[
        App::new("host").shares("react", "18.2.0", "^18.0.0", "singleton").uses("shop", "./Cart", None),
        App::new("shop").shares("react", "17.0.0", "^17.0.0", "").exposes("./Cart", None),
    ]);
    assert_eq!(only(&report, "singleton-split").severity, Severity::Warning);
}

#[test]
fn a_package_is_split_where_its_entries_come_from_several_builds() {
    let host = || App::new("host").uses("shop", "./x", None).shares("kit", "1.0.0", "^1.0.0", "singleton");
    let shop = || App::new("shop").exposes("./x", None);
    let both = |app: App, version: &str, words: &str| {
        app.shares("kit", version, "^1.0.0", words).shares("kit/extra", version, "^1.0.0", words)
    };
    let split = report(&[host(), shop().shares("kit/extra", "1.0.0", "^1.0.0", "singleton")]);
    let finding = only(&split, "package-split");
    assert_eq!((finding.severity, finding.about.as_str()), (Severity::Warning, "kit"));
    assert!(
        finding.message.starts_with("kit is split between builds: kit from host, kit/extra from shop; files"),
        "{}",
        finding.message
    );
    // The newer kit is shop's, what it has besides is host's.
    let host_has_more = both(App::new("host").uses("shop", "./x", None), "1.0.0", "singleton");
    only(&report(&[host_has_more, shop().shares("kit", "1.1.0", "^1.0.0", "singleton")]), "package-split");
    for apps in [
        // Both entries are shop's.
        vec![host(), both(shop(), "1.0.0", "singleton")],
        vec![both(App::new("host").uses("shop", "./x", None), "1.0.0", "singleton"), both(shop(), "1.1.0", "singleton")],
        // Nobody wants one kit for the page.
        vec![
            App::new("host").uses("shop", "./x", None).shares("kit", "1.0.0", "^1.0.0", ""),
            shop().shares("kit/extra", "1.0.0", "^1.0.0", ""),
        ],
        // Entries of two packages.
        vec![host(), shop().shares("kit-extra", "1.0.0", "^1.0.0", "singleton")],
        // React's entries import each other by name.
        vec![
            App::new("host").uses("shop", "./x", None).shares("react", "19.1.0", "", "singleton"),
            shop().shares("react/jsx-runtime", "19.1.0", "", "singleton"),
        ],
    ] {
        let found = report(&apps);
        assert!(!codes(&found).iter().any(|(_, code)| *code == "package-split"), "{:?}", found.findings);
    }
}

#[test]
fn others_do_not_say_what_entries_use() {
    for used_in in [r#""usedIn":[],"#, r#""usedIn":null,"#, ""] {
        let json = format!(
            r#"{{"id":"host","name":"host","metaData":{{"name":"host"}},"remotes":[],"exposes":[],
                "shared":[{{{used_in}"name":"react","version":"19.1.0","singleton":true,"requiredVersion":"^19.1.0"}}]}}"#
        );
        let mut check = Check::default();
        check.add("host/mf-stats.json", json.as_bytes(), &HashMap::new());
        assert_eq!(codes(&check.report(&Settings::default())), [], "{json}");
    }
}

#[test]
fn a_need_that_nobody_meets_fails() {
    let report = report(&[
        App::new("host").needs("react", "^18.0.0", "", None).uses("shop", "./Cart", None),
        App::new("shop").exposes("./Cart", None),
    ]);
    let finding = only(&report, "share-fails");
    assert_eq!(finding.severity, Severity::Error);
    assert!(finding.message.starts_with("Shared module react doesn't exist in shared scope default\nin host"));
}

#[test]
fn finds_what_does_not_exist() {
    let report = report(&[
        App::new("host")
            .uses("shop", "./Cart", Some(&["default", "total"]))
            .uses("nav", "./Gone", None)
            .uses("pay", "./Button", None),
        App::new("shop").exposes("./Cart", Some(&["default"])),
        App::new("nav").exposes("./Header", None),
    ]);
    assert!(only(&report, "export-missing").message.contains("imports total from shop/Cart"));
    assert!(only(&report, "expose-missing").message.contains("nav does not expose ./Gone; it exposes ./Header"));
    assert!(only(&report, "remote-missing").message.contains("host uses the remote pay"));
    let mut check = Check::default();
    add(&mut check, &[App::new("host").uses("pay", "./Button", None)]);
    let settings = Settings { elsewhere: vec!["pay".to_owned()], ..Settings::default() };
    assert_eq!(codes(&check.report(&settings)), []);
}

#[test]
fn finds_what_is_not_shared_or_not_used() {
    let with = |name: &str| {
        let package = Package { name: "dayjs".to_owned(), version: Some("1.11.0".to_owned()), bytes: 5000, ..Package::default() };
        App::new(name).exposes("./x", None).own(|own| own.packages.push(package))
    };
    let unused = with("a").shares("old", "1.0.0", "", "").own(|own| {
        own.consumes.clear();
        own.provides.iter_mut().for_each(|provide| provide.used_by = Users::default());
    });
    let report = report(&[unused, with("b"), App::new("c").shares("dayjs", "1.11.0", "", "").exposes("./x", None)]);
    assert!(only(&report, "not-shared").message.starts_with("dayjs is shared by c, but not in 2 builds: a 1.11.0 (5.0 KB)"));
    assert!(only(&report, "shared-unused").message.contains("a shares old 1.0.0"));
}

#[test]
fn bad_manifests_are_findings_and_the_rest_is_checked() {
    let mut check = Check::default();
    check.add("a.json", b"<!doctype html>", &HashMap::new());
    check.add("b.json", br#"{"metaData":{},"shared":[],"exposes":[{"path":7}]}"#, &HashMap::new());
    check.add_problem("c.json", "no answer within 15 s");
    add(&mut check, &[App::new("host").needs("react", "", "", None)]);
    let report = check.report(&Settings { hosts: vec!["nobody".to_owned()], ..Settings::default() });
    let messages: Vec<&str> = report.findings.iter().map(|finding| finding.message.as_str()).collect();
    assert!(messages.iter().any(|message| message.starts_with("a.json: no JSON")), "{messages:?}");
    assert!(messages.iter().any(|message| message.starts_with("b.json: exposes[0].path: ")), "{messages:?}");
    assert!(messages.contains(&"c.json: no answer within 15 s"));
    only(&report, "host-missing");
    only(&report, "share-fails");
}

#[test]
fn names_that_are_given_twice_are_told_apart() {
    let report = report(&[App::new("shop").exposes("./x", None), App::new("shop").exposes("./y", None)]);
    assert_eq!(&*report.applications[1].name, "shop (shop.json)");
    only(&report, "same-name");
}

#[test]
fn circles_of_remotes_end() {
    let report = report(&[
        App::new("a").shares("react", "18.2.0", "", "singleton").exposes("./x", None).uses("b", "./x", None),
        App::new("b")
            .shares("react", "18.3.0", "", "singleton")
            .exposes("./x", None)
            .uses("a", "./x", None)
            .uses("b", "./x", None),
    ]);
    assert_eq!(gets(&report, "a", "react"), "18.3.0 from b");
    assert_eq!(codes(&report), []);
}

#[test]
fn a_container_calls_its_share_scope_as_it_likes() {
    let shop = App::new("shop").shares("react", "18.3.1", "", "singleton").exposes("./x", None).own(|own| {
        own.share_scope = "mine".to_owned();
        own.provides.iter_mut().for_each(|provide| provide.share_scope = "mine".to_owned());
        own.consumes.iter_mut().for_each(|consume| consume.share_scope = "mine".to_owned());
    });
    let report = report(&[App::new("host").shares("react", "18.2.0", "", "singleton").uses("shop", "./x", None), shop]);
    assert_eq!(gets(&report, "host", "react"), "18.3.1 from shop");
    assert_eq!(report.pages[0].shared.len(), 1);
}

#[test]
fn a_baseline_leaves_what_is_new() {
    let host = || {
        App::new("host").shares("react", "18.2.0", "^18.0.0", "singleton").uses("shop", "./Cart", None).uses("old", "./x", None)
    };
    let shop = |version: &str| App::new("shop").shares("react", version, "", "singleton").exposes("./Cart", None);
    let mut live = Check::default();
    add(&mut live, &[host(), shop("18.3.0")]);
    let mut new = Check::default();
    add(&mut new, &[shop("19.0.0")]);
    let report = new.report_against(&live, &Settings::default());
    assert!(!only(&report, "remote-missing").new);
    assert!(only(&report, "singleton-clash").new);
    assert_eq!((report.summary.errors, report.summary.warnings), (0, 1));
    assert_eq!(report.changes, ["react on the page of host: 18.3.0 becomes 19.0.0"]);
    let mut fixed = Check::default();
    add(&mut fixed, &[App::new("old").exposes("./x", None)]);
    let report = fixed.report_against(&live, &Settings::default());
    assert_eq!(report.gone.len(), 1);
    assert_eq!(report.changes, ["old is new"]);
}

#[test]
fn hostile_names_stay_text() {
    let evil = "</text><script>alert(1)</script>\u{1b}[31m\u{202e}\"'";
    let report = report(&[
        App::new(evil).shares(evil, "1.0.0", evil, "").uses(evil, evil, Some(&[evil])),
        App::new("b").shares(evil, evil, "", "singleton").exposes(evil, Some(&[])),
    ]);
    let page = html(&report);
    assert!(!page.contains("<script"), "{page}");
    for c in ['\u{1b}', '\u{202e}'] {
        assert!(!page.contains(c), "{c:?}");
    }
    let lines = text(&report, super::Style { all: true, ..Default::default() });
    assert!(!lines.contains(['\u{1b}', '\u{202e}']), "{lines}");
}
