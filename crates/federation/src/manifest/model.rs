//! The shape of `mf-manifest.json` and `mf-stats.json`: Module Federation 2's, and one key of our own.
//!
//! Writers differ: enhanced (webpack), rspack's own plugin and metro leave out different fields, so everything may be
//! missing when a manifest is read. What of it is there is in Module Federation 2's terms; [`Own`] says the rest, exactly,
//! and only our manifests have it. Manifest and statistics are one shape: statistics have the fields more that say so.

use serde::de::{Deserializer, IgnoredAny};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of [`Own`] that this crate writes; a reader refuses a higher one.
pub const FORMAT: u32 = 1;

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

/// What Module Federation 2 has no field for. Every list is sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Own {
    /// [`FORMAT`] of the writer.
    pub format: u32,
    /// `output.uniqueName`: what its copies say in the share scope where they are from.
    pub unique_name: String,
    /// The share scope that the container's `init` fills.
    pub share_scope: String,
    /// `version-first` or `loaded-first`.
    pub share_strategy: String,
    /// Copies that are offered to others.
    pub provides: Vec<Provide>,
    /// What is required of shared packages; one item for each different need.
    pub consumes: Vec<Consume>,
    /// The remotes of the configuration, in its order, used or not.
    pub remotes: Vec<Remote>,
    /// By expose as hosts ask for it (`./Button`): more about it.
    pub exposes: BTreeMap<String, Expose>,
    /// Packages that the application's package.json names, that are in the build, and that it does not share.
    pub packages: Vec<Package>,
    /// From the manifest's folder to `output.path`, such as `../`; with `publicPath` `auto`, names are relative to that.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub root: String,
    /// By name, relative to `output.path`: every file that this manifest names.
    pub assets: BTreeMap<String, Asset>,
}

/// A copy that is offered to others.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Provide {
    /// The name in the share scope.
    pub key: String,
    /// The share scope.
    pub share_scope: String,
    /// The copy's version.
    pub version: String,
    /// There from the start.
    pub eager: bool,
    /// `singleton` of its entry in `shared`; it is a consumer's flag that counts.
    pub singleton: bool,
    /// `strictVersion` of its entry in `shared`; likewise.
    pub strict_version: bool,
    /// Files to load for it, besides what is there already; names in [`Own::assets`].
    pub files: Vec<String>,
    /// Bytes of these files, as emitted.
    pub bytes: u64,
    /// Who uses it.
    pub used_by: Users,
}

/// What is required of a shared package.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Consume {
    /// The name in the share scope.
    pub key: String,
    /// The share scope.
    pub share_scope: String,
    /// The range; `null`: any version.
    pub required_version: Option<String>,
    /// One version for the whole page.
    pub singleton: bool,
    /// An unfit version is an error.
    pub strict_version: bool,
    /// Must be there at once.
    pub eager: bool,
    /// The version of the copy that this importer falls back to, one of `provides`; `null`: it has none.
    pub version: Option<String>,
    /// Who needs it.
    pub used_by: Users,
}

/// Who leads to a module, at once or by `import()`s further down.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Users {
    /// Entries, without the container's.
    pub entries: Vec<String>,
    /// Exposes as hosts ask for them: `./Button`.
    pub exposes: Vec<String>,
}

/// A remote of the configuration.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Remote {
    /// What imports begin with.
    pub key: String,
    /// The share scope that its `init` gets.
    pub share_scope: String,
    /// Where its container comes from, tried in order.
    pub locations: Vec<Location>,
    /// The modules of it that are used.
    pub uses: Vec<Use>,
}

/// Where a container comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location {
    /// `script`: a script or a manifest; else one of the bundler's externals types, or `internal`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The global variable; only of a `script`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The address of its entry or manifest; only where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
}

/// A module of a remote that is used.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Use {
    /// The expose as its container is asked for it: `./Cart`.
    pub expose: String,
    /// Which of its exports are used; `null`: not known, perhaps all.
    pub exports: Option<Vec<String>>,
    /// Who uses it.
    pub used_by: Users,
}

/// More about an expose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expose {
    /// The names that it exports, `default` included; `null`: not known (CommonJS, `exports: false`).
    pub exports: Option<Vec<String>>,
}

/// A package in the build that is not shared.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version; `null`: its package.json says none.
    pub version: Option<String>,
    /// What the application requires of it; `null`: anything.
    pub required_version: Option<String>,
    /// Bytes of its modules' sources, before they are minimized.
    pub bytes: u64,
}

/// An emitted file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asset {
    /// Its size, as emitted.
    pub bytes: u64,
    /// `sha384-...`, as the attribute `integrity` takes it; not there with `integrity: false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integrity: Option<String>,
}

/// One value of another's manifest, where it is of the type that it should be.
#[derive(Deserialize)]
#[serde(untagged)]
enum Lenient<T> {
    Is(T),
    Other(IgnoredAny),
}

fn lenient<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(match Lenient::deserialize(deserializer)? {
        Lenient::Is(value) => Some(value),
        Lenient::Other(_) => None,
    })
}

/// Others write `false` or `null` where they have no text.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    lenient(deserializer)
}

fn string<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(lenient(deserializer)?.unwrap_or_default())
}

fn maybe_flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    lenient(deserializer)
}

fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    Ok(lenient(deserializer)?.unwrap_or_default())
}

fn texts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
    lenient(deserializer)
}
