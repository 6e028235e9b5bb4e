// Manifests behind cookies and headers, and files of ES module remotes, which are fetched once: hosts in Chromium and in Node.

const fs = require("node:fs");
const { execFile } = require("node:child_process");
const http = require("node:http");
const path = require("node:path");
const assert = require("node:assert");
const { promisify } = require("node:util");
const { after, before, describe, it } = require("node:test");
const { buildApp } = require("./support/apps");
const { BUNDLERS } = require("./support/bundlers");
const { launch } = require("./support/chromium");

const OUTPUT = path.join(__dirname, ".output", "manifest-access");
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
};

/** @param {string} file below `OUTPUT` @param {string} content */
function write(file, content) {
  fs.mkdirSync(path.dirname(path.join(OUTPUT, file)), { recursive: true });
  fs.writeFileSync(path.join(OUTPUT, file), content);
}

/** @param {string} type of the entry @param {string} entry @param {string[]} [files] of the expose */
const manifest = (type, entry, files = []) =>
  JSON.stringify({
    id: "shop",
    name: "shop",
    metaData: { remoteEntry: { name: entry, path: "", type }, globalName: "shop", publicPath: "auto" },
    shared: [],
    remotes: [],
    exposes: [
      {
        id: "shop:x",
        name: "x",
        path: "./x",
        assets: { js: { sync: files, async: [] }, css: { sync: [], async: [] } },
      },
    ],
  });

/**
 * Serves `OUTPUT`; manifests below `cookie` and `header` only to those who have one.
 * @returns {Promise<{ url: string, asked: string[], close: () => void }>}
 */
