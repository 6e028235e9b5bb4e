// Manifests that cannot be used, with what is said of them, and manifests of others.

/** @type {Record<string, [unknown, RegExp]>} */
const BAD = {
  "a page instead of JSON": ["<!doctype html><title>404</title>", /no JSON: expected value at line 1/],
  "an empty file": ["", /no JSON/],
  "half of a file": ['{"metaData":{"name":', /no JSON: EOF/],
  "a list": ["[]", /not a JSON object/],
  "something else": [{ name: "x", version: "1.0.0" }, /metaData: is missing/],
  "no shared": [{ metaData: {}, exposes: [] }, /shared: is missing/],
  "exposes that are no list": [{ metaData: {}, shared: [], exposes: {} }, /exposes: .*expected a sequence/],
  "a path that is no text": [
    { metaData: {}, shared: [], exposes: [{ path: 7 }] },
    /exposes\[0\]\.path: .*expected a string/,
  ],
  "a future version": [
    { metaData: {}, shared: [], exposes: [], "federation-rs": { format: 99, everything: "else" } },
    /federation-rs\.format: 99, from a later version of federation-rs/,
  ],
  "deep nesting": [`${"[".repeat(100_000)}`, /no JSON: recursion limit/],
};

const assets = (/** @type {string[]} */ ...sync) => ({ js: { sync, async: [] }, css: { sync: [], async: [] } });

/** As @module-federation/enhanced 2.9 writes it. @param {string} name @param {string} version */
const enhanced = (name, version) => ({
  id: name,
  name,
  metaData: {
    name,
    type: "app",
    buildInfo: { buildVersion: "1.0.0", buildName: name },
    remoteEntry: { name: name === "host" ? "" : "remoteEntry.js", path: "", type: "global" },
    types: { path: "", name: "", zip: "", api: "" },
    globalName: name,
    pluginVersion: "2.9.2",
    publicPath: "auto",
  },
  shared: [
    {
      id: `${name}:react`,
      name: "react",
      version,
      singleton: false,
      requiredVersion: `^${version}`,
      assets: assets("react.js"),
      fallback: "",
    },
  ],
  remotes:
    name === "host"
      ? [
          {
            federationContainerName: "remote",
            moduleName: "Button",
            alias: "other",
            entry: "http://x/mf-manifest.json",
          },
        ]
      : [],
  exposes: name === "host" ? [] : [{ id: `${name}:Button`, name: "Button", path: "./Button", assets: assets("b.js") }],
});

/** As rspack's own plugin writes it: without types, type, versions. @param {string} name @param {string} version */
function rspack(name, version) {
  const { metaData, ...rest } = /** @type {any} */ (enhanced(name, version));
  const { types, type, pluginVersion, ...less } = metaData;
  return { ...rest, metaData: { ...less, buildInfo: { buildVersion: "UNKNOWN", buildName: "UNKNOWN" } } };
}

/** @param {typeof enhanced} write */
const pair = (write) => ({
  "host/mf-manifest.json": write("host", "17.0.2"),
  "remote/mf-manifest.json": write("remote", "18.3.1"),
  "remote/react.js": "react",
});

/** @type {Record<string, Record<string, unknown>>} */
const OTHERS = { enhanced: pair(enhanced), rspack: pair(/** @type {typeof enhanced} */ (rspack)) };

module.exports = { BAD, OTHERS };
