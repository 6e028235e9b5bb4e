//! `types`, and `dts` of Module Federation 2: declarations for hosts.

use super::read::{self, Fields};
use crate::OptionError;
use serde_json::Value;

/// What is done about types.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Types {
    /// TypeScript's configuration, from the compiler's context; `None`: the next tsconfig.json.
    pub tsconfig: Option<String>,
    /// No compiler is asked.
    pub isolated: bool,
    /// Sub-options of `dts` that mean nothing here.
    pub ignored: Vec<String>,
}

const WRITE: &str = "true, false or an object such as { tsConfigPath: \"./tsconfig.json\" }";
const FILE: &str = "a path from the compiler's context, such as \"./tsconfig.json\"";

/// `None` without types.
pub(super) fn read(options: Fields<'_>) -> Result<Option<Types>, OptionError> {
    let (types, dts) = (options.get("types"), options.get("dts"));
    match types {
        Some(_) if dts.is_some() => Err(OptionError::new("dts", "another option beside types", "types alone")),
        Some(Value::Bool(false)) => Ok(None),
        Some(Value::Bool(true)) => Ok(Some(Types::default())),
        Some(value) => {
            let fields = read::object("types", value, &["tsConfigPath", "isolated"], WRITE)?;
            let isolated = read::flag("types.isolated", fields.get("isolated"))?.unwrap_or_default();
            let tsconfig = read::text("types.tsConfigPath", fields.get("tsConfigPath"), FILE)?.map(str::to_owned);
            Ok(Some(Types { tsconfig, isolated, ignored: Vec::new() }))
        }
        None => read_dts(dts),
    }
}

/// Source of the names: @module-federation/dts-plugin 2.9.
fn read_dts(value: Option<&Value>) -> Result<Option<Types>, OptionError> {
    let Some(value) = value.filter(|value| **value != Value::Bool(false)) else { return Ok(None) };
    if *value == Value::Bool(true) {
        return Ok(Some(Types::default()));
    }
    let write = "true, false or the object that Module Federation 2 takes";
    let Some(object) = read::as_object(value) else { return Err(OptionError::new("dts", read::describe(value), write)) };
    let mut types = Types::default();
    for (key, value) in object.iter().filter(|(_, value)| !read::is_undefined(value)) {
        let at = read::join("dts", key);
        match (key.as_str(), value) {
            ("tsConfigPath", value) => types.tsconfig = read::text(&at, Some(value), FILE)?.map(str::to_owned),
            ("generateTypes", Value::Bool(false)) => return Ok(None),
            ("generateTypes", Value::Object(_)) => {
                for (key, value) in read::as_object(value).into_iter().flatten() {
                    let at = read::join(&at, key);
                    match key.as_str() {
                        "tsConfigPath" => types.tsconfig = read::text(&at, Some(value), FILE)?.map(str::to_owned),
                        _ if is_met(key, value) => {}
                        _ => types.ignored.push(at),
                    }
                }
            }
            _ if is_met(key, value) => {}
            _ => types.ignored.push(at),
        }
    }
    Ok(Some(types))
}

/// True for what is so in any case.
fn is_met(key: &str, value: &Value) -> bool {
    match key {
        "generateTypes" | "generateAPITypes" | "compileInChildProcess" | "deleteTypesFolder" | "deleteTsConfig" => {
            *value == Value::Bool(true)
        }
        "consumeTypes" | "abortOnError" | "extractThirdParty" | "extractRemoteTypes" => *value == Value::Bool(false),
        "typesFolder" => value.as_str() == Some("@mf-types"),
        "compiledTypesFolder" => value.as_str() == Some("compiled-types"),
        "displayErrorInTerminal" => true,
        _ => false,
    }
}
