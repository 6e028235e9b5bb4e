//! The types of expressions, as far as syntax decides them as TypeScript's checker does.

use crate::names::Names;
use crate::pass;
use crate::returns::{self, Returns, bound};
use crate::tree::{self, Type};
use crate::{object, react};
use std::cell::RefCell;
use std::collections::HashSet;
use swc_core::atoms::Atom;
use swc_core::common::EqIgnoreSpan;
use swc_core::ecma::ast::{
    ArrowExpr, ArrowFunctionBody, BinaryOp, CallExpr, Callee, Expr, Function, Ident, Lit, Pat, TsEntityName, TsFnParam,
    TsKeywordTypeKind, TsLit, TsLitType, TsType, TsTypePredicate, TsTypeRef, TsUnionOrIntersectionType, UnaryOp,
};

/// Classes of the platform without type parameters.
const PLAIN: &[&str] = &[
    "Date",
    "RegExp",
    "Error",
    "TypeError",
    "RangeError",
    "URL",
    "URLSearchParams",
    "AbortController",
    "EventTarget",
    "FormData",
    "Headers",
];
/// And with them.
const GENERIC: &[&str] = &["Map", "Set", "WeakMap", "WeakSet", "Array", "Promise"];

/// What every question needs.
pub(crate) struct Context<'a> {
    pub(crate) names: &'a Names,
    /// The package whose JSX namespace the file uses; `None`: the global one.
    pub(crate) jsx: Option<&'a str>,
    /// Of the functions that are looked into: their parameters, and what their bodies declare.
    scopes: RefCell<Vec<HashSet<Atom>>>,
}

/// One of the alternatives that a value may be.
#[derive(Clone)]
pub(crate) struct Part {
    pub(crate) of: Type,
    /// A literal as it is written, which becomes this where it can change.
    wide: Option<TsKeywordTypeKind>,
}

impl Part {
    pub(crate) fn new(of: Type) -> Self {
        Self { of, wide: None }
    }

    fn keyword(kind: TsKeywordTypeKind) -> Self {
        Self::new(tree::keyword(kind))
    }
}

use TsKeywordTypeKind::{
    TsBigIntKeyword as BIG_INT, TsBooleanKeyword as BOOLEAN, TsNullKeyword as NULL, TsNumberKeyword as NUMBER,
    TsStringKeyword as STRING, TsUndefinedKeyword as UNDEFINED, TsVoidKeyword as VOID,
};

/// As a variable has it that can change.
pub(crate) fn widened(parts: Vec<Part>) -> Type {
    tree::union(parts.into_iter().map(|part| part.wide.map_or(part.of, tree::keyword)))
}

/// As a constant has it.
pub(crate) fn exact(parts: Vec<Part>) -> Type {
    tree::union(parts.into_iter().map(|part| part.of))
}

/// As a function returns it: a single literal is widened, several are not.
fn returned(parts: Vec<Part>) -> Type {
    let alike = parts.split_first().is_some_and(|(first, rest)| rest.iter().all(|part| part.of.eq_ignore_span(&first.of)));
    if alike { widened(parts) } else { exact(parts) }
}

/// The same if they stay what they are beside each other. Several objects do not: a checker gives each what the others have.
fn alternatives(parts: Vec<Part>) -> Option<Vec<Part>> {
    let objects = parts.iter().filter(|part| matches!(&*part.of, TsType::TsTypeLit(_) | TsType::TsArrayType(_)));
    (objects.count() < 2).then_some(parts)
}

impl<'a> Context<'a> {
    pub(crate) fn new(names: &'a Names, jsx: Option<&'a str>) -> Self {
        Self { names, jsx, scopes: RefCell::default() }
    }

    /// True for a name of the platform.
    fn is_global(&self, name: &Ident) -> bool {
        self.names.is_global(&name.sym) && !self.is_local(name)
    }

    /// True for a name that means something else inside of a function than at the top.
    pub(crate) fn is_local(&self, name: &Ident) -> bool {
        self.scopes.borrow().iter().any(|scope| scope.contains(&name.sym))
    }

    /// What `look` finds with these names in scope.
    fn within<T>(&self, names: HashSet<Atom>, look: impl FnOnce() -> T) -> T {
        self.scopes.borrow_mut().push(names);
        let found = look();
        self.scopes.borrow_mut().pop();
        found
    }

