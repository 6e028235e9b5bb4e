//! ES modules.

use super::{All, Exports, From, common_js};
use std::collections::{HashMap, HashSet};
use swc_core::ecma::ast::{
    Decl, DefaultDecl, ExportSpecifier, Expr, ImportSpecifier, Module, ModuleDecl, ModuleExportName, ModuleItem, NamedExport,
    Pat, Stmt,
};
use swc_core::ecma::visit::{Visit, VisitWith};

/// What `module` exports. `types`: it may hold types, which are no exports.
pub(super) fn read(module: &Module, types: bool) -> Option<Exports> {
    let scope = Scope::of(&module.body);
    let mut out = Exports::default();
    let mut is_es_module = false;
    for item in &module.body {
        let ModuleItem::ModuleDecl(declaration) = item else { continue };
        is_es_module = true;
        match declaration {
            ModuleDecl::Import(_) => {}
            ModuleDecl::ExportDecl(export) => out.own.extend(names_of(&export.decl)),
            ModuleDecl::ExportNamed(export) if !export.type_only => add_named(export, &scope, types, &mut out),
            ModuleDecl::ExportDefaultDecl(export) if matches!(export.decl, DefaultDecl::TsInterfaceDecl(_)) => {}
            ModuleDecl::ExportDefaultExpr(export) if matches!(&*export.expr, Expr::Ident(name) if scope.is_type(&name.sym)) => {}
            ModuleDecl::ExportDefaultDecl(_) | ModuleDecl::ExportDefaultExpr(_) => drop(out.own.insert("default".to_owned())),
            ModuleDecl::ExportAll(export) if !export.type_only => {
                out.all.push(All { request: export.src.value.to_string_lossy().into_owned(), default: false });
            }
            // TypeScript's way to write CommonJS.
            ModuleDecl::TsExportAssignment(_) => return None,
            _ => {}
        }
    }
    if is_es_module {
        return Some(out);
    }
    // Parsed as a module for a reason that says nothing: `import.meta`, a top-level `await`.
    let statements: Vec<Stmt> = module.body.iter().filter_map(|item| item.as_stmt().cloned()).collect();
    common_js::read(&statements)
}

/// What names mean at the top of a module.
#[derive(Default)]
struct Scope {
    values: HashSet<String>,
    types: HashSet<String>,
    /// Local name -> name there, and request.
    imports: HashMap<String, (String, String)>,
}

impl Scope {
    fn of(items: &[ModuleItem]) -> Self {
        let mut scope = Self::default();
        for item in items {
            match item {
                ModuleItem::ModuleDecl(ModuleDecl::Import(import)) => {
                    let request = import.src.value.to_string_lossy().into_owned();
                    for specifier in &import.specifiers {
                        scope.add_import(specifier, import.type_only, &request);
                    }
                }
                ModuleItem::ModuleDecl(ModuleDecl::ExportDecl(export)) => scope.add(&export.decl),
                ModuleItem::Stmt(Stmt::Decl(declaration)) => scope.add(declaration),
                _ => {}
            }
        }
        scope
    }

    fn add_import(&mut self, specifier: &ImportSpecifier, type_only: bool, request: &str) {
        let (local, imported, is_type) = match specifier {
            ImportSpecifier::Named(named) => {
                let imported = named.imported.as_ref().map_or_else(|| named.local.sym.to_string(), name_of);
                (&named.local, imported, named.is_type_only)
            }
            ImportSpecifier::Default(default) => (&default.local, "default".to_owned(), false),
            // A namespace is a value.
            ImportSpecifier::Namespace(namespace) if !type_only => {
                self.values.insert(namespace.local.sym.to_string());
                return;
            }
            ImportSpecifier::Namespace(namespace) => (&namespace.local, String::new(), true),
        };
        if type_only || is_type {
            self.types.insert(local.sym.to_string());
        } else {
            self.imports.insert(local.sym.to_string(), (imported, request.to_owned()));
        }
    }

    fn add(&mut self, declaration: &Decl) {
        match declaration {
            Decl::TsInterface(interface) => drop(self.types.insert(interface.id.sym.to_string())),
            Decl::TsTypeAlias(alias) => drop(self.types.insert(alias.id.sym.to_string())),
            other => self.values.extend(names_of(other)),
        }
    }

    fn is_type(&self, name: &str) -> bool {
        self.types.contains(name) && !self.values.contains(name)
    }
}

fn add_named(export: &NamedExport, scope: &Scope, types: bool, out: &mut Exports) {
    let request = export.src.as_ref().map(|src| src.value.to_string_lossy().into_owned());
    for specifier in &export.specifiers {
        let (name, local) = match specifier {
            ExportSpecifier::Named(named) if named.is_type_only => continue,
            ExportSpecifier::Named(named) => {
                let local = name_of(&named.orig);
                (named.exported.as_ref().map_or_else(|| local.clone(), name_of), local)
            }
            ExportSpecifier::Default(default) => (default.exported.sym.to_string(), "default".to_owned()),
            ExportSpecifier::Namespace(namespace) => {
                out.own.insert(name_of(&namespace.name));
                continue;
            }
        };
        let there = match &request {
            Some(request) => Some((local.clone(), request.clone())),
            None if scope.is_type(&local) => continue,
            None => scope.imports.get(&local).cloned(),
        };
        match there {
            Some((imported, request)) if types => out.from.push(From { name, imported, request }),
            _ => drop(out.own.insert(name)),
        }
    }
}

/// The values that `declaration` declares.
fn names_of(declaration: &Decl) -> Vec<String> {
    match declaration {
        Decl::Class(class) if !class.declare => vec![class.ident.sym.to_string()],
        Decl::Fn(function) if !function.declare => vec![function.ident.sym.to_string()],
        Decl::Var(variables) if !variables.declare => {
            let mut names = Names::default();
            variables.decls.iter().for_each(|declarator| declarator.name.visit_with(&mut names));
            names.0
        }
        Decl::TsEnum(list) if !list.declare => vec![list.id.sym.to_string()],
        Decl::TsModule(namespace) if !namespace.declare => {
            namespace.id.as_ident().map(|name| name.sym.to_string()).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// The variables of a pattern.
#[derive(Default)]
struct Names(Vec<String>);

impl Visit for Names {
    fn visit_pat(&mut self, pattern: &Pat) {
        if let Pat::Ident(name) = pattern {
            self.0.push(name.sym.to_string());
        }
        pattern.visit_children_with(self);
    }

    fn visit_assign_pat_prop(&mut self, property: &swc_core::ecma::ast::AssignPatProp) {
        self.0.push(property.key.sym.to_string());
    }

    // Default values and computed keys declare nothing.
    fn visit_expr(&mut self, _: &Expr) {}
}

fn name_of(name: &ModuleExportName) -> String {
    match name {
        ModuleExportName::Ident(name) => name.sym.to_string(),
        ModuleExportName::Str(text) => text.value.to_string_lossy().into_owned(),
    }
}
