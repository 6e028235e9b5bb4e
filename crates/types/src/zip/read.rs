//! Reading: everything is checked before anything is handed on.

use super::crc32;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Of all files together, unpacked. Bytes.
const MOST_BYTES: usize = 20 << 20;
const MOST_FILES: usize = 10_000;
/// Text does not pack better, except where somebody wants it to.
const HIGHEST_RATIO: usize = 200;
/// Small files may be all spaces.
const SMALL: usize = 1 << 16;
const LONGEST_NAME: usize = 1024;

/// Why an archive is not unpacked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

fn refuse<T>(reason: impl Into<String>) -> Result<T, Refused> {
    Err(Refused(reason.into()))
}

/// The files in an archive by name, folders left out.
///
/// # Errors
/// What is wrong with it: nothing of it can be trusted then.
pub fn read(archive: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, Refused> {
    let end = find_end(archive)?;
    let (count, size, start) = (short(archive, end + 10)?, long(archive, end + 12)?, long(archive, end + 16)?);
    if count > MOST_FILES {
        return refuse(format!("it holds {count} files; at most {MOST_FILES} are taken"));
    }
    let directory_end = start.checked_add(size).filter(|after| *after <= end);
    let Some(directory_end) = directory_end else { return refuse("its directory is not where it says") };
    let mut files = BTreeMap::new();
    let mut folded = BTreeSet::new();
    let mut total = 0_usize;
    let mut at = start;
    for _ in 0..count {
        let entry = Entry::read(archive, at, directory_end)?;
        at = entry.after;
        let name = check_name(&entry.name)?;
        if entry.is_link() {
            return refuse(format!("{name:?} is a link"));
        }
        if name.ends_with('/') {
            continue;
        }
        total = total.saturating_add(entry.size);
        if total > MOST_BYTES {
            return refuse(format!("it unpacks to more than {} MB", MOST_BYTES >> 20));
        }
        let content = entry.content(archive, start)?;
        // Where names differ by case alone, some disks have one file.
        if !folded.insert(name.to_lowercase()) {
            return refuse(format!("{name:?} is in it twice"));
        }
        files.insert(name, content);
    }
    if at != directory_end {
        return refuse("its directory holds more than it says");
    }
    // A file cannot be a folder too.
    let is_folder = |name: &String| {
        let inside = format!("{}/", name.to_lowercase());
        folded.range(inside.clone()..).next().is_some_and(|other| other.starts_with(&inside))
    };
    match files.keys().find(|name| is_folder(name)) {
        Some(name) => refuse(format!("{name:?} is a file and a folder")),
        None => Ok(files),
    }
}

struct Entry {
    name: String,
    flags: usize,
    method: usize,
    crc: u32,
    packed: usize,
    size: usize,
    attributes: usize,
    made_by: usize,
    offset: usize,
    /// Where the next one begins.
    after: usize,
}

impl Entry {
    fn read(archive: &[u8], at: usize, end: usize) -> Result<Self, Refused> {
        if part(archive, at, 4)? != b"PK\x01\x02" {
            return refuse("its directory is damaged");
        }
        let (name, extra, comment) = (short(archive, at + 28)?, short(archive, at + 30)?, short(archive, at + 32)?);
        let after = at + 46 + name + extra + comment;
        if after > end {
            return refuse("its directory is damaged");
        }
        if name > LONGEST_NAME {
            return refuse("a name in it is too long");
        }
        let Ok(text) = std::str::from_utf8(part(archive, at + 46, name)?) else { return refuse("a name in it is no UTF-8") };
        Ok(Self {
            name: text.to_owned(),
            made_by: short(archive, at + 4)?,
            flags: short(archive, at + 8)?,
            method: short(archive, at + 10)?,
            crc: u32::try_from(long(archive, at + 16)?).unwrap_or_default(),
            packed: long(archive, at + 20)?,
            size: long(archive, at + 24)?,
            attributes: long(archive, at + 38)?,
            offset: long(archive, at + 42)?,
            after,
        })
    }

    /// True for what Unix calls a link, or a device: whatever is neither file nor folder.
    fn is_link(&self) -> bool {
        const UNIX: usize = 3;
        let kind = (self.attributes >> 16) & 0o170_000;
        self.made_by >> 8 == UNIX && !matches!(kind, 0 | 0o100_000 | 0o040_000)
    }

    fn content(&self, archive: &[u8], directory: usize) -> Result<Vec<u8>, Refused> {
        let name = &self.name;
        if self.flags & 1 == 1 {
            return refuse(format!("{name:?} is encrypted"));
        }
        if part(archive, self.offset, 4)? != b"PK\x03\x04" {
            return refuse(format!("{name:?} is not where the directory says"));
        }
        let begin = self.offset + 30 + short(archive, self.offset + 26)? + short(archive, self.offset + 28)?;
        if begin.checked_add(self.packed).is_none_or(|end| end > directory) {
            return refuse(format!("{name:?} is not where the directory says"));
        }
        if self.size > SMALL && self.size / HIGHEST_RATIO > self.packed {
            return refuse(format!("{name:?} unpacks to more than {HIGHEST_RATIO} times its size"));
        }
        let packed = part(archive, begin, self.packed)?;
        let content = match self.method {
            0 => packed.to_vec(),
            8 => match decompress_to_vec_with_limit(packed, self.size) {
                Ok(content) => content,
                Err(_) => return refuse(format!("{name:?} is damaged, or larger than it says")),
            },
            other => return refuse(format!("{name:?} is packed by method {other}, which is not known")),
        };
        if content.len() != self.size || crc32(&content) != self.crc {
            return refuse(format!("{name:?} is damaged: its checksum is another"));
        }
        Ok(content)
    }
}

/// `name` as a path below a folder.
fn check_name(name: &str) -> Result<String, Refused> {
    let inside = name.strip_suffix('/').unwrap_or(name);
    let bad = |part: &str| {
        part.is_empty()
            || part.chars().all(|char| matches!(char, '.' | ' '))
            // Windows drops these, and the name is another then.
            || part.ends_with(['.', ' '])
            || is_device(part)
    };
    let forbidden = |char: char| char.is_control() || matches!(char, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    if inside.is_empty() || inside.contains(forbidden) || inside.split('/').any(bad) {
        return refuse(format!("{name:?} is no name of a file inside a folder"));
    }
    Ok(name.to_owned())
}

/// Names that mean a device on Windows, with any ending.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let numbered = |begin: &str| {
        stem.strip_prefix(begin).is_some_and(|rest| rest.len() == 1 && rest.as_bytes().first().is_some_and(u8::is_ascii_digit))
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// Where the record at the end begins.
fn find_end(archive: &[u8]) -> Result<usize, Refused> {
    const LENGTH: usize = 22;
    let Some(last) = archive.len().checked_sub(LENGTH) else { return refuse("it is no zip archive") };
    let first = last.saturating_sub(usize::from(u16::MAX));
    let found = (first..=last).rev().find(|at| archive.get(*at..at + 4).is_some_and(|text| text == b"PK\x05\x06"));
    match found {
        Some(at) if short(archive, at + 4)? == 0 && short(archive, at + 8)? == short(archive, at + 10)? => Ok(at),
        Some(_) => refuse("it is one part of several"),
        None => refuse("it is no zip archive"),
    }
}

fn part(archive: &[u8], at: usize, length: usize) -> Result<&[u8], Refused> {
    let found = at.checked_add(length).and_then(|end| archive.get(at..end));
    found.ok_or_else(|| Refused("it ends too early".to_owned()))
}

fn number(archive: &[u8], at: usize, length: usize) -> Result<usize, Refused> {
    Ok(part(archive, at, length)?.iter().rev().fold(0, |sum, byte| (sum << 8) | usize::from(*byte)))
}

fn short(archive: &[u8], at: usize) -> Result<usize, Refused> {
    number(archive, at, 2)
}

fn long(archive: &[u8], at: usize) -> Result<usize, Refused> {
    number(archive, at, 4)
}
