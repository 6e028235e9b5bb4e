const { rspack } = require("@rspack/core");
// In your project: require("federation-rs")
const { ModuleFederationPlugin } = require("../../..");
const common = require("../common");
const federation = require("./federation");

module.exports = (env = {}) => ({
  ...common(__dirname, env),
  entry: {},
  plugins: [
    new ModuleFederationPlugin(federation(env)),
    new rspack.DefinePlugin({ "process.env.BUNDLER": '"rspack"' }),
  ],
});