    /// The alternatives of `value`; `None` if only a type checker knows.
    pub(crate) fn parts(&self, value: &Expr) -> Option<Vec<Part>> {
        Some(match value {
            Expr::Paren(inner) => return self.parts(&inner.expr),
            Expr::Lit(lit) => vec![literal(lit, false)?],
            Expr::Tpl(template) if template.exprs.is_empty() => {
                let text = template.quasis.first()?.cooked.clone()?;
                let lit = Lit::Str(swc_core::ecma::ast::Str { span: template.span, value: text, raw: None });
                vec![literal(&lit, false)?]
            }
            Expr::Tpl(_) => vec![Part::keyword(STRING)],
            Expr::Unary(unary) => vec![match (unary.op, &*unary.arg) {
                (UnaryOp::Minus, Expr::Lit(lit @ Lit::Num(_))) => literal(lit, true)?,
                (UnaryOp::Plus, _) => Part::keyword(NUMBER),
                (UnaryOp::Bang | UnaryOp::Delete, Expr::Lit(_)) => return None,
                (UnaryOp::Bang | UnaryOp::Delete, _) => Part::keyword(BOOLEAN),
                (UnaryOp::Void, _) => Part::keyword(UNDEFINED),
                (UnaryOp::TypeOf, _) => return None,
                _ => return None,
            }],
            Expr::Bin(binary) => match binary.op {
                BinaryOp::EqEq
                | BinaryOp::NotEq
                | BinaryOp::EqEqEq
                | BinaryOp::NotEqEq
                | BinaryOp::Lt
                | BinaryOp::LtEq
                | BinaryOp::Gt
                | BinaryOp::GtEq
                | BinaryOp::In
                | BinaryOp::InstanceOf => vec![Part::keyword(BOOLEAN)],
                BinaryOp::Add => {
                    let is = |side: &Expr, kind| self.parts(side).is_some_and(|parts| is_keyword(&widened(parts), kind));
                    match (&*binary.left, &*binary.right) {
                        (left, right) if is(left, STRING) || is(right, STRING) => vec![Part::keyword(STRING)],
                        (left, right) if is(left, NUMBER) && is(right, NUMBER) => vec![Part::keyword(NUMBER)],
                        _ => return None,
                    }
                }
                // The other half, if this one is no JSX: whether it can be falsy is seen from what it is.
                BinaryOp::LogicalAnd => {
                    let left = self.parts(&binary.left)?;
                    if !left.iter().all(|part| is_keyword(&part.of, BOOLEAN)) {
                        return None;
                    }
                    let no = Lit::Bool(swc_core::ecma::ast::Bool { span: binary.span, value: false });
                    // Not the literal that somebody wrote: it stays what it is.
                    let mut parts = vec![Part { wide: Some(BOOLEAN), of: literal(&no, false)?.of }];
                    parts.extend(self.parts(&binary.right)?);
                    parts
                }
                _ => return None,
            },
            Expr::Cond(choice) => {
                let mut parts = self.parts(&choice.cons)?;
                parts.extend(self.parts(&choice.alt)?);
                return alternatives(parts);
            }
            Expr::Ident(name) if &*name.sym == "undefined" => vec![Part::keyword(UNDEFINED)],
            Expr::Ident(name) if self.names.is_typed(name) && !self.is_local(name) => vec![Part::new(tree::type_of(name))],
            Expr::JSXElement(_) | Expr::JSXFragment(_) => {
                vec![Part::new(tree::imported(self.jsx, &["JSX", "Element"], Vec::new()))]
            }
            Expr::TsAs(assertion) => vec![Part::new(assertion.type_ann.clone())],
            Expr::TsTypeAssertion(assertion) => vec![Part::new(assertion.type_ann.clone())],
            Expr::TsConstAssertion(assertion) => vec![Part::new(object::constant(self, &assertion.expr)?)],
            Expr::Arrow(arrow) => vec![Part::new(self.arrow(arrow)?)],
            Expr::Fn(function) if !function.function.is_generator => {
                vec![Part::new(self.function(&function.function)?)]
            }
            Expr::Object(literal) => vec![Part::new(object::object(self, literal)?)],
            Expr::Array(literal) => vec![Part::new(object::array(self, literal)?)],
            Expr::New(made) => vec![Part::new(self.instance(made)?)],
            Expr::Call(call) => vec![Part::new(self.call(call)?)],
            _ => return None,
        })
    }

    fn call(&self, call: &CallExpr) -> Option<Type> {
        let Callee::Expr(callee) = &call.callee else { return None };
        if let Some(found) = react::call(self, callee, call) {
            return Some(found);
        }
        let Expr::Ident(name) = &**callee else { return None };
        if self.is_local(name) {
            return None;
        }
        if self.is_global(name) {
            return Some(tree::keyword(match &*name.sym {
                "String" => STRING,
                "Number" => NUMBER,
                "Boolean" => BOOLEAN,
                "BigInt" => BIG_INT,
                _ => return None,
            }));
        }
        let found = self.names.result_of(name)?;
        Some(match &**found {
            TsType::TsTypePredicate(TsTypePredicate { asserts: false, .. }) => tree::keyword(BOOLEAN),
            TsType::TsTypePredicate(_) => tree::keyword(VOID),
            _ => found.clone(),
        })
    }

