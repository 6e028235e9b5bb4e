//! Names that become global variables.

/// Words that cannot be declared with `var`. Source: ECMA-262, "Keywords and Reserved Words", strict mode included.
const RESERVED: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// True if `name` can be declared with `var`.
pub fn is_identifier(name: &str) -> bool {
    is_property(name) && !RESERVED.contains(&name)
}

/// True if `name` can stand behind a dot.
pub fn is_property(name: &str) -> bool {
    let mut chars = name.chars();
    let starts = chars.next().is_some_and(|c| c == '$' || c == '_' || c.is_alphabetic());
    starts && chars.all(|c| c == '$' || c == '_' || c.is_alphanumeric())
}

/// The nearest name to `name` that can be declared with `var`, as webpack's message suggests one.
pub fn to_identifier(name: &str) -> String {
    let mut out: String = name.chars().map(|c| if c == '$' || c.is_alphanumeric() { c } else { '_' }).collect();
    if !is_identifier(&out) {
        out.insert(0, '_');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{is_identifier, to_identifier};

    #[test]
    fn tells_what_var_accepts() {
        for good in ["nav", "_a", "$", "größe", "a1"] {
            assert!(is_identifier(good), "{good}");
        }
        for bad in ["", "my-app", "1a", "class", "a.b", "a b", "@x/y"] {
            assert!(!is_identifier(bad), "{bad}");
            assert!(is_identifier(&to_identifier(bad)), "{bad}");
        }
        assert_eq!(to_identifier("my-app"), "my_app");
    }
}
