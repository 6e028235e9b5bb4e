//! The handle: the options of one compiler and what is known of its packages.

use crate::options::{Container, Options, Remote, Requirement, Shared, SharedVersion};
use crate::package_json::PackageJsons;
use crate::provide::{self, Finding};
use crate::request::{Consume, Provide, Request, SCHEME};
use crate::required_version::{self, Inferred};
use crate::share_key::ShareKey;
use crate::{path, version};
use dashmap::DashMap;
use std::path::{Path, PathBuf};

/// Marks the real module of a shared file; its plain path is the placeholder. `lib/files.js` looks for it.
const LOCAL_QUERY: &str = "federation-local";

/// Everything that one compiler's plugins ask for, merged.
#[derive(Debug)]
pub struct Federation {
    context: PathBuf,
    ensure_handler: bool,
    options: Vec<Options>,
    packages: PackageJsons,
    /// By virtual request: what was found when it was made. Bundlers reuse modules, findings must stay.
    findings: DashMap<String, Finding>,
}

/// An import that concerns us, before its local copy is known.
#[derive(Debug, PartialEq, Eq)]
pub struct LocalCopy {
    /// What to resolve.
    pub request: String,
    /// From where: the compiler's context or the importer's folder.
    pub from_context: bool,
}

/// What the local copies of a build need.
#[derive(Debug, Default)]
pub struct Provides {
    /// Virtual requests to include in the build.
    pub requests: Vec<String>,
    /// What users should know.
    pub findings: Vec<Finding>,
    /// Files that were read; the build depends on them.
    pub files: Vec<PathBuf>,
}

impl Federation {
    /// `options`: of all plugins of the compiler, in order. `context`: the compiler's. `ensure_handler`: the
    /// bundler's `require.ensure` takes an error handler.
    pub fn new(options: Vec<Options>, context: &Path, ensure_handler: bool) -> Self {
        Self { context: context.to_owned(), ensure_handler, options, packages: PackageJsons::default(), findings: DashMap::new() }
    }

    pub(crate) fn context(&self) -> &Path {
        &self.context
    }

    pub(crate) fn takes_ensure_handler(&self) -> bool {
        self.ensure_handler
    }

    pub(crate) fn containers(&self) -> impl Iterator<Item = &Container> {
        self.options.iter().filter_map(|options| options.container.as_ref())
    }

    pub(crate) fn remotes(&self) -> impl Iterator<Item = &Remote> {
        self.options.iter().flat_map(|options| &options.remotes)
    }

    pub(crate) fn shared(&self) -> impl Iterator<Item = &Shared> {
        self.options.iter().flat_map(|options| &options.shared)
    }

    /// A new build begins: package.json files are read again.
    pub fn refresh(&self) {
        self.packages.clear();
    }

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
        let consume = Request::Consume(Consume {
            scope: shared.scope.clone(),
            key: format!("{}{rest}", shared.share_key),
            range,
            singleton: shared.singleton,
            strict: shared.strict,
            eager: shared.eager,
            local: resolved.map(|file| path::relative(&self.context, file)),
        });
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
        let (scope, key) = (shared.scope.clone(), shared.share_key.clone());
        let consume =
            Consume { scope, key, range, singleton: shared.singleton, strict: shared.strict, eager: shared.eager, local };
        Some(Request::Consume(consume).encode())
    }

    fn passes_version_filters(&self, shared: &Shared, file: &Path) -> bool {
        if shared.include.version.is_none() && shared.exclude.version.is_none() {
            return true;
        }
        let (version, ..) = provide::version(&self.packages, &shared.share_key, file);
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

    /// What must be in the build besides the modules `requests` (all virtual requests in its graph): the local copies that
    /// they consume and the containers of the bundler's externals.
    pub fn provides(&self, requests: &[String]) -> Provides {
        let mut out = Provides::default();
        for request in requests {
            let finding = self.findings.get(request).map(|finding| finding.clone());
            out.findings.extend(finding);
            match Request::decode(request) {
                Some(Request::Consume(consume)) => self.provide(&consume, &mut out),
                Some(Request::Remote { remote, .. }) => self.include_externals(&remote, &mut out),
                _ => {}
            }
        }
        out.requests.sort();
        out.requests.dedup();
        for request in &mut out.requests {
            request.insert_str(0, SCHEME);
        }
        out.findings.dedup();
        out
    }

    fn provide(&self, consume: &Consume, out: &mut Provides) {
        let Some((provide, file, finding)) = self.local_provide(consume) else { return };
        out.files.extend(file);
        out.findings.extend(finding);
        out.requests.push(Request::Provide(provide).encode());
    }

    /// The request of the module that holds the getter of `consume`'s local copy.
    pub(crate) fn provide_request(&self, consume: &Consume) -> Option<String> {
        let (provide, ..) = self.local_provide(consume)?;
        Some(format!("{SCHEME}{}", Request::Provide(provide).encode()))
    }

    /// The local copy of `consume`, the package.json that says its version, and what users should know.
    fn local_provide(&self, consume: &Consume) -> Option<(Provide, Option<PathBuf>, Option<Finding>)> {
        let local = consume.local.clone()?;
        let shared = self.shared().find(|shared| {
            shared.scope == consume.scope
                && (shared.share_key == consume.key
                    || (shared.share_key.ends_with('/') && consume.key.starts_with(&shared.share_key)))
        });
        let (version, file, finding) = match shared.map(|shared| &shared.version) {
            Some(SharedVersion::Given(version)) => (Some(version.clone()), None, None),
            _ => provide::version(&self.packages, &consume.key, &self.context.join(&local)),
        };
        let version = version.unwrap_or_else(|| "0".to_owned());
        let provide = Provide { scope: consume.scope.clone(), key: consume.key.clone(), version, eager: consume.eager, local };
        Some((provide, file, finding))
    }

    fn include_externals(&self, remote: &str, out: &mut Provides) {
        let Some(remote) = self.remotes().find(|own| own.key == remote) else { return };
        for (index, location) in remote.locations.iter().enumerate() {
            if !matches!(location, crate::options::Location::Script { .. }) {
                out.requests.push(Request::External { remote: remote.key.clone(), index }.encode());
            }
        }
    }

    /// The virtual request that starts the entry `entry`, which imports `imports`. `None` for a library that is an ES module:
    /// its exports have to be known when it is built, so its start cannot wait.
    pub fn start(&self, entry: &str, imports: Vec<String>, library: Option<&str>) -> Option<String> {
        let named_exports = matches!(library, Some("module" | "modern-module"));
        (!named_exports).then(|| format!("{SCHEME}{}", Request::Start { entry: entry.to_owned(), imports }.encode()))
    }
}
