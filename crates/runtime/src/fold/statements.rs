//! Statements: those that cannot run go, and those around a decided question take its place.

use super::{Fold, Folded, only_reads};
use crate::source::{Place, place};
use swc_core::common::Spanned;
use swc_core::ecma::ast::{BlockStmt, Decl, IfStmt, Stmt, VarDecl, VarDeclKind};
use swc_core::ecma::visit::VisitWith;

/// What is left of statements.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Left {
    Nothing,
    /// What follows runs.
    Open,
    /// What follows does not run.
    Ended,
}

impl Fold<'_> {
    pub(super) fn statements(&mut self, statements: &[Stmt]) -> Left {
        let mut left = Left::Nothing;
        for statement in statements {
            if left == Left::Ended && !matches!(statement, Stmt::Decl(Decl::Fn(_))) {
                self.edits.cut(place(statement.span()));
                continue;
            }
            match self.statement(statement, true) {
                Left::Nothing => self.edits.cut(place(statement.span())),
                now if left != Left::Ended => left = now,
                _ => {}
            }
        }
        left
    }

    /// `in_list`: other statements may stand beside it. Where nothing is left of it the caller takes it out.
    fn statement(&mut self, statement: &Stmt, in_list: bool) -> Left {
        match statement {
            Stmt::If(question) => self.if_statement(question, in_list),
            Stmt::Block(block) => self.block(block),
            Stmt::Decl(Decl::Var(declaration)) => self.variables(declaration),
            Stmt::Expr(own) => match self.expr(&own.expr, false) {
                Folded::Is(expr) if !only_reads(expr, self.edits) => Left::Open,
                _ => Left::Nothing,
            },
            Stmt::Return(_) | Stmt::Throw(_) | Stmt::Break(_) | Stmt::Continue(_) => {
                statement.visit_children_with(self);
                Left::Ended
            }
            _ => {
                self.in_block(|fold| statement.visit_children_with(fold));
                Left::Open
            }
        }
    }

    /// What a loop or a question runs.
    pub(super) fn body(&mut self, statement: &Stmt) {
        if self.statement(statement, false) == Left::Nothing {
            self.edits.replace(&place(statement.span()), "{}");
        }
    }

    fn block(&mut self, block: &BlockStmt) -> Left {
        let mut left = Left::Nothing;
        self.in_block(|fold| left = fold.statements(&block.stmts));
        left
    }

    fn if_statement(&mut self, question: &IfStmt, in_list: bool) -> Left {
        let otherwise = question.alt.as_deref();
        let Folded::Known(value) = self.expr(&question.test, true) else {
            let then = self.statement(&question.cons, false);
            let other = otherwise.map_or(Left::Nothing, |other| self.statement(other, false));
            return match (then, other) {
                (Left::Nothing, Left::Nothing) if only_reads(&question.test, self.edits) => Left::Nothing,
                (Left::Nothing, _) => {
                    self.edits.replace(&place(question.cons.span()), "{}");
                    Left::Open
                }
                (_, Left::Nothing) => {
                    self.edits.cut(place(question.cons.span()).end..place(question.span).end);
                    Left::Open
                }
                (Left::Ended, Left::Ended) => Left::Ended,
                _ => Left::Open,
            };
        };
        let Some(kept) = (if value { Some(&*question.cons) } else { otherwise }) else { return Left::Nothing };
        self.keep(place(question.span), place(kept.span()));
        match kept {
            // No two blocks of a function declare the same name (tests/templates.rs), so that braces can go.
            Stmt::Block(block) if in_list => {
                let whole = place(block.span);
                if let (Some(first), Some(last)) = (block.stmts.first(), block.stmts.last()) {
                    self.edits.cut(whole.start..place(first.span()).start);
                    self.edits.cut(place(last.span()).end..whole.end);
                    self.dedent(whole);
                }
                self.statements(&block.stmts)
            }
            other => self.statement(other, in_list),
        }
    }

    /// Takes one step of two spaces out of the lines in `block`.
    fn dedent(&mut self, block: Place) {
        let lines = self.text.get(block.clone()).unwrap_or_default().match_indices("\n  ");
        for (line, _) in lines {
            let mut step = block.start + line + 1..block.start + line + 3;
            // Blocks around it may have gone too.
            while self.edits.is_gone(&step) {
                step = step.end..step.end + 2;
            }
            if self.text.get(step.clone()) == Some("  ") {
                self.edits.cut(step);
            }
        }
    }

    pub(super) fn variables(&mut self, declaration: &VarDecl) -> Left {
        for declarator in &declaration.decls {
            let Some(name) = declarator.name.as_ident() else { continue };
            let Some(init) = declarator.init.as_deref() else {
                self.declare(&name.sym, None);
                continue;
            };
            match self.expr(init, false) {
                // One a statement (tests/templates.rs).
                Folded::Known(value) if declaration.kind == VarDeclKind::Const => {
                    self.declare(&name.sym, Some(value));
                    return Left::Nothing;
                }
                Folded::Known(value) => self.put(init, value),
                Folded::Is(_) => {}
            }
            self.declare(&name.sym, None);
        }
        Left::Open
    }
}
