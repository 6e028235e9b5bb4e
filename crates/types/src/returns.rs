//! What a function's body says about its return type.

use std::collections::HashSet;
use swc_core::atoms::Atom;
use swc_core::ecma::ast::{
    Decl, Expr, ForHead, Ident, IfStmt, Lit, ObjectPatProp, Pat, ReturnStmt, Stmt, TryStmt, VarDecl, VarDeclOrExpr,
};

/// Everything that `return` says in a body, without the functions in it.
#[derive(Default)]
pub(crate) struct Returns<'a> {
    /// What is returned, in order.
    pub(crate) values: Vec<&'a Expr>,
    /// There is a `return` without a value.
    pub(crate) nothing: bool,
    /// Names that only the body knows.
    pub(crate) names: HashSet<Atom>,
}

impl<'a> Returns<'a> {
    pub(crate) fn of(body: &'a [Stmt]) -> Self {
        let mut returns = Returns::default();
        returns.read_all(body);
        returns
    }

    fn read(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Return(ReturnStmt { arg: Some(value), .. }) => self.values.push(value),
            Stmt::Return(_) => self.nothing = true,
            Stmt::Block(block) => self.read_all(&block.stmts),
            Stmt::If(IfStmt { cons, alt, .. }) => {
                self.read(cons);
                if let Some(alt) = alt {
                    self.read(alt);
                }
            }
            Stmt::Labeled(labeled) => self.read(&labeled.body),
            Stmt::While(statement) => self.read(&statement.body),
            Stmt::DoWhile(statement) => self.read(&statement.body),
            Stmt::For(statement) => {
                if let Some(VarDeclOrExpr::VarDecl(variables)) = &statement.init {
                    self.add_variables(variables);
                }
                self.read(&statement.body);
            }
            Stmt::ForIn(statement) => self.read_each(&statement.left, &statement.body),
            Stmt::ForOf(statement) => self.read_each(&statement.left, &statement.body),
            Stmt::With(statement) => self.read(&statement.body),
            Stmt::Switch(statement) => {
                for case in &statement.cases {
                    self.read_all(&case.cons);
                }
            }
            Stmt::Try(statement) => {
                let TryStmt { block, handler, finalizer, .. } = &**statement;
                self.read_all(&block.stmts);
                if let Some(handler) = handler {
                    self.names.extend(handler.param.iter().flat_map(bound).map(|name| name.sym.clone()));
                    self.read_all(&handler.body.stmts);
                }
                if let Some(finalizer) = finalizer {
                    self.read_all(&finalizer.stmts);
                }
            }
            Stmt::Decl(declaration) => self.add(declaration),
            _ => {}
        }
    }

    fn read_each(&mut self, head: &'a ForHead, body: &'a Stmt) {
        if let ForHead::VarDecl(variables) = head {
            self.add_variables(variables);
        }
        self.read(body);
    }

    fn read_all(&mut self, statements: &'a [Stmt]) {
        for statement in statements {
            self.read(statement);
        }
    }

    fn add_variables(&mut self, variables: &VarDecl) {
        let names = variables.decls.iter().flat_map(|variable| bound(&variable.name));
        self.names.extend(names.map(|name| name.sym.clone()));
    }

    fn add(&mut self, declaration: &Decl) {
        let name = match declaration {
            Decl::Var(variables) => return self.add_variables(variables),
            Decl::Using(variables) => {
                let names = variables.decls.iter().flat_map(|variable| bound(&variable.name));
                return self.names.extend(names.map(|name| name.sym.clone()));
            }
            Decl::Class(class) => &class.ident,
            Decl::Fn(function) => &function.ident,
            Decl::TsInterface(declaration) => &declaration.id,
            Decl::TsTypeAlias(declaration) => &declaration.id,
            Decl::TsEnum(declaration) => &declaration.id,
            Decl::TsModule(_) => return,
        };
        self.names.insert(name.sym.clone());
    }
}

/// The names that a pattern binds.
pub(crate) fn bound(pattern: &Pat) -> Vec<Ident> {
    match pattern {
        Pat::Ident(name) => vec![name.id.clone()],
        Pat::Array(list) => list.elems.iter().flatten().flat_map(bound).collect(),
        Pat::Rest(rest) => bound(&rest.arg),
        Pat::Assign(assigned) => bound(&assigned.left),
        Pat::Object(object) => object.props.iter().flat_map(bound_by).collect(),
        _ => Vec::new(),
    }
}

