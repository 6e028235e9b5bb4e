//! How a build takes care of a remote: `timeout`, `retries`, `integrity`, `fallback`, `initTimeout`, `shareStrategy`.

use super::read::{self, Fields, describe, join, quote};
use super::reference::Fallback;
use crate::OptionError;
use serde_json::Value;

pub(super) const KEYS: &[&str] = &["external", "shareScope", "timeout", "retries", "integrity", "fallback", "allowOrigins"];

/// The longest time that timers of browsers can hold, in milliseconds.
const LONGEST: u64 = 2_147_483_647;
const MOST_RETRIES: u64 = 20;

/// What counts for all remotes of a plugin.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// True with `shareStrategy: "loaded-first"`; `None` if the option is not there.
    pub loaded_first: Option<bool>,
    /// How long the start waits for one remote, in milliseconds.
    pub init_timeout: Option<u32>,
}

impl Start {
    pub(super) fn read(options: Fields<'_>) -> Result<Self, OptionError> {
        let write = "\"version-first\" or \"loaded-first\"";
        let loaded_first = match read::text("shareStrategy", options.get("shareStrategy"), write)? {
            None => None,
            Some("version-first") => Some(false),
            Some("loaded-first") => Some(true),
            Some(other) => return Err(OptionError::new("shareStrategy", quote(other), write)),
        };
        Ok(Self { loaded_first, init_timeout: milliseconds("initTimeout", options.get("initTimeout"))? })
    }

    /// What two plugins of one build cannot both have.
    pub(super) fn clash(&self, other: &Self) -> Option<OptionError> {
        let one = "the same in all plugins of a build: they share one runtime";
        if self.loaded_first.is_some() && other.loaded_first.is_some() && self.loaded_first != other.loaded_first {
            return Some(OptionError::new("shareStrategy", "another strategy than in an earlier plugin", one));
        }
        match (self.init_timeout, other.init_timeout) {
            (Some(own), Some(earlier)) if own != earlier => {
                Some(OptionError::new("initTimeout", format!("{own}, while an earlier plugin has {earlier}"), one))
            }
            _ => None,
        }
    }
}

pub(super) fn milliseconds(path: &str, value: Option<&Value>) -> Result<Option<u32>, OptionError> {
    number(path, value, 1, LONGEST, "a time in milliseconds, such as 8000")
}

pub(super) fn retries(path: &str, value: Option<&Value>) -> Result<Option<u32>, OptionError> {
    number(path, value, 0, MOST_RETRIES, &format!("how often to try again: a whole number from 0 to {MOST_RETRIES}"))
}

fn number(path: &str, value: Option<&Value>, least: u64, most: u64, write: &str) -> Result<Option<u32>, OptionError> {
    let Some(value) = value else { return Ok(None) };
    let number = value.as_u64().filter(|number| (least..=most).contains(number)).and_then(|number| u32::try_from(number).ok());
    number.map(Some).ok_or_else(|| OptionError::new(path, describe(value), write))
}

/// `integrity` that stands for the hash in the remote's manifest.
pub(super) const BY_MANIFEST: &str = "manifest";

/// Source: `integrity-metadata` of the W3C's Subresource Integrity, without options.
pub(super) fn integrity(path: &str, value: Option<&Value>) -> Result<Option<String>, OptionError> {
    let write = "hashes such as \"sha384-...\" (of `openssl dgst -sha384 -binary remoteEntry.js | base64`), separated by spaces, or \"manifest\"";
    let Some(text) = read::text(path, value, write)? else { return Ok(None) };
    if text == BY_MANIFEST {
        return Ok(Some(text.to_owned()));
    }
    let base64 = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
    // A hash that browsers cannot read they ignore, and load what nobody checked.
    let length = |kind: &str| match kind {
        "sha256" => Some(44),
        "sha384" => Some(64),
        "sha512" => Some(88),
        _ => None,
    };
    let fits =
        |hash: &str| hash.split_once('-').is_some_and(|(kind, sum)| Some(sum.len()) == length(kind) && sum.chars().all(base64));
    if text.split_ascii_whitespace().next().is_none() || !text.split_ascii_whitespace().all(fits) {
        return Err(OptionError::new(path, quote(text), write));
    }
    Ok(Some(text.to_owned()))
}

/// Origins as browsers write them: `https://cdn.example.com`, with the port where it is not the scheme's own.
pub(super) fn origins(path: &str, value: Option<&Value>) -> Result<Vec<String>, OptionError> {
    let write = "origins such as \"https://cdn.example.com\": scheme, host and perhaps port, nothing behind it";
    let Some(value) = value else { return Ok(Vec::new()) };
    let mut origins = Vec::new();
    for (at, text) in read::texts(path, value, write)? {
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.:[]_".contains(c);
        let own_port =
            (text.starts_with("https:") && host.ends_with(":443")) || (text.starts_with("http:") && host.ends_with(":80"));
        if host.is_empty() || own_port || !host.chars().all(plain) {
            return Err(OptionError::new(at, quote(text), write));
        }
        origins.push(text.to_owned());
    }
    Ok(origins)
}

/// Other addresses (with their paths), and local modules.
type Fallbacks<'a> = (Vec<(String, &'a str)>, Vec<Fallback>);

pub(super) fn fallback<'a>(path: &str, value: Option<&'a Value>) -> Result<Fallbacks<'a>, OptionError> {
    let write = "a local module, an object such as { \"./Cart\": \"./src/NoCart\" }, or a list of other addresses";
    let Some(value) = value else { return Ok(Fallbacks::default()) };
    if let Some(object) = read::as_object(value) {
        let one = |(expose, module): (&String, &'a Value)| {
            let at = join(path, expose);
            let request = read::text(&at, Some(module), "a local module such as \"./src/NoCart\"")?.unwrap_or_default();
            let expose = if expose.starts_with('.') { expose.clone() } else { format!("./{expose}") };
            Ok(Fallback { expose: Some(expose), request: request.to_owned() })
        };
        return Ok((Vec::new(), object.iter().map(one).collect::<Result<_, OptionError>>()?));
    }
    let texts = read::texts(path, value, write)?;
    if value.is_array() {
        return Ok((texts, Vec::new()));
    }
    let modules = texts.into_iter().map(|(_, request)| Fallback { expose: None, request: request.to_owned() });
    Ok((Vec::new(), modules.collect()))
}
