//! Everything that walks through a whole file: one walker for all, since each has code for every kind of node.

use crate::annotate::{MARK, Unknown};
use crate::{requests, tree};
use std::collections::HashSet;
use swc_core::atoms::Atom;
use swc_core::common::SyntaxContext;
use swc_core::ecma::ast::{
    ExportAll, Ident, ImportDecl, Module, NamedExport, Str, TsEntityName, TsExternalModuleRef, TsImportType, TsModuleName,
    TsType, TsTypeRef,
};
use swc_core::ecma::visit::{VisitMut, VisitMutWith};

/// What is done on the way.
enum Job<'a> {
    /// Marks become `any`: those that are still there.
    Marks { unknown: &'a [Unknown], found: Vec<Unknown> },
    /// Requests become placeholders: what they were.
    Requests(Vec<String>),
    /// Is one of these names there?
    Finds { names: &'a HashSet<Atom>, found: bool },
    /// The platform's `Symbol` is told from others of the name.
    Symbols(SyntaxContext),
}

struct Pass<'a>(Job<'a>);

/// Turns the marks in `module` into `any`, and says which there were.
pub(crate) fn marks(module: &mut Module, unknown: &[Unknown]) -> Vec<Unknown> {
    let mut pass = Pass(Job::Marks { unknown, found: Vec::new() });
    module.visit_mut_with(&mut pass);
    match pass.0 {
        Job::Marks { found, .. } => found,
        _ => Vec::new(),
    }
}

/// Puts placeholders into `module`, and says what they stand for.
pub(crate) fn requests(module: &mut Module) -> Vec<String> {
    let mut pass = Pass(Job::Requests(Vec::new()));
    module.visit_mut_with(&mut pass);
    match pass.0 {
        Job::Requests(found) => found,
        _ => Vec::new(),
    }
}

/// True if `of` has one of `names` in it.
pub(crate) fn names(of: &TsType, names: &HashSet<Atom>) -> bool {
    if names.is_empty() {
        return false;
    }
    let mut pass = Pass(Job::Finds { names, found: false });
    of.clone().visit_mut_with(&mut pass);
    matches!(pass.0, Job::Finds { found: true, .. })
}

/// Gives every `Symbol` in `module` the context `global`.
pub(crate) fn symbols(module: &mut Module, global: SyntaxContext) {
    module.visit_mut_with(&mut Pass(Job::Symbols(global)));
}

impl Pass<'_> {
    fn request(&mut self, request: &mut Str) {
        let Job::Requests(known) = &mut self.0 else { return };
        let text = request.value.to_string_lossy().into_owned();
        let number = known.iter().position(|one| *one == text).unwrap_or_else(|| {
            known.push(text);
            known.len() - 1
        });
        *request = Str { span: request.span, value: requests::placeholder(number).into(), raw: None };
    }
}

impl VisitMut for Pass<'_> {
    fn visit_mut_ident(&mut self, name: &mut Ident) {
        match &mut self.0 {
            Job::Finds { names, found } => *found |= names.contains(&name.sym),
            Job::Symbols(global) if &*name.sym == "Symbol" => name.ctxt = *global,
            _ => {}
        }
    }

    fn visit_mut_ts_type(&mut self, of: &mut TsType) {
        if let Job::Marks { unknown, found } = &mut self.0
            && let TsType::TsTypeRef(TsTypeRef { type_name: TsEntityName::Ident(name), .. }) = of
            && let Some(number) = name.sym.strip_prefix(MARK)
        {
            let one = number.parse::<usize>().ok().and_then(|number| unknown.get(number));
            found.extend(one.cloned());
            *of = *tree::any();
            return;
        }
        of.visit_mut_children_with(self);
    }

    fn visit_mut_import_decl(&mut self, import: &mut ImportDecl) {
        self.request(&mut import.src);
    }

    fn visit_mut_export_all(&mut self, export: &mut ExportAll) {
        self.request(&mut export.src);
    }

    fn visit_mut_named_export(&mut self, export: &mut NamedExport) {
        if let Some(request) = &mut export.src {
            self.request(request);
        }
    }

    fn visit_mut_ts_import_type(&mut self, import: &mut TsImportType) {
        self.request(&mut import.arg);
        import.visit_mut_children_with(self);
    }

    fn visit_mut_ts_external_module_ref(&mut self, reference: &mut TsExternalModuleRef) {
        self.request(&mut reference.expr);
    }

    fn visit_mut_ts_module_name(&mut self, name: &mut TsModuleName) {
        if let TsModuleName::Str(request) = name
            && request.value.to_string_lossy().starts_with('.')
        {
            self.request(request);
        }
    }
}
