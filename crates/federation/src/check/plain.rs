//! The play without numbers and memory, importer by importer: what `play.rs` has to come to.

use super::application::{Application, Consume};
use super::names::{Name, Names};
use super::orders::{Order, orders};
use super::page::Page;
use super::page::{link, pages};
use super::play::{self, Outcome, Requirements, Verdict};
use super::shared::{Part, Shared, shared_modules};
use crate::negotiation::{Choice, Consumer, Copies};
use std::collections::HashMap;
use std::ops::Range;

/// The consumers of a shared module, ready to choose.
pub struct Player<'a> {
    applications: &'a [Application],
    page: &'a Page,
    /// Share scope and share key.
    key: &'a (Name, Name),
    shared: &'a Shared<'a>,
    /// By group: its parts.
    groups: HashMap<usize, Range<usize>>,
    /// By part, then by need: its consumer.
    classes: Vec<Vec<usize>>,
    consumers: Vec<Consumer>,
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
        let mut known: HashMap<(Option<&Name>, [bool; 5]), usize> = HashMap::new();
        let mut consumers = Vec::new();
        let mut class = |consume: &'a Consume, loaded_first: bool| {
            let flags = [consume.singleton, consume.strict, consume.eager, consume.own.is_some(), loaded_first];
            *known.entry((consume.range.as_ref(), flags)).or_insert_with(|| {
                consumers.push(requirements.consumer(consume, loaded_first));
                consumers.len() - 1
            })
        };
        let classes = shared.parts.iter().map(|part| {
            let loaded_first = applications.get(part.application).is_some_and(|application| application.loaded_first);
            part.consumes.iter().map(|consume| class(consume, loaded_first)).collect()
        });
        let mut groups: HashMap<usize, Range<usize>> = HashMap::new();
        for (index, part) in shared.parts.iter().enumerate() {
            groups.entry(part.group).or_insert(index..index).end = index + 1;
        }
        Self { groups, classes: classes.collect(), applications, page, key, shared, consumers, texts: HashMap::new() }
    }

    /// By part, then by need: what it gets in `order`.
    pub fn play(&mut self, order: &Order) -> Vec<Vec<Outcome>> {
        let mut copies = Copies::default();
        let mut outcomes: Vec<Vec<Option<Outcome>>> = self.classes.iter().map(|needs| vec![None; needs.len()]).collect();
        let (shared, page) = (self.shared, self.page);
        let mut steps = order.start.clone();
        if order.rest {
            let rest = page
                .groups
                .iter()
                .enumerate()
                .map(|(group, _)| group)
                .filter(|group| !order.start.iter().flatten().any(|other| other == group));
            steps.extend(rest.map(|group| vec![group]));
        }
        for (number, groups) in steps.iter().enumerate() {
            let parts: Vec<usize> = groups.iter().filter_map(|group| self.groups.get(group).cloned()).flatten().collect();
            for index in &parts {
                let Some(part) = shared.parts.get(*index) else { continue };
                self.register(part, &mut copies);
                // A host's initial chunks cannot wait for remotes.
                if number == 0 && page.host == Some(part.application) {
                    self.choose(*index, |consumer| consumer.eager, &mut copies, &mut outcomes);
                }
            }
            if order.versioned_first {
                for index in &parts {
                    self.choose(*index, |consumer| !consumer.singleton, &mut copies, &mut outcomes);
                }
            }
            for index in &parts {
                self.choose(*index, |_| true, &mut copies, &mut outcomes);
            }
        }
        outcomes.into_iter().map(|needs| needs.into_iter().flatten().collect()).collect()
    }

    fn register(&self, part: &Part<'a>, copies: &mut Copies<'a>) {
        let Some(application) = self.applications.get(part.application) else { return };
        for provide in &part.provides {
            copies.register(&provide.version, &application.unique_name, provide.eager);
        }
    }

    /// Lets those needs of a part choose that have not, and that `now` picks.
    fn choose(
        &mut self,
        index: usize,
        now: impl Fn(&Consumer) -> bool,
        copies: &mut Copies<'a>,
        outcomes: &mut [Vec<Option<Outcome>>],
    ) {
        let (Some(classes), Some(part), Some(outcomes)) =
            (self.classes.get(index), self.shared.parts.get(index), outcomes.get_mut(index))
        else {
            return;
        };
        for ((class, consume), outcome) in classes.iter().zip(&part.consumes).zip(outcomes) {
            let Some(consumer) = self.consumers.get(*class).filter(|consumer| outcome.is_none() && now(consumer)) else {
                continue;
            };
            let choice = consumer.take(copies);
            let (verdict, copy, complaint) = match choice {
                Choice::Shared(copy, None) => (Verdict::Fits, copies.get(copy), None),
                Choice::Shared(copy, complaint) => (Verdict::Unfit, copies.get(copy), complaint),
                Choice::Own => (Verdict::Own, None, None),
                Choice::Fails(complaint) => (Verdict::Fails, None, Some(complaint)),
            };
            let name = |text: &str, texts: &mut HashMap<String, Name>| match texts.get(text) {
                Some(known) => known.clone(),
                None => texts.entry(text.to_owned()).or_insert_with(|| Name::from(text)).clone(),
            };
            let copy = match (copy, verdict) {
                (Some(copy), _) => Some((name(copy.version, &mut self.texts), name(copy.from, &mut self.texts))),
                (None, Verdict::Own) => {
                    let application = self.applications.get(part.application);
                    consume.own.clone().zip(application.map(|application| application.unique_name.clone()))
                }
                (None, _) => None,
            };
            let text = complaint.map(|complaint| complaint.text(&self.key.0, &self.key.1, consumer, copies));
            let text = text.map(|text| name(&text, &mut self.texts));
            *outcome = Some(Outcome { verdict, copy, text });
        }
    }
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    fn once_in(&mut self, end: usize) -> bool {
        self.below(end) == 0
    }
}

