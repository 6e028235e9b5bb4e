//! What a check found. `--json` prints just this; its fields are documented in docs/check.md.

use super::names::Name;
use super::play::Verdict;
use serde::Serialize;
use std::collections::BTreeMap;

/// The version of [`Report`]'s shape.
pub const FORMAT: u32 = 1;

/// What a check found.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// [`FORMAT`]
    pub format: u32,
    /// The applications, in the order in which they were given.
    pub applications: Vec<ApplicationRow>,
    /// The pages that they meet on.
    pub pages: Vec<PageRow>,
    /// What is wrong, the worst first.
    pub findings: Vec<Finding>,
    /// Findings that are gone, with a baseline.
    pub gone: Vec<Finding>,
    /// What changes for users besides findings, with a baseline.
    pub changes: Vec<String>,
    /// What the manifests do not say.
    pub unknown: Vec<String>,
    /// How many findings there are; with a baseline only new ones count.
    pub summary: Summary,
}

/// How many findings there are.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Something will fail on the page, or could not be checked.
    pub errors: usize,
    /// Something works, but not as it should.
    pub warnings: usize,
    /// Good to know.
    pub notes: usize,
}

/// An application.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationRow {
    /// Its name.
    pub name: Name,
    /// Where its manifest is from.
    pub source: String,
    /// What was built.
    pub version: String,
    /// federation-rs wrote the manifest, which then says all that the check asks for.
    pub complete: bool,
    /// What it exposes, with the names of the exports; `null`: not known.
    pub exposes: BTreeMap<Name, Option<Vec<Name>>>,
    /// What it names.
    pub remotes: Vec<RemoteRow>,
}

/// A remote of an application.
#[derive(Debug, Clone, Serialize)]
pub struct RemoteRow {
    /// What imports begin with.
    pub key: Name,
    /// The application that it is; `null`: none of those that are checked.
    pub application: Option<Name>,
    /// The exposes that are used.
    pub uses: Vec<Name>,
}

/// A page.
#[derive(Debug, Clone, Serialize)]
pub struct PageRow {
    /// The application that starts; `null`: none of those that are checked.
    pub host: Option<Name>,
    /// Applications that register together; the groups behind the first are loaded later.
    pub groups: Vec<Vec<Name>>,
    /// The shared modules.
    pub shared: Vec<SharedRow>,
}

/// A shared module of a page.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SharedRow {
    /// The share scope.
    pub scope: Name,
    /// The share key.
    pub key: Name,
    /// Load orders that were played.
    pub orders: usize,
    /// There are more, too many to play.
    pub more_orders: bool,
    /// Copies that are loaded in the usual order.
    pub copies: Vec<CopyRow>,
    /// Bytes of those besides the largest: what a single copy would spare; `null`: not known.
    pub spare_bytes: Option<u64>,
    /// What applications need and get.
    pub needs: Vec<NeedRow>,
}

/// A copy that is loaded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopyRow {
    /// Its version.
    pub version: Name,
    /// The unique name of the build that it is from.
    pub from: Name,
    /// Its size; `null`: not known.
    pub bytes: Option<u64>,
    /// How many applications use it.
    pub users: usize,
}

/// A need that applications have in common, and how it comes out for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedRow {
    /// Their names.
    pub applications: Vec<Name>,
    /// The range; `null`: any version.
    pub requires: Option<Name>,
    /// One version for the whole page.
    pub singleton: bool,
    /// An unfit version is an error.
    pub strict: bool,
    /// Must be there at once.
    pub eager: bool,
    /// What they get in the usual order.
    pub gets: Got,
    /// What they get in others, where that is something else.
    pub otherwise: Vec<Otherwise>,
}

/// What a need gets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Got {
    /// Whether it fits.
    pub verdict: Verdict,
    /// The version; `null`: none.
    pub version: Option<Name>,
    /// The unique name of the build that it is from.
    pub from: Option<Name>,
    /// What the page's console says.
    pub text: Option<Name>,
}

/// What a need gets in another order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Otherwise {
    /// In which order, as the end of a sentence.
    pub when: String,
    /// What it gets.
    #[serde(flatten)]
    pub gets: Got,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something will fail on the page, or could not be checked.
    Error,
    /// Something works, but not as it should.
    Warning,
    /// Good to know.
    Note,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// Which kind, such as `share-unfit`; docs/check.md has a row for each.
    pub code: &'static str,
    /// What it is about: a share key, a remote's module, a source.
    pub about: String,
    /// The applications that it concerns.
    pub applications: Vec<Name>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub advice: String,
    /// Not in the baseline; always true without one.
    pub new: bool,
}

impl Finding {
    /// A finding without a message and without advice.
    pub fn of(severity: Severity, code: &'static str, about: &str, applications: Vec<Name>) -> Self {
        let (message, advice) = (String::new(), String::new());
        Self { severity, code, about: about.to_owned(), applications, message, advice, new: true }
    }
}

impl Report {
    /// Warnings for whoever builds the application `name`: errors and warnings that concern it or are new with it, and what
    /// could not be read. Remotes may well be elsewhere.
    pub fn concerning(&self, name: &str) -> Vec<String> {
        let concerns = |finding: &&Finding| {
            finding.severity != Severity::Note
                && finding.code != "remote-missing"
                && (finding.new || finding.applications.iter().any(|application| **application == *name))
        };
        let message = |finding: &Finding| format!("{} ({})\n{}", finding.message, finding.code, finding.advice);
        self.findings.iter().filter(concerns).map(message).collect()
    }

    /// Puts the findings in order and counts them.
    pub fn finish(&mut self) {
        self.findings.sort_by(|a, b| {
            (!a.new, a.severity, a.code, &a.about, &a.message).cmp(&(!b.new, b.severity, b.code, &b.about, &b.message))
        });
        let count = |severity| self.findings.iter().filter(|finding| finding.new && finding.severity == severity).count();
        self.summary =
            Summary { errors: count(Severity::Error), warnings: count(Severity::Warning), notes: count(Severity::Note) };
    }
}
