//! How one shared module comes out on a page: a row of the report.

use super::application::Application;
use super::names::Name;
use super::orders::{When, orders};
use super::page::Page;
use super::play::{Outcome, Player, Requirements, Verdict};
use super::report::{CopyRow, Got, NeedRow, Otherwise, SharedRow};
use super::shared::{Part, Shared};
use std::collections::{BTreeMap, BTreeSet, HashMap};

impl From<&Outcome> for Got {
    fn from(outcome: &Outcome) -> Self {
        let (version, from) = outcome.copy.clone().unzip();
        Self { verdict: outcome.verdict, version, from, text: outcome.text.clone() }
    }
}

/// What a need looks like and how it came out: the same for many applications.
struct Row<'a> {
    requires: Option<&'a Name>,
    flags: [bool; 3],
    usual: Outcome,
    otherwise: Vec<(When, Outcome)>,
}

/// Plays `shared`, which is the module `key` of `page`, in all orders that count.
pub fn row(
    applications: &[Application],
    page: &Page,
    key: &(Name, Name),
    shared: &Shared<'_>,
    requirements: &mut Requirements,
) -> SharedRow {
    let (orders, more_orders) = orders(page, shared);
    let mut player = Player::new(applications, page, key, shared, requirements);
    let played: Vec<(When, Vec<Option<usize>>)> = orders.iter().map(|order| (order.when, player.play(order))).collect();
    let rows = rows(shared, &player, &played);
    let copies = copies(applications, shared, &rows);
    SharedRow {
        scope: key.0.clone(),
        key: key.1.clone(),
        orders: orders.len(),
        more_orders,
        spare_bytes: spare(&copies),
        copies,
        needs: rows.iter().map(|(row, users)| need(applications, page, row, users)).collect(),
    }
}

/// The needs that differ by what they are or by how they came out, each with the applications that have it.
fn rows<'a>(shared: &Shared<'a>, player: &Player<'_>, played: &[(When, Vec<Option<usize>>)]) -> Vec<(Row<'a>, Vec<usize>)> {
    type Kind<'a> = (Option<&'a Name>, [bool; 3], usize, Vec<(When, usize)>);
    let mut rows: Vec<(Row<'a>, Vec<usize>)> = Vec::new();
    let mut places: HashMap<Kind<'a>, Option<usize>> = HashMap::new();
    let needs = shared.parts.iter().flat_map(|part| part.consumes.iter().map(|consume| (part.application, *consume)));
    for (index, (application, consume)) in needs.enumerate() {
        let mut numbers = played.iter().filter_map(|(when, numbers)| Some((*when, numbers.get(index).copied()??)));
        let Some((_, usual)) = numbers.next() else { continue };
        let mut otherwise: Vec<(When, usize)> = Vec::new();
        for (when, number) in numbers {
            if number != usual && otherwise.iter().all(|(_, other)| *other != number) {
                otherwise.push((when, number));
            }
        }
        let flags = [consume.singleton, consume.strict, consume.eager];
        let requires = consume.range.as_ref();
        let place = *places.entry((requires, flags, usual, otherwise)).or_insert_with_key(|(.., otherwise)| {
            let otherwise =
                otherwise.iter().filter_map(|(when, number)| Some((*when, player.outcome(*number)?.clone()))).collect();
            rows.push((Row { requires, flags, usual: player.outcome(usual)?.clone(), otherwise }, Vec::new()));
            Some(rows.len() - 1)
        });
        let row = place.and_then(|place| rows.get_mut(place));
        if let Some((_, users)) = row.filter(|(_, users)| users.last() != Some(&application)) {
            users.push(application);
        }
    }
    rows
}

fn name(applications: &[Application], index: usize) -> Name {
    applications.get(index).map_or_else(|| Name::from(""), |application| application.name.clone())
}

fn need(applications: &[Application], page: &Page, row: &Row<'_>, users: &[usize]) -> NeedRow {
    let [singleton, strict, eager] = row.flags;
    let otherwise = row.otherwise.iter().map(|(when, outcome)| {
        let gets = Got::from(outcome);
        Otherwise { when: when.words(applications, page), gets }
    });
    NeedRow {
        applications: users.iter().map(|index| name(applications, *index)).collect(),
        requires: row.requires.cloned(),
        singleton,
        strict,
        eager,
        gets: Got::from(&row.usual),
        otherwise: otherwise.collect(),
    }
}

impl When {
    /// As the end of a sentence.
    fn words(self, applications: &[Application], page: &Page) -> String {
        let group = |place: usize| {
            let first = page.groups.get(place).and_then(|group| group.first()).copied();
            first.map_or_else(String::new, |index| name(applications, index).to_string())
        };
        match (self, page.host) {
            (Self::Usual, _) => "as the page starts".to_owned(),
            (Self::Early(place), _) => format!("if {} is there before anything is used", group(place)),
            (Self::First(place), Some(_)) => format!("if {} is the first to be loaded later", group(place)),
            (Self::First(place), None) => format!("if {} is loaded and used before the others", group(place)),
            (Self::VersionedFirst, _) => "if importers that want no singleton are first".to_owned(),
        }
    }
}

/// The copies that are loaded in the usual order.
fn copies(applications: &[Application], shared: &Shared<'_>, rows: &[(Row<'_>, Vec<usize>)]) -> Vec<CopyRow> {
    let mut loaded: BTreeMap<(Name, Name), BTreeSet<usize>> = BTreeMap::new();
    for (row, users) in rows.iter().filter(|(row, _)| row.usual.verdict != Verdict::Fails) {
        if let Some(copy) = row.usual.copy.clone() {
            loaded.entry(copy).or_default().extend(users);
        }
    }
    let bytes = |version: &str, from: &str| {
        let is_from =
            |part: &&Part<'_>| applications.get(part.application).is_some_and(|application| *application.unique_name == *from);
        let mut provides = shared.parts.iter().filter(is_from).flat_map(|part| &part.provides);
        provides.find(|provide| *provide.version == *version).and_then(|provide| provide.bytes)
    };
    let row = |((version, from), users): ((Name, Name), BTreeSet<usize>)| CopyRow {
        bytes: bytes(&version, &from),
        users: users.len(),
        version,
        from,
    };
    loaded.into_iter().map(row).collect()
}

fn spare(copies: &[CopyRow]) -> Option<u64> {
    if copies.len() < 2 {
        return Some(0);
    }
    let all: Vec<u64> = copies.iter().map(|copy| copy.bytes).collect::<Option<_>>()?;
    Some(all.iter().sum::<u64>() - all.iter().max().copied().unwrap_or_default())
}
