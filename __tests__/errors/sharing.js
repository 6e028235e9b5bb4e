// consumes, provides.

const CONSUME = "ConsumeSharedPlugin";
const PROVIDE = "ProvideSharedPlugin";
/** @param {unknown} value */
const consumes = (value) => ({ consumes: value });
/** @param {unknown} value */
const consumed = (value) => consumes({ react: value });
/** @param {unknown} value */
const provides = (value) => ({ provides: value });
/** @param {unknown} value */
const provided = (value) => provides({ react: value });
const RANGE = 'a range such as "^18.0.0", or an object such as { singleton: true }';
const NAME = 'the name in the share scope, or an object such as { shareKey: "react", version: "18.3.1" }';

/** @type {import("./rows").Row[]} */
module.exports = [
  [CONSUME, undefined, "", "found undefined", "an object with some of these: consumes, shareScope"],
  [CONSUME, "react", "", 'found "react"'],
  [CONSUME, {}, "consumes", "found nothing", 'or a list such as ["react"]'],
  [CONSUME, consumes(false), "consumes", "found false"],
  [CONSUME, consumes("react"), "consumes", 'found "react"'],
  [CONSUME, { consumes: [], provides: [] }, "provides", "an unknown option", "one of these: consumes, shareScope"],
  [CONSUME, { consumes: [], shareScope: "" }, "shareScope", "found an empty string"],
  [CONSUME, consumes([""]), "consumes[0]", "found an empty string"],
  [CONSUME, consumes([1]), "consumes[0]", "found 1"],
  [CONSUME, consumes({ "": {} }), 'consumes[""]', "found an empty name"],
  [CONSUME, consumes(["react", "react"]), "consumes[1]", 'found "react" a second time', "each name once"],
  [CONSUME, consumed(undefined), "consumes.react", "found undefined", RANGE],
  [CONSUME, consumed(false), "consumes.react", "found false", RANGE],
  [CONSUME, consumed(""), "consumes.react", "found an empty string", RANGE],
  [CONSUME, consumed(["^18"]), "consumes.react", "found an array (Unexpected array in options)", RANGE],
  [CONSUME, consumed({ version: "18.0.0" }), "consumes.react.version", "an unknown option", "import, shareKey"],
  [CONSUME, consumed({ subpaths: true }), "consumes.react.subpaths", "an unknown option"],
  [CONSUME, consumed({ import: "" }), "consumes.react.import", "found an empty string", "false for no local copy"],
  [CONSUME, consumed({ requiredVersion: 18 }), "consumes.react.requiredVersion", "found 18, a number"],
  [CONSUME, consumed({ singleton: "yes" }), "consumes.react.singleton", 'found "yes"', "true or false"],
  [CONSUME, consumed({ strictVersion: 0 }), "consumes.react.strictVersion", "found 0"],
  [CONSUME, consumed({ eager: 1 }), "consumes.react.eager", "found 1"],
  [CONSUME, consumed({ packageName: "" }), "consumes.react.packageName", "found an empty string"],
  [CONSUME, consumed({ shareScope: 1 }), "consumes.react.shareScope", "found 1"],
  [CONSUME, consumes({ "u/": { shareKey: "u" } }), 'consumes["u/"].shareKey', 'Write "u/": the key ends with'],
  [CONSUME, consumed({ include: { version: "<latest" } }), "consumes.react.include.version", "which is no range"],

  [PROVIDE, null, "", "found null", "an object with some of these: provides, shareScope"],
  [PROVIDE, {}, "provides", "found nothing", 'or a list such as ["react"]'],
  [PROVIDE, provides(true), "provides", "found true"],
  [PROVIDE, { provides: {}, shared: {} }, "shared", "an unknown option", "one of these: provides, shareScope"],
  [PROVIDE, { provides: {}, shareScope: {} }, "shareScope", "found an object"],
  [PROVIDE, provides([""]), "provides[0]", "found an empty string"],
  [PROVIDE, provides({ "": "x" }), 'provides[""]', "found an empty name"],
  [PROVIDE, provides(["react", { react: "react" }]), "provides[1].react", 'found "react" a second time'],
  [PROVIDE, provided(""), "provides.react", "found an empty string", NAME],
  [PROVIDE, provided(true), "provides.react", "found true", NAME],
  [PROVIDE, provided(["react"]), "provides.react", "found an array (Unexpected array of provides)", NAME],
  [PROVIDE, provided({ requiredVersion: "^18" }), "provides.react.requiredVersion", "an unknown option", "shareKey"],
  [PROVIDE, provided({ import: "react" }), "provides.react.import", "an unknown option"],
  [PROVIDE, provided({ shareKey: "" }), "provides.react.shareKey", "found an empty string"],
  [PROVIDE, provided({ shareKey: false }), "provides.react.shareKey", "found false", "the name in the share scope"],
  [PROVIDE, provided({ shareScope: "" }), "provides.react.shareScope", "found an empty string"],
  [PROVIDE, provided({ version: 18 }), "provides.react.version", "found 18, a number", "or false for none"],
  [PROVIDE, provided({ eager: "true" }), "provides.react.eager", 'found "true"', "true or false"],
  [PROVIDE, provided({ exclude: "^1" }), "provides.react.exclude", 'found "^1"'],
  [PROVIDE, provides({ "lodash/": "lodash" }), 'provides["lodash/"].shareKey', 'Write "lodash/"'],
];
