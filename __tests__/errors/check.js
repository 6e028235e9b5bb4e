// check.

const MF = "ModuleFederationPlugin";
/** @param {unknown} check */
const check = (check) => ({ name: "nav", check });
const WRITE = 'an object such as { against: ["https://example.com/shop/mf-manifest.json"] }';
const PLACES = 'a list of manifests, folders and addresses, such as ["../shop/dist"]';
const TIME = "milliseconds, from 1 to 60000";

/** @type {import("./rows").Row[]} */
module.exports = [
  [MF, check(true), "check", "found true", WRITE],
  [MF, check("../shop/dist"), "check", 'found "../shop/dist"', WRITE],
  [MF, check(["../shop/dist"]), "check", "found an array", WRITE],
  [MF, check(null), "check", "found null", WRITE],
  [MF, check({}), "check.against", "found nothing", PLACES],
  [MF, check({ against: undefined }), "check.against", "found nothing", PLACES],
  [MF, check({ against: [] }), "check.against", "found an empty array", PLACES],
  [MF, check({ against: [""] }), "check.against[0]", "found an empty string", PLACES],
  [MF, check({ against: ["a", 1] }), "check.against[1]", "found 1, a number", PLACES],
  [MF, check({ against: { shop: "x" } }), "check.against", "found an object", PLACES],
  [MF, check({ against: "x", baseline: "y" }), "check.baseline", "an unknown option", "against, timeout"],
  [MF, check({ against: "x", timeout: 0 }), "check.timeout", "found 0, a number", TIME],
  [MF, check({ against: "x", timeout: "5s" }), "check.timeout", 'found "5s"', TIME],
  [MF, check({ against: "x", timeout: 1.5 }), "check.timeout", "found 1.5, a number", TIME],
  [MF, check({ against: "x", timeout: Infinity }), "check.timeout", "found Infinity", TIME],
  ["SharePlugin", { shared: [], check: { against: "x" } }, "check", "an unknown option"],
];
