// Hosts that load remotes by the address of their manifest, in headless Chromium: what a manifest may lead to, and what not.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { EVIL, hostileManifests } = require("./manifest/hostile");
const { buildApp } = require("./support/apps");
const { BUNDLERS } = require("./support/bundlers");
const { launch } = require("./support/chromium");
const { serve } = require("./support/server");

const OUTPUT = path.join(__dirname, ".output", "manifest-remotes");
const MANIFEST = "mf-manifest.json";
/** A container that says where it is from. @param {string} global */
const container = (global) =>
  `var ${global} = { init: function () {}, get: function () { return Promise.resolve(function () { return "good"; }); } };`;

/** @param {string} file below `OUTPUT` @param {string} content */
function write(file, content) {
  const target = path.join(OUTPUT, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, content);
}

/** @type {import("playwright-core").Browser} */
let browser;
/** The manifests' and pages' origin, another one with the same files, and one that no manifest may lead to. */
const servers = /** @type {Record<"own" | "cdn" | "evil", Awaited<ReturnType<typeof serve>>>} */ ({});
before(async () => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  write("evil/evil.js", EVIL);
  browser = await launch();
  servers.own = await serve(path.join(OUTPUT, "own"));
  servers.cdn = await serve(path.join(OUTPUT, "own"));
  servers.evil = await serve(path.join(OUTPUT, "evil"));
});
after(async () => {
  await browser?.close();
  for (const server of Object.values(servers)) await server.close();
});

/**
 * Builds a host of `remotes`, each of which exposes `./x`.
 * @param {string} bundlerName
 * @param {string} name
 * @param {Record<string, any>} remotes
 * @returns {Promise<string>} the page's address
 */
async function buildHost(bundlerName, name, remotes) {
  const folder = `own/${name}-${bundlerName}`;
  const loads = Object.keys(remotes).map((key) => `${key}: () => import("${key}/x")`);
  write(`${folder}/source/index.js`, `window.loads = { ${loads.join(",\n")} };`);
  const app = { federation: { name: "host", remotes }, config: { performance: false } };
  const how = { name, bundlerName, mode: "development", output: path.join(OUTPUT, folder) };
  await buildApp(path.join(OUTPUT, folder, "source"), app, how);
  write(`${folder}/index.html`, `<!doctype html><link rel="icon" href="data:,"><script src="main.js"></script>`);
  return `${servers.own.url}/${name}-${bundlerName}/index.html`;
}

/**
 * Opens the page and imports from each remote.
 * @param {string} url
 * @param {(page: import("playwright-core").Page) => Promise<void>} [look]
 * @returns {Promise<Record<string, any>>} what each import gave, or the kind of its error
 */
