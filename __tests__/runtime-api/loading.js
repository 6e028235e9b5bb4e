// loadRemote, preloadRemote, loadShare.

const assert = require("node:assert");
const { describe, it } = require("node:test");

/** @param {import("./pages").Pages} pages */
module.exports = ({ mode, visit, server }) => {
  describe("loadRemote", () => {
    it("gives what an import gives", () =>
      visit(async (page) => {
        const found = await page.evaluate(async () => {
          const [made, imported] = [await api.loadRemote("shop/Cart"), await cart()];
          return {
            version: made.version,
            late: (await made.late()).default,
            same: made.late === imported.late,
            byManifest: (await api.loadRemote("other/Cart")).version,
            external: (await api.loadRemote("made/x/y")).name,
          };
        });
        assert.deepStrictEqual(found, {
          version: "shop 1",
          late: "shop 1 late",
          same: true,
          byManifest: "other 1",
          external: "./x/y",
        });
        const entries = server().requests.filter((file) => file === "/shop/remoteEntry.js");
        assert.deepStrictEqual(entries, ["/shop/remoteEntry.js"], "one request for the entry");
      }));

    it("says what is wrong, and takes what stands in", () =>
      visit(
        async (page) => {
          const found = await page.evaluate(async () => {
            const errorOf = (promise) =>
              promise.then(
                () => undefined,
                ({ name, kind, remote, expose, message }) => ({ name, kind, remote, expose, message }),
              );
            return {
              unknown: await errorOf(api.loadRemote("nobody/Cart")),
              prefix: await errorOf(api.loadRemote("shopping/Cart")),
              expose: await errorOf(api.loadRemote("shop/Nothing")),
              gone: await errorOf(api.loadRemote("gone/List")),
              standIn: (await api.loadRemote("gone/Cart")).version,
            };
          });
          assert.match(found.unknown?.message, /^No remote for "nobody\/Cart" in host\n/);
          if (mode === "development") assert.match(found.unknown?.message, /it has these: other, shop, gone, made/);
          assert.match(found.prefix?.message, /^No remote for "shopping\/Cart"/);
          const { message, ...expose } = found.expose || {};
          assert.deepStrictEqual(expose, {
            name: "RemoteError",
            kind: "no-expose",
            remote: "shop",
            expose: "./Nothing",
          });
          assert.match(message || "", /Module "\.\/Nothing" does not exist in container/);
          assert.strictEqual(found.gone?.kind, "http");
          assert.strictEqual(found.standIn, "stand-in");
        },
        { expected: /404|while loading "\.\/Cart"/ },
      ));
  });

  describe("preloadRemote", () => {
    it("asks for the entry and the module's files before anybody needs them", () =>
      visit(async (page) => {
        await page.evaluate(() => api.preloadRemote([{ nameOrAlias: "other", exposes: ["Cart"] }, "shop"]));
        const chunk = "/other/chunk-cart.js";
        for (const end = Date.now() + 5000; !server().requests.includes(chunk) && Date.now() < end; ) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        assert.deepStrictEqual(
          [...server().requests].sort(),
          [chunk, "/other/mf-manifest.json", "/other/remoteEntry.js", "/shop/remoteEntry.js"].sort(),
        );
        const found = await page.evaluate(async () => {
          const { status, modules } = api.getInfo().remotes.find(({ name }) => name === "other");
          return { status, modules, version: (await api.loadRemote("other/Cart")).version };
        });
        assert.deepStrictEqual(found, { status: "loaded", modules: [], version: "other 1" });
        const again = ["/other/remoteEntry.js", chunk].map(
          (file) => server().requests.filter((own) => own === file).length,
        );
        assert.deepStrictEqual(again, [1, 1], "nothing is loaded twice");
      }));

    it("is rejected where there is no entry", async () => {
      const found = await visit(
        (page) =>
          page.evaluate(() => api.preloadRemote("gone").catch(({ name, kind, remote }) => ({ name, kind, remote }))),
        { expected: /404/ },
      );
      assert.deepStrictEqual(found, { name: "RemoteError", kind: "http", remote: "gone" });
    });
  });

  it("loadShare gives the copy of the page, or false", async () => {
    const found = await visit((page) =>
      page.evaluate(async () => {
        const factory = await api.loadShare("dep");
        const [dep] = await shared();
        return {
          value: factory().default,
          same: factory() === dep,
          nothing: await api.loadShare("nothing"),
          elsewhere: await api.loadShare("dep", { shareScope: "elsewhere" }),
          scopes: Object.keys(api.getInfo().shareScopes),
        };
      }),
    );
    assert.deepStrictEqual(found, {
      value: "dep of shop 1",
      same: true,
      nothing: false,
      elsewhere: false,
      scopes: ["default"],
    });
  });
};
