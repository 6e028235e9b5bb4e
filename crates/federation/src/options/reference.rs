//! What a build takes from others: `remoteType`, `remotes`.

use super::entries::{self, Entry};
use super::read::{self, Fields, quote};
use super::remote_config;
use super::share_scope;
use crate::OptionError;
use crate::scopes::Scopes;
use serde_json::Value;
use std::collections::HashMap;

/// A remote container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remote {
    /// What imports begin with.
    pub key: String,
    /// Tried in order until one gives a container.
    pub locations: Vec<Location>,
    /// The share scopes that its `init` gets.
    pub scopes: Scopes,
    /// How long one step of loading it may take, in milliseconds; the runtime's default without it.
    pub timeout: Option<u32>,
    /// How often an import tries again by itself; the runtime's default without it.
    pub retries: Option<u32>,
    /// Hashes that its entry must have, as in HTML's `integrity`.
    pub integrity: Option<String>,
    /// Local modules that stand in for what cannot be had.
    pub fallbacks: Vec<Fallback>,
    /// Origins besides a manifest's own that it may lead to.
    pub origins: Vec<String>,
}

/// A local module that stands in for a remote's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fallback {
    /// For which one (`./Cart`); for all without it.
    pub expose: Option<String>,
    /// The local module's request.
    pub request: String,
}

/// Where a container comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// A script that sets a global variable; ours to load.
    Script {
        /// The variable, perhaps a path (`a.b`).
        global: String,
        /// The address of the entry.
        url: String,
    },
    /// One of the bundler's externals.
    External {
        /// `promise`, `module`, ...
        kind: String,
        /// What the bundler makes of it depends on the type.
        request: String,
    },
    /// A module of this very build.
    Internal(String),
}

impl Location {
    /// True for the address of a manifest: its path ends in `.json`. Source: Module Federation 2's runtime.
    pub(crate) fn is_manifest(&self) -> bool {
        let Self::Script { url, .. } = self else { return false };
        url.split(['?', '#']).next().unwrap_or_default().ends_with(".json")
    }
}

impl Remote {
    /// True if one of its locations passes `test`.
    pub(crate) fn has(&self, test: impl Fn(&Location) -> bool) -> bool {
        self.locations.iter().any(test)
    }

    /// The local module that stands in for `expose`.
    pub(crate) fn fallback(&self, expose: &str) -> Option<&str> {
        let own = self.fallbacks.iter().find(|fallback| fallback.expose.as_deref() == Some(expose));
        let all = || self.fallbacks.iter().find(|fallback| fallback.expose.is_none());
        own.or_else(all).map(|fallback| fallback.request.as_str())
    }
}

/// The externals types that webpack 5 and rspack know, besides `script`.
const EXTERNALS: &[&str] = &[
    "var",
    "module",
    "assign",
    "this",
    "window",
    "self",
    "global",
    "commonjs",
    "commonjs2",
    "commonjs-module",
    "commonjs-static",
    "amd",
    "amd-require",
    "amd-async",
    "umd",
    "umd2",
    "jsonp",
    "system",
    "promise",
    "import",
    "module-import",
    "node-commonjs",
    "asset",
    "asset-url",
    "css-import",
    "css-url",
    // rspack's own.
    "modern-module",
    "commonjs-import",
];
const SCRIPT: &str = "script";
const INTERNAL: &str = "internal";

/// `required`: the plugin has no use without remotes.
pub(super) fn read(options: Fields<'_>, scopes: &Scopes, required: bool) -> Result<Vec<Remote>, OptionError> {
    let known = |kind: &str| kind == SCRIPT || EXTERNALS.contains(&kind);
    let write = format!("\"script\" or another externals type ({})", EXTERNALS.join(", "));
    let kind = match read::text("remoteType", options.get("remoteType"), &write)? {
        Some(kind) if known(kind) => kind,
        Some(kind) => return Err(OptionError::new("remoteType", quote(kind), write)),
        None => {
            let library = options.get("library").and_then(|library| library.get("type")).and_then(Value::as_str);
            library.filter(|kind| known(kind)).unwrap_or(SCRIPT)
        }
    };
    let write = "an object such as { shop: \"shop@https://example.com/remoteEntry.js\" }";
    let remotes = match options.get("remotes") {
        Some(remotes) => entries::read("remotes", remotes, write)?,
        None if required => return Err(OptionError::new("remotes", "nothing", write)),
        None => Vec::new(),
    };
    let paths: Vec<&String> = remotes.iter().map(|entry| &entry.path).collect();
    let remotes: Vec<Remote> = remotes.iter().map(|entry| remote(entry, kind, scopes)).collect::<Result<_, _>>()?;
    one_address_a_name(paths.into_iter().cloned().zip(&remotes))?;
    Ok(remotes)
}

const ADDRESSES: &str = "an address such as \"shop@https://example.com/remoteEntry.js\", or a list of addresses";

