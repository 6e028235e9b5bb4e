// One smoke case on every bundler version that is promised: a host without a bootstrap file, a remote, and React between
// them, in development and in production mode, executed in headless Chromium. The assertions are in `versions/host`.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { peer } = require("./peers");
const { buildApp } = require("./support/apps");
const { browseCases } = require("./support/browse");
const { buildApart } = require("./support/build-apart");
const { BUNDLERS } = require("./support/bundlers");
const { launch } = require("./support/chromium");
const { serve } = require("./support/server");
const { writeTable } = require("./support/table");
const { VERSIONS } = require("./versions/list");

const SOURCES = path.join(__dirname, "versions");
const OUTPUT = path.join(__dirname, ".output", "versions");
const MODES = ["development", "production"];
const SHARED = { react: { singleton: true } };
const APPS = {
  remote: {
    federation: {
      name: "remote",
      filename: "remoteEntry.js",
      exposes: { "./hello": "./hello.js", "./later": "./later.js" },
      shared: SHARED,
    },
  },
  host: { federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: SHARED } },
};
const PAGE = '<!doctype html><title>smoke</title><script src="host/main.js"></script>';

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** Modes that passed. @type {Map<import("./versions/list").Version, string[]>} */
const passed = new Map(VERSIONS.map((version) => [version, []]));

before(async () => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  fs.mkdirSync(OUTPUT, { recursive: true });
  [browser, server] = await Promise.all([launch(), serve(OUTPUT)]);
});
after(async () => {
  await browser?.close();
  await server?.close();
  const rows = VERSIONS.map((version) => {
    const modes = passed.get(version) || [];
    return [version.bundler, version.version, ...MODES.map((mode) => (modes.includes(mode) ? "ok" : "FAIL"))];
  });
  writeTable(path.join(OUTPUT, "table.md"), [["bundler", "version", ...MODES], ...rows]);
});

for (const version of VERSIONS) {
  describe(`${version.bundler} ${version.version}`, () => {
    for (const mode of MODES) {
      it(mode, async () => {
        await run(version, mode);
        passed.get(version)?.push(mode);
      });
    }
  });
}

/**
 * @param {import("./versions/list").Version} version
 * @param {string} mode
 */
async function run(version, mode) {
  const folder = `${version.bundler}-${version.version}-${mode}`;
  const bundler = loadVersion(version);
  for (const [name, app] of Object.entries(APPS)) {
    const how = { name, bundlerName: version.bundler, mode, output: path.join(OUTPUT, folder, name) };
    const sources = path.join(SOURCES, name);
    if (version.alias && version.md4) await buildApart({ alias: version.alias, folder: sources, app, how });
    else await buildApp(sources, app, { ...how, bundler });
  }
  fs.writeFileSync(path.join(OUTPUT, folder, "index.html"), PAGE);
  await browseCases(browser, `${server.url}/${folder}/index.html`);
}

/**
 * @param {import("./versions/list").Version} version
 * @returns {any} the bundler, and it is of the version that the list says
 */
function loadVersion({ bundler: name, version, alias }) {
  const loaded = alias ? peer(alias) : BUNDLERS[name];
  assert.strictEqual(name === "rspack" ? loaded.rspackVersion : loaded.version, version);
  // rspack 2 is an ES module, whose namespace no one can call.
  return loaded.rspack || loaded;
}
