// Builds an application on rspack in a process of its own, and says how often functions of lib/ were called meanwhile, as JSON.

const inspector = require("node:inspector");
const path = require("node:path");
const { BUNDLERS, build } = require("../support/bundlers");
const { ModuleFederationPlugin } = require("../..");

const LIB = path.join(__dirname, "..", "..", "lib") + path.sep;
const session = new inspector.Session();
session.connect();

/** @param {string} method @param {object} [params] @returns {any} what the inspector says, at once */
function ask(method, params) {
  let answer;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}

async function main() {
  const [context, output, federation] = process.argv.slice(2);
  const options = {
    mode: "production",
    context,
    entry: { main: "./src/index.js" },
    target: "web",
    optimization: { minimize: false },
    output: { path: output, uniqueName: "app" },
    plugins: [new ModuleFederationPlugin(JSON.parse(federation))],
  };
  // Counts are exact: nothing is optimised away.
  ask("Profiler.enable");
  ask("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  const stats = await build(BUNDLERS.rspack, options);
  const { result } = ask("Profiler.takePreciseCoverage");
  /** @type {Record<string, number>} */
  const calls = {};
  for (const { url, functions } of result) {
    if (!url.startsWith(`file://${LIB}`)) continue;
    for (const { functionName, ranges } of functions) {
      const name = `${url.slice(`file://${LIB}`.length)} ${functionName}`;
      if (ranges[0].count > 0) calls[name] = (calls[name] || 0) + ranges[0].count;
    }
  }
  process.stdout.write(JSON.stringify({ calls, errors: stats.compilation.errors.map(String) }));
}

main();
