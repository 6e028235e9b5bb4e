//! Makes the runtime of a build: the templates, trimmed to the features in use, lowered to what the output may contain,
//! printed.
//!
//! The templates are plain scripts with constants for features (`HAS_...`) and tables (`CHUNKS`, ...). Features become
//! `true` or `false`, tables are declared in front, what is dead then is dropped. The bundler minifies the chunk; this crate keeps the text readable.

mod fill;
mod lower;
mod print;
mod tidy;

pub use lower::Environment;

use swc_core::common::{FileName, GLOBALS, Globals, Mark, SourceMap, sync::Lrc};
use swc_core::ecma::ast::{EsVersion, Program};
use swc_core::ecma::parser::{Parser, StringInput, Syntax, lexer::Lexer};
use swc_core::ecma::transforms::base::{fixer::fixer, hygiene::hygiene, resolver};
use swc_core::ecma::transforms::optimization::simplifier;
use swc_core::ecma::transforms::optimization::simplify::{Config, dce};

/// In the order in which they stand in the output: each uses the ones before it.
const TEMPLATES: &[&str] = &[
    include_str!("../templates/state.js"),
    include_str!("../templates/version.js"),
    include_str!("../templates/share-scope.js"),
    include_str!("../templates/scopes.js"),
    include_str!("../templates/messages.js"),
    include_str!("../templates/consume.js"),
    include_str!("../templates/error.js"),
    include_str!("../templates/script.js"),
    include_str!("../templates/manifest.js"),
    include_str!("../templates/node-script.js"),
    include_str!("../templates/remote.js"),
    include_str!("../templates/plugins.js"),
    include_str!("../templates/hot.js"),
    include_str!("../templates/load.js"),
    include_str!("../templates/named.js"),
    include_str!("../templates/load-remote.js"),
    include_str!("../templates/preload-remote.js"),
    include_str!("../templates/load-share.js"),
    include_str!("../templates/unload.js"),
    include_str!("../templates/register.js"),
    include_str!("../templates/info.js"),
    include_str!("../templates/devtools.js"),
    include_str!("../templates/current-script.js"),
    include_str!("../templates/node-chunk.js"),
    include_str!("../templates/bare.js"),
    include_str!("../templates/container.js"),
    include_str!("../templates/start.js"),
    include_str!("../templates/install.js"),
];

/// The runtime with these `features` (`HAS_...`, all others are off) and `tables` (name and JavaScript text), in the syntax
/// that `environment` allows.
///
/// # Errors
/// A sentence, if a table is no JavaScript; the templates themselves always parse.
pub fn render(features: &[&str], tables: &[(&str, String)], environment: Environment) -> Result<String, String> {
    let source_map: Lrc<SourceMap> = Lrc::default();
    let tables: String = tables.iter().map(|(name, text)| format!("const {name} = {text};\n")).collect();
    let mut program = parse(&source_map, tables + &TEMPLATES.concat())?;
    GLOBALS.set(&Globals::new(), || {
        let (unresolved, top_level) = (Mark::new(), Mark::new());
        program.mutate(fill::features(features));
        program.mutate(resolver(unresolved, top_level, false));
        program.mutate(simplifier(unresolved, everything()));
        program.mutate(tidy::tidy());
        program.mutate(simplifier(unresolved, everything()));
        program.mutate(tidy::tidy());
        lower::lower(&mut program, environment, unresolved);
        program.mutate(hygiene());
        program.mutate(fixer(None));
    });
    print::print(&source_map, &program)
}

/// The simplifier drops unused declarations at the top too: a runtime's text is a scope of its own.
fn everything() -> Config {
    let dce =
        dce::Config { module_mark: None, top_level: true, top_retain: Vec::new(), preserve_imports_with_side_effects: true };
    Config { dce, ..Config::default() }
}

fn parse(source_map: &Lrc<SourceMap>, text: String) -> Result<Program, String> {
    let file = source_map.new_source_file(Lrc::new(FileName::Anon), text);
    let lexer = Lexer::new(Syntax::default(), EsVersion::latest(), StringInput::from(&*file), None);
    Parser::new_from(lexer)
        .parse_script()
        .map(Program::Script)
        .map_err(|error| format!("the runtime's text: {}", error.kind().msg()))
}
