//! Types for hosts, made beside the build.

use crate::injected::panic_in;
use crate::{Thrown, internal, texts};
use ::types::{Disk, Produced, Producer, Wanted};
use napi::bindgen_prelude::{AsyncTask, Buffer};
use napi::{Env, Task};
use napi_derive::napi;
use std::sync::{Arc, Mutex, PoisonError};

/// Makes types, and keeps what it has read for the next build.
#[napi]
#[derive(Default)]
pub struct Types {
    inner: Arc<Mutex<Producer>>,
}

#[napi]
impl Types {
    /// Nothing is known yet.
    #[napi(constructor, catch_unwind)]
    pub fn new() -> Self {
        panic_in("Types");
        Self::default()
    }

    /// Makes the types of what is wanted, given as JSON text, in a thread of its own.
    #[napi(catch_unwind, ts_return_type = "Promise<MadeTypes>")]
    pub fn produce(&self, wanted: String) -> Result<AsyncTask<Produce>, Thrown> {
        panic_in("Types.produce");
        let wanted = serde_json::from_str(&wanted).map_err(internal)?;
        Ok(AsyncTask::new(Produce { inner: self.inner.clone(), wanted }))
    }
}

/// What is under way.
pub struct Produce {
    inner: Arc<Mutex<Producer>>,
    wanted: Wanted,
}

impl Task for Produce {
    type Output = Produced;
    type JsValue = MadeTypes;

    fn compute(&mut self) -> napi::Result<Produced> {
        // What a panic left behind is what was known before.
        let mut producer = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(producer.produce(&Disk, &self.wanted))
    }

    fn resolve(&mut self, _: Env, made: Produced) -> napi::Result<MadeTypes> {
        Ok(MadeTypes {
            warnings: made.warnings(),
            zip: made.zip.into(),
            api: made.api,
            tsconfig: made.tsconfig.map(|file| file.to_string_lossy().into_owned()),
            incomplete: texts(&made.incomplete),
            files: texts(&made.files),
        })
    }
}

/// The types of a build.
#[napi(object)]
pub struct MadeTypes {
    /// The archive; empty if there is none.
    pub zip: Buffer,
    /// What types `loadRemote`.
    pub api: String,
    /// What users should know.
    pub warnings: Vec<String>,
    /// Files to watch.
    pub files: Vec<String>,
    /// TypeScript's configuration.
    pub tsconfig: Option<String>,
    /// Files with exports that are `any`.
    pub incomplete: Vec<String>,
}
