//! Features of the runtime. `federation` decides which ones a build needs, `runtime` trims its templates to them; in the
//! templates each is a constant `HAS_...`, declared in `globals.d.ts` from this list.

#[cfg(test)]
mod tests;

macro_rules! features {
    ($($name:ident $constant:ident $meaning:literal)+) => {
        /// A part of the runtime that a build may need.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Feature {
            $(#[doc = $meaning] $name,)+
        }

        impl Feature {
            /// All of them, in the order of `globals.d.ts`.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The constant of the templates that is true where the feature is on.
            pub const fn constant(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($constant),)+
                }
            }

            /// When the feature is on.
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$name => $meaning,)+
                }
            }
        }
    };
}

features! {
    Container HAS_CONTAINER "The chunk registers a container."
    Consumes HAS_CONSUMES "Modules import shared modules, or `loadShare` may."
    Provides HAS_PROVIDES "The build offers copies of its own to the share scope."
    Scopes HAS_SCOPES "A container, remote or shared module has several share scopes."
    Remotes HAS_REMOTES "Modules of remotes are imported, or may be by name."
    Late HAS_LATE "Some getters of local copies are in chunks that are loaded later."
    Needs HAS_NEEDS "Local copies or exposed modules need placeholders that are loaded at the start."
    Optional HAS_OPTIONAL "Some placeholders are only asked for by `require` where they are."
    Forms HAS_FORMS "Some importers need another form than what modules export."
    Awaited HAS_AWAITED "Some modules that are handed out have top-level `await`."
    ManyGetters HAS_MANY_GETTERS "The getters of local copies are in more than one module."
    Sharing HAS_SHARING "Share scopes are used at all."
    Chunks HAS_CHUNKS "Some chunks need placeholders that are loaded with them."
    Bare HAS_BARE "Some chunks hold nothing but placeholders and are not fetched."
    Entries HAS_ENTRIES "Entries start through the runtime."
    Starts HAS_STARTS "Some entries wait for placeholders before they run."
    OtherStarts HAS_OTHER_STARTS "Entries of other runtimes on the page start through this one too."
    Singletons HAS_SINGLETONS "Some shared modules are singletons."
    Versioned HAS_VERSIONED "Some shared modules are not singletons, so that several versions may run."
    Importless HAS_IMPORTLESS "Some shared modules have no local copy."
    Ranges HAS_RANGES "Some shared modules require a version."
    Eager HAS_EAGER "Some shared modules are eager."
    Strict HAS_STRICT "Some shared modules refuse a version that does not fit."
    Lenient HAS_LENIENT "Some shared modules take a version that does not fit, with a warning."
    Prereleases HAS_PRERELEASES "Some ranges hold prereleases."
    Scripts HAS_SCRIPTS "Some remotes are scripts that set a global variable."
    OwnScripts HAS_OWN_SCRIPTS "Scripts of remotes need what the bundler's loader of scripts cannot do."
    Lists HAS_LISTS "Some remote has more than one location."
    Externals HAS_EXTERNALS "Some remotes are externals of the bundler."
    TrustedTypes HAS_TRUSTED_TYPES "Addresses of scripts go through a policy of Trusted Types."
    CrossOrigin HAS_CROSS_ORIGIN "`output.crossOriginLoading` is set."
    Credentials HAS_CREDENTIALS "Manifests are asked for with cookies: `output.crossOriginLoading: \"use-credentials\"`."
    Warnings HAS_WARNINGS "Warnings are written to the console."
    Hot HAS_HOT "The build has hot module replacement."
    Waits HAS_WAITS "Remotes share what they have before anything of a scope is used."
    AutoPath HAS_AUTO_PATH "`output.publicPath` is `auto`."
    ChunkList HAS_CHUNK_LIST "Chunks arrive through a list on the page."
    PagePath HAS_PAGE_PATH "Addresses of the container's chunks depend on the page, which may have scripts under them."
    OwnPath HAS_OWN_PATH "The entry has no code of the bundler's to find its public path."
    Worker HAS_WORKER "The build runs in a worker."
    NoPage HAS_NO_PAGE "The build runs in a worker or in Node.js."
    Node HAS_NODE "The build runs in Node.js."
    NodeChunks HAS_NODE_CHUNKS "A container in Node.js fetches its chunks over HTTP."
    Advice HAS_ADVICE "Messages are whole sentences; in production they are codes."
    Integrity HAS_INTEGRITY "Some remotes' entries are pinned by a hash."
    Timeouts HAS_TIMEOUTS "Some remotes have a time limit of their own."
    Retries HAS_RETRIES "Some remotes have a number of retries of their own."
    Paths HAS_PATHS "A remote's variable may be a path (`a.b`)."
    Relative HAS_RELATIVE "An address may be written otherwise than browsers write it."
    Fallbacks HAS_FALLBACKS "Some modules stand in for remotes that cannot be had."
    LoadedFirst HAS_LOADED_FIRST "Copies that are loaded already are preferred (`shareStrategy: \"loaded-first\"`)."
    Plugins HAS_PLUGINS "Runtime plugins run."
    Manifests HAS_MANIFESTS "Some remotes are named by their manifest."
    DynamicImport HAS_DYNAMIC_IMPORT "`import()` may be written in the runtime itself."
    LoadRemote HAS_LOAD_REMOTE "`loadRemote` of `federation-rs/runtime` is imported."
    Register HAS_REGISTER "`registerRemotes` of `federation-rs/runtime` is imported."
    PreloadRemote HAS_PRELOAD_REMOTE "`preloadRemote` of `federation-rs/runtime` is imported."
    LoadShare HAS_LOAD_SHARE "`loadShare` of `federation-rs/runtime` is imported."
    Unload HAS_UNLOAD "`unloadRemote` of `federation-rs/runtime` is imported, or `registerRemotes`, whose `force` unloads."
    Info HAS_INFO "What is loaded and why is noted."
    GetInfo HAS_GET_INFO "`getInfo` of `federation-rs/runtime` is imported."
    Devtools HAS_DEVTOOLS "The browser extension of Module Federation shall see the build."
    OnDemand HAS_ON_DEMAND "Remotes that no import names may be loaded."
}
