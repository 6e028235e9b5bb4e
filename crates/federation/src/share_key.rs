//! What a key of `shared` matches.

use crate::path;

/// The kinds of key, by their form. Source: webpack `resolveMatchedConfigs` and `ConsumeSharedPlugin`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShareKey {
    /// `react`: this request as it is written; `react/jsx-runtime` is another.
    Exact(String),
    /// `lodash/`: every request that begins with it.
    Prefix(String),
    /// `./src/store`, `/abs/store`: every request that resolves to this file.
    File(String),
}

impl ShareKey {
    /// Tells the kind of `key`.
    pub fn of(key: &str) -> Self {
        if path::is_file_request(key) {
            Self::File(key.to_owned())
        } else if key.ends_with('/') {
            Self::Prefix(key.to_owned())
        } else {
            Self::Exact(key.to_owned())
        }
    }

    /// What of `request` stands behind the key (empty for an exact match); `None` if it does not match.
    pub fn remainder<'a>(&self, request: &'a str) -> Option<&'a str> {
        match self {
            Self::Exact(key) => (key == request).then_some(""),
            Self::Prefix(prefix) => request.strip_prefix(prefix.as_str()).filter(|rest| !rest.is_empty()),
            Self::File(_) => None,
        }
    }

    /// The file's request, if it is one's.
    pub fn file(&self) -> Option<&str> {
        if let Self::File(file) = self { Some(file) } else { None }
    }

    /// As [`Self::remainder`] for what is provided, where a file's key stands for the file itself.
    pub fn provided_remainder<'a>(&self, request: &'a str) -> Option<&'a str> {
        match self {
            Self::File(key) => (key == request).then_some(""),
            Self::Exact(_) | Self::Prefix(_) => self.remainder(request),
        }
    }
}

/// The package that `request` belongs to: `@scope/name` or `name`. `None` for files.
pub fn package_name(request: &str) -> Option<&str> {
    if path::is_file_request(request) || request.is_empty() {
        return None;
    }
    let scope = if request.starts_with('@') { request.find('/')? + 1 } else { 0 };
    let end = request.get(scope..)?.find(['/', '\\']).map_or(request.len(), |end| scope + end);
    request.get(..end).filter(|name| !name.is_empty())
}

/// Packages whose subpaths import the package by its name and share no file with it, and which people always use together.
pub fn is_react(package: &str) -> bool {
    matches!(package, "react" | "react-dom")
}

#[cfg(test)]
mod tests {
    use super::{ShareKey, package_name};

    #[test]
    fn matches_by_kind() {
        assert_eq!(ShareKey::of("react").remainder("react"), Some(""));
        assert_eq!(ShareKey::of("react").remainder("react/jsx-runtime"), None);
        assert_eq!(ShareKey::of("lodash/").remainder("lodash/get"), Some("get"));
        assert_eq!(ShareKey::of("lodash/").remainder("lodash/"), None);
        assert_eq!(ShareKey::of("./src/store"), ShareKey::File("./src/store".into()));
    }

    #[test]
    fn names_packages() {
        assert_eq!(package_name("react/jsx-runtime"), Some("react"));
        assert_eq!(package_name("@scope/name/sub"), Some("@scope/name"));
        assert_eq!(package_name("@scope"), None);
        assert_eq!(package_name("./x"), None);
    }
}
