//! What a build must contain besides what it imports: local copies of what is consumed, containers that externals bring.

use crate::federation::{Federation, Finding};
use crate::options::Location;
use crate::packages::local_version::{self, LocalVersion};
use crate::path;
use crate::request::{Consume, Provide, Request, SCHEME};
use std::collections::HashSet;
use std::path::PathBuf;

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

impl Federation {
    /// What must be in the build besides the modules `requests` (all virtual requests in its graph): the local copies that
    /// they consume and the containers of the bundler's externals.
    pub fn provides(&self, requests: &[String]) -> Provides {
        let mut out = Provides::default();
        for request in requests {
            let findings = self.findings.get(request);
            out.findings.extend(findings.into_iter().flat_map(|all| all.values().flatten().cloned().collect::<Vec<_>>()));
            match Request::decode(request) {
                Some(Request::Consume(consume)) => self.provide(&consume, &mut out),
                Some(Request::Remote { remote, expose }) => self.include_for_remote(&remote, &expose, &mut out),
                _ => {}
            }
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
        let Some((provide, found)) = self.local_provide(consume) else { return };
        out.files.extend(found.file);
        out.findings.extend(found.finding);
        out.requests.push(Request::Provide(provide).encode());
    }

    /// The request of the module that holds the getter of `consume`'s local copy.
    pub(crate) fn provide_request(&self, consume: &Consume) -> Option<String> {
        let (provide, _) = self.local_provide(consume)?;
        Some(format!("{SCHEME}{}", Request::Provide(provide).encode()))
    }

    /// Files that the text of the virtual module `request` depends on.
    pub fn source_files(&self, request: &str) -> Vec<PathBuf> {
        let Some(Request::Consume(consume)) = Request::decode(request) else { return Vec::new() };
        self.local_provide(&consume).and_then(|(_, found)| found.file).into_iter().collect()
    }

    /// The local copy of `consume`, and what the files say of its version.
    fn local_provide(&self, consume: &Consume) -> Option<(Provide, LocalVersion)> {
        let local = consume.local.clone()?;
        let found = match &consume.version {
            Some(version) => LocalVersion { version: Some(version.clone()), ..LocalVersion::default() },
            None => local_version::of(&self.packages, &consume.key, &path::absolute(&self.context, &local)),
        };
        let provide = Provide {
            scope: consume.scope.clone(),
            key: consume.key.clone(),
            version: found.version.clone().unwrap_or_else(|| "0".to_owned()),
            eager: consume.eager,
            local,
            layer: consume.layer.clone(),
        };
        Some((provide, found))
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
