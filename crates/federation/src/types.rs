//! What is to be declared for hosts.

use crate::Federation;
use crate::options::Options;
use serde::Serialize;

/// The archive that Module Federation 2's hosts look for beside the entry.
pub const ZIP: &str = "@mf-types.zip";
/// What types their `loadRemote`.
pub const API: &str = "@mf-types.d.ts";

/// Whose types are wanted.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Wanted {
    /// Expose as hosts ask for it, and its module.
    pub exposes: Vec<(String, String)>,
    /// TypeScript's configuration.
    pub tsconfig: Option<String>,
    /// No compiler is asked.
    pub isolated: bool,
    /// The archive's name.
    pub zip: String,
    /// The name of what types `loadRemote`.
    pub api: String,
    /// What is to be said about the options.
    pub note: Option<String>,
}

impl Federation {
    /// `None` if no types are wanted, or nothing is exposed.
    pub fn types(&self) -> Option<Wanted> {
        let Options { types: Some(types), container: Some(container), .. } =
            self.options().iter().find(|options| options.has_types())?
        else {
            return None;
        };
        // The last is what the host gets.
        let exposes = container.exposes.iter().filter_map(|expose| Some((expose.key.clone(), expose.imports.last()?.clone())));
        let ignored = || {
            format!(
                "These options mean nothing to federation-rs and are ignored: {}. See docs/types.md.",
                types.ignored.join(", ")
            )
        };
        Some(Wanted {
            exposes: exposes.collect(),
            tsconfig: types.tsconfig.clone(),
            isolated: types.isolated,
            zip: ZIP.to_owned(),
            api: API.to_owned(),
            note: (!types.ignored.is_empty()).then(ignored),
        })
    }
}
