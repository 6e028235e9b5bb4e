//! The virtual requests: what each of our modules is, said by its own request.
//!
//! Bundlers restore modules from caches without asking plugins, so the module graph must say by itself what is in it. A
//! request is fields, separated by `;`, each veiled and escaped so that neither a bundler nor a project reads anything into it. The glue makes a
//! module's query of it; in the text of a module it stands behind [`SCHEME`].

use crate::form::Form;
use crate::scopes::Scopes;

/// In front of requests that texts and entries contain.
pub const SCHEME: &str = "federation:";

/// How many getters one module holds. The runtime has the module's number and the getter's in 4 bits.
pub const MOST_COPIES: usize = 15;
/// What a request says of one copy.
const COPY_FIELDS: usize = 5;

/// A virtual module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// The container of this name.
    Container(String),
    /// What starts an entry: its name and its imports.
    Start {
        /// The entry's name.
        entry: String,
        /// Evaluated in order, the last is the entry's exports.
        imports: Vec<String>,
    },
    /// Stands for a shared module in its importers.
    Consume(Consume),
    /// Stands for a remote's module in its importers.
    Remote {
        /// The remote's key.
        remote: String,
        /// What its container is asked for: `./Cart`.
        expose: String,
        /// How importers get it.
        form: Form,
    },
    /// The same as an ES module, for importers that follow Node's rules (`.mjs`, `"type": "module"`).
    EsModule(Box<Request>),
    /// Holds the getters of local copies in one layer, at most [`MOST_COPIES`].
    Provide(Vec<Provide>),
    /// Makes the runtime plugins.
    Plugins,
    /// Holds the getter of a local module that stands in for a remote's: its request.
    Fallback(String),
    /// Holds the id of one of the bundler's externals, which brings a remote container.
    External {
        /// The remote's key.
        remote: String,
        /// Which of its locations.
        index: usize,
    },
    /// A part of the runtime that the application calls: its name.
    Api(String),
}

/// What an importer needs of a shared module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consume {
    /// The share scopes.
    pub scopes: Scopes,
    /// The name in the share scope.
    pub key: String,
    /// The required range, as written.
    pub range: Option<String>,
    /// One version for the whole page.
    pub singleton: bool,
    /// An unfit version is an error.
    pub strict: bool,
    /// Must be there at once.
    pub eager: bool,
    /// The own copy is not for others.
    pub private: bool,
    /// The importer's own copy, relative to the context.
    pub local: Option<String>,
    /// The layer of the bundler that this copy is in.
    pub layer: Option<String>,
    /// The version of this copy, where the options say it.
    pub version: Option<String>,
    /// How importers get it.
    pub form: Form,
}

/// A local copy, in the share scope unless it is private.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Provide {
    /// The layer of the bundler that it is in.
    pub layer: Option<String>,
    /// The share scope.
    pub scope: String,
    /// The name in the share scope.
    pub key: String,
    /// The copy's version, as written.
    pub version: String,
    /// Is in the initial chunk.
    pub eager: bool,
    /// Is not for others: there is just the getter, nothing in the share scope.
    pub private: bool,
    /// Where it is, relative to the context.
    pub local: String,
}

const SINGLETON: char = 's';
const STRICT: char = 't';
const EAGER: char = 'e';
const PRIVATE: char = 'p';

impl Request {
    /// The request's text.
    pub fn encode(&self) -> String {
        let fields = self.fields();
        let kinds = kinds_in(&fields);
        let written =
            fields.iter().enumerate().map(|(at, field)| if at < kinds { escape(field) } else { escape(&veiled(field)) });
        written.collect::<Vec<_>>().join(";")
    }

    fn fields(&self) -> Vec<String> {
        let field = str::to_owned;
        match self {
            Self::Container(name) => vec![field("container"), name.clone()],
            Self::Start { entry, imports } => {
                [field("start"), entry.clone()].into_iter().chain(imports.iter().cloned()).collect()
            }
            Self::Consume(consume) => consume.fields(),
            Self::Remote { remote, expose, form } => {
                [field("remote"), remote.clone(), expose.clone()].into_iter().chain(form.flag().map(String::from)).collect()
            }
            Self::EsModule(inner) => [field("esm")].into_iter().chain(inner.fields()).collect(),
            Self::Provide(copies) => {
                let layer = copies.first().and_then(|copy| copy.layer.clone()).unwrap_or_default();
                [field("provide"), layer].into_iter().chain(copies.iter().flat_map(Provide::fields)).collect()
            }
            Self::Plugins => vec![field("plugins"), String::new()],
            Self::Fallback(request) => vec![field("fallback"), request.clone()],
            Self::External { remote, index } => vec![field("external"), remote.clone(), index.to_string()],
            Self::Api(name) => vec![field("api"), name.clone()],
        }
    }

