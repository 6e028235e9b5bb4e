//! What users are told to do: our own line behind webpack's texts, and warnings where webpack is silent.

use crate::Federation;
use crate::federation::Finding;
use crate::options::{Location, Subpaths, note_unneeded};
use crate::path;
use crate::plan;
use crate::request::Request;
use crate::share_key::{self, ShareKey};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What of the bundler's configuration can keep a federation from working.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// `output.uniqueName`
    pub unique_name: String,
    /// True if chunks are loaded as scripts.
    pub scripts: bool,
    /// The rest.
    #[serde(flatten)]
    pub output: plan::Settings,
}

/// A singleton that is shared by its name alone.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Singleton {
    /// The package, as it stands in imports.
    pub package: String,
    /// The folder of a copy that this build uses.
    pub folder: PathBuf,
}

/// Most subpaths that one warning names.
const MOST: usize = 5;

/// The line behind "No required version specified...". `key`: of `shared` or of `consumes`, which is `option`; `folder`: of
/// the importers' package; `local`: the file and the version of the local copy.
pub(crate) fn required_version(option: &str, key: &str, folder: &Path, local: Option<(&Path, Option<&str>)>) -> String {
    let package = share_key::package_name(key).unwrap_or(key);
    let installed = match local {
        Some((file, Some(version))) => format!(" ({version} is installed: {})", file.display()),
        _ => String::new(),
    };
    let range = local.and_then(|(_, version)| version).map_or_else(|| "...".to_owned(), |version| format!("^{version}"));
    format!(
        "federation-rs: modules in {} take any version of {key}{installed}. Write {}: {} into the dependencies of their package.json, or {option}: {{ {}: {{ requiredVersion: {} }} }}, where false means that any version will do.",
        folder.display(),
        quote(package),
        quote(&range),
        name(key),
        quote(&range)
    )
}

/// The line behind "No version specified...".
pub(crate) fn own_version(key: &str) -> String {
    format!(
        "federation-rs: others get this copy of {key} as version 0, which ranges such as ^1.0.0 refuse. Write the version into its package.json, or {{ {}: {{ version: \"1.0.0\" }} }}, where false means version 0.",
        name(key)
    )
}

impl Federation {
    /// What of the bundler's settings will not work.
    pub fn check_settings(&self, settings: &Settings) -> Vec<Finding> {
        let file = "federation-rs: output.uniqueName".to_owned();
        let mut out = Vec::new();
        let own = settings.unique_name.as_str();
        if let Some(remote) = self.remote_called(own) {
            let message = format!(
                "output.uniqueName is {}, which the remote {} is called too: if its build has that uniqueName, each takes the other's chunks for its own. Write another output.uniqueName into one of them.",
                quote(own),
                quote(remote)
            );
            out.push(Finding { message, file });
        }
        for container in self.containers().filter(|_| settings.scripts) {
            let Some(chunk) = container.runtime.as_ref().and_then(|runtime| runtime.as_str()) else { continue };
            let entry = container.filename.as_deref().unwrap_or(&container.name);
            let message = format!(
                "The runtime of container {} is in the chunk {}: a host that loads {entry} alone gets no container. Write runtime: false, unless every page loads the file of that chunk by itself.",
                quote(&container.name),
                quote(chunk)
            );
            out.push(Finding { message, file: "federation-rs: runtime".to_owned() });
        }
        if settings.scripts {
            out.extend(self.unreachable(&settings.output));
        }
        out
    }

    /// What is worth a line where people look for one, and harms nobody.
    pub fn notes(&self, settings: &Settings) -> Vec<String> {
        let unnamed = settings.unique_name.is_empty() && self.is_used();
        let mut out = self.unreachable_scopes();
        out.extend(note_unneeded(self.unneeded()));
        out.extend(self.remotes().filter_map(|remote| self.package_called(&remote.key)));
        let message = "output.uniqueName is empty: a second build without one on the page would use the same global variables, and messages about shared modules cannot name this build. Write output: { uniqueName: \"...\" } with a name that no other build has, a name into the package.json of the build's context, or the option name of ModuleFederationPlugin.";
        out.extend(unnamed.then(|| message.to_owned()));
        out
    }

    /// A line for each share scope that something is shared in and that neither a host nor a remote of this build has.
    fn unreachable_scopes(&self) -> Vec<String> {
        let has_container = self.containers().next().is_some();
        if !has_container && self.remotes().next().is_none() {
            return Vec::new();
        }
        let known = |name: &str| {
            self.containers().any(|container| container.scopes.have(name))
                || self.remotes().any(|remote| remote.scopes.have(name))
        };
        let shared = self.shared().flat_map(|shared| shared.scopes.names().iter().map(move |scope| (scope, &shared.path)));
        let alone: BTreeMap<&String, &String> = shared.filter(|(scope, _)| !known(scope)).collect();
        let line = |(scope, path): (&String, &String)| {
            format!(
                "{path} is shared in the share scope {}, which no host and no remote of this build gets: nobody else sees it. Write shareScope: {} for the plugin or for the remotes that shall have it, or leave it out here.",
                quote(scope),
                quote(scope)
            )
        };
        alone.into_iter().map(line).collect()
    }

