//! From exposes to an archive of their types.

use crate::declare::{self, Declared};
use crate::project::{Files, Found, Resolver, Settings, version_of};
use crate::{others, requests, zip};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

/// What to make types of.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Wanted {
    /// Where imports lead.
    pub project: Settings,
    /// Expose as hosts ask for it, and the module.
    pub exposes: Vec<(String, String)>,
    /// By file: declarations that a compiler made of it.
    pub compiled: BTreeMap<PathBuf, String>,
}

/// The types of a build.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Produced {
    /// The archive.
    #[serde(skip)]
    pub zip: Vec<u8>,
    /// What types `loadRemote` of the exposes.
    pub api: String,
    /// Packages that the types need, and the versions they were written for.
    pub packages: BTreeMap<String, Option<String>>,
    /// Exports that are `any`.
    pub missing: Vec<Missing>,
    /// What else is wrong, a sentence each.
    pub problems: Vec<String>,
    /// Files to watch.
    pub files: Vec<PathBuf>,
    /// TypeScript's configuration, if there is one.
    pub tsconfig: Option<PathBuf>,
    /// Files with exports that are `any`.
    pub incomplete: Vec<PathBuf>,
}

impl Produced {
    /// What users should know: one text about everything that is `any`, and one about each other problem.
    pub fn warnings(&self) -> Vec<String> {
        const MOST: usize = 20;
        let mut warnings: Vec<String> = self.problems.iter().map(|problem| format!("types: {problem}")).collect();
        if !self.missing.is_empty() {
            let line = |Missing { file, line, name, write }: &Missing| match name.as_str() {
                "" => format!(" - {file}:{line}: {write}."),
                name => format!(" - {file}:{line} {name}: write {write}."),
            };
            let mut lines: Vec<String> = self.missing.iter().take(MOST).map(line).collect();
            if let Some(more) = self.missing.len().checked_sub(MOST).filter(|more| *more > 0) {
                lines.push(format!(" - and {more} more."));
            }
            warnings.push(format!("types: hosts see `any` where syntax alone does not tell a type:\n{}", lines.join("\n")));
        }
        warnings
    }
}

/// An export that is `any`, since its type cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Missing {
    /// From the context.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// The export.
    pub name: String,
    /// What to write.
    pub write: String,
}

/// A file as it was, and what became of it.
struct Known {
    stamp: Option<(SystemTime, u64)>,
    jsx: Option<String>,
    /// What a compiler made of it.
    compiled: Option<String>,
    declared: Arc<Declared>,
}

/// Makes types, and keeps what it has read for the next time.
#[derive(Default)]
pub struct Producer {
    known: HashMap<PathBuf, Known>,
}

/// The folder of everything but the stubs.
const COMPILED: &str = "compiled-types";
/// Parsing is recursive; see the crate `exports`. Bytes.
const STACK: usize = 1 << 30;

impl Producer {
    /// The types of `wanted`. Whatever is wrong is said in the result.
    pub fn produce(&mut self, files: &dyn Files, wanted: &Wanted) -> Produced {
        let make = || {
            let mut making = Making {
                files,
                compiled: &wanted.compiled,
                resolver: Resolver::new(files, &wanted.project),
                before: &mut self.known,
                now: HashMap::new(),
            };
            let produced = making.make(wanted);
            let now = making.now;
            (produced, now)
        };
        let found = std::thread::scope(|scope| {
            let maker = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, make);
            maker.ok().and_then(|maker| maker.join().ok())
        });
        let Some((produced, now)) = found else {
            let problem = "The types cannot be made: a bug in federation-rs. Please report it.".to_owned();
            return Produced { problems: vec![problem], ..Produced::default() };
        };
        self.known = now;
        produced
    }
}

struct Making<'a> {
    files: &'a dyn Files,
    compiled: &'a BTreeMap<PathBuf, String>,
    resolver: Resolver<'a>,
    before: &'a mut HashMap<PathBuf, Known>,
    now: HashMap<PathBuf, Known>,
}

/// A file of the archive: its declarations and where its requests lead.
type Read = (Arc<Declared>, Vec<Found>);

