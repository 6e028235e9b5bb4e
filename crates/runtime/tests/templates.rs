//! The templates keep to the syntax that the trimming and the lowering know.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::path::Path;
use swc_core::common::BytePos;
use swc_core::ecma::ast::{
    ArrowExpr, AssignPat, CatchClause, Class, Decl, DoWhileStmt, EsVersion, FnDecl, FnExpr, ForInStmt, ForOfStmt, ForStmt, Ident,
    ObjectPat, Pat, RestPat, Script, SpreadElement, Stmt, ThisExpr, Tpl, VarDecl, VarDeclKind, WhileStmt,
};
use swc_core::ecma::parser::{Parser, StringInput, Syntax, lexer::Lexer};
use swc_core::ecma::visit::{Visit, VisitWith};

fn parse(text: &str) -> Script {
    let end = BytePos(u32::try_from(text.len()).unwrap() + 1);
    let lexer = Lexer::new(Syntax::default(), EsVersion::latest(), StringInput::new(text, BytePos(1), end), None);
    Parser::new_from(lexer).parse_script().unwrap_or_else(|error| panic!("{}\n{text}", error.kind().msg()))
}

/// What is wrong with `text`.
fn faults(text: &str) -> Vec<String> {
    let mut check = Check { functions: vec![Names::default()], ..Check::default() };
    if !text.is_ascii() {
        check.fault("a character that is not ASCII");
    }
    parse(text).visit_with(&mut check);
    check.faults
}

/// Of a function: what it declares, in all its blocks; and which of that a loop makes anew each time.
#[derive(Default)]
struct Names {
    all: Vec<String>,
    /// By the `catch` around, which has its own name even where all others are one function's.
    caught: Vec<String>,
    in_loops: Vec<String>,
}

#[derive(Default)]
struct Check {
    faults: Vec<String>,
    functions: Vec<Names>,
    loops: usize,
}

impl Check {
    fn fault(&mut self, what: impl Into<String>) {
        self.faults.push(what.into());
    }

    fn declare(&mut self, name: &Ident) {
        let in_loop = self.loops > 0;
        let names = self.functions.last_mut().unwrap();
        let name = name.sym.to_string();
        if in_loop {
            names.in_loops.push(name.clone());
        }
        let again = names.all.contains(&name) || names.caught.contains(&name);
        names.all.push(name.clone());
        if again {
            self.fault(format!("{name} is declared twice in a function: without its block it is one variable"));
        }
    }

    fn function(&mut self, walk: impl FnOnce(&mut Self)) {
        let loops = std::mem::take(&mut self.loops);
        self.functions.push(Names::default());
        walk(self);
        self.functions.pop();
        self.loops = loops;
    }

    fn in_loop(&mut self, walk: impl FnOnce(&mut Self)) {
        self.loops += 1;
        walk(self);
        self.loops -= 1;
    }
}

impl Visit for Check {
    fn visit_arrow_expr(&mut self, arrow: &ArrowExpr) {
        self.function(|check| arrow.visit_children_with(check));
    }

    fn visit_fn_decl(&mut self, declaration: &FnDecl) {
        self.declare(&declaration.ident);
        self.function(|check| declaration.function.visit_children_with(check));
    }

    fn visit_stmt(&mut self, statement: &Stmt) {
        if self.functions.len() > 1 && matches!(statement, Stmt::Decl(Decl::Fn(_))) {
            self.fault("a function declared in a function or a block");
        }
        if statement.as_decl().and_then(Decl::as_var).is_some_and(|declaration| declaration.decls.len() != 1) {
            self.fault("more than one variable in a declaration");
        }
        statement.visit_children_with(self);
    }

    fn visit_catch_clause(&mut self, clause: &CatchClause) {
        let names = || clause.param.iter().filter_map(Pat::as_ident).map(|name| name.sym.to_string());
        self.functions.last_mut().unwrap().caught.extend(names());
        clause.body.visit_with(self);
        let caught = &mut self.functions.last_mut().unwrap().caught;
        caught.truncate(caught.len() - names().count());
    }

