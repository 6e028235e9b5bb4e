// The first public design, of webpack 5.0.0-beta.16: a container has `get` and `override`, and no `init`. Our containers
// serve its hosts, and our hosts take its containers.

const fs = require("node:fs");
const path = require("node:path");
const { describe, it } = require("node:test");
const { buildApp } = require("../support/apps");
const { browseCases } = require("../support/browse");
const { buildApart } = require("../support/build-apart");
const { BUNDLERS } = require("../support/bundlers");

/** @typedef {import("../interop.test").Site} Site */

const SOURCES = path.join(__dirname, "beta");
const ALIAS = "webpack-5.0-beta";
const FILENAME = "remoteEntry.js";
const SINGLETON = { react: { singleton: true } };

/** @typedef {import("../support/apps").App} App */

/**
 * @param {string} name
 * @param {string} publicPath the beta cannot find it out
 * @returns {App}
 */
const betaRemote = (name, publicPath) => ({
  by: "builtin",
  federation: {
    name,
    // Without, it sets no global variable.
    library: { type: "var", name },
    filename: FILENAME,
    exposes: { values: "./values.js", later: "./later.js" },
    shared: ["react"],
  },
  // It insists on an entry.
  config: { entry: { main: "./values.js" }, output: { publicPath } },
});

/** The remote is a global variable, which the page's own script tag has set. @type {App} */
const betaHost = {
  by: "builtin",
  federation: { name: "host", remotes: { remote: "remote" }, shared: ["react"] },
  config: { entry: { main: "./bootstrap.js" }, output: { publicPath: "" } },
};

/** @param {Record<string, string>} [remotes] @returns {App} */
const ourRemote = (remotes) => ({
  federation: {
    name: "remote",
    filename: FILENAME,
    exposes: { "./values": "./values.js", "./later": "./later.js" },
    remotes,
    shared: SINGLETON,
  },
});

/** @param {string} url @returns {App} */
const ourHost = (url) => ({
  federation: { name: "host", remotes: { remote: `remote@${url}` }, shared: SINGLETON },
});

/** @param {Site} site */
function beta(site) {
  for (const bundlerName of Object.keys(BUNDLERS)) {
    /** @param {string} name of the folder in `beta` @param {App} app @param {string} output @param {boolean} ours */
    const buildSide = (name, app, output, ours) => {
      const folder = path.join(SOURCES, name);
      const how = { name, mode: "production", output };
      return ours
        ? buildApp(folder, app, { ...how, bundlerName })
        : buildApart({ alias: ALIAS, folder, app, how: { ...how, bundlerName: "webpack" } });
    };
    /** @param {string} test @param {string} name @param {(url: string) => App} app @param {boolean} ours */
    const buildRemote = async (test, name, app, ours) => {
      const folder = `beta-${bundlerName}-${test}/${name}`;
      const url = `${site.remotes.url}/${folder}/`;
      await buildSide(name, app(url), path.join(site.remotes.root, folder), ours);
      return `${url}${FILENAME}`;
    };
    /** @param {string} test @param {App} app @param {string} scripts @param {boolean} ours the host, so not the remote */
    const openHost = async (test, app, scripts, ours) => {
      const folder = `beta-${bundlerName}-${test}`;
      const output = path.join(site.hosts.root, folder);
      await buildSide("host", app, output, ours);
      const html = `<!doctype html><title>beta</title><script>OURS = ${!ours}</script>${scripts}<script src="main.js"></script>`;
      fs.writeFileSync(path.join(output, "index.html"), html);
      await browseCases(site.browser, `${site.hosts.url}/${folder}/index.html`);
    };

    describe(`webpack 5.0.0-beta.16, and ours by ${bundlerName}`, () => {
      it("its host, our remote", async () => {
        const entry = await buildRemote("its-host", "remote", () => ourRemote(), true);
        await openHost("its-host", betaHost, `<script src="${entry}"></script>`, false);
      });
      it("our host, its remote", async () => {
        const entry = await buildRemote("our-host", "remote", (url) => betaRemote("remote", url), false);
        await openHost("our-host", ourHost(entry), "", true);
      });
      it("its host, our remote, and below that its remote again", async () => {
        const deep = await buildRemote("chain", "remote", (url) => betaRemote("deep", url), false);
        const entry = await buildRemote("chain", "middle", () => ourRemote({ deep: `deep@${deep}` }), true);
        await openHost("chain", betaHost, `<script src="${entry}"></script>`, false);
      });
    });
  }
}

module.exports = { beta };
