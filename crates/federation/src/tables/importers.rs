//! Who imports a placeholder, and whether what it stands for must be there before they run.

use super::Placed;
use crate::Federation;
use crate::request::Request;
use serde::Deserialize;
use serde_json::Value;

/// A module that imports a placeholder, and how.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Importer {
    /// The bundler's type of the dependency: `cjs require`, `import() eager`.
    pub kind: String,
    /// The bundler's category of the dependency: `commonjs`, `esm`.
    pub category: String,
    /// True for a module of ours, which asks for it in a chunk of its own.
    #[serde(default)]
    pub is_virtual: bool,
    /// Ids of the chunks that it is in.
    pub chunks: Vec<Value>,
}

#[derive(PartialEq, Eq)]
enum Kind {
    /// It cannot run without: `import` statements.
    Static,
    /// It asks while it runs, perhaps never: `require`.
    Optional,
    /// It asks for a chunk.
    Late,
}

impl Importer {
    fn kind(&self) -> Kind {
        match self.kind.as_str() {
            _ if self.is_virtual => Kind::Late,
            "import()" => Kind::Late,
            "import() eager" | "import() weak" => Kind::Optional,
            _ if self.category == "commonjs" => Kind::Optional,
            _ => Kind::Static,
        }
    }

    fn is_in(&self, chunks: &[&Value]) -> bool {
        self.chunks.iter().any(|chunk| chunks.contains(&chunk))
    }
}

impl Placed {
    /// True if somewhere it stops nobody.
    pub(super) fn may_be_optional(&self) -> bool {
        self.importers.iter().any(|importer| importer.kind() == Kind::Optional)
    }

    /// True if what is in `chunks`, which it is in, runs without it as far as the first `require` of it.
    pub(super) fn is_optional_in(&self, chunks: &[&Value]) -> bool {
        let mut here =
            self.importers.iter().filter(|importer| importer.is_in(chunks) && importer.kind() != Kind::Late).peekable();
        if here.peek().is_some() {
            return here.all(|importer| importer.kind() == Kind::Optional);
        }
        // It was split off from chunks whose importers count by themselves, or `import()` made the chunk.
        self.may_be_optional() && self.importers.iter().all(|importer| importer.kind() != Kind::Late)
    }

    /// Chunks that it is not in whose modules import it: it is in a chunk that is there before, where nobody need have waited
    /// for it.
    pub(super) fn missed_by(&self) -> impl Iterator<Item = &Value> {
        let chunks =
            self.importers.iter().filter(|importer| importer.kind() == Kind::Static).flat_map(|importer| &importer.chunks);
        chunks.filter(|chunk| !self.chunks.contains(chunk)).filter(|_| self.may_be_optional())
    }
}

impl Federation {
    /// True if what the placeholder `request` stands for is nowhere in this build, or may be refused although it is.
    pub fn may_be_missing(&self, request: &str) -> bool {
        match Request::decode(request) {
            Some(Request::Consume(consume)) => consume.local.is_none() || (consume.singleton && consume.strict),
            Some(Request::Remote { .. }) => true,
            _ => false,
        }
    }
}
