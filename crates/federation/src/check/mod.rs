//! The check across applications: manifests in, what will happen on their page out.
//!
//! [`Check::add`] keeps what counts of each manifest (`application.rs`). [`Check::report`] finds out who names whom and in
//! which groups applications come (`page.rs`), plays the negotiation of each shared module (`play.rs`, with the runtime's own
//! rules) in those load orders that can come out differently (`orders.rs`), and says what is wrong (`findings.rs`,
//! `remotes.rs`).

mod application;
mod baseline;
mod findings;
mod html;
mod names;
mod orders;
mod page;
mod picture;
#[cfg(test)]
mod plain;
mod play;
mod remotes;
pub mod report;
mod shared;
mod sharing;
#[cfg(test)]
mod tests;
mod text;
mod words;

pub use html::html;
pub use text::{Style, text};

use crate::manifest;
use application::Application;
use names::{Name, Names};
use play::Requirements;
use report::{ApplicationRow, Finding, PageRow, RemoteRow, Report, Severity};
use std::collections::{HashMap, HashSet};

/// A larger manifest is refused.
pub const MOST_BYTES: usize = 50_000_000;

/// The applications of a check.
#[derive(Debug, Default)]
pub struct Check {
    names: Names,
    applications: Vec<Application>,
    problems: Vec<Finding>,
}

/// What a check may be told besides manifests.
#[derive(Debug, Default, Clone)]
pub struct Settings {
    /// Names of applications that start a page; found out if empty.
    pub hosts: Vec<String>,
    /// Keys of remotes that are not among the applications, and are not to be.
    pub elsewhere: Vec<String>,
}

impl Check {
    /// Adds the application whose manifest is `json`, which was read from `source`. `sizes`: bytes of files by their name in
    /// the manifest, for manifests that do not say. A manifest that cannot be used becomes a finding.
    pub fn add(&mut self, source: &str, json: &[u8], sizes: &HashMap<String, u64>) {
        if json.len() > MOST_BYTES {
            let reason = format!("{} bytes are more than a manifest may have, which is {MOST_BYTES}", json.len());
            return self.add_problem(source, &reason);
        }
        match manifest::read(json) {
            Ok(manifest) => {
                let mut application = Application::new(source, manifest, sizes, &mut self.names);
                // Reports call applications by their names.
                if self.applications.iter().any(|other| other.name == application.name) {
                    application.name = self.names.name(&format!("{} ({source})", application.name));
                }
                self.applications.push(application);
            }
            Err(error) => self.add_problem(source, &error.to_string()),
        }
    }

    /// Adds what stands in the way of reading `source`.
    pub fn add_problem(&mut self, source: &str, reason: &str) {
        self.problems.push(Finding {
            message: format!("{source}: {reason}"),
            advice: "The other applications were checked without it.".to_owned(),
            ..Finding::of(Severity::Error, "unreadable", source, Vec::new())
        });
    }

    /// What will happen on the page.
    pub fn report(&self, settings: &Settings) -> Report {
        let applications = self.applications.as_slice();
        let links = page::link(applications);
        let mut findings = self.problems.clone();
        let hosts = self.hosts(&settings.hosts, &mut findings);
        let mut requirements = Requirements::default();
        let mut pages = Vec::new();
        for page in page::pages(applications, &links, &hosts) {
            let shared = shared::shared_modules(applications, &links, &page);
            let rows = shared.iter().map(|(key, module)| sharing::row(applications, &page, key, module, &mut requirements));
            let rows = rows.collect();
            let row = PageRow {
                shared: rows,
                host: page.host.and_then(|host| self.name(host)),
                groups: page.groups.iter().map(|group| group.iter().filter_map(|index| self.name(*index)).collect()).collect(),
            };
            findings::of_page(&row, &mut findings);
            pages.push(row);
        }
        remotes::check(applications, &links, &settings.elsewhere, &mut findings);
        findings::of_applications(applications, &mut findings);
        findings::of_packages(applications, &mut findings);
        // What is wrong on several pages is said once.
        let mut seen = HashSet::new();
        findings.retain(|finding| seen.insert(finding.clone()));
        let applications = self.application_rows(&links);
        let unknown = self.unknown();
        let mut report = Report { format: report::FORMAT, applications, pages, findings, unknown, ..Report::default() };
        report.finish();
        report
    }

    fn name(&self, index: usize) -> Option<Name> {
        self.applications.get(index).map(|application| application.name.clone())
    }

    fn hosts(&self, names: &[String], findings: &mut Vec<Finding>) -> Vec<usize> {
        let mut hosts = Vec::new();
        for name in names {
            match self.applications.iter().position(|application| *application.name == **name) {
                Some(index) => hosts.push(index),
                None => findings.push(Finding {
                    message: format!("none of the applications is called {name}, which is to start the page"),
                    advice: "Name one of the applications.".to_owned(),
                    ..Finding::of(Severity::Error, "host-missing", name, Vec::new())
                }),
            }
        }
        hosts
    }

    fn application_rows(&self, links: &page::Links) -> Vec<ApplicationRow> {
        let row = |(application, targets): (&Application, &Vec<Option<usize>>)| ApplicationRow {
            name: application.name.clone(),
            source: application.source.clone(),
            version: application.version.clone(),
            complete: application.complete,
            exposes: application.exposes.clone(),
            remotes: application
                .remotes
                .iter()
                .zip(targets)
                .map(|(remote, target)| RemoteRow {
                    key: remote.key.clone(),
                    application: target.and_then(|target| self.name(target)),
                    uses: remote.uses.keys().cloned().collect(),
                })
                .collect(),
        };
        self.applications.iter().zip(links).map(row).collect()
    }

    fn unknown(&self) -> Vec<String> {
        let others = self.applications.iter().filter(|application| !application.complete);
        let names: Vec<Name> = others.map(|application| application.name.clone()).collect();
        if names.is_empty() {
            return Vec::new();
        }
        vec![format!(
            "not from federation-rs: {}. What is eager or strict, which exports there are and which are used is not in these \
             manifests, sizes only where their files are; what they leave out counts as webpack's default.",
            words::list(&names)
        )]
    }
}
