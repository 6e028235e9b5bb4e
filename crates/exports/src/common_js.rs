//! CommonJS, as far as its text tells.

use super::{All, Exports};
use swc_core::ecma::ast::{
    AssignExpr, AssignTarget, CallExpr, Callee, Expr, ExprOrSpread, Ident, Lit, MemberExpr, MemberProp, ObjectLit, Prop,
    PropName, PropOrSpread, SimpleAssignTarget, Stmt, UnaryExpr, UnaryOp,
};
use swc_core::ecma::visit::{Visit, VisitWith};

/// What the statements of a CommonJS module export; `None` if `exports` or `module` is used in a way that does not tell.
pub(super) fn read(statements: &[Stmt]) -> Option<Exports> {
    let mut reader = Reader::default();
    statements.iter().for_each(|statement| statement.visit_with(&mut reader));
    if reader.unknown {
        return None;
    }
    let mut out = reader.out;
    let is_es_module = out.own.remove("__esModule");
    // Importers get `module.exports` as `default`.
    if reader.used && !is_es_module && !out.all.iter().any(|all| all.default) {
        out.own.insert("default".to_owned());
    }
    Some(out)
}

#[derive(Default)]
struct Reader {
    out: Exports,
    used: bool,
    unknown: bool,
}

impl Reader {
    fn add(&mut self, name: impl Into<String>) {
        self.used = true;
        self.out.own.insert(name.into());
    }

    fn add_all(&mut self, request: String, default: bool) {
        self.used = true;
        let all = All { request, default };
        if !self.out.all.contains(&all) {
            self.out.all.push(all);
        }
    }

    /// `module.exports = value`
    fn replaced_by(&mut self, value: &Expr) {
        self.used = true;
        match value {
            Expr::Paren(paren) => self.replaced_by(&paren.expr),
            // `module.exports = exports = value`
            Expr::Assign(assign) => self.replaced_by(&assign.right),
            Expr::Object(object) => match names_of(object) {
                Some(names) => self.out.own.extend(names),
                None => self.unknown = true,
            },
            other => match required(other) {
                Some(request) => self.add_all(request, true),
                None => self.unknown = true,
            },
        }
    }
}

impl Visit for Reader {
    fn visit_assign_expr(&mut self, assign: &AssignExpr) {
        let target = match &assign.left {
            AssignTarget::Simple(SimpleAssignTarget::Ident(name)) if name.sym == "exports" => {
                assign.right.visit_with(self);
                return;
            }
            AssignTarget::Simple(SimpleAssignTarget::Member(member)) => member,
            other => {
                other.visit_with(self);
                assign.right.visit_with(self);
                return;
            }
        };
        if is_module_exports(target) {
            self.replaced_by(&assign.right);
        } else if is_exports(&target.obj) {
            match property(&target.prop) {
                Some(name) => self.add(name),
                None => self.unknown = true,
            }
        } else {
            target.visit_with(self);
        }
        assign.right.visit_with(self);
    }

    fn visit_call_expr(&mut self, call: &CallExpr) {
        let first = call.args.first();
        let second = call.args.get(1);
        let callee = match &call.callee {
            Callee::Expr(callee) => called(callee),
            _ => None,
        };
        match (callee.as_deref(), first, second) {
            // `Object.defineProperty(exports, "name", ...)`
            (Some("defineProperty"), Some(object), Some(name)) if is_exports(&object.expr) => match &*name.expr {
                Expr::Lit(Lit::Str(name)) => self.add(name.value.to_string_lossy()),
                _ => self.unknown = true,
            },
            // What TypeScript writes for `export *`.
            (Some("__exportStar"), Some(ExprOrSpread { expr, .. }), Some(object)) if is_exports(&object.expr) => {
                match required(expr) {
                    Some(request) => self.add_all(request, false),
                    None => self.unknown = true,
                }
                return;
            }
            _ => {
                call.visit_children_with(self);
                return;
            }
        }
        call.args.iter().skip(1).for_each(|argument| argument.visit_with(self));
    }

