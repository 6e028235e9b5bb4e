// shared.

const MF = "ModuleFederationPlugin";
const SHARE = "SharePlugin";
const ENTRY = 'a range such as "^18.0.0", or an object such as { singleton: true }';
/** @param {unknown} value */
const shared = (value) => ({ shared: value });
/** @param {unknown} value */
const react = (value) => shared({ react: value });

/** @type {import("./rows").Row[]} */
module.exports = [
  [MF, shared("react"), "shared", 'found "react"', 'or a list such as ["react"]'],
  [MF, shared(true), "shared", "found true"],
  [MF, shared(null), "shared", "found null"],
  [MF, shared(["react", 1]), "shared[1]", "found 1"],
  [MF, shared([""]), "shared[0]", "found an empty string"],
  [MF, shared([["react"]]), "shared[0]", "found an array"],
  [MF, shared(["react", "react"]), "shared[1]", 'found "react" a second time', "each name once"],
  [MF, shared(["vue", { react: {}, vue: {} }]), "shared[1].vue", 'found "vue" a second time'],
  [MF, shared({ "": {} }), 'shared[""]', "found an empty name"],
  [MF, react(undefined), "shared.react", "found undefined", ENTRY],
  [MF, react(null), "shared.react", "found null", ENTRY],
  [MF, react(true), "shared.react", "found true", ENTRY],
  [MF, react(18), "shared.react", "found 18, a number"],
  [MF, react(""), "shared.react", "found an empty string"],
  [MF, react(["^18"]), "shared.react", "found an array (Unexpected array in shared)", ENTRY],
  [MF, react([]), "shared.react", "Unexpected array in shared"],
  [MF, shared([{ react: [] }]), "shared[0].react", "Unexpected array in shared"],
  [MF, shared({ "@a/b": 1 }), 'shared["@a/b"]', "found 1"],

  [
    MF,
    react({ singelton: true }),
    "shared.react.singelton",
    "an unknown option",
    "import, shareKey, shareScope, version",
  ],
  [MF, react({ import: true }), "shared.react.import", "found true", "a request, or false for no local copy"],
  [MF, react({ import: "" }), "shared.react.import", "found an empty string"],
  [MF, react({ import: ["react"] }), "shared.react.import", "found an array"],
  [MF, react({ shareKey: 1 }), "shared.react.shareKey", "found 1", "the name in the share scope"],
  [MF, react({ shareKey: "" }), "shared.react.shareKey", "found an empty string"],
  [
    MF,
    shared({ "lodash/": { shareKey: "l" } }),
    'shared["lodash/"].shareKey',
    'found "l"',
    'Write "l/": the key ends with',
  ],
  [MF, react({ shareScope: "" }), "shared.react.shareScope", "found an empty string", "a share scope's name"],
  [MF, react({ shareScope: ["a", null] }), "shared.react.shareScope[1]", "found null"],
  [MF, react({ shareScope: { a: 1 } }), "shared.react.shareScope", "found an object", "or a list of such names"],
  [MF, react({ version: 18 }), "shared.react.version", "found 18, a number", 'such as "18.3.1", or false for none'],
  [MF, react({ version: true }), "shared.react.version", "found true"],
  [MF, react({ requiredVersion: true }), "shared.react.requiredVersion", "found true", "or false for any version"],
  [MF, react({ requiredVersion: 18 }), "shared.react.requiredVersion", "found 18, a number"],
  [MF, react({ requiredVersion: null }), "shared.react.requiredVersion", "found null"],
  [MF, react({ singleton: "true" }), "shared.react.singleton", 'found "true"', "true or false"],
  [MF, react({ strictVersion: 1 }), "shared.react.strictVersion", "found 1"],
  [MF, react({ eager: null }), "shared.react.eager", "found null", "true or false"],
  [MF, react({ packageName: "" }), "shared.react.packageName", "found an empty string", "a package's name"],
  [MF, react({ packageName: {} }), "shared.react.packageName", "found an object"],

  [MF, react({ include: "^18" }), "shared.react.include", 'found "^18"', 'an object such as { version: "^18.0.0" }'],
  [MF, react({ include: /x/ }), "shared.react.include", "found /x/, a regular expression"],
  [MF, react({ exclude: { versions: "1" } }), "shared.react.exclude.versions", "an unknown option", "version, request"],
  [MF, react({ include: { version: 18 } }), "shared.react.include.version", "found 18"],
  [MF, react({ include: { version: "" } }), "shared.react.include.version", "found an empty string"],
  [
    MF,
    react({ include: { version: "<latest" } }),
    "shared.react.include.version",
    'found "<latest", which is no range',
  ],
  [MF, react({ exclude: { request: 1 } }), "shared.react.exclude.request", "a string or a regular expression"],
  [MF, react({ exclude: { request: "" } }), "shared.react.exclude.request", "found an empty string"],

  [MF, react({ layer: "" }), "shared.react.layer", "found an empty string", "the name of a layer"],
  [MF, react({ layer: false }), "shared.react.layer", "found false"],
  [MF, react({ issuerLayer: 1 }), "shared.react.issuerLayer", "found 1", "the name of a layer"],
  [MF, react({ issuerLayer: ["a"] }), "shared.react.issuerLayer", "found an array"],
  [
    MF,
    shared({ "./store": { issuerLayer: "server" } }),
    'shared["./store"].issuerLayer',
    'found "server", and "./store" is a file, which is shared in every layer',
  ],
  [MF, react({ request: "" }), "shared.react.request", "found an empty string", "the request that imports say"],
  [MF, react({ request: false }), "shared.react.request", "found false"],
  [
    MF,
    shared([{ react: { issuerLayer: "a" } }, { react: { issuerLayer: "a" } }]),
    "shared[1].react",
    'found "react" a second time',
  ],
  [MF, react({ subpaths: "client" }), "shared.react.subpaths", 'found "client"', "true or false"],
  [MF, react({ subpaths: ["client"] }), "shared.react.subpaths", "found an array"],
  [
    MF,
    shared({ "lodash/": { subpaths: true } }),
    'shared["lodash/"].subpaths',
    'true for "lodash/", which is not the name of a package',
  ],
  [MF, shared({ "./x": { subpaths: true } }), 'shared["./x"].subpaths', "not the name of a package"],

  [SHARE, {}, "shared", "found nothing"],
  [SHARE, null, "", "found null", "some of these: shared, shareScope"],
  [SHARE, { shared: false }, "shared", "found false"],
  [SHARE, { shared: {}, name: "x" }, "name", "an unknown option", "one of these: shared, shareScope"],
  [SHARE, react(["^18"]), "shared.react", "Unexpected array in shared"],
];
