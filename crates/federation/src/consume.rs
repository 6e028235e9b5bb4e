//! From an import to the placeholder that stands for it.

use crate::advice;
use crate::federation::{Federation, Finding};
use crate::form::{Asked, Form};
use crate::options::{Requirement, Shared, SharedVersion};
use crate::packages::local_version::{self, LocalVersion};
use crate::packages::quoted;
use crate::packages::required_version::{self, Note};
use crate::path;
use crate::range::{Range, is_version};
use crate::request::{Consume, Request};
use crate::share_key::{self, ShareKey};
use serde::Serialize;
use std::path::Path;

/// Marks the real module of a shared file; its plain path is the placeholder. `lib/modules/files.js` looks for it.
const LOCAL_QUERY: &str = "federation-local";

/// Who imports.
#[derive(Debug, Clone, Copy)]
pub struct Importer<'a> {
    /// Its file; empty for an entry.
    pub file: &'a str,
    /// The folder from which it imports.
    pub dir: &'a Path,
    /// The layer that it is in, if the bundler has layers.
    pub layer: Option<&'a str>,
}

/// An import that concerns us, before its local copy is known.
#[derive(Debug, PartialEq, Eq)]
pub struct LocalCopy {
    /// What to resolve.
    pub request: String,
    /// From where: the compiler's context or the importer's folder.
    pub from_context: bool,
}

/// An entry of `shared` or `consumes` that concerns files.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct SharedFile {
    /// Which entry.
    pub entry: usize,
    /// The key as a request from the context, if it names a file: whatever resolves to this file is shared.
    pub key: Option<String>,
    /// The import, if it is not the key.
    pub import: Option<String>,
    /// Its local copy is provided whether or not anything imports it. Source: webpack `ProvideSharedPlugin`.
    pub always: bool,
}

/// The folder that decides what imports of packages in `dir` lead to and which versions they require: the first from there
/// upwards with a package.json or installed packages, where bundlers find modules by folders alone.
pub fn deciding_folder(dir: &Path) -> &Path {
    let decides = |dir: &&Path| ["package.json", "node_modules"].iter().any(|name| dir.join(name).exists());
    dir.ancestors().find(decides).unwrap_or(dir)
}

impl Federation {
    /// The remote's module that `request` is. Of several keys that fit the longest counts; of one key that several plugins have
    /// the first. `findNamed` in the runtime's templates is the same for names that are made at run time.
    pub(crate) fn remote_of(&self, request: &str) -> Option<Request> {
        let rest = |key: &str| request.strip_prefix(key).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        let fitting = self.remotes().filter_map(|remote| Some((&remote.key, rest(&remote.key)?)));
        let (key, rest) = fitting.reduce(|best, next| if next.0.len() > best.0.len() { next } else { best })?;
        Some(Request::Remote { remote: key.clone(), expose: format!(".{rest}"), form: Form::Exports })
    }

