//! The runtime's tables that say what belongs together: chunks, entries and the virtual modules in them.

use super::found::Found;
use super::needs::item;
use super::{Placed, array, key};
use crate::text::string;
use serde_json::Value;
use std::collections::BTreeMap;

/// By chunk: the ids of the placeholders to load with it.
pub(super) fn chunk_table(placeholders: &[&Placed], only_initial: &[Value]) -> BTreeMap<String, String> {
    let mut by_chunk: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for placed in placeholders {
        for chunk in placed.chunks.iter().filter(|chunk| !only_initial.contains(chunk)) {
            by_chunk.entry(key(chunk)).or_default().push(item(placed, placed.is_optional_in(&[chunk])));
        }
        for chunk in placed.missed_by().filter(|chunk| !only_initial.contains(chunk)) {
            let ids = by_chunk.entry(key(chunk)).or_default();
            let id = placed.id.to_string();
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    by_chunk.into_iter().map(|(chunk, ids)| (chunk, array(ids))).collect()
}

/// By module that holds getters: the chunk to load for it, where it is not there from the start. Chunks that were split off
/// from a worker's entry come after its runtime.
pub(super) fn late_table(found: &Found<'_>, initial: &[Value]) -> Vec<(String, String)> {
    let late = |placed: &Placed| {
        placed.chunks.first().filter(|_| !placed.chunks.iter().any(|chunk| initial.contains(chunk))).map(Value::to_string)
    };
    found.getters.iter().filter_map(|placed| Some((key(&placed.id), late(placed)?))).collect()
}

/// By entry: the ids of the placeholders to load before it starts.
pub(super) fn start_table(placeholders: &[&Placed], entries: &BTreeMap<String, Vec<Value>>) -> Vec<(String, String)> {
    let needed = |chunks: &Vec<Value>| -> Vec<String> {
        let there = |placed: &&&Placed| placed.chunks.iter().any(|chunk| chunks.contains(chunk));
        let all: Vec<&Value> = chunks.iter().collect();
        placeholders.iter().filter(there).map(|placed| item(placed, placed.is_optional_in(&all))).collect()
    };
    entries
        .iter()
        .map(|(entry, chunks)| (string(entry), needed(chunks)))
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(entry, ids)| (entry, array(ids)))
        .collect()
}

/// By placeholder of a remote's module: the ids of those that are the same as an ES module.
pub(super) fn es_module_table(found: &Found<'_>) -> Vec<(String, String)> {
    let same = |placed: &Placed| -> Vec<String> {
        let own = found.es_modules.iter().filter(|(_, inner)| *inner == placed.request);
        own.map(|(placed, _)| placed.id.to_string()).collect()
    };
    let rows = found.remotes.iter().map(|(placed, ..)| (key(&placed.id), same(placed)));
    rows.filter(|(_, ids)| !ids.is_empty()).map(|(id, ids)| (id, array(ids))).collect()
}
