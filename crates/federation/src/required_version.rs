//! Which version of a shared package an importer requires, read from the package.json files above it.
//! Source: webpack `ConsumeSharedPlugin`, the texts included.

use crate::options::looks_like_version;
use crate::package_json::PackageJsons;
use crate::{path, share_key};
use std::path::Path;

/// What the package.json files say.
#[derive(Debug, PartialEq, Eq)]
pub enum Inferred {
    /// This range.
    Range(String),
    /// Any version: the package itself asks, or what is written is no version (`workspace:*`).
    Any,
    /// Nothing; the text tells users where it was looked for.
    Unknown(String),
}

/// What the importer in folder `dir` requires of `request`; `package` is the option `packageName`.
pub fn infer(packages: &PackageJsons, dir: &Path, request: &str, package: Option<&str>) -> Inferred {
    if package.is_none() && path::is_file_request(request) {
        return Inferred::Any;
    }
    let Some(package) = package.or_else(|| share_key::package_name(request)) else {
        return Inferred::Unknown("Unable to extract the package name from request.".to_owned());
    };
    let mut checked = Vec::new();
    for folder in dir.ancestors() {
        let description = match packages.of(folder) {
            Ok(Some(description)) => description,
            Ok(None) => continue,
            Err(error) => return Inferred::Unknown(format!("Unable to read description file: {error}")),
        };
        if description.name() == Some(package) {
            return Inferred::Any;
        }
        if let Some(written) = description.requirement(package) {
            return match normalize(written) {
                "" => Inferred::Any,
                range => Inferred::Range(range.to_owned()),
            };
        }
        checked.push(description.path.display().to_string());
    }
    Inferred::Unknown(if checked.is_empty() {
        format!("Unable to find description file in {}.", dir.display())
    } else {
        format!(
            "Unable to find required version for \"{package}\" in description file/s\n{}\nIt need to be in dependencies, devDependencies or peerDependencies.",
            checked.join("\n")
        )
    })
}

/// A range stays, an address gives the part behind `#` or `#semver:`, anything else (`latest`, `workspace:^1`) nothing.
fn normalize(written: &str) -> &str {
    let written = written.trim();
    if looks_like_version(written) {
        return written;
    }
    match written.split_once('#') {
        Some((address, range)) if address.contains('/') => range.strip_prefix("semver:").unwrap_or(range),
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::{Inferred, infer, normalize};
    use crate::package_json::PackageJsons;
    use std::fs;

    #[test]
    fn keeps_ranges_and_reads_addresses() {
        for (written, range) in [
            ("^1.2.3", "^1.2.3"),
            (" ~1 ", "~1"),
            ("*", "*"),
            ("latest", ""),
            ("workspace:^1", ""),
            ("npm:react@18", ""),
            ("git+ssh://git@github.com/a/b.git#semver:^5.0", "^5.0"),
            ("a/b#1.2.3", "1.2.3"),
            ("git://github.com/a/b.git", ""),
        ] {
            assert_eq!(normalize(written), range, "{written}");
        }
    }

    #[test]
    fn walks_up_to_the_first_file_that_knows() {
        let root = std::env::temp_dir().join(format!("federation-rs-required-{}", std::process::id()));
        let inner = root.join("packages/lib/src");
        fs::create_dir_all(&inner).unwrap();
        fs::write(root.join("package.json"), r#"{"name":"root","dependencies":{"react":"^18.0.0","ws":"workspace:*"}}"#).unwrap();
        fs::write(root.join("packages/lib/package.json"), "\u{feff}{\"name\":\"lib\",\"peerDependencies\":{\"vue\":\">=3\"}}")
            .unwrap();
        let packages = PackageJsons::default();
        assert_eq!(infer(&packages, &inner, "react/jsx-runtime", None), Inferred::Range("^18.0.0".into()));
        assert_eq!(infer(&packages, &inner, "vue", None), Inferred::Range(">=3".into()));
        assert_eq!(infer(&packages, &inner, "lib/x", None), Inferred::Any);
        assert_eq!(infer(&packages, &inner, "ws", None), Inferred::Any);
        assert_eq!(infer(&packages, &inner, "/abs/x", None), Inferred::Any);
        assert_eq!(infer(&packages, &inner, "my-react", Some("react")), Inferred::Range("^18.0.0".into()));
        let Inferred::Unknown(text) = infer(&packages, &inner, "nobody", None) else { panic!("nobody is unknown") };
        assert!(text.starts_with("Unable to find required version for \"nobody\" in description file/s\n"), "{text}");
        assert!(
            text.contains("lib/package.json\n")
                && text.ends_with("It need to be in dependencies, devDependencies or peerDependencies.")
        );
        fs::write(root.join("packages/lib/package.json"), "{ not json").unwrap();
        packages.clear();
        let Inferred::Unknown(text) = infer(&packages, &inner, "react", None) else { panic!("unreadable file") };
        assert!(text.starts_with("Unable to read description file: "), "{text}");
        fs::remove_dir_all(&root).unwrap();
    }
}
