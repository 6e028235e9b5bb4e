//! Remotes, exposes and exports that are used and do not exist.

use super::application::{Application, Remote};
use super::names::Name;
use super::page::Links;
use super::report::{Finding, Severity};
use super::words::list;
use std::collections::BTreeMap;

/// Adds what is wrong with what applications use of each other. `elsewhere`: names of remotes that are not to be checked.
pub fn check(applications: &[Application], links: &Links, elsewhere: &[String], findings: &mut Vec<Finding>) {
    for (application, targets) in applications.iter().zip(links) {
        for (remote, target) in application.remotes.iter().zip(targets) {
            match target.and_then(|target| applications.get(target)) {
                Some(target) => uses(application, remote, target, findings),
                None if elsewhere.iter().any(|name| **name == *remote.key) => {}
                None => findings.push(missing(applications, application, remote)),
            }
        }
    }
    same_names(applications, findings);
}

fn missing(applications: &[Application], application: &Application, remote: &Remote) -> Finding {
    let address = remote.places.iter().find_map(|(_, address)| address.as_deref());
    let at = address.map_or_else(String::new, |address| format!(" ({address})"));
    // What is decided on the page (`promise new Promise(...)`) cannot be known here.
    let is_named = remote.places.iter().any(|(global, address)| global.is_some() || address.is_some());
    let severity = if is_named && remote.used { Severity::Error } else { Severity::Note };
    let without_container = applications.iter().find(|other| *other.name == *remote.key && !other.container);
    let reason = match without_container {
        Some(other) => format!("{} exposes nothing", other.name),
        None => "none of the applications is it".to_owned(),
    };
    Finding {
        message: format!("{} uses the remote {}{at}, and {reason}", application.name, remote.key),
        advice: format!("Check its manifest too, or leave it out with --elsewhere {}.", remote.key),
        ..Finding::of(severity, "remote-missing", &remote.key, vec![application.name.clone()])
    }
}

fn uses(application: &Application, remote: &Remote, target: &Application, findings: &mut Vec<Finding>) {
    for (expose, exports) in &remote.uses {
        // Containers also find a name without `./`.
        let known = target.exposes.get(expose).or_else(|| target.exposes.get(expose.strip_prefix("./")?));
        let request = format!("{}{}", remote.key, expose.strip_prefix('.').unwrap_or(expose));
        let both = || vec![application.name.clone(), target.name.clone()];
        let Some(known) = known else {
            let all: Vec<Name> = target.exposes.keys().cloned().collect();
            let all = if all.is_empty() { "nothing".to_owned() } else { list(&all) };
            let (from, to) = (&application.name, &target.name);
            findings.push(Finding {
                message: format!("{from} imports {request}, and {to} does not expose {expose}; it exposes {all}"),
                advice: format!("Expose {expose} in {to} again, or change the import."),
                ..Finding::of(Severity::Error, "expose-missing", &request, both())
            });
            continue;
        };
        let (Some(exports), Some(known)) = (exports, known) else { continue };
        let missing: Vec<Name> = exports.iter().filter(|name| !known.contains(name)).cloned().collect();
        if missing.is_empty() {
            continue;
        }
        let has = if known.is_empty() { "nothing".to_owned() } else { list(known) };
        let (from, to, missing) = (&application.name, &target.name, list(&missing));
        findings.push(Finding {
            message: format!("{from} imports {missing} from {request}, and {to} exports {has} there"),
            advice: format!("Export {missing} from {expose} of {to} again, or change the import."),
            ..Finding::of(Severity::Error, "export-missing", &request, both())
        });
    }
}

/// Two containers that set one variable, or builds that call themselves the same.
fn same_names(applications: &[Application], findings: &mut Vec<Finding>) {
    let mut by_global: BTreeMap<&Name, Vec<&Application>> = BTreeMap::new();
    let mut by_unique: BTreeMap<&Name, Vec<&Application>> = BTreeMap::new();
    for application in applications {
        if application.container {
            by_global.entry(&application.global).or_default().push(application);
        }
        by_unique.entry(&application.unique_name).or_default().push(application);
    }
    let names = |all: &[&Application]| all.iter().map(|one| one.name.clone()).collect::<Vec<Name>>();
    for (global, all) in by_global.iter().filter(|(_, all)| all.len() > 1) {
        let sources: Vec<Name> = all.iter().map(|application| Name::from(application.source.as_str())).collect();
        findings.push(Finding {
            message: format!("{} applications set the variable {global}: {}", all.len(), list(&sources)),
            advice: "Give each application a name of its own.".to_owned(),
            ..Finding::of(Severity::Error, "same-name", global, names(all))
        });
    }
    for (unique, all) in by_unique.iter().filter(|(_, all)| all.len() > 1) {
        // Said above.
        if by_global.get(unique).is_some_and(|same| same.len() == all.len()) {
            continue;
        }
        let names = names(all);
        findings.push(Finding {
            message: format!("{} have the same unique name, {unique}: chunks of one pass for chunks of the other", list(&names)),
            advice: "Give each build an `output.uniqueName` of its own.".to_owned(),
            ..Finding::of(Severity::Warning, "same-unique-name", unique, names)
        });
    }
}
