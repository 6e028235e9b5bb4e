//! `runtimePlugins`: modules that take part at run time.

use super::read::{self, describe};
use crate::OptionError;
use serde_json::Value;

/// A module that makes a runtime plugin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuntimePlugin {
    /// Its request, from the context.
    pub request: String,
    /// What its default export is called with, as JSON text.
    pub params: Option<String>,
}

pub(super) fn read(value: Option<&Value>) -> Result<Vec<RuntimePlugin>, OptionError> {
    let write = "a list of modules, such as [\"./src/plugin\"] or [[\"./src/plugin\", { some: \"params\" }]]";
    match value {
        None => Ok(Vec::new()),
        Some(Value::Array(items)) => items.iter().enumerate().map(|(index, item)| one(index, item, write)).collect(),
        Some(other) => Err(OptionError::new("runtimePlugins", describe(other), write)),
    }
}

fn one(index: usize, item: &Value, write: &str) -> Result<RuntimePlugin, OptionError> {
    let path = format!("runtimePlugins[{index}]");
    let (module, params) = match item {
        Value::Array(pair) if pair.len() == 2 => (pair.first(), pair.get(1)),
        other => (Some(other), None),
    };
    let request = read::text(&path, module, write)?.unwrap_or_default().to_owned();
    let params = params.map(|params| read::without_undefined(params).to_string());
    // What JSON cannot hold would come out as something else.
    match params.as_deref() {
        Some(text) if text.contains("\\u0000") => {
            Err(OptionError::new(format!("{path}[1]"), "params with what JSON cannot hold", "plain data"))
        }
        _ => Ok(RuntimePlugin { request, params }),
    }
}
