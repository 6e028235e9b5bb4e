//! Manifests: what a build offers and needs, told to hosts and to tools in JSON.

pub mod build;
mod draft;
mod exports;
mod graph;
mod lenient;
pub mod model;
mod own;
mod parts;
mod read;
mod shares;

pub use draft::{Draft, Emitted};
pub use model::Manifest;
pub use read::{ReadError, read};

#[cfg(test)]
mod tests;
