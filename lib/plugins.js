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
        this.json = checked(name, options);
      }

      /** @param {any} compiler of webpack or rspack */
      apply(compiler) {
        join(compiler, name, this.json);
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
