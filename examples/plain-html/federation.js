// Widgets for pages that have no bundler. Their words come from a shared package, which a page can replace.

module.exports = {
  name: "widgets",
  filename: "remoteEntry.js",
  exposes: {
    "./Greeting": "./src/Greeting.js",
    "./Clock": "./src/Clock.js",
  },
  shared: {
    // In your project a package of node_modules; here a folder of this example.
    phrases: { import: "./phrases", version: "1.0.0", requiredVersion: "^1.0.0" },
  },
};
