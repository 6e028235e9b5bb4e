//! How long something takes, on machines that do other things besides.

use std::time::{Duration, Instant};

/// What this thread has spent on a processor so far, to a few milliseconds. Linux says so; elsewhere it is the time on the
/// clock.
fn spent(start: Instant) -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = stat.as_deref().and_then(|stat| stat.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// The quickest of three.
pub(super) fn quickest<T>(mut run: impl FnMut() -> T) -> (Duration, T) {
    let start = Instant::now();
    let mut once = || {
        let before = spent(start);
        let value = run();
        (spent(start).saturating_sub(before), value)
    };
    [once(), once(), once()].into_iter().min_by_key(|(taken, _)| *taken).unwrap()
}