    /// Reads a request back; `None` for anything else.
    pub fn decode(text: &str) -> Option<Self> {
        let mut fields: Vec<String> = text.split(';').map(unescape).collect::<Option<_>>()?;
        let kinds = kinds_in(&fields);
        for field in fields.iter_mut().skip(kinds) {
            *field = veiled(field);
        }
        // Once: what nests without end would end the stack.
        match fields.split_first() {
            Some((kind, inner)) if kind == "esm" => Some(Self::EsModule(Box::new(Self::read(inner)?))),
            _ => Self::read(&fields),
        }
    }

    fn read(fields: &[String]) -> Option<Self> {
        let (kind, rest) = fields.split_first()?;
        Some(match (kind.as_str(), rest) {
            ("container", [name]) => Self::Container(name.clone()),
            ("start", [entry, imports @ ..]) => Self::Start { entry: entry.clone(), imports: imports.to_vec() },
            ("consume", [scope, key, range, flags, local, more @ ..]) if more.len() <= 2 => Self::Consume(Consume {
                scopes: Scopes::of_field(scope, unescape)?,
                key: key.clone(),
                range: range.strip_prefix('=').map(str::to_owned),
                singleton: flags.contains(SINGLETON),
                strict: flags.contains(STRICT),
                eager: flags.contains(EAGER),
                private: flags.contains(PRIVATE),
                local: some(Some(local)),
                layer: some(more.first()),
                version: some(more.get(1)),
                form: Form::of_flags(flags),
            }),
            ("remote", [remote, expose, form @ ..]) if form.len() <= 1 => {
                Self::Remote { remote: remote.clone(), expose: expose.clone(), form: Form::of_flags(&form.concat()) }
            }
            ("provide", [layer, copies @ ..]) if (1..=MOST_COPIES * COPY_FIELDS).contains(&copies.len()) => {
                Self::Provide(copies.chunks(COPY_FIELDS).map(|copy| Provide::read(layer, copy)).collect::<Option<_>>()?)
            }
            ("plugins", [_]) => Self::Plugins,
            ("fallback", [request]) => Self::Fallback(request.clone()),
            ("external", [remote, index]) => Self::External { remote: remote.clone(), index: index.parse().ok()? },
            ("api", [name]) => Self::Api(name.clone()),
            _ => return None,
        })
    }
}

impl Request {
    /// The same for importers that get it in another form.
    #[must_use]
    pub(crate) fn in_form(self, wanted: Form) -> Self {
        match self {
            Self::Consume(consume) => Self::Consume(Consume { form: wanted, ..consume }),
            Self::Remote { remote, expose, .. } => Self::Remote { remote, expose, form: wanted },
            other => other,
        }
    }
}

impl Provide {
    fn fields(&self) -> [String; COPY_FIELDS] {
        let flags = flags(&[(self.eager, EAGER), (self.private, PRIVATE)]);
        [self.scope.clone(), self.key.clone(), self.version.clone(), flags, self.local.clone()]
    }

    fn read(layer: &String, fields: &[String]) -> Option<Self> {
        let [scope, key, version, flags, local] = fields else { return None };
        Some(Self {
            layer: some(Some(layer)),
            scope: scope.clone(),
            key: key.clone(),
            version: version.clone(),
            eager: flags.contains(EAGER),
            private: flags.contains(PRIVATE),
            local: local.clone(),
        })
    }
}

impl Consume {
    fn fields(&self) -> Vec<String> {
        let mut flags =
            flags(&[(self.singleton, SINGLETON), (self.strict, STRICT), (self.eager, EAGER), (self.private, PRIVATE)]);
        flags.extend(self.form.flag());
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        let mut fields = vec![
            "consume".to_owned(),
            self.scopes.field(escape),
            self.key.clone(),
            self.range.as_ref().map(|range| format!("={range}")).unwrap_or_default(),
            flags,
            text(&self.local),
        ];
        if self.layer.is_some() || self.version.is_some() {
            fields.push(text(&self.layer));
        }
        fields.extend(self.version.clone());
        fields
    }
}

/// An empty field stands for nothing.
fn some(field: Option<&String>) -> Option<String> {
    field.filter(|text| !text.is_empty()).cloned()
}

