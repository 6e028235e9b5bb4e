//! The shared modules of a page, each with who offers and who needs it.

use super::application::{Application, Consume, Provide};
use super::names::Name;
use super::page::{Links, Page};
use std::collections::{BTreeMap, HashMap};

/// A shared module of a page. What happens to one does not depend on any other.
#[derive(Debug, Default)]
pub struct Shared<'a> {
    /// Who has to do with it, by the place of its group in the page, then in the group's order.
    pub parts: Vec<Part<'a>>,
}

/// What one application has to do with a shared module.
#[derive(Debug)]
pub struct Part<'a> {
    /// The application's index.
    pub application: usize,
    /// The place of its group in the page.
    pub group: usize,
    /// The copies that it offers.
    pub provides: Vec<&'a Provide>,
    /// What it needs.
    pub consumes: Vec<&'a Consume>,
}

/// By share scope (as the host calls it) and share key.
pub type SharedModules<'a> = BTreeMap<(Name, Name), Shared<'a>>;

/// The shared modules of `page`.
pub fn shared_modules<'a>(applications: &'a [Application], links: &Links, page: &Page) -> SharedModules<'a> {
    let scopes = scopes(applications, links, page);
    let mut modules = SharedModules::new();
    for (group, index) in page.groups.iter().enumerate().flat_map(|(group, all)| all.iter().map(move |index| (group, *index))) {
        let Some(application) = applications.get(index) else { continue };
        let scope_of = |scope: &Name| match scopes.get(&index) {
            Some((own, hosts)) if own == scope => hosts.clone(),
            _ => scope.clone(),
        };
        let provides = application.provides.iter().map(|provide| (&provide.scope, &provide.key, Some(provide), None));
        let consumes = application.consumes.iter().map(|consume| (&consume.scope, &consume.key, None, Some(consume)));
        for (scope, key, provide, consume) in provides.chain(consumes) {
            let parts = &mut modules.entry((scope_of(scope), key.clone())).or_default().parts;
            if parts.last().is_none_or(|part| part.application != index) {
                parts.push(Part { application: index, group, provides: Vec::new(), consumes: Vec::new() });
            }
            if let Some(part) = parts.last_mut() {
                part.provides.extend(provide);
                part.consumes.extend(consume);
            }
        }
    }
    modules
}

/// Where a container gets a share scope that its host calls otherwise: by application its own name and the host's.
fn scopes(applications: &[Application], links: &Links, page: &Page) -> HashMap<usize, (Name, Name)> {
    let mut scopes: HashMap<usize, (Name, Name)> = HashMap::new();
    for index in page.groups.iter().flatten() {
        let (Some(application), Some(targets)) = (applications.get(*index), links.get(*index)) else { continue };
        for (remote, target) in application.remotes.iter().zip(targets) {
            let Some((target, container)) = target.and_then(|target| Some((target, applications.get(target)?))) else { continue };
            // Of several, a container takes its own.
            if remote.scopes.contains(&container.scope) {
                continue;
            }
            let here =
                scopes.get(index).filter(|(own, _)| *own == remote.scope).map_or(&remote.scope, |(_, hosts)| hosts).clone();
            // The first to initialise a container decides.
            if here != container.scope && page.host != Some(target) {
                scopes.entry(target).or_insert_with(|| (container.scope.clone(), here));
            }
        }
    }
    scopes
}
