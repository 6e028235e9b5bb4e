//! What is wrong with shared modules.

use super::application::Application;
use super::names::Name;
use super::play::Verdict;
use super::report::{Finding, Got, NeedRow, PageRow, Severity, SharedRow};
use super::words::{bytes, list, many};
use crate::share_key;
use std::collections::{BTreeMap, BTreeSet};

/// Adds what is wrong with the shared modules of `page`.
pub fn of_page(page: &PageRow, findings: &mut Vec<Finding>) {
    for shared in &page.shared {
        for need in &shared.needs {
            of_need(shared, need, findings);
        }
        findings.extend(of_copies(shared).or_else(|| split_otherwise(shared)));
        if shared.more_orders {
            findings.push(Finding {
                message: format!("{} can come out differently in more load orders than were played", shared.key),
                advice: "Name the application that starts with --host.".to_owned(),
                ..Finding::of(Severity::Note, "orders", &shared.key, Vec::new())
            });
        }
    }
    findings.extend(split_packages(page));
}

/// Packages that are singletons and whose entries come from several builds: what the entries have in common inside the package is
/// there once in each. React's import each other by their names.
fn split_packages(page: &PageRow) -> Vec<Finding> {
    let mut packages: BTreeMap<(&Name, &str), Vec<&SharedRow>> = BTreeMap::new();
    for shared in page.shared.iter().filter(|shared| shared.needs.iter().any(|need| need.singleton)) {
        if let Some(package) = share_key::package_name(&shared.key).filter(|package| !share_key::is_react(package)) {
            packages.entry((&shared.scope, package)).or_default().push(shared);
        }
    }
    packages.into_iter().filter_map(|((_, package), entries)| split_package(package, &entries)).collect()
}