    /// The entry that `request` is shared by, and what it has behind a prefix key. An entry for importers in `layer` alone
    /// counts before those for all; a key that is the request before prefixes, whose filters alone look at requests.
    /// Source: webpack `ConsumeSharedPlugin`.
    pub(crate) fn shared_of<'a>(&'a self, request: &'a str, layer: Option<&str>) -> Option<(&'a Shared, &'a str)> {
        let of = |issuer_layer: Option<&str>| {
            let of_kind = |exact: bool| {
                let in_layer = self.shared().filter(|shared| shared.issuer_layer.as_deref() == issuer_layer);
                in_layer.filter(|shared| matches!(shared.key, ShareKey::Exact(_)) == exact).find_map(|shared| {
                    let rest = shared.key.remainder(request)?;
                    (exact || shared.filters.take_request(rest)).then_some((shared, rest))
                })
            };
            of_kind(true).or_else(|| of_kind(false))
        };
        layer.and_then(|layer| of(Some(layer))).or_else(|| of(None))
    }

    /// What to resolve before [`Self::replace`] is asked about `request` from a module in `layer`; `None` if nothing is needed.
    pub fn local_copy(&self, request: &str, layer: Option<&str>) -> Option<LocalCopy> {
        if self.remote_of(request).is_some() {
            return None;
        }
        let (shared, rest) = self.shared_of(request, layer)?;
        let import = shared.import.as_ref()?;
        Some(LocalCopy { request: format!("{import}{rest}"), from_context: path::is_file_request(import) })
    }

    /// The request of the placeholder that stands for `request` in the module `importer`. `resolved`: the file of the local
    /// copy. `None`: the import is none of ours, or filtered out.
    pub fn replace(&self, request: &str, importer: Importer<'_>, resolved: Option<&Path>) -> Option<String> {
        let request = self.stand_in(request, importer, resolved)?;
        Some(if self.is_es_module(importer.file) { Request::EsModule(Box::new(request)) } else { request }.encode())
    }

    /// The same where the bundler says what is asked for, and how. What asks for no exports gets no shared module: a style sheet, a
    /// file's address. Of remotes' modules there is nothing else to have an id of.
    pub fn replace_import(
        &self,
        request: &str,
        asked: &Asked,
        importer: Importer<'_>,
        resolved: Option<&Path>,
    ) -> Option<String> {
        if !asked.is_script() || (asked.resolves() && self.remote_of(request).is_none()) {
            return None;
        }
        Some(self.stand_in(request, importer, resolved)?.in_form(asked.form()).encode())
    }

    /// What stands for `request`, as it is exported.
    fn stand_in(&self, request: &str, importer: Importer<'_>, resolved: Option<&Path>) -> Option<Request> {
        self.remote_of(request).or_else(|| self.consume(request, importer, resolved))
    }

    fn consume(&self, request: &str, importer: Importer<'_>, resolved: Option<&Path>) -> Option<Request> {
        let (consume, findings) = self.find_consume(request, importer, resolved)?;
        self.note(consume.encode(), importer.dir, findings);
        Some(consume)
    }

    /// The placeholder for `request` in the module `importer`, and what was found on the way.
    pub(crate) fn find_consume(
        &self,
        request: &str,
        importer: Importer<'_>,
        resolved: Option<&Path>,
    ) -> Option<(Request, Vec<Finding>)> {
        let (shared, rest) = self.shared_of(request, importer.layer)?;
        if let Some(file) = resolved
            && !self.passes_version_filters(shared, file)
        {
            return None;
        }
        let mut findings = Vec::new();
        let range = match &shared.requirement {
            Requirement::Any => None,
            Requirement::Given(range) => {
                findings.extend(unreadable(shared, request, range));
                Some(range.clone())
            }
            Requirement::Inferred => {
                let mut found = required_version::infer(&self.packages, importer.dir, request, shared.package.as_deref());
                if let (true, Some(SharedVersion::Given(version))) = (found.own, &shared.version) {
                    found.range = is_version(version).then(|| format!("^{version}"));
                }
                let advice = || self.required_version_advice(shared, request, importer.dir, resolved);
                findings.extend(found.notes.into_iter().map(|note| finding(request, note, advice)));
                found.range
            }
        };
        let local = resolved.map(|file| path::relative(&self.context, file));
        Some((consume_of(shared, rest, range, local), findings))
    }

    fn required_version_advice(&self, shared: &Shared, request: &str, dir: &Path, resolved: Option<&Path>) -> String {
        let option = if shared.version.is_some() { "shared" } else { "consumes" };
        let version = resolved.and_then(|file| self.local_version(shared, request, file).version);
        let package = self.packages.above(dir).next();
        let folder = package.as_ref().and_then(|description| description.path.parent()).unwrap_or(dir);
        advice::required_version(option, request, folder, resolved.map(|file| (file, version.as_deref())))
    }

    /// Keeps what was found for importers in folder `dir`; nothing forgets what was found there before.
    fn note(&self, request: String, dir: &Path, findings: Vec<Finding>) {
        if findings.is_empty() {
            if let Some(mut known) = self.findings.get_mut(&request) {
                known.remove(dir);
            }
        } else {
            self.findings.entry(request).or_default().insert(dir.to_owned(), findings);
        }
    }

    /// The entries of `shared` that concern files.
    pub fn shared_files(&self) -> Vec<SharedFile> {
        let file = |(entry, shared): (usize, &Shared)| {
            let key = match &shared.key {
                ShareKey::File(key) => Some(key.clone()),
                ShareKey::Exact(_) => None,
                ShareKey::Prefix(_) => return None,
            };
            let import = shared.import.clone().filter(|import| key.as_ref() != Some(import));
            let concerns = key.is_some() || import.as_deref().is_some_and(path::is_file_request);
            concerns.then_some(SharedFile { entry, key, import, always: shared.version.is_some() })
        };
        self.shared().enumerate().filter_map(file).collect()
    }

    /// The virtual request for an entry of [`Self::shared_files`]. `file`: what its key resolved to; the real module stays
    /// under the same path with a query of ours. `import`: what its import resolved to.
    pub fn consume_file(&self, entry: usize, file: Option<&Path>, import: Option<&Path>) -> Option<String> {
        let shared = self.shared().nth(entry)?;
        let range = match &shared.requirement {
            Requirement::Given(range) => Some(range.clone()),
            Requirement::Any | Requirement::Inferred => None,
        };
        let own =
            file.filter(|_| shared.import.is_some()).map(|file| format!("{}?{LOCAL_QUERY}", path::relative(&self.context, file)));
        let local = import.map(|file| path::relative(&self.context, file)).or(own);
        Some(consume_of(shared, "", range, local).encode())
    }

    /// What stands for the shared file with the virtual request `consume` in the module `issuer`.
    pub fn placeholder_for(&self, consume: &str, issuer: &str) -> String {
        match Request::decode(consume) {
            Some(request) if self.is_es_module(issuer) => Request::EsModule(Box::new(request)).encode(),
            _ => consume.to_owned(),
        }
    }

    fn passes_version_filters(&self, shared: &Shared, file: &Path) -> bool {
        if !shared.filters.ask_version() {
            return true;
        }
        let LocalVersion { version, file, .. } = self.local_version(shared, &shared.share_key, file);
        if let Some(file) = file {
            self.packages.watch(file);
        }
        shared.filters.take_version(version.as_deref())
    }

    /// What the files say of the version of `shared`'s local copy `file`; `key`: what messages call it.
    pub(crate) fn local_version(&self, shared: &Shared, key: &str, file: &Path) -> LocalVersion {
        let import = shared.import.as_deref().and_then(share_key::package_name);
        let name = shared.package.as_deref().or(import).or_else(|| share_key::package_name(key));
        local_version::of(&self.packages, key, name, file, &self.context)
    }

    /// True for modules which bundlers read by Node's rules: `import x from` a CommonJS module is its `module.exports`.
    fn is_es_module(&self, issuer: &str) -> bool {
        let file = Path::new(issuer);
        match file.extension().and_then(|extension| extension.to_str()) {
            Some("mjs") => true,
            Some("js") => file
                .parent()
                .is_some_and(|dir| self.packages.above(dir).next().is_some_and(|description| description.is_module())),
            _ => false,
        }
    }
}

