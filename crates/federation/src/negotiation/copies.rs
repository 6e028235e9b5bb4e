//! The copies of one shared module in a share scope, and which registration of a version stays.

use crate::version::{self, Version};

/// A copy that somebody registered.
#[derive(Debug, Clone, PartialEq)]
pub struct Copy<'a> {
    /// Its version, as registered.
    pub version: &'a str,
    /// The same, read.
    pub(super) parsed: Version,
    /// The unique name of the build that registered it.
    pub from: &'a str,
    /// It is there without loading anything.
    pub eager: bool,
    /// Somebody took it.
    pub loaded: bool,
}

/// The copies of one shared module by version, in the order in which JavaScript lists the properties of an object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Copies<'a> {
    list: Vec<Copy<'a>>,
}

impl<'a> Copies<'a> {
    /// `version` from the build `from`. Of two registrations of a version the loaded one stays, then the eager one, then the
    /// one of the greater name. Source: webpack `ShareRuntimeModule`. True if the registration is the one that counts.
    pub fn register(&mut self, version: &'a str, from: &'a str, eager: bool) -> bool {
        if let Some(place) = self.list.iter().position(|copy| copy.version == version) {
            return self.register_at(place, from, eager);
        }
        let copy = Copy { version, parsed: version::parse(version), from, eager, loaded: false };
        let place = array_index(version).map_or(self.list.len(), |index| {
            // Properties that look like the index of an array come first, in their numeric order.
            self.list.partition_point(|copy| array_index(copy.version).is_some_and(|other| other < index))
        });
        self.list.insert(place, copy);
        true
    }

    /// The same, for the version at `index`.
    pub(crate) fn register_at(&mut self, index: usize, from: &'a str, eager: bool) -> bool {
        let Some(active) = self.list.get_mut(index) else { return false };
        let wins = !active.loaded && if eager == active.eager { is_greater(from, active.from) } else { eager };
        if wins {
            (active.from, active.eager) = (from, eager);
        }
        wins
    }

    /// Marks the copy of `version` as taken, if there is one.
    pub fn mark_loaded(&mut self, version: &str) {
        if let Some(copy) = self.list.iter_mut().find(|copy| copy.version == version) {
            copy.loaded = true;
        }
    }

    /// Marks the copy at `index` as taken. True if it was not.
    pub(crate) fn load(&mut self, index: usize) -> bool {
        self.list.get_mut(index).is_some_and(|copy| !std::mem::replace(&mut copy.loaded, true))
    }

    /// The copies, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Copy<'a>> {
        self.list.iter()
    }

    /// The copy at `index`.
    pub fn get(&self, index: usize) -> Option<&Copy<'a>> {
        self.list.get(index)
    }
}

/// JavaScript compares strings by UTF-16 code units.
fn is_greater(a: &str, b: &str) -> bool {
    a.encode_utf16().gt(b.encode_utf16())
}

/// Source: ECMA-262, "array index": below 2^32 - 1, in its canonical form.
fn array_index(name: &str) -> Option<u32> {
    let index = name.parse::<u32>().ok().filter(|index| *index < u32::MAX)?;
    (index.to_string() == name).then_some(index)
}
