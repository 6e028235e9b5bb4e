//! Answers questions about versions and ranges, for the tests that ask npm's semver and the emitted runtime the same
//! (`__tests__/ranges.test.js`). Standard input: a pair of strings as JSON in each line. The argument says which.
//!
//! - `ranges`: pairs of range and version. Prints `null` for what is no range, else
//!   `[is the version in it, the intervals for the runtime, the runtime needs prereleases]`.
//! - `order`: pairs of versions. Prints `[order of the two, first, second, is the first whole]`, the versions as the runtime
//!   reads them.
//! - `times`: pairs of range and version. Prints the milliseconds that the slowest way to read them takes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a tool of the tests: input that it cannot read ends it")]

use federation::range::{Interval, Range, is_version, webpack_text};
use federation::version;
use std::hint::black_box;
use std::io::{BufRead, BufWriter, Write};
use std::time::Instant;

fn main() {
    let answer = match std::env::args().nth(1).as_deref() {
        Some("ranges") => range,
        Some("order") => order,
        Some("times") => time,
        other => panic!("ranges, order or times, not {other:?}"),
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
    let whole = is_version(a);
    let (a, b) = (version::parse(a), version::parse(b));
    format!("[{},{},{},{whole}]", a.compare(&b) as i8, a.json(), b.json())
}

/// Of the slowest, the quickest of five: machines that run tests do other things besides.
fn time(range: &str, version: &str) -> String {
    let once = |run: &dyn Fn()| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64() * 1000.0
    };
    let time = |run: &dyn Fn()| (0..5).map(|_| once(run)).fold(f64::MAX, f64::min);
    let times = [
        time(&|| drop(black_box(Range::parse(range).map(|range| range.compile())))),
        time(&|| drop(black_box(webpack_text(range)))),
        time(&|| drop(black_box(version::parse(version)))),
        time(&|| assert!(black_box(is_version(version)) || !version.is_empty())),
    ];
    times.into_iter().fold(0.0, f64::max).to_string()
}
