// What manifests say, for both bundlers.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { createHash } = require("node:crypto");
const { before, describe, it } = require("node:test");
const Ajv = require("ajv").default;
const schema = require("../manifest.schema.json");
const { FOLDER, OUTPUT, buildShop, watchShop } = require("./manifest/app");
const { BUNDLERS } = require("./support/bundlers");

const validate = new Ajv({ allErrors: true }).compile(schema);
/** @param {unknown} manifest */
const assertValid = (manifest) => {
  validate(manifest);
  assert.deepStrictEqual(validate.errors || [], []);
};

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(`the manifest by ${bundlerName}`, () => {
    /** @type {Awaited<ReturnType<typeof buildShop>>} */
    let shop;
    /** @type {any} */
    let manifest;
    /** @type {any} */
    let stats;
    before(async () => {
      shop = await buildShop(bundlerName);
      manifest = shop.manifest();
      stats = shop.manifest("mf-stats.json");
    });

    it("fits the schema", () => {
      assertValid(manifest);
      assertValid(stats);
    });

    it("has Module Federation 2's fields", () => {
      assert.deepStrictEqual(manifest.metaData, {
        name: "shop",
        type: "app",
        buildInfo: { buildVersion: "2.1.0", buildName: "shop" },
        remoteEntry: { name: "remoteEntry.js", path: "", type: "global" },
        types: { path: "", name: "", zip: "", api: "" },
        globalName: "shop",
        pluginVersion: require("../package.json").version,
        publicPath: "auto",
      });
      const [cart] = manifest.exposes;
      assert.deepStrictEqual(Object.keys(cart), ["id", "name", "path", "assets"]);
      assert.deepStrictEqual([cart.id, cart.name, cart.path], ["shop:Cart", "Cart", "./Cart"]);
      assert.deepStrictEqual(cart.assets.js.sync, ["cart.js"]);
      assert.strictEqual(cart.assets.js.async.length, 1, "what Cart imports later");
      assert.ok(shop.read(cart.assets.js.async[0]).includes("later"));
      assert.deepStrictEqual(cart.assets.css, { sync: [], async: [] });
      const account = { alias: "account", federationContainerName: "account_global" };
      const entry = "https://example.com/account/mf-manifest.json";
      assert.deepStrictEqual(manifest.remotes, [
        ...["Old", "Page", "Session"].map((moduleName) => ({ ...account, moduleName, entry })),
        { alias: "unused", federationContainerName: "unused", moduleName: "UNKNOWN", entry: "/unused.js" },
      ]);
      const [dep, ...others] = manifest.shared;
      assert.deepStrictEqual(others, []);
      const { assets, ...row } = dep;
      assert.deepStrictEqual(row, {
        id: "shop:dep",
        name: "dep",
        version: "1.2.3",
        singleton: true,
        requiredVersion: "^1.0.0",
        fallback: "",
      });
      assert.strictEqual(assets.js.sync.length, 1);
    });

    it("statistics say who uses what", () => {
      const uses = (/** @type {any} */ { moduleName, usedIn }) => [moduleName, usedIn];
      assert.deepStrictEqual(stats.remotes.map(uses), [
        ["Old", ["legacy.js"]],
        ["Page", ["index.js"]],
        ["Session", ["index.js"]],
        ["UNKNOWN", ["UNKNOWN"]],
      ]);
      const [{ shareScope, eager, usedIn }] = stats.shared;
      assert.deepStrictEqual(
        { shareScope, eager, usedIn },
        { shareScope: "default", eager: false, usedIn: ["./Cart"] },
      );
      const file = (/** @type {any} */ { path, file, requires }) => [path, file, requires];
      assert.deepStrictEqual(stats.exposes.map(file), [
        ["./Cart", "Cart.tsx", ["dep"]],
        ["./circle", "circle.js", []],
        ["./dynamic", "dynamic.js", []],
        ["./legacy", "legacy.js", []],
      ]);
    });

    it("has the export names of every expose, types left out", () => {
      assert.deepStrictEqual(manifest["federation-rs"].exposes, {
        "./Cart": { exports: ["Rounding", "default", "formatted", "lazy", "zero"] },
        "./circle": { exports: ["one", "two"] },
        "./dynamic": { exports: null },
        "./legacy": { exports: ["default", "old", "older"] },
      });
    });

    it("says what is offered, needed, used and not shared", () => {
      const { provides, consumes, remotes, packages, ...own } = manifest["federation-rs"];
      assert.deepStrictEqual(
        [own.format, own.uniqueName, own.shareScope, own.shareStrategy],
        [1, "shop", "default", "version-first"],
      );
      const [file] = manifest.shared[0].assets.js.sync;
      const users = { entries: ["main"], exposes: ["./Cart"] };
      const flags = { eager: false, singleton: true, strictVersion: false };
      const dep = { key: "dep", shareScope: "default", version: "1.2.3", ...flags };
      const { size } = fs.statSync(path.join(shop.target, file));
      assert.deepStrictEqual(provides, [{ ...dep, files: [file], bytes: size, usedBy: users }]);
      assert.deepStrictEqual(consumes, [{ ...dep, requiredVersion: "^1.0.0", usedBy: users }]);
      const main = { entries: ["main"], exposes: [] };
      assert.deepStrictEqual(remotes, [
        {
          key: "account",
          shareScope: "default",
          locations: [
            { type: "script", name: "account_global", entry: "https://example.com/account/mf-manifest.json" },
          ],
          uses: [
            { expose: "./Old", exports: null, usedBy: { entries: [], exposes: ["./legacy"] } },
            { expose: "./Page", exports: null, usedBy: main },
            { expose: "./Session", exports: ["login"], usedBy: main },
          ],
        },
        {
          key: "unused",
          shareScope: "default",
          locations: [{ type: "script", name: "unused", entry: "/unused.js" }],
          uses: [],
        },
      ]);
      const { bytes, ...plain } = packages[0];
      assert.deepStrictEqual(plain, { name: "plain", version: "3.0.1", requiredVersion: "^3.0.0" });
      assert.strictEqual(bytes, fs.statSync(path.join(FOLDER, "node_modules/plain/index.js")).size);
    });

    it("has size and hash of every file that it names", () => {
      const { assets } = manifest["federation-rs"];
      const rows = [...manifest.exposes, ...manifest.shared].flatMap(({ assets: { js, css } }) =>
        [js, css].flatMap((files) => [...files.sync, ...files.async]),
      );
      assert.deepStrictEqual(Object.keys(assets).sort(), [...new Set([...rows, "remoteEntry.js"])].sort());
      for (const [file, { bytes, integrity }] of Object.entries(assets)) {
        const content = fs.readFileSync(path.join(shop.target, file));
        assert.strictEqual(bytes, content.length, file);
        assert.strictEqual(integrity, `sha384-${createHash("sha384").update(content).digest("base64")}`, file);
      }
    });

    it("has the same bytes in another folder, and no absolute path", async () => {
      // Module ids tell where this package is, seen from the application: both copies are as far from it.
      /** @type {(typeof shop)[]} */
      const builds = [];
      for (const name of ["one", "an other"]) {
        const folder = path.join(OUTPUT, `${bundlerName} ${name}`, "shop");
        fs.rmSync(folder, { recursive: true, force: true });
        fs.cpSync(FOLDER, folder, { recursive: true });
        builds.push(await buildShop(bundlerName, { folder, name }));
      }
      for (const file of ["mf-manifest.json", "mf-stats.json"]) {
        const [one, other] = builds.map(({ read }) => read(file));
        assert.strictEqual(one, other, file);
        assert.ok(!one.includes(path.join(__dirname, "..")), file);
      }
    });

    it("is written again in watch mode only when it has changed", { timeout: 60_000 }, async () => {
      const watching = await watchShop(bundlerName);
      const file = path.join(watching.target, "mf-manifest.json");
      const names = () => JSON.parse(fs.readFileSync(file, "utf8"))["federation-rs"].exposes["./Cart"].exports;
      try {
        const { mtimeMs } = fs.statSync(file);
        // The entry is no file of the manifest.
        await watching.change("index.js", (text) => text.replace("[login, b,", "[b, login,"));
        assert.ok(fs.readFileSync(path.join(watching.target, "main.js"), "utf8").length > 0);
        assert.strictEqual(fs.statSync(file).mtimeMs, mtimeMs, "not written");
        await watching.change("money.ts", (text) => `${text}export const one = { amount: 1 };\n`);
        assert.deepStrictEqual(names(), ["Rounding", "default", "formatted", "lazy", "one", "zero"]);
        // A request that leads to another file from now on.
        await watching.change("money.tsx", () => "export const other = 1;\n");
        await watching.change("Cart.tsx", (text) => text.replace("const lazy", "const later"));
        assert.deepStrictEqual(names(), ["default", "formatted", "later", "other"]);
      } finally {
        await watching.close();
      }
    });

    it("offers no copy that only this build uses", async () => {
      const plugins = (/** @type {any} */ ours) => [new ours.ConsumeSharedPlugin({ consumes: ["dep"] })];
      const own = await buildShop(bundlerName, { federation: { shared: {} }, plugins, name: "private" });
      const manifest = own.manifest();
      assertValid(manifest);
      assert.deepStrictEqual(manifest.shared, []);
      const { provides, consumes } = manifest["federation-rs"];
      assert.deepStrictEqual(provides, []);
      assert.deepStrictEqual(
        consumes.map((/** @type {any} */ { key, requiredVersion, version }) => ({ key, requiredVersion, version })),
        [{ key: "dep", requiredVersion: "^1.0.0", version: "0" }],
      );
    });

    it("goes where the options say, with what they say", async () => {
      const manifest = { filePath: "./static/", fileName: "shop.json", exports: false, integrity: false };
      const named = await buildShop(bundlerName, {
        federation: { name: undefined, exposes: undefined, manifest },
        name: "named",
        output: { publicPath: "https://cdn.example.com/shop/" },
      });
      for (const file of ["static/shop.json", "static/shop-stats.json"]) {
        const { name, metaData, exposes, ...rest } = named.manifest(file);
        assertValid({ name, metaData, exposes, ...rest });
        assert.deepStrictEqual([name, exposes], ["shop", []]);
        assert.deepStrictEqual(metaData.remoteEntry, { name: "", path: "", type: "" });
        assert.strictEqual(metaData.publicPath, "https://cdn.example.com/shop/");
        const { root, exposes: more, assets } = rest["federation-rs"];
        assert.deepStrictEqual([root, more], ["../", {}]);
        for (const asset of Object.values(assets))
          assert.deepStrictEqual(Object.keys(/** @type {any} */ (asset)), ["bytes"]);
      }
      assert.ok(!fs.existsSync(path.join(named.target, "mf-manifest.json")));
    });
  });
}
