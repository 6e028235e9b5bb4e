//! The text of the virtual modules.
//!
//! The bundler makes every chunk id and module id in it: the text only says `require` and `require.ensure`. Relative
//! requests resolve from the compiler's context, because that is where the virtual modules are.

use crate::options::{Container, Expose, Location};
use crate::plan::external_request;
use crate::request::Request;
use crate::text::string;
use crate::{Federation, path};

/// The runtime's object on the bundler's `require`; `templates/install.js` sets it.
const RUNTIME: &str = "__webpack_require__.fed";

impl Federation {
    /// The text of the virtual module `request` (with or without the scheme); `None` if there is none.
    pub fn source(&self, request: &str) -> Option<String> {
        Some(match Request::decode(request)? {
            Request::Container(name) => self.container_source(self.containers().find(|container| container.name == name)?),
            Request::Start { entry, imports } => start_source(&entry, &imports),
            Request::Consume(_) | Request::Remote { .. } => format!("module.exports = {RUNTIME}(module.id);"),
            Request::EsModule(inner) => {
                let inner = string(&inner.encode());
                format!("export * from {inner};\nexport {{ default }} from {inner};")
            }
            Request::Provide(provide) => {
                let load = format!("() => require({})", string(&self.local_request(&provide.local)));
                let getter = if provide.eager { format!("() => {load}") } else { self.ensure(&load, None) };
                format!("module.exports = {getter};")
            }
            Request::External { remote, index } => {
                let location = self.remotes().find(|own| own.key == remote)?.locations.get(index)?;
                let request = match location {
                    Location::Internal(request) => request.clone(),
                    Location::External { .. } => external_request(&remote, index),
                    Location::Script { .. } => return None,
                };
                format!("module.exports = require({});", string(&request))
            }
        })
    }

    /// A local copy as a request from the context. A path that leaves the context is given in full: bundlers look for
    /// `../x` only below their roots.
    fn local_request(&self, local: &str) -> String {
        if path::is_relative(local) { local.to_owned() } else { path::slashes(&self.context().join(local)) }
    }

    /// `() => promise of the factory`: the chunk is loaded, nothing is evaluated.
    fn ensure(&self, factory: &str, chunk: Option<&str>) -> String {
        let name = chunk.map(|chunk| format!(", {}", string(chunk))).unwrap_or_default();
        // Without a handler webpack writes the failure to the console besides rejecting; rspack does not, and its older
        // versions do not read the argument.
        let rethrow = if self.is_webpack() { ", error => { throw error; }" } else { "" };
        format!("() => require.ensure([], () => {factory}{rethrow}{name})")
    }

    fn container_source(&self, container: &Container) -> String {
        let exposes: Vec<String> = container.exposes.iter().map(|expose| self.expose_source(expose)).collect();
        let scope = string(&container.scope);
        let container_object = format!("{RUNTIME}.container({scope}, {{\n  __proto__: null,\n{}\n}})", exposes.join(",\n"));
        if matches!(container.library.kind.as_str(), "module" | "modern-module") {
            return format!(
                "const container = {container_object};\nexport const get = container.get, init = container.init, override = container.override;"
            );
        }
        format!("module.exports = {container_object};")
    }

    fn expose_source(&self, expose: &Expose) -> String {
        let factory = format!("() => ({})", require_all(&expose.imports));
        // In brackets the name `__proto__` is a name like any other.
        format!("  [{}]: {}", string(&expose.key), self.ensure(&factory, expose.chunk.as_deref()))
    }
}

fn start_source(entry: &str, imports: &[String]) -> String {
    format!("module.exports = {RUNTIME}.start({}, () => ({}));", string(entry), require_all(imports))
}

/// All are evaluated, the last is the value.
fn require_all(imports: &[String]) -> String {
    imports.iter().map(|import| format!("require({})", string(import))).collect::<Vec<_>>().join(", ")
}
