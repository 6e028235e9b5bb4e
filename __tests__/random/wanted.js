// Differences that are meant to be, each with its reason.

const { OPEN } = require("./open");
const { placeOf } = require("./site");

/** @typedef {import("./compare").Difference} Difference */
/** @typedef {import("./system").System} System */
/** @typedef {{ what: string, why: string, is: (difference: Difference, system: System) => boolean }} Reason */

/** @type {Reason[]} */
const WANTED = [
  {
    what: "a script gets the file for `import` of a package that has another for `require`",
    why: "One key of `shared` is one module: the file for `import`, as with the bundlers' own plugins.",
    is: ({ kind, site, found, own }, system) => {
      const { form, importer, target } = placeOf(site, system);
      const hasTwo = (/** @type {string} */ kind) => kind === "dual" || kind === "esm by field";
      const two = hasTwo(target.kind);
      const script = importer.script || hasTwo(importer.kind) || /^(require|interop)/.test(form);
      return kind === "value" && two && script && (own === undefined || own === found || site.includes(":"));
    },
  },
  {
    what: "a package with a file for `import` and one for `require` says by its copy which of them ran",
    why: "The file for `require` is not shared, see above; a build without federation has both.",
    is: ({ kind, site, own, found }, system) =>
      kind === "value" && own === found && placeOf(site, system).target.kind === "dual",
  },
];

/** @param {Difference} difference @param {System} system @returns {string | undefined} why it is none that counts */
const reasonFor = (difference, system) =>
  [...WANTED, ...(process.env.FEDERATION_OPEN ? [] : OPEN)].find(({ is }) => is(difference, system))?.what;

module.exports = { reasonFor };