async function serve() {
  /** @type {string[]} */
  const asked = [];
  const server = http.createServer((request, response) => {
    const place = new URL(`${request.url}`, "http://x").pathname;
    const { origin, cookie, authorization } = request.headers;
    response.setHeader("access-control-allow-origin", origin || "*");
    response.setHeader("access-control-allow-credentials", "true");
    response.setHeader("access-control-allow-headers", "authorization");
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    asked.push(place);
    if (place.startsWith("/latest/")) {
      return response.writeHead(302, { location: place.replace("/latest/", "/versions/2/") }).end();
    }
    const isManifest = place.endsWith(".json");
    const refused =
      (isManifest && place.startsWith("/cookie/") && !`${cookie}`.includes("session=1")) ||
      (isManifest && place.startsWith("/header/") && authorization !== "Bearer 1");
    const file = path.join(OUTPUT, place);
    if (refused || !fs.existsSync(file)) return response.writeHead(refused ? 401 : 404).end();
    const type = /** @type {Record<string, string>} */ (TYPES)[path.extname(file)] || "text/plain";
    response.writeHead(200, { "content-type": type, "cache-control": "no-cache" }).end(fs.readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let own;
/** @type {Awaited<ReturnType<typeof serve>>} */
let other;
before(async () => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  for (const folder of ["cookie", "header", "versions/2"]) {
    write(`${folder}/mf-manifest.json`, manifest("global", "entry.js"));
    write(
      `${folder}/entry.js`,
      'var shop = { init() {}, get: () => Promise.resolve(() => "good") }; if (typeof module === "object") module.exports = shop;',
    );
  }
  write("module/mf-manifest.json", manifest("module", "entry.mjs", ["a.mjs", "b.mjs"]));
  write(
    "module/entry.mjs",
    'export const init = () => {}; export const get = () => import("./a.mjs").then((m) => () => m.x);',
  );
  write("module/a.mjs", 'export { x } from "./b.mjs";');
  write("module/b.mjs", 'export const x = "good";');
  browser = await launch();
  [own, other] = [await serve(), await serve()];
});
after(async () => {
  await browser?.close();
  own?.close();
  other?.close();
});

/**
 * @param {string} bundlerName
 * @param {string} name
 * @param {object} federation
 * @param {object} [config]
 */
async function buildHost(bundlerName, name, federation, config = {}) {
  const folder = `${name}-${bundlerName}`;
  const { target, output: { module: isModule } = {} } = /** @type {any} */ (config);
  const gives = isModule ? "export default await " : target ? "module.exports = " : "window.result = ";
  write(`${folder}/source/index.js`, `${gives}import("shop/x").then((x) => x.default || x, (e) => e.message);`);
  write(
    `${folder}/source/plugin.js`,
    'module.exports = { name: "token", fetch: (url, init) => fetch(url, { ...init, headers: { authorization: "Bearer 1" } }) };',
  );
  write(
    `${folder}/source/throws.js`,
    'module.exports = { name: "bad", fetch() { throw new TypeError("no token"); } };',
  );
  const output = path.join(OUTPUT, folder, "dist");
  await buildApp(
    path.join(OUTPUT, folder, "source"),
    { federation: { name: "host", ...federation }, config },
    { name, bundlerName, mode: "production", output },
  );
  write(`${folder}/index.html`, '<!doctype html><link rel="icon" href="data:,"><script src="dist/main.js"></script>');
  return `${own.url}/${folder}/index.html`;
}

/** @param {string} url @param {boolean} [cookie] */
async function open(url, cookie) {
  const context = await browser.newContext();
  if (cookie) await context.addCookies([{ name: "session", value: "1", url: other.url }]);
  const page = await context.newPage();
  try {
    await page.goto(url);
    const result = await page.evaluate(() => /** @type {any} */ (window).result);
    const links = await page.$$eval("link[href*='module/']", (all) => all.map((link) => /** @type {any} */ (link).rel));
    return { result, links };
  } finally {
    await context.close();
  }
}

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(bundlerName, { timeout: 300_000 }, () => {
    it("crossOriginLoading: use-credentials sends cookies with the request for a manifest", async () => {
      const remotes = { shop: `shop@${other.url}/cookie/mf-manifest.json` };
      const withCookies = { output: { crossOriginLoading: "use-credentials" } };
      const url = await buildHost(bundlerName, "cookies", { remotes }, withCookies);
      assert.strictEqual((await open(url, true)).result, "good");
      assert.match((await open(url)).result, /401/);
      const without = await buildHost(
        bundlerName,
        "no-cookies",
        { remotes },
        { output: { crossOriginLoading: "anonymous" } },
      );
      assert.match((await open(without, true)).result, /401/);
    });

    it("a runtime plugin's fetch answers for a manifest, in browsers and in Node", async () => {
      const remotes = { shop: `shop@${other.url}/header/mf-manifest.json` };
      const url = await buildHost(bundlerName, "header", { remotes, runtimePlugins: ["./plugin"] });
      assert.strictEqual((await open(url)).result, "good");
      const without = await buildHost(bundlerName, "no-header", { remotes });
      assert.match((await open(without)).result, /401/);
      const node = { target: "async-node", output: { library: { type: "commonjs2" } } };
      await buildHost(bundlerName, "node", { remotes, runtimePlugins: ["./plugin"] }, node);
      assert.strictEqual(await require(path.join(OUTPUT, `node-${bundlerName}`, "dist", "main.js")), "good");
      await buildHost(bundlerName, "node-without", { remotes }, node);
      assert.match(await require(path.join(OUTPUT, `node-without-${bundlerName}`, "dist", "main.js")), /401/);
    });

    it("what a manifest names is looked for where it came from, in browsers and in Node", async () => {
      const remotes = { shop: `shop@${other.url}/latest/mf-manifest.json` };
      const asked = () => other.asked.splice(0).filter((place) => place.endsWith("entry.js"));
      asked();
      assert.strictEqual((await open(await buildHost(bundlerName, "moved", { remotes }))).result, "good");
      const node = { target: "async-node", output: { library: { type: "commonjs2" } } };
      await buildHost(bundlerName, "node-moved", { remotes }, node);
      assert.strictEqual(await require(path.join(OUTPUT, `node-moved-${bundlerName}`, "dist", "main.js")), "good");
      assert.deepStrictEqual([...new Set(asked())], ["/versions/2/entry.js"]);
    });

    it("an ES module finds Node's own require, in Node 18 too", async () => {
      const remotes = { shop: `shop@${other.url}/versions/2/mf-manifest.json` };
      const config = {
        target: "async-node",
        experiments: { outputModule: true },
        output: { module: true, filename: "[name].mjs", library: { type: "module" } },
      };
      await buildHost(bundlerName, "node-module", { remotes }, config);
      const file = path.join(OUTPUT, `node-module-${bundlerName}`, "dist", "main.mjs");
      const source =
        "delete process.getBuiltinModule; Object.getPrototypeOf(process).getBuiltinModule = undefined; import(process.argv[1]).then((m) => m.default).then(console.log)";
      const { stdout } = await promisify(execFile)(process.execPath, ["-e", source, file]);
      assert.strictEqual(stdout, "good\n");
    });

    it("a hook that throws is named", async () => {
      const remotes = { shop: `shop@${other.url}/header/mf-manifest.json` };
      const url = await buildHost(bundlerName, "throws", { remotes, runtimePlugins: ["./throws"] });
      assert.match((await open(url)).result, /^Runtime plugin bad, hook fetch: no token\nwhile loading "\.\/x" from /);
    });

    it("files of an ES module remote are fetched once", async () => {
      const remotes = { shop: `shop@${other.url}/module/mf-manifest.json` };
      const url = await buildHost(bundlerName, "module", { remotes });
      other.asked.length = 0;
      const { result, links } = await open(url);
      assert.deepStrictEqual([result, links], ["good", ["modulepreload", "modulepreload"]]);
      const expected = ["a.mjs", "b.mjs", "entry.mjs", "mf-manifest.json"].map((file) => `/module/${file}`);
      assert.deepStrictEqual([...other.asked].sort(), expected);
    });
  });
}
