//! Which names a module exports, read from its source: JavaScript, JSX or TypeScript, ES module or CommonJS.
//!
//! One module at a time: what comes from others (`export * from`) is told as a request. Resolving it is the bundler's matter,
//! putting it together that of the manifest.

mod common_js;
mod es_module;

use serde::Serialize;
use std::collections::BTreeSet;
use swc_core::common::BytePos;
use swc_core::ecma::ast::{EsVersion, Program};
use swc_core::ecma::parser::{EsSyntax, Parser, StringInput, Syntax, TsSyntax, lexer::Lexer};

/// What one module exports.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Exports {
    /// Names that it exports whatever others do.
    pub own: BTreeSet<String>,
    /// Modules whose exports it passes on.
    pub all: Vec<All>,
    /// Names of other modules that it passes on; in TypeScript they may be types, which are no exports.
    pub from: Vec<From>,
}

/// All exports of another module.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct All {
    /// As it is written.
    pub request: String,
    /// `default` too: `module.exports = require(request)`.
    pub default: bool,
}

/// One export of another module.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct From {
    /// What it is called here.
    pub name: String,
    /// What it is called there.
    pub imported: String,
    /// As it is written.
    pub request: String,
}

/// Parsing is recursive, and an overflow of the stack would end the user's build. This much is enough for what passes
/// [`is_sane`]; of memory only what is used counts. Bytes.
const STACK: usize = 1 << 30;
/// Larger texts are no sources. Bytes.
const LONGEST: usize = 2 << 20;
/// Deeper nesting is no source either.
const DEEPEST: usize = 4096;

/// What each of `modules` (file and text) exports; the file says by its extension which language it is. `None` if that
/// cannot be known: another language, a text that does not parse, exports that only running the module would tell.
pub fn read(modules: &[(String, String)]) -> Vec<Option<Exports>> {
    let all = || modules.iter().map(|(file, text)| read_one(file, text)).collect();
    std::thread::scope(|scope| {
        let reader = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, all);
        reader.ok().and_then(|reader| reader.join().ok())
    })
    .unwrap_or_else(|| modules.iter().map(|_| None).collect())
}

/// False for texts that no person or compiler writes: every level of nesting takes a bracket or an operator.
pub fn is_sane(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut deepest = 0;
    for byte in text.bytes() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        deepest = deepest.max(depth);
    }
    text.len() <= LONGEST && deepest <= DEEPEST
}

fn read_one(file: &str, text: &str) -> Option<Exports> {
    let (syntax, types) = syntax_of(file).filter(|_| is_sane(text))?;
    let end = u32::try_from(text.len()).ok().and_then(|length| length.checked_add(1))?;
    let input = StringInput::new(text, BytePos(1), BytePos(end));
    let mut parser = Parser::new_from(Lexer::new(syntax, EsVersion::latest(), input, None));
    match parser.parse_program().ok()? {
        Program::Module(module) => es_module::read(&module, types),
        Program::Script(script) => common_js::read(&script.body),
    }
}

/// The syntax of `file`, and whether it has types.
fn syntax_of(file: &str) -> Option<(Syntax, bool)> {
    let extension = file.rsplit_once('.')?.1;
    let script = EsSyntax {
        jsx: true,
        decorators: true,
        decorators_before_export: true,
        export_default_from: true,
        import_attributes: true,
        ..EsSyntax::default()
    };
    let typed = TsSyntax { tsx: extension == "tsx", decorators: true, ..TsSyntax::default() };
    match extension {
        "js" | "mjs" | "cjs" | "jsx" => Some((Syntax::Es(script), false)),
        "ts" | "mts" | "cts" | "tsx" => Some((Syntax::Typescript(typed), true)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
