//! Expressions that do nothing.

use crate::edits::Edits;
use crate::source::place;
use swc_core::common::Spanned;
use swc_core::ecma::ast::{Expr, MemberProp, UnaryOp};

/// True if nothing happens when what `edits` leave of `expr` is evaluated: reading a property could call a getter, but in the
/// templates it calls none.
pub(crate) fn only_reads(expr: &Expr, edits: &Edits) -> bool {
    let reads = |expr: &Expr| only_reads(expr, edits);
    if edits.is_gone(&place(expr.span())) {
        return true;
    }
    match expr {
        Expr::Ident(_) | Expr::Lit(_) | Expr::Arrow(_) => true,
        Expr::Paren(paren) => reads(&paren.expr),
        Expr::Unary(unary) => unary.op != UnaryOp::Delete && reads(&unary.arg),
        Expr::Bin(binary) => reads(&binary.left) && reads(&binary.right),
        Expr::Cond(condition) => reads(&condition.test) && reads(&condition.cons) && reads(&condition.alt),
        Expr::Array(array) => array.elems.iter().flatten().all(|element| reads(&element.expr)),
        Expr::Object(object) => {
            let values = object.props.iter().map(|property| property.as_prop().and_then(|own| own.as_key_value()));
            values.into_iter().all(|pair| pair.is_some_and(|pair| reads(&pair.value)))
        }
        Expr::Member(member) => {
            let property = match &member.prop {
                MemberProp::Computed(computed) => reads(&computed.expr),
                MemberProp::Ident(_) | MemberProp::PrivateName(_) => true,
            };
            property && reads(&member.obj)
        }
        _ => false,
    }
}
