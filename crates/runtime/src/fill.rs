//! `true` or `false` in place of the features that the templates name.

use swc_core::common::{DUMMY_SP, util::take::Take};
use swc_core::ecma::ast::{Bool, Expr, Lit, Pass};
use swc_core::ecma::visit::{VisitMut, VisitMutWith, visit_mut_pass};

/// Every `HAS_...` becomes `true` if it is one of `features`, else `false`.
pub(super) fn features<'a>(features: &'a [&'a str]) -> impl Pass + 'a {
    visit_mut_pass(Fill { features })
}

struct Fill<'a> {
    features: &'a [&'a str],
}

impl VisitMut for Fill<'_> {
    fn visit_mut_expr(&mut self, expr: &mut Expr) {
        expr.visit_mut_children_with(self);
        // The printer puts them back where they are needed; until then they hide literals from the simplifier.
        if let Expr::Paren(paren) = expr {
            *expr = *paren.expr.take();
        }
        let Expr::Ident(ident) = &*expr else { return };
        let name = ident.sym.as_str();
        if name.starts_with("HAS_") {
            let value = self.features.contains(&name);
            *expr = Expr::Lit(Lit::Bool(Bool { span: DUMMY_SP, value }));
        }
    }
}
