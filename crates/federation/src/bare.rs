//! Chunks of nothing but placeholders. `import("shop/Cart")` makes one; the runtime knows what is in its file.

use crate::tables::{Placed, RuntimeChunk};
use serde_json::Value;

/// Ids of the chunks of `chunk` that hold nothing but `placeholders`; none where chunks come in another way than by a
/// global list.
pub(crate) fn bare_chunks<'a>(chunk: &'a RuntimeChunk, placeholders: &[&Placed]) -> Vec<&'a Value> {
    let held = |id: &Value| placeholders.iter().filter(|placed| placed.chunks.contains(id)).count();
    let bare = chunk.sizes.iter().filter(|(id, size)| *size > 0 && held(id) == *size).map(|(id, _)| id);
    if chunk.chunk_loading.is_some() { bare.collect() } else { Vec::new() }
}
