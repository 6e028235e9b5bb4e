use super::{Choice, Complaint, Consumer, Copies, Requirement};

fn copies<'a>(entries: &[(&'a str, &'a str)]) -> Copies<'a> {
    let mut copies = Copies::default();
    for (version, from) in entries {
        copies.register(version, from, false);
    }
    copies
}

fn needs(range: &str) -> Consumer {
    Consumer { required: Some(Requirement::new(range)), ..Consumer::default() }
}

#[test]
fn one_registration_of_a_version_stays() {
    let mut copies = Copies::default();
    let from = |copies: &Copies<'_>| copies.get(0).map(|copy| copy.from.to_owned()).unwrap();
    assert!(copies.register("1.0.0", "b", false));
    assert!(!copies.register("1.0.0", "a", false));
    assert!(copies.register("1.0.0", "c", false));
    assert!(copies.register("1.0.0", "a", true));
    assert!(!copies.register("1.0.0", "z", false));
    assert!(copies.register("1.0.0", "b", true));
    assert_eq!(from(&copies), "b");
    copies.mark_loaded("1.0.0");
    assert!(!copies.register("1.0.0", "z", true));
    assert_eq!(from(&copies), "b");
}

#[test]
fn names_are_compared_as_javascript_does() {
    let mut copies = Copies::default();
    copies.register("1.0.0", "\u{ff00}", false);
    // A surrogate pair is below U+FF00 in UTF-16 and above it in UTF-8.
    assert!(!copies.register("1.0.0", "\u{1f600}", false));
}

#[test]
fn versions_that_look_like_an_index_come_first() {
    let all = copies(&[("1.0.0", "a"), ("10", "a"), ("2", "a"), ("01", "a"), ("4294967295", "a")]);
    let order: Vec<&str> = all.iter().map(|copy| copy.version).collect();
    assert_eq!(order, ["2", "10", "1.0.0", "01", "4294967295"]);
}

#[test]
fn a_loaded_copy_stops_the_climb_only_where_it_is_the_best_so_far() {
    let singleton = Consumer { singleton: true, ..Consumer::default() };
    let mut late = copies(&[("1.0.0", "a"), ("2.0.0", "b")]);
    late.mark_loaded("1.0.0");
    assert_eq!(singleton.choose(&late), Choice::Shared(0, None));
    let mut early = copies(&[("2.0.0", "b"), ("1.0.0", "a")]);
    early.mark_loaded("1.0.0");
    assert_eq!(singleton.choose(&early), Choice::Shared(0, None));
    assert_eq!(early.get(0).map(|copy| copy.version), Some("2.0.0"));
}

#[test]
fn loaded_first_prefers_what_is_there() {
    let mut all = copies(&[("3.0.0", "a"), ("2.1.0", "b"), ("2.2.0", "c")]);
    all.mark_loaded("2.1.0");
    let singleton = Consumer { singleton: true, loaded_first: true, ..Consumer::default() };
    assert_eq!(singleton.choose(&all), Choice::Shared(1, None));
    assert_eq!(Consumer { loaded_first: true, ..needs("^2.0.0") }.choose(&all), Choice::Shared(1, None));
    assert_eq!(Consumer { loaded_first: true, ..needs("^2.2.0") }.choose(&all), Choice::Shared(2, None));
    assert_eq!(needs("^2.0.0").choose(&all), Choice::Shared(2, None));
}

#[test]
fn taking_a_copy_marks_it() {
    let mut all = copies(&[("1.0.0", "a"), ("2.0.0", "b")]);
    assert_eq!(needs("^1.0.0").take(&mut all), Choice::Shared(0, None));
    assert_eq!(all.iter().map(|copy| copy.loaded).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_range_that_is_none_is_satisfied_by_nothing() {
    let all = copies(&[("1.0.0", "a")]);
    assert_eq!(needs("latest").choose(&all), Choice::Shared(0, Some(Complaint::NoneSatisfies { eager: false })));
}

#[test]
fn texts_are_those_of_webpack() {
    let all = copies(&[("1.2.0", "d"), ("1.3.0", "e")]);
    let text = |complaint: Complaint, consumer: &Consumer| complaint.text("default", "dep", consumer, &all);
    let any = Consumer::default();
    assert_eq!(text(Complaint::Missing, &any), "Shared module dep doesn't exist in shared scope default");
    assert_eq!(text(Complaint::NotEager, &any), "Shared module is not available for eager consumption: dep");
    assert_eq!(
        text(Complaint::Unsatisfied(0), &needs("^2.0.0")),
        "Unsatisfied version 1.2.0 from d of shared singleton module dep (required ^2.0.0)"
    );
    assert_eq!(
        text(Complaint::NoneSatisfies { eager: true }, &needs("2.0.0")),
        "No satisfying version (=2.0.0) for eager consumption of shared module dep found in shared scope default.\n\
         Available versions: 1.2.0 from d, 1.3.0 from e"
    );
}
