//! `shareScope`: a name or a list of names, for a plugin, a remote or a shared module.

use super::read::{self, quote};
use crate::OptionError;
use crate::scopes::Scopes;
use serde_json::Value;
use std::collections::HashSet;

const WRITE: &str = "a share scope's name, such as \"default\", or a list of such names";

/// `None` without the option.
pub(super) fn read(path: &str, value: Option<&Value>) -> Result<Option<Scopes>, OptionError> {
    let Some(value) = value else { return Ok(None) };
    let names = read::texts(path, value, WRITE)?;
    let mut known = HashSet::new();
    match names.iter().find(|(_, name)| !known.insert(*name)) {
        Some((path, name)) => Err(OptionError::new(path, format!("{} a second time", quote(name)), "each name once")),
        None => Ok(Some(Scopes::new(names.into_iter().map(|(_, name)| name.to_owned()).collect()))),
    }
}
