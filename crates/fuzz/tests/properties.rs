//! Every target on texts made of its own words, of any characters, and of any bytes; and on very long ones.
//! `PROPTEST_CASES` says how many.

use fuzz::TARGETS;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

fn inputs(words: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![
        12 => proptest::sample::select(words).prop_map(|word| word.as_bytes().to_vec()),
        2 => any::<char>().prop_map(|c| c.to_string().into_bytes()),
        1 => any::<u8>().prop_map(|byte| vec![byte]),
    ];
    proptest::collection::vec(word, 0..24).prop_map(|pieces| pieces.concat())
}

#[test]
fn hold_for_10_000_inputs_each() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(10_000);
    for target in TARGETS {
        let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
        let result = runner.run(&inputs(target.words), |input| {
            target.check(&input);
            Ok(())
        });
        assert!(result.is_ok(), "{}: {result:?}", target.name);
    }
}

/// 500,000 bytes of each word: nothing may be read more often than once. Source of the measure: npm's semver,
/// `test/integration/whitespace.js`.
#[test]
fn are_linear() {
    const LENGTH: usize = 500_000;
    for target in TARGETS {
        for word in [" ", "0", "\t", "(", "[", "{"].iter().chain(target.words) {
            for unit in [(*word).to_owned(), format!("1{word}")] {
                target.check(unit.repeat(LENGTH / unit.len()).as_bytes());
            }
        }
    }
}
