//! What package managers write as the range of a dependency, and which range that is.

use crate::options::looks_like_version;
use std::borrow::Cow;

/// What a value requires.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Required<'a> {
    /// This range.
    Range(Cow<'a, str>),
    /// Nothing that could be checked: a folder, a tag, any version.
    Any,
    /// What this catalog says.
    Catalog(&'a str),
    /// This sign and the version that is installed: what `workspace:^` becomes when the package is published.
    Installed(&'static str),
}

/// Reads the value of a dependency. Ranges and addresses of repositories are read as webpack does, the protocols of npm,
/// pnpm, yarn and Bun as their documentation says.
pub(super) fn read(written: &str) -> Required<'_> {
    let written = written.trim();
    if looks_like_version(written) {
        return Required::Range(written.into());
    }
    match written.split_once(':') {
        Some(("npm" | "jsr", alias)) => version_of(alias),
        Some(("workspace", alias)) => match behind_name(alias) {
            "^" => Required::Installed("^"),
            "~" => Required::Installed("~"),
            // Also a prerelease, which `*` would not be.
            "*" => Required::Any,
            _ => version_of(alias),
        },
        Some(("catalog", name)) => Required::Catalog(name.trim()),
        // yarn: `patch:react@npm%3A18.2.0#~/.yarn/patches/react.patch`
        Some(("patch", patched)) => {
            let locator = decode(patched.split('#').next().unwrap_or_default());
            let range = behind_name(&locator);
            let range = range.strip_prefix("npm:").unwrap_or(range);
            if looks_like_version(range) { Required::Range(range.to_owned().into()) } else { Required::Any }
        }
        Some(("link" | "portal", _)) => Required::Any,
        _ => address(written),
    }
}

/// `react@^17` and `@scope/name@^17` are a name and a range; `^17` is a range.
fn version_of(alias: &str) -> Required<'_> {
    let range = behind_name(alias);
    if looks_like_version(range) { Required::Range(range.into()) } else { Required::Any }
}

/// What stands behind the last `@` that does not begin a scope; the whole without one.
fn behind_name(alias: &str) -> &str {
    match alias.rsplit_once('@') {
        Some((name, range)) if !name.is_empty() => range,
        _ => alias,
    }
}

/// The address of a repository: what stands behind `#` or `#semver:`.
fn address(written: &str) -> Required<'_> {
    match written.split_once('#') {
        Some((address, range)) if address.contains('/') && !range.is_empty() => {
            Required::Range(range.strip_prefix("semver:").unwrap_or(range).into())
        }
        _ => Required::Any,
    }
}

/// Percent-decodes what stands for ASCII; everything else stays.
fn decode(text: &str) -> String {
    let mut pieces = text.split('%');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let byte = piece.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(u8::is_ascii);
        match byte {
            Some(byte) => {
                out.push(char::from(byte));
                out.push_str(piece.get(2..).unwrap_or_default());
            }
            None => out.extend(["%", piece]),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Required, read};

    #[test]
    fn reads_what_package_managers_write() {
        let range = |text: &'static str| Required::Range(text.into());
        for (written, required) in [
            ("^1.2.3", range("^1.2.3")),
            (" ~1 ", range("~1")),
            ("*", range("*")),
            ("", Required::Any),
            ("latest", Required::Any),
            ("npm:react@18", range("18")),
            ("npm:@scope/name@^1 || ^2", range("^1 || ^2")),
            ("npm:react", Required::Any),
            ("npm:@scope/name", Required::Any),
            ("npm:react@latest", Required::Any),
            ("npm:^1", range("^1")),
            ("jsr:@std/path@^1", range("^1")),
            ("workspace:*", Required::Any),
            ("workspace:^", Required::Installed("^")),
            ("workspace:~", Required::Installed("~")),
            ("workspace:^1.2.0", range("^1.2.0")),
            ("workspace:1.2.0", range("1.2.0")),
            ("workspace:react@^1", range("^1")),
            ("workspace:@scope/react@~", Required::Installed("~")),
            ("workspace:../react", Required::Any),
            ("catalog:", Required::Catalog("")),
            ("catalog:react17", Required::Catalog("react17")),
            ("patch:react@npm%3A18.2.0#~/.yarn/patches/react.patch", range("18.2.0")),
            ("patch:@a/b@npm%3A%5E18#x", range("^18")),
            ("patch:react@%zz%", Required::Any),
            ("link:../a#1", Required::Any),
            ("portal:../a", Required::Any),
            ("file:../a", Required::Any),
            ("file:a-1.0.0.tgz", Required::Any),
            ("git+ssh://git@github.com/a/b.git#semver:^5.0", range("^5.0")),
            ("git+ssh://git@github.com:a/b#v1.2.3", range("v1.2.3")),
            ("a/b#1.2.3", range("1.2.3")),
            ("github:a/b#semver:^2", range("^2")),
            ("git://github.com/a/b.git", Required::Any),
            ("git://github.com/a/b.git#", Required::Any),
            ("https://example.com/a.tgz", Required::Any),
            ("#1.2.3", Required::Any),
        ] {
            assert_eq!(read(written), required, "{written}");
        }
    }
}
