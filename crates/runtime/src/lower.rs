//! From the syntax of the templates to what `output.environment` allows.
//!
//! The templates keep to what needs no more than other words (tests/templates.rs): arrow functions without `this`, `const` and
//! `let` with names that no other block of the function has.

use super::edits::Edits;
use super::source::{Source, place};
use swc_core::common::Spanned;
use swc_core::ecma::ast::{ArrowExpr, Expr, Stmt, VarDecl, VarDeclKind};
use swc_core::ecma::visit::{Visit, VisitWith};

/// What the output may contain: the part of the bundler's `output.environment` that concerns the templates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Environment {
    /// `() => 1`
    pub arrow_function: bool,
    /// `const` and `let`
    pub constant: bool,
}

pub(super) fn lower(source: &Source, environment: Environment, edits: &mut Edits) {
    if !environment.arrow_function || !environment.constant {
        source.script.visit_children_with(&mut Lower { source, environment, edits });
    }
}

struct Lower<'a> {
    source: &'a Source,
    environment: Environment,
    edits: &'a mut Edits,
}

impl Lower<'_> {
    /// Where the `=>` of `arrow` is, which may have comments beside it.
    fn sign(&self, arrow: &ArrowExpr) -> Option<usize> {
        let head = place(arrow.span).start..place(arrow.body.span()).start;
        let is_code = |position: &usize| !self.source.comments.iter().any(|comment| comment.contains(position));
        let signs = self.source.text.get(head.clone())?.match_indices("=>");
        signs.map(|(index, _)| head.start + index).filter(is_code).last()
    }
}

impl Visit for Lower<'_> {
    fn visit_stmt(&mut self, statement: &Stmt) {
        if !self.edits.is_gone(&place(statement.span())) {
            statement.visit_children_with(self);
        }
    }

    fn visit_expr(&mut self, expr: &Expr) {
        if !self.edits.is_gone(&place(expr.span())) {
            expr.visit_children_with(self);
        }
    }

    fn visit_var_decl(&mut self, declaration: &VarDecl) {
        let start = place(declaration.span).start;
        match declaration.kind {
            _ if self.environment.constant => {}
            VarDeclKind::Const => self.edits.replace(&(start..start + "const".len()), "var"),
            VarDeclKind::Let => self.edits.replace(&(start..start + "let".len()), "var"),
            VarDeclKind::Var => {}
        }
        declaration.visit_children_with(self);
    }

    fn visit_arrow_expr(&mut self, arrow: &ArrowExpr) {
        if let Some(sign) = self.sign(arrow).filter(|_| !self.environment.arrow_function) {
            let body = place(arrow.body.span());
            let start = place(arrow.span).start;
            self.edits.insert(if arrow.is_async { start + "async ".len() } else { start }, "function ");
            self.edits.cut(sign..body.start);
            if arrow.body.is_expr() {
                self.edits.insert(sign, "{ return ");
                self.edits.insert(body.end, "; }");
            }
        }
        arrow.visit_children_with(self);
    }
}
