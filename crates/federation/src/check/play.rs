//! Plays one shared module in one load order.

use super::application::{Application, Consume};
use super::names::Name;
use super::orders::Order;
use super::page::Page;
use super::shared::{Part, Shared};
use crate::negotiation::{Choice, Consumer, Copies, Requirement};
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
    fn consumer(&mut self, consume: &Consume, loaded_first: bool) -> Consumer {
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
        for (number, step) in order.steps.iter().enumerate() {
            let parts: Vec<usize> = step.groups.iter().filter_map(|group| self.groups.get(group).cloned()).flatten().collect();
            for index in &parts {
                let Some(part) = shared.parts.get(*index) else { continue };
                self.register(part, &mut copies);
                // A host's initial chunks cannot wait for remotes.
                if number == 0 && page.host == Some(part.application) {
                    self.choose(*index, |consumer| consumer.eager, &mut copies, &mut outcomes);
                }
            }
            if step.versioned_first {
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
