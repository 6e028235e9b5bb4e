//! What changes against what is live.

use super::application::Application;
use super::names::Name;
use super::report::{Finding, Report, SharedRow};
use super::text::title;
use super::{Check, Settings};
use std::collections::{BTreeMap, HashSet};

impl Check {
    /// What will happen on the page if these applications replace those of the same name in `live`, and what is new in that.
    pub fn report_against(mut self, live: &Self, settings: &Settings) -> Report {
        let now = self.applications.iter().map(|application| application.name.clone());
        let added: Vec<Name> = now.filter(|name| live.applications.iter().all(|old| old.name != *name)).collect();
        let changed: Vec<(Application, Application)> = self
            .applications
            .iter()
            .filter_map(|new| Some((live.applications.iter().find(|old| old.name == new.name)?.clone(), new.clone())))
            .collect();
        // In the order of what is live, so that nothing but the applications themselves makes a difference.
        let mut new = std::mem::take(&mut self.applications);
        for old in &live.applications {
            let place = new.iter().position(|new| new.name == old.name);
            self.applications.push(place.map_or_else(|| old.clone(), |place| new.remove(place)));
        }
        self.applications.extend(new);
        let before = live.report(settings);
        let mut report = self.report(settings);
        // Settings that only fit the new state say nothing about the old one.
        let known: HashSet<(&str, &str, &str)> = before.findings.iter().map(identity).collect();
        for finding in &mut report.findings {
            finding.new = !known.contains(&identity(finding));
        }
        let still: HashSet<(String, String)> = report.findings.iter().map(owned_identity).collect();
        report.gone = before.findings.iter().filter(|finding| !still.contains(&owned_identity(finding))).cloned().collect();
        report.findings.extend(live.problems.iter().cloned());
        report.changes = added.iter().map(|name| format!("{name} is new")).collect();
        for (old, new) in &changed {
            exposes(old, new, &mut report.changes);
        }
        let winners = winners(&before, &report);
        report.changes.extend(winners);
        report.finish();
        report
    }
}

fn identity(finding: &Finding) -> (&str, &str, &str) {
    (finding.code, &finding.about, &finding.message)
}

fn owned_identity(finding: &Finding) -> (String, String) {
    (format!("{}\n{}", finding.code, finding.about), finding.message.clone())
}

/// What an application no longer offers, or newly does.
fn exposes(old: &Application, new: &Application, changes: &mut Vec<String>) {
    let name = &new.name;
    if old.version != new.version {
        changes.push(format!("{name}: {} becomes {}", old.version, new.version));
    }
    for expose in old.exposes.keys().filter(|expose| !new.exposes.contains_key(*expose)) {
        changes.push(format!("{name} no longer exposes {expose}"));
    }
    for (expose, exports) in &new.exposes {
        match (old.exposes.get(expose), exports) {
            (None, _) => changes.push(format!("{name} exposes {expose}")),
            (Some(Some(before)), Some(exports)) => {
                let lost = before.iter().filter(|export| !exports.contains(export));
                changes.extend(lost.map(|export| format!("{name} no longer exports {export} from {expose}")));
            }
            _ => {}
        }
    }
}

/// Versions that come out otherwise than before.
fn winners(before: &Report, after: &Report) -> Vec<String> {
    let index = |report: &Report| {
        let rows =
            report.pages.iter().flat_map(|page| page.shared.iter().map(|row| ((page.host.clone(), title(row)), versions(row))));
        rows.collect::<BTreeMap<(Option<Name>, String), String>>()
    };
    let (before, after) = (index(before), index(after));
    let change = |((host, key), new): (&(Option<Name>, String), &String)| {
        let page = host.as_deref().map_or_else(String::new, |host| format!(" on the page of {host}"));
        match before.get(&(host.clone(), key.clone())) {
            Some(old) if old == new => None,
            Some(old) => Some(format!("{key}{page}: {old} becomes {new}")),
            None => Some(format!("{key}{page}: {new} is new")),
        }
    };
    after.iter().filter_map(change).collect()
}

fn versions(row: &SharedRow) -> String {
    let all: Vec<&str> = row.copies.iter().map(|copy| &*copy.version).collect();
    if all.is_empty() { "no copy".to_owned() } else { all.join(" and ") }
}
