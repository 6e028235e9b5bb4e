//! From an import to the placeholder that stands for it.

use crate::federation::{Federation, Finding};
use crate::options::{Requirement, Shared};
use crate::request::{Consume, Request};
use crate::required_version::{self, Inferred};
use crate::share_key::ShareKey;
use crate::{local_version, path, version};
use std::path::Path;

/// Marks the real module of a shared file; its plain path is the placeholder. `lib/files.js` looks for it.
const LOCAL_QUERY: &str = "federation-local";

/// An import that concerns us, before its local copy is known.
#[derive(Debug, PartialEq, Eq)]
pub struct LocalCopy {
    /// What to resolve.
    pub request: String,
    /// From where: the compiler's context or the importer's folder.
    pub from_context: bool,
}

impl Federation {
    fn remote_of(&self, request: &str) -> Option<Request> {
        self.remotes().find_map(|remote| {
            let rest = request.strip_prefix(remote.key.as_str())?;
            (rest.is_empty() || rest.starts_with('/'))
                .then(|| Request::Remote { remote: remote.key.clone(), expose: format!(".{rest}") })
        })
    }

    fn shared_of<'a>(&'a self, request: &'a str) -> Option<(&'a Shared, &'a str)> {
        self.shared().find_map(|shared| {
            let rest = shared.key.remainder(request)?;
            let wanted = shared.include.request.as_ref().is_none_or(|pattern| pattern.matches(rest));
            let unwanted = shared.exclude.request.as_ref().is_some_and(|pattern| pattern.matches(rest));
            (wanted && !unwanted).then_some((shared, rest))
        })
    }

    /// What to resolve before [`Self::replace`] is asked about `request`; `None` if nothing is needed.
    pub fn local_copy(&self, request: &str) -> Option<LocalCopy> {
        if self.remote_of(request).is_some() {
            return None;
        }
        let (shared, rest) = self.shared_of(request)?;
        let import = shared.import.as_ref()?;
        Some(LocalCopy { request: format!("{import}{rest}"), from_context: path::is_file_request(import) })
    }

    /// The request of the placeholder that stands for `request` in the module `issuer` (a file, or empty) of folder `dir`. `resolved`:
    /// the file of the local copy. `None`: the import is none of ours, or filtered out.
    pub fn replace(&self, request: &str, issuer: &str, dir: &Path, resolved: Option<&Path>) -> Option<String> {
        let request = match self.remote_of(request) {
            Some(remote) => remote,
            None => self.consume(request, dir, resolved)?,
        };
        let strict = self.is_es_module(issuer);
        Some(if strict { Request::EsModule(Box::new(request)) } else { request }.encode())
    }

    fn consume(&self, request: &str, dir: &Path, resolved: Option<&Path>) -> Option<Request> {
        let (shared, rest) = self.shared_of(request)?;
        if let Some(file) = resolved
            && !self.passes_version_filters(shared, file)
        {
            return None;
        }
        let mut finding = None;
        let range = match &shared.requirement {
            Requirement::Any => None,
            Requirement::Given(range) => Some(range.clone()),
            Requirement::Inferred => match required_version::infer(&self.packages, dir, request, shared.package.as_deref()) {
                Inferred::Range(range) => Some(range),
                Inferred::Any => None,
                Inferred::Unknown(details) => {
                    let message = format!("No required version specified and unable to automatically determine one. {details}");
                    finding = Some(Finding { message, file: format!("shared module {request}") });
                    None
                }
            },
        };
        let local = resolved.map(|file| path::relative(&self.context, file));
        let consume = consume_of(shared, rest, range, local);
        if let Some(finding) = finding {
            self.findings.insert(consume.encode(), finding);
        }
        Some(consume)
    }

    /// The keys of `shared` that name files, as requests from the context.
    pub fn file_keys(&self) -> Vec<String> {
        let file = |shared: &Shared| match &shared.key {
            ShareKey::File(key) => Some(key.clone()),
            ShareKey::Exact(_) | ShareKey::Prefix(_) => None,
        };
        self.shared().filter_map(file).collect()
    }

    /// The virtual request that the module of `file` becomes, to which the share key `key` resolved. The real module stays
    /// under the same path with a query of ours.
    pub fn consume_file(&self, key: &str, file: &Path) -> Option<String> {
        let shared = self.shared().find(|shared| shared.key == ShareKey::File(key.to_owned()))?;
        let range = match &shared.requirement {
            Requirement::Given(range) => Some(range.clone()),
            Requirement::Any | Requirement::Inferred => None,
        };
        let local = shared.import.as_ref().map(|_| format!("{}?{LOCAL_QUERY}", path::relative(&self.context, file)));
        Some(consume_of(shared, "", range, local).encode())
    }

    fn passes_version_filters(&self, shared: &Shared, file: &Path) -> bool {
        if shared.include.version.is_none() && shared.exclude.version.is_none() {
            return true;
        }
        let (version, ..) = local_version::of(&self.packages, &shared.share_key, file);
        let within =
            |range: &crate::range::Range| version.as_ref().is_some_and(|version| range.satisfied_by(&version::parse(version)));
        shared.include.version.as_ref().is_none_or(within) && !shared.exclude.version.as_ref().is_some_and(within)
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

/// The placeholder for `shared`; `rest`: what the request has behind a prefix key.
fn consume_of(shared: &Shared, rest: &str, range: Option<String>, local: Option<String>) -> Request {
    Request::Consume(Consume {
        scope: shared.scope.clone(),
        key: format!("{}{rest}", shared.share_key),
        range,
        singleton: shared.singleton,
        strict: shared.strict,
        eager: shared.eager,
        local,
    })
}
