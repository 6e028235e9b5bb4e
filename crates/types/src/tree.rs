//! Types as syntax.

use swc_core::atoms::Atom;
use swc_core::common::{DUMMY_SP, EqIgnoreSpan, SyntaxContext};
use swc_core::ecma::ast::{
    Expr, Ident, IdentName, Lit, Number, Str, TsArrayType, TsCallSignatureDecl, TsEntityName, TsFnOrConstructorType, TsFnParam,
    TsFnType, TsImportType, TsIntersectionType, TsKeywordType, TsKeywordTypeKind, TsLit, TsLitType, TsParenthesizedType,
    TsPropertySignature, TsQualifiedName, TsType, TsTypeAnn, TsTypeElement, TsTypeLit, TsTypeParamDecl, TsTypeParamInstantiation,
    TsTypeQuery, TsTypeQueryExpr, TsTypeRef, TsUnionOrIntersectionType, TsUnionType,
};

pub(crate) type Type = Box<TsType>;

pub(crate) fn keyword(kind: TsKeywordTypeKind) -> Type {
    Box::new(TsType::TsKeywordType(TsKeywordType { span: DUMMY_SP, kind }))
}

pub(crate) fn any() -> Type {
    keyword(TsKeywordTypeKind::TsAnyKeyword)
}

pub(crate) fn undefined() -> Type {
    keyword(TsKeywordTypeKind::TsUndefinedKeyword)
}

pub(crate) fn annotation(of: Type) -> Box<TsTypeAnn> {
    Box::new(TsTypeAnn { span: DUMMY_SP, type_ann: of })
}

/// The type of which `value` is the only one; `None` for regular expressions and text between tags.
pub(crate) fn literal(value: &Lit, minus: bool) -> Option<Type> {
    let lit = match value {
        Lit::Str(text) => TsLit::Str(Str { span: DUMMY_SP, ..text.clone() }),
        Lit::Bool(flag) => TsLit::Bool(*flag),
        // As it is written: numbers have many spellings.
        Lit::Num(number) if minus => TsLit::Number(Number {
            span: DUMMY_SP,
            value: -number.value,
            raw: number.raw.as_ref().map(|raw| format!("-{raw}").into()),
        }),
        Lit::Num(number) => TsLit::Number(Number { span: DUMMY_SP, ..number.clone() }),
        Lit::BigInt(number) if !minus => TsLit::BigInt(number.clone()),
        Lit::Null(_) => return Some(keyword(TsKeywordTypeKind::TsNullKeyword)),
        _ => return None,
    };
    Some(Box::new(TsType::TsLitType(TsLitType { span: DUMMY_SP, lit })))
}

/// One of `parts`, each named once; `true` and `false` together are `boolean`.
pub(crate) fn union(parts: impl IntoIterator<Item = Type>) -> Type {
    let mut types: Vec<Type> = Vec::new();
    for part in parts {
        if !types.iter().any(|known| known.eq_ignore_span(&part)) {
            types.push(part);
        }
    }
    let is = |wanted: bool| move |one: &Type| matches!(&**one, TsType::TsLitType(TsLitType { lit: TsLit::Bool(flag), .. }) if flag.value == wanted);
    if types.iter().any(is(true)) && types.iter().any(is(false)) {
        types.retain(|one| !is(true)(one) && !is(false)(one));
        types.push(keyword(TsKeywordTypeKind::TsBooleanKeyword));
    }
    match types.pop() {
        Some(only) if types.is_empty() => only,
        Some(last) => {
            types.push(last);
            let types = types.into_iter().map(in_parentheses).collect();
            Box::new(TsType::TsUnionOrIntersectionType(TsUnionOrIntersectionType::TsUnionType(TsUnionType {
                span: DUMMY_SP,
                types,
            })))
        }
        None => keyword(TsKeywordTypeKind::TsNeverKeyword),
    }
}

/// As it may stand in a list of alternatives, or before `[]`.
fn in_parentheses(of: Type) -> Type {
    let needs = matches!(
        &*of,
        TsType::TsFnOrConstructorType(_) | TsType::TsConditionalType(_) | TsType::TsInferType(_) | TsType::TsTypeOperator(_)
    );
    if needs { Box::new(TsType::TsParenthesizedType(TsParenthesizedType { span: DUMMY_SP, type_ann: of })) } else { of }
}

pub(crate) fn array(of: Type) -> Type {
    let elem_type = match *of {
        TsType::TsUnionOrIntersectionType(_) => {
            Box::new(TsType::TsParenthesizedType(TsParenthesizedType { span: DUMMY_SP, type_ann: of }))
        }
        _ => in_parentheses(of),
    };
    Box::new(TsType::TsArrayType(TsArrayType { span: DUMMY_SP, elem_type }))
}

