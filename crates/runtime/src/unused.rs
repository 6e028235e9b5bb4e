//! Declarations that nobody names go.

use super::edits::Edits;
use super::fold::only_reads;
use super::source::{Place, place};
use std::collections::{HashMap, HashSet};
use swc_core::atoms::Atom;
use swc_core::common::{Span, Spanned};
use swc_core::ecma::ast::{
    ArrowExpr, BindingIdent, BlockStmt, CatchClause, Decl, Expr, FnDecl, ForStmt, FunctionBody, Ident, Pat, Script,
    SimpleAssignTarget, Stmt,
};
use swc_core::ecma::visit::{Visit, VisitWith};

/// Takes what is declared and not used out of `script`; gives the names that are used.
pub(super) fn drop_unused(script: &Script, edits: &mut Edits) -> HashSet<String> {
    loop {
        let mut names = Names { edits, uses: Vec::new(), declared: Vec::new(), blocks: Vec::new(), known: Vec::new() };
        script.visit_children_with(&mut names);
        let Names { uses, declared, .. } = names;
        let (top, inner): (Vec<_>, Vec<_>) = declared.into_iter().partition(|declaration| declaration.block.is_none());
        let mut unused = unreachable(&top, &uses);
        unused.extend(unnamed(&inner, &uses));
        if unused.is_empty() {
            return uses.into_iter().map(|own| own.name.to_string()).collect();
        }
        unused.into_iter().for_each(|declaration| edits.cut(declaration));
    }
}

/// One that does nothing but to give a name.
struct Declaration {
    name: Atom,
    place: Place,
    /// Where the name is known; nothing for the whole script.
    block: Option<Place>,
}

struct Use {
    position: usize,
    name: Atom,
    /// A parameter or a variable of a block.
    is_local: bool,
}

/// `uses` are in their order.
fn within<'a>(uses: &'a [Use], place: &Place) -> &'a [Use] {
    let index = |position: usize| uses.partition_point(|own| own.position < position);
    uses.get(index(place.start)..index(place.end)).unwrap_or_default()
}

/// Those that only each other name, or nobody.
fn unreachable(declared: &[Declaration], uses: &[Use]) -> Vec<Place> {
    let by_name: HashMap<&str, &Declaration> = declared.iter().map(|own| (own.name.as_str(), own)).collect();
    let mut waiting = Vec::new();
    let mut begin = 0;
    for declaration in declared {
        waiting.push(within(uses, &(begin..declaration.place.start)));
        begin = declaration.place.end;
    }
    waiting.push(within(uses, &(begin..usize::MAX)));
    let mut reached: HashSet<&str> = HashSet::new();
    while let Some(part) = waiting.pop() {
        for Use { name, .. } in part.iter().filter(|own| !own.is_local) {
            if let Some(declaration) = by_name.get(name.as_str())
                && reached.insert(name)
            {
                waiting.push(within(uses, &declaration.place));
            }
        }
    }
    declared.iter().filter(|own| !reached.contains(own.name.as_str())).map(|own| own.place.clone()).collect()
}

/// Those that nobody names in their block but they themselves.
fn unnamed(declared: &[Declaration], uses: &[Use]) -> Vec<Place> {
    let is_unnamed = |own: &&Declaration| {
        own.block.as_ref().is_some_and(|block| {
            within(uses, block).iter().all(|other| other.name != own.name || own.place.contains(&other.position))
        })
    };
    declared.iter().filter(is_unnamed).map(|own| own.place.clone()).collect()
}

struct Names<'e> {
    edits: &'e Edits,
    uses: Vec<Use>,
    declared: Vec<Declaration>,
    blocks: Vec<Place>,
    /// For each function and block around: the names that it declares.
    known: Vec<Vec<Atom>>,
}

impl Names<'_> {
    fn declare(&mut self, name: &Ident, place: Place) {
        self.declared.push(Declaration { name: name.sym.clone(), place, block: self.blocks.last().cloned() });
    }

    fn with_names(&mut self, names: Vec<Atom>, walk: impl FnOnce(&mut Self)) {
        self.known.push(names);
        walk(self);
        self.known.pop();
    }

    fn block(&mut self, span: Span, statements: &[Stmt]) {
        self.blocks.push(place(span));
        self.with_names(statements.iter().flat_map(names_of).collect(), |names| statements.visit_with(names));
        self.blocks.pop();
    }
}

fn names_of(statement: &Stmt) -> Vec<Atom> {
    match statement {
        Stmt::Decl(Decl::Fn(function)) => vec![function.ident.sym.clone()],
        Stmt::Decl(Decl::Var(declaration)) => names_in(declaration.decls.iter().map(|own| &own.name)),
        _ => Vec::new(),
    }
}

fn names_in<'a>(patterns: impl Iterator<Item = &'a Pat>) -> Vec<Atom> {
    patterns.filter_map(Pat::as_ident).map(|name| name.id.sym.clone()).collect()
}

// Places are in order because trees are walked in the order of their text.
impl Visit for Names<'_> {
    fn visit_stmt(&mut self, statement: &Stmt) {
        let own = place(statement.span());
        if self.edits.is_gone(&own) {
            return;
        }
        match statement {
            Stmt::Decl(Decl::Fn(function)) => self.declare(&function.ident, own),
            Stmt::Decl(Decl::Var(declaration)) => {
                if let [declarator] = declaration.decls.as_slice()
                    && let Some(name) = declarator.name.as_ident()
                    && declarator.init.as_deref().is_none_or(|init| only_reads(init, self.edits))
                {
                    self.declare(name, own);
                }
            }
            _ => {}
        }
        statement.visit_children_with(self);
    }

    fn visit_expr(&mut self, expr: &Expr) {
        if !self.edits.is_gone(&place(expr.span())) {
            expr.visit_children_with(self);
        }
    }

    fn visit_block_stmt(&mut self, block: &BlockStmt) {
        self.block(block.span, &block.stmts);
    }

    fn visit_function_body(&mut self, body: &FunctionBody) {
        self.block(body.span, &body.stmts);
    }

    fn visit_arrow_expr(&mut self, arrow: &ArrowExpr) {
        self.with_names(names_in(arrow.params.iter()), |names| arrow.body.visit_with(names));
    }

    fn visit_fn_decl(&mut self, declaration: &FnDecl) {
        let params = names_in(declaration.function.params.iter().map(|param| &param.pat));
        self.with_names(params, |names| declaration.function.body.visit_with(names));
    }

    fn visit_for_stmt(&mut self, statement: &ForStmt) {
        let variables = statement.init.as_ref().and_then(|init| init.as_var_decl());
        let own = variables.map(|variables| names_in(variables.decls.iter().map(|own| &own.name)));
        self.with_names(own.unwrap_or_default(), |names| statement.visit_children_with(names));
    }

    fn visit_catch_clause(&mut self, clause: &CatchClause) {
        self.with_names(names_in(clause.param.iter()), |names| clause.body.visit_with(names));
    }

    fn visit_ident(&mut self, name: &Ident) {
        let is_local = self.known.iter().any(|names| names.contains(&name.sym));
        self.uses.push(Use { position: place(name.span).start, name: name.sym.clone(), is_local });
    }

    // A declaration is no use,
    fn visit_binding_ident(&mut self, _: &BindingIdent) {}

    // but an assignment is.
    fn visit_simple_assign_target(&mut self, target: &SimpleAssignTarget) {
        match target {
            SimpleAssignTarget::Ident(name) => self.visit_ident(&name.id),
            other => other.visit_children_with(self),
        }
    }
}
