//! Paths as they stand in requests: with `/`, relative to the compiler's context, so that they are equal on every machine.

use std::path::{Component, Path, PathBuf};

/// `path` from `context`: `./src/x.js`, `../shared/x.js`; absolute where there is no way (another drive).
pub fn relative(context: &Path, path: &Path) -> String {
    let Some(relative) = pathdiff::diff_paths(path, context) else {
        return slashes(path);
    };
    let text = slashes(&relative);
    if text.starts_with("../") || relative.is_absolute() { text } else { format!("./{text}") }
}

/// What `relative` gave, back as a path: without `.` and `..`, since watchers compare paths as texts.
pub fn absolute(context: &Path, relative: &str) -> PathBuf {
    let mut path = PathBuf::new();
    for component in context.join(relative).components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(path.pop()),
            other => path.push(other),
        }
    }
    path
}

/// The folder of the installed package that the file `path` is in: the one directly below the last `node_modules`, or below
/// the scope in there.
pub fn installed_root(path: &Path) -> Option<&Path> {
    let mut below: Vec<&Path> = Vec::new();
    for folder in path.ancestors().skip(1) {
        if folder.file_name().is_some_and(|name| name == "node_modules") {
            let scoped = below.last()?.file_name()?.as_encoded_bytes().starts_with(b"@");
            return below.get(below.len().checked_sub(1 + usize::from(scoped))?).copied();
        }
        below.push(folder);
    }
    None
}

/// `path` with `/` on every system.
pub fn slashes(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace('\\', "/") }
}

/// True if `path`, a name below the output folder, would leave it (`..`, absolute, a drive, NUL), also where what is
/// percent-encoded counts as decoded.
pub fn leaves_folder(path: &str) -> bool {
    let decoded = decoded(path.as_bytes());
    // Windows drops dots and spaces at the end of a name.
    let climbs = |part: &[u8]| part.starts_with(b"..") && part.iter().all(|byte| matches!(byte, b'.' | b' '));
    let drive = decoded.get(1) == Some(&b':');
    let rooted = matches!(decoded.first(), Some(b'/' | b'\\'));
    drive || rooted || decoded.contains(&0) || decoded.split(|byte| matches!(byte, b'/' | b'\\')).any(climbs)
}

fn decoded(text: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, more @ ..] = rest {
        let encoded = match more {
            [high, low, after @ ..] if *first == b'%' => digit(*high).zip(digit(*low)).map(|pair| (pair, after)),
            _ => None,
        };
        let (byte, after) = encoded.map_or((*first, more), |((high, low), after)| (16 * high + low, after));
        out.push(byte);
        rest = after;
    }
    out
}

/// True if `request` names a file rather than a package: `./x`, `../x`, `/x`, `C:\x`.
pub fn is_file_request(request: &str) -> bool {
    is_relative(request) || is_absolute(request)
}

/// True for `.`, `..`, `./x` and `../x`.
pub fn is_relative(request: &str) -> bool {
    matches!(request, "." | "..") || request.starts_with("./") || request.starts_with("../")
}

/// True for `/x`, `C:\x`, `C:/x` and `\\server\x`.
pub fn is_absolute(request: &str) -> bool {
    let drive = matches!(request.as_bytes(), [letter, b':', b'/' | b'\\', ..] if letter.is_ascii_alphabetic());
    request.starts_with('/') || request.starts_with("\\\\") || drive
}

#[cfg(test)]
mod tests {
    use super::{absolute, leaves_folder, relative};
    use std::path::Path;

    #[test]
    fn makes_paths_machine_independent() {
        let context = Path::new("/home/me/app");
        assert_eq!(relative(context, Path::new("/home/me/app/src/x.js")), "./src/x.js");
        assert_eq!(relative(context, Path::new("/home/me/node_modules/react/index.js")), "../node_modules/react/index.js");
        for path in ["/home/me/app/src/x.js", "/home/me/node_modules/react/index.js"] {
            assert_eq!(absolute(context, &relative(context, Path::new(path))).to_str(), Some(path));
        }
    }

    #[test]
    fn finds_names_that_leave_the_output_folder() {
        for bad in
            ["../x.js", "a/../../x", "/etc/x", "C:\\x", "\\\\host\\x", "a\0b", "%2e%2e/x", "..\\x", "..%2fx", "C%3a/x", ".. /x"]
        {
            assert!(leaves_folder(bad), "{bad}");
        }
        for good in ["remoteEntry.js", "js/remoteEntry.[contenthash].js", "..x.js", "a..b/c.js", "100%", "%zz/x", "%%/x"] {
            assert!(!leaves_folder(good), "{good}");
        }
    }
}
