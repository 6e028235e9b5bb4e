//! What a file imports: placeholders in its text, so that every consumer of the text may write another request.

use crate::pass;
use swc_core::ecma::ast::{Module, ModuleDecl, ModuleItem};

const BEGIN: &str = "__federation_rs_request_";

/// Stands for the request of this number.
pub(crate) fn placeholder(number: usize) -> String {
    format!("{BEGIN}{number}__")
}

/// Puts placeholders into `module`, and says what they stand for.
pub(crate) fn replace(module: &mut Module) -> Vec<String> {
    // Imported for what they do, of which declarations have nothing, unless it is a package that may add to types.
    module.body.retain(|item| match item {
        ModuleItem::ModuleDecl(ModuleDecl::Import(import)) if import.specifiers.is_empty() && !import.type_only => {
            let request = import.src.value.to_string_lossy();
            request.ends_with(".d.ts") || !(request.starts_with('.') || request.ends_with("css") || request.contains('!'))
        }
        _ => true,
    });
    pass::requests(module)
}

/// `text` with requests in it: what `of` gives for each number.
pub(crate) fn fill(text: &str, of: impl Fn(usize) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(BEGIN) {
        out.push_str(before);
        match after.split_once("__").and_then(|(number, rest)| Some((number.parse::<usize>().ok()?, rest))) {
            Some((number, after)) => {
                out.push_str(&of(number));
                rest = after;
            }
            None => {
                out.push_str(BEGIN);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}
