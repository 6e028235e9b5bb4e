//! Manifests: what a build offers and needs, told to hosts and to tools in JSON.

pub mod model;
mod read;

pub use model::Manifest;
pub use read::{ReadError, read};

#[cfg(test)]
mod tests;
