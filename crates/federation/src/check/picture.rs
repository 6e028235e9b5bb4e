//! The graph of a report as SVG: applications with their exposes, who uses which of them, and the shared modules with who gets
//! them how.

use super::html::escape;
use super::play::Verdict;
use super::report::{ApplicationRow, Report};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

/// More is no picture any more.
const MOST_APPLICATIONS: usize = 60;
const MOST_PACKAGES: usize = 60;
const MOST_EXPOSES: usize = 12;

const WIDTH: usize = 210;
const LINE: usize = 20;
const GAP: usize = 24;
const BETWEEN: usize = 110;

/// Where something stands.
#[derive(Clone, Copy)]
struct Place {
    x: usize,
    y: usize,
    height: usize,
}

impl Place {
    fn middle(self) -> usize {
        self.y + self.height / 2
    }
}

/// The picture, an `svg` element.
pub fn svg(report: &Report) -> String {
    let applications = report.applications.get(..MOST_APPLICATIONS).unwrap_or(&report.applications);
    let (places, width, mut height) = place(applications);
    let mut out = String::new();
    let mut shapes = String::new();
    for (application, place) in applications.iter().zip(&places) {
        draw(&mut shapes, application, *place);
    }
    let x = width + BETWEEN;
    let packages = packages(report, applications);
    let mut right = x;
    let mut y = GAP;
    for (key, needs) in packages.iter().take(MOST_PACKAGES) {
        let place = Place { x, y, height: LINE + 6 };
        y += place.height + 10;
        right = x + WIDTH;
        let _ = writeln!(
            shapes,
            "<g><rect class=\"package\" x=\"{x}\" y=\"{}\" width=\"{WIDTH}\" height=\"{}\" rx=\"13\"/>\
             <text x=\"{}\" y=\"{}\">{}</text><title>{}</title></g>",
            place.y,
            place.height,
            x + 12,
            place.y + 18,
            escape(&short(key)),
            escape(key)
        );
        for (application, (verdict, version)) in needs {
            if let Some(from) = places.get(*application) {
                let start = (from.x + WIDTH, from.y + 14);
                let title = format!("{}: {version}", applications.get(*application).map_or("", |one| &one.name));
                edge(&mut out, verdict.word(), start, (x, place.middle()), &title);
            }
        }
    }
    height = height.max(y);
    uses(&mut out, applications, &places);
    let left_out = left_out(report, packages.len());
    if !left_out.is_empty() {
        height += LINE;
        let _ = writeln!(shapes, "<text x=\"{GAP}\" y=\"{}\">{left_out}</text>", height - 4);
    }
    let (width, height) = (right.max(width) + GAP, height + GAP);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" aria-label=\"applications, what they expose and what they share\">\n{out}{shapes}</svg>\n"
    )
}

/// Hosts on the left; each application in the column behind the last one that uses it.
fn place(applications: &[ApplicationRow]) -> (Vec<Place>, usize, usize) {
    let index: HashMap<&str, usize> = applications.iter().enumerate().map(|(index, one)| (&*one.name, index)).collect();
    let mut columns = vec![0_usize; applications.len()];
    // Circles would go on for ever; no more rounds than columns that fit on a picture.
    for _ in 0..4 {
        for (from, application) in applications.iter().enumerate() {
            for target in application.remotes.iter().filter_map(|remote| index.get(&**remote.application.as_ref()?)) {
                let behind = columns.get(from).copied().unwrap_or_default() + 1;
                if let Some(column) = columns.get_mut(*target).filter(|column| **column < behind && behind < 4) {
                    *column = behind;
                }
            }
        }
    }
    let mut bottoms: BTreeMap<usize, usize> = BTreeMap::new();
    let places = applications.iter().zip(columns).map(|(application, column)| {
        let y = bottoms.entry(column).or_insert(GAP);
        let lines = 1 + application.exposes.len().min(MOST_EXPOSES + 1);
        let place = Place { x: GAP + column * (WIDTH + BETWEEN), y: *y, height: lines * LINE + 8 };
        *y += place.height + GAP;
        place
    });
    let places: Vec<Place> = places.collect();
    let width = places.iter().map(|place| place.x + WIDTH).max().unwrap_or(GAP);
    let height = bottoms.values().max().copied().unwrap_or(GAP);
    (places, width, height)
}

