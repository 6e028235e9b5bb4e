//! What Module Federation 2's manifests have no field for: all that the negotiation of shared packages depends on, and what is
//! used of others.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of [`Own`] that this crate writes; a reader refuses a higher one.
pub const FORMAT: u32 = 1;

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
    /// The share scope; of several the first, where its own build has the copy that it falls back to.
    pub share_scope: String,
    /// The range; `null`: any version.
    pub required_version: Option<String>,
    /// One version for the whole page.
    pub singleton: bool,
    /// An unfit version is an error.
    pub strict_version: bool,
    /// Must be there at once.
    pub eager: bool,
    /// The version of the copy that this importer falls back to, one of `provides` unless nobody else may use it; `null`: it has none.
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
    /// Others that it gets besides; it takes those that it knows by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_share_scopes: Vec<String>,
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
