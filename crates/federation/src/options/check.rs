//! `check`: whom a build is held against when it is made.

use super::read;
use crate::OptionError;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Whom to check against, and how long that may take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Manifests, folders and addresses of what is live.
    pub against: Vec<String>,
    /// Milliseconds that each of them may take.
    pub timeout: u64,
}

/// In milliseconds: nobody waits longer for a warning.
const TIMEOUT: u64 = 5_000;
const LONGEST: u64 = 60_000;
const WRITE: &str = "an object such as { against: [\"https://example.com/shop/mf-manifest.json\"] }";

/// `None` without a check.
pub(super) fn read(value: Option<&Value>) -> Result<Option<Check>, OptionError> {
    let Some(value) = value.filter(|value| **value != Value::Bool(false)) else { return Ok(None) };
    let fields = read::object("check", value, &["against", "timeout"], WRITE)?;
    let places = "a list of manifests, folders and addresses, such as [\"../shop/dist\"]";
    let Some(against) = fields.get("against") else {
        return Err(OptionError::new("check.against", "nothing", places));
    };
    let against = read::texts("check.against", against, places)?.into_iter().map(|(_, text)| text.to_owned()).collect();
    let timeout = match fields.get("timeout") {
        None => TIMEOUT,
        Some(value) => match value.as_u64() {
            Some(timeout @ 1..=LONGEST) => timeout,
            _ => {
                let write = format!("milliseconds, from 1 to {LONGEST}");
                return Err(OptionError::new("check.timeout", read::describe(value), write));
            }
        },
    };
    Ok(Some(Check { against, timeout }))
}
