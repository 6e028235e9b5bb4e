//! From the text of one file to the text of its declarations.

use crate::annotate::{Annotator, Unknown};
use crate::infer::Context;
use crate::names::Names;
use crate::{pass, requests};
use std::rc::Rc;
use std::sync::Arc;
use swc_core::common::comments::{CommentKind, SingleThreadedComments};
use swc_core::common::sync::Lrc;
use swc_core::common::{BytePos, FileName, GLOBALS, Globals, Mark, SourceMap, Span, SyntaxContext};
use swc_core::ecma::ast::{EsVersion, ExportSpecifier, Module, ModuleDecl, ModuleExportName, ModuleItem, Program};
use swc_core::ecma::codegen::text_writer::JsWriter;
use swc_core::ecma::codegen::{Config, Emitter, Node};
use swc_core::ecma::parser::{Parser, StringInput, Syntax, TsSyntax, lexer::Lexer};
use swc_core::typescript::fast_dts::{FastDts, FastDtsOptions};

/// The declarations of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Declared {
    /// The text, in which [`requests::placeholder`]s stand for what it imports.
    pub text: String,
    /// What it imports, as the file says it.
    pub requests: Vec<String>,
    /// Exports whose types syntax does not decide; they are `any` in the text.
    pub issues: Vec<Issue>,
    /// It has an export of the name `default`.
    pub default: bool,
    /// It is `export =`.
    pub assigns: bool,
    /// It adds to what every file knows.
    pub is_global: bool,
}

/// An export whose type syntax does not decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Its line, from 1.
    pub line: usize,
    /// Its name.
    pub name: String,
    /// What to write.
    pub write: String,
}

/// Larger texts are no sources. Bytes.
const LONGEST: usize = 2 << 20;

/// The declarations of `file`, whose JSX has its types from the package `jsx` (`None`: they are global). `None` for what does not
/// parse.
pub fn declare(file: &str, text: &str, jsx: Option<&str>) -> Option<Declared> {
    if text.len() > LONGEST || !exports::is_sane(text) {
        return None;
    }
    GLOBALS.set(&Globals::new(), || {
        let comments = SingleThreadedComments::default();
        let mut module = parse(file, text, &comments)?;
        let finished = is_declaration(file);
        let mut declared = Declared { is_global: is_global(&module), ..Declared::default() };
        if !finished {
            let pragma = pragma(text);
            (module, declared.issues) = reduce(module, text, pragma.as_deref().or(jsx))?;
        }
        declared.default = has_default(&module);
        declared.assigns =
            module.body.iter().any(|item| matches!(item, ModuleItem::ModuleDecl(ModuleDecl::TsExportAssignment(_))));
        declared.requests = requests::replace(&mut module);
        declared.text = print(&module, comments)?;
        Some(declared)
    })
}

/// True for a file that is a declaration already.
pub fn is_declaration(file: &str) -> bool {
    [".d.ts", ".d.mts", ".d.cts"].iter().any(|end| file.ends_with(end))
}

fn parse(file: &str, text: &str, comments: &SingleThreadedComments) -> Option<Module> {
    let end = u32::try_from(text.len()).ok()?.checked_add(1)?;
    let dts = is_declaration(file);
    let syntax = TsSyntax { tsx: file.ends_with(".tsx"), decorators: true, dts, ..TsSyntax::default() };
    let input = StringInput::new(text, BytePos(1), BytePos(end));
    let lexer = Lexer::new(Syntax::Typescript(syntax), EsVersion::latest(), input, Some(comments));
    let mut parser = Parser::new_from(lexer);
    let module = parser.parse_module().ok()?;
    parser.take_errors().is_empty().then_some(module)
}

fn reduce(mut module: Module, text: &str, jsx: Option<&str>) -> Option<(Module, Vec<Issue>)> {
    // Without swc's resolver: what it would tell apart by scopes makes a declaration keep at most an import too many.
    let unresolved = Mark::new();
    let names = Names::of(&module);
    let context = Context::new(&names, jsx);
    let mut annotator = Annotator::new(&context);
    annotator.module(&mut module);
    if names.is_global("Symbol") {
        pass::symbols(&mut module, SyntaxContext::empty().apply_mark(unresolved));
    }
    let unknown = annotator.unknown;
    let mut program = Program::Module(module);
    let found = FastDts::new(Arc::new(FileName::Anon), unresolved, FastDtsOptions::default()).transform(&mut program);
    let Program::Module(mut module) = program else { return None };
    let mut issues: Vec<Issue> = pass::marks(&mut module, &unknown).iter().map(|unknown| issue(text, unknown)).collect();
    issues.extend(found.iter().map(|issue| Issue {
        line: line(text, issue.range.span),
        name: String::new(),
        write: issue.message.split_once(": ").map_or(&*issue.message, |(_, message)| message).trim_end_matches('.').to_owned(),
    }));
    issues.sort_by_key(|issue| issue.line);
    Some((module, issues))
}

fn issue(text: &str, unknown: &Unknown) -> Issue {
    Issue { line: line(text, unknown.span), name: unknown.name.clone(), write: unknown.write.to_owned() }
}

fn line(text: &str, span: Span) -> usize {
    let before = (span.lo.0 as usize).saturating_sub(1);
    1 + text.bytes().take(before).filter(|byte| *byte == b'\n').count()
}

/// The package in `@jsxImportSource`.
fn pragma(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("@jsxImportSource ")?;
    let package = rest.split_whitespace().next()?;
    Some(format!("{package}/jsx-runtime"))
}

fn is_global(module: &Module) -> bool {
    use swc_core::ecma::ast::{Decl, Stmt};
    let is_module = module.body.iter().any(|item| matches!(item, ModuleItem::ModuleDecl(_)));
    let adds = module.body.iter().any(|item| match item {
        ModuleItem::Stmt(Stmt::Decl(Decl::TsModule(module))) => module.global || module.id.is_str(),
        _ => false,
    });
    !is_module || adds
}

fn has_default(module: &Module) -> bool {
    let is_default = |name: &ModuleExportName| matches!(name, ModuleExportName::Ident(name) if &*name.sym == "default");
    module.body.iter().any(|item| match item {
        ModuleItem::ModuleDecl(ModuleDecl::ExportDefaultDecl(_) | ModuleDecl::ExportDefaultExpr(_)) => true,
        ModuleItem::ModuleDecl(ModuleDecl::ExportNamed(export)) => export.specifiers.iter().any(|specifier| match specifier {
            ExportSpecifier::Named(named) => is_default(named.exported.as_ref().unwrap_or(&named.orig)),
            ExportSpecifier::Namespace(all) => is_default(&all.name),
            ExportSpecifier::Default(_) => true,
        }),
        _ => false,
    })
}

fn print(module: &Module, comments: SingleThreadedComments) -> Option<String> {
    let comments = documentation(comments);
    let map = Lrc::new(SourceMap::default());
    let mut text = Vec::new();
    let writer = JsWriter::new(map.clone(), "\n", &mut text, None);
    let mut emitter = Emitter { cfg: Config::default(), cm: map, comments: Some(&comments), wr: writer };
    module.emit_with(&mut emitter).ok()?;
    String::from_utf8(text).ok()
}

/// Comments that editors show.
fn documentation(comments: SingleThreadedComments) -> SingleThreadedComments {
    let (leading, _) = comments.take_all();
    for list in leading.borrow_mut().values_mut() {
        list.retain(|comment| comment.kind == CommentKind::Block && comment.text.starts_with('*'));
    }
    SingleThreadedComments::from_leading_and_trailing(leading, Rc::default())
}
