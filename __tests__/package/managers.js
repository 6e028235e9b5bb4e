// Package managers, each told of the registry to use.

const { execFile } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { promisify } = require("node:util");

const TOOLS = path.join(__dirname, "node_modules");

/**
 * @typedef {object} Manager
 * @property {string} command what runs it
 * @property {string[]} args
 * @property {string} [withoutOptional] how users leave out optional dependencies
 * @property {string[]} [node] Node's arguments for code that uses what was installed
 */

/** @type {Record<string, Manager>} */
const MANAGERS = {
  npm: { command: "npm", args: ["install", "--no-audit", "--no-fund"], withoutOptional: "--omit=optional" },
  pnpm: {
    command: process.execPath,
    args: [path.join(TOOLS, "pnpm", "bin", "pnpm.mjs"), "install", "--store-dir=.store"],
    withoutOptional: "--no-optional",
  },
  "yarn 1": {
    command: process.execPath,
    args: [path.join(TOOLS, "yarn", "bin", "yarn.js"), "install", "--cache-folder=.cache"],
    withoutOptional: "--ignore-optional",
  },
  "yarn 4, Plug'n'Play": {
    command: process.execPath,
    args: [path.join(TOOLS, "@yarnpkg", "cli-dist", "bin", "yarn.js"), "install", "--no-immutable"],
    node: ["-r", "./.pnp.cjs"],
  },
};

/**
 * Installs federation-rs into a folder.
 * @param {Manager} manager
 * @param {string} folder
 * @param {string} registry its address
 * @param {string[]} [more] arguments
 */
async function install({ command, args }, folder, registry, more = []) {
  fs.mkdirSync(folder, { recursive: true });
  const content = { name: "app", version: "1.0.0", private: true, devDependencies: { "federation-rs": "*" } };
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify(content, null, 2));
  fs.writeFileSync(path.join(folder, ".npmrc"), `registry=${registry}\n`);
  const settings = {
    npmRegistryServer: registry,
    unsafeHttpWhitelist: ["127.0.0.1"],
    globalFolder: ".yarn-global",
    enableGlobalCache: false,
    enableTelemetry: false,
  };
  fs.writeFileSync(path.join(folder, ".yarnrc.yml"), JSON.stringify(settings));
  const env = Object.fromEntries(
    // The machine's own registry and caches are not what is tested; npm hands them on to what it runs.
    Object.entries(process.env).filter(([name]) => !/^npm_config_|^yarn_/i.test(name)),
  );
  const shell = process.platform === "win32";
  await promisify(execFile)(command, [...args, ...more], { cwd: folder, env: { ...env, CI: "" }, shell });
}

module.exports = { MANAGERS, TOOLS, install };
