//! Properties that functions get by assignments at the top of a file: `Button.displayName = "Button"`.

use std::collections::HashMap;
use swc_core::ecma::ast::{AssignOp, AssignTarget, Expr, Id, Ident, MemberProp, ModuleItem, SimpleAssignTarget, Stmt};

/// By function: properties and their first values.
#[derive(Default)]
pub(crate) struct Expandos(HashMap<Id, Vec<(Ident, Box<Expr>)>>);

impl Expandos {
    /// Takes the assignments out of `items`.
    pub(crate) fn take(items: &mut Vec<ModuleItem>) -> Self {
        let mut found: HashMap<Id, Vec<(Ident, Box<Expr>)>> = HashMap::new();
        items.retain(|item| {
            let Some((object, name, value)) = read(item) else { return true };
            let properties = found.entry(object.to_id()).or_default();
            if !properties.iter().any(|(known, _)| known.sym == name.sym) {
                properties.push((name, value));
            }
            false
        });
        Self(found)
    }

    pub(crate) fn of(&self, function: &Id) -> Option<Vec<(Ident, Box<Expr>)>> {
        self.0.get(function).cloned()
    }
}

fn read(item: &ModuleItem) -> Option<(&Ident, Ident, Box<Expr>)> {
    let ModuleItem::Stmt(Stmt::Expr(statement)) = item else { return None };
    let assignment = statement.expr.as_assign().filter(|assignment| assignment.op == AssignOp::Assign)?;
    let AssignTarget::Simple(SimpleAssignTarget::Member(member)) = &assignment.left else { return None };
    let (Expr::Ident(object), MemberProp::Ident(name)) = (&*member.obj, &member.prop) else { return None };
    Some((object, Ident::new_no_ctxt(name.sym.clone(), name.span), assignment.right.clone()))
}
