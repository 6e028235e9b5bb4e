//! What the names at the top of a file stand for, as far as it matters to who uses them.

use crate::returns::bound;
use crate::tree::Type;
use std::collections::{HashMap, HashSet};
use swc_core::atoms::Atom;
use swc_core::ecma::ast::{
    Decl, DefaultDecl, Expr, FnDecl, Function, Id, Ident, ImportSpecifier, Module, ModuleDecl, ModuleExportName, ModuleItem, Pat,
    Stmt, VarDeclKind,
};

/// See [`Names::of`].
#[derive(Default)]
pub(crate) struct Names {
    /// Functions that say what they return and take no type arguments; `None`: there are several of the name.
    functions: HashMap<Id, Option<Type>>,
    /// Names whose `typeof` is what they are wherever they are used: functions, classes, constants with a type.
    typed: HashSet<Id>,
    /// Classes without type parameters.
    classes: HashSet<Id>,
    /// Local name -> request, and the name there; `*` for a namespace.
    imports: HashMap<Id, (String, String)>,
    /// Everything that is declared or imported at the top.
    declared: HashSet<Atom>,
}

impl Names {
    pub(crate) fn of(module: &Module) -> Self {
        let mut names = Self::default();
        for item in &module.body {
            match item {
                ModuleItem::ModuleDecl(ModuleDecl::Import(import)) => {
                    let request = import.src.value.to_string_lossy().into_owned();
                    for specifier in &import.specifiers {
                        let (local, name) = match specifier {
                            ImportSpecifier::Named(named) => {
                                let name = match &named.imported {
                                    Some(ModuleExportName::Ident(name)) => name.sym.to_string(),
                                    Some(ModuleExportName::Str(name)) => name.value.to_string_lossy().into_owned(),
                                    None => named.local.sym.to_string(),
                                };
                                (&named.local, name)
                            }
                            ImportSpecifier::Default(default) => (&default.local, "default".to_owned()),
                            ImportSpecifier::Namespace(all) => (&all.local, "*".to_owned()),
                        };
                        names.declared.insert(local.sym.clone());
                        names.imports.insert(local.to_id(), (request.clone(), name));
                    }
                }
                ModuleItem::ModuleDecl(ModuleDecl::ExportDecl(export)) => names.add(&export.decl),
                ModuleItem::ModuleDecl(ModuleDecl::ExportDefaultDecl(export)) => match &export.decl {
                    DefaultDecl::Fn(function) => {
                        if let Some(name) = &function.ident {
                            names.add_function(name, &function.function);
                        }
                    }
                    DefaultDecl::Class(class) => {
                        if let Some(name) = &class.ident {
                            names.add_class(name, class.class.type_params.is_some());
                        }
                    }
                    DefaultDecl::TsInterfaceDecl(_) => {}
                },
                ModuleItem::Stmt(Stmt::Decl(declaration)) => names.add(declaration),
                _ => {}
            }
        }
        names
    }

    fn add(&mut self, declaration: &Decl) {
        if let Decl::Var(variables) = declaration {
            let names = variables.decls.iter().flat_map(|variable| bound(&variable.name));
            self.declared.extend(names.map(|name| name.sym));
        }
        match declaration {
            Decl::Fn(FnDecl { ident, function, .. }) => self.add_function(ident, function),
            Decl::TsEnum(declaration) => drop(self.declared.insert(declaration.id.sym.clone())),
            Decl::TsInterface(declaration) => drop(self.declared.insert(declaration.id.sym.clone())),
            Decl::TsTypeAlias(declaration) => drop(self.declared.insert(declaration.id.sym.clone())),
            Decl::Class(class) => self.add_class(&class.ident, class.class.type_params.is_some()),
            Decl::Var(variables) if variables.kind == VarDeclKind::Const => {
                for variable in &variables.decls {
                    let Pat::Ident(name) = &variable.name else { continue };
                    if name.type_ann.is_none() {
                        match variable.init.as_deref() {
                            Some(Expr::Arrow(arrow)) => {
                                let returns = arrow.return_type.as_ref().filter(|_| arrow.type_params.is_none());
                                self.functions.insert(name.id.to_id(), returns.map(|declared| declared.type_ann.clone()));
                                self.typed.insert(name.id.to_id());
                            }
                            Some(Expr::Fn(function)) => self.add_function(&name.id, &function.function),
                            _ => {}
                        }
                        continue;
                    }
                    self.typed.insert(name.id.to_id());
                }
            }
            _ => {}
        }
    }

    fn add_function(&mut self, name: &Ident, function: &Function) {
        let returns = function.return_type.as_ref().filter(|_| function.type_params.is_none());
        let returns = returns.map(|declared| declared.type_ann.clone());
        let known = self.functions.contains_key(&name.to_id());
        self.functions.insert(name.to_id(), returns.filter(|_| !known));
        self.typed.insert(name.to_id());
        self.declared.insert(name.sym.clone());
    }

    fn add_class(&mut self, name: &Ident, generic: bool) {
        self.declared.insert(name.sym.clone());
        self.typed.insert(name.to_id());
        if !generic {
            self.classes.insert(name.to_id());
        }
    }

    pub(crate) fn is_typed(&self, name: &Ident) -> bool {
        self.typed.contains(&name.to_id())
    }

    pub(crate) fn is_plain_class(&self, name: &Ident) -> bool {
        self.classes.contains(&name.to_id())
    }

    /// True for a name that means what it means everywhere, as far as the top of the file knows.
    pub(crate) fn is_global(&self, name: &str) -> bool {
        !self.declared.contains(&Atom::from(name))
    }

    pub(crate) fn result_of(&self, function: &Ident) -> Option<&Type> {
        self.functions.get(&function.to_id())?.as_ref()
    }

    /// Where `name` is imported from, and what it is called there.
    pub(crate) fn import(&self, name: &Ident) -> Option<(&str, &str)> {
        self.imports.get(&name.to_id()).map(|(request, name)| (request.as_str(), name.as_str()))
    }
}
