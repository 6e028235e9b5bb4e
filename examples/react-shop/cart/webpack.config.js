const webpack = require("webpack");
// In your project: require("federation-rs")
const { ModuleFederationPlugin } = require("../../..");
const common = require("../common");
const federation = require("./federation");

module.exports = (env = {}) => ({
  ...common(__dirname, env),
  entry: {},
  plugins: [
    new ModuleFederationPlugin(federation(env)),
    new webpack.DefinePlugin({ "process.env.BUNDLER": '"webpack"' }),
  ],
});
