// The builds whose files are measured: production mode, each bundler's own minimizer.

const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");
const { build, messages } = require("../../__tests__/support/bundlers");

/** @typedef {{ raw: number, gzip: number, brotli: number }} Bytes */

const SHARED = { react: { singleton: true }, "react-dom": { singleton: true } };
const REMOTES = { remote: "remote@http://localhost:3001/remoteEntry.js" };
const remote = (/** @type {string} */ module) => ({
  name: "remote",
  filename: "remoteEntry.js",
  exposes: { "./Button": module },
});

/** The host without federation has the same modules: the remote's component is one of its own. */
const LOCAL = { alias: { "remote/Button$": path.join(__dirname, "host", "button.js") } };

/**
 * @typedef {object} App
 * @property {string} folder
 * @property {object} [federation] options of the plugin; none without
 * @property {object} [entry]
 * @property {object} [resolve]
 * @property {string} file the output that is measured
 */

/** @type {Record<string, App>} */
const APPS = {
  shared: {
    folder: "remote",
    federation: { ...remote("./button.js"), shared: SHARED },
    file: "remoteEntry.js",
  },
  unshared: { folder: "remote", federation: remote("./plain.js"), file: "remoteEntry.js" },
  host: {
    folder: "host",
    federation: { name: "host", remotes: REMOTES, shared: SHARED },
    entry: { main: "./index.js" },
    file: "main.js",
  },
  plain: { folder: "host", entry: { main: "./index.js" }, resolve: LOCAL, file: "main.js" },
  // What bundlers themselves need for a file that sets a global variable and loads one chunk.
  library: {
    folder: "remote",
    entry: {
      remote: { import: "./library.js", filename: "remoteEntry.js", library: { type: "var", name: "remote" } },
    },
    file: "remoteEntry.js",
  },
};

/** What else of the runtime's features is looked at over time. @type {Record<string, App>} */
const MORE = {
  hostUnshared: { ...APPS.host, federation: { name: "host", remotes: REMOTES } },
  hostLoadRemote: {
    ...APPS.host,
    federation: { name: "host", remotes: REMOTES },
    entry: { main: ["./index.js", "./load-remote.js"] },
  },
  hostRuntimeApi: {
    ...APPS.host,
    federation: { name: "host", remotes: REMOTES },
    entry: { main: ["./index.js", "./runtime-api.js"] },
  },
  ranges: {
    ...APPS.shared,
    federation: { ...remote("./button.js"), shared: { react: "^18.2.0", "react-dom": { strictVersion: true } } },
  },
  all: {
    ...APPS.host,
    federation: {
      ...remote("../remote/plain.js"),
      name: "host",
      remotes: { ...REMOTES, other: "promise Promise.resolve(other)" },
      shared: { react: { singleton: true, eager: true }, "react-dom": { strictVersion: true, requiredVersion: "18" } },
    },
  },
};

/**
 * @param {App} app
 * @param {{ bundler: any, plugin: (options: object) => object }} by
 * @param {string} output folder
 * @returns {Promise<Buffer>} the measured file
 */
async function buildApp(app, { bundler, plugin }, output) {
  fs.rmSync(output, { recursive: true, force: true });
  const stats = await build(bundler, {
    mode: "production",
    context: path.join(__dirname, app.folder),
    entry: app.entry || {},
    target: "web",
    devtool: false,
    resolve: app.resolve || {},
    // The sizes of React's own chunks are not what is measured.
    performance: false,
    output: { path: output, publicPath: "auto", uniqueName: app.folder },
    plugins: app.federation ? [plugin(app.federation)] : [],
  });
  // All plugins share the same two packages here; ours warns that react-dom/client is not one of them.
  const warnings = messages(stats, "warnings").filter(
    (text) => !text.includes("react-dom/client is imported and not shared"),
  );
  const found = [...messages(stats, "errors"), ...warnings];
  if (found.length) throw new Error(`${output}:\n${found.join("\n")}`);
  return fs.readFileSync(path.join(output, app.file));
}

/** As a server sends it. @param {Buffer} content @returns {Bytes} */
const bytes = (content) => ({
  raw: content.length,
  gzip: zlib.gzipSync(content, { level: 9 }).length,
  brotli: zlib.brotliCompressSync(content).length,
});

module.exports = { APPS, MORE, buildApp, bytes };
