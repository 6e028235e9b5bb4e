//! Plays share negotiations, for the tests that give the emitted runtimes the same (`__tests__/share-rules.test.js`).
//! Standard input: a row as JSON in each line. Prints for each what its imports gave, what was warned, and the share scope
//! afterwards: `{"result":"2.1.0 b, then 2.1.0 b","warned":[],"scope":["2.1.0 b loaded"]}`.
#![allow(clippy::unwrap_used, reason = "a tool of the tests: input that it cannot read ends it")]

use federation::negotiation::{Choice, Consumer, Copies, Requirement};
use serde::Deserialize;
use serde_json::json;
use std::io::{BufRead, BufWriter, Write};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    key: String,
    name: String,
    /// `VERSION FROM [eager] [loaded] [fails]`
    entries: Vec<String>,
    /// The version of the consumer's own copy.
    own: Option<String>,
    range: Option<String>,
    singleton: bool,
    strict: bool,
    eager: bool,
    imports: usize,
}

fn main() {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let row: Row = serde_json::from_str(&line.unwrap()).unwrap();
        writeln!(out, "{}", play(&row)).unwrap();
    }
}

fn play(row: &Row) -> serde_json::Value {
    let mut copies = Copies::default();
    let mut failing = Vec::new();
    for entry in &row.entries {
        let mut words = entry.split(' ');
        let (version, from) = (words.next().unwrap(), words.next().unwrap());
        let flags: Vec<&str> = words.collect();
        copies.register(version, from, flags.contains(&"eager"));
        if flags.contains(&"loaded") {
            copies.mark_loaded(version);
        }
        if flags.contains(&"fails") {
            failing.push((version, from));
        }
    }
    if let Some(own) = &row.own {
        copies.register(own, &row.name, row.eager);
    }
    let consumer = Consumer {
        required: row.range.as_deref().map(Requirement::new),
        singleton: row.singleton,
        strict: row.strict,
        eager: row.eager,
        own: row.own.is_some(),
        loaded_first: false,
    };
    let (mut results, mut warned) = (Vec::new(), Vec::new());
    // What an import gave stays; what failed is chosen again.
    let mut given: Option<String> = None;
    for _ in 0..row.imports {
        if let Some(given) = &given {
            results.push(given.clone());
            continue;
        }
        let mut failed = Vec::new();
        results.push(loop {
            let choice = consumer.choose_besides(&copies, &failed);
            match choice {
                Choice::Own => break given.insert(format!("{} {}", row.own.as_deref().unwrap(), row.name)).clone(),
                Choice::Fails(_) if !failed.is_empty() => break "Error: first load".to_owned(),
                Choice::Fails(complaint) => {
                    let text = complaint.text("default", &row.key, &consumer, &copies);
                    break format!("Error: {}", text.lines().next().unwrap());
                }
                Choice::Shared(index, complaint) => {
                    warned.extend(complaint.map(|complaint| complaint.text("default", &row.key, &consumer, &copies)));
                    let copy = copies.get(index).unwrap();
                    let (version, from) = (copy.version, copy.from);
                    match failing.iter().position(|failing| *failing == (version, from)) {
                        // It does not count as loaded, and the next one is chosen.
                        Some(place) => {
                            warned.push(format!("Shared module {} {version} from {from} gives way: Error: first load", row.key));
                            failing.remove(place);
                            failed.push(index);
                        }
                        None => {
                            copies.mark_loaded(version);
                            break given.insert(format!("{version} {from}")).clone();
                        }
                    }
                }
            }
        });
    }
    let scope = copies.iter().map(|copy| {
        let flag = |on: bool, word: &'static str| if on { word } else { "" };
        format!("{} {}{}{}", copy.version, copy.from, flag(copy.eager, " eager"), flag(copy.loaded, " loaded"))
    });
    json!({ "result": results.join(", then "), "warned": warned, "scope": scope.collect::<Vec<_>>() })
}
