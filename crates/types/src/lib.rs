//! Types for remotes: declarations of exposed modules, read from their sources by syntax alone, and the archives that bring them
//! to hosts.

mod annotate;
mod declare;
mod expando;
mod infer;
mod names;
mod object;
mod others;
mod pass;
mod produce;
mod project;
mod react;
mod requests;
mod returns;
mod tree;
pub mod zip;

pub use declare::{Declared, Issue, declare, is_declaration};
pub use produce::{Missing, Produced, Producer, Wanted};
pub use project::{Disk, Files, Settings};

#[cfg(test)]
mod tests;
