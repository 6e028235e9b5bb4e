//! What a build takes from others: `remoteType`, `remotes`.

use super::entries::{self, Entry};
use super::read::{self, Fields, quote};
use crate::OptionError;
use serde_json::Value;
use std::collections::HashMap;

/// A remote container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remote {
    /// What imports begin with.
    pub key: String,
    /// Tried in order until one gives a container.
    pub locations: Vec<Location>,
    /// The share scope that its `init` gets.
    pub scope: String,
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

impl Remote {
    /// True if one of its locations passes `test`.
    pub(crate) fn has(&self, test: impl Fn(&Location) -> bool) -> bool {
        self.locations.iter().any(test)
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
pub(super) const SCOPE: &str = "a share scope's name, such as \"default\"";

/// `required`: the plugin has no use without remotes.
pub(super) fn read(options: Fields<'_>, scope: &str, required: bool) -> Result<Vec<Remote>, OptionError> {
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
    let remotes: Vec<Remote> = remotes.iter().map(|entry| remote(entry, kind, scope)).collect::<Result<_, _>>()?;
    one_address_a_name(paths.into_iter().cloned().zip(&remotes))?;
    Ok(remotes)
}

fn remote(entry: &Entry<'_>, kind: &str, scope: &str) -> Result<Remote, OptionError> {
    let write = "an address such as \"shop@https://example.com/remoteEntry.js\", or a list of addresses";
    let mut scope = scope;
    let texts = match entry.value {
        None => vec![(entry.path.clone(), entry.key)],
        Some(config) if read::as_object(config).is_some() => {
            let config = read::object(&entry.path, config, &["external", "shareScope"], write)?;
            let path = read::join(&entry.path, "shareScope");
            scope = read::text(&path, config.get("shareScope"), SCOPE)?.unwrap_or(scope);
            let path = read::join(&entry.path, "external");
            let external = config.get("external").ok_or_else(|| OptionError::new(&path, "nothing", write))?;
            read::texts(&path, external, write)?
        }
        Some(value) => read::texts(&entry.path, value, write)?,
    };
    let locations = texts.iter().map(|(path, text)| location(path, text, kind, entry.key)).collect::<Result<_, _>>()?;
    Ok(Remote { key: entry.key.to_owned(), locations, scope: scope.to_owned() })
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