    fn visit_pat(&mut self, pattern: &Pat) {
        match pattern {
            Pat::Ident(name) => self.declare(&name.id),
            Pat::Rest(RestPat { .. }) | Pat::Assign(AssignPat { .. }) | Pat::Object(ObjectPat { .. }) | Pat::Array(_) => {
                self.fault("a pattern");
            }
            other => other.visit_children_with(self),
        }
    }

    fn visit_var_decl(&mut self, declaration: &VarDecl) {
        if declaration.kind == VarDeclKind::Var {
            self.fault("var");
        }
        if self.loops > 0 && declaration.decls.iter().any(|own| own.init.is_none()) {
            self.fault("a variable of a loop without a value: it would keep the last one");
        }
        declaration.visit_children_with(self);
    }

    fn visit_ident(&mut self, name: &Ident) {
        let outer = self.functions.len() - 1;
        if self.functions.iter().take(outer).any(|names| names.in_loops.contains(&name.sym.to_string())) {
            self.fault(format!("a function uses {} of a loop around it: all of them would see the last one", name.sym));
        }
        if name.sym == "arguments" {
            self.fault("arguments");
        }
    }

    fn visit_for_stmt(&mut self, statement: &ForStmt) {
        self.in_loop(|check| statement.visit_children_with(check));
    }
    fn visit_for_in_stmt(&mut self, statement: &ForInStmt) {
        self.in_loop(|check| statement.visit_children_with(check));
    }
    fn visit_while_stmt(&mut self, statement: &WhileStmt) {
        self.in_loop(|check| statement.visit_children_with(check));
    }
    fn visit_do_while_stmt(&mut self, statement: &DoWhileStmt) {
        self.in_loop(|check| statement.visit_children_with(check));
    }
    fn visit_for_of_stmt(&mut self, _: &ForOfStmt) {
        self.fault("for of");
    }
    fn visit_this_expr(&mut self, _: &ThisExpr) {
        self.fault("this");
    }
    fn visit_tpl(&mut self, _: &Tpl) {
        self.fault("a template literal");
    }
    fn visit_class(&mut self, _: &Class) {
        self.fault("a class");
    }
    fn visit_fn_expr(&mut self, _: &FnExpr) {
        self.fault("a function expression");
    }
    fn visit_spread_element(&mut self, _: &SpreadElement) {
        self.fault("a spread");
    }
}

#[test]
fn templates_keep_to_what_is_known() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut all = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "js") {
            let text = std::fs::read_to_string(&path).unwrap();
            assert_eq!(faults(&text), Vec::<String>::new(), "{}", path.display());
            all += &text;
        }
    }
    assert_eq!(faults(&all), Vec::<String>::new(), "all of them together are one script");
}

#[test]
fn finds_what_is_not_known() {
    for (text, fault) in [
        ("const f = (a) => { if (a) { const b = 1; } const b = 2; };", "b is declared twice"),
        ("const f = (a) => { if (a) { const a = 1; } };", "a is declared twice"),
        ("const f = () => { try { g(); } catch (e) { const e = 2; } };", "e is declared twice"),
        ("for (let i = 0; i < 2; i++) later(() => i);", "uses i of a loop"),
        ("while (more()) { const x = next(); later(() => x); }", "uses x of a loop"),
        ("while (more()) { let x; if (y()) x = 1; }", "without a value"),
        ("const a = 1, b = 2;", "more than one variable"),
        ("const f = () => this.a;", "this"),
        ("const f = (a = 1) => a;", "a pattern"),
        ("const { a } = b;", "a pattern"),
        ("for (const a of b) c(a);", "for of"),
        ("const a = \"\u{e4}\";", "not ASCII"),
        ("const f = () => { function g() {} };", "a function declared in a function"),
    ] {
        let found = faults(text);
        assert!(found.iter().any(|own| own.contains(fault)), "{text}: {found:?}");
    }
}
