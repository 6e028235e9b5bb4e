//! A report as one page that needs nothing else: no scripts, no files, no network.

use super::picture;
use super::report::{Finding, PageRow, Report, Severity};
use super::text::{is_visible, outcome, requirement, title};
use super::words::{bytes, many};
use std::fmt::Write;

const STYLE: &str = include_str!("html.css");

/// The report as an HTML page.
pub fn html(report: &Report) -> String {
    let mut out = String::new();
    let summary = report.summary;
    let counts = [many(summary.errors, "error"), many(summary.warnings, "warning"), many(summary.notes, "note")].join(", ");
    // The policy is a second fence behind the escaping: whatever a manifest holds, nothing runs and nothing is fetched.
    push(
        &mut out,
        &format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>federation-rs check: {counts}</title>\n\
             <style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{}</h1>\n<p class=\"summary\">{counts}</p>\n",
            many(report.applications.len(), "application")
        ),
    );
    push(&mut out, "<figure>\n");
    push(&mut out, &picture::svg(report));
    push(&mut out, "</figure>\n");
    findings(&mut out, "Findings", report.findings.iter().filter(|finding| finding.new));
    findings(&mut out, "In the baseline too", report.findings.iter().filter(|finding| !finding.new));
    findings(&mut out, "Gone since the baseline", report.gone.iter());
    if !report.changes.is_empty() {
        let items: String = report.changes.iter().map(|change| format!("<li>{}</li>\n", escape(change))).collect();
        push(&mut out, &format!("<h2>Changes against the baseline</h2>\n<ul>\n{items}</ul>\n"));
    }
    for page in &report.pages {
        shared(&mut out, page);
    }
    applications(&mut out, report);
    for unknown in &report.unknown {
        push(&mut out, &format!("<p class=\"unknown\">Not known: {}</p>\n", escape(unknown)));
    }
    push(&mut out, "</body>\n</html>\n");
    out
}

fn push(out: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = out.write_str(text);
}

/// `text` for an element's content or an attribute's value in double quotes. Characters that XML does not know and those that
/// turn the direction of text become visible.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push('\n'),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c if !is_visible(c) => out.extend(c.escape_default()),
            c => out.push(c),
        }
    }
    out
}

fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn findings<'a>(out: &mut String, heading: &str, findings: impl Iterator<Item = &'a Finding>) {
    let items: String = findings
        .map(|finding| {
            format!(
                "<li class=\"{}\"><code>{}</code> <span>{}</span> <em>{}</em></li>\n",
                class(finding.severity),
                finding.code,
                escape(&finding.message),
                escape(&finding.advice)
            )
        })
        .collect();
    if !items.is_empty() {
        push(out, &format!("<h2>{heading}</h2>\n<ul class=\"findings\">\n{items}</ul>\n"));
    }
}

fn shared(out: &mut String, page: &PageRow) {
    let host = page.host.as_deref().map_or_else(|| "Shared".to_owned(), |host| format!("Shared where {host} starts"));
    push(out, &format!("<h2>{}</h2>\n<table class=\"shared\">\n", escape(&host)));
    push(out, "<thead><tr><th>shared<th>required<th>in<th>gets</thead>\n");
    for row in &page.shared {
        let copies: Vec<String> = row
            .copies
            .iter()
            .map(|copy| {
                let size = copy.bytes.map_or_else(String::new, |size| format!(", {}", bytes(size)));
                escape(&format!("{} from {}{size}", copy.version, copy.from))
            })
            .collect();
        push(
            out,
            &format!(
                "<tbody><tr><th rowspan=\"{}\" scope=\"rowgroup\">{}<small>{}</small></th>\n",
                row.needs.len().max(1),
                escape(&title(row)),
                copies.join("<br>")
            ),
        );
        for (index, need) in row.needs.iter().enumerate() {
            let others: String = need
                .otherwise
                .iter()
                .map(|other| format!("<small>{}</small>", escape(&format!("{} {}", outcome(&other.gets), other.when))))
                .collect();
            let names = need.applications.iter().map(|name| &**name).collect::<Vec<_>>().join(", ");
            push(
                out,
                &format!(
                    "{}<td>{}<td>{}<td class=\"{}\">{}{others}</tr>\n",
                    if index > 0 { "<tr>" } else { "" },
                    escape(&requirement(need)),
                    escape(&names),
                    need.gets.verdict.word(),
                    escape(&outcome(&need.gets)),
                ),
            );
        }
        push(out, "</tbody>\n");
    }
    push(out, "</table>\n");
}

fn applications(out: &mut String, report: &Report) {
    push(out, "<h2>Applications</h2>\n<table>\n<thead><tr><th>name<th>version<th>exposes<th>uses<th>manifest</thead>\n<tbody>\n");
    for application in &report.applications {
        let exposes: Vec<&str> = application.exposes.keys().map(|name| &**name).collect();
        let uses: Vec<String> = application
            .remotes
            .iter()
            .flat_map(|remote| remote.uses.iter().map(|expose| format!("{}{}", remote.key, expose.trim_start_matches('.'))))
            .collect();
        push(
            out,
            &format!(
                "<tr><th scope=\"row\">{}<td>{}<td>{}<td>{}<td>{}</tr>\n",
                escape(&application.name),
                escape(&application.version),
                escape(&exposes.join(", ")),
                escape(&uses.join(", ")),
                escape(&application.source)
            ),
        );
    }
    push(out, "</tbody>\n</table>\n");
}
