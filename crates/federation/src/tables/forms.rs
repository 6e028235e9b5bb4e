//! What is known of the modules behind placeholders and getters once the bundler has read them all.

use super::found::Found;
use super::records::local_copy;
use super::{Placed, key};
use crate::form::Form;
use crate::options::Container;
use crate::text::string;
use serde::Deserialize;

/// A module that a container, a getter or several of them in one module hand out.
#[derive(Debug, Default, Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Held {
    /// It has top-level `await`, or something below it has.
    pub is_async: bool,
    /// It is an ES module.
    pub is_es: bool,
}

/// An ES module's namespace; flagged objects pass as one.
const NAMESPACE: u8 = 1;
/// The same where flagged objects are CommonJS.
const NODE: u8 = 2;
/// For `import * as name`, used as a whole, in importers that do not follow Node's rules.
const WHOLE: u8 = 3;

/// By placeholder: the form in which importers get what it stands for. `templates/form.js` reads it.
pub(super) fn form_table(found: &Found<'_>) -> Vec<(String, String)> {
    let number = |form: Form, is_commonjs: bool| match form {
        Form::Exports => None,
        Form::Namespace => Some(if is_commonjs { NODE } else { NAMESPACE }),
        Form::Whole => Some(WHOLE),
    };
    let consumes = found.consumes.iter().map(|(placed, consume)| {
        let is_commonjs = local_copy(consume, found).is_some_and(|getter| !found.held(getter).is_es);
        (placed, number(consume.form, is_commonjs))
    });
    let remotes = found.remotes.iter().map(|(placed, _, _, form)| (placed, number(*form, false)));
    let row = |(placed, form): (&&Placed, Option<u8>)| Some((key(&placed.id), form?.to_string()));
    consumes.chain(remotes).filter_map(row).collect()
}

/// What runs before it is handed out: numbers of getters, and names of what `container` exposes.
pub(super) fn awaited_table<'a>(found: &Found<'_>, containers: impl Iterator<Item = &'a Container>) -> Vec<(String, String)> {
    let getters = found.held.iter().filter(|(_, held)| held.is_async).map(|(getter, _)| getter.to_string());
    let exposes = containers.flat_map(|container| {
        let held = found.containers.iter().find(|(_, name)| *name == container.name).map(|(placed, _)| placed.held.as_slice());
        container
            .exposes
            .iter()
            .zip(held.unwrap_or_default())
            .filter(|(_, held)| held.is_async)
            .map(|(expose, _)| string(&expose.key))
    });
    getters.chain(exposes).map(|name| (name, "1".to_owned())).collect()
}