impl Making<'_> {
    fn make(&mut self, wanted: &Wanted) -> Produced {
        let mut produced = Produced { problems: self.resolver.problems.clone(), ..Produced::default() };
        let context = &wanted.project.context;
        let mut exposed: Vec<(String, PathBuf)> = Vec::new();
        for (key, request) in &wanted.exposes {
            match (self.resolver.find(context, request), stub_name(key)) {
                (Found::File(file), Some(name)) => exposed.push((name, file)),
                (_, None) => produced.problems.push(format!("The expose {key:?} has no types: its name is no path.")),
                // A package's own types are at hand wherever it is.
                _ => {
                    produced.problems.push(format!("The expose {key:?} has no types: {request:?} is no script of this project."))
                }
            }
        }
        let read = self.read_all(exposed.iter().map(|(_, file)| file.clone()));
        let names = names_of(read.keys());
        let mut archive: Vec<(String, String)> = Vec::new();
        for (file, (declared, found)) in &read {
            let Some(name) = names.get(file) else { continue };
            let request = |number: usize| {
                let written = declared.requests.get(number).map(String::as_str).unwrap_or_default();
                match found.get(number) {
                    Some(Found::File(target)) => {
                        names.get(target).map_or_else(|| written.to_owned(), |target| between(name, target))
                    }
                    _ => written.to_owned(),
                }
            };
            archive.push((name.clone(), requests::fill(&declared.text, request)));
            if !declared.issues.is_empty() {
                produced.incomplete.push(file.clone());
            }
            let place = place(context, file);
            produced.missing.extend(declared.issues.iter().map(|issue| Missing {
                file: place.clone(),
                line: issue.line,
                name: issue.name.clone(),
                write: issue.write.clone(),
            }));
        }
        let packages: BTreeSet<&String> = read.values().flat_map(|(_, found)| found).filter_map(package_of).collect();
        produced.packages = packages.into_iter().map(|name| (name.clone(), version_of(self.files, context, name))).collect();
        for (name, file) in &exposed {
            let (Some(target), Some((declared, _))) = (names.get(file), read.get(file)) else { continue };
            let stub = format!("{name}.d.ts");
            let text = stub_text(&between(&stub, target), declared);
            if archive.iter().any(|(known, _)| *known == stub) {
                produced
                    .problems
                    .push(format!("The expose \"./{name}\" has no types: another file of the archive has its name."));
                continue;
            }
            archive.push((stub, text));
        }
        produced.missing.sort();
        produced.missing.dedup();
        produced.api = api(exposed.iter().map(|(name, _)| name.as_str()));
        produced.tsconfig = self.resolver.watched.first().cloned();
        produced.files = self.resolver.watched.iter().cloned().chain(read.keys().cloned()).collect();
        match zip::write(&archive) {
            Some(bytes) => produced.zip = bytes,
            None => produced.problems.push("The types are too many for an archive.".to_owned()),
        }
        produced
    }

    /// All files that can be reached from `first`.
    fn read_all(&mut self, first: impl Iterator<Item = PathBuf>) -> BTreeMap<PathBuf, Read> {
        let jsx = self.resolver.jsx();
        let mut open: VecDeque<PathBuf> = first.collect();
        let mut read: BTreeMap<PathBuf, Read> = BTreeMap::new();
        while let Some(file) = open.pop_front() {
            if read.contains_key(&file) {
                continue;
            }
            let declared = self.declared(&file, jsx.as_deref());
            let folder = file.parent().unwrap_or(Path::new(""));
            let found: Vec<Found> = declared.requests.iter().map(|request| self.resolver.find(folder, request)).collect();
            open.extend(found.iter().filter_map(|found| match found {
                Found::File(file) => Some(file.clone()),
                _ => None,
            }));
            read.insert(file, (declared, found));
        }
        read
    }

    fn declared(&mut self, file: &Path, jsx: Option<&str>) -> Arc<Declared> {
        let stamp = self.files.stamp(file);
        let compiled = self.compiled.get(file);
        let same = |known: &Known| {
            known.compiled.as_ref() == compiled && known.stamp.is_some() && known.stamp == stamp && known.jsx.as_deref() == jsx
        };
        let known = self.before.remove(file).filter(same);
        let declared = known.map_or_else(|| Arc::new(self.declare(file, jsx)), |known| known.declared);
        let known = Known { stamp, jsx: jsx.map(str::to_owned), compiled: compiled.cloned(), declared: declared.clone() };
        self.now.insert(file.to_owned(), known);
        declared
    }

    fn declare(&self, file: &Path, jsx: Option<&str>) -> Declared {
        let name = file.to_string_lossy();
        if let Some(compiled) = self.compiled.get(file)
            && let Some(declared) = guarded(|| declare::declare(&format!("{name}.d.ts"), compiled, None))
        {
            return declared;
        }
        let Some(text) = self.files.read(file) else { return others::unreadable() };
        if !others::has_types(&name) {
            return others::declare(&name, &text);
        }
        guarded(|| declare::declare(&name, &text, jsx)).unwrap_or_else(|| others::unparsed(&name, &text))
    }
}

