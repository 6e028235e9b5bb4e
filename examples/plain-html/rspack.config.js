const path = require("node:path");
// In your project: require("federation-rs")
const { ModuleFederationPlugin } = require("../..");
const federation = require("./federation");

module.exports = ({ output = path.join(__dirname, "dist") } = {}) => ({
  mode: "production",
  context: __dirname,
  entry: {},
  output: { path: output, uniqueName: "widgets" },
  plugins: [new ModuleFederationPlugin(federation)],
});
