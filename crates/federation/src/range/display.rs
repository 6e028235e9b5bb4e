//! A range as webpack prints it in its messages (`rangeToString` of webpack 5): people search for these texts.
//! `^0.1.2` is printed `~0.1.2`, `1.2.3` is printed `=1.2.3`, `>1` is printed `>=1 not(^1)`.

/// How much of a range that is too long to be one is shown. Characters.
const SHOWN: usize = 100;

/// `text` as webpack prints it. Reads leniently, as webpack does; never fails.
pub fn webpack_text(text: &str) -> String {
    if text.len() > super::MAX_LENGTH {
        return text.trim().chars().take(SHOWN).chain("...".chars()).collect();
    }
    let alternatives: Vec<String> = text.split("||").map(|part| all_of(part.trim())).collect();
    unwrap(&any_of(&alternatives)).to_owned()
}

fn any_of(alternatives: &[String]) -> String {
    match alternatives {
        [only] => only.clone(),
        all => format!("({})", all.iter().map(|one| unwrap(one)).collect::<Vec<_>>().join(" || ")),
    }
}

fn all_of(text: &str) -> String {
    if let Some((from, to)) = text.split_once(" - ") {
        let (from, to) = (partial(from), partial(to));
        return format!(">={from} (<{to} || {})", fixed(&to));
    }
    let mut items: Vec<String> = Vec::new();
    let mut signs_only = false;
    for word in text.split_whitespace() {
        let signs = word.bytes().all(|b| b"<>=~^!".contains(&b));
        match items.last_mut() {
            // Signs that stand alone belong to the next word.
            Some(last) if signs_only => last.push_str(word),
            _ => items.push(word.to_owned()),
        }
        signs_only = signs;
    }
    if items.is_empty() {
        return "*".to_owned();
    }
    items.iter().map(|item| simple(item)).collect::<Vec<_>>().join(" ")
}

fn simple(text: &str) -> String {
    let sign_end = text.find(|c: char| !"<>=^~v!".contains(c)).unwrap_or(text.len());
    let (sign, rest) = text.split_at(sign_end);
    let partial = partial(rest);
    if partial.is_empty() && !sign.starts_with(['<', '>']) {
        return "*".to_owned();
    }
    match sign {
        "^" => caret(&partial),
        "~" | "~>" => fixed_at_most(&partial, 2),
        ">=" => format!(">={partial}"),
        "<" => format!("<{partial}"),
        ">" => format!(">={partial} not({})", fixed(&partial)),
        "<=" => format!("(<{partial} || {})", fixed(&partial)),
        _ => fixed(&partial),
    }
}

/// Trailing wildcards go.
fn partial(text: &str) -> String {
    let text = text.trim().split('+').next().unwrap_or_default();
    let mut text = text.trim_start_matches(['v', '=']);
    while let Some(shorter) = text.strip_suffix(['x', 'X', '*']) {
        if !shorter.is_empty() && !shorter.ends_with('.') {
            break;
        }
        text = shorter.trim_end_matches('.');
    }
    text.to_owned()
}

fn parts(partial: &str) -> usize {
    partial.split('-').next().unwrap_or_default().split('.').filter(|part| !part.is_empty()).count()
}

/// What webpack makes of a bare version: `1` means `^1`, `1.2` means `~1.2`.
fn fixed(partial: &str) -> String {
    fixed_at_most(partial, usize::MAX)
}

fn fixed_at_most(partial: &str, most: usize) -> String {
    let sign = match parts(partial).min(most) {
        0 => return "*".to_owned(),
        1 => "^",
        2 => "~",
        _ => "=",
    };
    format!("{sign}{partial}")
}

/// Leading zeros fix more parts: `^0.1.2` is `~0.1.2`, `^0.0.3` is `=0.0.3`, `^0` stays.
fn caret(partial: &str) -> String {
    let mut numbers = partial.split('-').next().unwrap_or_default().split('.');
    let zero = |part: Option<&str>| part == Some("0");
    let count = parts(partial);
    if count > 1 && zero(numbers.next()) {
        let sign = if count > 2 && zero(numbers.next()) { "=" } else { "~" };
        return format!("{sign}{partial}");
    }
    format!("^{partial}")
}

/// The outermost parentheses go.
fn unwrap(text: &str) -> &str {
    text.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(text)
}