fn split_package(package: &str, entries: &[&SharedRow]) -> Option<Finding> {
    let builds = |shared: &SharedRow| shared.copies.iter().map(|copy| copy.from.clone()).collect::<BTreeSet<Name>>();
    let loaded: Vec<(&SharedRow, BTreeSet<Name>)> =
        entries.iter().map(|shared| (*shared, builds(shared))).filter(|(_, builds)| !builds.is_empty()).collect();
    let (_, first) = loaded.first()?;
    if loaded.iter().all(|(_, builds)| builds == first) {
        return None;
    }
    let from = |(shared, builds): &(&SharedRow, BTreeSet<Name>)| {
        format!("{} from {}", shared.key, builds.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and "))
    };
    let places: Vec<Name> = loaded.iter().map(|entry| from(entry).into()).collect();
    let all: BTreeSet<Name> =
        entries.iter().flat_map(|shared| &shared.needs).flat_map(|need| need.applications.iter().cloned()).collect();
    Some(Finding {
        message: format!(
            "{package} is split between builds: {}; files inside the package that these entries share are loaded once for each build",
            list(&places)
        ),
        advice: format!(
            "Import the same entries of {package} in all of these applications, of the same version, or take those that differ out of `shared`."
        ),
        ..Finding::of(Severity::Warning, "package-split", package, all.into_iter().collect())
    })
}

fn of_need(shared: &SharedRow, need: &NeedRow, findings: &mut Vec<Finding>) {
    let usual = std::iter::once((&need.gets, None));
    let others = need.otherwise.iter().map(|other| (&other.gets, Some(&other.when)));
    for (gets, when) in usual.chain(others) {
        // What happens only in another order counts less.
        let (code, severity) = match (gets.verdict, when) {
            (Verdict::Fails, None) => ("share-fails", Severity::Error),
            (Verdict::Fails, Some(_)) => ("share-fails", Severity::Warning),
            (Verdict::Unfit, None) if need.singleton => ("singleton-clash", Severity::Warning),
            (Verdict::Unfit, Some(_)) if need.singleton => ("singleton-clash", Severity::Note),
            (Verdict::Unfit, None) => ("share-unfit", Severity::Warning),
            (Verdict::Unfit, Some(_)) => ("share-unfit", Severity::Note),
            (Verdict::Fits | Verdict::Own, _) => continue,
        };
        let text = gets.text.as_deref().unwrap_or_default();
        let when = when.map_or_else(String::new, |when| format!(", {when}"));
        findings.push(Finding {
            message: format!("{text}\nin {}{when}", list(&need.applications)),
            advice: advice(shared, need, gets),
            ..Finding::of(severity, code, &shared.key, need.applications.clone())
        });
    }
}

fn advice(shared: &SharedRow, need: &NeedRow, gets: &Got) -> String {
    let key = &shared.key;
    match &need.requires {
        _ if gets.verdict == Verdict::Fails && shared.copies.is_empty() => {
            format!("Let one of the applications share a copy of {key}: here all say `import: false`.")
        }
        Some(range) => format!("Bring the versions of {key} together, or widen {range}."),
        None => format!("Let one of the applications share {key} with `eager: true`, or import it behind a dynamic import."),
    }
}

/// More than one copy is loaded.
fn of_copies(shared: &SharedRow) -> Option<Finding> {
    if shared.copies.len() < 2 {
        return None;
    }
    let copy = |copy: &super::report::CopyRow| {
        let size = copy.bytes.map_or_else(|| "size not known".to_owned(), bytes);
        format!("{} from {} ({size}, in {})", copy.version, copy.from, many(copy.users, "application"))
    };
    let copies = shared.copies.iter().map(copy).collect::<Vec<_>>().join(", ");
    let spare = shared.spare_bytes.map_or_else(String::new, |spare| format!("; one copy would spare {}", bytes(spare)));
    let all: BTreeSet<Name> = shared.needs.iter().flat_map(|need| need.applications.iter().cloned()).collect();
    let (key, singletons) = (&shared.key, singletons(shared));
    let (code, message, advice) = if singletons.is_empty() {
        let message = format!("{} copies of {key} are loaded: {copies}{spare}", shared.copies.len());
        ("duplicate", message, format!("Bring the versions of {key} together, or widen the ranges."))
    } else {
        let who = list(&singletons);
        let message = format!("{key} is a singleton to {who}, but {} copies are loaded: {copies}{spare}", shared.copies.len());
        ("singleton-split", message, format!("Make {key} a singleton in every application, and bring its versions together."))
    };
    Some(Finding { message, advice, ..Finding::of(Severity::Warning, code, key, all.into_iter().collect()) })
}

/// Those to whom it is a singleton.
fn singletons(shared: &SharedRow) -> Vec<Name> {
    let all = shared.needs.iter().filter(|need| need.singleton).flat_map(|need| need.applications.iter().cloned());
    all.collect::<BTreeSet<_>>().into_iter().collect()
}

/// A singleton of which there may be two copies in another order, because it is no singleton to everybody.
fn split_otherwise(shared: &SharedRow) -> Option<Finding> {
    let (key, singletons) = (&shared.key, singletons(shared));
    let is_mixed = !singletons.is_empty() && shared.needs.iter().any(|need| !need.singleton);
    let (need, other) = shared.needs.iter().find_map(|need| Some((need, need.otherwise.first()?))).filter(|_| is_mixed)?;
    let version = |gets: &Got| gets.version.as_deref().unwrap_or("nothing").to_owned();
    let message = format!(
        "{key} is a singleton only to {}; {} gets {} instead of {} {}",
        list(&singletons),
        list(&need.applications),
        version(&other.gets),
        version(&need.gets),
        other.when,
    );
    let advice = format!("Make {key} a singleton everywhere or nowhere.");
    Some(Finding { message, advice, ..Finding::of(Severity::Note, "singleton-split", key, need.applications.clone()) })
}

/// Adds what is wrong with what applications share, whatever page they meet on.
pub fn of_applications(applications: &[Application], findings: &mut Vec<Finding>) {
    for application in applications {
        let name = &application.name;
        let unused = application.provides.iter().filter(|provide| !provide.used);
        for (key, version) in unused.map(|provide| (&provide.key, &provide.version)).collect::<BTreeSet<_>>() {
            findings.push(Finding {
                message: format!("{name} shares {key} {version}, and nothing in it uses that"),
                advice: format!("Remove {key} from `shared` of {name}."),
                ..Finding::of(Severity::Warning, "shared-unused", key, vec![name.clone()])
            });
        }
    }
}

/// Adds packages that are in the builds of several applications and that not all of them share.
pub fn of_packages(applications: &[Application], findings: &mut Vec<Finding>) {
    let mut inside: BTreeMap<&Name, Vec<(&Application, String, u64)>> = BTreeMap::new();
    for application in applications {
        for (package, version, size) in &application.packages {
            let version = version.as_deref().map_or_else(String::new, |version| format!(" {version}"));
            inside.entry(package).or_default().push((application, version, *size));
        }
    }
    for (package, users) in inside {
        let shares = |application: &&Application| application.provides.iter().any(|provide| is_of(&provide.key, package));
        let sharing: Vec<Name> = applications.iter().filter(shares).map(|application| application.name.clone()).collect();
        if users.len() + sharing.len() < 2 {
            continue;
        }
        let who: Vec<Name> =
            users.iter().map(|(one, version, size)| format!("{}{version} ({})", one.name, bytes(*size)).into()).collect();
        let message = if sharing.is_empty() {
            format!("{package} is in {}, and nobody shares it", many(users.len(), "build"))
        } else {
            format!("{package} is shared by {}, but not in {}", list(&sharing), many(users.len(), "build"))
        };
        findings.push(Finding {
            message: format!("{message}: {}; sizes are of sources", list(&who)),
            advice: format!("Add {package} to `shared` of these applications."),
            ..Finding::of(Severity::Warning, "not-shared", package, users.iter().map(|(one, ..)| one.name.clone()).collect())
        });
    }
}

/// True if the share key is the package, or a module of it.
fn is_of(key: &str, package: &str) -> bool {
    key.strip_prefix(package).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
