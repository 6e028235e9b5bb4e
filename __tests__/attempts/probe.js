// What the host's runtime keeps, for those who count it.

const vm = require("node:vm");

const TABLES = ["remotes", "REMOTES", "REMOTE_MODULES", "loaded", "shareScopes", "runs", "overrides", "containers"];

/** @type {WeakMap<object, vm.Script>} */
const probed = new WeakMap();

/**
 * A host that tells how large its tables are.
 * @param {import("./build").File} file
 * @param {(text: string) => string} [wrap]
 */
function withProbe(file, wrap = (text) => text) {
  let script = probed.get(file);
  if (!script) {
    const probe = TABLES.map((name) => `${name}: typeof ${name} == "undefined" ? 0 : ${name}`);
    const mark = /^.*__webpack_require__\.fed = use;/m;
    if (!mark.test(file.text)) throw new Error("no place for the probe");
    const text = file.text.replace(
      mark,
      (line) => `${line} self.tables = () => ({ cache: __webpack_require__.c, ${probe.join(", ")} });`,
    );
    script = new vm.Script(wrap(text), { filename: "host/main.js" });
    probed.set(file, script);
  }
  return script;
}

/** How much hangs on `value`: entries of objects and lists. @param {any} value @param {Set<any>} [seen] @returns {number} */
function weigh(value, seen = new Set()) {
  if (!value || typeof value !== "object" || seen.has(value)) return 0;
  seen.add(value);
  const prototype = Object.getPrototypeOf(value);
  const plain = Array.isArray(value) || !prototype || prototype.constructor?.name === "Object";
  if (!plain) return 0;
  let sum = 0;
  for (const key of Object.getOwnPropertyNames(value)) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (property && "value" in property && property.value !== undefined) sum += 1 + weigh(property.value, seen);
  }
  return sum;
}

module.exports = { weigh, withProbe };
