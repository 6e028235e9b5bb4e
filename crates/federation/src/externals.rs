//! Externals of the bundler's configuration that answer imports of what is shared. They come first, so nothing is shared.

use crate::Federation;
use crate::federation::Finding;
use crate::request::Request;
use std::collections::{BTreeSet, HashSet};

impl Federation {
    /// The warning of a build whose externals answered the imports `external`, and whose virtual modules are `requests`. What
    /// is external for some importers only is shared all the same.
    pub fn shared_externals(&self, external: &[String], requests: &[String]) -> Option<Finding> {
        let consumed: HashSet<String> = requests
            .iter()
            .filter_map(|request| match Request::decode(request) {
                Some(Request::Consume(consume)) => Some(consume.key),
                _ => None,
            })
            .collect();
        let unshared: BTreeSet<&str> = external
            .iter()
            .filter(|request| {
                let key = self.shared_of(request, None).map(|(shared, rest)| format!("{}{rest}", shared.share_key));
                key.is_some_and(|key| !consumed.contains(&key))
            })
            .map(String::as_str)
            .collect();
        let first = unshared.first()?;
        let names = unshared.iter().copied().collect::<Vec<_>>().join(", ");
        let message = format!(
            "`externals` answers every import of {names}, so this build shares none of it with others and takes none of theirs. Remove it from `shared`; or remove it from `externals` and share a module that exports what the external stands for, as {{ \"{first}\": {{ import: \"./shared-{}.js\" }} }}.",
            first.rsplit('/').next().unwrap_or(first)
        );
        Some(Finding { message, file: format!("shared module {first}") })
    }
}

#[cfg(test)]
mod tests {
    use crate::Federation;
    use crate::options::{Options, Plugin};
    use serde_json::json;
    use std::path::Path;

    #[test]
    fn says_what_externals_keep_from_being_shared() {
        let shared = json!({ "ui": {}, "kit/": {}, "on": { "shareKey": "other", "requiredVersion": false } });
        let options = Options::read(Plugin::ModuleFederation, &json!({ "name": "app", "shared": shared })).unwrap();
        let federation = Federation::new(vec![options], Path::new("/app"), true);
        let said = |external: &[&str], requests: &[&str]| {
            let texts = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
            federation.shared_externals(&texts(external), &texts(requests)).map(|finding| finding.message)
        };
        assert_eq!(said(&["fs", "kit"], &[]), None);
        assert!(said(&["ui"], &[]).unwrap().contains("every import of ui,"));
        assert!(said(&["kit/button", "fs", "ui"], &[]).unwrap().contains("every import of kit/button, ui,"));
        assert!(said(&["on"], &["consume;qrsnhyg;ba;;;"]).is_some());
        let consumed = crate::consume::Importer { file: "", dir: Path::new("/app"), layer: None };
        let consumed = federation.replace("on", consumed, None).unwrap();
        assert_eq!(said(&["on"], &[&consumed]), None);
    }
}
