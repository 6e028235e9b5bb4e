//! The parts of a manifest that say what is shared: offered, needed, and neither.

use super::draft::Writer;
use super::graph::Copy;
use super::model::{Consume, Package, Provide, SharedRow, Users};
use super::parts::merged;
use crate::options::Shared;
use crate::packages::required_version;
use crate::path;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

impl Writer<'_> {
    /// The entry of `shared` that a key in the share scope comes from.
    fn shared_of(&self, scope: &str, key: &str) -> Option<&Shared> {
        let fits = |shared: &&Shared| {
            shared.scopes.have(scope)
                && (shared.share_key == key || (shared.share_key.ends_with('/') && key.starts_with(&shared.share_key)))
        };
        self.federation.shared().find(fits)
    }

    /// Copies that offer one version under one key are one copy: share scopes hold it once.
    fn offered(&self) -> BTreeMap<(&str, &str, &str), Vec<&Copy>> {
        let mut copies: BTreeMap<_, Vec<&Copy>> = BTreeMap::new();
        for copy in self.graph.copies.iter().filter(|copy| !copy.provide.private) {
            let provide = &copy.provide;
            copies.entry((provide.key.as_str(), provide.scope.as_str(), provide.version.as_str())).or_default().push(copy);
        }
        copies
    }

    pub(super) fn shared_rows(&self) -> Vec<SharedRow> {
        let row = |((key, scope, version), copies): ((&str, &str, &str), Vec<&Copy>)| {
            let now: BTreeSet<usize> = copies.iter().flat_map(|copy| copy.reach.now.iter().copied()).collect();
            let all: BTreeSet<usize> = copies.iter().flat_map(|copy| copy.reach.all.iter().copied()).collect();
            let needs =
                self.graph.consumes.iter().map(|need| &need.what).filter(|need| need.key == key && need.scopes.have(scope));
            SharedRow {
                id: format!("{}:{key}", self.name),
                name: key.to_owned(),
                version: version.to_owned(),
                singleton: self.shared_of(scope, key).is_some_and(|shared| shared.singleton),
                required_version: needs.filter_map(|need| need.range.clone()).min(),
                assets: self.assets(&now, &(&all - &now)),
                fallback: String::new(),
                share_scope: Some(scope.to_owned()),
                eager: Some(copies.iter().any(|copy| copy.provide.eager)),
                used_in: Some(
                    copies.iter().fold(Vec::new(), |users, copy| merged(&users, self.graph.users_of_copy(copy).exposes)),
                ),
            }
        };
        self.offered().into_iter().map(row).collect()
    }

    pub(super) fn provides(&self) -> Vec<Provide> {
        let provide = |((key, scope, version), copies): ((&str, &str, &str), Vec<&Copy>)| {
            let shared = self.shared_of(scope, key);
            let (js, css) = self.files(copies.iter().flat_map(|copy| copy.reach.now.iter().copied()));
            let mut provide = Provide {
                key: key.to_owned(),
                share_scope: scope.to_owned(),
                version: version.to_owned(),
                eager: copies.iter().any(|copy| copy.provide.eager),
                singleton: shared.is_some_and(|shared| shared.singleton),
                strict_version: shared.is_some_and(|shared| shared.strict),
                files: merged(&js, css),
                ..Provide::default()
            };
            for copy in copies {
                let users = self.graph.users_of_copy(copy);
                provide.used_by.entries = merged(&provide.used_by.entries, users.entries);
                provide.used_by.exposes = merged(&provide.used_by.exposes, users.exposes);
            }
            provide
        };
        self.offered().into_iter().map(provide).collect()
    }

    pub(super) fn consumes(&self) -> Vec<Consume> {
        let mut consumes: BTreeMap<Consume, (Vec<String>, Vec<String>)> = BTreeMap::new();
        for need in &self.graph.consumes {
            let what = &need.what;
            let consume = Consume {
                key: what.key.clone(),
                share_scope: what.scopes.first().to_owned(),
                required_version: what.range.clone(),
                singleton: what.singleton,
                strict_version: what.strict,
                eager: what.eager,
                version: self.graph.copy_of(what).map(|provide| provide.version.clone()),
                ..Consume::default()
            };
            let users = self.graph.users_of(need);
            let (entries, exposes) = consumes.entry(consume).or_default();
            *entries = merged(entries, users.entries);
            *exposes = merged(exposes, users.exposes);
        }
        let with_users = |(consume, (entries, exposes))| Consume { used_by: Users { entries, exposes }, ..consume };
        consumes.into_iter().map(with_users).collect()
    }

    /// Packages of the application's package.json that are in the build and not shared.
    pub(super) fn packages(&self) -> Vec<Package> {
        let federation = self.federation;
        let Some(application) = federation.packages.above(&federation.context).find(|package| package.name().is_some()) else {
            return Vec::new();
        };
        let local = |copy: &Copy| path::slashes(&path::absolute(&federation.context, &copy.provide.local));
        let shared: Vec<String> = self.graph.copies.iter().map(local).collect();
        let mut packages: BTreeMap<(String, Option<String>), Package> = BTreeMap::new();
        for (folder, bytes) in &self.build.packages {
            let Ok(Some(description)) = federation.packages.of(Path::new(folder)) else { continue };
            let Some(name) = description.name() else { continue };
            if !application.requires(name) {
                continue;
            }
            let inside = format!("{}/", path::slashes(Path::new(folder)));
            if shared.iter().any(|file| file.starts_with(&inside)) {
                continue;
            }
            let version = description.version().map(str::to_owned);
            let package = packages.entry((name.to_owned(), version.clone())).or_insert_with(|| Package {
                name: name.to_owned(),
                version,
                required_version: required_version::infer(&federation.packages, &federation.context, name, None).range,
                bytes: 0,
            });
            package.bytes += bytes;
        }
        packages.into_values().collect()
    }
}
