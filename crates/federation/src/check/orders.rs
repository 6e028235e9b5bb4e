//! The load orders in which a shared module can come out differently, found without trying all of them.
//!
//! A choice depends on which versions are there and on which copy is loaded already:
//! - An importer that wants no singleton takes the highest version that fits, of those that are there. With any number of late
//!   groups that is the one it takes without them, or with one of them.
//! - A singleton is the first loaded version on the way up from the first registered to the highest. So it is enough who is
//!   the first to load one.
//!
//! So it suffices to let each late group be the first of the late ones, once before and once after the host has loaded what it
//! needs. Groups that offer and need the same versions of a module count as one.

use super::application::Consume;
use super::names::Name;
use super::page::Page;
use super::shared::{Part, Shared};
use std::collections::HashMap;

/// More orders than this are not played for one shared module. A page has as many where so many applications are loaded late
/// and each has versions or ranges of its own.
pub const MOST: usize = 48;

/// Why an order is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// The host starts, what is late comes in the order in which it was given.
    Usual,
    /// This late group is there before anything is chosen.
    Early(usize),
    /// This late group is the first of the late ones; without a host: the first of all.
    First(usize),
    /// Importers that want no singleton choose before those that do.
    VersionedFirst,
}

/// A load order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Why it is played.
    pub when: When,
    /// Places of groups in the page that come together: they register, then they choose.
    pub start: Vec<Vec<usize>>,
    /// All others come after them, one by one.
    pub rest: bool,
    /// In each step those who want no singleton choose first, whatever their place.
    pub versioned_first: bool,
}

/// The orders to play for `shared`, the usual one first. The flag: there are more.
pub fn orders(page: &Page, shared: &Shared<'_>) -> (Vec<Order>, bool) {
    let (late, more) = late_groups(page, shared);
    let host: Vec<usize> = if page.host.is_some() { vec![0] } else { Vec::new() };
    let order = |when: When, start: Vec<Vec<usize>>| Order { when, start, rest: true, versioned_first: false };
    let usual = match page.host {
        Some(_) => order(When::Usual, vec![host.clone()]),
        // Who names all of them waits until all have registered.
        None => {
            let all = groups_of(shared).map(|(group, _)| group).collect();
            Order { rest: false, ..order(When::Usual, vec![all]) }
        }
    };
    let mut orders = vec![usual.clone()];
    for group in late {
        let mut after: Vec<Vec<usize>> = page.host.iter().map(|_| host.clone()).collect();
        after.push(vec![group]);
        orders.push(order(When::First(group), after));
        if page.host.is_some() {
            orders.push(order(When::Early(group), vec![host.iter().copied().chain([group]).collect()]));
        }
    }
    if is_mixed(shared) {
        orders.push(Order { when: When::VersionedFirst, versioned_first: true, ..usual });
    }
    (orders, more)
}

/// One group of those that are alike, of each that is late.
fn late_groups(page: &Page, shared: &Shared<'_>) -> (Vec<usize>, bool) {
    let mut alike: HashMap<Vec<Trait<'_>>, usize> = HashMap::new();
    let mut late = Vec::new();
    for (group, parts) in groups_of(shared) {
        if page.host.is_some() && group == 0 {
            continue;
        }
        let mut traits: Vec<Trait<'_>> = parts.iter().flat_map(traits).collect();
        traits.sort_unstable();
        traits.dedup();
        alike.entry(traits).or_insert_with(|| {
            late.push(group);
            group
        });
    }
    let more = late.len() > MOST / 2;
    late.truncate(MOST / 2);
    (late, more)
}

/// The parts by group, in the order of the groups.
fn groups_of<'a, 'b>(shared: &'b Shared<'a>) -> impl Iterator<Item = (usize, &'b [Part<'a>])> {
    let groups = shared.parts.chunk_by(|a, b| a.group == b.group);
    groups.filter_map(|parts| Some((parts.first()?.group, parts)))
}

/// What tells a group from another: a version that it offers, or a need.
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Trait<'a> {
    Offers(&'a Name, bool),
    Needs(Option<&'a Name>, [bool; 3], Option<&'a Name>),
}

fn traits<'a>(part: &Part<'a>) -> Vec<Trait<'a>> {
    let offers = part.provides.iter().map(|provide| Trait::Offers(&provide.version, provide.eager));
    let needs = part.consumes.iter().map(|consume| {
        let flags = [consume.singleton, consume.strict, consume.eager];
        Trait::Needs(consume.range.as_ref(), flags, consume.own.as_ref())
    });
    offers.chain(needs).collect()
}

/// True if only some want a singleton.
fn is_mixed(shared: &Shared<'_>) -> bool {
    let mut all = shared.parts.iter().flat_map(|part| &part.consumes).map(|consume: &&Consume| consume.singleton);
    let first = all.next();
    first.is_some_and(|first| all.any(|other| other != first))
}
