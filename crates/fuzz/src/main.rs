//! libFuzzer's entry; `FEDERATION_FUZZ` names the target.
#![no_main]

use fuzz::{TARGETS, Target};
use std::sync::LazyLock;

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("FEDERATION_FUZZ").unwrap_or_default();
    let target = TARGETS.iter().find(|target| target.name == name);
    assert!(target.is_some(), "FEDERATION_FUZZ={name:?} names no target");
    target.unwrap_or(&TARGETS[0])
});

libfuzzer_sys::fuzz_target!(|data: &[u8]| TARGET.check(data));
