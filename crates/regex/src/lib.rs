//! `regex` for swc's printer: `regex-lite` under the name that the printer asks for.

pub use regex_lite::*;
