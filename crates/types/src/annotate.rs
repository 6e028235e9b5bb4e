//! Writes down the types that a file's exports leave out, before it is reduced to declarations. What syntax does not decide gets a
//! mark, and becomes an issue if the mark is still there at the end.

use crate::expando::Expandos;
use crate::infer::{Context, exact, widened};
use crate::returns::bound;
use crate::tree::{self, Type};
use swc_core::common::{DUMMY_SP, Span, Spanned, SyntaxContext};
use swc_core::ecma::ast::{
    BindingIdent, BlockStmt, Class, ClassMember, Decl, DefaultDecl, ExportDecl, ExportDefaultExpr, Expr, FnDecl, Function, Ident,
    Key, Lit, MethodKind, Module, ModuleDecl, ModuleItem, ParamOrTsParamProp, Pat, Stmt, TsKeywordTypeKind, TsModuleBlock,
    TsNamespaceBody, TsParamPropParam, TsType, TsTypeOperator, TsTypeOperatorOp, UnaryOp, VarDecl, VarDeclKind, VarDeclarator,
};

/// Begins the name of the type that stands for one that is not known.
pub(crate) const MARK: &str = "__federation_rs_unknown_";

/// A type that syntax does not decide.
#[derive(Clone)]
pub(crate) struct Unknown {
    pub(crate) span: Span,
    /// The exported name that it belongs to.
    pub(crate) name: String,
    /// What to write.
    pub(crate) write: &'static str,
}

pub(crate) struct Annotator<'a> {
    context: &'a Context<'a>,
    pub(crate) unknown: Vec<Unknown>,
    name: String,
    expandos: Expandos,
}

impl<'a> Annotator<'a> {
    pub(crate) fn new(context: &'a Context<'a>) -> Self {
        Self { context, unknown: Vec::new(), name: String::new(), expandos: Expandos::default() }
    }

    pub(crate) fn module(&mut self, module: &mut Module) {
        self.expandos = Expandos::take(&mut module.body);
        self.items(&mut module.body);
    }

    fn mark(&mut self, span: Span, write: &'static str) -> Type {
        let name = format!("{MARK}{}", self.unknown.len());
        self.unknown.push(Unknown { span, name: self.name.clone(), write });
        tree::global(&name, Vec::new())
    }

    fn items(&mut self, items: &mut Vec<ModuleItem>) {
        for item in std::mem::take(items) {
            match item {
                ModuleItem::Stmt(Stmt::Decl(declaration)) => {
                    let made = self.declaration(declaration);
                    items.extend(made.into_iter().map(|made| ModuleItem::Stmt(Stmt::Decl(made))));
                }
                ModuleItem::ModuleDecl(ModuleDecl::ExportDecl(export)) => {
                    let made = self.declaration(export.decl);
                    let base = matches!(made.as_slice(), [Decl::Var(_), Decl::Class(_)]);
                    for (index, decl) in made.into_iter().enumerate() {
                        // What a class extends is not exported with it.
                        if base && index == 0 {
                            items.push(ModuleItem::Stmt(Stmt::Decl(decl)));
                            continue;
                        }
                        let span = if index == usize::from(base) { export.span } else { decl.span() };
                        items.push(ModuleItem::ModuleDecl(ModuleDecl::ExportDecl(ExportDecl { span, decl })));
                    }
                }
                ModuleItem::ModuleDecl(ModuleDecl::ExportDefaultDecl(mut export)) => {
                    "default".clone_into(&mut self.name);
                    let properties = match &export.decl {
                        DefaultDecl::Fn(function) => function.ident.as_ref().and_then(|name| self.expandos.of(&name.to_id())),
                        _ => None,
                    };
                    match &mut export.decl {
                        DefaultDecl::Fn(function) => self.function(&mut function.function, "a return type", false),
                        DefaultDecl::Class(class) => {
                            let mut before = Vec::new();
                            self.class(&mut class.class, &mut before, "default");
                            items.extend(before.into_iter().map(|made| ModuleItem::Stmt(Stmt::Decl(made))));
                        }
                        DefaultDecl::TsInterfaceDecl(_) => {}
                    }
                    match (export.decl, properties) {
                        (DefaultDecl::Fn(function), Some(properties)) => {
                            let Some(ident) = function.ident else { continue };
                            let mut function = function.function;
                            // Where its comment is.
                            function.span = export.span;
                            let declare = FnDecl { ident: ident.clone(), declare: false, function };
                            let namespace = self.namespace(&ident, &properties);
                            items.push(ModuleItem::Stmt(Stmt::Decl(Decl::Fn(declare))));
                            items.extend(namespace.map(|made| ModuleItem::Stmt(Stmt::Decl(made))));
                            let export = ExportDefaultExpr { span: DUMMY_SP, expr: Box::new(Expr::Ident(ident)) };
                            items.push(ModuleItem::ModuleDecl(ModuleDecl::ExportDefaultExpr(export)));
                        }
                        (decl, _) => {
                            export.decl = decl;
                            items.push(ModuleItem::ModuleDecl(ModuleDecl::ExportDefaultDecl(export)));
                        }
                    }
                }
                ModuleItem::ModuleDecl(ModuleDecl::ExportDefaultExpr(export)) if !export.expr.is_ident() => {
                    "default".clone_into(&mut self.name);
                    let name = Ident::new_no_ctxt("_default".into(), DUMMY_SP);
                    let found = self.context.parts(&export.expr).map(exact);
                    let found = found.unwrap_or_else(|| self.mark(export.expr.span(), "a name with a type for what is exported"));
                    let constant = constant(name.clone(), found, export.span);
                    items.push(ModuleItem::Stmt(Stmt::Decl(Decl::Var(Box::new(constant)))));
                    let export = ExportDefaultExpr { span: DUMMY_SP, expr: Box::new(Expr::Ident(name)) };
                    items.push(ModuleItem::ModuleDecl(ModuleDecl::ExportDefaultExpr(export)));
                }
                other => items.push(other),
            }
        }
    }

