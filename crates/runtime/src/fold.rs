//! Features become `true` or `false`, and what that decides goes: branches, operands, constants.

mod effects;
mod statements;

pub(super) use effects::only_reads;

use super::edits::Edits;
use super::source::{Place, Source, place};
use features::Feature;
use std::collections::HashMap;
use swc_core::common::Spanned;
use swc_core::ecma::ast::{
    ArrowExpr, BinExpr, BinaryOp, BlockStmt, CatchClause, CondExpr, Expr, FnDecl, FunctionBody, Ident, Lit, ParenExpr, Pat, Stmt,
    UnaryExpr, UnaryOp, VarDecl,
};
use swc_core::ecma::visit::{Visit, VisitWith};

/// Takes out of `source` what is off with these `features`, and the questions after those that are on.
pub(super) fn fold(source: &Source, features: &[Feature], edits: &mut Edits) {
    let mut fold = Fold { features, edits, text: &source.text, blocks: vec![HashMap::new()] };
    fold.statements(&source.script.body);
}

struct Fold<'a> {
    features: &'a [Feature],
    edits: &'a mut Edits,
    text: &'a str,
    /// For each block around: names that it declares, with their value if that is known.
    blocks: Vec<HashMap<String, Option<bool>>>,
}

/// What stands where an expression stood.
enum Folded<'e> {
    /// Nothing yet: the value goes there, or decides what is around it.
    Known(bool),
    Is(&'e Expr),
}

impl Fold<'_> {
    fn value_of(&self, name: &Ident) -> Option<bool> {
        if name.sym.starts_with("HAS_") {
            return Some(self.features.iter().any(|feature| feature.constant() == name.sym.as_str()));
        }
        self.blocks.iter().rev().find_map(|block| block.get(name.sym.as_str()).copied()).flatten()
    }

    fn declare(&mut self, name: &str, value: Option<bool>) {
        if let Some(block) = self.blocks.last_mut() {
            block.insert(name.to_owned(), value);
        }
    }

    fn in_block(&mut self, run: impl FnOnce(&mut Self)) {
        self.blocks.push(HashMap::new());
        run(self);
        self.blocks.pop();
    }

    /// Cuts all of `outer` but `kept`, which is a part of it.
    fn keep(&mut self, outer: Place, kept: Place) {
        self.edits.cut(outer.start..kept.start);
        self.edits.cut(kept.end..outer.end);
    }

    /// `is_test`: nobody asks for more than whether the value is truthy.
    fn expr<'e>(&mut self, expr: &'e Expr, is_test: bool) -> Folded<'e> {
        match expr {
            Expr::Lit(Lit::Bool(literal)) => Folded::Known(literal.value),
            Expr::Ident(name) => self.value_of(name).map_or(Folded::Is(expr), Folded::Known),
            Expr::Paren(paren) => self.paren(paren, expr, is_test),
            Expr::Unary(UnaryExpr { op: UnaryOp::Bang, arg, .. }) => match self.expr(arg, true) {
                Folded::Known(value) => Folded::Known(!value),
                Folded::Is(_) => Folded::Is(expr),
            },
            Expr::Bin(binary) if binary.op == BinaryOp::LogicalAnd => self.logical(binary, expr, true, is_test),
            Expr::Bin(binary) if binary.op == BinaryOp::LogicalOr => self.logical(binary, expr, false, is_test),
            Expr::Cond(condition) => self.condition(condition, expr, is_test),
            _ => {
                expr.visit_children_with(self);
                Folded::Is(expr)
            }
        }
    }

    fn paren<'e>(&mut self, paren: &'e ParenExpr, whole: &'e Expr, is_test: bool) -> Folded<'e> {
        match self.expr(&paren.expr, is_test) {
            Folded::Is(inner) if needs_no_parens(inner) => {
                self.keep(place(paren.span), place(paren.expr.span()));
                Folded::Is(inner)
            }
            Folded::Is(_) => Folded::Is(whole),
            known => known,
        }
    }

    /// `a && b` if `and`, else `a || b`.
    fn logical<'e>(&mut self, binary: &'e BinExpr, whole: &'e Expr, and: bool, is_test: bool) -> Folded<'e> {
        // Of the left side no more than that is asked if the whole is a test.
        match self.expr(&binary.left, is_test) {
            Folded::Known(value) if value != and => Folded::Known(value),
            Folded::Known(_) => {
                self.keep(place(binary.span), place(binary.right.span()));
                self.expr(&binary.right, is_test)
            }
            Folded::Is(left) => match self.expr(&binary.right, is_test) {
                Folded::Known(value) if is_test && value == and => {
                    self.keep(place(binary.span), place(binary.left.span()));
                    Folded::Is(left)
                }
                Folded::Known(value) if is_test && only_reads(left, self.edits) => Folded::Known(value),
                Folded::Known(value) => {
                    self.put(&binary.right, value);
                    Folded::Is(whole)
                }
                Folded::Is(_) => Folded::Is(whole),
            },
        }
    }

    fn condition<'e>(&mut self, condition: &'e CondExpr, whole: &'e Expr, is_test: bool) -> Folded<'e> {
        match self.expr(&condition.test, true) {
            Folded::Known(value) => {
                let kept = if value { &condition.cons } else { &condition.alt };
                self.keep(place(condition.span), place(kept.span()));
                self.expr(kept, is_test)
            }
            Folded::Is(_) => {
                self.visit_expr(&condition.cons);
                self.visit_expr(&condition.alt);
                Folded::Is(whole)
            }
        }
    }

    fn put(&mut self, expr: &Expr, value: bool) {
        self.edits.replace(&place(expr.span()), if value { "true" } else { "false" });
    }

    fn declare_all<'e>(&mut self, patterns: impl Iterator<Item = &'e Pat>) {
        patterns.filter_map(Pat::as_ident).for_each(|name| self.declare(&name.sym, None));
    }
}

impl Visit for Fold<'_> {
    fn visit_expr(&mut self, expr: &Expr) {
        if let Folded::Known(value) = self.expr(expr, false) {
            self.put(expr, value);
        }
    }

    fn visit_arrow_expr(&mut self, arrow: &ArrowExpr) {
        self.in_block(|fold| {
            fold.declare_all(arrow.params.iter());
            arrow.body.visit_with(fold);
        });
    }

    fn visit_fn_decl(&mut self, declaration: &FnDecl) {
        self.in_block(|fold| {
            fold.declare_all(declaration.function.params.iter().map(|param| &param.pat));
            declaration.function.body.visit_with(fold);
        });
    }

    fn visit_catch_clause(&mut self, clause: &CatchClause) {
        self.in_block(|fold| {
            fold.declare_all(clause.param.iter());
            fold.visit_block_stmt(&clause.body);
        });
    }

    fn visit_block_stmt(&mut self, block: &BlockStmt) {
        self.in_block(|fold| {
            fold.statements(&block.stmts);
        });
    }

    fn visit_function_body(&mut self, body: &FunctionBody) {
        self.in_block(|fold| {
            fold.statements(&body.stmts);
        });
    }

    fn visit_stmt(&mut self, statement: &Stmt) {
        self.body(statement);
    }

    fn visit_var_decl(&mut self, declaration: &VarDecl) {
        self.variables(declaration);
    }
}

/// True for what binds closer than anything around it.
fn needs_no_parens(expr: &Expr) -> bool {
    matches!(expr, Expr::Ident(_) | Expr::Lit(Lit::Str(_) | Lit::Null(_)) | Expr::Member(_) | Expr::Call(_) | Expr::Paren(_))
}
