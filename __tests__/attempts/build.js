// The applications of the property test, built by the real bundlers: hosts, and two remotes in several versions.

const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const { buildApp } = require("../support/apps");

/** Where the applications are served. Addresses of another origin than the page's tell it less. */
const PAGE = "https://page.example/";
const SHOP = "https://shop.example/";
/** Another server of `shop`, to which a forced registration may lead. */
const MIRROR = "https://mirror.example/";
const NAV = `${PAGE}nav/`;
/** The `nav` that imports from `shop` itself. */
const NESTED = `${PAGE}nested/`;

/**
 * @typedef {{ script: vm.Script, text: string }} File
 * @typedef {Record<string, File>} Folder files by name
 */

/** @param {string} app @param {string} version of the copy */
const dep = (app, version) => ({
  dep: { import: "./dep.js", version, requiredVersion: "^1.0.0", singleton: true },
  [`only-${app}`]: { import: "./dep.js", version, requiredVersion: false },
});

/** What an exposed module is: it says who it is, and may be told to throw. @param {string} app @param {string} name */
const exposed = (app, name, more = "") =>
  `self.evaluating(${JSON.stringify(app)}, "./${name}", VERSION);
export const app = ${JSON.stringify(app)}; export const expose = "./${name}"; export const version = VERSION;
${more}`;

/** @type {Record<string, (version: string) => { name?: string, sources: Record<string, string>, federation: any }>} */
const REMOTES = {
  shop: (version) => ({
    sources: {
      "a.js": exposed("shop", "a", 'export { copy as dep } from "dep";'),
      "b.js": exposed("shop", "b"),
      "c.js": exposed("shop", "c"),
    },
    federation: { shared: dep("shop", `1.${version}.0`) },
  }),
  nav: (version) => ({
    sources: {
      "x.js": exposed("nav", "x"),
      "y.js": exposed("nav", "y", 'export { copy as dep } from "dep";'),
    },
    federation: { shared: dep("nav", `1.0.${version}`) },
  }),
  nested: (version) => ({
    name: "nav",
    sources: {
      "x.js": exposed("nav", "x"),
      "y.js": exposed("nav", "y", 'export { version as below, expose as what } from "shop/b";'),
    },
    federation: { shared: dep("nav", `1.0.${version}`), remotes: { shop: `shop@${SHOP}remoteEntry.js` } },
  }),
};

/** What every host hands to the driver. */
const IMPORTS = `
const table = {
  "shop/a": () => import("shop/a"), "shop/b": () => import("shop/b"), "nav/x": () => import("nav/x"), "nav/y": () => import("nav/y"),
  both: () => import("./both"), dep: () => import("dep"),
};
self.app = { import: (name) => table[name]() };
`;
const HOST = {
  "index.js": IMPORTS,
  // A chunk with a file of its own, which waits for modules of both remotes.
  "both.js":
    'import * as a from "shop/a"; import * as b from "shop/b"; import * as x from "nav/x"; export { a, b, x };',
};
const API = {
  ...HOST,
  "index.js": `import { getInfo, loadRemote, loadShare, preloadRemote, registerRemotes, unloadRemote } from "federation-rs/runtime";
${IMPORTS} Object.assign(self.app, { getInfo, loadRemote, loadShare, preloadRemote, registerRemotes, unloadRemote });`,
};

/** @type {Record<string, { sources: Record<string, string>, remotes: Record<string, any>, node?: boolean }>} */
const HOSTS = {
  // On a server, over HTTP.
  node: { sources: API, remotes: { shop: `shop@${SHOP}remoteEntry.js`, nav: `nav@${NAV}remoteEntry.js` }, node: true },
  // Everything that `federation-rs/runtime` has.
  api: { sources: API, remotes: { shop: `shop@${SHOP}remoteEntry.js`, nav: "nav@/nav/remoteEntry.js" } },
  // The same, by manifests.
  manifest: { sources: API, remotes: { shop: `shop@${SHOP}mf-manifest.json`, nav: "nav@/nav/mf-manifest.json" } },
  // Compiled imports alone, and a remote that loads the other one too.
  plain: { sources: HOST, remotes: { shop: `shop@${SHOP}remoteEntry.js`, nav: "nav@/nested/remoteEntry.js" } },
};

