//! Addresses as browsers write them.

/// True if a browser has no other way to write `url`. False for many that it would leave as they are: only the common form
/// is known here. Source: the URL standard, serialization of special URLs.
pub(super) fn is_canonical(url: &str) -> bool {
    let (rest, default_port) = match (url.strip_prefix("http://"), url.strip_prefix("https://")) {
        (Some(rest), _) => (rest, "80"),
        (_, Some(rest)) => (rest, "443"),
        _ => return false,
    };
    let Some((authority, path)) = rest.split_once('/') else { return false };
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    is_name(host)
        && port.is_none_or(|port| is_number(port) && port.len() < 5 && port != default_port)
        && path.split('/').all(|part| part != "." && part != ".." && part.chars().all(is_plain))
        && query.chars().all(|c| is_plain(c) || "=&".contains(c))
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-_.~".contains(c)
}

/// A number as it is printed.
fn is_number(text: &str) -> bool {
    !text.is_empty() && !text.starts_with('0') && text.chars().all(|c| c.is_ascii_digit())
}

/// Names, and no numbers: those of the old Internet have many forms. Punycode is checked by browsers, and may be refused.
fn is_name(host: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with("xn--")
            && label.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    host.split('.').all(is_label)
        && host.rsplit('.').next().is_some_and(|last| last.starts_with(|c: char| c.is_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::is_canonical;

    #[test]
    fn knows_the_common_form() {
        for url in [
            "http://localhost:3001/remoteEntry.js",
            "https://cdn.example.com/shop/1.2.3/remoteEntry.js",
            "https://example.com/",
            "https://example.com/a//b.js?v=1&w=~x",
            "http://example.com:443/a.js",
        ] {
            assert!(is_canonical(url), "{url}");
        }
    }

    #[test]
    fn doubts_what_browsers_write_otherwise() {
        for url in [
            "/remoteEntry.js",
            "remoteEntry.js",
            "//cdn.example.com/a.js",
            "HTTPS://example.com/a.js",
            "https://Example.com/a.js",
            "https://example.com",
            "https://example.com?a",
            "https://example.com:443/a.js",
            "http://example.com:80/a.js",
            "http://example.com:080/a.js",
            "http://example.com:/a.js",
            "http://example.com:99999/a.js",
            "http://user@example.com/a.js",
            "https://example.com/a/../b.js",
            "https://example.com/./b.js",
            "https://example.com/%2e%2e/b.js",
            "https://example.com/a b.js",
            "https://example.com/\u{e4}.js",
            "https://example.com/a.js#hash",
            "https://example.com/a.js?a=\"b\"",
            "http://127.0.0.1/a.js",
            "http://0x7f.1/a.js",
            "http://[::1]/a.js",
            "http://xn--a/a.js",
            "http://a..b/a.js",
            "ftp://example.com/a.js",
            "https:\\\\example.com\\a.js",
        ] {
            assert!(!is_canonical(url), "{url}");
        }
    }
}
