//! Texts that many applications have in common, each kept once.

use std::collections::HashSet;
use std::rc::Rc;

/// A text of manifests.
pub type Name = Rc<str>;

/// The texts of one check.
#[derive(Debug, Default)]
pub struct Names {
    known: HashSet<Name>,
}

impl Names {
    /// `text`, kept once.
    pub fn name(&mut self, text: &str) -> Name {
        if let Some(name) = self.known.get(text) {
            return name.clone();
        }
        let name = Name::from(text);
        self.known.insert(name.clone());
        name
    }
}