/**
 * @param {string} folder
 * @returns {Folder}
 */
function read(folder) {
  const commonJs = path.basename(folder).startsWith("node");
  const names = /** @type {string[]} */ (fs.readdirSync(folder)).filter((name) => /\.js(on)?$/.test(name));
  return Object.fromEntries(
    names.map((name) => {
      const text = fs.readFileSync(path.join(folder, name), "utf8");
      // What Node runs it wraps itself.
      const code = name.endsWith(".json") || commonJs ? "" : text;
      return [name, { text, script: new vm.Script(code, { filename: `${path.basename(folder)}/${name}` }) }];
    }),
  );
}

/**
 * Builds everything, or takes what is there.
 * @param {string} bundlerName
 * @param {string} output
 * @param {boolean} [keep] what was built before
 * @returns {Promise<{ hosts: Record<string, Folder>, remotes: Record<string, Record<string, Folder>> }>}
 */
async function buildAll(bundlerName, output, keep) {
  const built = path.join(output, bundlerName);
  const done = path.join(built, "done");
  /** @param {string} app @param {string} name of the output @param {Record<string, string>} sources @param {string} version @param {any} federation @param {boolean} [node] */
  const build = async (app, name, sources, version, federation, node) => {
    const source = path.join(built, "source", name);
    const all = { ...sources, "dep.js": `export const copy = ${JSON.stringify(app)} + " " + VERSION;` };
    for (const [file, text] of Object.entries(all)) {
      fs.mkdirSync(source, { recursive: true });
      fs.writeFileSync(path.join(source, file), text);
    }
    await buildApp(
      source,
      {
        plugins: (ours, bundler) => [
          new bundler.DefinePlugin({ VERSION: JSON.stringify(version) }),
          // With the time limits that users have, which other tests' builds do not.
          new ours.ModuleFederationPlugin(
            node && federation.exposes ? { ...federation, library: { type: "commonjs-module" } } : federation,
          ),
        ],
        config: {
          ...(node && { target: "async-node" }),
          performance: false,
          // Readable, and with names by which a table is found.
          optimization: { minimize: false },
          output: { uniqueName: app, chunkFilename: `v${version}-[name].js`, ...(node && { publicPath: "" }) },
        },
      },
      { name, bundlerName, mode: "production", output: path.join(built, name) },
    );
  };

  if (!keep || !fs.existsSync(done)) {
    fs.rmSync(built, { recursive: true, force: true });
    for (const [name, { sources, remotes, node }] of Object.entries(HOSTS)) {
      await build("host", name, sources, "0", { name: "host", remotes, shared: dep("host", "1.0.0") }, node);
    }
    for (const [app, make] of Object.entries(REMOTES)) {
      for (const version of VERSIONS) {
        const { name = app, sources, federation } = make(version);
        const exposes = Object.keys(sources).map((file) => [`./${file[0]}`, { import: `./${file}`, name: file[0] }]);
        const options = {
          name,
          filename: "remoteEntry.js",
          manifest: true,
          exposes: Object.fromEntries(exposes),
          ...federation,
        };
        await build(name, `${app}-${version}`, sources, version, options);
        if (app !== "nested") await build(name, `node-${app}-${version}`, sources, version, options, true);
      }
    }
    fs.writeFileSync(done, "");
  }
  const versionsOf = (/** @type {string} */ app) =>
    Object.fromEntries(VERSIONS.map((version) => [version, read(path.join(built, `${app}-${version}`))]));
  return {
    hosts: Object.fromEntries(Object.keys(HOSTS).map((name) => [name, read(path.join(built, name))])),
    remotes: Object.fromEntries(
      [...Object.keys(REMOTES), "node-shop", "node-nav"].map((app) => [app, versionsOf(app)]),
    ),
  };
}

/** The third one is what the other server of `shop` has. */
const VERSIONS = ["1", "2", "3"];

module.exports = { MIRROR, NAV, NESTED, PAGE, SHOP, buildAll };
