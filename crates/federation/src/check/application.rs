//! What the check keeps of a manifest, whoever wrote it.

use super::names::{Name, Names};
use crate::manifest::Manifest;
use crate::manifest::model::{self, Own};
use std::collections::{BTreeMap, HashMap};

/// One application of the page.
#[derive(Debug, Clone)]
pub struct Application {
    /// Where its manifest is from, as the user named it.
    pub source: String,
    /// Its name; no two applications of a check have the same.
    pub name: Name,
    /// What its copies say in the share scope where they are from.
    pub unique_name: Name,
    /// The global variable that its container sets.
    pub global: Name,
    /// Addresses that others may name it by.
    pub addresses: Vec<String>,
    /// What was built, for people.
    pub version: String,
    /// The share scope that its container's `init` fills.
    pub scope: Name,
    /// `shareStrategy: "loaded-first"`.
    pub loaded_first: bool,
    /// Other builds can load it.
    pub container: bool,
    /// We wrote the manifest: it says all that the check asks for.
    pub complete: bool,
    /// Copies that it offers.
    pub provides: Vec<Provide>,
    /// What it needs of shared modules.
    pub consumes: Vec<Consume>,
    /// Remotes that it names.
    pub remotes: Vec<Remote>,
    /// What it exposes, with the names of the exports where they are known.
    pub exposes: BTreeMap<Name, Option<Vec<Name>>>,
    /// Packages in the build that it does not share: name, version, bytes of their sources.
    pub packages: Vec<(Name, Option<Name>, u64)>,
}

/// A copy that an application offers.
#[derive(Debug, Clone)]
pub struct Provide {
    /// Its share key.
    pub key: Name,
    /// Its share scope.
    pub scope: Name,
    /// Its version.
    pub version: Name,
    /// There from the start.
    pub eager: bool,
    /// Its size in bytes, where it is known.
    pub bytes: Option<u64>,
    /// False if it is known that nothing in its application uses it.
    pub used: bool,
}

/// A need of an application.
#[derive(Debug, Clone)]
pub struct Consume {
    /// The share key.
    pub key: Name,
    /// The share scope.
    pub scope: Name,
    /// The range; any version without one.
    pub range: Option<Name>,
    /// One version for the whole page.
    pub singleton: bool,
    /// An unfit version is an error.
    pub strict: bool,
    /// Must be there at once.
    pub eager: bool,
    /// The version of the copy to fall back to.
    pub own: Option<Name>,
}

/// A remote that an application names.
#[derive(Debug, Clone)]
pub struct Remote {
    /// What imports begin with.
    pub key: Name,
    /// The share scope that it gets.
    pub scope: Name,
    /// All that it gets, if there are more: it takes those that it knows by name.
    pub scopes: Vec<Name>,
    /// Where it may come from, in order: global variable and address, as far as they are known.
    pub places: Vec<(Option<Name>, Option<String>)>,
    /// Its modules that are used, with the names of the exports that are, where they are known.
    pub uses: BTreeMap<Name, Option<Vec<Name>>>,
    /// It is initialised when the application starts.
    pub used: bool,
}

impl Application {
    /// `manifest` from `source`. `sizes`: bytes of files by their name in the manifest, for manifests that do not say.
    pub fn new(source: &str, manifest: Manifest, sizes: &HashMap<String, u64>, names: &mut Names) -> Self {
        let meta = &manifest.meta_data;
        let name = [&manifest.name, &meta.name, &meta.global_name, &manifest.id].into_iter().find(|name| !name.is_empty());
        let name = names.name(name.map_or(source, String::as_str));
        let or_name = |text: &str, names: &mut Names| if text.is_empty() { name.clone() } else { names.name(text) };
        let own = manifest.own.as_ref();
        let mut application = Self {
            source: source.to_owned(),
            unique_name: or_name(own.map_or("", |own| &own.unique_name), names),
            global: or_name(&meta.global_name, names),
            addresses: addresses(source, &manifest),
            version: meta.build_info.build_version.clone(),
            scope: names.name(own.map_or("default", |own| &own.share_scope)),
            loaded_first: own.is_some_and(|own| own.share_strategy == "loaded-first"),
            container: !meta.remote_entry.name.is_empty() || !manifest.exposes.is_empty(),
            complete: own.is_some(),
            exposes: exposes(&manifest, names),
            name,
            provides: Vec::new(),
            consumes: Vec::new(),
            remotes: Vec::new(),
            packages: Vec::new(),
        };
        match manifest.own {
            Some(own) => application.read_own(own, names),
            None => application.read_shape(&manifest, sizes, names),
        }
        application
    }

    fn read_own(&mut self, own: Own, names: &mut Names) {
        self.provides = own.provides.iter().map(|provide| Provide::of(provide, names)).collect();
        self.consumes = own.consumes.iter().map(|consume| Consume::of(consume, names)).collect();
        self.remotes = own.remotes.iter().map(|remote| Remote::of(remote, names)).collect();
        self.packages = own
            .packages
            .iter()
            .map(|package| {
                let version = package.version.as_deref().map(|version| names.name(version));
                (names.name(&package.name), version, package.bytes)
            })
            .collect();
    }

