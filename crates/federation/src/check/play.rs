//! Plays one shared module in one load order.
//!
//! Pages have many applications and few different versions and ranges, and there are many orders to play. So importers that
//! need the same are one class, and a class chooses anew only when something happened that it could choose by.

use super::application::{Application, Consume};
use super::names::Name;
use super::orders::Order;
use super::page::Page;
use super::shared::{Part, Shared};
use crate::negotiation::{Choice, Complaint, Consumer, Copies, Requirement};
use serde::Serialize;
use std::collections::HashMap;
use std::ops::Range;

/// What a consumer got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// A copy that fits.
    Fits,
    /// Its own copy, past the share scope, because no shared one fits.
    Own,
    /// A copy outside its range, and a warning.
    Unfit,
    /// An error instead of a copy.
    Fails,
}

impl Verdict {
    /// In one word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::Own => "own",
            Self::Unfit => "unfit",
            Self::Fails => "fails",
        }
    }
}

/// How a consumer came out.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Outcome {
    /// Whether it got what it needs.
    pub verdict: Verdict,
    /// Version and unique name of the copy; none if it failed.
    pub copy: Option<(Name, Name)>,
    /// What the page's console says.
    pub text: Option<Name>,
}

/// Ranges, read once for a whole check.
#[derive(Debug, Default)]
pub struct Requirements {
    known: HashMap<Name, Requirement>,
}

impl Requirements {
    pub(super) fn consumer(&mut self, consume: &Consume, loaded_first: bool) -> Consumer {
        let required = consume.range.as_ref().map(|range| {
            let known = self.known.entry(range.clone());
            known.or_insert_with(|| Requirement::new(range)).clone()
        });
        Consumer {
            required,
            singleton: consume.singleton,
            strict: consume.strict,
            eager: consume.eager,
            own: consume.own.is_some(),
            loaded_first,
        }
    }
}

/// Numbers for equal values, in the order in which they came.
#[derive(Debug)]
struct Numbers<T>(HashMap<T, usize>);

impl<T: Eq + std::hash::Hash> Numbers<T> {
    fn of(&mut self, value: T) -> usize {
        let next = self.0.len();
        *self.0.entry(value).or_insert(next)
    }
}

/// What a part brings to the page.
struct Offer<'a> {
    /// Its number among the versions of the module.
    number: usize,
    version: &'a Name,
    eager: bool,
}

/// What one application has to do with the module, in numbers.
struct Role<'a> {
    application: usize,
    unique_name: &'a Name,
    offers: Vec<Offer<'a>>,
    /// Its needs, among those of all.
    needs: Range<usize>,
}

/// The consumers of a shared module, ready to choose.
pub struct Player<'a> {
    page: &'a Page,
    /// Share scope and share key.
    key: &'a (Name, Name),
    roles: Vec<Role<'a>>,
    /// In order: places of groups in the page, and their roles.
    groups: Vec<(usize, Range<usize>)>,
    /// By need: its class, and what it requires.
    needs: Vec<(usize, &'a Consume)>,
    /// By class.
    consumers: Vec<Consumer>,
    /// How many versions there are.
    versions: usize,
    outcomes: Vec<Outcome>,
    known: HashMap<Outcome, usize>,
    /// By need: the outcome that its own copy is.
    own: Vec<Option<usize>>,
    /// Texts are many and alike.
    texts: HashMap<String, Name>,
}

impl<'a> Player<'a> {
    /// For the module `key` of `page`.
    pub fn new(
        applications: &'a [Application],
        page: &'a Page,
        key: &'a (Name, Name),
        shared: &'a Shared<'a>,
        requirements: &mut Requirements,
    ) -> Self {
        let mut versions = Numbers(HashMap::new());
        let mut classes: HashMap<(Option<&Name>, [bool; 5]), usize> = HashMap::new();
        let (mut consumers, mut needs, mut roles) = (Vec::new(), Vec::new(), Vec::new());
        let mut groups: Vec<(usize, Range<usize>)> = Vec::new();
        for (part, application) in shared.parts.iter().filter_map(|part| Some((part, applications.get(part.application)?))) {
            match groups.last_mut() {
                Some((group, roles)) if *group == part.group => roles.end += 1,
                _ => groups.push((part.group, roles.len()..roles.len() + 1)),
            }
            let first = needs.len();
            for consume in &part.consumes {
                let own = consume.own.is_some();
                let flags = [consume.singleton, consume.strict, consume.eager, own, application.loaded_first];
                let class = *classes.entry((consume.range.as_ref(), flags)).or_insert_with(|| {
                    consumers.push(requirements.consumer(consume, application.loaded_first));
                    consumers.len() - 1
                });
                needs.push((class, *consume));
            }
            roles.push(Role {
                application: part.application,
                unique_name: &application.unique_name,
                offers: offers(part, &mut versions),
                needs: first..needs.len(),
            });
        }
        let own = vec![None; needs.len()];
        let versions = versions.0.len();
        let (outcomes, known, texts) = (Vec::new(), HashMap::new(), HashMap::new());
        Self { page, key, roles, groups, needs, consumers, versions, outcomes, known, own, texts }
    }

