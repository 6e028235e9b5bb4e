//! The types of objects and lists as they are written.

use crate::infer::{Context, exact, widened};
use crate::tree::{self, Type};
use swc_core::common::DUMMY_SP;
use swc_core::ecma::ast::{
    ArrayLit, Expr, Ident, Lit, ObjectLit, Pat, Prop, PropName, PropOrSpread, TsMethodSignature, TsPropertySignature,
    TsTupleElement, TsTupleType, TsType, TsTypeElement, TsTypeLit, TsTypeOperator, TsTypeOperatorOp,
};

/// The type of an object whose properties can change.
pub(crate) fn object(context: &Context<'_>, literal: &ObjectLit) -> Option<Type> {
    members(context, literal, false)
}

fn members(context: &Context<'_>, literal: &ObjectLit, constant: bool) -> Option<Type> {
    let mut members: Vec<TsTypeElement> = Vec::new();
    for property in &literal.props {
        let PropOrSpread::Prop(property) = property else { return None };
        members.push(match &**property {
            Prop::KeyValue(pair) => {
                let of = if constant { self::constant(context, &pair.value)? } else { widened(context.parts(&pair.value)?) };
                property_of(key(&pair.key)?, of, constant)
            }
            Prop::Shorthand(name) => {
                let of = widened(context.parts(&Expr::Ident(name.clone()))?);
                property_of(Expr::Ident(Ident::new_no_ctxt(name.sym.clone(), DUMMY_SP)), of, constant)
            }
            Prop::Method(method) => {
                let function = &method.function;
                let params: Vec<Pat> = function.params.iter().map(|param| param.pat.clone()).collect();
                TsTypeElement::TsMethodSignature(TsMethodSignature {
                    span: DUMMY_SP,
                    key: Box::new(key(&method.key)?),
                    computed: false,
                    optional: false,
                    params: context.params(&params)?,
                    type_ann: Some(tree::annotation(context.returns(function, true)?)),
                    type_params: function.type_params.clone(),
                })
            }
            _ => return None,
        });
    }
    // Of two properties with one name the later counts: for a type checker.
    let is_plain = literal.props.len() < 2 || !has_twins(&members);
    is_plain.then(|| Box::new(TsType::TsTypeLit(TsTypeLit { span: DUMMY_SP, members })))
}

fn has_twins(members: &[TsTypeElement]) -> bool {
    let mut seen = std::collections::HashSet::new();
    members.iter().any(|member| {
        let key = match member {
            TsTypeElement::TsPropertySignature(property) => &property.key,
            TsTypeElement::TsMethodSignature(method) => &method.key,
            _ => return false,
        };
        let text = match &**key {
            Expr::Ident(name) => name.sym.to_string(),
            Expr::Lit(Lit::Str(text)) => text.value.to_string_lossy().into_owned(),
            Expr::Lit(Lit::Num(number)) => number.value.to_string(),
            _ => return false,
        };
        !seen.insert(text)
    })
}

fn property_of(key: Expr, of: Type, readonly: bool) -> TsTypeElement {
    TsTypeElement::TsPropertySignature(TsPropertySignature {
        span: DUMMY_SP,
        readonly,
        key: Box::new(key),
        computed: false,
        optional: false,
        type_ann: Some(tree::annotation(of)),
    })
}

/// A property's name as it stands in a type; `None` for one that is computed.
fn key(name: &PropName) -> Option<Expr> {
    Some(match name {
        PropName::Ident(name) => Expr::Ident(Ident::new_no_ctxt(name.sym.clone(), DUMMY_SP)),
        PropName::Str(text) => Expr::Lit(Lit::Str(text.clone())),
        PropName::Num(number) => Expr::Lit(Lit::Num(number.clone())),
        _ => return None,
    })
}

/// The type of a list that can change.
pub(crate) fn array(context: &Context<'_>, literal: &ArrayLit) -> Option<Type> {
    let mut parts = Vec::new();
    for item in &literal.elems {
        let item = item.as_ref().filter(|item| item.spread.is_none())?;
        // Objects of one list are made alike, with optional properties.
        if matches!(&*item.expr, Expr::Object(_) | Expr::Array(_) | Expr::Arrow(_) | Expr::Fn(_)) && literal.elems.len() > 1 {
            return None;
        }
        parts.extend(context.parts(&item.expr)?);
    }
    // Without items its type depends on what is done with it.
    (!parts.is_empty()).then(|| tree::array(widened(parts)))
}

/// The type of `value` in `value as const`.
pub(crate) fn constant(context: &Context<'_>, value: &Expr) -> Option<Type> {
    match value {
        Expr::Paren(inner) => constant(context, &inner.expr),
        Expr::Object(literal) => members(context, literal, true),
        Expr::Array(literal) => {
            let mut elem_types = Vec::new();
            for item in &literal.elems {
                let item = item.as_ref().filter(|item| item.spread.is_none())?;
                let ty = constant(context, &item.expr)?;
                elem_types.push(TsTupleElement { span: DUMMY_SP, label: None, ty });
            }
            let tuple = Box::new(TsType::TsTupleType(TsTupleType { span: DUMMY_SP, elem_types }));
            let (op, type_ann) = (TsTypeOperatorOp::ReadOnly, tuple);
            Some(Box::new(TsType::TsTypeOperator(TsTypeOperator { span: DUMMY_SP, op, type_ann })))
        }
        Expr::Tpl(template) if !template.exprs.is_empty() => None,
        _ => Some(exact(context.parts(value)?)),
    }
}