fn bound_by(property: &ObjectPatProp) -> Vec<Ident> {
    match property {
        ObjectPatProp::KeyValue(pair) => bound(&pair.value),
        ObjectPatProp::Assign(assigned) => vec![assigned.key.id.clone()],
        ObjectPatProp::Rest(rest) => bound(&rest.arg),
    }
}

/// Whether the end of statements can be reached; `None` if syntax does not tell.
pub(crate) fn can_complete(statements: &[Stmt]) -> Option<bool> {
    for statement in statements {
        if !completes(statement)? {
            return Some(false);
        }
    }
    Some(true)
}

fn completes(statement: &Stmt) -> Option<bool> {
    match statement {
        Stmt::Return(_) | Stmt::Throw(_) => Some(false),
        Stmt::Block(block) => can_complete(&block.stmts),
        Stmt::If(IfStmt { cons, alt: Some(alt), .. }) => Some(completes(cons)? || completes(alt)?),
        Stmt::If(statement) => completes(&statement.cons).map(|_| true),
        Stmt::Try(statement) => {
            if let Some(finalizer) = &statement.finalizer
                && !can_complete(&finalizer.stmts)?
            {
                return Some(false);
            }
            let handler = statement.handler.as_ref().map(|handler| can_complete(&handler.body.stmts));
            Some(can_complete(&statement.block.stmts)? || handler.unwrap_or(Some(false))?)
        }
        // Without `default` the types decide whether every case is there.
        Stmt::Switch(statement) => {
            let every = statement.cases.iter().any(|case| case.test.is_none());
            let leaves = statement.cases.iter().any(|case| may_break(&case.cons));
            let last = statement.cases.last().map_or(Some(true), |case| can_complete(&case.cons));
            match (leaves, every) {
                (true, _) => Some(true),
                (false, true) => last,
                (false, false) => None,
            }
        }
        Stmt::Labeled(_) | Stmt::With(_) => None,
        Stmt::While(statement) if is_true(&statement.test) => forever(&statement.body),
        Stmt::DoWhile(statement) if is_true(&statement.test) => forever(&statement.body),
        Stmt::For(statement) if statement.test.as_deref().is_none_or(is_true) => forever(&statement.body),
        Stmt::DoWhile(statement) => completes(&statement.body),
        _ => Some(true),
    }
}

fn forever(body: &Stmt) -> Option<bool> {
    Some(may_break(std::slice::from_ref(body)))
}

fn is_true(test: &Expr) -> bool {
    matches!(test, Expr::Lit(Lit::Bool(flag)) if flag.value)
}

/// True if a `break` among `statements` may end what is around them.
fn may_break(statements: &[Stmt]) -> bool {
    statements.iter().any(|statement| match statement {
        Stmt::Break(_) => true,
        Stmt::Block(block) => may_break(&block.stmts),
        Stmt::If(IfStmt { cons, alt, .. }) => {
            may_break(std::slice::from_ref(cons)) || alt.as_deref().is_some_and(|alt| may_break(std::slice::from_ref(alt)))
        }
        Stmt::Labeled(labeled) => may_break(std::slice::from_ref(&labeled.body)),
        Stmt::Try(statement) => {
            let TryStmt { block, handler, finalizer, .. } = &**statement;
            let handler = handler.as_ref().is_some_and(|handler| may_break(&handler.body.stmts));
            handler || may_break(&block.stmts) || finalizer.as_ref().is_some_and(|finalizer| may_break(&finalizer.stmts))
        }
        // With a label it may be this one's end too.
        Stmt::While(statement) => breaks_out(&statement.body),
        Stmt::DoWhile(statement) => breaks_out(&statement.body),
        Stmt::For(statement) => breaks_out(&statement.body),
        Stmt::ForIn(statement) => breaks_out(&statement.body),
        Stmt::ForOf(statement) => breaks_out(&statement.body),
        _ => false,
    })
}

/// A loop inside: its own `break`s end it alone, but one with a label may end more.
fn breaks_out(body: &Stmt) -> bool {
    match body {
        Stmt::Break(statement) => statement.label.is_some(),
        Stmt::Block(block) => block.stmts.iter().any(breaks_out),
        Stmt::If(IfStmt { cons, alt, .. }) => breaks_out(cons) || alt.as_deref().is_some_and(breaks_out),
        _ => false,
    }
}
