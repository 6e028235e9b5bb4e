// `federation-rs/runtime` on both bundlers, in headless Chromium: what applications do with remotes and shared modules whose
// names are made at run time.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { Apps } = require("./runtime-api/apps");
const { createVisit } = require("./runtime-api/pages");
const { BUNDLERS } = require("./support/bundlers");
const { launch } = require("./support/chromium");
const { serve } = require("./support/server");

const OUTPUT = path.join(__dirname, ".output", "runtime-api");

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  browser = await launch();
});
after(() => browser?.close());

for (const bundlerName of Object.keys(BUNDLERS)) {
  for (const mode of ["development", "production"]) {
    describe(`${bundlerName} ${mode}`, { timeout: 240_000 }, () => suite(bundlerName, mode));
  }
}

/** @param {string} bundlerName @param {string} mode */
function suite(bundlerName, mode) {
  const apps = new Apps(bundlerName, mode, path.join(OUTPUT, `${bundlerName}-${mode}`));
  /** Files may be kept for an hour, as those of a deployed application. @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  before(async () => {
    fs.mkdirSync(path.join(apps.folder, "served"), { recursive: true });
    server = await serve(path.join(apps.folder, "served"), "max-age=3600");
    for (const version of ["1", "2"]) {
      await apps.buildRemote("shop", version);
      await apps.buildRemote("other", version);
    }
    await apps.buildHost("host", {
      remotes: {
        shop: `shop@${server.url}/shop/remoteEntry.js`,
        other: `other@${server.url}/other/mf-manifest.json`,
        gone: {
          external: `gone@${server.url}/gone/remoteEntry.js`,
          fallback: { "./Cart": "./Missing.js" },
          retries: 0,
        },
        made: "promise Promise.resolve({ init() {}, get: (name) => Promise.resolve(() => ({ name })) })",
      },
    });
  });
  after(() => server?.close());
  const pages = {
    apps,
    bundlerName,
    mode,
    server: () => server,
    visit: createVisit({ apps, browser: () => browser, server: () => server }),
  };
  for (const part of ["loading", "changing", "info", "builds"]) require(`./runtime-api/${part}`)(pages);
}

it("says what it is outside of a bundle", async () => {
  const { loadRemote } = await import("federation-rs/runtime");
  assert.throws(() => loadRemote("shop/Cart"), /federation-rs\/runtime: loadRemote is a part of bundles/);
});
