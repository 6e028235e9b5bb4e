//! Which copy a consumer gets. Source of the rules: webpack `ConsumeSharedRuntimeModule`; where ours is meant to differ,
//! docs/options.md says so.

use super::{Complaint, Copies, Copy, Requirement};

/// What one importer needs of a shared module.
#[derive(Debug, Clone, Default)]
pub struct Consumer {
    /// The range; without one any version will do.
    pub required: Option<Requirement>,
    /// One version for the whole page.
    pub singleton: bool,
    /// An unfit version is an error.
    pub strict: bool,
    /// Only copies that are there at once will do.
    pub eager: bool,
    /// Its build has a copy of its own to fall back to.
    pub own: bool,
    /// `shareStrategy: "loaded-first"`: rather a copy that is loaded than a higher one.
    pub loaded_first: bool,
}

/// What a consumer gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The copy at this place of the share scope; a complaint is a warning.
    Shared(usize, Option<Complaint>),
    /// The copy of its own build, past the share scope.
    Own,
    /// Nothing: its import fails with this.
    Fails(Complaint),
}

impl Consumer {
    /// What this consumer gets of `copies`, without taking it.
    pub fn choose(&self, copies: &Copies<'_>) -> Choice {
        self.choose_besides(copies, &[])
    }

    /// The same, where the copies at the places `failed` could not be had.
    pub fn choose_besides(&self, copies: &Copies<'_>, failed: &[usize]) -> Choice {
        let usable = |(index, copy): &(usize, &Copy<'_>)| (copy.eager || !self.eager) && !failed.contains(index);
        let candidates = || copies.iter().enumerate().filter(usable);
        let Some(first) = candidates().next() else {
            return match copies.iter().next() {
                _ if self.own => Choice::Own,
                Some(_) => Choice::Fails(Complaint::NotEager),
                None => Choice::Fails(Complaint::Missing),
            };
        };
        let fits = |copy: &Copy<'_>| self.required.as_ref().is_none_or(|required| required.accepts(&copy.parsed));
        let takes_any = self.required.as_ref().is_none_or(Requirement::takes_any);
        if self.singleton {
            let (index, copy) = if self.loaded_first {
                self.pick(candidates()).unwrap_or(first)
            } else {
                // A loaded copy stops the climb, but only when it is the best so far.
                candidates().fold(first, |best, next| if !best.1.loaded && is_lower(best.1, next.1) { next } else { best })
            };
            return match Complaint::Unsatisfied(index) {
                _ if takes_any || fits(copy) => Choice::Shared(index, None),
                complaint if self.strict => Choice::Fails(complaint),
                complaint => Choice::Shared(index, Some(complaint)),
            };
        }
        if let Some((index, _)) = self.pick(candidates().filter(|(_, copy)| fits(copy))) {
            return Choice::Shared(index, None);
        }
        if takes_any {
            return Choice::Shared(self.pick(candidates()).map_or(first.0, |(index, _)| index), None);
        }
        let complaint = Complaint::NoneSatisfies { eager: self.eager };
        if self.strict {
            return if self.own { Choice::Own } else { Choice::Fails(complaint) };
        }
        let index = self.pick(candidates()).map_or(first.0, |(index, _)| index);
        Choice::Shared(index, Some(complaint))
    }

    /// The highest, or the highest that is loaded. Of equal versions (they differ in build metadata) the first.
    fn pick<'b, 'a: 'b>(&self, candidates: impl Iterator<Item = (usize, &'b Copy<'a>)>) -> Option<(usize, &'b Copy<'a>)> {
        candidates.reduce(|best, next| {
            let differ = self.loaded_first && best.1.loaded != next.1.loaded;
            let better = if differ { next.1.loaded } else { is_lower(best.1, next.1) };
            if better { next } else { best }
        })
    }

    /// The same, and the copy counts as loaded from then on.
    pub fn take(&self, copies: &mut Copies<'_>) -> Choice {
        let choice = self.choose(copies);
        if let Choice::Shared(index, _) = choice {
            copies.load(index);
        }
        choice
    }
}

fn is_lower(a: &Copy<'_>, b: &Copy<'_>) -> bool {
    a.parsed.compare(&b.parsed).is_lt()
}
