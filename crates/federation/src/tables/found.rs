//! The virtual modules of a runtime chunk by kind.

use super::Placed;
use crate::api::Api;
use crate::options::Remote;
use crate::request::{Consume, Provide, Request};

/// What is in the chunks, sorted by kind and by request.
#[derive(Default)]
pub(super) struct Found<'a> {
    pub(super) containers: Vec<String>,
    pub(super) starts: usize,
    pub(super) consumes: Vec<(&'a Placed, Consume)>,
    pub(super) remotes: Vec<(&'a Placed, String, String)>,
    pub(super) provides: Vec<(&'a Placed, Provide)>,
    pub(super) fallbacks: Vec<(&'a Placed, String)>,
    pub(super) plugins: Option<&'a Placed>,
    pub(super) externals: Vec<(&'a Placed, String, usize)>,
    /// The same modules for importers that follow Node's rules.
    pub(super) es_modules: Vec<(&'a Placed, String)>,
    pub(super) api: Api,
}

impl<'a> Found<'a> {
    pub(super) fn sort(modules: &'a [Placed]) -> Self {
        let mut sorted: Vec<&Placed> = modules.iter().collect();
        sorted.sort_by(|a, b| a.request.cmp(&b.request));
        let mut found = Self::default();
        for placed in sorted {
            match Request::decode(&placed.request) {
                Some(Request::Consume(consume)) => found.consumes.push((placed, consume)),
                Some(Request::Remote { remote, expose }) => found.remotes.push((placed, remote, expose)),
                Some(Request::Provide(provide)) => found.add_provide(placed, provide),
                Some(Request::Plugins) => found.plugins = Some(placed),
                Some(Request::Fallback(request)) => found.fallbacks.push((placed, request)),
                Some(Request::External { remote, index }) => found.externals.push((placed, remote, index)),
                Some(Request::Container(name)) => found.containers.push(name),
                Some(Request::Start { .. }) => found.starts += 1,
                Some(Request::Api(name)) => found.api.add(&name),
                Some(Request::EsModule(inner)) => found.es_modules.push((placed, inner.encode())),
                None => {}
            }
        }
        found
    }

    /// True if an import names `remote`.
    pub(super) fn imports(&self, remote: &Remote) -> bool {
        self.remotes.iter().any(|(_, key, _)| *key == remote.key)
    }

    /// What others may use.
    pub(super) fn offered(&self) -> impl Iterator<Item = &(&'a Placed, Provide)> {
        self.provides.iter().filter(|(_, provide)| !provide.private)
    }

    /// Placeholders bring their local copy into their own layer, besides the one that entries include in the layer where it
    /// belongs. That one counts; a worker has the other alone.
    fn add_provide(&mut self, placed: &'a Placed, provide: Provide) {
        match self.provides.last_mut() {
            Some(known) if known.1 == provide => {
                if placed.layer == provide.layer {
                    known.0 = placed;
                }
            }
            _ => self.provides.push((placed, provide)),
        }
    }

    /// What must be loaded before it can be used, by request.
    pub(super) fn placeholders(&self) -> Vec<&'a Placed> {
        self.consumes.iter().map(|(placed, _)| *placed).chain(self.remotes.iter().map(|(placed, ..)| *placed)).collect()
    }
}
