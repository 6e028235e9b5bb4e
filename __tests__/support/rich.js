// An application with everything that federation does in one build: exposes, shared packages and files, remotes of each
// kind, a worker, a manifest. For tests that build it again and again.

const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { platform } = require("../../lib/addon/platform");
const { BUNDLERS, build, messages } = require("./bundlers");

const ROOT = path.join(__dirname, "..", "..");

/** @type {Record<string, string>} */
const FILES = {
  "package.json": JSON.stringify({ name: "rich", version: "1.0.0", dependencies: { dep: "^1.0.0", other: "^2.0.0" } }),
  "node_modules/dep/package.json": JSON.stringify({ name: "dep", version: "1.2.0", dependencies: { other: "^2.0.0" } }),
  "node_modules/dep/index.js": "exports.dep = require('other');",
  "node_modules/other/package.json": JSON.stringify({ name: "other", version: "2.1.0" }),
  "node_modules/other/index.js": "exports.other = 1;",
  "src/store.js": "export default new Map();",
  "src/inner.js": "export const get = () => Promise.resolve(() => 'inner');\nexport const init = () => {};",
  "src/header.js": "import store from './store.js';\nimport { dep } from 'dep';\nexport default [store, dep];",
  "src/footer.js": "import Cart from 'shop/Cart';\nimport { other } from 'other';\nexport default [Cart, other];",
  "src/worker.js": "import { dep } from 'dep';\npostMessage(dep);",
  "src/index.js": [
    "import { dep } from 'dep';",
    "import legacy from 'legacy';",
    "import store from './store.js';",
    "store.set('dep', dep).set('legacy', legacy);",
    "import('shop/List');",
    "import('promised/x');",
    "import('inner/x');",
    "new Worker(new URL('./worker.js', import.meta.url));",
  ].join("\n"),
};

/** Options of `ModuleFederationPlugin`. */
const OPTIONS = {
  name: "rich",
  filename: "remoteEntry.js",
  exposes: { "./Header": "./src/header.js", "./Footer": { import: "./src/footer.js", name: "footer" } },
  remotes: {
    shop: "shop@https://example.com/remoteEntry.js",
    promised: "promise Promise.resolve({ get: () => Promise.resolve(() => 1), init() {} })",
    inner: "internal ./src/inner.js",
  },
  shared: { dep: { singleton: true }, other: {}, "./src/store.js": { version: "1.0.0" } },
  manifest: true,
};

/** What the package of this project is made of; the addon is a link, which stays one file for Node. */
const PACKAGE = ["index.js", "package.json", "lib"];

/**
 * Writes the application, and this package into its node_modules, where its users have it.
 * @param {string} folder is made anew
 */
function writeRich(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  const own = path.join(folder, "node_modules", "federation-rs");
  fs.mkdirSync(own, { recursive: true });
  for (const name of PACKAGE) fs.cpSync(path.join(ROOT, name), path.join(own, name), { recursive: true });
  const addon = `federation-rs.${platform()}.node`;
  fs.symlinkSync(path.join(ROOT, addon), path.join(own, addon));
  for (const [name, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
}

/**
 * @param {string} folder of the application
 * @param {{ options?: object, output?: string, mode?: string }} [changes] `output`: the name of a folder in it
 */
function richConfig(folder, { options = OPTIONS, output = "dist", mode = "production" } = {}) {
  const { ModuleFederationPlugin } = require(path.join(folder, "node_modules", "federation-rs"));
  return {
    mode,
    context: folder,
    entry: { main: "./src/index.js" },
    target: "web",
    devtool: false,
    externals: { legacy: "var 1" },
    // The rest of a build takes no time then, and what the tests are about stays.
    optimization: { minimize: false },
    output: { path: path.join(folder, output), filename: "[name].js", publicPath: "auto", uniqueName: "rich" },
    plugins: [new ModuleFederationPlugin(options)],
  };
}

/**
 * Builds, and fails unless that went well.
 * @param {string} bundlerName
 * @param {string} folder
 * @param {Parameters<typeof richConfig>[1]} [changes]
 * @returns {Promise<string>} a hash of the names and bytes of all files
 */
async function buildRich(bundlerName, folder, changes) {
  const config = richConfig(folder, changes);
  fs.rmSync(config.output.path, { recursive: true, force: true });
  const stats = await build(BUNDLERS[bundlerName], config);
  const problems = [...messages(stats, "errors"), ...messages(stats, "warnings")];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return hashOf(config.output.path);
}

/** @param {string} folder */
function hashOf(folder) {
  const hash = crypto.createHash("sha256");
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.path, entry.name)).sort();
  for (const file of files) hash.update(`${path.relative(folder, file)}\0`).update(fs.readFileSync(file));
  return `${files.length} files, ${hash.digest("hex")}`;
}

module.exports = { OPTIONS, buildRich, hashOf, richConfig, writeRich };
