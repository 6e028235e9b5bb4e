// Manifests that want to run code in their host, or to make it load what is not theirs.

const EVIL = "window.hacked = document.currentScript && document.currentScript.src || true";

/** Where a field could lead. @param {string} evil another origin, all of whose files are `EVIL` @param {string} own the manifest's */
const addresses = (evil, own) => [
  `javascript:${EVIL}//`,
  `JaVaScRiPt:${EVIL}//`,
  `java\nscript:${EVIL}//`,
  ` javascript:${EVIL}//`,
  `data:text/javascript,${EVIL}//`,
  `data:text/javascript;base64,${Buffer.from(EVIL).toString("base64")}`,
  `blob:${own}/evil.js`,
  "about:blank",
  `${evil}/evil.js`,
  `${evil.replace("http:", "")}/evil.js`,
  `\\\\${evil.slice("http://".length)}\\evil.js`,
  `/\\${evil.slice("http://".length)}/evil.js`,
  `${evil.replace("http:", "HTTP:")}/evil.js`,
  `${own}@${evil.slice("http://".length)}/evil.js`,
  `${own.replace("http://", "http://user:password@")}:1/evil.js`,
  `file:///etc/passwd`,
  `filesystem:${own}/evil.js`,
  `view-source:${evil}/evil.js`,
  `ftp://${evil.slice("http://".length)}/evil.js`,
  `http:${evil.slice("http:".length)}/evil.js`,
  "../evil.js",
  "./a/../../evil.js",
  "%2e%2e/evil.js",
  "..%2f..\\evil.js",
  "/evil.js",
  "http://[evil",
  "\0",
];
/** What is no address. @type {unknown[]} */
const VALUES = [
  null,
  7,
  true,
  [],
  ["javascript:0"],
  {},
  { toString: EVIL },
  JSON.parse('{"__proto__":"x"}'),
  EVIL,
  `<script>${EVIL}</script>`,
];
const NAMES = [
  "__proto__",
  "constructor",
  "constructor.prototype",
  "customElements",
  "document.body",
  "eval",
  "a.__proto__.b",
  "",
];
/** Module Federation 2's text of a function. */
const FUNCTIONS = [EVIL, `return (${EVIL}, "/")`, `function () { ${EVIL}; return "/"; }`, `() => { ${EVIL} }`];

/**
 * @param {string} evil
 * @param {string} own
 * @returns {string[]} JSON texts; names are relative to the manifest, beside which `good.js` sets the variable `good`
 */
function hostileManifests(evil, own) {
  /** @param {object} meta @param {object} entry @param {object} [rest] */
  const manifest = (meta, entry, rest) => ({
    metaData: {
      globalName: "good",
      publicPath: "auto",
      remoteEntry: { name: "good.js", path: "", type: "global", ...entry },
      ...meta,
    },
    shared: [],
    exposes: [],
    ...rest,
  });
  /** @param {unknown} file */
  const assets = (file) => ({ js: { sync: [file], async: [file] }, css: { sync: [file], async: [file] } });
  const anything = [...addresses(evil, own), ...VALUES];
  const bad = "bad.js";
  const texts = [
    ...anything.flatMap((name) => ["global", "module"].map((type) => manifest({}, { name, type }))),
    ...anything.map((path) => manifest({}, { name: bad, path })),
    ...anything.map((publicPath) => manifest({ publicPath }, { name: bad, type: "module" })),
    ...anything.map((file) => manifest({}, {}, { exposes: [{ path: "./x", assets: assets(file) }] })),
    ...anything.map((root) => manifest({}, { name: bad }, { "federation-rs": { root } })),
    ...VALUES.map((assets) => manifest({}, {}, { exposes: [{ path: "./x", assets }, assets] })),
    ...VALUES.map((type) => manifest({}, { name: bad, type })),
    ...VALUES.map((exposes) => manifest({}, {}, { exposes })),
    ...NAMES.map((globalName) => manifest({ globalName }, { name: "empty.js" })),
    ...FUNCTIONS.map((getPublicPath) => manifest({ publicPath: undefined, getPublicPath }, { name: bad })),
    ...FUNCTIONS.map((getPublicPath) => manifest({ publicPath: getPublicPath, getPublicPath }, { name: bad })),
  ].map((value) => JSON.stringify(value));
  const proto =
    '{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},"metaData":{"__proto__":{"hacked":1},"remoteEntry":';
  return [
    ...texts,
    `${proto}{"name":"bad.js"}}}`,
    "",
    EVIL,
    `/*${EVIL}*/`,
    "null",
    "[]",
    "7",
    '"x"',
    `<script>${EVIL}</script>`,
  ];
}

module.exports = { EVIL, hostileManifests };
