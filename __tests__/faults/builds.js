// Every bundle of the fault suite, built once by each bundler.

const fs = require("node:fs");
const path = require("node:path");
const { createHash } = require("node:crypto");
const { buildApp, configOf } = require("../support/apps");
const { BUNDLERS, build, messages } = require("../support/bundlers");

const APPS = path.join(__dirname, "apps");
const SHARED = { dep: {} };

/** @param {string} bundlerName @param {string} version */
const define = (bundlerName, version) => (/** @type {unknown} */ _, /** @type {any} */ bundler) => [
  new bundler.DefinePlugin({ VERSION: JSON.stringify(version), BUNDLER: JSON.stringify(bundlerName) }),
];

/**
 * @param {string} version its chunks have names of their own, as with content hashes
 * @param {object} [more]
 */
const faulty = (version, more) => ({
  federation: {
    name: "fault",
    filename: "remoteEntry.js",
    exposes: {
      "./x": { import: "./x.js", name: "x" },
      "./y": { import: "./y.js", name: "y" },
      "./throws": { import: "./throws.js", name: "throws" },
    },
    shared: SHARED,
    manifest: true,
    ...more,
  },
  plugins: define("", version),
  config: { output: { uniqueName: "fault", chunkFilename: `${version}/[name].js` } },
});

/**
 * Builds everything into `output`.
 * @param {string} bundlerName
 * @param {string} output
 * @param {number} port of the fault server
 */
async function buildAll(bundlerName, output, port) {
  const base = `http://remotes.localhost:${port}`;
  const at = (/** @type {string} */ global, app = global) => `${global}@${base}/${app}/remoteEntry.js`;
  const other = at("other");
  const host = (/** @type {object} */ remotes, more = {}) => ({
    federation: { name: "host", remotes, shared: SHARED, ...more },
  });
  const ring = (/** @type {string} */ name, /** @type {string} */ expose, /** @type {object} */ remotes) => ({
    federation: {
      name,
      filename: "remoteEntry.js",
      exposes: { [`./${expose}`]: { import: `./${expose}.js`, name: expose } },
      remotes,
    },
  });
  /**
   * With the defaults of the plugin, which other tests' builds wait longer than.
   * @param {string} folder
   * @param {any} app
   * @param {string} [name] of its output
   */
  const app = (folder, { federation, plugins, ...app }, name = folder) => {
    /** @type {(ours: any, bundler: any) => object[]} */
    const all = (ours, bundler) => [
      new ours.ModuleFederationPlugin(federation),
      ...(plugins ? plugins(ours, bundler) : []),
    ];
    const how = { name, bundlerName, mode: "production", output: path.join(output, name) };
    return buildApp(path.join(APPS, folder), { ...app, plugins: all }, how);
  };

  await app("remote", faulty("v1"), "fault");
  await app("remote", faulty("v2"), "fault-v2");
  const otherRemote = {
    federation: { name: "other", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared: SHARED },
  };
  await app("other", otherRemote);
  await app("host", host({ fault: at("fault"), other }));
  const byManifest = { fault: `fault@${base}/fault/mf-manifest.json`, other };
  await app("host", host(byManifest), "host-manifest");
  await app("ring-a", ring("ringA", "x", { ringB: at("ringB") }), "ringA");
  await app("ring-b", ring("ringB", "y", { ringA: at("ringA") }), "ringB");
  await app("ring", host({ ringA: at("ringA"), ringB: at("ringB"), other }));
  // A second host of the page that has another address for the same global name.
  await app("twin", { federation: { name: "twin", remotes: { fault: at("fault", "twin-fault"), other } } });
  await app(
    "host",
    { ...host({ fault: at("fault"), other }), config: { output: { crossOriginLoading: "anonymous" } } },
    "host-cors",
  );
  const integrity = hashOf(path.join(output, "fault", "remoteEntry.js"));
  await app("host", host({ fault: { external: at("fault"), integrity }, other }), "host-integrity");

  // For Node: remotes are CommonJS modules, and their chunks come from where they come from.
  const nodeBase = `http://127.0.0.1:${port}/${bundlerName}`;
  const inNode = (/** @type {any} */ { federation, config, ...more }) => ({
    ...more,
    federation: { ...federation, ...(federation.exposes && { library: { type: "commonjs-module" } }) },
    config: { ...config, target: "async-node", output: { ...config?.output, publicPath: "" } },
  });
  const remotes = {
    fault: `fault@${nodeBase}/node-fault/remoteEntry.js`,
    other: `other@${nodeBase}/node-other/remoteEntry.js`,
  };
  await app("remote", inNode(faulty("v1")), "node-fault");
  await app("other", inNode(otherRemote), "node-other");
  await app("node", inNode(host(remotes)));
}

/** @param {string} file */
const hashOf = (file) => `sha384-${createHash("sha384").update(fs.readFileSync(file)).digest("base64")}`;

/**
 * The errors of a build whose two remotes have one global name.
 * @param {string} bundlerName
 */
async function buildTwins(bundlerName) {
  const app = {
    federation: { remotes: { a: "shop@https://a.example/entry.js", b: "shop@https://b.example/entry.js" } },
  };
  try {
    const how = { name: "twins", bundlerName, mode: "production", output: path.join(APPS, ".output") };
    return messages(await build(BUNDLERS[bundlerName], configOf(path.join(APPS, "twin"), app, how)), "errors");
  } catch (error) {
    return [String(error)];
  }
}

module.exports = { buildAll, buildTwins };
