//! Words that texts of the check have in common.

use super::names::Name;

/// Names in a row; of many the first few.
pub fn list(names: &[Name]) -> String {
    const MOST: usize = 6;
    let first = names.iter().take(MOST).map(|name| &**name).collect::<Vec<_>>().join(", ");
    if names.len() > MOST { format!("{first} and {} more", names.len() - MOST) } else { first }
}

/// A size for people.
#[expect(clippy::cast_precision_loss, reason = "a size for people")]
pub fn bytes(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.1} KB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

/// `count` of something.
pub fn many(count: usize, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}
