//! What a page will need and its HTML can name, so that browsers fetch it beside the entry's own scripts.
//!
//! These are remote entries and manifests at addresses that the configuration knows. Copies of shared packages are none of them: which one is
//! taken is not known before the remotes have said what they bring, and a wrong guess is a file for nothing.

use crate::Federation;
use crate::options::{Location, Remote};
use crate::request::Request;
use crate::tables::RuntimeChunk;

/// A file to preload.
#[derive(Debug, PartialEq, Eq)]
pub struct Preload {
    /// The entry whose page needs it.
    pub entry: String,
    /// Its address, as the runtime asks for it.
    pub href: String,
    /// What the runtime asks for it by: `script` or `fetch`.
    pub kind: &'static str,
    /// What the runtime's request has as `crossorigin`.
    pub cross_origin: Option<String>,
    /// The same of `integrity`.
    pub integrity: Option<String>,
}

impl Federation {
    /// What pages with the entries of `chunk` need soon: the remotes that the entry or its next chunks import from, and those
    /// of the share scopes they take something from. The first use of a share scope asks all its remotes.
    pub fn preloads(&self, chunk: &RuntimeChunk) -> Vec<Preload> {
        let found: Vec<Request> = chunk.modules.iter().filter_map(|placed| Request::decode(&placed.request)).collect();
        let used = |key: &str| found.iter().any(|request| matches!(request, Request::Remote { remote, .. } if remote == key));
        let mut out = Vec::new();
        for (entry, near) in &chunk.near {
            let soon = |test: &dyn Fn(&Request) -> bool| {
                chunk.modules.iter().any(|placed| {
                    placed.chunks.iter().any(|id| near.contains(id))
                        && Request::decode(&placed.request).as_ref().is_some_and(test)
                })
            };
            for remote in self.preloaded_remotes().filter(|remote| used(&remote.key)) {
                let Some(location @ Location::Script { url, .. }) = remote.locations.first() else { continue };
                let needed = soon(&|request| match request {
                    Request::Remote { remote: key, .. } => *key == remote.key,
                    Request::Consume(consume) => consume.scopes.meet(&remote.scopes),
                    _ => false,
                });
                if needed {
                    out.push(preload(entry, remote, location, url, chunk.cross_origin.as_str()));
                }
            }
        }
        out
    }
}

/// The attributes are those of the runtime's own request: a preload with others is of no use.
fn preload(entry: &str, remote: &Remote, location: &Location, url: &str, cross_origin: Option<&str>) -> Preload {
    let (entry, href) = (entry.to_owned(), url.to_owned());
    if location.is_manifest() {
        // As in `templates/manifest.js`.
        let cross_origin = cross_origin.filter(|value| *value == "use-credentials").unwrap_or("anonymous");
        return Preload { entry, href, kind: "fetch", cross_origin: Some(cross_origin.to_owned()), integrity: None };
    }
    let integrity = remote.integrity.clone();
    // As in `templates/script.js`: scripts from elsewhere have it, and all that are checked.
    let configured = cross_origin.filter(|_| url.contains("//"));
    let cross_origin = configured.or(integrity.as_ref().map(|_| "anonymous")).map(str::to_owned);
    Preload { entry, href, kind: "script", cross_origin, integrity }
}
