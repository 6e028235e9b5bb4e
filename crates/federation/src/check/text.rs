//! A report for the terminal.

use super::play::Verdict;
use super::report::{Finding, Got, NeedRow, PageRow, Report, Severity, SharedRow};
use super::words::{bytes, list, many};
use std::fmt::Write;

/// Shared modules of a page up to this number are all shown; of more only those that something is to be said about.
const FEW: usize = 24;

/// How a text is printed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Style {
    /// With colours.
    pub colors: bool,
    /// Also what comes out well.
    pub all: bool,
}

const RED: &str = "31";
const YELLOW: &str = "33";
const GREEN: &str = "32";
const BOLD: &str = "1";
const DIM: &str = "2";

/// The report as a text.
pub fn text(report: &Report, style: Style) -> String {
    let mut out = Out { text: String::new(), style };
    let applications = many(report.applications.len(), "application");
    out.line(&format!("{}, {}", out.paint(BOLD, &applications), many(report.pages.len(), "page")));
    for page in &report.pages {
        out.page(page);
    }
    if !report.changes.is_empty() {
        out.line(&format!("\n{}", out.paint(BOLD, "Changes against the baseline")));
        for change in &report.changes {
            out.line(&format!("  {}", plain(change)));
        }
    }
    out.findings("Errors", RED, report, |finding| finding.new && finding.severity == Severity::Error);
    out.findings("Warnings", YELLOW, report, |finding| finding.new && finding.severity == Severity::Warning);
    out.findings("Notes", DIM, report, |finding| finding.new && finding.severity == Severity::Note);
    out.findings("In the baseline too", DIM, report, |finding| !finding.new);
    if !report.gone.is_empty() {
        out.line(&format!("\n{}", out.paint(GREEN, &format!("Gone since the baseline ({})", report.gone.len()))));
        for finding in &report.gone {
            out.line(&format!("  {}", plain(first_line(&finding.message))));
        }
    }
    for unknown in &report.unknown {
        out.line(&format!("\n{}", out.paint(DIM, &plain(&format!("Not known: {unknown}")))));
    }
    let summary = report.summary;
    let counts = [many(summary.errors, "error"), many(summary.warnings, "warning"), many(summary.notes, "note")].join(", ");
    let color = if summary.errors > 0 {
        RED
    } else if summary.warnings > 0 {
        YELLOW
    } else {
        GREEN
    };
    out.line(&format!("\n{}", out.paint(color, &counts)));
    out.text
}

struct Out {
    text: String,
    style: Style,
}

impl Out {
    fn line(&mut self, line: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.text, "{line}");
    }

    fn paint(&self, color: &str, text: &str) -> String {
        if self.style.colors { format!("\u{1b}[{color}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn page(&mut self, page: &PageRow) {
        let mut groups = page.groups.iter();
        let start = match &page.host {
            Some(host) => {
                let with = groups.next().map(|group| group.get(1..).unwrap_or_default()).unwrap_or_default();
                let with = if with.is_empty() { String::new() } else { format!(", with {}", list(with)) };
                format!("{host} starts{with}")
            }
            None => "any of them starts: none names all the others".to_owned(),
        };
        let late: Vec<_> = groups.filter_map(|group| group.first().cloned()).collect();
        let late = if late.is_empty() || page.host.is_none() { String::new() } else { format!("; later {}", list(&late)) };
        self.line(&format!("\n{}", self.paint(BOLD, &plain(&format!("{start}{late}")))));
        let shown: Vec<&SharedRow> =
            page.shared.iter().filter(|shared| self.style.all || page.shared.len() <= FEW || !is_plain(shared)).collect();
        let cells: Vec<[String; 4]> = shown.iter().flat_map(|shared| rows(shared)).collect();
        let hidden = page.shared.len() - shown.len();
        if !cells.is_empty() {
            self.table(&cells);
        }
        if hidden > 0 {
            self.line(&format!("  {}", self.paint(DIM, &format!("{} more, which nothing is wrong with (--all)", hidden))));
        }
    }

    fn table(&mut self, rows: &[[String; 4]]) {
        let head = ["SHARED", "REQUIRED", "IN", "GETS"];
        let width = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
            cells.chain(head.get(column).map(|head| head.len())).max().unwrap_or_default()
        };
        let widths = [width(0), width(1), width(2)];
        let pad = |cells: [&str; 4]| {
            let padded = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}  ")).collect::<String>();
            (padded, cells[3].to_owned())
        };
        let (start, end) = pad(head);
        self.line(&format!("  {}", self.paint(DIM, &format!("{start}{end}"))));
        for [a, b, c, d] in rows {
            let (start, end) = pad([a, b, c, d]);
            let color = match d.chars().next() {
                Some('✗') => RED,
                Some('!') => YELLOW,
                Some('✓') => GREEN,
                _ => DIM,
            };
            let line = format!("  {start}{}", self.paint(color, &end));
            self.line(line.trim_end());
        }
    }

    fn findings(&mut self, title: &str, color: &str, report: &Report, which: impl Fn(&Finding) -> bool) {
        let findings: Vec<&Finding> = report.findings.iter().filter(|finding| which(finding)).collect();
        if findings.is_empty() {
            return;
        }
        self.line(&format!("\n{}", self.paint(color, &format!("{title} ({})", findings.len()))));
        for finding in findings {
            let mut lines = finding.message.lines();
            let code = self.paint(color, finding.code);
            self.line(&format!("  {code}  {}", plain(lines.next().unwrap_or_default())));
            for line in lines {
                self.line(&format!("    {}", plain(line)));
            }
            self.line(&format!("    {}", self.paint(DIM, &plain(&format!("→ {}", finding.advice)))));
        }
    }
}

