// The application whose manifest is tested, and how it is built.

const fs = require("node:fs");
const path = require("node:path");
const { buildApp, configOf } = require("../support/apps");
const { BUNDLERS } = require("../support/bundlers");

const FOLDER = path.join(__dirname, "shop");
const OUTPUT = path.join(__dirname, "..", ".output", "manifest");

/** @type {Record<string, any>} */
const FEDERATION = {
  name: "shop",
  filename: "remoteEntry.js",
  exposes: {
    "./Cart": { import: "./Cart.tsx", name: "cart" },
    "./legacy": "./legacy.js",
    "./dynamic": "./dynamic.js",
    "./circle": ["./dynamic.js", "./circle.js"],
  },
  remotes: { account: "account_global@https://example.com/account/mf-manifest.json", unused: "unused@/unused.js" },
  shared: { dep: { singleton: true } },
  manifest: true,
};

const TYPESCRIPT = {
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2020" } },
};

/** @param {object} [federation] @param {object} [output] */
const appOf = (federation, output) => ({
  federation: { ...FEDERATION, ...federation },
  config: { module: { rules: [TYPESCRIPT] }, resolve: { extensions: [".tsx", ".ts", ".js"] }, output },
});

/**
 * @param {string} bundlerName
 * @param {{ federation?: object, folder?: string, name?: string, output?: object, plugins?: any }} [how] `name`: of the
 *   output's folder; `plugins`: others of ours
 */
async function buildShop(bundlerName, { federation, folder = FOLDER, name = "shop", output, plugins } = {}) {
  const target = path.join(OUTPUT, `${bundlerName}-${name}`);
  fs.rmSync(target, { recursive: true, force: true });
  const app = { ...appOf(federation, output), plugins };
  await buildApp(folder, app, { name: "shop", bundlerName, mode: "production", output: target });
  /** @param {string} file */
  const read = (file) => fs.readFileSync(path.join(target, file), "utf8");
  return { target, read, manifest: (file = "mf-manifest.json") => JSON.parse(read(file)) };
}

/**
 * Builds a copy of the application whenever a file changes.
 * @param {string} bundlerName
 */
async function watchShop(bundlerName) {
  const root = path.join(OUTPUT, `${bundlerName} watched`);
  const folder = path.join(root, "shop");
  const target = path.join(root, "dist");
  fs.rmSync(root, { recursive: true, force: true });
  fs.cpSync(FOLDER, folder, { recursive: true });
  const how = { name: "shop", bundlerName, mode: "development", output: target };
  const compiler = BUNDLERS[bundlerName](configOf(folder, appOf(), how));
  /** @type {(error: Error | null, stats: any) => void} */
  let built = () => {};
  const next = () =>
    new Promise((resolve, reject) => {
      built = (error, stats) => {
        if (error || stats.hasErrors()) reject(error || new Error(stats.toString({ all: false, errors: true })));
        else resolve(undefined);
      };
    });
  const first = next();
  const watching = compiler.watch({ aggregateTimeout: 50 }, (/** @type {any} */ error, /** @type {any} */ stats) =>
    built(error, stats),
  );
  await first;
  return {
    target,
    /** @param {string} name @param {(text: string) => string} edit */
    change: async (name, edit) => {
      // Watchers compare times; some file systems have whole seconds.
      await new Promise((later) => setTimeout(later, 1100));
      const file = path.join(folder, name);
      const rebuilt = next();
      fs.writeFileSync(file, edit(fs.existsSync(file) ? fs.readFileSync(file, "utf8") : ""));
      await rebuilt;
    },
    close: () => new Promise((done) => watching.close(done)),
  };
}

module.exports = { FOLDER, OUTPUT, buildShop, watchShop };
