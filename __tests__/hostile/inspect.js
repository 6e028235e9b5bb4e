// What stands in emitted code.

const acorn = require("acorn");

/**
 * @param {string} code a script
 * @param {any} ecmaVersion
 * @returns {{ names: Set<string>, literals: Set<unknown> }} its identifiers, and the values of its literals
 */
function inspect(code, ecmaVersion) {
  const names = new Set();
  const literals = new Set();
  /** @param {any} node */
  const walk = (node) => {
    if (node === null || typeof node !== "object") return;
    if (node.type === "Identifier") names.add(node.name);
    if (node.type === "Literal") literals.add(node.value);
    Object.values(node).forEach(walk);
  };
  walk(acorn.parse(code, { ecmaVersion, sourceType: "script" }));
  return { names, literals };
}

module.exports = { inspect };