    fn visit_member_expr(&mut self, member: &MemberExpr) {
        let reads = match &*member.obj {
            Expr::Ident(name) if name.sym == "exports" => property(&member.prop).is_some(),
            // `module.hot`, `module.id`, but not `module.exports`.
            Expr::Ident(name) if name.sym == "module" => property(&member.prop).is_some_and(|name| name != "exports"),
            Expr::Member(inner) if is_module_exports(inner) => property(&member.prop).is_some(),
            _ => false,
        };
        if !reads {
            member.visit_children_with(self);
        }
    }

    fn visit_unary_expr(&mut self, unary: &UnaryExpr) {
        let asks = unary.op == UnaryOp::TypeOf && matches!(&*unary.arg, Expr::Ident(_) | Expr::Member(_));
        if !asks {
            unary.visit_children_with(self);
        }
    }

    fn visit_ident(&mut self, name: &Ident) {
        // Handed on, or read as a whole.
        self.unknown |= name.sym == "exports" || name.sym == "module";
    }
}

/// True for `exports` and `module.exports`.
fn is_exports(expr: &Expr) -> bool {
    match expr {
        Expr::Ident(name) => name.sym == "exports",
        Expr::Member(member) => is_module_exports(member),
        Expr::Paren(paren) => is_exports(&paren.expr),
        _ => false,
    }
}

fn is_module_exports(member: &MemberExpr) -> bool {
    matches!(&*member.obj, Expr::Ident(name) if name.sym == "module") && property(&member.prop).as_deref() == Some("exports")
}

fn property(property: &MemberProp) -> Option<String> {
    match property {
        MemberProp::Ident(name) => Some(name.sym.to_string()),
        MemberProp::Computed(computed) => match &*computed.expr {
            Expr::Lit(Lit::Str(name)) => Some(name.value.to_string_lossy().into_owned()),
            _ => None,
        },
        MemberProp::PrivateName(_) => None,
    }
}

/// The last name of what is called: `f` of `f()`, `a.f()` and `(0, a.f)()`.
fn called(callee: &Expr) -> Option<String> {
    match callee {
        Expr::Ident(name) => Some(name.sym.to_string()),
        Expr::Member(member) => property(&member.prop),
        Expr::Paren(paren) => called(&paren.expr),
        Expr::Seq(sequence) => sequence.exprs.last().and_then(|expr| called(expr)),
        _ => None,
    }
}

/// `request` of `require("request")`.
fn required(expr: &Expr) -> Option<String> {
    let Expr::Call(call) = expr else { return None };
    let Callee::Expr(callee) = &call.callee else { return None };
    if !matches!(&**callee, Expr::Ident(name) if name.sym == "require") {
        return None;
    }
    match call.args.as_slice() {
        [ExprOrSpread { spread: None, expr }] => match &**expr {
            Expr::Lit(Lit::Str(request)) => Some(request.value.to_string_lossy().into_owned()),
            _ => None,
        },
        _ => None,
    }
}

/// The keys of an object literal, if all are plain.
fn names_of(object: &ObjectLit) -> Option<Vec<String>> {
    let name = |property: &PropOrSpread| match property {
        PropOrSpread::Prop(property) => match &**property {
            Prop::Shorthand(name) => Some(name.sym.to_string()),
            Prop::KeyValue(pair) => key(&pair.key),
            Prop::Getter(getter) => key(&getter.key),
            Prop::Setter(setter) => key(&setter.key),
            Prop::Method(method) => key(&method.key),
            Prop::Assign(_) => None,
        },
        PropOrSpread::Spread(_) => None,
    };
    object.props.iter().map(name).collect()
}

fn key(name: &PropName) -> Option<String> {
    match name {
        PropName::Ident(name) => Some(name.sym.to_string()),
        PropName::Str(name) => Some(name.value.to_string_lossy().into_owned()),
        _ => None,
    }
}
