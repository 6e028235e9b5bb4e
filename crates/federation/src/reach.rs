//! Warnings of containers whose files other pages do not find.

use crate::Federation;
use crate::advice::quote;
use crate::federation::Finding;
use crate::options::Container;
use crate::plan::Settings;

impl Federation {
    /// What of `settings` keeps a host from a container or from its chunks, where both come as scripts.
    pub(crate) fn unreachable(&self, settings: &Settings) -> Vec<Finding> {
        let exposing = || self.containers().filter(|container| !container.exposes.is_empty());
        let paths = exposing().filter_map(|container| page_path(container, settings));
        let modules = exposing().filter_map(|container| only_module(container, settings));
        paths.chain(modules).collect()
    }
}

/// A path that each page completes by its own address. An entry with the container's name may set another one.
fn page_path(container: &Container, settings: &Settings) -> Option<Finding> {
    let path = settings.public_path.as_deref().filter(|_| settings.has_page_path() && !settings.has_entry(&container.name))?;
    let message = format!(
        "output.publicPath is {}: a page of another origin or at another path asks its own server for the chunks of container {}, and takes what has their names there. Write output: {{ publicPath: \"auto\" }}, or the whole address (\"https://...\"). Where HtmlWebpackPlugin or HtmlRspackPlugin writes pages for deeper paths too, that plugin has a publicPath: {} of its own.",
        quote(path),
        quote(&container.name),
        quote(if path.starts_with('/') { path } else { "/" })
    );
    Some(Finding { message, file: "federation-rs: output.publicPath".to_owned() })
}

/// Code that only ES modules may have, in an entry that sets a variable.
fn only_module(container: &Container, settings: &Settings) -> Option<Finding> {
    let kind = container.library.kind.as_str();
    let is_module = matches!(kind, "module" | "modern-module");
    if is_module || !settings.makes_modules() || settings.public_path.as_deref() != Some("auto") {
        return None;
    }
    let message = format!(
        "output.scriptType is \"module\" and output.publicPath is \"auto\": the entry of container {} has import.meta in it, which scripts may not have, and library type {} makes it a script: no host can load it. Leave output.scriptType out, or write output.publicPath as an address (\"https://...\"), or library: {{ type: \"module\" }} with output.module.",
        quote(&container.name),
        quote(kind)
    );
    Some(Finding { message, file: "federation-rs: output.scriptType".to_owned() })
}