    fn declaration(&mut self, declaration: Decl) -> Vec<Decl> {
        match declaration {
            Decl::Fn(mut function) if !function.declare => {
                function.ident.sym.as_str().clone_into(&mut self.name);
                self.function(&mut function.function, "a return type", false);
                let has_body = function.function.body.is_some();
                let properties = self.expandos.of(&function.ident.to_id()).filter(|_| has_body);
                let namespace = properties.and_then(|properties| self.namespace(&function.ident, &properties));
                std::iter::once(Decl::Fn(function)).chain(namespace).collect()
            }
            Decl::Class(mut class) if !class.declare => {
                class.ident.sym.as_str().clone_into(&mut self.name);
                let mut before = Vec::new();
                let name = class.ident.sym.to_string();
                self.class(&mut class.class, &mut before, &name);
                before.push(Decl::Class(class));
                before
            }
            Decl::Var(variables) if !variables.declare => {
                let VarDecl { kind, span, decls, ctxt, .. } = *variables;
                let made = decls.into_iter().flat_map(|one| self.variable(kind, one)).collect::<Vec<_>>();
                let of = |(index, one): (usize, VarDeclarator)| {
                    let span = if index == 0 { span } else { one.span };
                    Decl::Var(Box::new(VarDecl { kind, span, decls: vec![one], ctxt, declare: false }))
                };
                made.into_iter().enumerate().map(of).collect()
            }
            Decl::TsModule(mut module) if !module.declare => {
                if let Some(body) = &mut module.body {
                    self.namespace_body(body);
                }
                vec![Decl::TsModule(module)]
            }
            other => vec![other],
        }
    }

    fn namespace_body(&mut self, body: &mut TsNamespaceBody) {
        match body {
            TsNamespaceBody::TsModuleBlock(TsModuleBlock { body, .. }) => self.items(body),
            TsNamespaceBody::TsNamespaceDecl(inner) => self.namespace_body(&mut inner.body),
        }
    }

    /// The properties that a function gets by assignments.
    fn namespace(&mut self, function: &Ident, properties: &[(Ident, Box<Expr>)]) -> Option<Decl> {
        let mut body = Vec::new();
        for (name, value) in properties {
            let of = self.context.parts(value).map(widened);
            let of = of.unwrap_or_else(|| self.mark(value.span(), "a type, as in Object.assign or a typed constant"));
            let mut variable = constant(name.clone(), of, DUMMY_SP);
            (variable.kind, variable.declare) = (VarDeclKind::Let, false);
            let decl = Decl::Var(Box::new(variable));
            body.push(ModuleItem::ModuleDecl(ModuleDecl::ExportDecl(ExportDecl { span: DUMMY_SP, decl })));
        }
        Some(Decl::TsModule(Box::new(swc_core::ecma::ast::TsModuleDecl {
            span: DUMMY_SP,
            declare: true,
            global: false,
            namespace: true,
            id: swc_core::ecma::ast::TsModuleName::Ident(function.clone()),
            body: Some(TsNamespaceBody::TsModuleBlock(TsModuleBlock { span: DUMMY_SP, body })),
        })))
    }

