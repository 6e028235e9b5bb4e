//! What becomes of a text: parts are cut out or replaced, words put in between.

use super::source::Place;
use std::collections::BTreeMap;

#[derive(Default)]
pub(super) struct Edits {
    /// Ends of what is cut out, by begin; none overlaps another.
    cuts: BTreeMap<usize, usize>,
    /// Ends and texts, by begin.
    replaced: BTreeMap<usize, (usize, &'static str)>,
    /// What stands before the character there.
    inserted: BTreeMap<usize, String>,
}

impl Edits {
    /// Takes `place` out, with all that is changed in it.
    pub(super) fn cut(&mut self, place: Place) {
        if place.is_empty() {
            return;
        }
        let Place { mut start, mut end } = place;
        while let Some((&from, &to)) = self.cuts.range(..end).next_back() {
            if to <= start {
                break;
            }
            self.cuts.remove(&from);
            start = start.min(from);
            end = end.max(to);
        }
        self.cuts.insert(start, end);
    }

    /// `text` in the place of what is there.
    pub(super) fn replace(&mut self, place: &Place, text: &'static str) {
        self.replaced.insert(place.start, (place.end, text));
    }

    /// Puts `text` in front of what is at `position`, after what was put there before.
    pub(super) fn insert(&mut self, position: usize, text: &str) {
        self.inserted.entry(position).or_default().push_str(text);
    }

    /// True if nothing of `place` is left.
    pub(super) fn is_gone(&self, place: &Place) -> bool {
        let replaced = self.replaced.range(..=place.start).next_back();
        if replaced.is_some_and(|(_, (end, _))| *end >= place.end) {
            return true;
        }
        let first = self.cuts.range(..=place.start).next_back().map(|(_, end)| *end);
        let mut reached = first.filter(|end| *end > place.start);
        // What was cut in several steps.
        while let Some(end) = reached.filter(|end| *end < place.end) {
            reached = self.cuts.get(&end).copied();
        }
        reached.is_some()
    }

    /// `text` as it is with all of this.
    pub(super) fn apply(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut marks: Vec<usize> = self.cuts.keys().chain(self.replaced.keys()).chain(self.inserted.keys()).copied().collect();
        marks.sort_unstable();
        marks.dedup();
        let mut position = 0;
        for mark in marks {
            // In a gap that began before.
            if mark < position {
                continue;
            }
            out.push_str(text.get(position..mark).unwrap_or_default());
            position = mark;
            out.push_str(self.inserted.get(&mark).map_or("", String::as_str));
            match (self.cuts.get(&mark), self.replaced.get(&mark)) {
                (Some(end), _) => position = *end,
                (None, Some((end, text))) => {
                    out.push_str(text);
                    position = *end;
                }
                (None, None) => {}
            }
        }
        out.push_str(text.get(position..).unwrap_or_default());
        out
    }
}
