// name, filename, library, runtime, shareScope, exposes.

const MF = "ModuleFederationPlugin";
const CONTAINER = "ContainerPlugin";
/** @param {object} more */
const exposing = (more) => ({ name: "nav", exposes: { "./x": "./x" }, ...more });
/** @param {unknown} library */
const library = (library) => exposing({ library });
/** @param {unknown} value */
const exposes = (value) => ({ name: "nav", exposes: value });
const IDENTIFIER = "must be a valid identifier when using a var declaring library type";
const CHUNK = "false, or the name of a runtime chunk";
const MODULE = 'the module to expose, such as "./src/Header", or a list of modules';

/** @type {import("./rows").Row[]} */
module.exports = [
  [MF, undefined, "", "options: found undefined", "an object with some of these: name, filename, library, remoteType"],
  [MF, null, "", "options: found null"],
  [MF, "nav", "", 'options: found "nav"'],
  [MF, [], "", "found an empty array"],
  [MF, [exposing({})], "", "found an array"],
  [MF, () => ({}), "", "found a function"],
  [MF, { nam: "x" }, "nam", "nam: found an unknown option", "one of these: name, filename"],
  [MF, { foo: undefined }, "foo", "an unknown option"],
  [MF, { devtools: "yes" }, "devtools", 'devtools: found "yes"', "Write true or false"],
  [MF, { devtools: null }, "devtools", "found null"],
  ["SharePlugin", { shared: {}, devtools: true }, "devtools", "an unknown option"],
  [MF, { "my option": 1 }, '["my option"]', "an unknown option"],

  [MF, exposing({ name: 1 }), "name", "name: found 1, a number", `the container's name, such as "shop"`],
  [MF, exposing({ name: "" }), "name", "found an empty string"],
  [MF, exposing({ name: null }), "name", "found null"],
  [MF, exposing({ name: ["nav"] }), "name", "found an array"],
  [MF, exposing({ name: undefined }), "name", "found nothing, while there are exposes"],
  [MF, { exposes: ["./x"] }, "name", "found nothing, while there are exposes"],
  [MF, exposing({ name: "my-app" }), "name", `Library name base (my-app) ${IDENTIFIER}`, "my_app", 'type: "global"'],
  [MF, exposing({ name: "@me/app" }), "name", `Library name base (@me/app) ${IDENTIFIER}`, "_me_app"],
  [MF, exposing({ name: "1st" }), "name", IDENTIFIER, '"_1st"'],
  [MF, exposing({ name: "class" }), "name", IDENTIFIER, '"_class"'],
  [MF, exposing({ name: "a\nb" }), "name", 'found "a\\nb"', "base (a\\nb)"],

  [MF, exposing({ filename: true }), "filename", "filename: found true", "a path below output.path"],
  [MF, exposing({ filename: "" }), "filename", "found an empty string"],
  [MF, exposing({ filename: () => "x.js" }), "filename", "found a function"],
  [MF, exposing({ filename: "../x.js" }), "filename", 'found "../x.js", which leaves the output folder'],
  [MF, exposing({ filename: "js/../../x.js" }), "filename", "leaves the output folder"],
  [MF, exposing({ filename: "/etc/x.js" }), "filename", "leaves the output folder"],
  [MF, exposing({ filename: "C:\\x.js" }), "filename", "leaves the output folder"],

  [MF, exposing({ runtime: true }), "runtime", "found true", CHUNK],
  [MF, exposing({ runtime: "" }), "runtime", "found an empty string", CHUNK],
  [MF, exposing({ runtime: {} }), "runtime", "found an object", CHUNK],
  [MF, exposing({ shareScope: "" }), "shareScope", "found an empty string", "a share scope's name"],
  [MF, exposing({ shareScope: [] }), "shareScope", "found an empty array", "or a list of such names"],
  [MF, exposing({ shareScope: ["default", ""] }), "shareScope[1]", "found an empty string", "a share scope's name"],
  [MF, exposing({ shareScope: ["a", "b", "a"] }), "shareScope[2]", 'found "a" a second time', "each name once"],

  [MF, library("var"), "library", 'found "var"', 'an object such as { type: "var", name: "shop" }'],
  [MF, library({}), "library.type", "found nothing", 'a library type, such as "var"'],
  [MF, library({ type: 1 }), "library.type", "found 1, a number"],
  [MF, library({ type: "" }), "library.type", "found an empty string"],
  [MF, library({ type: "var", nam: "x" }), "library.nam", "an unknown option", "type, name, export"],
  [MF, library({ type: "var", name: 1 }), "library.name", "found 1, a number", "or a list of names"],
  [MF, library({ type: "var", name: ["a", ""] }), "library.name[1]", "found an empty string"],
  [MF, library({ type: "umd", name: { rot: "x" } }), "library.name.rot", "root, amd, commonjs"],
  [MF, library({ type: "umd", name: { root: 1 } }), "library.name.root", "found 1, a number"],
  [MF, library({ type: "umd", name: { amd: ["x"] } }), "library.name.amd", "found an array"],
  [MF, library({ type: "umd", name: { commonjs: "" } }), "library.name.commonjs", "found an empty string"],
  [MF, library({ type: "var" }), "library.name", "found nothing", "(Library name must be a string or string array)"],
  [
    MF,
    library({ type: "assign", name: { root: "x" } }),
    "library.name",
    "an object",
    "must be a string or string array",
  ],
  [
    MF,
    library({ type: "module", name: "nav" }),
    "library.name",
    "(Library name must be unset)",
    "an ES module has none",
  ],
  [MF, library({ type: "jsonp" }), "library.name", "(Jsonp library name must be a simple string)"],
  [MF, library({ type: "system", name: ["a"] }), "library.name", "(System.js library name must be a simple string"],
  [MF, library({ type: "var", name: "my-app" }), "library.name", `(my-app) ${IDENTIFIER}`],
  [MF, library({ type: "var", name: ["my-app", "x"] }), "library.name", `(my-app) ${IDENTIFIER}`],
  [MF, library({ type: "var", name: "n", export: 1 }), "library.export", "found 1", "an export's name"],
  [MF, library({ type: "var", name: "n", export: [1] }), "library.export[0]", "found 1"],
  [MF, library({ type: "umd", auxiliaryComment: 1 }), "library.auxiliaryComment", "found 1", "a comment"],
  [MF, library({ type: "umd", auxiliaryComment: { amd: 1 } }), "library.auxiliaryComment.amd", "found 1"],
  [MF, library({ type: "umd", umdNamedDefine: 1 }), "library.umdNamedDefine", "found 1", "true or false"],
  [MF, library({ type: "amd", amdContainer: true }), "library.amdContainer", "found true"],
  [MF, library({ type: "umd", umdAmdContainer: "" }), "library.umdAmdContainer", "found an empty string"],
  [MF, library({ type: "umd", entryExports: "first" }), "library.entryExports", 'found "first"', '"last" or "all"'],

  [MF, exposes("./x"), "exposes", 'found "./x"', 'an object such as { "./Header": "./src/Header" }'],
  [MF, exposes(true), "exposes", "found true"],
  [MF, exposes(null), "exposes", "found null"],
  [MF, exposes({ "./x": undefined }), 'exposes["./x"]', "found undefined", MODULE],
  [MF, exposes({ "./x": 1 }), 'exposes["./x"]', "found 1", MODULE],
  [MF, exposes({ "./x": "" }), 'exposes["./x"]', "found an empty string"],
  [MF, exposes({ "./x": [] }), 'exposes["./x"]', "found an empty array"],
  [MF, exposes({ "./x": ["./a", 1] }), 'exposes["./x"][1]', "found 1"],
  [MF, exposes({ "./x": {} }), 'exposes["./x"].import', "found nothing", MODULE],
  [MF, exposes({ "./x": { import: {} } }), 'exposes["./x"].import', "found an object"],
  [MF, exposes({ "./x": { import: "./a", name: 1 } }), 'exposes["./x"].name', "found 1", "a chunk's name"],
  [MF, exposes({ "./x": { impor: "./a" } }), 'exposes["./x"].impor', "an unknown option", "import, name"],
  [MF, exposes({ "": "./x" }), 'exposes[""]', "found an empty name"],
  [MF, exposes([""]), "exposes[0]", "found an empty string", "a string that is not empty, or an object"],
  [MF, exposes(["./x", 1]), "exposes[1]", "found 1"],
  [MF, exposes(["./x", ["./y"]]), "exposes[1]", "found an array"],
  [MF, exposes(["./x", "./x"]), "exposes[1]", 'found "./x" a second time', "each name once"],
  [MF, exposes(["./x", { "./x": "./y" }]), 'exposes[1]["./x"]', 'found "./x" a second time'],

  [CONTAINER, exposing({ remotes: {} }), "remotes", "an unknown option", "name, filename, library, runtime, exposes"],
  [CONTAINER, { name: "nav" }, "exposes", "found nothing"],
  [CONTAINER, { exposes: {} }, "name", "found nothing"],
  [CONTAINER, exposing({ name: "my-app" }), "name", IDENTIFIER],
];
