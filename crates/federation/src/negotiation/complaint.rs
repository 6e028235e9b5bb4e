//! What is wrong with a choice, in the very words that the page's console shows.

use super::{Consumer, Copies};

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Complaint {
    /// Nobody shares the module, and there is no copy of its own.
    Missing,
    /// There are copies, but none at once.
    NotEager,
    /// The page's one copy, at this place of the share scope, does not fit.
    Unsatisfied(usize),
    /// None of the copies fits.
    NoneSatisfies {
        /// The consumer is eager.
        eager: bool,
    },
}

impl Complaint {
    /// The text for the shared module `key` of the share scope `scope`, as `consumer` sees `copies`.
    pub fn text(self, scope: &str, key: &str, consumer: &Consumer, copies: &Copies<'_>) -> String {
        let range = consumer.required.as_ref().map_or("*", |required| required.text.as_str());
        match self {
            Self::Missing => format!("Shared module {key} doesn't exist in shared scope {scope}"),
            Self::NotEager => format!("Shared module is not available for eager consumption: {key}"),
            Self::Unsatisfied(index) => {
                let (version, from) = copies.get(index).map_or(("0", "0"), |copy| (copy.version, copy.from));
                format!("Unsatisfied version {version} from {from} of shared singleton module {key} (required {range})")
            }
            Self::NoneSatisfies { eager } => {
                let how = if eager { " for eager consumption" } else { "" };
                let all: Vec<String> = copies.iter().map(|copy| format!("{} from {}", copy.version, copy.from)).collect();
                format!(
                    "No satisfying version ({range}){how} of shared module {key} found in shared scope {scope}.\n\
                     Available versions: {}",
                    all.join(", ")
                )
            }
        }
    }
}
