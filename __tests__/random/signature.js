// What kind of thing a difference is about, so that many of them are told apart.

const { placeOf } = require("./site");

/**
 * @param {import("./compare").Difference} difference
 * @param {import("./system").System} system
 */
function signature({ kind, way, site, found }, system) {
  const { form, importer, target } = placeOf(site, system);
  const [how] = /never|a promise|undefined|nothing|threw \w+|^\d+ times$|\w*Error: .{0,60}/.exec(found) || [""];
  if (!form) return [kind, way, how].join(" | ");
  return [kind, way, `${form} of ${target.what}, ${target.kind}`, importer.strict ? "strict" : "", how].join(" | ");
}

module.exports = { signature };
