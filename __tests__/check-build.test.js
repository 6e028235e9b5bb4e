// The option `check`: what is wrong with a build beside what is live becomes its warnings.

const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const assert = require("node:assert");
const { before, describe, it } = require("node:test");
const { manifestOf } = require("./check/manifests");
const { BUNDLERS, build, messages } = require("./support/bundlers");
const federation = require("..");

const OUTPUT = path.join(__dirname, ".output", "check-build");
const LIVE = path.join(OUTPUT, "live");

/** @param {string} file @param {unknown} content */
function write(file, content) {
  fs.mkdirSync(path.dirname(path.join(OUTPUT, file)), { recursive: true });
  fs.writeFileSync(path.join(OUTPUT, file), typeof content === "string" ? content : JSON.stringify(content));
}

before(() => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  write("shop/package.json", { name: "shop", version: "2.0.0", dependencies: { dep: "^2.0.0" } });
  write("shop/node_modules/dep/package.json", { name: "dep", version: "2.0.0" });
  write("shop/node_modules/dep/index.js", "module.exports = 2;");
  write("shop/Cart.js", 'import dep from "dep";\nexport default dep;\n');
  write(
    "live/host/mf-manifest.json",
    manifestOf({
      name: "host",
      shared: ["dep 1.0.0 needs=^1.0.0 singleton"],
      remotes: { shop: { "./Cart": ["default", "total"] } },
    }),
  );
  const exposes = { "./Cart": ["default", "total"] };
  write(
    "live/shop/mf-manifest.json",
    manifestOf({ name: "shop", shared: ["dep 1.0.0 needs=^1.0.0 singleton"], exposes }),
  );
});

/**
 * @param {string} bundlerName
 * @param {object} options
 * @returns {Promise<{ warnings: string[], errors: string[], files: string[] }>}
 */
async function run(bundlerName, options) {
  const output = path.join(OUTPUT, "dist", bundlerName);
  fs.rmSync(output, { recursive: true, force: true });
  const stats = await build(BUNDLERS[bundlerName], {
    mode: "development",
    context: path.join(OUTPUT, "shop"),
    entry: {},
    devtool: false,
    output: { path: output, uniqueName: "shop" },
    plugins: [
      new federation.ModuleFederationPlugin({
        name: "shop",
        filename: "remoteEntry.js",
        exposes: { "./Cart": "./Cart.js" },
        shared: { dep: { singleton: true } },
        .../** @type {any} */ (options),
      }),
    ],
  });
  return { warnings: messages(stats, "warnings"), errors: messages(stats, "errors"), files: fs.readdirSync(output) };
}

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(bundlerName, () => {
    it("warns of what the build would break, also in others", async () => {
      const { warnings, errors, files } = await run(bundlerName, { check: { against: "../live" } });
      assert.deepStrictEqual(errors, []);
      assert.strictEqual(warnings.length, 2, warnings.join("\n"));
      const all = warnings.join("\n");
      assert.match(all, /federation-rs check: host imports total from shop\/Cart, and shop exports default there/);
      assert.match(all, /Unsatisfied version 2\.0\.0 from shop of shared singleton module dep \(required \^1\.0\.0\)/);
      assert.ok(!files.includes("mf-manifest.json"), "no manifest was asked for");
    });

    it("is silent where all is well, and writes the manifest that is asked for", async () => {
      write("fine/host/mf-manifest.json", manifestOf({ name: "host", remotes: { shop: { "./Cart": ["default"] } } }));
      const { warnings, errors, files } = await run(bundlerName, { manifest: true, check: { against: ["../fine"] } });
      assert.deepStrictEqual([warnings, errors], [[], []]);
      assert.ok(files.includes("mf-manifest.json"));
    });

    it("what cannot be reached is a warning, in bounded time", { timeout: 60_000 }, async () => {
      const server = http.createServer(() => {});
      await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      const silent = `http://127.0.0.1:${port}/mf-manifest.json`;
      try {
        const began = Date.now();
        const check = { against: [silent, "../nowhere", path.join(LIVE, "host")], timeout: 500 };
        const { warnings, errors } = await run(bundlerName, { check });
        assert.ok(Date.now() - began < 20_000);
        assert.deepStrictEqual(errors, []);
        const all = warnings.join("\n");
        assert.ok(all.includes(`${silent}: no answer within 0.5 s`), all);
        assert.match(all, /nowhere: there is no such file or folder/);
        assert.match(all, /host imports total from shop\/Cart/);
      } finally {
        server.close();
        server.closeAllConnections();
      }
    });
  });
}
