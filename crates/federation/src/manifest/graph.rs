//! Who leads to what: which chunks entries, exposes and shared copies load, and so who uses which virtual module.

use super::build::Build;
use super::model::Users;
use crate::options::Container;
use crate::request::{Consume, Provide, Request};
use std::collections::BTreeSet;

/// Indices of chunks, or of roots.
type Set = BTreeSet<usize>;

/// The chunks that something loads.
#[derive(Debug, Default, Clone)]
pub(super) struct Reach {
    /// At once.
    pub(super) now: Set,
    /// Now or later.
    pub(super) all: Set,
}

/// A copy in the build: offered to others, or private.
#[derive(Debug)]
pub(super) struct Copy {
    pub(super) provide: Provide,
    pub(super) reach: Reach,
    users: Set,
}

/// Something that modules need, and the chunks of its placeholder.
#[derive(Debug)]
pub(super) struct Need<T> {
    pub(super) what: T,
    chunks: Set,
}

/// A build, by what its modules mean.
#[derive(Debug, Default)]
pub(super) struct Graph {
    roots: Vec<Root>,
    /// What the container's entry loads at once.
    pub(super) entry: Set,
    /// What each expose loads, in the order of the options.
    pub(super) exposes: Vec<Reach>,
    pub(super) copies: Vec<Copy>,
    pub(super) consumes: Vec<Need<Consume>>,
    /// Remote and expose.
    pub(super) remotes: Vec<Need<(String, String)>>,
    /// By chunk: the roots that lead to it.
    leading: Vec<Set>,
}

/// What a build is used through.
#[derive(Debug)]
enum Root {
    Entry(String),
    Expose(String),
}

impl Graph {
    /// The graph of `build` as it looks from `container` and from entries that are no containers (`containers`: names).
    pub(super) fn of(build: &Build, container: Option<&Container>, containers: &[&str]) -> Self {
        let requests: Vec<_> =
            build.modules.iter().filter_map(|placed| Some((placed, Request::decode(&placed.request)?))).collect();
        // A copy is loaded when somebody takes it: who requires it does not lead to it.
        let copies = requests.iter().filter(|(_, request)| matches!(request, Request::Provide(_)));
        let apart: Set = copies.flat_map(|(placed, _)| placed.blocks.iter().copied().flatten()).collect();
        let mut graph = Self { leading: vec![Set::new(); build.chunks.len()], ..Self::default() };
        for (placed, request) in requests {
            let chunks: Set = placed.chunks.iter().copied().collect();
            let reach = |group: &Option<usize>| group.map(|group| reach(build, group, &apart)).unwrap_or_default();
            match request {
                Request::Container(name) if container.is_some_and(|container| container.name == name) => {
                    graph.entry = build.entries.get(&name).map(|entry| reach(&Some(entry.group)).now).unwrap_or_default();
                    graph.exposes = placed.blocks.iter().map(reach).collect();
                }
                // A block each, in their order; eager ones have none and are in modules of their own.
                Request::Provide(copies) => graph.copies.extend(copies.into_iter().enumerate().map(|(index, provide)| {
                    let reach = placed.blocks.get(index).map(reach).unwrap_or_default();
                    Copy { provide, reach, users: Set::new() }
                })),
                Request::Consume(consume) => graph.consumes.push(Need { what: consume, chunks }),
                Request::Remote { remote, expose, .. } => graph.remotes.push(Need { what: (remote, expose), chunks }),
                _ => {}
            }
        }
        for (name, entry) in &build.entries {
            if !containers.contains(&name.as_str()) {
                graph.add_root(Root::Entry(name.clone()), reach(build, entry.group, &apart).all);
            }
        }
        for (index, expose) in container.iter().flat_map(|container| container.exposes.iter().enumerate()) {
            // What several need may have moved up to the container.
            let chunks = graph.exposes.get(index).map(|reach| &reach.all).into_iter().flatten().chain(&graph.entry);
            graph.add_root(Root::Expose(expose.key.clone()), chunks.copied().collect());
        }
        graph.spread();
        graph
    }

    fn add_root(&mut self, root: Root, chunks: Set) {
        self.roots.push(root);
        lead(&mut self.leading, &chunks, &Set::from([self.roots.len() - 1]));
    }

    /// Who needs a copy needs what the copy needs.
    fn spread(&mut self) {
        let mut changed = true;
        while changed {
            changed = false;
            for copy in &mut self.copies {
                let mut users = Set::new();
                for need in self.consumes.iter().filter(|need| is_copy_of(&copy.provide, &need.what)) {
                    users.extend(leading_to(&self.leading, &need.chunks));
                }
                if !users.is_subset(&copy.users) {
                    copy.users.extend(users);
                    changed = true;
                    lead(&mut self.leading, &copy.reach.all, &copy.users);
                }
            }
        }
    }

    fn named(&self, roots: &Set) -> Users {
        let mut users = Users::default();
        for root in roots.iter().filter_map(|index| self.roots.get(*index)) {
            match root {
                Root::Entry(name) => users.entries.push(name.clone()),
                Root::Expose(name) => users.exposes.push(name.clone()),
            }
        }
        users.entries.sort();
        users.exposes.sort();
        users
    }

    /// Who uses `copy`.
    pub(super) fn users_of_copy(&self, copy: &Copy) -> Users {
        self.named(&copy.users)
    }

    /// Who needs `need`.
    pub(super) fn users_of<T>(&self, need: &Need<T>) -> Users {
        self.named(&leading_to(&self.leading, &need.chunks))
    }

    /// The copy that `consume` falls back to.
    pub(super) fn copy_of(&self, consume: &Consume) -> Option<&Provide> {
        self.copies.iter().map(|copy| &copy.provide).find(|provide| is_copy_of(provide, consume))
    }
}

/// True if `provide` is the local copy of `consume`.
fn is_copy_of(provide: &Provide, consume: &Consume) -> bool {
    Some(&provide.local) == consume.local.as_ref()
        && provide.key == consume.key
        && consume.scopes.have(&provide.scope)
        && provide.eager == consume.eager
        && provide.private == consume.private
}

fn lead(leading: &mut [Set], chunks: &Set, roots: &Set) {
    for chunk in chunks {
        if let Some(there) = leading.get_mut(*chunk) {
            there.extend(roots);
        }
    }
}

fn leading_to(leading: &[Set], chunks: &Set) -> Set {
    chunks.iter().filter_map(|chunk| leading.get(*chunk)).flatten().copied().collect()
}

/// What `group` loads; `apart`: groups that are not followed.
fn reach(build: &Build, group: usize, apart: &Set) -> Reach {
    let chunks = |group: usize| build.groups.get(group).map(|group| group.chunks.iter().copied()).into_iter().flatten();
    let mut out = Reach { now: chunks(group).collect(), all: chunks(group).collect() };
    let mut seen = Set::from([group]);
    let mut next = vec![group];
    while let Some(group) = next.pop() {
        for child in build.groups.get(group).map(|group| group.children.as_slice()).unwrap_or_default() {
            if !apart.contains(child) && seen.insert(*child) {
                out.all.extend(chunks(*child));
                next.push(*child);
            }
        }
    }
    out
}
