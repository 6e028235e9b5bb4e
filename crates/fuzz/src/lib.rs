//! Targets: functions that take any bytes and fail where something is wrong. Property tests (`tests/properties.rs`) run them
//! on texts made of each target's words, libFuzzer (`scripts/fuzz.js`) on what reaches new code.
#![forbid(unsafe_code)]
#![allow(clippy::panic, clippy::indexing_slicing, reason = "a target fails by a panic")]

mod targets;

use cpu_time::ThreadTime;
use std::time::Duration;

/// No input may take longer: what is read comes from others, and builds wait for it.
pub const SLOWEST: Duration = Duration::from_millis(50);

/// Something that reads texts of others, or writes them into code.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// What it is called.
    pub name: &'static str,
    /// Panics where something is wrong with the input's treatment.
    pub run: fn(&[u8]),
    /// What its inputs are made of.
    pub words: &'static [&'static str],
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target { name: "range", run: targets::range, words: targets::RANGE },
    Target { name: "version", run: targets::version, words: targets::VERSION },
    Target { name: "package-json", run: targets::package_json, words: targets::PACKAGE_JSON },
    Target { name: "manifest", run: targets::manifest, words: targets::MANIFEST },
    Target { name: "remote", run: targets::remote, words: targets::REMOTE },
    Target { name: "options", run: targets::options, words: targets::OPTIONS },
    Target { name: "request", run: targets::request, words: targets::REQUEST },
    Target { name: "text", run: targets::text, words: targets::TEXT },
];

impl Target {
    /// Runs it on `input`.
    ///
    /// # Panics
    /// Where something is wrong, or where it took longer than [`SLOWEST`], five times in a row.
    pub fn check(&self, input: &[u8]) {
        let slow = (0..5).all(|_| {
            // Not the clock's: others may want the processor too.
            let start = ThreadTime::now();
            (self.run)(input);
            start.elapsed() > SLOWEST
        });
        assert!(!slow, "{}: {} bytes took longer than {SLOWEST:?}", self.name, input.len());
    }
}
