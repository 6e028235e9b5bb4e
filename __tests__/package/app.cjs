// Builds a container with the installed package and prints what its exposed module gives. Arguments: the bundler's path.

const path = require("node:path");
const { ModuleFederationPlugin } = require("federation-rs");

const bundler = require(process.argv[2]);
const output = path.join(__dirname, "dist");

bundler(
  {
    context: __dirname,
    mode: "production",
    entry: {},
    target: "node",
    output: { path: output },
    plugins: [
      new ModuleFederationPlugin({
        name: "app",
        filename: "container.js",
        library: { type: "commonjs-module" },
        exposes: { "./answer": "./answer.cjs" },
      }),
    ],
  },
  async (error, stats) => {
    if (error || stats.hasErrors()) throw error || new Error(stats.toString({ all: false, errors: true }));
    const factory = await require(path.join(output, "container.js")).get("./answer");
    process.stdout.write(`answer: ${factory()}`);
  },
);
