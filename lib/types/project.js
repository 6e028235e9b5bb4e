// What of the bundler's configuration decides where imports lead; its type is `Settings` in the crate `types`.

const path = require("node:path");

/**
 * @param {any} compiler
 * @param {string | null} tsconfig
 */
function projectOf(compiler, tsconfig) {
  const { alias = {}, modules = [] } = compiler.options.resolve;
  /** @type {[name: string, target: unknown][]} */
  const entries = Array.isArray(alias)
    ? alias.map(({ name, alias, onlyModule }) => [onlyModule ? `${name}$` : name, alias])
    : Object.entries(alias || {});
  const texts = (/** @type {unknown} */ value) => [value].flat().filter((one) => typeof one === "string");
  return {
    context: compiler.context,
    tsconfig: tsconfig ?? undefined,
    alias: entries.map(([name, target]) => [name, texts(target)]),
    modules: texts(modules).filter((folder) => path.isAbsolute(`${folder}`)),
  };
}

module.exports = { projectOf };
