//! Panics on demand, for the tests of what a panic does. Only builds with the feature `injected-panics` have them: those of
//! the profile `ci`, see `scripts/build.js`.

/// Panics if the environment variable `FEDERATION_PANIC` is `export`, the name of an export of the addon.
#[cfg(feature = "injected-panics")]
#[expect(clippy::panic, reason = "that is what it is for")]
pub fn panic_in(export: &str) {
    if std::env::var("FEDERATION_PANIC").is_ok_and(|wanted| wanted == export) {
        panic!("injected into {export}");
    }
}

/// Nothing.
#[cfg(not(feature = "injected-panics"))]
pub fn panic_in(_export: &str) {}
