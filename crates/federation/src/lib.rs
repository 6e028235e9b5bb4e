//! What federation-rs decides: options, versions and ranges, which shared copy is provided and what each importer
//! requires, and the text of every virtual module.
//!
//! This crate knows neither a bundler nor Node.js nor a JavaScript compiler, so its tests run in seconds. The way through
//! it: [`options`] become [`Federation`], a matching import becomes a [`request`], a request becomes a [`source`], and
//! the requests that ended up in chunks become [`tables`] for the runtime.
//!
//! Words: a _placeholder_ stands for a shared or remote module in its importers; a _local copy_ is what an importer would get
//! without federation; a _getter_ loads one, and a _holder_ (a `provide` module) has up to 15 getters; a _bare_ chunk holds
//! nothing but placeholders; _direct_ is an import that rspack replaces without asking JavaScript; _advice_ is the line of a
//! message that says what to write. `docs/architecture.md` has the whole glossary.

pub mod advice;
mod api;
mod bare;
pub mod check;
pub mod consume;
pub mod direct;
pub mod error;
mod externals;
pub mod federation;
pub mod form;
pub mod identifier;
pub mod manifest;
pub mod negotiation;
pub mod options;
pub mod packages;
pub mod path;
pub mod plan;
pub mod preload;
pub mod provide;
pub mod range;
mod reach;
pub mod request;
pub mod scopes;
pub mod share_key;
pub mod source;
pub mod tables;
pub mod text;
pub mod types;
pub mod version;

pub use error::OptionError;
pub use federation::Federation;