    fn variable(&mut self, kind: VarDeclKind, mut variable: VarDeclarator) -> Vec<VarDeclarator> {
        let Pat::Ident(name) = &mut variable.name else {
            // Each name of a pattern has a type of its own.
            let names = bound(&variable.name);
            let one = |name: Ident| {
                name.sym.as_str().clone_into(&mut self.name);
                let of = self.mark(name.span, "a constant of its own, with a type");
                VarDeclarator { span: name.span, name: typed(name, of), init: None, definite: false }
            };
            return names.into_iter().map(one).collect();
        };
        if name.type_ann.is_none() {
            name.id.sym.as_str().clone_into(&mut self.name);
            let span = name.id.span;
            let of = match &variable.init {
                None => tree::any(),
                Some(value) if kind == VarDeclKind::Const && is_literal(value) => return vec![variable],
                Some(value) if kind == VarDeclKind::Const && self.is_symbol(value) => unique_symbol(),
                Some(value) => {
                    let found = self.context.parts(value);
                    let found = found.map(if kind == VarDeclKind::Const { exact } else { widened });
                    let properties = self.expandos.of(&name.id.to_id()).filter(|_| value.is_arrow() || value.is_fn_expr());
                    match (found, properties) {
                        (Some(found), Some(properties)) => self.with_properties(found, &properties),
                        (Some(found), None) if kind != VarDeclKind::Const && is_nothing(&found) => tree::any(),
                        (Some(found), None) => found,
                        (None, _) if value.is_arrow() || value.is_fn_expr() => self.mark(span, "a return type"),
                        (None, _) => self.mark(span, "a type"),
                    }
                }
            };
            name.type_ann = Some(tree::annotation(of));
        }
        variable.init = None;
        vec![variable]
    }

    fn is_symbol(&self, value: &Expr) -> bool {
        let Expr::Call(call) = value else { return false };
        let callee = call.callee.as_expr().and_then(|callee| callee.as_ident());
        callee.is_some_and(|name| &*name.sym == "Symbol" && self.context.names.is_global(&name.sym))
    }

    /// The type of a function that has properties too.
    fn with_properties(&mut self, function: Type, properties: &[(Ident, Box<Expr>)]) -> Type {
        let mut members = Vec::new();
        for (name, value) in properties {
            let of = self.context.parts(value).map(widened);
            let of = of.unwrap_or_else(|| self.mark(value.span(), "a type, as in Object.assign or a typed constant"));
            members.push((name.clone(), of));
        }
        tree::callable(function, members)
    }

    fn function(&mut self, function: &mut Function, write: &'static str, expression: bool) {
        if function.return_type.is_none() && function.body.is_some() {
            let found = self.context.returns(function, expression);
            let of = found.unwrap_or_else(|| self.mark(function.span, write));
            function.return_type = Some(tree::annotation(of));
        }
        // What is in it is nobody's business from here on.
        if let Some(body) = &mut function.body {
            body.stmts.clear();
        }
        for param in &mut function.params {
            self.param(&mut param.pat);
            param.decorators.clear();
        }
        function.decorators.clear();
    }

