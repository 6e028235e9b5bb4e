//! The parts of a manifest that say what is exposed and what is used of remotes.

use super::build::Import;
use super::draft::Writer;
use super::model::{Expose, ExposeRow, Location, Remote, RemoteRow, Use};
use crate::options;
use crate::request::Request;
use std::collections::{BTreeMap, BTreeSet};

impl Writer<'_> {
    pub(super) fn expose_rows(&self) -> Vec<ExposeRow> {
        let rows = self.container.iter().flat_map(|container| container.exposes.iter().enumerate());
        let mut rows: Vec<ExposeRow> = rows
            .map(|(index, expose)| {
                let reach = self.graph.exposes.get(index).cloned().unwrap_or_default();
                let now = &reach.now - &self.graph.entry;
                let later = &(&reach.all - &reach.now) - &self.graph.entry;
                let name = short(&expose.key);
                ExposeRow {
                    id: format!("{}:{name}", self.name),
                    name: name.to_owned(),
                    path: expose.key.clone(),
                    assets: self.assets(&now, &later),
                    file: self.exposed_file(index).map(|file| self.place(file)),
                    requires: Some(self.required_by(&expose.key)),
                }
            })
            .collect();
        rows.sort_by(|a, b| a.path.cmp(&b.path));
        rows
    }

    fn exposed_file(&self, index: usize) -> Option<&str> {
        let container = Request::Container(self.container?.name.clone()).encode();
        self.build.exposed.get(&container)?.get(index)?.as_deref()
    }

    /// Share keys that the expose `key` uses.
    fn required_by(&self, key: &String) -> Vec<String> {
        let used = self.graph.consumes.iter().filter(|need| self.graph.users_of(need).exposes.contains(key));
        used.map(|need| need.what.key.clone()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    pub(super) fn exposes(&self) -> BTreeMap<String, Expose> {
        let exposes = self.container.iter().flat_map(|container| container.exposes.iter().enumerate());
        exposes.map(|(index, expose)| (expose.key.clone(), Expose { exports: self.exports_of(index) })).collect()
    }

    fn exports_of(&self, index: usize) -> Option<Vec<String>> {
        let names = self.exports?.get(self.exposed_file(index)?)?.as_ref()?;
        Some(names.iter().map(|name| (*name).to_owned()).collect())
    }

    pub(super) fn remote_rows(&self) -> Vec<RemoteRow> {
        let mut rows = Vec::new();
        for remote in self.federation.sorted_remotes() {
            let uses = self.uses(remote);
            let names = if uses.is_empty() {
                vec![(UNKNOWN.to_owned(), UNKNOWN.to_owned())]
            } else {
                uses.iter().map(|one| (short(&one.expose).to_owned(), one.expose.clone())).collect()
            };
            let script = remote.locations.iter().find_map(|location| match location {
                options::Location::Script { global, url } => Some((global, url)),
                _ => None,
            });
            rows.extend(names.into_iter().map(|(name, expose)| RemoteRow {
                federation_container_name: script.map_or(&remote.key, |(global, _)| global).clone(),
                module_name: name,
                alias: remote.key.clone(),
                entry: script.map(|(_, url)| url.clone()),
                version: None,
                consuming_federation_container_name: Some(self.name.to_owned()),
                used_in: Some(self.importers(&remote.key, &expose)),
            }));
        }
        rows.sort_by(|a, b| (&a.alias, &a.module_name).cmp(&(&b.alias, &b.module_name)));
        rows
    }

    pub(super) fn remotes(&self) -> Vec<Remote> {
        let remote = |remote: &options::Remote| Remote {
            key: remote.key.clone(),
            share_scope: remote.scopes.first().to_owned(),
            more_share_scopes: remote.scopes.names().iter().skip(1).cloned().collect(),
            locations: remote.locations.iter().map(location).collect(),
            uses: self.uses(remote),
        };
        self.federation.sorted_remotes().into_iter().map(remote).collect()
    }

    /// The modules of `remote` that are used, sorted, each once.
    fn uses(&self, remote: &options::Remote) -> Vec<Use> {
        let mut uses: BTreeMap<&str, Use> = BTreeMap::new();
        for need in self.graph.remotes.iter().filter(|need| need.what.0 == remote.key) {
            let expose = &need.what.1;
            let found = uses.entry(expose).or_insert_with(|| Use {
                expose: expose.clone(),
                exports: used_exports(&self.imports_of(&remote.key, expose).collect::<Vec<_>>()),
                ..Use::default()
            });
            let users = self.graph.users_of(need);
            found.used_by.entries = merged(&found.used_by.entries, users.entries);
            found.used_by.exposes = merged(&found.used_by.exposes, users.exposes);
        }
        uses.into_values().collect()
    }

    fn imports_of<'b>(&'b self, remote: &'b str, expose: &'b str) -> impl Iterator<Item = &'b Import> {
        self.build.imports.iter().filter(move |import| {
            let request = match Request::decode(&import.request) {
                Some(Request::EsModule(inner)) => Some(*inner),
                other => other,
            };
            matches!(request, Some(Request::Remote { remote: a, expose: b, .. }) if a == remote && b == expose)
        })
    }

    fn importers(&self, remote: &str, expose: &str) -> Vec<String> {
        let files = self.imports_of(remote, expose).filter_map(|import| import.file.as_deref());
        let files: BTreeSet<String> = files.map(|file| self.place(file)).collect();
        if files.is_empty() { vec![UNKNOWN.to_owned()] } else { files.into_iter().collect() }
    }
}

/// Module Federation 2's name for what is not known.
const UNKNOWN: &str = "UNKNOWN";

/// An expose as Module Federation 2 lists it: without `./`.
fn short(expose: &str) -> &str {
    expose.strip_prefix("./").unwrap_or(expose)
}

pub(super) fn merged(a: &[String], b: Vec<String>) -> Vec<String> {
    a.iter().cloned().chain(b).collect::<BTreeSet<_>>().into_iter().collect()
}

fn location(location: &options::Location) -> Location {
    match location {
        options::Location::Script { global, url } => {
            Location { kind: "script".to_owned(), name: Some(global.clone()), entry: Some(url.clone()) }
        }
        // What stands behind `promise` is code; behind these it is an address.
        options::Location::External { kind, request } => {
            let address = matches!(kind.as_str(), "module" | "import" | "module-import" | "commonjs-import" | "modern-module");
            Location { kind: kind.clone(), name: None, entry: address.then(|| request.clone()) }
        }
        options::Location::Internal(_) => Location { kind: "internal".to_owned(), ..Location::default() },
    }
}

/// The exports that `imports` use; `None` if one of them may use any.
fn used_exports(imports: &[&Import]) -> Option<Vec<String>> {
    let mut names = BTreeSet::new();
    for import in imports {
        match import.ids.as_deref() {
            Some([name, ..]) => drop(names.insert(name.clone())),
            // webpack's and rspack's names for an import without names, which also comes with those that have some.
            None if matches!(
                import.kind.as_str(),
                "harmony side effect evaluation" | "esm import" | "esm export import" | "esm export"
            ) => {}
            _ => return None,
        }
    }
    (!imports.is_empty()).then(|| names.into_iter().collect())
}