    /// A line if an installed package is called like the remote `key`, which comes first.
    fn package_called(&self, key: &str) -> Option<String> {
        let file = |dir: &Path| dir.join("node_modules").join(key).join("package.json");
        let file = self.context.ancestors().map(file).find(|file| file.is_file())?;
        Some(format!(
            "The remote {} is called like the package of {}: imports of it lead to the remote, in packages too. Give the remote another key if the package is meant somewhere.",
            quote(key),
            file.display()
        ))
    }

    /// The warning for an `import()` whose name is made at run time and begins with a remote's key; `None` for any other.
    /// `request`: the part in front, as bundlers give it.
    pub fn made_at_run_time(&self, request: &str) -> Option<Finding> {
        let remote = self.remotes().find(|remote| {
            request.strip_prefix(remote.key.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })?;
        let key = &remote.key;
        let message = format!(
            "An import() or require() of a name that is made at run time begins with {request}, which is the remote {}: bundlers look for such modules among files, and never ask a remote. Write loadRemote(`{key}/${{name}}`) of federation-rs/runtime.",
            quote(key)
        );
        Some(Finding { message, file: format!("remote {key}") })
    }

    /// A warning for each of `aliases` (name, target) of the bundler's that leads to a remote: what an alias gives is no request
    /// of an import any more.
    pub fn aliases(&self, aliases: &[(String, String)]) -> Vec<Finding> {
        let line = |(name, target): &(String, String)| {
            let remote = self.remote_of_alias(target)?;
            let message = format!(
                "resolve.alias {} leads to {}, which is the remote {}: what an alias gives is looked for among files. Import {} by that name, or give the remote this key: remotes: {{ {}: ... }}.",
                quote(name),
                quote(target),
                quote(&remote),
                quote(target),
                self::name(name.trim_end_matches('$'))
            );
            Some(Finding { message, file: "federation-rs: resolve.alias".to_owned() })
        };
        aliases.iter().filter_map(line).collect()
    }

    fn remote_of_alias(&self, target: &str) -> Option<String> {
        match self.remote_of(target)? {
            Request::Remote { remote, .. } => Some(remote),
            _ => None,
        }
    }

    fn is_used(&self) -> bool {
        let shares = self.shared().next().is_some() || self.provided().any(|provided| !provided.is_empty());
        shares || self.containers().next().is_some() || self.remotes().next().is_some()
    }

    /// The key of a remote that probably has the unique name `own`. A build may be its own remote.
    fn remote_called(&self, own: &str) -> Option<&str> {
        let is_called = |name: &str| name == own && !self.containers().any(|container| container.name == name);
        let remote = self.remotes().find(|remote| {
            remote.has(|location| match location {
                Location::Script { global, .. } => is_called(global),
                Location::External { .. } => is_called(&remote.key),
                Location::Internal(_) => false,
            })
        });
        remote.map(|remote| remote.key.as_str())
    }

    /// The singletons among the modules `requests` that are shared by the package's name alone, with the folders of their
    /// copies: modules in there that others import by a subpath are not shared.
    pub fn singletons(&self, requests: &[String]) -> Vec<Singleton> {
        let mut out = BTreeSet::new();
        for request in requests {
            let Some(Request::Consume(consume)) = Request::decode(request) else { continue };
            let (Some(local), true) = (&consume.local, consume.singleton) else { continue };
            let Some((shared, _)) = self.consumed_as(&consume) else { continue };
            let (ShareKey::Exact(key), Some(import)) = (&shared.key, &shared.import) else { continue };
            if share_key::package_name(key) != Some(key) || import != key || shared.subpaths != Subpaths::Unsaid {
                continue;
            }
            let file = path::absolute(&self.context, local);
            if let Some(folder) = self.packages.root_of(&file, Some(key), &self.context) {
                out.insert(Singleton { package: key.clone(), folder });
            }
        }
        out.into_iter().collect()
    }

    /// One warning for each singleton with subpaths that are imported and not shared. `imports`: what is imported of the
    /// folders of [`Self::singletons`], from outside.
    pub fn unshared_subpaths(&self, imports: &[String]) -> Vec<Finding> {
        let mut by_package: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for request in imports {
            let is_shared = self.shared().any(|shared| shared.key.remainder(request).is_some());
            if let (Some(package), false) = (share_key::package_name(request), is_shared) {
                by_package.entry(package).or_default().insert(request);
            }
        }
        by_package.into_iter().map(|(package, subpaths)| unshared(package, &subpaths)).collect()
    }
}

fn unshared(package: &str, subpaths: &BTreeSet<&str>) -> Finding {
    let named: Vec<&str> = subpaths.iter().copied().take(MOST).collect();
    let more = if subpaths.len() > MOST { format!(" and {} more", subpaths.len() - MOST) } else { String::new() };
    let (is, has) = if subpaths.len() == 1 { ("is", "has") } else { ("are", "have") };
    let message = format!(
        "{}{more} {is} imported and not shared, while {package} is a shared singleton: every build on the page {has} a copy of its own, of its own version. Write shared: {{ {}: {{ singleton: true, subpaths: true }} }}, or add the key {} to what is shared; subpaths: false if each may have its own.",
        named.join(", "),
        name(package),
        quote(&format!("{package}/"))
    );
    Finding { message, file: format!("shared module {package}") }
}

pub(crate) fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// `key` as a property's name.
fn name(key: &str) -> String {
    let plain = key.starts_with(|c: char| c.is_ascii_alphabetic()) && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain { key.to_owned() } else { quote(key) }
}