/// One file that our parser or printer cannot bear does not take the others with it.
fn guarded(make: impl FnOnce() -> Option<Declared>) -> Option<Declared> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(make)).ok().flatten()
}

fn package_of(found: &Found) -> Option<&String> {
    match found {
        Found::Package(name) => Some(name),
        _ => None,
    }
}

/// `file` from the context, with `/`.
fn place(context: &Path, file: &Path) -> String {
    let place = file.strip_prefix(context).unwrap_or(file).to_string_lossy();
    place.replace('\\', "/")
}

/// The name of the expose `key` in the archive, without its ending; `None` for one that would leave it.
fn stub_name(key: &str) -> Option<String> {
    let name = key.strip_prefix("./").unwrap_or(key);
    if matches!(name, "" | ".") {
        return Some("index".to_owned());
    }
    let bad = |part: &str| part.is_empty() || part.bytes().all(|byte| byte == b'.') || part.contains(['\\', ':', '\0']);
    (!name.split('/').any(bad)).then(|| name.to_owned())
}

/// `default` only where there is one. Elsewhere TypeScript would take the whole module for it, unless the module says that it is
/// one of ECMAScript, as bundlers mark them.
fn stub_text(request: &str, declared: &Declared) -> String {
    if declared.assigns {
        return format!("import exposed = require(\"{request}\");\nexport = exposed;\n");
    }
    let default = if declared.default {
        format!("export {{ default }} from \"{request}\";\n")
    } else {
        "export declare const __esModule: true;\n".to_owned()
    };
    format!("export * from \"{request}\";\n{default}")
}

/// Where each file is in the archive: below the folder that they have in common, so that the same sources have the same names in
/// every checkout.
fn names_of<'a>(files: impl Iterator<Item = &'a PathBuf> + Clone) -> HashMap<PathBuf, String> {
    let mut common: Option<PathBuf> = None;
    for folder in files.clone().filter_map(|file| file.parent()) {
        common = Some(match common {
            None => folder.to_owned(),
            Some(known) => known.ancestors().find(|above| folder.starts_with(above)).map(Path::to_owned).unwrap_or_default(),
        });
    }
    let common = common.unwrap_or_default();
    let mut names = HashMap::new();
    let mut taken = BTreeSet::new();
    for file in files {
        let inside = file.strip_prefix(&common).unwrap_or(file).to_string_lossy().replace('\\', "/");
        let stem = [".d.ts", ".d.mts", ".d.cts", ".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
        let stem = stem.iter().find_map(|end| inside.strip_suffix(end)).unwrap_or(&inside);
        let mut name = format!("{COMPILED}/{}.d.ts", stem.trim_start_matches('/').replace(':', ""));
        let mut number = 2;
        while !taken.insert(name.to_lowercase()) {
            name = format!("{COMPILED}/{stem}-{number}.d.ts");
            number += 1;
        }
        names.insert(file.clone(), name);
    }
    names
}

/// The request by which the file `from` of the archive imports the file `to`.
fn between(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to_parts: Vec<&str> = to.split('/').collect();
    let folder = from.len() - 1;
    let same = from.iter().take(folder).zip(&to_parts).take_while(|(a, b)| a == b).count().min(to_parts.len() - 1);
    let up = folder - same;
    let down = to_parts.get(same..).unwrap_or_default().join("/");
    let down = down.strip_suffix(".d.ts").unwrap_or(&down);
    // With an ending: Node's rules find nothing without.
    format!("{}{down}.js", if up == 0 { "./".to_owned() } else { "../".repeat(up) })
}

/// Source of its form: Module Federation 2, whose consumers put their alias into it.
fn api<'a>(names: impl Iterator<Item = &'a str>) -> String {
    const ALIAS: &str = "REMOTE_ALIAS_IDENTIFIER";
    let mut keys: Vec<String> =
        names.map(|name| if name == "index" { ALIAS.to_owned() } else { format!("{ALIAS}/{name}") }).collect();
    keys.sort();
    let quoted: Vec<String> = keys.iter().map(|key| format!("'{key}'")).collect();
    let types: String = keys.iter().map(|key| format!("T extends '{key}' ? typeof import('{key}') :\n  ")).collect();
    let keys = if quoted.is_empty() { "never".to_owned() } else { quoted.join(" | ") };
    format!("export type RemoteKeys = {keys};\nexport type PackageType<T> = {types}any;\n")
}
