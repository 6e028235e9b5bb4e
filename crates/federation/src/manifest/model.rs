//! The shape of `mf-manifest.json` and `mf-stats.json`: Module Federation 2's, and one key of our own.
//!
//! Writers differ: enhanced (webpack), rspack's own plugin and metro leave out different fields, so everything may be
//! missing when a manifest is read. What of it is there is in Module Federation 2's terms; [`Own`] says the rest, exactly,
//! and only our manifests have it. Manifest and statistics are one shape: statistics have the fields more that say so.

use super::lenient::{flag, maybe_flag, string, text, texts};
use serde::{Deserialize, Serialize};

pub use super::own::{Asset, Consume, Expose, FORMAT, Location, Own, Package, Provide, Remote, Use, Users};

/// A manifest, or the statistics beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Manifest {
    /// The application's name again.
    pub id: String,
    /// The application's name: the container's, or `output.uniqueName`.
    pub name: String,
    /// What hosts need to load the container.
    pub meta_data: MetaData,
    /// Copies that are offered to others; one row a copy.
    pub shared: Vec<SharedRow>,
    /// One row for each module of a remote that is used, and one for a remote that is not.
    pub remotes: Vec<RemoteRow>,
    /// One row an expose.
    pub exposes: Vec<ExposeRow>,
    /// What Module Federation 2 has no field for.
    #[serde(rename = "federation-rs", skip_serializing_if = "Option::is_none")]
    pub own: Option<Own>,
}

/// About the build and its container.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MetaData {
    /// The application's name.
    pub name: String,
    /// `app` or `npm`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What was built.
    pub build_info: BuildInfo,
    /// The container's file; its name is empty without exposes.
    pub remote_entry: RemoteEntry,
    /// Where the types are; all empty: there are none.
    pub types: Types,
    /// The global variable that the container sets.
    pub global_name: String,
    /// The version of the plugin that wrote it.
    pub plugin_version: String,
    /// What asset names are relative to; `auto` or empty: the manifest's folder.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "text")]
    pub public_path: Option<String>,
    /// The text of a function that some writers put in the place of `public_path`. It is never run.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "text")]
    pub get_public_path: Option<String>,
}

/// What was built.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct BuildInfo {
    /// The package's version, or `local`.
    #[serde(deserialize_with = "string")]
    pub build_version: String,
    /// The package's name.
    #[serde(deserialize_with = "string")]
    pub build_name: String,
}

/// The container's file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RemoteEntry {
    /// Its name, perhaps with folders.
    pub name: String,
    /// A folder in front of the name.
    #[serde(deserialize_with = "string")]
    pub path: String,
    /// `global`, `var`, ...: a script that sets a variable; `module`, `esm`: an ES module.
    #[serde(rename = "type", deserialize_with = "string")]
    pub kind: String,
}

/// Where the types of the exposes are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "Module Federation 2's own; we write them empty")]
pub struct Types {
    #[serde(deserialize_with = "string")]
    pub path: String,
    #[serde(deserialize_with = "string")]
    pub name: String,
    #[serde(deserialize_with = "string")]
    pub zip: String,
    #[serde(deserialize_with = "string")]
    pub api: String,
}

/// Files of an expose or of a shared copy, relative to `publicPath`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Assets {
    /// Scripts.
    pub js: Files,
    /// Style sheets.
    pub css: Files,
}

/// Files by when they are needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Files {
    /// Needed at once.
    pub sync: Vec<String>,
    /// Needed by `import()`s further down.
    #[serde(rename = "async")]
    pub later: Vec<String>,
}

/// A copy that is offered to others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SharedRow {
    /// `<application>:<name>`
    pub id: String,
    /// The share key.
    pub name: String,
    /// The copy's version.
    #[serde(deserialize_with = "string")]
    pub version: String,
    /// One version for the whole page.
    #[serde(deserialize_with = "flag")]
    pub singleton: bool,
    /// What this application requires itself; not there: anything.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "text")]
    pub required_version: Option<String>,
    /// Its files.
    pub assets: Assets,
    /// Always empty: Module Federation 2's server for smaller copies.
    #[serde(deserialize_with = "string")]
    pub fallback: String,
    /// Statistics: the share scope.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "text")]
    pub share_scope: Option<String>,
    /// Statistics: there from the start.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "maybe_flag")]
    pub eager: Option<bool>,
    /// Statistics: exposes that use it.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "texts")]
    pub used_in: Option<Vec<String>>,
}

/// A module of a remote that is used.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RemoteRow {
    /// The remote's global variable.
    #[serde(deserialize_with = "string")]
    pub federation_container_name: String,
    /// The expose without `./`; `UNKNOWN` where none is used.
    #[serde(deserialize_with = "string")]
    pub module_name: String,
    /// What imports begin with.
    #[serde(deserialize_with = "string")]
    pub alias: String,
    /// The address of the remote's entry or manifest; some writers put a version here.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "text")]
    pub entry: Option<String>,
    /// Read only: the remote's version, in place of `entry`.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "text")]
    pub version: Option<String>,
    /// Statistics: the application's name.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "text")]
    pub consuming_federation_container_name: Option<String>,
    /// Statistics: the modules that import it.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "texts")]
    pub used_in: Option<Vec<String>>,
}

/// An exposed module.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ExposeRow {
    /// `<application>:<name>`
    pub id: String,
    /// The expose without `./`.
    pub name: String,
    /// The expose as hosts ask for it: `./Button`.
    pub path: String,
    /// Its files.
    pub assets: Assets,
    /// Statistics: the exposed file.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "text")]
    pub file: Option<String>,
    /// Statistics: share keys that it uses.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "texts")]
    pub requires: Option<Vec<String>>,
}