fn is_plain(shared: &SharedRow) -> bool {
    shared.copies.len() < 2
        && shared.needs.iter().all(|need| need.gets.verdict == Verdict::Fits && need.otherwise.iter().all(is_fit))
}

fn is_fit(other: &super::report::Otherwise) -> bool {
    other.gets.verdict == Verdict::Fits
}

/// A row for each need, and one for each way in which it may come out otherwise.
fn rows(shared: &SharedRow) -> Vec<[String; 4]> {
    let mut rows = Vec::new();
    for need in &shared.needs {
        let name = if rows.is_empty() { plain(&title(shared)) } else { String::new() };
        rows.push([name, plain(&requirement(need)), plain(&list(&need.applications)), plain(&outcome(&need.gets))]);
        for other in &need.otherwise {
            let gets = format!("{} {}", outcome(&other.gets), other.when);
            rows.push([String::new(), String::new(), String::new(), plain(&gets)]);
        }
    }
    if rows.is_empty() {
        rows.push([plain(&title(shared)), String::new(), String::new(), "- nobody needs it".to_owned()]);
    }
    if let Some(spare) = shared.spare_bytes.filter(|spare| *spare > 0) {
        let copies = many(shared.copies.len(), "copy").replace("copys", "copies");
        rows.push([String::new(), String::new(), String::new(), format!("! {copies}: {} more than one", bytes(spare))]);
    }
    rows
}

/// The share key; the share scope where it is not the usual one.
pub fn title(shared: &SharedRow) -> String {
    if *shared.scope == *"default" { shared.key.to_string() } else { format!("{} ({})", shared.key, shared.scope) }
}

/// What a need requires.
pub fn requirement(need: &NeedRow) -> String {
    let range = need.requires.as_deref().unwrap_or("any version");
    let flags = [(need.singleton, " singleton"), (need.strict && need.singleton, " strict"), (need.eager, " eager")];
    let flags = flags.iter().filter(|(on, _)| *on).map(|(_, word)| *word).collect::<String>();
    format!("{range}{flags}")
}

/// What a need gets, with a sign in front that tells how good that is.
pub fn outcome(gets: &Got) -> String {
    let copy = match (&gets.version, &gets.from) {
        (Some(version), Some(from)) => format!("{version} from {from}"),
        _ => "nothing".to_owned(),
    };
    match gets.verdict {
        Verdict::Fits => format!("✓ {copy}"),
        Verdict::Own => format!("✓ {copy}, its own copy: no shared one fits"),
        Verdict::Unfit => format!("! {copy}, outside its range"),
        Verdict::Fails => "✗ an error".to_owned(),
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// Manifests may hold anything; a terminal must not act on it, nor turn the direction of the text.
fn plain(text: &str) -> String {
    text.chars().flat_map(|c| if is_visible(c) { vec![c] } else { c.escape_default().collect() }).collect()
}

/// False for what acts on a text instead of being seen in it.
pub fn is_visible(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
