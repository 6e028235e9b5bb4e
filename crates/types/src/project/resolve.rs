//! From a request to a file with types.

use super::{Files, Settings, clean, package, tsconfig};
use std::path::{Path, PathBuf};

/// Where a request leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// A file of the project or of its workspace.
    File(PathBuf),
    /// A package that is installed wherever the types are used: its name.
    Package(String),
    /// A file that is no script, or nothing.
    Other,
}

/// Answers for one project.
pub(crate) struct Resolver<'a> {
    files: &'a dyn Files,
    settings: &'a Settings,
    config: tsconfig::TsConfig,
    /// Files that the answers depend on, besides sources.
    pub(crate) watched: Vec<PathBuf>,
    /// What is wrong with the configuration.
    pub(crate) problems: Vec<String>,
}

/// Endings of sources, best first: as TypeScript looks for them.
const TYPED: &[&str] = &[".ts", ".tsx", ".d.ts", ".mts", ".cts", ".d.mts", ".d.cts"];
const OTHERS: &[&str] = &[".vue", ".js", ".jsx", ".mjs", ".cjs"];

impl<'a> Resolver<'a> {
    pub(crate) fn new(files: &'a dyn Files, settings: &'a Settings) -> Self {
        let mut problems = Vec::new();
        let file = match &settings.tsconfig {
            Some(wanted) => Some(clean(&settings.context.join(wanted))),
            None => settings.context.ancestors().map(|above| above.join("tsconfig.json")).find(|file| files.is_file(file)),
        };
        let config = file.as_ref().map(|file| tsconfig::read(files, file, &mut problems)).unwrap_or_default();
        Self { files, settings, config, watched: file.into_iter().collect(), problems }
    }

    /// The package whose namespace `JSX` files use; `None`: the global one.
    pub(crate) fn jsx(&self) -> Option<String> {
        let source = self.config.jsx_import_source.as_deref();
        let classic = self.config.jsx.as_deref() == Some("react") && source.is_none();
        let source = source.unwrap_or("react");
        if source == "react" {
            let types = package::installed(self.files, &self.settings.context, "@types/react");
            let runtime = types.and_then(|types| self.files.read(&types.join("jsx-runtime.d.ts")));
            // Until 18.2.6 there was only the global namespace.
            if runtime.is_some_and(|text| !text.contains("namespace JSX")) {
                return None;
            }
        }
        Some(if classic { source.to_owned() } else { format!("{source}/jsx-runtime") })
    }

    /// Where `request` in a file of `folder` leads.
    pub(crate) fn find(&self, folder: &Path, request: &str) -> Found {
        let request = request.split_once('?').map_or(request, |(path, _)| path);
        if request.starts_with('.') || Path::new(request).is_absolute() {
            return self.file(&folder.join(request)).map_or(Found::Other, Found::File);
        }
        let found = self.by_paths(request).or_else(|| self.by_alias(folder, request)).or_else(|| self.by_folders(request));
        match found {
            // Types of others, which whoever uses this one's may have elsewhere.
            Some(file) if file.components().any(|part| part.as_os_str() == "@mf-types" || part.as_os_str() == "node_modules") => {
                Found::Package(package::split(request).0.to_owned())
            }
            Some(file) => Found::File(file),
            None => {
                let sources = package::sources(self.files, folder, request);
                let source = sources.iter().find_map(|place| self.file(place));
                source.map_or_else(|| Found::Package(package::split(request).0.to_owned()), Found::File)
            }
        }
    }

    fn by_paths(&self, request: &str) -> Option<PathBuf> {
        let exact = self.config.paths.iter().find(|(pattern, _)| pattern == request).map(|(_, targets)| (targets, ""));
        let longest = || {
            let fits = self.config.paths.iter().filter_map(|(pattern, targets)| {
                let (before, after) = pattern.split_once('*')?;
                let part = request.strip_prefix(before)?.strip_suffix(after)?;
                Some((before.len(), targets, part))
            });
            fits.max_by_key(|(length, ..)| *length).map(|(_, targets, part)| (targets, part))
        };
        let (targets, part) = exact.or_else(longest)?;
        let place = |target: &PathBuf| clean(Path::new(&target.to_string_lossy().replacen('*', part, 1)));
        targets.iter().find_map(|target| self.file(&place(target)))
    }

    fn by_alias(&self, folder: &Path, request: &str) -> Option<PathBuf> {
        for (name, targets) in &self.settings.alias {
            let rest = match name.strip_suffix('$') {
                Some(exact) => (request == exact).then_some(""),
                None => request
                    .strip_prefix(name.as_str())
                    .filter(|rest| rest.is_empty() || rest.starts_with('/') || name.ends_with('/')),
            };
            let Some(rest) = rest else { continue };
            for target in targets {
                let whole = if Path::new(target).is_absolute() {
                    PathBuf::from(target)
                } else if target.starts_with('.') {
                    folder.join(target)
                } else {
                    // Another package: its types are found under the name that TypeScript knows.
                    continue;
                };
                let rest = rest.trim_start_matches('/');
                let place = if rest.is_empty() { whole } else { whole.join(rest) };
                if let Some(file) = self.file(&place) {
                    return Some(file);
                }
            }
        }
        None
    }

    fn by_folders(&self, request: &str) -> Option<PathBuf> {
        let folders = self.config.base_url.iter().chain(&self.settings.modules);
        folders.map(|folder| folder.join(request)).find_map(|place| self.file(&place))
    }

    /// The source at `place`, which may lack its ending or have that of what it is compiled to.
    pub(crate) fn file(&self, place: &Path) -> Option<PathBuf> {
        let place = clean(place);
        let text = place.to_str()?;
        let is_file = |path: &PathBuf| self.files.is_file(path);
        let compiled = [(".js", [".ts", ".tsx", ".d.ts"]), (".jsx", [".tsx", ".ts", ".d.ts"])];
        let compiled = compiled.iter().chain(&[(".mjs", [".mts", ".d.mts", ".ts"]), (".cjs", [".cts", ".d.cts", ".ts"])]);
        let sources = compiled.filter_map(|(end, sources)| Some((text.strip_suffix(end)?, sources)));
        let sources = sources.flat_map(|(stem, sources)| sources.iter().map(move |end| PathBuf::from(format!("{stem}{end}"))));
        if let Some(found) = sources.into_iter().find(|path| self.files.is_file(path)) {
            return Some(found);
        }
        let ends = || TYPED.iter().chain(OTHERS);
        if ends().any(|end| text.ends_with(end)) && is_file(&place) {
            return Some(place);
        }
        let beside = ends().map(|end| PathBuf::from(format!("{text}{end}")));
        let inside = ends().map(|end| place.join(format!("index{end}")));
        beside.chain(inside).find(is_file)
    }
}
