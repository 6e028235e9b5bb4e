//! The text of the virtual modules.
//!
//! The bundler makes every chunk id and module id in it: the text only says `require` and `require.ensure`. Relative
//! requests resolve from the compiler's context, because that is where the modules that import are.

use crate::Federation;
use crate::options::{Container, Expose, Location, RuntimePlugin};
use crate::plan::external_request;
use crate::request::{Request, SCHEME};
use crate::text::string;

/// The name of a worker's entry, which bundlers give none; `lib/runtime.js` describes it by it.
pub(crate) const WORKER: &str = "worker";
/// The runtime's object on the bundler's `require`; `templates/install.js` sets it.
const RUNTIME: &str = "__webpack_require__.fed";

/// The text that starts a worker's entry, which is the module `request`: as [`Request::Start`] does for other entries.
pub fn worker_source(request: &str, arrows: bool) -> String {
    start_source(WORKER, &[request.to_owned()], Function { arrows })
}

/// How functions are written.
#[derive(Clone, Copy)]
struct Function {
    arrows: bool,
}

impl Function {
    fn returning(self, value: &str) -> String {
        if self.arrows { format!("() => ({value})") } else { format!("function () {{ return {value}; }}") }
    }
}

impl Federation {
    /// The text of the virtual module `request`; `None` if there is none. `arrows`: the output
    /// may contain arrow functions.
    pub fn source(&self, request: &str, arrows: bool) -> Option<String> {
        let function = Function { arrows };
        Some(match Request::decode(request)? {
            Request::Container(name) => {
                self.container_source(self.containers().find(|container| container.name == name)?, function)
            }
            Request::Start { entry, imports } => start_source(&entry, &imports, function),
            Request::Consume(consume) => {
                // Entries have the getter in any case; a worker has what its modules bring along. Minifiers drop the statement.
                let requests = self.provide_requests(&consume).into_iter();
                let bring: String = requests.map(|request| format!("require.resolve({});\n", string(&request))).collect();
                format!("{bring}module.exports = {RUNTIME}(module.id);")
            }
            Request::Remote { .. } => format!("module.exports = {RUNTIME}(module.id);"),
            Request::EsModule(inner) => {
                let inner = string(&format!("{SCHEME}{}", inner.encode()));
                format!("export * from {inner};\nexport {{ default }} from {inner};")
            }
            Request::Provide(provide) => {
                let load = function.returning(&format!("require({})", string(&provide.local)));
                let getter = if provide.eager { function.returning(&load) } else { self.ensure(&load, None, function) };
                format!("module.exports = {getter};")
            }
            Request::Plugins => self.plugins_source(),
            Request::Fallback(request) => {
                let load = function.returning(&format!("require({})", string(&request)));
                format!("module.exports = {};", self.ensure(&load, None, function))
            }
            Request::External { remote, index } => {
                let location = self.remotes().find(|own| own.key == remote)?.locations.get(index)?;
                let request = match location {
                    Location::Internal(request) => request.clone(),
                    Location::External { .. } => external_request(&remote, index),
                    Location::Script { .. } => return None,
                };
                // Its id, so that the runtime can ask it anew after a failure. The variable says that all exports are used.
                let request = string(&request);
                format!("module.exports = require.resolve({request});\nvar container = require({request});")
            }
            // A file of ours.
            Request::Api(_) => return None,
        })
    }

    /// `() => promise of the factory`: the chunk is loaded, nothing is evaluated.
    fn ensure(&self, factory: &str, chunk: Option<&str>, function: Function) -> String {
        let name = chunk.map(|chunk| format!(", {}", string(chunk))).unwrap_or_default();
        // Without a handler bundlers write the failure to the console besides rejecting.
        let rethrow = match (self.takes_ensure_handler(), function.arrows) {
            (false, _) => "",
            (true, true) => ", error => { throw error; }",
            (true, false) => ", function (error) { throw error; }",
        };
        function.returning(&format!("require.ensure([], {}{rethrow}{name})", function.returning(factory)))
    }

    /// A module's default export, or the module itself, is the plugin or makes it from its params.
    fn plugins_source(&self) -> String {
        let make = |plugin: &RuntimePlugin| {
            let params = plugin.params.as_deref().map(literal).unwrap_or_default();
            format!("  make(require({}), {})", string(&plugin.request), if params.is_empty() { "undefined" } else { &params })
        };
        let all: Vec<String> = self.runtime_plugins().map(make).collect();
        format!(
            "function make(module, params) {{\n  var plugin = module.default || module;\n  \
             return typeof plugin == \"function\" ? plugin(params) : plugin;\n}}\nmodule.exports = [\n{}\n];",
            all.join(",\n")
        )
    }

    fn container_source(&self, container: &Container, function: Function) -> String {
        let expose = |expose: &&Expose| format!("  {}: {}", string(&expose.key), self.expose_source(expose, function));
        // In a literal `__proto__` is no name, and terser moves assignments into the literal.
        let (odd, plain): (Vec<&Expose>, Vec<&Expose>) = container.exposes.iter().partition(|expose| expose.key == "__proto__");
        let fields: Vec<String> = std::iter::once("  __proto__: null".to_owned()).chain(plain.iter().map(expose)).collect();
        let define = |expose: &Expose| {
            let value = self.expose_source(expose, function);
            format!("Object.defineProperty(exposes, {}, {{ value: {value} }});\n", string(&expose.key))
        };
        let odd: String = odd.into_iter().map(define).collect();
        let exposes = format!("var exposes = {{\n{}\n}};\n{odd}", fields.join(",\n"));
        let container_object = format!("{RUNTIME}.container({}, exposes)", container.scopes.script());
        if matches!(container.library.kind.as_str(), "module" | "modern-module") {
            return format!(
                "{exposes}const container = {container_object};\nexport const get = container.get, init = container.init, override = container.override;"
            );
        }
        format!("{exposes}module.exports = {container_object};")
    }

    fn expose_source(&self, expose: &Expose, function: Function) -> String {
        let factory = function.returning(&require_all(&expose.imports));
        self.ensure(&factory, expose.chunk.as_deref(), function)
    }
}

/// JSON text as an expression: a name `__proto__` must stay one, so it is parsed where the code runs.
fn literal(json: &str) -> String {
    format!("JSON.parse({})", string(json))
}

fn start_source(entry: &str, imports: &[String], function: Function) -> String {
    format!("module.exports = {RUNTIME}.start({}, {});", string(entry), function.returning(&require_all(imports)))
}

/// All are evaluated, the last is the value.
fn require_all(imports: &[String]) -> String {
    imports.iter().map(|import| format!("require({})", string(import))).collect::<Vec<_>>().join(", ")
}
