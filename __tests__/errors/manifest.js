// manifest.

const MF = "ModuleFederationPlugin";
/** @param {unknown} manifest */
const manifest = (manifest) => ({ name: "nav", manifest });
const FILE = 'a file\'s name, such as "mf-manifest.json"';
const FOLDER = 'a folder below output.path, such as "static"';

/** @type {import("./rows").Row[]} */
module.exports = [
  [MF, manifest("mf-manifest.json"), "manifest", 'found "mf-manifest.json"', "true, false or an object such as"],
  [MF, manifest(null), "manifest", "found null"],
  [MF, manifest(1), "manifest", "found 1, a number"],
  [MF, manifest([]), "manifest", "found an empty array"],
  [MF, manifest(() => true), "manifest", "found a function"],
  [MF, manifest({ filename: "x" }), "manifest.filename", "an unknown option", "fileName, filePath, exports, integrity"],
  [MF, manifest({ additionalData: {} }), "manifest.additionalData", "an unknown option"],
  [MF, manifest({ fileName: 1 }), "manifest.fileName", "found 1, a number", FILE],
  [MF, manifest({ fileName: "" }), "manifest.fileName", "found an empty string", FILE],
  [MF, manifest({ fileName: "static/" }), "manifest.fileName", 'found "static/", which names a folder', FILE],
  ...["../x.json", "/etc/x.json", "C:\\x.json", "a/../../x", "..\\x", "%2e%2e/x", "a\0b"].flatMap((name) => [
    /** @type {import("./rows").Row} */ ([
      MF,
      manifest({ fileName: name }),
      "manifest.fileName",
      "which leaves the output folder",
      FILE,
    ]),
    /** @type {import("./rows").Row} */ ([
      MF,
      manifest({ filePath: name }),
      "manifest.filePath",
      "which leaves the output folder",
      FOLDER,
    ]),
  ]),
  [MF, manifest({ filePath: true }), "manifest.filePath", "found true", FOLDER],
  [MF, manifest({ exports: "yes" }), "manifest.exports", 'found "yes"', "true or false"],
  [MF, manifest({ integrity: "sha256" }), "manifest.integrity", 'found "sha256"', "true or false"],
  ["ContainerPlugin", { name: "nav", exposes: {}, manifest: true }, "manifest", "an unknown option"],
];