fn arguments(params: Vec<Type>) -> Option<Box<TsTypeParamInstantiation>> {
    (!params.is_empty()).then(|| Box::new(TsTypeParamInstantiation { span: DUMMY_SP, params }))
}

/// `name<args>`.
pub(crate) fn reference(name: TsEntityName, args: Vec<Type>) -> Type {
    Box::new(TsType::TsTypeRef(TsTypeRef { span: DUMMY_SP, type_name: name, type_params: arguments(args) }))
}

/// `name<args>` of a type that every program has.
pub(crate) fn global(name: &str, args: Vec<Type>) -> Type {
    reference(TsEntityName::Ident(Ident::new_no_ctxt(Atom::from(name), DUMMY_SP)), args)
}

/// `typeof name`.
pub(crate) fn type_of(name: &Ident) -> Type {
    Box::new(TsType::TsTypeQuery(TsTypeQuery {
        span: DUMMY_SP,
        expr_name: TsTypeQueryExpr::TsEntityName(TsEntityName::Ident(name.clone())),
        type_args: None,
    }))
}

fn path(names: &[&str]) -> Option<TsEntityName> {
    let mut names = names.iter().map(|name| IdentName::new(Atom::from(*name), DUMMY_SP));
    let first = names.next()?;
    let first = TsEntityName::Ident(Ident::new(first.sym, DUMMY_SP, SyntaxContext::empty()));
    Some(
        names.fold(first, |left, right| TsEntityName::TsQualifiedName(Box::new(TsQualifiedName { span: DUMMY_SP, left, right }))),
    )
}

/// `import("from").a.b<args>`; without `from` the global `a.b`.
pub(crate) fn imported(from: Option<&str>, names: &[&str], args: Vec<Type>) -> Type {
    match (from, path(names)) {
        (Some(from), qualifier) => Box::new(TsType::TsImportType(import(from, qualifier, args))),
        (None, Some(name)) => reference(name, args),
        (None, None) => any(),
    }
}

/// `typeof import("from").name`.
pub(crate) fn type_of_import(from: &str, name: &str) -> Type {
    Box::new(TsType::TsTypeQuery(TsTypeQuery {
        span: DUMMY_SP,
        expr_name: TsTypeQueryExpr::Import(import(from, path(&[name]), Vec::new())),
        type_args: None,
    }))
}

fn import(from: &str, qualifier: Option<TsEntityName>, args: Vec<Type>) -> TsImportType {
    let arg = Str { span: DUMMY_SP, value: from.into(), raw: None };
    TsImportType { span: DUMMY_SP, arg, qualifier, type_args: arguments(args), attributes: None }
}

/// `<type_params>(params) => returns`.
pub(crate) fn function(params: Vec<TsFnParam>, type_params: Option<Box<TsTypeParamDecl>>, returns: Type) -> Type {
    let type_ann = annotation(returns);
    Box::new(TsType::TsFnOrConstructorType(TsFnOrConstructorType::TsFnType(TsFnType {
        span: DUMMY_SP,
        params,
        type_params,
        type_ann,
    })))
}

/// `left & right`.
pub(crate) fn both(left: Type, right: Type) -> Type {
    Box::new(TsType::TsUnionOrIntersectionType(TsUnionOrIntersectionType::TsIntersectionType(TsIntersectionType {
        span: DUMMY_SP,
        types: vec![in_parentheses(left), in_parentheses(right)],
    })))
}

/// A function of the type `function` that has `properties` too.
pub(crate) fn callable(function: Type, properties: Vec<(Ident, Type)>) -> Type {
    let TsType::TsFnOrConstructorType(TsFnOrConstructorType::TsFnType(call)) = *function else { return function };
    let call = TsTypeElement::TsCallSignatureDecl(TsCallSignatureDecl {
        span: DUMMY_SP,
        params: call.params,
        type_ann: Some(call.type_ann),
        type_params: call.type_params,
    });
    let property = |(name, of): (Ident, Type)| {
        TsTypeElement::TsPropertySignature(TsPropertySignature {
            span: DUMMY_SP,
            readonly: false,
            key: Box::new(Expr::Ident(name)),
            computed: false,
            optional: false,
            type_ann: Some(annotation(of)),
        })
    };
    let members = std::iter::once(call).chain(properties.into_iter().map(property)).collect();
    Box::new(TsType::TsTypeLit(TsTypeLit { span: DUMMY_SP, members }))
}
