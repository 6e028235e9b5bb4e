// Remotes by the address of their manifest: ours in hosts of Module Federation 2, theirs in ours, ours in ours.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { describe, it } = require("node:test");
const { browse } = require("../support/browse");
const { BUILDS } = require("./builds");
const { PAGE, buildSide, folderOf } = require("./pairs");

/** @typedef {import("./builds").Build} Build */
/** @typedef {import("../interop.test").Site} Site */

/** The others neither write nor read manifests. */
const WITH_MANIFESTS = BUILDS.filter(({ name }) => !["webpack", "rspack V1"].includes(name));
const isOurs = (/** @type {Build} */ { name }) => name.startsWith("ours");

/** @param {Site} site */
function manifests(site) {
  /** @type {Map<Build, Promise<string>>} */
  const remotes = new Map();
  /** @param {Build} by */
  const remoteBy = (by) => {
    const folder = folderOf(`manifest ${by.name}`);
    const options = {
      name: "remote",
      filename: "remoteEntry.js",
      exposes: { "./Counter": "./Counter.js" },
      manifest: true,
    };
    const built = buildSide(by, "remote", path.join(site.remotes.root, folder), {}, options);
    return built.then(() => `/${folder}/mf-manifest.json`);
  };

  /** @param {Build} host @param {Build} remote */
  const run = async (host, remote) => {
    if (!remotes.has(remote)) remotes.set(remote, remoteBy(remote));
    const manifest = await /** @type {Promise<string>} */ (remotes.get(remote));
    const folder = folderOf(`manifest app ${host.name} of ${remote.name}`);
    const output = path.join(site.hosts.root, folder);
    const options = { name: "app", remotes: { remote: `remote@${site.remotes.url}${manifest}` } };
    await buildSide(host, "host", output, { main: host.hostEntry }, options);
    fs.writeFileSync(path.join(output, "index.html"), PAGE);
    site.remotes.requests.length = 0;
    await browse(site.browser, `${site.hosts.url}/${folder}/index.html`, async (page) => {
      const button = page.getByRole("button");
      await button.waitFor();
      await button.click();
      await page.getByText("count: 1", { exact: true }).waitFor();
      assert.strictEqual(await page.evaluate("window.oneReact"), true, "host and remote have one React object");
    });
    const entry = manifest.replace("mf-manifest.json", "remoteEntry.js");
    for (const file of [manifest, entry]) {
      assert.strictEqual(site.remotes.requests.filter((request) => request === file).length, 1, `requests for ${file}`);
    }
  };

  for (const host of WITH_MANIFESTS) {
    describe(`by manifest, host: ${host.name}`, () => {
      for (const remote of WITH_MANIFESTS) {
        if (isOurs(host) || isOurs(remote)) it(`remote: ${remote.name}`, () => run(host, remote));
      }
    });
  }
}

module.exports = { manifests };
