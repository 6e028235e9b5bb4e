//! The runtime as text.

use swc_core::common::{SourceMap, sync::Lrc};
use swc_core::ecma::ast::Program;
use swc_core::ecma::codegen::{Config, Emitter, Node, text_writer::JsWriter};

pub(super) fn print(source_map: &Lrc<SourceMap>, program: &Program) -> Result<String, String> {
    let mut out = Vec::new();
    let config = Config::default().with_ascii_only(true);
    let mut emitter = Emitter {
        cfg: config,
        cm: source_map.clone(),
        comments: None,
        wr: JsWriter::new(source_map.clone(), "\n", &mut out, None),
    };
    program.emit_with(&mut emitter).map_err(|error| format!("the runtime cannot be printed: {error}"))?;
    String::from_utf8(out).map_err(|error| format!("the runtime cannot be printed: {error}"))
}
