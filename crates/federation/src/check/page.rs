//! Which applications meet on a page, and in which groups they come.
//!
//! When an application starts, all its remotes register what they share before anybody chooses (`version-first`): they are
//! one group. What nobody names is loaded later, by hand; so are the remotes of an application that is `loaded-first`.

use super::application::{Application, Remote};
use std::collections::{HashMap, VecDeque};

/// By application and remote: the application that the remote is, if it is among those that are checked.
pub type Links = Vec<Vec<Option<usize>>>;

/// A page: the application that starts, and those that come to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The application that starts; `None`: it is none of those that are checked, and names all of them.
    pub host: Option<usize>,
    /// Applications that register together, in the order in which they do. Without a host each group can be the first.
    pub groups: Vec<Vec<usize>>,
}

/// Finds out which remote is which application: by its address, else by its global variable, else by its key.
pub fn link(applications: &[Application]) -> Links {
    let mut by_address: HashMap<&str, usize> = HashMap::new();
    let mut by_name: HashMap<&str, usize> = HashMap::new();
    for (index, application) in applications.iter().enumerate().filter(|(_, application)| application.container) {
        for address in &application.addresses {
            by_address.entry(address).or_insert(index);
        }
        by_name.entry(&application.global).or_insert(index);
    }
    for (index, application) in applications.iter().enumerate().filter(|(_, application)| application.container) {
        by_name.entry(&application.name).or_insert(index);
    }
    let target = |remote: &Remote| {
        let by_place = remote.places.iter().find_map(|(global, address)| {
            let address = address.as_deref().and_then(|address| by_address.get(address));
            address.or_else(|| by_name.get(global.as_deref()?)).copied()
        });
        // Where nothing is said of the place, the key is the best guess.
        let silent = remote.places.iter().all(|(global, _)| global.is_none());
        by_place.or_else(|| by_name.get(&*remote.key).copied().filter(|_| silent))
    };
    applications.iter().map(|application| application.remotes.iter().map(target).collect()).collect()
}

/// The pages that `applications` can meet on. `hosts`: the applications that start one; found out if empty.
pub fn pages(applications: &[Application], links: &Links, hosts: &[usize]) -> Vec<Page> {
    let roots = roots(applications, links);
    let alone: Vec<usize> = roots.iter().copied().filter(|root| is_host(applications, *root)).collect();
    let late: Vec<usize> = roots.iter().copied().filter(|root| is_container(applications, *root)).collect();
    let starts = match (hosts, alone.as_slice()) {
        ([], []) if roots.len() > 1 => return vec![Page { host: None, groups: groups(applications, links, &roots) }],
        ([], []) => &roots,
        ([], alone) => alone,
        (hosts, _) => hosts,
    };
    let page = |host: &usize| {
        let order: Vec<usize> = std::iter::once(*host).chain(late.iter().copied().filter(|other| other != host)).collect();
        Page { host: Some(*host), groups: groups(applications, links, &order) }
    };
    starts.iter().map(page).collect()
}

fn is_container(applications: &[Application], index: usize) -> bool {
    applications.get(index).is_some_and(|application| application.container)
}

/// What has no container can only start a page.
fn is_host(applications: &[Application], index: usize) -> bool {
    !is_container(applications, index)
}

/// Indices of the applications that `index` names, in its order. `used`: only those that it initialises when it starts.
fn named<'a>(applications: &'a [Application], links: &'a Links, index: usize, used: bool) -> impl Iterator<Item = usize> + 'a {
    let remotes = applications.get(index).map_or(&[][..], |application| &application.remotes);
    let targets = links.get(index).map_or(&[][..], Vec::as_slice);
    remotes.iter().zip(targets).filter(move |(remote, _)| remote.used || !used).filter_map(|(_, target)| *target)
}

/// Applications that no other names; of a circle that nobody else names the first.
fn roots(applications: &[Application], links: &Links) -> Vec<usize> {
    let mut is_named = vec![false; applications.len()];
    for index in 0..applications.len() {
        for target in named(applications, links, index, false).filter(|target| *target != index) {
            if let Some(is_named) = is_named.get_mut(target) {
                *is_named = true;
            }
        }
    }
    let mut reached = vec![false; applications.len()];
    let mut roots = Vec::new();
    let first = (0..applications.len()).filter(|index| is_named.get(*index) == Some(&false));
    for root in first.chain(0..applications.len()) {
        if reached.get(root) == Some(&false) {
            roots.push(root);
            reach(applications, links, root, &mut reached, false);
        }
    }
    roots
}

/// Everything that registers when `start` does, `start` first, without what was `reached` before. `strategy`: follow only
/// what is initialised at the start.
fn reach(applications: &[Application], links: &Links, start: usize, reached: &mut [bool], strategy: bool) -> Vec<usize> {
    let mut queue = VecDeque::from([start]);
    let mut group = Vec::new();
    while let Some(index) = queue.pop_front() {
        match reached.get_mut(index) {
            Some(reached) if !*reached => *reached = true,
            _ => continue,
        }
        group.push(index);
        let waits = applications.get(index).is_some_and(|application| application.loaded_first);
        if !(strategy && waits) {
            queue.extend(named(applications, links, index, strategy));
        }
    }
    group
}

/// One group for each of `starts` that is not in an earlier one, and for what only comes when it is used.
fn groups(applications: &[Application], links: &Links, starts: &[usize]) -> Vec<Vec<usize>> {
    let mut reached = vec![false; applications.len()];
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut queue: VecDeque<usize> = starts.iter().copied().collect();
    while let Some(start) = queue.pop_front() {
        let group = reach(applications, links, start, &mut reached, true);
        // What is used later comes next, with what it names itself.
        let later: Vec<usize> = group.iter().flat_map(|index| named(applications, links, *index, false)).collect();
        for index in later.into_iter().rev() {
            queue.push_front(index);
        }
        if !group.is_empty() {
            groups.push(group);
        }
    }
    groups
}
