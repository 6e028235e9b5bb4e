//! Who gets which copy of a shared module: the rules that the runtime follows on the page, for those who want to know it
//! before there is a page.
//!
//! The runtime's own form of them is `share-scope.js` and `consume.js`; `__tests__/share-rules.test.js` holds both against
//! webpack's runtime and npm's semver, row by row.

mod choose;
mod complaint;
mod copies;
mod requirement;
#[cfg(test)]
mod tests;

pub use choose::{Choice, Consumer};
pub use complaint::Complaint;
pub use copies::{Copies, Copy};
pub use requirement::Requirement;
