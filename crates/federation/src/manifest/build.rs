//! A finished build as the glue found it: what manifests are made of.

use serde::Deserialize;
use std::collections::BTreeMap;

/// Chunks, groups of chunks, and our modules in them. Numbers are indices into `chunks` and `groups`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Build {
    /// `output.uniqueName`
    pub unique_name: String,
    /// `output.publicPath`, with its placeholders filled in.
    pub public_path: String,
    /// Names of the files of each chunk, without hot updates.
    pub chunks: Vec<Vec<String>>,
    /// What is loaded together.
    pub groups: Vec<Group>,
    /// By name.
    pub entries: BTreeMap<String, Entry>,
    /// The virtual modules in chunks.
    pub modules: Vec<Placed>,
    /// Imports of remotes' modules.
    pub imports: Vec<Import>,
    /// By the container's request: the file of each expose, in order; `None` where it was not found.
    pub exposed: BTreeMap<String, Vec<Option<String>>>,
    /// By file: what is known of its exports.
    pub sources: BTreeMap<String, Source>,
    /// By the folder of a package: bytes of its modules.
    pub packages: BTreeMap<String, u64>,
}

/// Chunks that are loaded together, and the groups that they load later.
#[derive(Debug, Default, Deserialize)]
pub struct Group {
    /// Its chunks.
    pub chunks: Vec<usize>,
    /// What they load later.
    pub children: Vec<usize>,
}

/// An entry of the bundler.
#[derive(Debug, Deserialize)]
pub struct Entry {
    /// What it loads at once.
    pub group: usize,
    /// The chunk that is its own; others of the group may come from `splitChunks` or hold the runtime.
    pub chunk: usize,
}

/// A virtual module and where it is.
#[derive(Debug, Deserialize)]
pub struct Placed {
    /// Its virtual request.
    pub request: String,
    /// Its chunks.
    pub chunks: Vec<usize>,
    /// What each of its `require.ensure` loads, in order.
    #[serde(default)]
    pub blocks: Vec<Option<usize>>,
}

/// One kind of import of a remote's module.
#[derive(Debug, Deserialize)]
pub struct Import {
    /// The virtual request of the module.
    pub request: String,
    /// The importer's file; not there for one without a file.
    pub file: Option<String>,
    /// The bundler's name of the kind.
    pub kind: String,
    /// The names that are imported, as far as the bundler says: `["a", "b"]` for the `b` of the export `a`.
    pub ids: Option<Vec<String>>,
}

/// What is known of a module's exports.
#[derive(Debug, Deserialize)]
pub struct Source {
    /// What its text tells; see the crate `exports`.
    pub exports: Option<Exports>,
    /// The file that each request in `exports` leads to; not there if nothing was found.
    pub files: BTreeMap<String, String>,
}

/// See the crate `exports`, which writes it.
#[derive(Debug, Deserialize)]
pub struct Exports {
    pub(super) own: Vec<String>,
    pub(super) all: Vec<All>,
    pub(super) from: Vec<From>,
}

#[derive(Debug, Deserialize)]
pub(super) struct All {
    pub(super) request: String,
    pub(super) default: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct From {
    pub(super) name: String,
    pub(super) imported: String,
    pub(super) request: String,
}
