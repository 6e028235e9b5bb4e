const plugins = require("./lib/plugins");

const { ModuleFederationPlugin, ContainerPlugin, ContainerReferencePlugin, SharePlugin } = plugins;
// As in webpack's namespaces.
const container = plugins;
const sharing = { SharePlugin };

// Just names: `import { ModuleFederationPlugin } from "federation-rs"` finds no others in a CommonJS module.
module.exports = {
  ModuleFederationPlugin,
  ContainerPlugin,
  ContainerReferencePlugin,
  SharePlugin,
  container,
  sharing,
};