    /// Gives a parameter a type; its default stays, since it says that the parameter may be left out.
    fn param(&mut self, param: &mut Pat) {
        match param {
            Pat::Ident(name) if name.type_ann.is_none() => name.type_ann = Some(tree::annotation(tree::any())),
            Pat::Object(object) if object.type_ann.is_none() => object.type_ann = Some(tree::annotation(tree::any())),
            Pat::Array(list) if list.type_ann.is_none() => list.type_ann = Some(tree::annotation(tree::any())),
            Pat::Rest(rest) if rest.type_ann.is_none() => rest.type_ann = Some(tree::annotation(tree::array(tree::any()))),
            Pat::Assign(assigned) => {
                let slot = match &mut *assigned.left {
                    Pat::Ident(name) => &mut name.type_ann,
                    Pat::Object(object) => &mut object.type_ann,
                    Pat::Array(list) => &mut list.type_ann,
                    _ => return,
                };
                if slot.is_some() {
                    return;
                }
                let plain = assigned.left.is_ident();
                let found = self.context.parts(&assigned.right).filter(|_| plain).map(widened);
                let span = assigned.span;
                let of = match found {
                    Some(found) if is_nothing(&found) => tree::any(),
                    Some(found) => found,
                    None => self.mark(span, "a type for this parameter"),
                };
                match &mut *assigned.left {
                    Pat::Ident(name) => name.type_ann = Some(tree::annotation(of)),
                    Pat::Object(object) => object.type_ann = Some(tree::annotation(of)),
                    Pat::Array(list) => list.type_ann = Some(tree::annotation(of)),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn class(&mut self, class: &mut Class, before: &mut Vec<Decl>, name: &str) {
        class.decorators.clear();
        if let Some(base) = &class.super_class
            && !is_entity(base)
        {
            let id = Ident::new_no_ctxt(format!("{name}_base").into(), DUMMY_SP);
            let of = self.mark(base.span(), "a constant with a type for what it extends");
            before.push(Decl::Var(Box::new(constant(id.clone(), of, DUMMY_SP))));
            class.super_class = Some(Box::new(Expr::Ident(id)));
        }
        for member in &mut class.body {
            match member {
                ClassMember::Constructor(constructor) => {
                    if let Some(body) = &mut constructor.body {
                        body.stmts.clear();
                    }
                    for param in &mut constructor.params {
                        match param {
                            ParamOrTsParamProp::Param(param) => {
                                self.param(&mut param.pat);
                                param.decorators.clear();
                            }
                            ParamOrTsParamProp::TsParamProp(property) => {
                                property.decorators.clear();
                                let mut pattern = match &property.param {
                                    TsParamPropParam::Ident(name) => Pat::Ident(name.clone()),
                                    TsParamPropParam::Assign(assigned) => Pat::Assign(assigned.clone()),
                                };
                                self.param(&mut pattern);
                                match pattern {
                                    Pat::Ident(name) => property.param = TsParamPropParam::Ident(name),
                                    Pat::Assign(assigned) => property.param = TsParamPropParam::Assign(assigned),
                                    _ => {}
                                }
                            }
                        }
                    }
                }
                ClassMember::Method(method) => {
                    let is_private = method.accessibility == Some(swc_core::ecma::ast::Accessibility::Private);
                    method.is_override = false;
                    match method.kind {
                        _ if is_private => {}
                        MethodKind::Method | MethodKind::Getter => self.function(&mut method.function, "a return type", false),
                        MethodKind::Setter => method.function.decorators.clear(),
                    }
                }
                ClassMember::ClassProp(property) => {
                    property.decorators.clear();
                    let is_private = property.accessibility == Some(swc_core::ecma::ast::Accessibility::Private);
                    if property.type_ann.is_none() && !is_private && !property.declare {
                        let constant = property.readonly && property.value.as_deref().is_some_and(is_literal);
                        if constant {
                            continue;
                        }
                        let parts = property.value.as_ref().and_then(|value| self.context.parts(value));
                        let found = parts.map(if property.readonly { exact } else { widened });
                        let of = match found {
                            Some(found) if is_nothing(&found) && !property.readonly => tree::any(),
                            Some(found) => found,
                            None => self.mark(property.span, "a type for this property"),
                        };
                        property.type_ann = Some(tree::annotation(of));
                    }
                    property.value = None;
                }
                ClassMember::AutoAccessor(accessor) => {
                    accessor.decorators.clear();
                    if accessor.type_ann.is_none() && matches!(accessor.key, Key::Public(_)) {
                        let found = accessor.value.as_ref().and_then(|value| self.context.parts(value)).map(widened);
                        let of = found.unwrap_or_else(|| self.mark(accessor.span, "a type for this property"));
                        accessor.type_ann = Some(tree::annotation(of));
                    }
                }
                ClassMember::StaticBlock(block) => block.body = BlockStmt::default(),
                _ => {}
            }
        }
    }
}

fn typed(id: Ident, of: Type) -> Pat {
    Pat::Ident(BindingIdent { id, type_ann: Some(tree::annotation(of)) })
}

fn constant(name: Ident, of: Type, span: Span) -> VarDecl {
    let one = VarDeclarator { span: DUMMY_SP, name: typed(name, of), init: None, definite: false };
    VarDecl { span, ctxt: SyntaxContext::empty(), kind: VarDeclKind::Const, declare: false, decls: vec![one] }
}

/// `null` and `undefined`, which a variable widens to `any`.
fn is_nothing(of: &TsType) -> bool {
    use TsKeywordTypeKind::{TsNullKeyword, TsUndefinedKeyword};
    matches!(of, TsType::TsKeywordType(keyword) if matches!(keyword.kind, TsNullKeyword | TsUndefinedKeyword))
}

fn is_entity(value: &Expr) -> bool {
    match value {
        Expr::Ident(_) => true,
        Expr::Member(member) => member.prop.is_ident() && is_entity(&member.obj),
        _ => false,
    }
}

/// A value that may stand in a declaration as it is.
fn is_literal(value: &Expr) -> bool {
    match value {
        Expr::Lit(Lit::Str(_) | Lit::Num(_) | Lit::BigInt(_) | Lit::Bool(_)) => true,
        Expr::Unary(unary) => unary.op == UnaryOp::Minus && matches!(&*unary.arg, Expr::Lit(Lit::Num(_) | Lit::BigInt(_))),
        _ => false,
    }
}

fn unique_symbol() -> Type {
    let type_ann = tree::keyword(TsKeywordTypeKind::TsSymbolKeyword);
    Box::new(TsType::TsTypeOperator(TsTypeOperator { span: DUMMY_SP, op: TsTypeOperatorOp::Unique, type_ann }))
}