    /// What `new` makes: of a class of the file or of the platform that takes no type arguments, or takes them here.
    fn instance(&self, made: &swc_core::ecma::ast::NewExpr) -> Option<Type> {
        let Expr::Ident(class) = &*made.callee else { return None };
        let args = made.type_args.as_ref().map(|args| args.params.clone()).unwrap_or_default();
        if self.is_local(class) {
            return None;
        }
        let known = if self.is_global(class) {
            if args.is_empty() { PLAIN.contains(&&*class.sym) } else { GENERIC.contains(&&*class.sym) }
        } else {
            self.names.is_plain_class(class) && args.is_empty()
        };
        known.then(|| tree::reference(TsEntityName::Ident(class.clone()), args))
    }

    pub(crate) fn arrow(&self, arrow: &ArrowExpr) -> Option<Type> {
        let returns = match &arrow.return_type {
            Some(declared) => declared.type_ann.clone(),
            None if arrow.is_generator => return None,
            None => self.within(arrow.params.iter().flat_map(bound).map(|name| name.sym).collect(), || match &*arrow.body {
                ArrowFunctionBody::Expr(value) => self.wrap(returned(self.parts(value)?), arrow.is_async),
                ArrowFunctionBody::FunctionBody(body) => self.body(&body.stmts, arrow.is_async, true),
            })?,
        };
        Some(tree::function(self.params(&arrow.params)?, arrow.type_params.clone(), returns))
    }

    /// The type of a function expression.
    pub(crate) fn function(&self, function: &Function) -> Option<Type> {
        if function.this_param.is_some() {
            return None;
        }
        let returns = self.returns(function, true)?;
        let params: Vec<Pat> = function.params.iter().map(|param| param.pat.clone()).collect();
        Some(tree::function(self.params(&params)?, function.type_params.clone(), returns))
    }

    /// What `function` returns. `expression`: it is one, and returns `never` where a declaration returns `void`.
    pub(crate) fn returns(&self, function: &Function, expression: bool) -> Option<Type> {
        match (&function.return_type, &function.body) {
            (Some(declared), _) => Some(declared.type_ann.clone()),
            (None, Some(body)) if !function.is_generator => {
                let params = function.params.iter().flat_map(|param| bound(&param.pat)).map(|name| name.sym);
                self.within(params.collect(), || self.body(&body.stmts, function.is_async, expression))
            }
            _ => None,
        }
    }

    fn body(&self, body: &[swc_core::ecma::ast::Stmt], is_async: bool, expression: bool) -> Option<Type> {
        let returns = Returns::of(body);
        if returns.values.is_empty() {
            if expression && !returns.nothing && !returns::can_complete(body)? {
                return None;
            }
            return self.wrap(tree::keyword(VOID), is_async);
        }
        let values = || {
            let mut parts = Vec::new();
            for value in &returns.values {
                parts.extend(self.parts(value)?);
            }
            Some(parts)
        };
        let mut parts = self.within(returns.names.clone(), values)?;
        if returns.nothing || returns::can_complete(body)? {
            parts.push(Part::keyword(UNDEFINED));
        }
        let found = returned(alternatives(parts)?);
        if pass::names(&found, &returns.names) { None } else { self.wrap(found, is_async) }
    }

    fn wrap(&self, of: Type, is_async: bool) -> Option<Type> {
        if !is_async {
            return Some(of);
        }
        self.is_settled(&of).then(|| tree::global("Promise", vec![of]))
    }

    /// True for what stays itself when it is awaited.
    fn is_settled(&self, of: &TsType) -> bool {
        match of {
            TsType::TsKeywordType(_)
            | TsType::TsLitType(_)
            | TsType::TsImportType(_)
            | TsType::TsArrayType(_)
            | TsType::TsTypeLit(_) => true,
            // Of the file's own types one may be a promise by another name; a class is none.
            TsType::TsTypeRef(TsTypeRef { type_name: TsEntityName::Ident(name), .. }) => {
                let known = PLAIN.contains(&&*name.sym) || GENERIC.contains(&&*name.sym);
                self.names.is_plain_class(name) || known && &*name.sym != "Promise" && self.is_global(name)
            }
            TsType::TsUnionOrIntersectionType(TsUnionOrIntersectionType::TsUnionType(union)) => {
                union.types.iter().all(|one| self.is_settled(one))
            }
            _ => false,
        }
    }