/// What is said of a range in the options that is none. Source of the text: webpack `ConsumeSharedPlugin`.
fn unreadable(shared: &Shared, request: &str, range: &str) -> Option<Finding> {
    if Range::parse(range).is_some() {
        return None;
    }
    let name = shared.package.as_deref().or_else(|| share_key::package_name(request)).unwrap_or(request);
    let written = quoted(range);
    let message = format!(
        "Unable to parse required version {written} for \"{name}\": it is no range that npm reads\nfederation-rs: no version satisfies it. Write requiredVersion: \"^1.0.0\", or another range; or false, where any version will do."
    );
    Some(Finding { message, file: format!("shared module {request}") })
}

/// What stands for the shared file with the virtual request `consume` where it is asked for so.
pub fn placeholder_of(consume: &str, asked: &Asked) -> Option<String> {
    let is_shared = asked.is_script() && !asked.resolves();
    is_shared.then(|| Some(Request::decode(consume)?.in_form(asked.form()).encode())).flatten()
}

/// True if importers take the exports of the placeholder `request` for an ES module's namespace.
pub fn is_namespace(request: &str) -> bool {
    let form = match Request::decode(request) {
        Some(Request::Consume(consume)) => consume.form,
        Some(Request::Remote { form, .. }) => form,
        _ => Form::Exports,
    };
    form == Form::Namespace
}

fn finding(request: &str, note: Note, advice: impl Fn() -> String) -> Finding {
    let message = match note {
        Note::Unknown(details) => {
            format!("No required version specified and unable to automatically determine one. {details}\n{}", advice())
        }
        Note::Odd(text) => text,
    };
    Finding { message, file: format!("shared module {request}") }
}

/// The placeholder for `shared`; `rest`: what the request has behind a prefix key.
fn consume_of(shared: &Shared, rest: &str, range: Option<String>, local: Option<String>) -> Request {
    Request::Consume(Consume {
        scopes: shared.scopes.clone(),
        key: format!("{}{rest}", shared.share_key),
        range,
        singleton: shared.singleton,
        strict: shared.strict,
        eager: shared.eager,
        layer: shared.layer.clone().filter(|_| local.is_some()),
        private: shared.version.is_none(),
        version: match &shared.version {
            None => None,
            Some(SharedVersion::Given(version)) => Some(version.clone()),
            // A file of the application; webpack does not take the application's version for its.
            Some(SharedVersion::Inferred) => shared.import.as_deref().is_some_and(path::is_file_request).then(|| "0".to_owned()),
        }
        .filter(|_| local.is_some()),
        local,
        form: Form::Exports,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use crate::Federation;
    use crate::options::{Options, Plugin};
    use crate::request::Request;
    use serde_json::{Map, Value, json};
    use std::path::Path;

    fn found(remotes: &[(String, Value)], request: &str) -> Option<Value> {
        let written = |(key, global): &(String, Value)| (key.clone(), format!("{}@/entry.js", global.as_str().unwrap()).into());
        let options = json!({ "remotes": remotes.iter().map(written).collect::<Map<String, Value>>() });
        let options = Options::read(Plugin::ModuleFederation, &options).unwrap();
        match Federation::new(vec![options], Path::new("/"), true).remote_of(request)? {
            Request::Remote { remote, expose, .. } => Some(json!([remote, expose])),
            _ => None,
        }
    }

    /// The table of the case that has the runtime's look-up tested.
    #[test]
    fn the_longest_key_is_the_remote() {
        let table: Value = serde_json::from_str(include_str!("../../../__tests__/cases/remote-names/table.json")).unwrap();
        let mut remotes: Vec<(String, Value)> = table["remotes"].as_object().unwrap().clone().into_iter().collect();
        for _ in 0..2 {
            for (request, expected) in table["imports"].as_object().unwrap() {
                assert_eq!(found(&remotes, request).as_ref(), Some(expected), "{request}");
            }
            let others = table["variables"].as_object().unwrap().keys().map(String::as_str);
            for request in others.chain(table["none"].as_array().unwrap().iter().filter_map(Value::as_str)) {
                assert_eq!(found(&remotes, request), None, "{request}");
            }
            remotes.reverse();
        }
    }
}
