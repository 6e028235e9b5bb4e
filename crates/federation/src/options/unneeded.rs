//! Options of Module Federation 2 that have nothing to do here: they are accepted, so that the `require` is the only line that
//! changes for those who move in.

use super::read::{self, Fields};
use crate::OptionError;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Option and why it is not needed.
pub type Unneeded = (&'static str, &'static str);

const ASYNC: &str = "entries wait by themselves for what they import";
const DEV: &str = "the bundler's own dev server reloads the page";
const IMPLEMENTATION: &str = "there is one runtime";
const OPTIMIZATION: &str = "a build carries the parts of the runtime that it uses, and no others";

/// Those of the plugin's own keys.
const KEYS: &[&str] = &["async", "dev", "experiments", "implementation"];

/// Those that are written in `options`, in the order of their names, and the other options.
///
/// # Errors
/// What Module Federation 2 would not take either, and experiments that would change what the build does.
pub(super) fn read(options: &Value) -> Result<(Vec<Unneeded>, Cow<'_, Value>), OptionError> {
    let Some(all) = options.as_object().filter(|all| KEYS.iter().any(|key| all.contains_key(*key))) else {
        return Ok((Vec::new(), Cow::Borrowed(options)));
    };
    let (ours, others): (Map<_, _>, Map<_, _>) = all.clone().into_iter().partition(|(key, _)| KEYS.contains(&key.as_str()));
    let unneeded = read_all(read::object("", &Value::Object(ours), KEYS, "an object")?)?;
    Ok((unneeded, Cow::Owned(Value::Object(others))))
}

fn read_all(fields: Fields) -> Result<Vec<Unneeded>, OptionError> {
    let mut out = Vec::new();
    if read::flag("async", fields.get("async"))?.is_some() {
        out.push(("async", ASYNC));
    }
    if let Some(value) = fields.get("dev") {
        if !value.is_boolean() && read::as_object(value).is_none() {
            return Err(OptionError::new("dev", read::describe(value), "true, false or an object, or leave it out"));
        }
        out.push(("dev", DEV));
    }
    if let Some(value) = fields.get("experiments") {
        let known = ["asyncStartup", "optimization"];
        let write = "an object with some of these: asyncStartup, optimization; the others of Module Federation 2 change what a build does and are not there";
        let experiments = read::object("experiments", value, &known, write)?;
        if read::flag("experiments.asyncStartup", experiments.get("asyncStartup"))?.is_some() {
            out.push(("experiments.asyncStartup", ASYNC));
        }
        if let Some(value) = experiments.get("optimization") {
            read::as_object(value).ok_or_else(|| {
                OptionError::new("experiments.optimization", read::describe(value), "an object, or leave it out")
            })?;
            out.push(("experiments.optimization", OPTIMIZATION));
        }
    }
    if read::text("implementation", fields.get("implementation"), "a path, or leave it out")?.is_some() {
        out.push(("implementation", IMPLEMENTATION));
    }
    Ok(out)
}

/// One line about all of `options`; none without any.
pub(crate) fn note<'a>(options: impl Iterator<Item = &'a Unneeded>) -> Option<String> {
    let all: Vec<String> = options.map(|(path, reason)| format!("{path} ({reason})")).collect();
    (!all.is_empty())
        .then(|| format!("Options of Module Federation 2 without effect here, which can be left out: {}.", all.join(", ")))
}
