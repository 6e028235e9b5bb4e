//! What the simplifier leaves behind.

use std::collections::HashMap;
use swc_core::ecma::ast::{BinaryOp, Decl, Expr, Id, Lit, MemberProp, Pass, Pat, Stmt, VarDecl, VarDeclKind, VarDeclarator};
use swc_core::ecma::visit::{VisitMut, VisitMutWith, visit_mut_pass};

/// Constants that are `true` or `false` by now stand where they are used, so that the next simplification sees them; and
/// statements that only read go. Those remain of constants that nobody uses: reading a property could call a getter, but
/// in the templates it calls none.
pub(super) fn tidy() -> impl Pass {
    visit_mut_pass(Tidy::default())
}

#[derive(Default)]
struct Tidy {
    constants: HashMap<Id, Lit>,
}

impl VisitMut for Tidy {
    // Declarations stand before uses, in the templates and so in every walk.
    fn visit_mut_var_decl(&mut self, declaration: &mut VarDecl) {
        declaration.visit_mut_children_with(self);
        if declaration.kind != VarDeclKind::Const {
            return;
        }
        declaration.decls.retain(|VarDeclarator { name, init, .. }| {
            let (Pat::Ident(name), Some(Expr::Lit(Lit::Bool(value)))) = (name, init.as_deref()) else { return true };
            self.constants.insert(name.to_id(), Lit::Bool(*value));
            false
        });
    }

    fn visit_mut_expr(&mut self, expr: &mut Expr) {
        expr.visit_mut_children_with(self);
        let Expr::Ident(ident) = &*expr else { return };
        if let Some(value) = self.constants.get(&ident.to_id()) {
            *expr = Expr::Lit(value.clone());
        }
    }

    fn visit_mut_stmts(&mut self, stmts: &mut Vec<Stmt>) {
        stmts.visit_mut_children_with(self);
        stmts.retain(|stmt| match stmt {
            Stmt::Expr(statement) => !only_reads(&statement.expr),
            Stmt::Decl(Decl::Var(declaration)) => !declaration.decls.is_empty(),
            _ => true,
        });
    }
}

fn only_reads(expr: &Expr) -> bool {
    match expr {
        Expr::Ident(_) | Expr::Lit(_) => true,
        Expr::Bin(binary) if matches!(binary.op, BinaryOp::LogicalAnd | BinaryOp::LogicalOr) => {
            only_reads(&binary.left) && only_reads(&binary.right)
        }
        Expr::Member(member) => {
            let property = match &member.prop {
                MemberProp::Computed(computed) => only_reads(&computed.expr),
                MemberProp::Ident(_) | MemberProp::PrivateName(_) => true,
            };
            property && only_reads(&member.obj)
        }
        _ => false,
    }
}
