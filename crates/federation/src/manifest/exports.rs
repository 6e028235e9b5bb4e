//! The names that modules export, put together from those that pass them on.

use super::build::Source;
use std::collections::{BTreeMap, BTreeSet};

/// By file: its export names; `None` if they cannot be known.
pub(super) type Names<'a> = BTreeMap<&'a str, Option<BTreeSet<&'a str>>>;

/// The names that each of `sources` exports. Modules may pass on each other's in circles: names are added until nothing is new.
pub(super) fn names(sources: &BTreeMap<String, Source>) -> Names<'_> {
    let mut names: Names<'_> = sources
        .iter()
        .map(|(file, source)| {
            let own = source.exports.as_ref().map(|exports| exports.own.iter().map(String::as_str).collect());
            (file.as_str(), own)
        })
        .collect();
    loop {
        let mut changed = false;
        for (file, source) in sources {
            let Some(Some(present)) = names.get(file.as_str()) else { continue };
            let next = passed_on(source, &names).map(|passed_on| present.union(&passed_on).copied().collect::<BTreeSet<_>>());
            if next.as_ref() != Some(present) {
                changed = true;
                names.insert(file, next);
            }
        }
        if !changed {
            return names;
        }
    }
}

/// What `source` passes on, as far as `names` says; `None` if one of the modules is not known.
fn passed_on<'a>(source: &'a Source, names: &Names<'a>) -> Option<BTreeSet<&'a str>> {
    let exports = source.exports.as_ref()?;
    let there = |request: &str| source.files.get(request).and_then(|file| names.get(file.as_str())?.as_ref());
    let mut out = BTreeSet::new();
    for all in &exports.all {
        out.extend(there(&all.request)?.iter().copied().filter(|name| all.default || *name != "default"));
    }
    for from in &exports.from {
        // A name that the other module does not export is a type there.
        if there(&from.request).is_none_or(|there| there.contains(from.imported.as_str())) {
            out.insert(&from.name);
        }
    }
    Some(out)
}
