// Hosts and remotes of the load bench: React 18 between them, production mode.

const fs = require("node:fs");
const path = require("node:path");
const { BUNDLERS, build, messages } = require("../../__tests__/support/bundlers");
const { BUILDS } = require("../../__tests__/interop/builds");
const { peer } = require("../../__tests__/peers");

const SHARED = { react: { singleton: true }, "react-dom": { singleton: true } };
/** What the host's page imports: the remote at once, or when it renders. */
const KINDS = ["static", "lazy"];

/**
 * @typedef {object} Variant
 * @property {string} name
 * @property {any} bundler
 * @property {(options: any) => object} [plugin] none: the component is in the host's own build
 * @property {string} [entry] of the remote, what hosts ask for
 * @property {boolean} [noBootstrap] the host's entry imports at once
 * @property {(options: object, bundler: any) => object} [html] a plugin that writes the page
 */

const by = (/** @type {string} */ name) => /** @type {any} */ (BUILDS.find((build) => build.name === name));

/** @type {Variant[]} */
const VARIANTS = [
  { name: "no federation, webpack", bundler: BUNDLERS.webpack },
  { name: "no federation, rspack", bundler: BUNDLERS.rspack },
  by("ours, webpack"),
  { ...by("ours, webpack"), name: "ours, webpack, no bootstrap file", noBootstrap: true },
  {
    ...by("ours, webpack"),
    name: "ours, webpack, HtmlWebpackPlugin",
    html: (options) => new (require("html-webpack-plugin"))(options),
  },
  by("ours, rspack"),
  {
    ...by("ours, rspack"),
    name: "ours, rspack, HtmlRspackPlugin",
    html: (options, { HtmlRspackPlugin }) => new HtmlRspackPlugin(options),
  },
  by("webpack"),
  by("rspack V1"),
  by("enhanced"),
  {
    name: "enhanced, manifest",
    bundler: peer("webpack"),
    plugin: (options) => {
      const { ModuleFederationPlugin } = peer("@module-federation/enhanced/webpack");
      return new ModuleFederationPlugin({ ...options, dts: false, manifest: true, dev: false });
    },
    entry: "mf-manifest.json",
  },
  by("rspack MF2"),
];

/** @param {string} name of a variant */
const folderOf = (name) => name.replace(/\W+/g, "-");

/**
 * @param {Variant} variant
 * @param {string} folder of the sources
 * @param {object} entry
 * @param {object | undefined} federation options
 * @param {{ path: string, url: string }} output
 * @param {object} [alias]
 */
async function bundle({ bundler, plugin, html }, folder, entry, federation, output, alias = {}) {
  const context = path.join(__dirname, folder);
  const stats = await build(bundler, {
    mode: "production",
    context,
    entry,
    target: "web",
    devtool: false,
    performance: false,
    resolve: { alias },
    output: { path: output.path, publicPath: output.url, uniqueName: folder },
    plugins: [
      ...(federation && plugin ? [plugin(federation)] : []),
      ...(html && folder === "host" ? [html({ templateContent: PAGE, scriptLoading: "defer" }, bundler)] : []),
    ],
  });
  // All plugins share the same two packages here; ours warns that react-dom/client is not one of them.
  const warnings = messages(stats, "warnings").filter(
    (text) => !text.includes("react-dom/client is imported and not shared"),
  );
  const found = [...messages(stats, "errors"), ...warnings];
  if (found.length) throw new Error(`${output.path}:\n${found.join("\n")}`);
}

/**
 * Builds the variant's hosts, one for each kind, and its remote.
 * @param {Variant} variant
 * @param {{ hosts: { root: string, url: string }, remotes: { root: string, url: string } }} site
 */
async function buildVariant(variant, { hosts, remotes }) {
  const folder = folderOf(variant.name);
  const remoteUrl = `${remotes.url}/${folder}/`;
  if (variant.plugin) {
    const options = {
      name: "remote",
      filename: "remoteEntry.js",
      exposes: { "./Button": "./button.js" },
      shared: SHARED,
    };
    await bundle(variant, "remote", {}, options, { path: path.join(remotes.root, folder), url: remoteUrl });
  }
  for (const kind of KINDS) {
    const output = path.join(hosts.root, folder, kind);
    const federation = variant.plugin && {
      name: "host",
      remotes: { remote: `remote@${remoteUrl}${variant.entry || "remoteEntry.js"}` },
      shared: SHARED,
    };
    const alias = federation ? {} : { "remote/Button$": path.join(__dirname, "remote", "button.js") };
    const entry = { main: `./${kind}${variant.noBootstrap ? "-bootstrap" : ""}.js` };
    await bundle(variant, "host", entry, federation, { path: output, url: `${hosts.url}/${folder}/${kind}/` }, alias);
    if (!variant.html) fs.writeFileSync(path.join(output, "index.html"), `${PAGE}${SCRIPT}`);
  }
}

const PAGE = '<!doctype html><title>load</title><div id="root"></div>';
const SCRIPT = '<script defer src="main.js"></script>';

module.exports = { KINDS, VARIANTS, buildVariant, folderOf };
