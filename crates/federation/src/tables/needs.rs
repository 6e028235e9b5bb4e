//! Placeholders that a local copy or an exposed module needs and that are in chunks of the start: nobody loads them with it.

use super::found::Found;
use super::{Placed, array};
use crate::Federation;
use crate::text::string;
use serde_json::Value;
use std::collections::BTreeSet;

impl Federation {
    /// By getter or by expose: the ids of these placeholders. `initial`: ids of the chunks that are there from the start.
    pub(super) fn needs_table(&self, found: &Found<'_>, initial: &[Value]) -> Vec<(String, String)> {
        let at_start: Vec<&Placed> = found.placeholders().into_iter().filter(|placed| is_in(placed, initial)).collect();
        let needs = |placed: &Placed, requests: &[&str]| -> Option<String> {
            let reached: Vec<&Value> = placed
                .reaches
                .iter()
                .filter(|(request, _)| requests.contains(&request.as_str()))
                .flat_map(|(_, ids)| ids)
                .collect();
            let needed = at_start.iter().filter(|placed| reached.contains(&&placed.id));
            let items: BTreeSet<String> = needed.map(|placed| item(placed, placed.is_optional_in(&[]))).collect();
            (!items.is_empty()).then(|| array(items))
        };
        let copies = found.provides.iter().filter_map(|(getter, copy)| {
            let holder = found.getters.get(getter / (crate::request::MOST_COPIES + 1))?;
            Some((getter.to_string(), needs(holder, &[&copy.local])?))
        });
        let exposes = found.containers.iter().flat_map(|(placed, name)| {
            let exposes = self.containers().filter(move |container| container.name == *name).flat_map(|own| &own.exposes);
            exposes.filter_map(move |expose| {
                let requests: Vec<&str> = expose.imports.iter().map(String::as_str).collect();
                Some((string(&expose.key), needs(placed, &requests)?))
            })
        });
        copies.chain(exposes).collect()
    }
}

fn is_in(placed: &Placed, chunks: &[Value]) -> bool {
    placed.chunks.iter().any(|chunk| chunks.contains(chunk))
}

/// `placed` in a table of what to load.
pub(super) fn item(placed: &Placed, optional: bool) -> String {
    if optional { array([placed.id.to_string()]) } else { placed.id.to_string() }
}