/// Few of them, so that applications have much in common; and many.
const FEW: (&[&str], &[&str]) = (&["1.0.0", "1.1.0", "1.2.0"], &["^1.1.0", "^2.0.0"]);
const VERSIONS: &[&str] = &["1.0.0", "1.1.0", "1.2.0", "2.0.0", "2.0.0-rc.1", "1.1.0+build", "2", "10", "latest"];
const RANGES: &[&str] = &["^1.0.0", "^1.1.0", "^2.0.0", "^2.0.0-rc.0", ">=3", "~1.1", "no range"];
const NAMES: &[&str] = &["a", "b", "c", "d", "e", "\u{ff00}", "\u{1f600}"];

fn application(
    dice: &mut Dice,
    index: usize,
    names: &mut Names,
    named: bool,
    (versions, ranges): (&[&str], &[&str]),
) -> Application {
    let key = names.name("dep");
    let scope = names.name("default");
    let mut application = Application {
        source: String::new(),
        name: names.name(&format!("app{index}")),
        unique_name: names.name(dice.pick(NAMES)),
        global: names.name(&format!("app{index}")),
        addresses: Vec::new(),
        version: String::new(),
        scope: scope.clone(),
        loaded_first: dice.once_in(4),
        container: !named || index > 0,
        complete: true,
        provides: Vec::new(),
        consumes: Vec::new(),
        remotes: Vec::new(),
        exposes: std::collections::BTreeMap::new(),
        packages: Vec::new(),
    };
    for _ in 0..dice.below(3) {
        let version = names.name(dice.pick(versions));
        let provide = super::application::Provide {
            key: key.clone(),
            scope: scope.clone(),
            version,
            eager: dice.once_in(4),
            bytes: None,
            used: true,
        };
        application.provides.push(provide);
    }
    for _ in 0..dice.below(3) {
        let own = application.provides.first().map(|provide| provide.version.clone()).filter(|_| !dice.once_in(4));
        let range = (!dice.once_in(5)).then(|| names.name(dice.pick(ranges)));
        let consume = Consume {
            key: key.clone(),
            scope: scope.clone(),
            range,
            singleton: dice.once_in(2),
            strict: dice.once_in(2),
            eager: dice.once_in(5),
            own,
        };
        application.consumes.push(consume);
    }
    application
}

#[test]
fn comes_to_the_same_as_importer_by_importer() {
    let mut dice = Dice(20_261_122);
    let (mut orders_played, mut different) = (0, 0);
    for round in 0..3000 {
        let mut names = Names::default();
        let count = 2 + dice.below(9);
        let with_host = round % 2 == 0;
        let words = if round % 3 == 0 { (VERSIONS, RANGES) } else { FEW };
        let applications: Vec<Application> =
            (0..count).map(|index| application(&mut dice, index, &mut names, with_host, words)).collect();
        let links = link(&applications);
        for page in pages(&applications, &links, &[]) {
            for (key, shared) in shared_modules(&applications, &links, &page) {
                let mut requirements = Requirements::default();
                let mut plain = Player::new(&applications, &page, &key, &shared, &mut requirements);
                let mut player = play::Player::new(&applications, &page, &key, &shared, &mut requirements);
                let mut first = None;
                for order in orders(&page, &shared).0 {
                    let expected: Vec<Outcome> = plain.play(&order).into_iter().flatten().collect();
                    let found: Vec<Outcome> =
                        player.play(&order).into_iter().map(|number| player.outcome(number.unwrap()).unwrap().clone()).collect();
                    assert_eq!(found, expected, "round {round}, {order:?}\n{applications:#?}");
                    orders_played += 1;
                    different += usize::from(first.get_or_insert_with(|| expected.clone()) != &expected);
                }
            }
        }
    }
    assert!(orders_played > 10_000 && different > 1000, "{orders_played} orders, {different} of them unlike the usual one");
}
