// What the browser extension of Module Federation reads of pages with our builds, on both bundlers, in headless Chromium;
// also beside builds of Module Federation 2, which write to the same global.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { BUILDS } = require("./interop/builds");
const { Apps, write } = require("./runtime-api/apps");
const { browse } = require("./support/browse");
const { BUNDLERS, build, messages } = require("./support/bundlers");
const { launch } = require("./support/chromium");
const { serve } = require("./support/server");

const OUTPUT = path.join(__dirname, ".output", "devtools");
/** Of the nearest package.json with a name. */
const { version: VERSION } = require("../package.json");
const SOURCE = `
import { loadRemote, registerRemotes, unloadRemote } from "federation-rs/runtime";
window.api = { loadRemote, registerRemotes, unloadRemote };
window.cart = () => import("shop/Cart");
window.other = () => import("nav/Cart");
window.shared = () => Promise.all([import("dep"), import("both")]);
`;
/** That host and remote have one name is what these tests are about. */
const SAME_NAME = [/output\.uniqueName/];
const PAGE = '<!doctype html><link rel="icon" href="data:,"><script src="main.js"></script>';

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  browser = await launch();
});
after(() => browser?.close());

/**
 * What reaches the extension: it copies what is in the page's global, and takes plain objects, arrays and simple values only.
 */
const READ = `(() => {
  const copy = (value) => {
    if (Array.isArray(value)) return value.map(copy);
    if (!value || typeof value !== "object") return typeof value === "function" ? "function" : value;
    if (Object.getPrototypeOf(value) !== Object.prototype) return "not plain";
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
  };
  const { moduleInfo, __SHARE__, __INSTANCES__ } = window.__FEDERATION__;
  const instances = __INSTANCES__.map(({ name, options, moduleCache }) =>
    ({ name, id: options.id, version: options.version, remotes: options.remotes, loaded: [...moduleCache.keys()] }));
  return JSON.parse(JSON.stringify({ moduleInfo: copy(moduleInfo), share: copy(__SHARE__), instances: copy(instances) }));
})()`;

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(bundlerName, { timeout: 240_000 }, () => suite(bundlerName));
}

