//! Makes the runtime of a build: the templates, trimmed to the features in use and lowered to what the output may contain.
//!
//! The templates are plain scripts with constants for features (`HAS_...`) and tables (`CHUNKS`, ...). Features become
//! `true` or `false`, what is dead then is dropped, and the tables that are left are declared in front. The bundler minifies the
//! chunk; this crate keeps the text readable.

mod edits;
mod fold;
mod lower;
mod source;
mod tables;
mod unused;

pub use lower::Environment;

use edits::Edits;
use features::Feature;

/// In the order in which they stand in the output, as each uses the ones before it; and the features of which one at least must
/// be on for anything in it to be left. To read and trim a template takes longer than anything else here.
const TEMPLATES: &[(&str, &[Feature])] = &[
    (include_str!("../templates/state.js"), &[]),
    (include_str!("../templates/version.js"), &[Feature::Consumes, Feature::Info]),
    (include_str!("../templates/share-scope.js"), &[]),
    (include_str!("../templates/scopes.js"), &[Feature::Scopes]),
    (include_str!("../templates/messages.js"), &[]),
    (include_str!("../templates/consume.js"), &[]),
    (
        include_str!("../templates/error.js"),
        &[Feature::Remotes, Feature::PreloadRemote, Feature::Scripts, Feature::Manifests, Feature::Node],
    ),
    (include_str!("../templates/script.js"), &[Feature::Scripts, Feature::Manifests, Feature::PreloadRemote, Feature::Unload]),
    (include_str!("../templates/manifest.js"), &[Feature::Manifests, Feature::PreloadRemote, Feature::Register]),
    (include_str!("../templates/node-script.js"), &[Feature::Node]),
    (include_str!("../templates/worker-script.js"), &[Feature::Worker]),
    (include_str!("../templates/remote.js"), &[Feature::Remotes, Feature::PreloadRemote]),
    (include_str!("../templates/plugins.js"), &[Feature::Plugins, Feature::Devtools]),
    (include_str!("../templates/hot.js"), &[Feature::Hot]),
    (include_str!("../templates/form.js"), &[Feature::Forms]),
    (include_str!("../templates/await.js"), &[Feature::Awaited]),
    (include_str!("../templates/load.js"), &[]),
    (
        include_str!("../templates/named.js"),
        &[Feature::Plugins, Feature::LoadRemote, Feature::PreloadRemote, Feature::Unload, Feature::Register],
    ),
    (include_str!("../templates/load-remote.js"), &[Feature::LoadRemote]),
    (include_str!("../templates/preload-remote.js"), &[Feature::PreloadRemote]),
    (include_str!("../templates/load-share.js"), &[Feature::LoadShare]),
    (include_str!("../templates/unload.js"), &[Feature::Unload, Feature::Register]),
    (include_str!("../templates/register.js"), &[Feature::Register]),
    (include_str!("../templates/info.js"), &[Feature::Info, Feature::GetInfo, Feature::Devtools]),
    (include_str!("../templates/devtools.js"), &[Feature::Devtools]),
    (include_str!("../templates/current-script.js"), &[]),
    (include_str!("../templates/node-chunk.js"), &[Feature::Node]),
    (include_str!("../templates/bare.js"), &[Feature::Bare]),
    (include_str!("../templates/container.js"), &[Feature::Container, Feature::Scopes]),
    (include_str!("../templates/start.js"), &[]),
    (include_str!("../templates/install.js"), &[]),
];

/// The runtime with these `features` (all others are off) and `tables` (name and JavaScript text), in the syntax
/// that `environment` allows.
///
/// # Errors
/// A sentence, if a table is no JavaScript; the templates themselves always parse.
pub fn render(features: &[Feature], tables: &[(&str, String)], environment: Environment) -> Result<String, String> {
    let needed = |for_any: &[Feature]| for_any.is_empty() || for_any.iter().any(|feature| features.contains(feature));
    let templates = TEMPLATES.iter().filter(|(_, for_any)| needed(for_any)).map(|(text, _)| *text).collect();
    render_templates(templates, features, tables, environment)
}

/// As [`render`], from all templates: what it gives is the same.
///
/// # Errors
/// As there.
pub fn render_slowly(features: &[Feature], tables: &[(&str, String)], environment: Environment) -> Result<String, String> {
    render_templates(TEMPLATES.iter().map(|(text, _)| *text).collect(), features, tables, environment)
}

fn render_templates(
    templates: String,
    features: &[Feature],
    tables: &[(&str, String)],
    environment: Environment,
) -> Result<String, String> {
    let source = source::parse(templates)?;
    let mut edits = Edits::default();
    source.comments.iter().for_each(|comment| edits.cut(comment.clone()));
    fold::fold(&source, features, &mut edits);
    let names = unused::drop_unused(&source.script, &mut edits);
    lower::lower(&source, environment, &mut edits);
    // What is no JavaScript would be found out in a page.
    source::parse(tables.iter().map(|(name, text)| format!("const {name} = {text};\n")).collect())?;
    Ok(tables::declarations(&names, tables, environment) + &without_empty_lines(&edits.apply(&source.text)))
}

fn without_empty_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
        out.push_str(line);
        out.push('\n');
    }
    out
}
