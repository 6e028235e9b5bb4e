//! Files without types of their own: their exports by name, each of them `any`.

use crate::declare::{Declared, Issue};

const ANY: &str = "declare const value: any;\nexport default value;\n";

/// True for a file of TypeScript.
pub(crate) fn has_types(file: &str) -> bool {
    [".ts", ".tsx", ".mts", ".cts"].iter().any(|end| file.ends_with(end))
}

fn issue(write: &str) -> Vec<Issue> {
    vec![Issue { line: 1, name: "*".to_owned(), write: write.to_owned() }]
}

pub(crate) fn unreadable() -> Declared {
    Declared { text: ANY.to_owned(), default: true, issues: issue("a file that can be read"), ..Declared::default() }
}

/// A file that does not parse.
pub(crate) fn unparsed(file: &str, text: &str) -> Declared {
    Declared { issues: issue("what parses as TypeScript"), ..named(file, text) }
}

/// A file of another language.
pub(crate) fn declare(file: &str, text: &str) -> Declared {
    if file.ends_with(".vue") {
        // As the declarations that Vue projects write by hand.
        let text = "import type { DefineComponent } from \"__federation_rs_request_0__\";\n\
                    declare const component: DefineComponent<{}, {}, any>;\nexport default component;\n";
        let issues = issue("a component in TypeScript, or a declaration file beside it");
        let requests = vec!["vue".to_owned()];
        return Declared { text: text.to_owned(), requests, default: true, issues, ..Declared::default() };
    }
    Declared { issues: issue("TypeScript, or a declaration file beside it"), ..named(file, text) }
}

fn named(file: &str, text: &str) -> Declared {
    let found = exports::read(&[(file.to_owned(), text.to_owned())]).into_iter().next().flatten();
    let Some(found) = found else {
        return Declared { text: ANY.to_owned(), default: true, ..Declared::default() };
    };
    let names = found.own.iter().chain(found.from.iter().map(|from| &from.name));
    let mut out = String::new();
    let mut default = false;
    let mut seen = std::collections::BTreeSet::new();
    for name in names.filter(|name| seen.insert((*name).clone())) {
        match name.as_str() {
            "default" => default = true,
            name if is_identifier(name) => {
                out.push_str(&format!("declare const {name}_: any;\nexport {{ {name}_ as {name} }};\n"))
            }
            _ => {}
        }
    }
    if default || seen.is_empty() {
        out.push_str(ANY);
    }
    let mut requests = Vec::new();
    for all in &found.all {
        out.push_str(&format!("export * from \"__federation_rs_request_{}__\";\n", requests.len()));
        requests.push(all.request.clone());
    }
    Declared { text: out, requests, default: default || seen.is_empty(), ..Declared::default() }
}

fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    let begins = chars.next().is_some_and(|first| first.is_alphabetic() || first == '_' || first == '$');
    begins && chars.all(|char| char.is_alphanumeric() || char == '_' || char == '$')
}