fn draw(out: &mut String, application: &ApplicationRow, place: Place) {
    let Place { x, y, height } = place;
    let _ = write!(
        out,
        "<g><rect class=\"app\" x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{height}\" rx=\"6\"/>\
         <text class=\"name\" x=\"{}\" y=\"{}\">{}</text><title>{}</title>",
        x + 10,
        y + 18,
        escape(&short(&application.name)),
        escape(&format!("{} {}\n{}", application.name, application.version, application.source))
    );
    let more = application.exposes.len().saturating_sub(MOST_EXPOSES);
    let more = (more > 0).then(|| format!("{more} more"));
    let names = application.exposes.keys().take(MOST_EXPOSES).map(|name| short(name)).chain(more);
    for (line, name) in names.enumerate() {
        let _ = write!(out, "<text x=\"{}\" y=\"{}\">{}</text>", x + 20, y + 18 + (line + 1) * LINE, escape(&name));
    }
    out.push_str("</g>\n");
}

/// An edge from each application to each expose that it uses; broken, if there is none of that name.
fn uses(out: &mut String, applications: &[ApplicationRow], places: &[Place]) {
    let index: HashMap<&str, usize> = applications.iter().enumerate().map(|(index, one)| (&*one.name, index)).collect();
    for (application, from) in applications.iter().zip(places) {
        for remote in &application.remotes {
            let Some(target) = remote.application.as_ref().and_then(|name| index.get(&**name)) else { continue };
            let (Some(row), Some(to)) = (applications.get(*target), places.get(*target)) else { continue };
            for expose in &remote.uses {
                let line = row.exposes.keys().position(|name| name == expose);
                let y = line.map_or(to.y + 14, |line| to.y + 14 + (line.min(MOST_EXPOSES) + 1) * LINE);
                let class = if line.is_some() { "use" } else { "broken" };
                let start = (from.x + WIDTH, from.y + 14);
                edge(
                    out,
                    class,
                    start,
                    (to.x, y),
                    &format!("{} uses {}{}", application.name, remote.key, expose.trim_start_matches('.')),
                );
            }
        }
    }
}

fn edge(out: &mut String, class: &str, (x1, y1): (usize, usize), (x2, y2): (usize, usize), title: &str) {
    let bend = BETWEEN / 2;
    let _ = writeln!(
        out,
        "<path class=\"{class}\" d=\"M{x1} {y1}C{} {y1} {} {y2} {x2} {y2}\"><title>{}</title></path>",
        x1 + bend,
        x2.saturating_sub(bend),
        escape(title)
    );
}

type Needs = BTreeMap<usize, (Verdict, String)>;

/// By share key: the worst that happens to each application with it. Those with something wrong come first.
fn packages(report: &Report, applications: &[ApplicationRow]) -> Vec<(String, Needs)> {
    let index: HashMap<&str, usize> = applications.iter().enumerate().map(|(index, one)| (&*one.name, index)).collect();
    let mut packages: BTreeMap<String, Needs> = BTreeMap::new();
    for row in report.pages.iter().flat_map(|page| &page.shared) {
        let needs = packages.entry(super::text::title(row)).or_default();
        for need in &row.needs {
            let version = need.gets.version.as_deref().unwrap_or("nothing");
            for application in need.applications.iter().filter_map(|name| index.get(&**name)) {
                let worst = needs.entry(*application).or_insert_with(|| (need.gets.verdict, version.to_owned()));
                if worst.0 < need.gets.verdict {
                    *worst = (need.gets.verdict, version.to_owned());
                }
            }
        }
    }
    let mut packages: Vec<(String, Needs)> = packages.into_iter().collect();
    packages.sort_by_key(|(_, needs)| std::cmp::Reverse(needs.values().map(|(verdict, _)| *verdict).max()));
    packages
}

fn left_out(report: &Report, packages: usize) -> String {
    let applications = report.applications.len().saturating_sub(MOST_APPLICATIONS);
    let packages = packages.saturating_sub(MOST_PACKAGES);
    match (applications, packages) {
        (0, 0) => String::new(),
        (applications, packages) => format!("Not in the picture: {applications} applications, {packages} shared modules."),
    }
}

/// What fits into a box.
fn short(text: &str) -> String {
    const MOST: usize = 26;
    if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST - 1).chain(['…']).collect() }
}
