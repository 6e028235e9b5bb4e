//! What a build must contain besides what it imports: local copies of what is consumed, containers that externals bring.

use crate::federation::{Federation, Finding};
use crate::options::{Location, Provided, Shared, SharedVersion};
use crate::packages::local_version::{self, LocalVersion};
use crate::path;
use crate::request::{Consume, Provide, Request, SCHEME};
use crate::share_key::ShareKey;
use std::collections::HashSet;
use std::path::PathBuf;

/// What a copy without a version is registered as. Source: webpack `ProvideSharedPlugin`.
const NO_VERSION: &str = "0";

/// What the local copies of a build need.
#[derive(Debug, Default)]
pub struct Provides {
    /// Virtual requests to include in the build.
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

impl Federation {
    /// What must be in the build besides the modules `requests` (all virtual requests in its graph): the local copies that
    /// they consume, what is provided of `imports` (those that [`crate::plan::Plan::provides`] matches, and the files of
    /// [`crate::plan::Plan::provided_files`]), and the containers of the bundler's externals.
    pub fn provides(&self, requests: &[String], imports: &[Import]) -> Provides {
        let mut out = Provides::default();
        for request in requests {
            let findings = self.findings.get(request);
            out.findings.extend(findings.into_iter().flat_map(|all| all.values().flatten().cloned().collect::<Vec<_>>()));
            match Request::decode(request) {
                Some(Request::Consume(consume)) => self.provide(&consume, &mut out),
                Some(Request::Remote { remote, expose }) => self.include_for_remote(&remote, &expose, &mut out),
                Some(Request::Api(_)) => out.requests.extend(self.remote_needs().map(|need| need.encode())),
                _ => {}
            }
        }
        for import in imports {
            self.provide_import(&import.request, &path::relative(&self.context, &import.file), &mut out);
        }
        if self.runtime_plugins().next().is_some() {
            out.requests.push(Request::Plugins.encode());
        }
        out.requests.sort();
        out.requests.dedup();
        for request in &mut out.requests {
            request.insert_str(0, SCHEME);
        }
        let mut said = HashSet::new();
        out.findings.retain(|finding| said.insert(finding.clone()));
        out.files.extend(self.packages.watched());
        out.files.sort();
        out.files.dedup();
        out
    }

    fn provide(&self, consume: &Consume, out: &mut Provides) {
        let Some((provides, found)) = self.local_provides(consume) else { return };
        out.files.extend(found.file);
        out.findings.extend(found.finding);
        self.provide_own_import(consume, out);
        out.requests.extend(provides.into_iter().map(|provide| Request::Provide(provide).encode()));
    }

    /// A local copy is imported too, by what `import` says: a `ProvideSharedPlugin` may mean it.
    fn provide_own_import(&self, consume: &Consume, out: &mut Provides) {
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
    fn provide_import(&self, request: &str, local: &str, out: &mut Provides) {
        for provided in self.provided() {
            let found = |exact: bool| {
                provided.iter().filter(|one| matches!(one.key, ShareKey::Prefix(_)) != exact).find_map(|one| {
                    let rest = one.key.provided_remainder(request)?;
                    (exact || one.filters.take_request(rest)).then_some((one, rest))
                })
            };
            if let Some((provided, rest)) = found(true).or_else(|| found(false)) {
                self.provide_as(provided, format!("{}{rest}", provided.share_key), local, out);
            }
        }
    }

    fn provide_as(&self, provided: &Provided, key: String, local: &str, out: &mut Provides) {
        let found = match &provided.version {
            SharedVersion::Given(version) => LocalVersion { version: Some(version.clone()), ..LocalVersion::default() },
            // A file of the application; webpack does not take the application's version for its.
            SharedVersion::Inferred if provided.key.file().is_some() => LocalVersion::default(),
            SharedVersion::Inferred => local_version::of(&self.packages, &key, &path::absolute(&self.context, local)),
        };
        out.files.extend(found.file);
        if !provided.filters.take_version(found.version.as_deref()) {
            return;
        }
        out.findings.extend(found.finding);
        let provide = |scope: &String| Provide {
            scope: scope.clone(),
            key: key.clone(),
            version: found.version.clone().unwrap_or_else(|| NO_VERSION.to_owned()),
            eager: provided.eager,
            private: false,
            local: local.to_owned(),
            layer: None,
        };
        out.requests.extend(provided.scopes.names().iter().map(|scope| Request::Provide(provide(scope)).encode()));
    }

    /// The entry that `consume` is from, and what it has behind a prefix key.
    pub(crate) fn consumed_as<'a>(&'a self, consume: &'a Consume) -> Option<(&'a Shared, &'a str)> {
        self.shared().find_map(|shared| {
            let rest = consume.key.strip_prefix(shared.share_key.as_str())?;
            let fits = shared.scopes == consume.scopes && shared.version.is_none() == consume.private;
            (fits && (rest.is_empty() || shared.share_key.ends_with('/'))).then_some((shared, rest))
        })
    }

    /// The requests of the modules that hold the getter of `consume`'s local copy.
    pub(crate) fn provide_requests(&self, consume: &Consume) -> Vec<String> {
        let provides = self.local_provides(consume).map(|(provides, _)| provides).unwrap_or_default();
        provides.into_iter().map(|provide| format!("{SCHEME}{}", Request::Provide(provide).encode())).collect()
    }

    /// Files that the text of the virtual module `request` depends on.
    pub fn source_files(&self, request: &str) -> Vec<PathBuf> {
        let Some(Request::Consume(consume)) = Request::decode(request) else { return Vec::new() };
        self.local_provides(&consume).and_then(|(_, found)| found.file).into_iter().collect()
    }

    /// The local copy of `consume`, for each share scope that it goes into, and what the files say of its version.
    fn local_provides(&self, consume: &Consume) -> Option<(Vec<Provide>, LocalVersion)> {
        let local = consume.local.clone()?;
        let found = match &consume.version {
            Some(version) => LocalVersion { version: Some(version.clone()), ..LocalVersion::default() },
            // Nobody asks for its version.
            None if consume.private => LocalVersion::default(),
            None => local_version::of(&self.packages, &consume.key, &path::absolute(&self.context, &local)),
        };
        let provide = |scope: &str| Provide {
            scope: scope.to_owned(),
            key: consume.key.clone(),
            version: found.version.clone().unwrap_or_else(|| NO_VERSION.to_owned()),
            eager: consume.eager,
            private: consume.private,
            local: local.clone(),
            layer: consume.layer.clone(),
        };
        let provides = if consume.private {
            vec![provide(consume.scopes.first())]
        } else {
            consume.scopes.names().iter().map(|scope| provide(scope)).collect()
        };
        Some((provides, found))
    }

    fn include_for_remote(&self, remote: &str, expose: &str, out: &mut Provides) {
        let Some(remote) = self.remotes().find(|own| own.key == remote) else { return };
        out.requests.extend(remote.fallback(expose).map(|request| Request::Fallback(request.to_owned()).encode()));
        for (index, location) in remote.locations.iter().enumerate() {
            if !matches!(location, Location::Script { .. }) {
                out.requests.push(Request::External { remote: remote.key.clone(), index }.encode());
            }
        }
    }
}
