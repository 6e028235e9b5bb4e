// Ours and the other federation plugins on one page, executed in headless Chromium.

const fs = require("node:fs");
const path = require("node:path");
const { after, before } = require("node:test");
const { beta } = require("./interop/beta");
const { manifests } = require("./interop/manifests");
const { pairs } = require("./interop/pairs");
const { scopes } = require("./interop/scopes");
const { launch } = require("./support/chromium");
const { serve } = require("./support/server");

/**
 * Where hosts and remotes go: each has its own origin. `browser`, `url` and `requests` (paths) are there once the tests run.
 * @typedef {object} Site
 * @property {string} output
 * @property {import("playwright-core").Browser} browser
 * @property {{ root: string, url: string, requests: string[] }} hosts
 * @property {Site["hosts"]} remotes
 */

const output = path.join(__dirname, ".output", "interop");
/** @type {Site} */
const site = {
  output,
  browser: /** @type {any} */ (undefined),
  hosts: { root: path.join(output, "hosts"), url: "", requests: [] },
  remotes: { root: path.join(output, "remotes"), url: "", requests: [] },
};
/** @type {(() => Promise<void>)[]} */
const closing = [];

before(async () => {
  fs.rmSync(output, { recursive: true, force: true });
  site.browser = await launch();
  closing.push(() => site.browser.close());
  for (const side of [site.hosts, site.remotes]) {
    fs.mkdirSync(side.root, { recursive: true });
    const server = await serve(side.root);
    Object.assign(side, { url: server.url, requests: server.requests });
    closing.push(server.close);
  }
});

const writeTable = pairs(site);
manifests(site);
scopes(site);
beta(site);

after(async () => {
  for (const close of closing) await close();
  writeTable();
});