    /// What number `outcome` of [`Player::play`] is.
    pub fn outcome(&self, number: usize) -> Option<&Outcome> {
        self.outcomes.get(number)
    }

    /// What each need gets in `order`: by need, in the order of the parts, the number of its outcome.
    pub fn play(&mut self, order: &Order) -> Vec<Option<usize>> {
        let mut scene = Scene::new(self);
        let find = |place: &usize| self.groups.binary_search_by_key(place, |(place, _)| *place).ok();
        let start: Vec<Vec<usize>> = order.start.iter().map(|step| step.iter().filter_map(find).collect()).collect();
        let roles_of = |groups: &Vec<usize>| -> Vec<usize> {
            groups.iter().filter_map(|group| self.groups.get(*group)).flat_map(|(_, roles)| roles.clone()).collect()
        };
        let steps: Vec<Vec<usize>> = start.iter().map(roles_of).collect();
        for (number, roles) in steps.iter().enumerate() {
            self.step(roles.iter().copied(), number == 0, order.versioned_first, &mut scene);
        }
        for group in 0..if order.rest { self.groups.len() } else { 0 } {
            let comes = !start.iter().flatten().any(|other| *other == group);
            // Many, and mostly of one role each: no list of them.
            if let Some((_, roles)) = self.groups.get(group).filter(|_| comes) {
                self.step(roles.clone(), false, order.versioned_first, &mut scene);
            }
        }
        scene.got
    }

    /// The roles of groups that come together register, then they choose.
    fn step(&mut self, roles: impl Iterator<Item = usize> + Clone, is_first: bool, versioned_first: bool, scene: &mut Scene<'a>) {
        for index in roles.clone() {
            let Some(role) = self.roles.get(index) else { continue };
            for offer in &role.offers {
                scene.register(offer, role.unique_name);
            }
            // A host's initial chunks cannot wait for remotes.
            if is_first && self.page.host == Some(role.application) {
                self.choose(index, |consumer| consumer.eager, scene);
            }
        }
        if versioned_first {
            for index in roles.clone() {
                self.choose(index, |consumer| !consumer.singleton, scene);
            }
        }
        for index in roles {
            self.choose(index, |_| true, scene);
        }
    }

    /// Lets those needs of a role choose that have not, and that `now` picks.
    fn choose(&mut self, role: usize, now: impl Fn(&Consumer) -> bool, scene: &mut Scene<'a>) {
        let Some(needs) = self.roles.get(role).map(|role| role.needs.clone()) else { return };
        for need in needs {
            let Some((class, consume)) = self.needs.get(need).copied() else { continue };
            let waits = scene.got.get(need).is_some_and(Option::is_none);
            if !waits || !self.consumers.get(class).is_some_and(&now) {
                continue;
            }
            let number = match scene.known(class) {
                Some(known) => known,
                None => self.class_chooses(class, scene),
            };
            let number = number.or_else(|| Some(self.own_copy(need, role, consume)));
            if let Some(got) = scene.got.get_mut(need) {
                *got = number;
            }
        }
    }

    /// The number of what class `class` gets; none for the own copy of whoever asks.
    fn class_chooses(&mut self, class: usize, scene: &mut Scene<'a>) -> Option<usize> {
        let consumer = self.consumers.get(class)?;
        let choice = scene.take(consumer);
        let (verdict, copy, complaint) = match &choice {
            Choice::Shared(copy, None) => (Verdict::Fits, scene.copies.get(*copy), None),
            Choice::Shared(copy, complaint) => (Verdict::Unfit, scene.copies.get(*copy), *complaint),
            Choice::Own => (Verdict::Own, None, None),
            Choice::Fails(complaint) => (Verdict::Fails, None, Some(*complaint)),
        };
        let texts = &mut self.texts;
        let mut name = |text: &str| match texts.get(text) {
            Some(known) => known.clone(),
            None => texts.entry(text.to_owned()).or_insert_with(|| Name::from(text)).clone(),
        };
        let copy = copy.map(|copy| (name(copy.version), name(copy.from)));
        let text = complaint.map(|complaint| name(&complaint.text(&self.key.0, &self.key.1, consumer, &scene.copies)));
        let number = (choice != Choice::Own).then(|| self.number(Outcome { verdict, copy, text }));
        scene.remember(class, number, tells_of_copies(&choice));
        number
    }

