//! What a build must contain besides what it imports: local copies of what is consumed, containers that externals bring.

use crate::federation::{Federation, Finding};
use crate::local_version;
use crate::options::{Location, SharedVersion};
use crate::path;
use crate::request::{Consume, Provide, Request, SCHEME};
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
            let finding = self.findings.get(request).map(|finding| finding.clone());
            out.findings.extend(finding);
            match Request::decode(request) {
                Some(Request::Consume(consume)) => self.provide(&consume, &mut out),
                Some(Request::Remote { remote, .. }) => self.include_externals(&remote, &mut out),
                _ => {}
            }
        }
        out.requests.sort();
        out.requests.dedup();
        for request in &mut out.requests {
            request.insert_str(0, SCHEME);
        }
        out.findings.dedup();
        out
    }

    fn provide(&self, consume: &Consume, out: &mut Provides) {
        let Some((provide, file, finding)) = self.local_provide(consume) else { return };
        out.files.extend(file);
        out.findings.extend(finding);
        out.requests.push(Request::Provide(provide).encode());
    }

    /// The request of the module that holds the getter of `consume`'s local copy.
    pub(crate) fn provide_request(&self, consume: &Consume) -> Option<String> {
        let (provide, ..) = self.local_provide(consume)?;
        Some(format!("{SCHEME}{}", Request::Provide(provide).encode()))
    }

    /// Files that the text of the virtual module `request` depends on.
    pub fn source_files(&self, request: &str) -> Vec<PathBuf> {
        let Some(Request::Consume(consume)) = Request::decode(request) else { return Vec::new() };
        self.local_provide(&consume).and_then(|(_, file, _)| file).into_iter().collect()
    }

    /// The local copy of `consume`, the package.json that says its version, and what users should know.
    fn local_provide(&self, consume: &Consume) -> Option<(Provide, Option<PathBuf>, Option<Finding>)> {
        let local = consume.local.clone()?;
        let shared = self.shared().find(|shared| {
            shared.scope == consume.scope
                && (shared.share_key == consume.key
                    || (shared.share_key.ends_with('/') && consume.key.starts_with(&shared.share_key)))
        });
        let (version, file, finding) = match shared.map(|shared| &shared.version) {
            Some(SharedVersion::Given(version)) => (Some(version.clone()), None, None),
            _ => local_version::of(&self.packages, &consume.key, &path::absolute(&self.context, &local)),
        };
        let version = version.unwrap_or_else(|| "0".to_owned());
        let provide = Provide { scope: consume.scope.clone(), key: consume.key.clone(), version, eager: consume.eager, local };
        Some((provide, file, finding))
    }

    fn include_externals(&self, remote: &str, out: &mut Provides) {
        let Some(remote) = self.remotes().find(|own| own.key == remote) else { return };
        for (index, location) in remote.locations.iter().enumerate() {
            if !matches!(location, Location::Script { .. }) {
                out.requests.push(Request::External { remote: remote.key.clone(), index }.encode());
            }
        }
    }
}