    /// Parameters as they stand in a type; `None` if one has none that can be named.
    pub(crate) fn params(&self, params: &[Pat]) -> Option<Vec<TsFnParam>> {
        let last_required = params.iter().rposition(|param| match param {
            Pat::Ident(name) => !name.optional,
            Pat::Array(_) | Pat::Object(_) => true,
            _ => false,
        });
        let mut found = Vec::new();
        for (index, param) in params.iter().enumerate() {
            let mut param = param.clone();
            let before_required = last_required.is_some_and(|last| index < last);
            if !self.plain_param(&mut param, before_required) {
                return None;
            }
            found.push(match param {
                Pat::Ident(name) => TsFnParam::Ident(name),
                Pat::Array(list) => TsFnParam::Array(list),
                Pat::Object(object) => TsFnParam::Object(object),
                Pat::Rest(rest) => TsFnParam::Rest(rest),
                _ => return None,
            });
        }
        Some(found)
    }

    /// Turns `param` into what may stand in a declaration: with a type, without a value. False if the type is not known.
    pub(crate) fn plain_param(&self, param: &mut Pat, before_required: bool) -> bool {
        if let Pat::Assign(assigned) = param {
            let value = assigned.right.clone();
            let mut left =
                std::mem::replace(&mut *assigned.left, Pat::Invalid(swc_core::ecma::ast::Invalid { span: assigned.span }));
            let declared = type_of_pattern(&mut left).map(|slot| slot.take());
            let of = match declared.flatten() {
                Some(declared) => Some(declared.type_ann),
                None if matches!(left, Pat::Ident(_)) => self.parts(&value).map(|parts| match &*widened(parts.clone()) {
                    TsType::TsKeywordType(keyword) if matches!(keyword.kind, NULL | UNDEFINED) => tree::any(),
                    _ => widened(parts),
                }),
                None => None,
            };
            let Some(of) = of else { return false };
            // A value that is left out gets the default, so a required one may be `undefined`.
            let of = if before_required { tree::union([of, tree::undefined()]) } else { of };
            if let Some(slot) = type_of_pattern(&mut left) {
                *slot = Some(tree::annotation(of));
            }
            match &mut left {
                Pat::Ident(name) => name.optional = !before_required,
                Pat::Array(list) => list.optional = !before_required,
                Pat::Object(object) => object.optional = !before_required,
                _ => return false,
            }
            *param = left;
        } else if let Some(slot) = type_of_pattern(param)
            && slot.is_none()
        {
            let any = if matches!(param, Pat::Rest(_)) { tree::array(tree::any()) } else { tree::any() };
            if let Some(slot) = type_of_pattern(param) {
                *slot = Some(tree::annotation(any));
            }
        }
        without_defaults(param);
        true
    }
}

fn type_of_pattern(param: &mut Pat) -> Option<&mut Option<Box<swc_core::ecma::ast::TsTypeAnn>>> {
    match param {
        Pat::Ident(name) => Some(&mut name.type_ann),
        Pat::Array(list) => Some(&mut list.type_ann),
        Pat::Object(object) => Some(&mut object.type_ann),
        Pat::Rest(rest) => Some(&mut rest.type_ann),
        _ => None,
    }
}

/// Defaults inside of patterns have no place in declarations.
fn without_defaults(param: &mut Pat) {
    use swc_core::ecma::ast::ObjectPatProp;
    match param {
        Pat::Array(list) => {
            for item in list.elems.iter_mut().flatten() {
                without_default(item);
            }
        }
        Pat::Object(object) => {
            for property in &mut object.props {
                match property {
                    ObjectPatProp::KeyValue(pair) => without_default(&mut pair.value),
                    ObjectPatProp::Assign(assigned) => assigned.value = None,
                    ObjectPatProp::Rest(rest) => without_default(&mut rest.arg),
                }
            }
        }
        Pat::Rest(rest) => without_default(&mut rest.arg),
        _ => {}
    }
}

fn without_default(pattern: &mut Pat) {
    if let Pat::Assign(assigned) = pattern {
        let left = std::mem::replace(&mut *assigned.left, Pat::Invalid(swc_core::ecma::ast::Invalid { span: assigned.span }));
        *pattern = left;
    }
    without_defaults(pattern);
}

fn is_keyword(of: &TsType, kind: TsKeywordTypeKind) -> bool {
    match of {
        TsType::TsKeywordType(keyword) => keyword.kind == kind,
        TsType::TsLitType(TsLitType { lit: TsLit::Bool(_), .. }) => kind == BOOLEAN,
        _ => false,
    }
}

fn literal(lit: &Lit, minus: bool) -> Option<Part> {
    let wide = match lit {
        Lit::Str(_) => Some(STRING),
        Lit::Bool(_) => Some(BOOLEAN),
        Lit::Num(_) => Some(NUMBER),
        Lit::BigInt(_) => Some(BIG_INT),
        Lit::Regex(_) => return Some(Part::new(tree::global("RegExp", Vec::new()))),
        _ => None,
    };
    Some(Part { of: tree::literal(lit, minus)?, wide })
}
