//! The check across applications.

use crate::injected::panic_in;
use crate::{Thrown, internal};
use federation::check::{self, Settings, Style};
use napi::bindgen_prelude::Buffer;
use napi_derive::napi;
use std::collections::HashMap;

/// What is asked for.
#[napi(object)]
pub struct Wanted {
    /// Names of applications that start a page.
    pub hosts: Vec<String>,
    /// Keys of remotes that are not to be checked.
    pub elsewhere: Vec<String>,
    /// A text for the terminal.
    pub text: bool,
    /// The text has colours.
    pub colors: bool,
    /// The text also has what comes out well.
    pub all: bool,
    /// JSON.
    pub json: bool,
    /// A page.
    pub html: bool,
    /// Warnings for the build of this application.
    pub concerning: Option<String>,
}

/// Applications to check, and those that are live.
#[napi]
#[derive(Default)]
pub struct Check {
    new: check::Check,
    live: Option<check::Check>,
}

#[napi]
impl Check {
    /// Without applications.
    #[napi(constructor, catch_unwind)]
    pub fn new() -> Self {
        panic_in("Check");
        Self::default()
    }

    fn side(&mut self, live: bool) -> &mut check::Check {
        if live { self.live.get_or_insert_default() } else { &mut self.new }
    }

    /// Adds an application by its manifest, read from `source`. `sizes`: bytes of files by their name in the manifest;
    /// `live`: it belongs to the baseline.
    #[napi(catch_unwind)]
    pub fn add(&mut self, source: String, manifest: Buffer, sizes: HashMap<String, f64>, live: bool) {
        panic_in("Check.add");
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes of files")]
        let sizes = sizes.into_iter().map(|(name, bytes)| (name, bytes as u64)).collect();
        self.side(live).add(&source, &manifest, &sizes);
    }

    /// Adds what stands in the way of reading `source`.
    #[napi(catch_unwind)]
    pub fn add_problem(&mut self, source: String, reason: String, live: bool) {
        panic_in("Check.addProblem");
        self.side(live).add_problem(&source, &reason);
    }

    /// What was found, in the forms that `wanted` asks for. The applications are gone afterwards.
    #[napi(catch_unwind)]
    pub fn report(&mut self, wanted: Wanted) -> Result<Report, Thrown> {
        panic_in("Check.report");
        let settings = Settings { hosts: wanted.hosts, elsewhere: wanted.elsewhere };
        let new = std::mem::take(&mut self.new);
        let report = match self.live.take() {
            Some(live) => new.report_against(&live, &settings),
            None => new.report(&settings),
        };
        let json = wanted.json.then(|| serde_json::to_string_pretty(&report)).transpose().map_err(internal)?;
        let concerning = wanted.concerning.map(|name| report.concerning(&name));
        Ok(Report {
            text: wanted.text.then(|| check::text(&report, Style { colors: wanted.colors, all: wanted.all })),
            html: wanted.html.then(|| check::html(&report)),
            json,
            errors: count(report.summary.errors),
            warnings: count(report.summary.warnings),
            messages: concerning.unwrap_or_default(),
        })
    }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What was found.
#[napi(object)]
pub struct Report {
    /// For the terminal.
    pub text: Option<String>,
    /// As JSON.
    pub json: Option<String>,
    /// As a page.
    pub html: Option<String>,
    /// How many errors there are.
    pub errors: u32,
    /// How many warnings there are.
    pub warnings: u32,
    /// Warnings for the build of the application that was asked for.
    pub messages: Vec<String>,
}
