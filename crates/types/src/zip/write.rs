//! Writing: sorted names, one time stamp, one compressor.

use super::crc32;
use miniz_oxide::deflate::compress_to_vec;

/// 1980-01-01, the first day that archives know.
const DAY: u16 = 0x21;
const VERSION: u16 = 20;
/// Names are UTF-8.
const FLAGS: u16 = 0x0800;
const DEFLATED: u16 = 8;
/// What `gzip` takes without being asked.
const LEVEL: u8 = 6;

/// The archive of `files` (name and content), in the order of their names. `None` if it would be larger than archives of this
/// format can be.
pub fn write(files: &[(String, String)]) -> Option<Vec<u8>> {
    let mut sorted: Vec<&(String, String)> = files.iter().collect();
    sorted.sort();
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, text) in sorted {
        let packed = compress_to_vec(text.as_bytes(), LEVEL);
        let offset = u32::try_from(out.len()).ok()?;
        let mut common = Vec::new();
        for field in [VERSION, FLAGS, DEFLATED, 0, DAY] {
            common.extend(field.to_le_bytes());
        }
        for field in [crc32(text.as_bytes()), u32::try_from(packed.len()).ok()?, u32::try_from(text.len()).ok()?] {
            common.extend(field.to_le_bytes());
        }
        common.extend(u16::try_from(name.len()).ok()?.to_le_bytes());
        common.extend(0_u16.to_le_bytes());
        out.extend(b"PK\x03\x04");
        out.extend(&common);
        out.extend(name.as_bytes());
        out.extend(&packed);
        directory.extend(b"PK\x01\x02");
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&common);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (count, start) = (u16::try_from(files.len()).ok()?, u32::try_from(out.len()).ok()?);
    let size = u32::try_from(directory.len()).ok()?;
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(size.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend(0_u16.to_le_bytes());
    Some(out)
}
