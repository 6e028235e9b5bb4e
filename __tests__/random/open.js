// Faults that are known and not mended yet: who mends one takes its line away. With FEDERATION_OPEN=1 they count.

const { asyncOnes } = require("./legal");
const { placeOf } = require("./site");

/** Kinds of faults. @type {import("./wanted").Reason[]} */
const OPEN = [
  {
    what: "OPEN: modules with top-level await",
    why: "An exposed or shared module is handed out before it is through.",
    is: (_, system) => asyncOnes(system).size > 0,
  },
  {
    what: "OPEN: importers that follow Node's rules",
    why: "Their default import and their namespace of a shared or remote module are not what one build gives.",
    is: ({ kind, site }, system) => {
      const { importer, target } = placeOf(site, system);
      return ["value", "copy", "bundlers", "mixed"].includes(kind) && (importer.strict || target.strict);
    },
  },
  {
    what: "OPEN: namespaces of CommonJS",
    why: "`import * as` of a shared or remote script, passed around as a value, is `module.exports`.",
    is: ({ kind, site }, system) => {
      const { form, importer, target } = placeOf(site, system);
      const namespace = /namespace/.test(form) || (form === "need" && !importer.script);
      return (
        ["value", "copy", "bundlers", "mixed"].includes(kind) && namespace && (target.script || target.kind === "json")
      );
    },
  },
];

/** Seeds of systems that differ, and what is known of it. @type {Record<number, string>} */
const SEEDS = {
  1011: "rspack, output.module and optimization.providedExports: false: the container exports nothing",
  1017: "the start: a shared module that is in no share scope; webpack's own plugin does not refuse it",
  1018: "a module runs more than once",
  1024: "rspack: import() of a remote's ES module throws a RemoteError",
  1026: "rspack: a module of the application runs twice",
  1035: "rspack: import() of an own module that needs a shared one: not available for eager consumption",
};

module.exports = { OPEN, SEEDS };
