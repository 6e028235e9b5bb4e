//! Reading a manifest, whoever wrote it.

use super::model::{ExposeRow, FORMAT, Manifest, MetaData, Own, RemoteRow, SharedRow};
use serde::Deserialize;
use std::fmt;

/// A manifest that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// The field, such as `exposes[0].path`; empty for the manifest as a whole.
    pub field: String,
    /// What is wrong with it, as the end of a sentence.
    pub reason: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.field.is_empty() { f.write_str(&self.reason) } else { write!(f, "{}: {}", self.field, self.reason) }
    }
}

impl std::error::Error for ReadError {}

/// [`Manifest`] with all that hosts cannot do without.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Complete {
    #[serde(default)]
    id: String,
    #[serde(default)]
    name: String,
    meta_data: MetaData,
    shared: Vec<SharedRow>,
    #[serde(default)]
    remotes: Vec<RemoteRow>,
    exposes: Vec<ExposeRow>,
    #[serde(default, rename = "federation-rs")]
    own: Option<Own>,
}

impl From<Complete> for Manifest {
    fn from(Complete { id, name, meta_data, shared, remotes, exposes, own }: Complete) -> Self {
        Self { id, name, meta_data, shared, remotes, exposes, own }
    }
}

/// Reads a manifest or statistics: ours, enhanced's or rspack's. What hosts cannot do without must be there: `metaData`,
/// `exposes` and `shared`.
///
/// # Errors
/// What is no JSON, has another shape, or was written by a later version of this package with another meaning.
pub fn read(json: &[u8]) -> Result<Manifest, ReadError> {
    let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
    // Nearly all manifests can be read, in a third of the time that it takes to say which field is in the way.
    if let Ok(manifest) = serde_json::from_slice::<Complete>(json)
        && manifest.own.as_ref().is_none_or(|own| own.format <= FORMAT)
    {
        return Ok(manifest.into());
    }
    let fail = |field: &str, reason: String| Err(ReadError { field: field.to_owned(), reason });
    let value: serde_json::Value = match serde_json::from_slice(json) {
        Ok(value) => value,
        Err(error) => return fail("", format!("no JSON: {error}")),
    };
    let Some(fields) = value.as_object() else { return fail("", "no manifest: not a JSON object".to_owned()) };
    for field in ["metaData", "shared", "exposes"] {
        if !fields.contains_key(field) {
            return fail(field, "is missing".to_owned());
        }
    }
    let format = value.pointer("/federation-rs/format").and_then(serde_json::Value::as_u64);
    if format.is_some_and(|format| format > u64::from(FORMAT)) {
        let reason = format!("{}, from a later version of federation-rs; this one reads {FORMAT}", format.unwrap_or_default());
        return fail("federation-rs.format", reason);
    }
    serde_path_to_error::deserialize(value)
        .map_err(|error| ReadError { field: error.path().to_string(), reason: error.into_inner().to_string() })
}
