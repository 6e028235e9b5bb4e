//! The virtual modules of a runtime chunk by kind.

use super::{Held, Placed};
use crate::api::Api;
use crate::form::Form;
use crate::options::Remote;
use crate::request::{Consume, MOST_COPIES, Provide, Request};

/// What is in the chunks, sorted by kind and by request.
#[derive(Default)]
pub(super) struct Found<'a> {
    /// With their names.
    pub(super) containers: Vec<(&'a Placed, String)>,
    pub(super) starts: usize,
    pub(super) consumes: Vec<(&'a Placed, Consume)>,
    pub(super) remotes: Vec<(&'a Placed, String, String, Form)>,
    /// The modules that hold getters.
    pub(super) getters: Vec<&'a Placed>,
    /// Local copies, by the numbers of their getters.
    pub(super) provides: Vec<(usize, Provide)>,
    /// What stands in for modules of remotes, by the numbers of their getters.
    pub(super) fallbacks: Vec<(usize, String)>,
    /// By the number of its getter: what is known of a module.
    pub(super) held: Vec<(usize, Held)>,
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
                Some(Request::Remote { remote, expose, form }) => found.remotes.push((placed, remote, expose, form)),
                Some(Request::Provide(copies)) => found.add_provides(placed, copies),
                Some(Request::Plugins) => found.plugins = Some(placed),
                Some(Request::Fallback(request)) => {
                    let number = found.add_getters(placed);
                    found.fallbacks.push((number, request));
                }
                Some(Request::External { remote, index }) => found.externals.push((placed, remote, index)),
                Some(Request::Container(name)) => found.containers.push((placed, name)),
                Some(Request::Start { .. }) => found.starts += 1,
                Some(Request::Api(name)) => found.api.add(&name),
                Some(Request::EsModule(inner)) => {
                    found.es_modules.push((placed, inner.in_form(Form::Namespace).encode()));
                }
                None => {}
            }
        }
        found
    }

    /// True if an import names `remote`.
    pub(super) fn imports(&self, remote: &Remote) -> bool {
        self.remotes.iter().any(|(_, key, ..)| *key == remote.key)
    }

    /// What others may use.
    pub(super) fn offered(&self) -> impl Iterator<Item = &(usize, Provide)> {
        self.provides.iter().filter(|(_, provide)| !provide.private)
    }

    pub(super) fn has_container(&self, name: &str) -> bool {
        self.containers.iter().any(|(_, own)| own == name)
    }

    /// What is known of the module that a getter gives.
    pub(super) fn held(&self, getter: usize) -> Held {
        self.held.iter().find(|(own, _)| *own == getter).map(|(_, held)| *held).unwrap_or_default()
    }

    /// The number of the first getter in `placed`. A getter's number is that of its module, times 16, and its own in there.
    fn add_getters(&mut self, placed: &'a Placed) -> usize {
        self.getters.push(placed);
        let first = (self.getters.len() - 1) * (MOST_COPIES + 1) + 1;
        self.held.extend((first..).zip(placed.held.iter().copied()));
        first
    }

    /// Workers bring copies into their own layer, besides those that entries include in the layer where they belong. These
    /// count.
    fn add_provides(&mut self, placed: &'a Placed, copies: Vec<Provide>) {
        match self.getters.last_mut() {
            Some(known) if known.request == placed.request => {
                if copies.iter().all(|copy| copy.layer == placed.layer) {
                    *known = placed;
                }
            }
            _ => {
                let first = self.add_getters(placed);
                self.provides.extend((first..).zip(copies));
            }
        }
    }

    /// What must be loaded before it can be used, by request.
    pub(super) fn placeholders(&self) -> Vec<&'a Placed> {
        self.consumes.iter().map(|(placed, _)| *placed).chain(self.remotes.iter().map(|(placed, ..)| *placed)).collect()
    }
}
