//! What a build takes from others: `remoteType`, `remotes`.

use super::read::{self, Entry};
use crate::{OptionError, text};
use serde_json::{Map, Value};

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

/// The externals types that webpack 5 knows, besides `script`.
pub(super) const EXTERNALS: &[&str] = &[
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
];
const SCRIPT: &str = "script";

pub(super) fn read(
    options: &Map<String, Value>,
    remotes: Option<&Value>,
    library: Option<&str>,
    scope: &str,
) -> Result<Vec<Remote>, OptionError> {
    let known = |kind: &str| kind == SCRIPT || EXTERNALS.contains(&kind);
    let write = format!("\"script\" or another externals type ({})", EXTERNALS.join(", "));
    let kind = match read::text("remoteType", options.get("remoteType"), &write)? {
        Some(kind) if known(kind) => kind,
        Some(kind) => return Err(OptionError::new("remoteType", text::string(kind), write)),
        None => library.filter(|kind| known(kind)).unwrap_or(SCRIPT),
    };
    let Some(remotes) = remotes else { return Ok(Vec::new()) };
    let write = "an object such as { shop: \"shop@https://example.com/remoteEntry.js\" }";
    let remotes: Vec<Remote> =
        read::entries("remotes", remotes, write)?.iter().map(|entry| remote(entry, kind, scope)).collect::<Result<_, _>>()?;
    one_address_a_name(&remotes)?;
    Ok(remotes)
}

fn remote(entry: &Entry<'_>, kind: &str, scope: &str) -> Result<Remote, OptionError> {
    let write = "an address such as \"shop@https://example.com/remoteEntry.js\", or a list of addresses";
    let mut scope = scope;
    let (path, texts) = match entry.value {
        None => (entry.path.clone(), vec![entry.key.to_owned()]),
        Some(config @ Value::Object(_)) => {
            let config = read::object(&entry.path, config, &["external", "shareScope"])?;
            let path = read::join(&entry.path, "shareScope");
            scope = read::text(&path, config.get("shareScope"), "a share scope's name")?.unwrap_or(scope);
            let path = read::join(&entry.path, "external");
            let external = config.get("external").ok_or_else(|| OptionError::new(&path, "nothing", write))?;
            (path.clone(), read::texts(&path, external, write)?)
        }
        Some(value) => (entry.path.clone(), read::texts(&entry.path, value, write)?),
    };
    let locations = texts.iter().map(|text| location(&path, text, kind)).collect::<Result<_, _>>()?;
    Ok(Remote { key: entry.key.to_owned(), locations, scope: scope.to_owned() })
}

/// A leading externals type and a space override `remoteType`. Source: webpack `ExternalModuleFactoryPlugin`.
fn location(path: &str, location: &str, kind: &str) -> Result<Location, OptionError> {
    let (kind, request) = match location.split_once(' ') {
        Some(("internal", request)) => return Ok(Location::Internal(request.trim().to_owned())),
        Some((kind, request)) if kind == SCRIPT || EXTERNALS.contains(&kind) => (kind, request.trim()),
        _ => (kind, location),
    };
    if kind != SCRIPT {
        return Ok(Location::External { kind: kind.to_owned(), request: request.to_owned() });
    }
    match request.split_once('@') {
        Some((global, url)) if !global.is_empty() && !url.is_empty() => {
            Ok(Location::Script { global: global.to_owned(), url: url.to_owned() })
        }
        _ => Err(OptionError::new(
            path,
            format!("{}, which has no address", text::string(location)),
            format!(
                "name@address, such as \"{}@https://example.com/remoteEntry.js\"",
                request
                    .trim_matches('@')
                    .split('@')
                    .next()
                    .filter(|name| !name.is_empty() && !name.contains('/'))
                    .unwrap_or("shop")
            ),
        )),
    }
}

/// Two entries that set one global variable replace each other: the host would get one for the other, in silence.
fn one_address_a_name(remotes: &[Remote]) -> Result<(), OptionError> {
    let scripts = |remote: &Remote| -> Vec<(String, String)> {
        let pair = |location: &Location| match location {
            Location::Script { global, url } => Some((global.clone(), url.clone())),
            _ => None,
        };
        remote.locations.iter().filter_map(pair).collect()
    };
    for (index, remote) in remotes.iter().enumerate() {
        for (global, url) in scripts(remote) {
            for earlier in remotes.iter().take(index) {
                if let Some((_, other)) = scripts(earlier).into_iter().find(|(name, other)| *name == global && *other != url) {
                    return Err(OptionError::new(
                        read::join("remotes", &remote.key),
                        format!("{global} from {url}, while {} has {global} from {other}", read::join("remotes", &earlier.key)),
                        "another global name for one of them: both would set the same variable",
                    ));
                }
            }
        }
    }
    Ok(())
}
