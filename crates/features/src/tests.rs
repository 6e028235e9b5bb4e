#![allow(clippy::unwrap_used, clippy::panic)]

use super::Feature;
use std::fmt::Write;
use std::path::Path;

const BEGIN: &str = "// Features, written by `UPDATE_SNAPSHOTS=1 cargo test -p features` from its list.\n";
const END: &str = "// End of the features.\n";

/// An editor shows the meanings, and `tsc` refuses a constant that is none.
#[test]
fn globals_d_ts_declares_them() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/templates/globals.d.ts");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (found, after) = rest.split_once(END).unwrap();
    let mut wanted = String::new();
    for feature in Feature::ALL {
        writeln!(wanted, "/** {} */\ndeclare const {}: boolean;", feature.meaning(), feature.constant()).unwrap();
    }
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{wanted}{END}{after}")).unwrap();
    } else if found != wanted {
        panic!("globals.d.ts is not what the list says: run UPDATE_SNAPSHOTS=1 cargo test -p features");
    }
}

#[test]
fn a_constant_is_named_after_its_feature() {
    for feature in Feature::ALL {
        let name = feature.constant().trim_start_matches("HAS_").replace('_', "").to_lowercase();
        assert_eq!(name, format!("{feature:?}").to_lowercase());
    }
}
