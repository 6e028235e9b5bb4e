// The plugins: each checks its options and joins its compiler's federation.

const { checked } = require("./addon");
const { join } = require("./compiler");

/** @param {string} name of the class, as Rust knows it */
function plugin(name) {
  const type = {
    [name]: class {
      /** @param {unknown} options */
      constructor(options) {
        this.options = options;
        checked(name, options);
      }

      /** What it was called before webpack 5.109; tools read and change it before the build. */
      get _options() {
        return this.options;
      }

      set _options(options) {
        this.options = options;
      }

      /** @param {any} compiler of webpack or rspack */
      apply(compiler) {
        const { json, libraryType, uniqueName } = checked(name, this.options);
        join(compiler, name, json);
        const { output } = compiler.options;
        // Of one folder, and so of one package.json, there may be several builds.
        if (uniqueName && output.library === undefined) output.uniqueName ??= uniqueName;
        // Bundlers decide by it, right after this, whether they make ES modules.
        if (libraryType)
          output.enabledLibraryTypes = [...new Set([...(output.enabledLibraryTypes || []), libraryType])];
      }
    },
  };
  return type[name];
}

module.exports = {
  ModuleFederationPlugin: plugin("ModuleFederationPlugin"),
  ContainerPlugin: plugin("ContainerPlugin"),
  ContainerReferencePlugin: plugin("ContainerReferencePlugin"),
  SharePlugin: plugin("SharePlugin"),
  ConsumeSharedPlugin: plugin("ConsumeSharedPlugin"),
  ProvideSharedPlugin: plugin("ProvideSharedPlugin"),
};
