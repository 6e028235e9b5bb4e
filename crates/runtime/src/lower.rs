//! From the syntax of the templates to what `output.environment` allows.
//!
//! The templates keep to syntax that these passes lower without helpers: arrow functions, `const` and `let`.

use swc_core::common::Mark;
use swc_core::ecma::ast::Program;
use swc_core::ecma::transforms::compat::es2015;

/// What the output may contain: the part of the bundler's `output.environment` that concerns the templates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Environment {
    /// `() => 1`
    pub arrow_function: bool,
    /// `const` and `let`
    pub constant: bool,
}

pub(super) fn lower(program: &mut Program, environment: Environment, unresolved: Mark) {
    if !environment.arrow_function {
        program.mutate(es2015::arrow(unresolved));
    }
    if !environment.constant {
        program.mutate(es2015::block_scoping(unresolved));
    }
}
