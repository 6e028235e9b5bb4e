//! What a build must contain besides what it imports: local copies of what is consumed, containers that externals bring.

use crate::federation::{Federation, Finding};
use crate::form::Form;
use crate::options::{Location, Provided, Shared, SharedVersion};
use crate::packages::local_version::{self, LocalVersion};
use crate::path;
use crate::request::{Consume, MOST_COPIES, Provide, Request, SCHEME};
use crate::share_key::{self, ShareKey};
use std::collections::{BTreeSet, HashSet};
use std::path::PathBuf;

/// What a copy without a version is registered as. Source: webpack `ProvideSharedPlugin`.
const NO_VERSION: &str = "0";

/// What the local copies of a build need.
#[derive(Debug, Default)]
pub struct Provides {
    /// Virtual requests to include in the build, besides those that are included already.
    pub requests: Vec<String>,
    /// What users should know.
    pub findings: Vec<Finding>,
    /// Files that were read; the build depends on them.
    pub files: Vec<PathBuf>,
}

/// An import of what a plugin provides.
#[derive(Debug)]
pub struct Import {
    /// As it is written.
    pub request: String,
    /// What it resolved to, perhaps with a query.
    pub file: PathBuf,
}

/// What is known to be needed while it is looked for.
#[derive(Default)]
struct Needed {
    copies: BTreeSet<Provide>,
    /// Other virtual requests.
    requests: BTreeSet<String>,
    findings: Vec<Finding>,
    files: BTreeSet<PathBuf>,
}

/// The requests of modules that hold `copies`, and `requests`, each unless it is in `included`.
fn missing(mut copies: BTreeSet<Provide>, requests: &BTreeSet<String>, included: &[String], together: bool) -> Vec<String> {
    let included: HashSet<&str> = included.iter().filter_map(|request| request.strip_prefix(SCHEME)).collect();
    for request in &included {
        if let Some(Request::Provide(there)) = Request::decode(request) {
            for copy in &there {
                copies.remove(copy);
            }
        }
    }
    // Eager ones are alone: their placeholders bring them.
    let alike = |a: &Provide, b: &Provide| a.layer == b.layer && !a.eager && !b.eager;
    let copies: Vec<Provide> = copies.into_iter().collect();
    let most = if together { MOST_COPIES } else { 1 };
    let modules =
        copies.chunk_by(alike).flat_map(|alike| alike.chunks(most)).map(|copies| Request::Provide(copies.to_vec()).encode());
    let others = requests.iter().filter(|request| !included.contains(request.as_str())).cloned();
    others.chain(modules).map(|request| format!("{SCHEME}{request}")).collect()
}

impl Federation {
    /// What must be in the build besides the modules `requests` (all virtual requests in its graph) and `included` (what this
    /// gave before, for the same build): the local copies that they consume, what is provided of `imports` (those that
    /// [`crate::plan::Plan::provides`] matches, and the files of [`crate::plan::Plan::provided_files`]), and the containers of
    /// the bundler's externals. `together`: one module may hold several copies.
    pub fn provides(&self, requests: &[String], imports: &[Import], included: &[String], together: bool) -> Provides {
        let mut out = Needed::default();
        for request in requests {
            let decoded = Request::decode(request);
            // They are noted for what is exported, whatever the form.
            let exported = decoded.clone().map(|request| request.in_form(Form::Exports).encode());
            let findings = exported.and_then(|request| self.findings.get(&request));
            out.findings.extend(findings.into_iter().flat_map(|all| all.values().flatten().cloned().collect::<Vec<_>>()));
            match decoded {
                Some(Request::Consume(consume)) => self.provide(&consume, &mut out),
                Some(Request::Remote { remote, expose, .. }) => self.include_for_remote(&remote, &expose, &mut out),
                Some(Request::Api(_)) => out.requests.extend(self.remote_needs().map(|need| need.encode())),
                _ => {}
            }
        }
        for import in imports {
            self.provide_import(&import.request, &path::relative(&self.context, &import.file), &mut out);
        }
        if self.runtime_plugins().next().is_some() {
            out.requests.insert(Request::Plugins.encode());
        }
        let mut said = HashSet::new();
        out.findings.retain(|finding| said.insert(finding.clone()));
        out.files.extend(self.packages.watched());
        Provides {
            requests: missing(out.copies, &out.requests, included, together),
            findings: out.findings,
            files: out.files.into_iter().collect(),
        }
    }

    fn provide(&self, consume: &Consume, out: &mut Needed) {
        let Some((provides, found)) = self.local_provides(consume) else { return };
        out.files.extend(found.file);
        out.findings.extend(found.finding);
        self.provide_own_import(consume, out);
        out.copies.extend(provides);
    }

    /// A local copy is imported too, by what `import` says: a `ProvideSharedPlugin` may mean it.
    fn provide_own_import(&self, consume: &Consume, out: &mut Needed) {
        if self.provided().all(<[Provided]>::is_empty) {
            return;
        }
        if let Some((shared, rest)) = self.consumed_as(consume)
            && let (Some(import), Some(local)) = (&shared.import, &consume.local)
        {
            self.provide_import(&format!("{import}{rest}"), local, out);
        }
    }