fn remote(entry: &Entry<'_>, kind: &str, scopes: &Scopes) -> Result<Remote, OptionError> {
    let config = match entry.value {
        Some(config) if read::as_object(config).is_some() => read::object(&entry.path, config, remote_config::KEYS, ADDRESSES)?,
        _ => Fields::NONE,
    };
    let at = |key: &str| read::join(&entry.path, key);
    let texts = match entry.value {
        None => vec![(entry.path.clone(), entry.key)],
        Some(value) if read::as_object(value).is_none() => read::texts(&entry.path, value, ADDRESSES)?,
        Some(_) => {
            let path = at("external");
            let external = config.get("external").ok_or_else(|| OptionError::new(&path, "nothing", ADDRESSES))?;
            read::texts(&path, external, ADDRESSES)?
        }
    };
    let (addresses, fallbacks) = remote_config::fallback(&at("fallback"), config.get("fallback"))?;
    let locations = texts.iter().chain(&addresses).map(|(path, text)| location(path, text, kind, entry.key));
    let remote = Remote {
        key: entry.key.to_owned(),
        locations: locations.collect::<Result<_, _>>()?,
        scopes: share_scope::read(&at("shareScope"), config.get("shareScope"))?.unwrap_or_else(|| scopes.clone()),
        timeout: remote_config::milliseconds(&at("timeout"), config.get("timeout"))?,
        retries: remote_config::retries(&at("retries"), config.get("retries"))?,
        integrity: remote_config::integrity(&at("integrity"), config.get("integrity"))?,
        fallbacks,
        origins: remote_config::origins(&at("allowOrigins"), config.get("allowOrigins"))?,
    };
    if !remote.origins.is_empty() && !remote.has(Location::is_manifest) {
        let found = "origins, while no address is a manifest's";
        return Err(OptionError::new(at("allowOrigins"), found, "origins only for remotes whose address ends in \".json\""));
    }
    if remote.integrity.as_deref() == Some(remote_config::BY_MANIFEST) && !remote.locations.iter().all(Location::is_manifest) {
        let found = "\"manifest\", while not all of its addresses are manifests";
        return Err(OptionError::new(at("integrity"), found, "hashes, or addresses that end in \".json\""));
    }
    if remote.integrity.is_some() && remote.has(|location| !matches!(location, Location::Script { .. })) {
        let found = "hashes, while not all of its addresses are scripts";
        return Err(OptionError::new(at("integrity"), found, "hashes only for remotes of type \"script\""));
    }
    Ok(remote)
}

/// A leading externals type and a space override `remoteType`. Source: webpack `ExternalModuleFactoryPlugin`.
fn location(path: &str, text: &str, kind: &str, key: &str) -> Result<Location, OptionError> {
    let (kind, request) = match text.split_once(' ') {
        Some((kind, request)) if kind == INTERNAL || kind == SCRIPT || EXTERNALS.contains(&kind) => (kind, request.trim()),
        _ => (kind, text),
    };
    match kind {
        SCRIPT => script(path, request, key),
        _ if request.is_empty() => {
            Err(OptionError::new(path, format!("{} with nothing behind it", quote(kind)), "a type, a space and what it takes"))
        }
        INTERNAL => Ok(Location::Internal(request.to_owned())),
        _ => Ok(Location::External { kind: kind.to_owned(), request: request.to_owned() }),
    }
}

fn script(path: &str, request: &str, key: &str) -> Result<Location, OptionError> {
    const EXAMPLE: &str = "https://example.com/remoteEntry.js";
    let (global, url) = request.split_once('@').unwrap_or((request, ""));
    // The first @ may be one of the address: `https://cdn/@scope/...`.
    let only_url = |text: &str| text.contains("://") || text.starts_with(['/', '.']);
    let name = || Some(key).filter(|key| !key.contains(['@', '/', ':'])).unwrap_or("shop");
    if has_expression(url) {
        return Err(OptionError::new(
            path,
            format!("{}, with an expression in brackets, which only external-remotes-plugin reads", quote(request)),
            "\"promise new Promise(...)\", a runtime plugin that knows the address, or registerRemotes of federation-rs/runtime",
        ));
    }
    let (lacks, write) = match (global.is_empty() || only_url(global), url.is_empty()) {
        (false, false) => return Ok(Location::Script { global: global.to_owned(), url: url.to_owned() }),
        (true, _) if request.len() > 1 => ("name", format!("{}@{}", name(), request.trim_start_matches('@'))),
        (true, _) => ("name and no address", format!("{}@{EXAMPLE}", name())),
        (false, true) => ("address", format!("{global}@{EXAMPLE}")),
    };
    Err(OptionError::new(
        path,
        format!("{}, which has no {lacks}", quote(request)),
        format!("the global name, @ and the address, such as {}", quote(&write)),
    ))
}

/// True for `[window.url]/remoteEntry.js`. A name without a dot may be part of an address, as may the host of `http://[::1]/`.
fn has_expression(url: &str) -> bool {
    let reads = |text: &str| text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.contains('.') && !text.contains(':');
    url.split('[').skip(1).any(|rest| rest.split_once(']').is_some_and(|(text, _)| reads(text)))
}

/// Two entries that set one global variable replace each other: the host would get one for the other, in silence.
/// `remotes`: with their paths.
pub(super) fn one_address_a_name<'a>(remotes: impl IntoIterator<Item = (String, &'a Remote)>) -> Result<(), OptionError> {
    let mut known: HashMap<&str, (&str, String, &str)> = HashMap::new();
    for (path, remote) in remotes {
        for location in &remote.locations {
            let Location::Script { global, url } = location else { continue };
            let (earlier, place, key) = known.entry(global).or_insert_with(|| (url, path.clone(), &remote.key));
            // One remote may have its entry at several addresses.
            if earlier != url && *key != remote.key {
                let found = format!("{} from {}, while {place} has it from {}", quote(global), quote(url), quote(earlier));
                let write = "another global name for one of them: both would set the same variable";
                return Err(OptionError::new(path, found, write));
            }
        }
    }
    Ok(())
}
