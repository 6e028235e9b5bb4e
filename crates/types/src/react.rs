//! React's functions whose results are written as types. Source: `@types/react` 17, 18 and 19, which agree on these.

use crate::infer::Context;
use crate::tree::{self, Type};
use swc_core::ecma::ast::{ArrowFunctionBody, CallExpr, Callee, Expr, ExprOrSpread, Lit, MemberProp, Pat};

const REACT: &str = "react";

fn react(name: &str, args: Vec<Type>) -> Type {
    tree::imported(Some(REACT), &[name], args)
}

/// The type of `call`, if it calls one of these functions of React.
pub(crate) fn call(context: &Context<'_>, callee: &Expr, call: &CallExpr) -> Option<Type> {
    let name = name_of(context, callee)?;
    let args = call.type_args.as_ref().map(|args| args.params.as_slice()).unwrap_or_default();
    let first = call.args.first().map(|ExprOrSpread { expr, .. }| &**expr);
    Some(match (name, args) {
        ("createContext", [of]) => react("Context", vec![of.clone()]),
        ("forwardRef", [element, props]) => {
            let props = react("PropsWithoutRef", vec![props.clone()]);
            let of = tree::both(props, react("RefAttributes", vec![element.clone()]));
            react("ForwardRefExoticComponent", vec![of])
        }
        ("memo", [props]) if !matches!(&**props, swc_core::ecma::ast::TsType::TsTypeQuery(_)) => {
            react("NamedExoticComponent", vec![props.clone()])
        }
        // Its first parameter says what its properties are.
        ("memo", []) => react("NamedExoticComponent", vec![properties(first?)?]),
        ("lazy", []) => react("LazyExoticComponent", vec![tree::type_of_import(&imported_by(first?)?, "default")]),
        _ => return None,
    })
}

/// What `callee` is called in React.
fn name_of<'a>(context: &'a Context<'_>, callee: &'a Expr) -> Option<&'a str> {
    match callee {
        Expr::Ident(name) => match context.names.import(name)? {
            (REACT, name) => Some(name),
            _ => None,
        },
        Expr::Member(member) => {
            let (Expr::Ident(object), MemberProp::Ident(name)) = (&*member.obj, &member.prop) else { return None };
            matches!(context.names.import(object)?, (REACT, "*" | "default")).then_some(&*name.sym)
        }
        _ => None,
    }
}

/// The type of the only parameter of a component.
fn properties(component: &Expr) -> Option<Type> {
    let params: Vec<&Pat> = match component {
        Expr::Arrow(arrow) if arrow.type_params.is_none() => arrow.params.iter().collect(),
        Expr::Fn(function) if function.function.type_params.is_none() => {
            function.function.params.iter().map(|param| &param.pat).collect()
        }
        _ => return None,
    };
    let declared = match params.as_slice() {
        [] => return Some(react_object()),
        [Pat::Ident(name)] => &name.type_ann,
        [Pat::Object(object)] => &object.type_ann,
        _ => return None,
    };
    declared.as_ref().map(|declared| declared.type_ann.clone())
}

/// What `memo` finds where a component takes nothing.
fn react_object() -> Type {
    tree::keyword(swc_core::ecma::ast::TsKeywordTypeKind::TsObjectKeyword)
}

/// The request in `() => import("request")`.
fn imported_by(value: &Expr) -> Option<String> {
    let Expr::Arrow(arrow) = value else { return None };
    let ArrowFunctionBody::Expr(body) = &*arrow.body else { return None };
    let Expr::Call(CallExpr { callee: Callee::Import(_), args, .. }) = &**body else { return None };
    match args.first().map(|arg| &*arg.expr) {
        Some(Expr::Lit(Lit::Str(request))) => Some(request.value.to_string_lossy().into_owned()),
        _ => None,
    }
}