/** @param {string} bundlerName */
function suite(bundlerName) {
  const folder = path.join(OUTPUT, bundlerName);
  const apps = new Apps(bundlerName, "development", folder);
  const production = new Apps(bundlerName, "production", folder);
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  const remotes = () => ({
    shop: `shop@${server.url}/shop/remoteEntry.js`,
    nav: `other@${server.url}/other/mf-manifest.json`,
  });
  before(async () => {
    fs.mkdirSync(path.join(folder, "served"), { recursive: true });
    server = await serve(path.join(folder, "served"));
    for (const name of ["shop", "other"]) {
      await apps.buildRemote(name, "1");
      apps.deploy(name, "1");
    }
    await apps.buildHost("host", { remotes: remotes() }, SOURCE);
  });
  after(() => server?.close());
  /** @template T @param {(page: import("playwright-core").Page) => Promise<T>} use */
  const visit = (use, host = "host") => browse(browser, `${server.url}/${host}/index.html`, use);

  it("shows a host, its remotes and what is shared", () =>
    visit(async (page) => {
      const before = /** @type {any} */ (await page.evaluate(READ));
      const entry = `${server.url}/shop/remoteEntry.js`;
      const manifest = `${server.url}/other/mf-manifest.json`;
      assert.deepStrictEqual(before.instances, [
        {
          name: "host",
          id: "federation-rs:host",
          version: VERSION,
          remotes: [remote("other", "nav", manifest), remote("shop", "shop", entry)],
          loaded: [],
        },
      ]);
      const need = { requiredVersion: "^1.0.0", singleton: true, strictVersion: false, eager: false };
      assert.deepStrictEqual(before.moduleInfo[`host:${VERSION}`], {
        version: VERSION,
        remoteEntry: "",
        remotesInfo: { other: { matchedVersion: manifest }, shop: { matchedVersion: entry } },
        modules: [],
        shared: [
          { sharedName: "both", version: "1.0.0", shareConfig: { ...need, singleton: false, strictVersion: true } },
          { sharedName: "dep", version: "1.0.0", shareConfig: need },
        ],
      });
      assert.deepStrictEqual(before.moduleInfo[`shop:${entry}`], { version: entry, remoteEntry: entry });
      await page.evaluate("Promise.all([cart(), other(), api.loadRemote('nav/Cart'), shared()])");
      const after = /** @type {any} */ (await page.evaluate(READ));
      // Which of two remotes comes first is up to the network.
      assert.deepStrictEqual(after.instances.map((/** @type {any} */ { name }) => name).sort(), [
        "host",
        "the-other",
        "the-shop",
      ]);
      for (const scopes of Object.values(after.share)) scopes.default.dep["1.1.0"].useIn.sort();
      assert.deepStrictEqual(after.instances[0].loaded.sort(), ["other", "shop"]);
      const { version, remoteEntry, modules, shared } = after.moduleInfo[`other:${manifest}`];
      assert.deepStrictEqual([version, remoteEntry], [manifest, manifest]);
      assert.deepStrictEqual(modules, [
        { moduleName: "Cart", modulePath: "./Cart" },
        { moduleName: "Other", modulePath: "./Other" },
      ]);
      assert.deepStrictEqual(shared, [
        { sharedName: "both", version: "1.1.0" },
        { sharedName: "dep", version: "1.1.0" },
      ]);
      assert.deepStrictEqual(after.moduleInfo[`the-shop:${VERSION}`].modules, modules, "by the container itself");
      const entryOf = (/** @type {object} */ more) => ({
        loading: false,
        scope: ["default"],
        deps: [],
        strategy: "version-first",
        ...more,
      });
      assert.deepStrictEqual(after.share["federation-rs:host"].default.dep, {
        "1.0.0": entryOf({ version: "1.0.0", from: "host", useIn: [], loaded: false, shareConfig: need }),
        "1.1.0": entryOf({
          version: "1.1.0",
          from: "the-shop",
          useIn: ["host", "the-other", "the-shop"],
          loaded: true,
          shareConfig: {},
        }),
      });
      const ofShop = after.share["federation-rs:the-shop"].default.dep["1.1.0"];
      assert.deepStrictEqual(ofShop, { ...after.share["federation-rs:host"].default.dep["1.1.0"], shareConfig: need });
    }));

  /** @param {string} name @param {string} alias @param {string} entry */
  const remote = (name, alias, entry) => ({
    name,
    alias,
    entry,
    entryGlobalName: name,
    type: "global",
    shareScope: "default",
  });

  it("knows remotes that are registered and unloaded", () =>
    visit(async (page) => {
      const entry = `${server.url}/shop/remoteEntry.js?later`;
      const found = /** @type {any} */ (
        await page.evaluate(`(async () => {
          api.registerRemotes([{ name: "later", entryGlobalName: "shop", entry: "${entry}" }]);
          await api.loadRemote("shop/Cart");
          const loaded = ${READ};
          api.unloadRemote("shop");
          return { loaded, unloaded: ${READ} };
        })()`)
      );
      const { matchedVersion } = found.loaded.moduleInfo[`host:${VERSION}`].remotesInfo.shop;
      assert.strictEqual(matchedVersion, entry);
      // The imports of the build made it ask the others for what they share.
      assert.deepStrictEqual(found.loaded.instances[0].loaded.sort(), ["other", "shop"]);
      assert.deepStrictEqual(found.unloaded.instances[0].loaded, ["other"]);
    }));

  it("keeps what is in the global, and is there under both names", async () => {
    await browse(browser, `${server.url}/shop/remoteEntry.js`, async (page) => {
      // As the extension does before the page's code runs.
      await page.addInitScript(`
        window.theirs = { name: "theirs", options: { name: "theirs", id: "theirs:1" }, moduleCache: new Map() };
        const page = { __GLOBAL_PLUGIN__: [{ name: "plugin" }], __INSTANCES__: [window.theirs],
          moduleInfo: { theirs: { version: "1", mine: true }, "host:${VERSION}": { buildVersion: "x" } } };
        for (const name of ["__FEDERATION__", "__VMOK__"]) Object.defineProperty(window, name, { value: page, writable: true });
      `);
      await page.goto(`${server.url}/host/index.html`);
      const found = /** @type {any} */ (await page.evaluate(READ));
      assert.deepStrictEqual(found.moduleInfo.theirs, { version: "1", mine: true });
      assert.strictEqual(found.moduleInfo[`host:${VERSION}`].buildVersion, "x");
      assert.deepStrictEqual(Object.keys(found.moduleInfo[`host:${VERSION}`].remotesInfo), ["other", "shop"]);
      assert.deepStrictEqual(
        found.instances.map((/** @type {any} */ { name }) => name),
        ["theirs", "host"],
      );
      assert.strictEqual(await page.evaluate("__FEDERATION__.__INSTANCES__[0] === theirs"), true);
      assert.strictEqual(await page.evaluate("__FEDERATION__ === __VMOK__"), true);
      assert.deepStrictEqual(await page.evaluate("__FEDERATION__.__GLOBAL_PLUGIN__"), [{ name: "plugin" }]);
      const descriptor = await page.evaluate("Object.getOwnPropertyDescriptor(window, '__FEDERATION__').configurable");
      assert.strictEqual(descriptor, false);
    });
  });

  it("stops no application, whatever the global is", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    /** @type {string[]} */
    const log = [];
    page.on("console", (message) => log.push(message.text()));
    page.on("pageerror", (error) => log.push(String(error)));
    await page.addInitScript("window.__FEDERATION__ = Object.freeze({ moduleInfo: 1 });");
    await page.goto(`${server.url}/host/index.html`);
    assert.strictEqual(await page.evaluate("cart().then(({ version }) => version)"), "shop 1");
    assert.ok(log.length > 0);
    for (const line of log) assert.match(line, /^DevTools will not show all of (host|the-shop|the-other): TypeError/);
    await context.close();
  });

  it("takes names that mean something to JavaScript for names", async () => {
    const names = Object.fromEntries([
      ["__proto__", `__proto__@${server.url}/shop/remoteEntry.js`],
      ["constructor", `constructor@${server.url}/shop/remoteEntry.js`],
    ]);
    const dep = { import: "./dep.js", version: "1.0.0", requiredVersion: "^1.0.0" };
    const options = {
      remotes: names,
      shared: Object.fromEntries([["__proto__", { ...dep, shareScope: "__proto__" }]]),
    };
    const source =
      'window.load = () => import("__proto__"); window.other = () => [import("__proto__/x"), import("constructor/x")];';
    await apps.buildHost("hostile", options, source, {
      output: { uniqueName: "__proto__" },
      ignoreWarnings: SAME_NAME,
    });
    const found = await visit(async (page) => {
      const clean = await page.evaluate(`(() => {
        const before = Object.getOwnPropertyNames(Object.prototype).length;
        const scopes = __FEDERATION__.__SHARE__["federation-rs:__proto__"];
        return before === Object.getOwnPropertyNames({}.__proto__).length && ({}).version === undefined
          && ({}).matchedVersion === undefined && Object.getPrototypeOf(scopes) === Object.prototype;
      })()`);
      assert.strictEqual(clean, true);
      return page.evaluate(`Object.keys(__FEDERATION__.moduleInfo["__proto__:${VERSION}"].remotesInfo)`);
    }, "hostile");
    assert.deepStrictEqual(found, ["__proto__", "constructor"]);
  });

  it("is not in production, and where the option says so", async () => {
    const source = 'window.cart = () => import("shop/Cart");';
    for (const [by, devtools, there] of /** @type {const} */ ([
      [production, undefined, false],
      [production, true, true],
      [apps, false, false],
      [apps, undefined, true],
    ])) {
      await by.buildHost("switched", { remotes: remotes(), devtools }, source);
      assert.strictEqual(by.read("switched/main.js").includes("__FEDERATION__"), there, `${by.how.mode} ${devtools}`);
      const found = await visit((page) => page.evaluate("cart().then(() => typeof __FEDERATION__)"), "switched");
      // The remote is a build for development.
      assert.strictEqual(found, "object");
    }
    await production.buildHost("alone", { remotes: {} }, "window.shared = () => import('dep');");
    const alone = await visit((page) => page.evaluate("shared().then(() => typeof __FEDERATION__)"), "alone");
    assert.strictEqual(alone, "undefined");
  });

  describe("beside Module Federation 2", () => {
    const enhanced = /** @type {import("./interop/builds").Build} */ (BUILDS.find(({ name }) => name === "enhanced"));
    /** @param {string} name @param {Record<string, string>} sources @param {object} entry @param {object} options */
    const buildEnhanced = async (name, sources, entry, options) => {
      const context = path.join(folder, "source", name);
      for (const [file, text] of Object.entries(sources)) write(path.join(context, file), text);
      const output = { path: path.join(folder, "served", name), filename: "[name].js", publicPath: "auto" };
      const plugins = [enhanced.plugin({ name, shared: { dep: DEP }, ...options })];
      const config = { mode: "development", devtool: false, target: "web", context, entry, output, plugins };
      const stats = await build(enhanced.bundler, /** @type {any} */ (config));
      assert.deepStrictEqual(messages(stats, "errors"), []);
      write(path.join(folder, "served", name, "index.html"), PAGE);
    };
    const DEP = { import: "./dep.js", version: "1.0.0", requiredVersion: "^1.0.0", singleton: true };

    it("a host of theirs with a remote of ours", async () => {
      const index = 'import("./late.js");';
      const late = 'import("dep"); window.cart = () => import("shop/Cart");';
      const sources = { "index.js": index, "late.js": late, "dep.js": "export default 'dep of theirs';" };
      const manifest = `${server.url}/shop/mf-manifest.json`;
      await buildEnhanced("theirs", sources, { main: "./index.js" }, { remotes: { shop: `shop@${manifest}` } });
      await visit(async (page) => {
        await page.waitForFunction("window.cart");
        assert.strictEqual(await page.evaluate("cart().then(({ version }) => version)"), "shop 1");
        const found = /** @type {any} */ (await page.evaluate(READ));
        assert.deepStrictEqual(
          found.instances.map((/** @type {any} */ { name }) => name),
          ["theirs", "the-shop"],
        );
        assert.deepStrictEqual(found.moduleInfo.theirs.remotesInfo, { shop: { matchedVersion: manifest } });
        assert.deepStrictEqual(found.moduleInfo[`shop:${manifest}`].remoteEntry, "remoteEntry.js", "theirs, as it was");
        assert.strictEqual(found.moduleInfo[`the-shop:${VERSION}`].modules.length, 2);
        const dep = found.share["federation-rs:the-shop"].default.dep;
        assert.deepStrictEqual(dep["1.1.0"].useIn.sort(), ["the-shop", "theirs"]);
        assert.strictEqual(dep["1.1.0"].loaded, true);
      }, "theirs");
      // It looks for an instance of the remote then, and cleans up after it; it also writes a warning.
      const page = await browser.newPage();
      await page.goto(`${server.url}/theirs/index.html`);
      await page.waitForFunction("window.cart");
      const again = await page.evaluate(`(async () => {
        await cart();
        const [theirs] = __FEDERATION__.__INSTANCES__;
        theirs.registerRemotes([{ name: "shop", entry: "${manifest}?again" }], { force: true });
        const before = __FEDERATION__.__INSTANCES__.length;
        return [before, (await theirs.loadRemote("shop/Cart")).version];
      })()`);
      await page.close();
      assert.deepStrictEqual(again, [2, "shop 1"]);
    });

    it("a host of ours with a remote of theirs that has the host's name", async () => {
      const sources = {
        "Cart.js": 'export { default as copy } from "dep"; export const version = "theirs";',
        "dep.js": "export default 1;",
      };
      const options = { filename: "remoteEntry.js", exposes: { "./Cart": "./Cart.js" }, manifest: true };
      await buildEnhanced("namesake", sources, {}, options);
      const source = 'window.cart = () => import("shop/Cart");';
      const ours = { remotes: { shop: `namesake@${server.url}/namesake/mf-manifest.json` } };
      await apps.buildHost("ours", ours, source, { output: { uniqueName: "namesake" }, ignoreWarnings: SAME_NAME });
      await visit(async (page) => {
        assert.strictEqual(await page.evaluate("cart().then(({ version }) => version)"), "theirs");
        const found = /** @type {any} */ (await page.evaluate(READ));
        assert.strictEqual(found.instances.length, 2);
        assert.deepStrictEqual(
          found.instances.map((/** @type {any} */ { name }) => name),
          ["namesake", "namesake"],
        );
        const [entry] = Object.keys(found.moduleInfo).filter((key) => key.includes("mf-manifest.json"));
        assert.deepStrictEqual(found.moduleInfo[entry].modules, [{ moduleName: "Cart", modulePath: "./Cart" }]);
      }, "ours");
    });
  });
}
