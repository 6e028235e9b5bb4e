//! The templates as a syntax tree beside the text that it was read from.

use std::ops::Range;
use swc_core::common::comments::SingleThreadedComments;
use swc_core::common::{BytePos, Span};
use swc_core::ecma::ast::{EsVersion, Script};
use swc_core::ecma::parser::{Parser, StringInput, Syntax, lexer::Lexer};

/// Bytes in the text.
pub(super) type Place = Range<usize>;

pub(super) struct Source {
    pub(super) text: String,
    pub(super) script: Script,
    /// Where its comments are, in their order.
    pub(super) comments: Vec<Place>,
}

/// # Errors
/// A sentence, if `text` is no JavaScript.
pub(super) fn parse(text: String) -> Result<Source, String> {
    let comments = SingleThreadedComments::default();
    // Places count from 1, as those of nothing are 0.
    let end = u32::try_from(text.len() + 1).map_err(|error| format!("the runtime's text: {error}"))?;
    let input = StringInput::new(&text, BytePos(1), BytePos(end));
    let lexer = Lexer::new(Syntax::default(), EsVersion::latest(), input, Some(&comments));
    let script = Parser::new_from(lexer).parse_script().map_err(|error| format!("the runtime's text: {}", error.kind().msg()))?;
    let (leading, trailing) = comments.borrow_all();
    let mut comments: Vec<Place> =
        leading.values().chain(trailing.values()).flatten().map(|comment| place(comment.span)).collect();
    comments.sort_by_key(|comment| comment.start);
    drop((leading, trailing));
    Ok(Source { text, script, comments })
}

/// Where `span` is in the text.
pub(super) fn place(span: Span) -> Place {
    let from_zero = |position: BytePos| position.0.saturating_sub(1) as usize;
    from_zero(span.lo)..from_zero(span.hi)
}
