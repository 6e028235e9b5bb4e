//! Answers questions about versions and ranges, for the tests that ask npm's semver and the emitted runtime the same
//! (`__tests__/ranges.test.js`). Standard input: a pair of strings as JSON in each line. The argument says which.
//!
//! - `ranges`: pairs of range and version. Prints `null` for what is no range, else
//!   `[is the version in it, the intervals for the runtime, the runtime needs prereleases]`.
//! - `order`: pairs of versions. Prints `[order of the two, first, second]`, the versions as the runtime reads them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a tool of the tests: input that it cannot read ends it")]

use federation::range::{Interval, Range};
use federation::version;
use std::io::{BufRead, BufWriter, Write};

fn main() {
    let answer = match std::env::args().nth(1).as_deref() {
        Some("ranges") => range,
        Some("order") => order,
        other => panic!("ranges or order, not {other:?}"),
    };
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let (a, b): (String, String) = serde_json::from_str(&line.unwrap()).unwrap();
        writeln!(out, "{}", answer(&a, &b)).unwrap();
    }
}

fn range(range: &str, version: &str) -> String {
    let Some(range) = Range::parse(range) else { return "null".to_owned() };
    let intervals = range.compile();
    let json: Vec<String> = intervals.iter().map(Interval::json).collect();
    let inside = range.satisfied_by(&version::parse(version));
    format!("[{inside},[{}],{}]", json.join(","), intervals.iter().any(Interval::holds_prereleases))
}

fn order(a: &str, b: &str) -> String {
    let (a, b) = (version::parse(a), version::parse(b));
    format!("[{},{},{}]", a.compare(&b) as i8, a.json(), b.json())
}
