// The application whose manifest is tested, and how it is built.

const fs = require("node:fs");
const path = require("node:path");
const { buildApp } = require("../support/apps");

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

/**
 * @param {string} bundlerName
 * @param {{ federation?: object, folder?: string, name?: string, output?: object }} [how] `name`: of the output's folder
 */
async function buildShop(bundlerName, { federation, folder = FOLDER, name = "shop", output } = {}) {
  const target = path.join(OUTPUT, `${bundlerName}-${name}`);
  fs.rmSync(target, { recursive: true, force: true });
  const app = {
    federation: { ...FEDERATION, ...federation },
    config: { module: { rules: [TYPESCRIPT] }, resolve: { extensions: [".tsx", ".ts", ".js"] }, output },
  };
  await buildApp(folder, app, { name: "shop", bundlerName, mode: "production", output: target });
  /** @param {string} file */
  const read = (file) => fs.readFileSync(path.join(target, file), "utf8");
  return { target, read, manifest: (file = "mf-manifest.json") => JSON.parse(read(file)) };
}

module.exports = { FOLDER, OUTPUT, buildShop };