    /// The number of the outcome that need `need` of `role` gets its own copy.
    fn own_copy(&mut self, need: usize, role: usize, consume: &Consume) -> usize {
        if let Some(known) = self.own.get(need).copied().flatten() {
            return known;
        }
        let copy = consume.own.clone().zip(self.roles.get(role).map(|role| role.unique_name.clone()));
        let number = self.number(Outcome { verdict: Verdict::Own, copy, text: None });
        if let Some(own) = self.own.get_mut(need) {
            *own = Some(number);
        }
        number
    }

    fn number(&mut self, outcome: Outcome) -> usize {
        if let Some(known) = self.known.get(&outcome) {
            return *known;
        }
        self.outcomes.push(outcome.clone());
        self.known.insert(outcome, self.outcomes.len() - 1);
        self.outcomes.len() - 1
    }
}

fn offers<'a>(part: &Part<'a>, versions: &mut Numbers<&'a Name>) -> Vec<Offer<'a>> {
    let offer = |provide: &&'a super::application::Provide| Offer {
        number: versions.of(&provide.version),
        version: &provide.version,
        eager: provide.eager,
    };
    part.provides.iter().map(offer).collect()
}

/// True if what is said depends on copies that nobody took: who brings them may still change.
fn tells_of_copies(choice: &Choice) -> bool {
    match choice {
        Choice::Shared(_, complaint) => matches!(complaint, Some(Complaint::NoneSatisfies { .. })),
        Choice::Fails(complaint) => matches!(complaint, Complaint::NoneSatisfies { .. } | Complaint::Unsatisfied(_)),
        Choice::Own => false,
    }
}

/// What a class got, and when.
#[derive(Clone, Copy)]
struct Got {
    /// [`Scene::changes`], or [`Scene::renamed`] too if that counts.
    at: (u32, Option<u32>),
    number: Option<usize>,
}

/// The share scope while an order is played.
struct Scene<'a> {
    copies: Copies<'a>,
    /// By version's number: its place in `copies`.
    places: Vec<Option<usize>>,
    /// How often a version came, was taken or became eager.
    changes: u32,
    /// How often one that nobody took changed hands.
    renamed: u32,
    /// By class.
    last: Vec<Option<Got>>,
    /// By need: the number of its outcome.
    got: Vec<Option<usize>>,
}

impl<'a> Scene<'a> {
    fn new(player: &Player<'a>) -> Self {
        Self {
            copies: Copies::default(),
            places: vec![None; player.versions],
            changes: 0,
            renamed: 0,
            last: vec![None; player.consumers.len()],
            got: vec![None; player.needs.len()],
        }
    }

    fn register(&mut self, offer: &Offer<'a>, from: &'a str) {
        if let Some(place) = self.places.get(offer.number).copied().flatten() {
            let eager = self.copies.get(place).map(|copy| copy.eager);
            if self.copies.register_at(place, from, offer.eager) {
                self.renamed += 1;
                self.changes += u32::from(eager != Some(offer.eager));
            }
            return;
        }
        self.copies.register(offer.version, from, offer.eager);
        self.changes += 1;
        let last = self.copies.iter().len() - 1;
        let is_last = self.copies.get(last).is_some_and(|copy| *copy.version == **offer.version);
        // Those that stand in front move the others up.
        let moved = self.copies.iter().position(|copy| *copy.version == **offer.version).filter(|_| !is_last);
        if let Some(moved) = moved {
            for place in self.places.iter_mut().flatten().filter(|place| **place >= moved) {
                *place += 1;
            }
        }
        if let Some(place) = self.places.get_mut(offer.number) {
            *place = Some(moved.unwrap_or(last));
        }
    }

    fn take(&mut self, consumer: &Consumer) -> Choice {
        let choice = consumer.choose(&self.copies);
        if let Choice::Shared(index, _) = choice
            && self.copies.load(index)
        {
            self.changes += 1;
        }
        choice
    }

    /// What `class` got when it last chose, if it would get the same now.
    #[expect(clippy::option_option, reason = "not known, its own copy, and an outcome are three things")]
    fn known(&self, class: usize) -> Option<Option<usize>> {
        let got = self.last.get(class).copied().flatten()?;
        let (changes, renamed) = got.at;
        (changes == self.changes && renamed.is_none_or(|renamed| renamed == self.renamed)).then_some(got.number)
    }

    fn remember(&mut self, class: usize, number: Option<usize>, by_names: bool) {
        let at = (self.changes, by_names.then_some(self.renamed));
        if let Some(last) = self.last.get_mut(class) {
            *last = Some(Got { at, number });
        }
    }
}