    /// Module Federation 2's fields, with webpack's defaults for what they leave out.
    fn read_shape(&mut self, manifest: &Manifest, sizes: &HashMap<String, u64>, names: &mut Names) {
        for row in &manifest.shared {
            let (key, scope) = (names.name(&row.name), names.name(row.share_scope.as_deref().unwrap_or("default")));
            let version = (!row.version.is_empty()).then(|| names.name(&row.version));
            let eager = row.eager.unwrap_or_default();
            if let Some(version) = &version {
                let files = row.assets.js.sync.iter().chain(&row.assets.css.sync);
                let bytes = files.map(|file| sizes.get(file)).sum::<Option<u64>>().filter(|bytes| *bytes > 0);
                let (key, scope, version) = (key.clone(), scope.clone(), version.clone());
                // `usedIn` lists exposes: what entries use is not there, and of a host it is empty.
                self.provides.push(Provide { key, scope, version, eager, bytes, used: true });
            }
            let range = row.required_version.as_deref().filter(|range| !range.is_empty());
            let range = range.map(|range| names.name(range));
            let strict = version.is_some() && !row.singleton;
            self.consumes.push(Consume { key, scope, range, singleton: row.singleton, strict, eager, own: version });
        }
        for row in &manifest.remotes {
            let key = names.name(if row.alias.is_empty() { &row.federation_container_name } else { &row.alias });
            let index = self.remotes.iter().position(|remote| remote.key == key).unwrap_or(self.remotes.len());
            if index == self.remotes.len() {
                let global = Some(names.name(&row.federation_container_name));
                let places = vec![(global, row.entry.clone().filter(|entry| entry.contains("//")))];
                let scope = names.name("default");
                self.remotes.push(Remote { key, scope, scopes: Vec::new(), places, uses: BTreeMap::new(), used: true });
            }
            if let Some(remote) = self.remotes.get_mut(index).filter(|_| !matches!(row.module_name.as_str(), "" | "UNKNOWN")) {
                remote.uses.insert(names.name(&expose_path(&row.module_name)), None);
            }
        }
    }
}

impl Provide {
    fn of(provide: &model::Provide, names: &mut Names) -> Self {
        Self {
            key: names.name(&provide.key),
            scope: names.name(&provide.share_scope),
            version: names.name(&provide.version),
            eager: provide.eager,
            bytes: Some(provide.bytes),
            used: !provide.used_by.entries.is_empty() || !provide.used_by.exposes.is_empty(),
        }
    }
}

impl Consume {
    fn of(consume: &model::Consume, names: &mut Names) -> Self {
        Self {
            key: names.name(&consume.key),
            scope: names.name(&consume.share_scope),
            range: consume.required_version.as_deref().map(|range| names.name(range)),
            singleton: consume.singleton,
            strict: consume.strict_version,
            eager: consume.eager,
            own: consume.version.as_deref().map(|version| names.name(version)),
        }
    }
}

impl Remote {
    fn of(remote: &model::Remote, names: &mut Names) -> Self {
        let all = |exports: &Vec<String>, names: &mut Names| exports.iter().map(|name| names.name(name)).collect();
        let mut uses: BTreeMap<Name, Option<Vec<Name>>> = BTreeMap::new();
        for one in &remote.uses {
            let exports: Option<Vec<Name>> = one.exports.as_ref().map(|exports| all(exports, names));
            let entry = uses.entry(names.name(&one.expose)).or_insert_with(|| Some(Vec::new()));
            *entry = entry.take().zip(exports).map(|(known, more)| [known, more].concat());
        }
        let places = remote.locations.iter().map(|location| {
            let name = location.name.as_deref().map(|name| names.name(name));
            (name, location.entry.clone())
        });
        let places = places.collect();
        let more: Vec<Name> = remote.more_share_scopes.iter().map(|scope| names.name(scope)).collect();
        Self {
            places,
            key: names.name(&remote.key),
            scope: names.name(&remote.share_scope),
            scopes: if more.is_empty() { more } else { [vec![names.name(&remote.share_scope)], more].concat() },
            used: !uses.is_empty(),
            uses,
        }
    }
}

/// Names of exposes with and without `./` are in use.
fn expose_path(name: &str) -> String {
    if name.starts_with('.') { name.to_owned() } else { format!("./{name}") }
}

fn exposes(manifest: &Manifest, names: &mut Names) -> BTreeMap<Name, Option<Vec<Name>>> {
    let known = manifest.own.as_ref().map(|own| &own.exposes);
    let rows = manifest.exposes.iter().map(|row| {
        let path = if row.path.is_empty() { expose_path(&row.name) } else { row.path.clone() };
        let exports = known.and_then(|known| known.get(&path)).and_then(|expose| expose.exports.as_ref());
        let exports = exports.map(|exports| exports.iter().map(|name| names.name(name)).collect());
        (names.name(&path), exports)
    });
    rows.collect()
}

/// The addresses of the manifest and of the container, as far as they are known.
fn addresses(source: &str, manifest: &Manifest) -> Vec<String> {
    let meta = &manifest.meta_data;
    let absolute = meta.public_path.as_deref().filter(|path| path.contains("//"));
    let folder = source.contains("://").then(|| source.rsplit_once('/').map_or(source, |(folder, _)| folder));
    let root = manifest.own.as_ref().map_or("", |own| own.root.as_str());
    let base = absolute.map(str::to_owned).or_else(|| Some(format!("{}/{root}", folder?)));
    let entry = base.map(|base| joined(&format!("{base}/{}/{}", meta.remote_entry.path, meta.remote_entry.name)));
    std::iter::once(source.to_owned()).chain(entry).collect()
}

/// `address` without empty segments and without `.` and `..`.
fn joined(address: &str) -> String {
    let (origin, path) = match address.split_once("//") {
        Some((scheme, rest)) => {
            let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
            (format!("{scheme}//{host}"), path)
        }
        None => (String::new(), address),
    };
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            segment => segments.push(segment),
        }
    }
    format!("{origin}/{}", segments.join("/"))
}
