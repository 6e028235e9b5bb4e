//! The text of the virtual modules.
//!
//! The bundler makes every chunk id and module id in it: the text only says `require` and `require.ensure`. Relative
//! requests resolve from the compiler's context, because that is where the modules that import are.

use crate::Federation;
use crate::form::Form;
use crate::options::{Container, Expose, Location, RuntimePlugin};
use crate::plan::external_request;
use crate::request::{Provide, Request, SCHEME};
use crate::text::string;

/// The name of a worker's entry, which bundlers give none; `lib/runtime/index.js` describes it by it.
pub(crate) const WORKER: &str = "worker";
/// The runtime's object on the bundler's `require`; `templates/install.js` sets it.
const RUNTIME: &str = "__webpack_require__.fed";
/// What a placeholder stands for is in the runtime's tables. `lib/loaders/placeholder` and `lib/imports/placeholder-module.js` have the same.
const PLACEHOLDER: &str = "module.exports = __webpack_require__.fed(module.id);";

/// The text that starts a worker's entry, which is the module `request`: as [`Request::Start`] does for other entries. Includes
/// do not reach workers, so it brings the modules `needed` along, but no runtime plugins: they are written for pages. Without `needed`
/// nothing below it is shared, and it starts as it does without us.
pub fn worker_source(request: &str, needed: Option<&[String]>, arrows: bool) -> String {
    let Some(needed) = needed else {
        return format!("module.exports = {};", require_all(&[request.to_owned()]));
    };
    let function = Function { arrows };
    let is_plugins = |request: &&String| request.strip_prefix(SCHEME).and_then(Request::decode) == Some(Request::Plugins);
    let bring: String = needed.iter().filter(|request| !is_plugins(request)).map(|request| function.bringing(request)).collect();
    bring + &start_source(WORKER, &[request.to_owned()], function)
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

    /// A statement that brings the module `request` into the build, with all its exports, and evaluates nothing. Minifiers drop
    /// it.
    fn bringing(self, request: &str) -> String {
        format!("({});\n", self.returning(&format!("require({})", string(request))))
    }
}

impl Federation {
    /// True if the virtual module `request` has a text of its own; others that stand for something have all the same.
    pub fn has_own_text(&self, request: &str) -> bool {
        match Request::decode(request) {
            Some(Request::Consume(consume)) => consume.eager,
            Some(Request::Remote { .. }) => false,
            _ => true,
        }
    }

    /// What the placeholder `request` brings along: its own copy, if that is eager.
    pub fn brings(&self, request: &str) -> Vec<String> {
        match Request::decode(request) {
            Some(Request::Consume(consume)) if consume.eager => self.own_copies(&consume),
            _ => Vec::new(),
        }
    }

    /// The text of the virtual module `request`; `None` if there is none. `arrows`: the output
    /// may contain arrow functions.
    pub fn source(&self, request: &str, arrows: bool) -> Option<String> {
        let function = Function { arrows };
        Some(match Request::decode(request)? {
            Request::Container(name) => {
                self.container_source(self.containers().find(|container| container.name == name)?, function)
            }
            Request::Start { entry, imports } => start_source(&entry, &imports, function),
            // Entries have the getter in any case. What a loader has executed while the build goes on has what its modules
            // bring along, and can use it if it is eager.
            Request::Consume(consume) if consume.eager => {
                let requests = self.brings(request);
                let bring: String = requests.iter().map(|request| function.bringing(request)).collect();
                format!("{bring}{PLACEHOLDER}")
            }
            Request::Consume(_) | Request::Remote { .. } => PLACEHOLDER.to_owned(),
            Request::EsModule(inner) => {
                let inner = string(&format!("{SCHEME}{}", inner.in_form(Form::Namespace).encode()));
                format!("export * from {inner};\nexport {{ default }} from {inner};")
            }
            Request::Provide(copies) => {
                let getter = |copy: &Provide| {
                    let load = function.returning(&format!("require({})", string(&copy.local)));
                    if copy.eager { function.returning(&load) } else { self.ensure(&load, None, function) }
                };
                getters(copies.iter().map(getter))
            }
            Request::Plugins => self.plugins_source(),
            Request::Fallback(request) => {
                let load = function.returning(&format!("require({})", string(&request)));
                getters([self.ensure(&load, None, function)])
            }
            Request::External { remote, index } => {
                let location = self.remotes().find(|own| own.key == remote)?.locations.get(index)?;
                let request = match location {
                    Location::Internal(request) => request.clone(),
                    Location::External { .. } => external_request(&remote, index),
                    Location::Script { .. } => return None,
                };
                // Its id, so that the runtime can ask it, and ask it anew after a failure. The function, which nobody calls, says
                // that all exports are used.
                let request = string(&request);
                format!("module.exports = require.resolve({request});\nfunction container() {{\n  return require({request});\n}}")
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

/// The runtime counts them from 1: 0 is no getter.
fn getters(all: impl IntoIterator<Item = String>) -> String {
    let fields: Vec<String> = all.into_iter().zip(1..).map(|(getter, number)| format!("  {number}: {getter}")).collect();
    format!("module.exports = {{\n{}\n}};", fields.join(",\n"))
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

#[cfg(test)]
mod tests {
    use super::PLACEHOLDER;

    #[test]
    fn placeholders_have_one_text() {
        let file = include_str!("../../../lib/loaders/placeholder");
        assert_eq!(file.lines().last(), Some(PLACEHOLDER));
        let class = include_str!("../../../lib/imports/placeholder-module.js");
        assert!(class.contains(&format!("const TEXT = {PLACEHOLDER:?};")), "{class}");
    }
}
