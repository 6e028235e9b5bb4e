// The applications of `runtime-api.test.js`: a host that hands the functions of `federation-rs/runtime` to the test, and
// remotes that are deployed more than once.

const fs = require("node:fs");
const path = require("node:path");
const { buildApp } = require("../support/apps");

/** @param {string} file @param {string} content */
function write(file, content) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

const SHARED = {
  dep: { import: "./dep.js", version: "1.0.0", requiredVersion: "^1.0.0", singleton: true },
  both: { import: "./both.js", version: "1.0.0", requiredVersion: "^1.0.0" },
};

/** What every host imports. */
const HOST = `
import { getInfo, loadRemote, loadShare, preloadRemote, registerRemotes, unloadRemote } from "federation-rs/runtime";
window.api = { getInfo, loadRemote, loadShare, preloadRemote, registerRemotes, unloadRemote };
window.cart = () => import("shop/Cart");
window.other = () => import("other/Cart");
window.shared = () => Promise.all([import("dep"), import("both")]);
`;

/** A class for one bundler and mode: sources and outputs are below `folder`. */
class Apps {
  /** @param {string} bundlerName @param {string} mode @param {string} folder */
  constructor(bundlerName, mode, folder) {
    this.how = { bundlerName, mode };
    this.folder = folder;
  }

  /** @param {string} name @param {Record<string, string>} sources @param {object} federation @param {object} [config] */
  async build(name, sources, federation, config = {}) {
    const source = path.join(this.folder, "source", name);
    for (const [file, content] of Object.entries(sources)) write(path.join(source, file), content);
    const output = path.join(this.folder, "built", name);
    fs.rmSync(output, { recursive: true, force: true });
    const app = { federation, config: { performance: false, ...config } };
    return buildApp(source, app, { ...this.how, name, output });
  }

  /**
   * A remote that says which version of it was loaded. Its files are called the same in all versions.
   * @param {string} name its global variable
   * @param {string} version
   * @param {object} [options]
   * @param {object} [config]
   */
  async buildRemote(name, version, options, config) {
    const text = `${name} ${version}`;
    const sources = {
      "Cart.js": `import dep from "dep"; export const version = "${text}"; export const copy = dep; export const late = () => import("./late");`,
      "late.js": `export default "${text} late";`,
      "dep.js": `export default "dep of ${text}";`,
      "both.js": `export default "both of ${text}";`,
      "Other.js": `import both from "both"; export default both;`,
    };
    const federation = {
      name,
      filename: "remoteEntry.js",
      exposes: { "./Cart": { import: "./Cart.js", name: "cart" }, "./Other": "./Other.js" },
      // The copies of a later version are higher, and within the host's range.
      shared: {
        dep: { ...SHARED.dep, version: `1.${version}.0` },
        both: { ...SHARED.both, version: `1.${version}.0` },
      },
      manifest: true,
      ...options,
    };
    const output = { uniqueName: `the-${name}`, chunkFilename: "chunk-[name].js" };
    await this.build(`${name}-${version}`, sources, federation, { output, ...config });
  }

  /** Puts version `version` of remote `name` where it is served. @param {string} name @param {string} version */
  deploy(name, version, as = name) {
    const target = path.join(this.folder, "served", as);
    fs.rmSync(target, { recursive: true, force: true });
    fs.cpSync(path.join(this.folder, "built", `${name}-${version}`), target, { recursive: true });
  }

  /** @param {string} name @param {object} federation @param {string} [source] @param {object} [config] */
  async buildHost(name, federation, source = HOST, config = {}) {
    const sources = {
      "index.js": source,
      "dep.js": `export default "dep of host";`,
      "both.js": `export default "both of host";`,
      "Missing.js": `export const version = "stand-in";`,
    };
    await this.build(name, sources, { name, shared: SHARED, ...federation }, config);
    const target = path.join(this.folder, "served", name);
    fs.cpSync(path.join(this.folder, "built", name), target, { recursive: true });
    write(
      path.join(target, "index.html"),
      '<!doctype html><link rel="icon" href="data:,"><script src="main.js"></script>',
    );
  }

  /** @param {string} file below what is served */
  read(file) {
    return fs.readFileSync(path.join(this.folder, "served", file), "utf8");
  }
}

module.exports = { Apps, write };