/// What the query of every provide module in `layer` is like, as the source of a regular expression.
pub(crate) fn provides_in(layer: &str) -> String {
    let layer: String =
        escape(&veiled(layer)).chars().flat_map(|c| if c.is_ascii_alphanumeric() { vec![c] } else { vec!['\\', c] }).collect();
    format!("^\\?provide;{layer};")
}

fn flags(all: &[(bool, char)]) -> String {
    all.iter().filter(|(on, _)| *on).map(|(_, flag)| flag).collect()
}

/// How many of a request's fields say what kind it is. What an API module is stands in its file's name.
fn kinds_in(fields: &[String]) -> usize {
    match fields.first().map(String::as_str) {
        Some("api") => fields.len(),
        Some("esm") => 2,
        _ => 1,
    }
}

/// Letters and what paths are made of change places, so that no plugin or rule which goes by names of packages or by paths takes the
/// request for what it names. The same again reads it back.
fn veiled(field: &str) -> String {
    const PAIRS: [(char, char); 3] = [('/', ':'), ('.', ','), ('@', '^')];
    let other = |c: char| {
        let pair = PAIRS.iter().find(|(a, b)| *a == c || *b == c).map(|(a, b)| if *a == c { *b } else { *a });
        pair.unwrap_or(match c {
            'a'..='m' | 'A'..='M' => char::from(u8::try_from(c).unwrap_or_default().saturating_add(13)),
            'n'..='z' | 'N'..='Z' => char::from(u8::try_from(c).unwrap_or_default().saturating_sub(13)),
            other => other,
        })
    };
    field.chars().map(other).collect()
}

/// Percent-encodes what a bundler could read as its own: `!`, `?`, `#`, `;`, spaces, ...
fn escape(field: &str) -> String {
    let mut out = String::with_capacity(field.len());
    for byte in field.bytes() {
        if byte.is_ascii_alphanumeric() || b"_-./@^~+:=,".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let digits = [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16).unwrap_or_default());
            out.extend(['%'].into_iter().chain(digits));
        }
    }
    out
}

fn unescape(field: &str) -> Option<String> {
    let mut out = Vec::with_capacity(field.len());
    let mut bytes = field.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next()?, bytes.next()?];
            out.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::{Consume, Provide, Request};
    use crate::form::Form;
    use crate::scopes::Scopes;

    #[test]
    fn reads_back_what_it_writes() {
        let consume = |range: Option<&str>, local: Option<&str>| {
            Request::Consume(Consume {
                scopes: range.map_or_else(|| "a;b%".into(), |_| Scopes::new(vec!["default".into(), "a;b%".into()])),
                key: "@a/b; c!d?e#f%".into(),
                range: range.map(Into::into),
                singleton: true,
                strict: false,
                eager: true,
                private: true,
                local: local.map(Into::into),
                layer: local.map(|_| "server;1".into()),
                version: range.map(|_| "1.0.0".into()),
                form: range.map_or(Form::Exports, |_| Form::Whole),
            })
        };
        let provide = |layer: Option<&str>, local: &str| Provide {
            layer: layer.map(Into::into),
            scope: "s".into(),
            key: "k/".into(),
            version: "1.0.0-a".into(),
            eager: true,
            private: true,
            local: local.into(),
        };
        let all = [
            Request::Container("nav".into()),
            Request::Start { entry: "main".into(), imports: vec!["./a b.js".into(), "style!./c.css".into()] },
            consume(Some("^1 || >=2 <3"), Some("./node_modules/ä/index.js")),
            consume(Some(""), None),
            consume(None, None),
            Request::Remote { remote: "shop".into(), expose: "./Cart".into(), form: Form::Exports },
            Request::EsModule(Box::new(Request::Remote { remote: "shop".into(), expose: ".".into(), form: Form::Exports })),
            Request::Provide(vec![provide(None, "../x")]),
            Request::Provide(vec![provide(Some("server;1"), "../x"), provide(Some("server;1"), "")]),
            Request::Plugins,
            Request::Fallback("./src/No Cart.js?a;b".into()),
            Request::External { remote: "shop".into(), index: 2 },
            Request::Api("loadRemote".into()),
        ];
        for request in all {
            let text = request.encode();
            assert!(!text.contains(['!', '?', '#', ' ', '*', '|']), "{text}");
            assert_eq!(Request::decode(&text).as_ref(), Some(&request), "{text}");
        }
        for other in ["", ";", "nonsense;x", "remote;%zz;x", "consume;a", "provide;", "provide;;a;b;1;;x;y;z"] {
            assert_eq!(Request::decode(other), None, "{other}");
        }
    }
}
