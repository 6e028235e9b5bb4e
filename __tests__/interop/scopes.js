// Several share scopes in hosts and remotes of Module Federation 2, which alone have them besides ours: React is shared in
// a scope that is not the first.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { describe, it } = require("node:test");
const { browse } = require("../support/browse");
const { BUILDS } = require("./builds");
const { PAGE, buildSide, folderOf } = require("./pairs");

/** @typedef {import("./builds").Build} Build */
/** @typedef {import("../interop.test").Site} Site */

/** The others have one scope for a container. */
const WITH_SCOPES = BUILDS.filter(({ name }) => !["webpack", "rspack V1"].includes(name));
const isOurs = (/** @type {Build} */ { name }) => name.startsWith("ours");

const SCOPES = ["default", "views"];
const SHARED = { react: { singleton: true, shareScope: "views" } };
/** A container with a single scope that is not the host's first. */
const FORMS = /** @type {const} */ ({ "all scopes": SCOPES, "one scope": "views" });

/** @param {Site} site */
function scopes(site) {
  /** @type {Map<string, Promise<string>>} */
  const remotes = new Map();
  /** @param {Build} by @param {keyof typeof FORMS} form */
  const remoteBy = (by, form) => {
    const folder = folderOf(`scopes ${by.name} ${form}`);
    const known = remotes.get(folder);
    if (known) return known;
    const options = {
      name: "remote",
      filename: "remoteEntry.js",
      exposes: { "./Counter": "./Counter.js" },
      shareScope: FORMS[form],
      shared: SHARED,
    };
    const built = buildSide(by, "remote", path.join(site.remotes.root, folder), {}, options);
    const address = built.then(() => `remote@${site.remotes.url}/${folder}/remoteEntry.js`);
    remotes.set(folder, address);
    return address;
  };

  /** @param {Build} host @param {Build} remote @param {keyof typeof FORMS} form */
  const run = async (host, remote, form) => {
    const folder = folderOf(`scopes app ${host.name} of ${remote.name} ${form}`);
    const output = path.join(site.hosts.root, folder);
    const external = await remoteBy(remote, form);
    const options = { name: "app", remotes: { remote: { external, shareScope: SCOPES } }, shared: SHARED };
    await buildSide(host, "host", output, { main: host.hostEntry }, options);
    fs.writeFileSync(path.join(output, "index.html"), PAGE);
    await browse(site.browser, `${site.hosts.url}/${folder}/index.html`, async (page) => {
      await page.getByRole("button").click();
      await page.getByText("count: 1", { exact: true }).waitFor();
      assert.strictEqual(await page.evaluate("window.oneReact"), true, "host and remote have one React object");
    });
  };

  for (const host of WITH_SCOPES) {
    describe(`share scopes, host: ${host.name}`, () => {
      for (const remote of WITH_SCOPES) {
        if (!isOurs(host) && !isOurs(remote)) continue;
        it(`remote: ${remote.name}`, () => run(host, remote, "all scopes"));
        if (isOurs(remote)) it(`remote with one of them: ${remote.name}`, () => run(host, remote, "one scope"));
      }
    });
  }
}

module.exports = { scopes };
