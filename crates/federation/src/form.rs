//! In which form an importer gets what a placeholder stands for.

/// The form of a placeholder's exports.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// What the module exports, as it is.
    #[default]
    Exports,
    /// An ES module's namespace, for importers that follow Node's rules.
    Namespace,
    /// What importers that do not follow them have for `import * as name`, passed on as a whole.
    Whole,
}

/// What the bundler says of an import, or of several that ask for the same.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The kind of what it asks for: `esm`, `commonjs`, `url`, ...
    pub category: String,
    /// How it is written: `import()`, `require.resolve`, ... Several, if the importer has it in several ways.
    pub types: Vec<String>,
    /// True for an importer that follows Node's rules.
    pub strict: bool,
    /// True if it is used as a whole.
    pub whole: bool,
}

/// What does not get a module's exports: a file's address, a style sheet, what a loader works on.
pub const OTHER_CATEGORIES: [&str; 4] = ["url", "worker", "css-import", "loader"];
/// The same with a category of a script.
const RESOLVES: [&str; 2] = ["require.resolve", "require.resolveWeak"];

impl Asked {
    /// True if it gets what a module exports.
    pub(crate) fn is_script(&self) -> bool {
        !OTHER_CATEGORIES.contains(&self.category.as_str())
            && !self.category.starts_with("html")
            && !self.category.starts_with("css")
    }

    /// True if it asks for nothing but a module's id.
    pub(crate) fn resolves(&self) -> bool {
        !self.types.is_empty() && self.types.iter().all(|kind| RESOLVES.contains(&kind.as_str()))
    }

    pub(crate) fn form(&self) -> Form {
        match (self.category.as_str(), self.strict, self.whole) {
            ("esm", true, _) => Form::Namespace,
            ("esm", false, true) => Form::Whole,
            _ => Form::Exports,
        }
    }
}

impl Form {
    /// How requests say it, besides other flags.
    pub(crate) const fn flag(self) -> Option<char> {
        match self {
            Self::Exports => None,
            Self::Namespace => Some('n'),
            Self::Whole => Some('w'),
        }
    }

    /// Reads it back.
    pub(crate) fn of_flags(flags: &str) -> Self {
        if flags.contains('n') {
            Self::Namespace
        } else if flags.contains('w') {
            Self::Whole
        } else {
            Self::Exports
        }
    }
}