    /// What plugins provide of the import `request`, which is the module `local`. As with `shared`, a key that is the request
    /// comes before prefixes.
    fn provide_import(&self, request: &str, local: &str, out: &mut Needed) {
        for provided in self.provided() {
            let found = |exact: bool| {
                provided.iter().filter(|one| matches!(one.key, ShareKey::Prefix(_)) != exact).find_map(|one| {
                    let rest = one.key.provided_remainder(request)?;
                    (exact || one.filters.take_request(rest)).then_some((one, rest))
                })
            };
            if let Some((provided, rest)) = found(true).or_else(|| found(false)) {
                self.provide_as(provided, format!("{}{rest}", provided.share_key), request, local, out);
            }
        }
    }

    fn provide_as(&self, provided: &Provided, key: String, request: &str, local: &str, out: &mut Needed) {
        let found = match &provided.version {
            SharedVersion::Given(version) => LocalVersion { version: Some(version.clone()), ..LocalVersion::default() },
            // A file of the application; webpack does not take the application's version for its.
            SharedVersion::Inferred if provided.key.file().is_some() => LocalVersion::default(),
            SharedVersion::Inferred => {
                let name = share_key::package_name(request).or_else(|| share_key::package_name(&key));
                local_version::of(&self.packages, &key, name, &path::absolute(&self.context, local), &self.context)
            }
        };
        out.files.extend(found.file);
        if !provided.filters.take_version(found.version.as_deref()) {
            return;
        }
        out.findings.extend(found.finding);
        let provide = |scope: &String| Provide {
            layer: None,
            scope: scope.clone(),
            key: key.clone(),
            version: found.version.clone().unwrap_or_else(|| NO_VERSION.to_owned()),
            eager: provided.eager,
            private: false,
            local: local.to_owned(),
        };
        out.copies.extend(provided.scopes.names().iter().map(provide));
    }

    /// The entry that `consume` is from, and what it has behind a prefix key.
    pub(crate) fn consumed_as<'a>(&'a self, consume: &'a Consume) -> Option<(&'a Shared, &'a str)> {
        self.shared().find_map(|shared| {
            let rest = consume.key.strip_prefix(shared.share_key.as_str())?;
            let fits = shared.scopes == consume.scopes && shared.version.is_none() == consume.private;
            (fits && (rest.is_empty() || shared.share_key.ends_with('/'))).then_some((shared, rest))
        })
    }

    /// The requests of the modules that hold nothing but the getter of `consume`'s local copy.
    pub(crate) fn own_copies(&self, consume: &Consume) -> Vec<String> {
        let copies = self.local_provides(consume).map(|(copies, _)| copies).unwrap_or_default();
        copies.into_iter().map(|copy| format!("{SCHEME}{}", Request::Provide(vec![copy]).encode())).collect()
    }

    /// Files that the text of the virtual module `request` depends on.
    pub fn source_files(&self, request: &str) -> Vec<PathBuf> {
        match Request::decode(request) {
            Some(Request::Consume(consume)) if consume.eager => {
                self.local_provides(&consume).and_then(|(_, found)| found.file).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    /// The local copy of `consume`, for each share scope that it goes into, and what the files say of its version.
    fn local_provides(&self, consume: &Consume) -> Option<(Vec<Provide>, LocalVersion)> {
        let local = consume.local.clone()?;
        let found = match &consume.version {
            Some(version) => LocalVersion { version: Some(version.clone()), ..LocalVersion::default() },
            // Nobody asks for its version.
            None if consume.private => LocalVersion::default(),
            None => {
                let file = path::absolute(&self.context, &local);
                match self.consumed_as(consume) {
                    Some((shared, _)) => self.local_version(shared, &consume.key, &file),
                    None => local_version::of(&self.packages, &consume.key, None, &file, &self.context),
                }
            }
        };
        let provide = |scope: &str| Provide {
            layer: consume.layer.clone(),
            scope: scope.to_owned(),
            key: consume.key.clone(),
            version: found.version.clone().unwrap_or_else(|| NO_VERSION.to_owned()),
            eager: consume.eager,
            private: consume.private,
            local: local.clone(),
        };
        let provides = if consume.private {
            vec![provide(consume.scopes.first())]
        } else {
            consume.scopes.names().iter().map(|scope| provide(scope)).collect()
        };
        Some((provides, found))
    }

    fn include_for_remote(&self, remote: &str, expose: &str, out: &mut Needed) {
        let Some(remote) = self.remotes().find(|own| own.key == remote) else { return };
        out.requests.extend(remote.fallback(expose).map(|request| Request::Fallback(request.to_owned()).encode()));
        for (index, location) in remote.locations.iter().enumerate() {
            if !matches!(location, Location::Script { .. }) {
                out.requests.insert(Request::External { remote: remote.key.clone(), index }.encode());
            }
        }
    }
}
