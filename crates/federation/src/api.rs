//! `federation-rs/runtime`: which parts of the runtime an application calls, and what else these need.

use crate::Federation;
use crate::options::Location;
use crate::request::Request;
use features::Feature;
use std::collections::BTreeSet;

/// Names of functions of `federation-rs/runtime` and the features that hold them.
const PARTS: [(&str, Feature); 6] = [
    ("getInfo", Feature::GetInfo),
    ("loadRemote", Feature::LoadRemote),
    ("loadShare", Feature::LoadShare),
    ("preloadRemote", Feature::PreloadRemote),
    ("registerRemotes", Feature::Register),
    ("unloadRemote", Feature::Unload),
];

/// The parts that are in the chunks of a runtime.
#[derive(Debug, Default)]
pub(crate) struct Api {
    features: BTreeSet<Feature>,
}

impl Api {
    /// Notes the file `name` of `federation-rs/runtime`.
    pub(crate) fn add(&mut self, name: &str) {
        self.features.extend(PARTS.iter().find(|(part, _)| *part == name).map(|(_, feature)| feature));
        // `force` drops what was loaded.
        if self.registers() {
            self.features.insert(Feature::Unload);
        }
    }

    pub(crate) fn features(&self) -> impl Iterator<Item = Feature> {
        self.features.iter().copied()
    }

    fn has(&self, feature: Feature) -> bool {
        self.features.contains(&feature)
    }

    /// Remotes may come that no option names.
    pub(crate) fn registers(&self) -> bool {
        self.has(Feature::Register)
    }

    /// Any remote of the options may be loaded, whether or not an import names it.
    pub(crate) fn loads_remotes(&self) -> bool {
        self.has(Feature::LoadRemote) || self.has(Feature::PreloadRemote) || self.registers()
    }

    /// The names of remotes mean something.
    pub(crate) fn names_remotes(&self) -> bool {
        self.loads_remotes() || self.has(Feature::Unload)
    }

    /// What no import requires may be asked of the share scope, and any version will do.
    pub(crate) fn loads_shares(&self) -> bool {
        self.has(Feature::LoadShare)
    }

    /// What is loaded and why is noted.
    pub(crate) fn informs(&self) -> bool {
        self.has(Feature::GetInfo)
    }

    pub(crate) fn any(&self) -> bool {
        !self.features.is_empty()
    }
}

impl Federation {
    /// What any remote of the options needs in the build: the containers of the bundler's externals and what stands in.
    pub(crate) fn remote_needs(&self) -> impl Iterator<Item = Request> {
        self.remotes().flat_map(|remote| {
            let externals =
                remote.locations.iter().enumerate().filter(|(_, location)| !matches!(location, Location::Script { .. }));
            let fallbacks = remote.fallbacks.iter().map(|fallback| Request::Fallback(fallback.request.clone()));
            externals.map(|(index, _)| Request::External { remote: remote.key.clone(), index }).chain(fallbacks)
        })
    }
}
