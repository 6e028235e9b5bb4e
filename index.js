const plugins = require("./lib/plugins");
const { extractUrlAndGlobal, scope } = require("./lib/scope");

const { ModuleFederationPlugin, ContainerPlugin, ContainerReferencePlugin } = plugins;
const { SharePlugin, ConsumeSharedPlugin, ProvideSharedPlugin } = plugins;
// As in the namespaces of webpack and rspack.
const container = {
  ModuleFederationPlugin,
  ModuleFederationPluginV1: ModuleFederationPlugin,
  ContainerPlugin,
  ContainerReferencePlugin,
  scope,
  extractUrlAndGlobal,
};
const sharing = { SharePlugin, ConsumeSharedPlugin, ProvideSharedPlugin, scope };

// Just names: `import { ModuleFederationPlugin } from "federation-rs"` finds no others in a CommonJS module.
module.exports = {
  ModuleFederationPlugin,
  ContainerPlugin,
  ContainerReferencePlugin,
  SharePlugin,
  ConsumeSharedPlugin,
  ProvideSharedPlugin,
  container,
  sharing,
};