async function imports(url, look) {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const results = await page.evaluate(async () => {
      /** @type {Record<string, any>} */
      const results = {};
      const show = (/** @type {any} */ module) => (typeof module === "string" ? module : module.default);
      const loads = /** @type {any} */ (window).loads;
      await Promise.all(
        Object.keys(loads).map((key) =>
          loads[key]().then(
            (/** @type {any} */ module) => (results[key] = show(module)),
            (/** @type {any} */ error) => (results[key] = { kind: error.kind, name: error.name }),
          ),
        ),
      );
      return results;
    });
    await look?.(page);
    return results;
  } finally {
    await page.close();
  }
}

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(`remotes by manifest, ${bundlerName}`, () => {
    /** @param {string} name @param {object} federation @param {object} [config] */
    const buildRemote = async (name, federation, config) => {
      const folder = `own/${name}-${bundlerName}`;
      write(`${folder}/source/x.js`, `import "./x.css";\nexport default "${name}";`);
      write(`${folder}/source/x.css`, "body { color: black; }");
      const app = {
        federation: {
          name,
          filename: "entry.js",
          exposes: { "./x": { import: "./x.js", name: "x" } },
          manifest: true,
          ...federation,
        },
        config: { experiments: { css: true }, module: { rules: [{ test: /\.css$/, type: "css/auto" }] }, ...config },
      };
      const how = { name, bundlerName, mode: "development", output: path.join(OUTPUT, folder) };
      await buildApp(path.join(OUTPUT, folder, "source"), app, how);
      return `/${name}-${bundlerName}`;
    };
    /** Changes a copy of the remote in `from`. @param {string} from @param {string} name @param {(folder: string) => void} change */
    const copy = (from, name, change) => {
      const folder = path.join(OUTPUT, "own", `${name}-${bundlerName}`);
      fs.cpSync(path.join(OUTPUT, "own", from.slice(1)), folder, { recursive: true });
      change(folder);
      return `/${name}-${bundlerName}`;
    };
    /** @param {string} folder @param {(manifest: any) => void} change */
    const edit = (folder, change) => {
      const file = path.join(folder, MANIFEST);
      const manifest = JSON.parse(fs.readFileSync(file, "utf8"));
      change(manifest);
      fs.writeFileSync(file, JSON.stringify(manifest));
    };

    it("load from the manifest's origin and from those that are allowed, with hashes where they are asked for", async () => {
      const plain = await buildRemote("plain", {});
      const deep = await buildRemote("deep", {
        filename: "js/entry.js",
        manifest: { filePath: "meta/deep", fileName: "shop" },
      });
      const esm = await buildRemote(
        "esm",
        { library: { type: "module" } },
        { output: { module: true }, experiments: { css: true, outputModule: true } },
      );
      const away = copy(plain, "away", (folder) =>
        edit(folder, ({ metaData }) => (metaData.publicPath = `${servers.cdn.url}${plain}/`)),
      );
      const flipped = copy(plain, "flipped", (folder) => fs.appendFileSync(path.join(folder, "entry.js"), " "));
      const bare = copy(plain, "bare", (folder) => edit(folder, (manifest) => delete manifest["federation-rs"]));
      const weak = copy(plain, "weak", (folder) =>
        edit(folder, (manifest) => (manifest["federation-rs"].assets["entry.js"].integrity = "sha3-x")),
      );
      write(`own/text-${bundlerName}/${MANIFEST}`, "<!doctype html>");
      /** @param {string} folder @param {object} [more] */
      const remote = (folder, more) => ({ external: `plain@${folder}/${MANIFEST}`, retries: 0, ...more });
      const only = { integrity: "manifest" };
      /** Each on a page of its own: they share a global variable. @type {Record<string, [any, unknown]>} */
      const cases = {
        plain: [remote(plain), "plain"],
        pinned: [remote(plain, only), "plain"],
        deep: [`deep@${deep}/meta/deep/shop.json`, "deep"],
        esm: [`esm@${esm}/${MANIFEST}?x=1`, "esm"],
        esmPinned: [{ external: `esm@${esm}/${MANIFEST}`, retries: 0, ...only }, "integrity"],
        away: [remote(away), "bad-manifest"],
        allowed: [remote(away, { allowOrigins: servers.cdn.url }), "plain"],
        flipped: [remote(flipped, only), "integrity"],
        bare: [remote(bare), "plain"],
        barePinned: [remote(bare, only), "integrity"],
        weak: [remote(weak, only), "integrity"],
        text: [remote(`/text-${bundlerName}`), "bad-manifest"],
        missing: [remote(`/missing-${bundlerName}`), "http"],
      };
      for (const [name, [options, expected]] of Object.entries(cases)) {
        const url = await buildHost(bundlerName, `host-${name}`, { shop: options });
        for (const { requests } of Object.values(servers)) requests.length = 0;
        const { shop } = await imports(url, async (page) => {
          if (name !== "plain") return;
          const links = await page.evaluate(() =>
            Array.from(document.querySelectorAll("link[rel=preload]")).map((link) => [
              link.getAttribute("as"),
              /** @type {any} */ (link).href,
            ]),
          );
          const at = (/** @type {string} */ file) => `${servers.own.url}${plain}/${file}`;
          assert.deepStrictEqual(links, [
            ["script", at("x.js")],
            ["style", at("x.css")],
          ]);
          const count = servers.own.requests.filter((request) => request === `${plain}/x.js`).length;
          assert.strictEqual(count, 1, "what is preloaded is loaded once");
        });
        assert.deepStrictEqual(shop.kind || shop, expected, name);
        if (name === "away") assert.deepStrictEqual(servers.cdn.requests, [], "nothing was asked of the other origin");
        if (name === "flipped")
          assert.ok(servers.own.requests.includes(`/flipped-${bundlerName}/entry.js`), "it was loaded, not run");
      }
    });

    it("run nothing of 200 hostile manifests", async () => {
      const folder = `own/hostile-${bundlerName}`;
      write("own/evil.js", EVIL);
      const texts = hostileManifests(servers.evil.url, servers.own.url);
      assert.ok(texts.length >= 200, `${texts.length}`);
      const remotes = Object.fromEntries(
        texts.map((text, index) => {
          write(`${folder}/m/${index}/${MANIFEST}`, text);
          write(`${folder}/m/${index}/good.js`, container("good"));
          write(`${folder}/m/${index}/empty.js`, "");
          return [`r${index}`, { external: `r${index}@m/${index}/${MANIFEST}`, retries: 0 }];
        }),
      );
      write(`${folder}/m/evil.js`, EVIL);
      write(`${folder}/evil.js`, EVIL);
      const url = await buildHost(bundlerName, "hostile", remotes);
      for (const { requests } of Object.values(servers)) requests.length = 0;
      const results = await imports(url, async (page) => {
        assert.strictEqual(await page.evaluate("window.hacked"), undefined, "nothing ran");
        assert.strictEqual(await page.evaluate("({}).hacked"), undefined, "nothing is written into all objects");
        assert.deepStrictEqual(await page.evaluate("Object.keys(Object.prototype)"), []);
      });
      assert.strictEqual(Object.keys(results).length, texts.length);
      for (const [key, result] of Object.entries(results)) {
        if (result !== "good") assert.strictEqual(result.name, "RemoteError", `${key}: ${texts[Number(key.slice(1))]}`);
      }
      assert.deepStrictEqual(servers.evil.requests, [], "the other origin was not asked");
      const evil = servers.own.requests.filter((request) => request.endsWith("evil.js"));
      assert.deepStrictEqual(evil, [], "nor what is above the manifest");
    });
  });
}
